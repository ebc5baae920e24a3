"""Columns of codes and telephones: what Excel does to them where a column is not one of texts."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from datetime import date
from enum import Enum, auto
from functools import lru_cache
from typing import TYPE_CHECKING

from desktop.persian.digits import latin_digits
from desktop.persian.national_id import with_lost_zeros
from desktop.persian.phone import is_landline_without_zero, is_mobile_without_zero
from desktop.persian.text import tidy
from desktop.schema.fields import Form
from desktop.schema.problem import Reason
from desktop.schema.reading import UnreadableError
from desktop.services.sheets.columns.readings import Reading, Verdict, as_it_is, commonest, example, shown
from desktop.services.sheets.columns.text_columns import has_lost_digits

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from desktop.excel.reading.cells import Cell
    from desktop.schema.fields import Field
    from desktop.services.sheets.columns.readings import Convert

_MOBILES = range(9 * 10**9, 10**10)
"""What is left of the numbers of mobile telephones without their zero."""
_POWER = re.compile(r"\s*[+-]?\d(?:[.,٫]\d+)?[Ee]\+\d+\s*")
"""How Excel writes a long number into a text file."""
_SUSPECT = re.compile(rf"{_POWER.pattern}|\W*\d{{8,10}}\W*")
"""A text that may have lost digits or zeros, with direction marks around it perhaps."""


class _Look(Enum):
    """What a cell looks like by itself, what most needs to be known first."""

    LOST_DIGITS = auto()
    DAY = auto()
    LOST_ZERO = auto()
    MAY_HAVE_LOST_ZERO = auto()
    SILENT = auto()


def code_column(
    field: Field, cells: Iterable[Cell], wished: Reading | None
) -> tuple[Verdict | None, Convert]:
    """Return how a column of codes is read.

    A number above fifteen digits has lost its last ones in the file itself and is refused. So is a real day,
    which Excel makes of codes such as 12/5, unless it is wished as it is. The zero of a mobile telephone, and
    those of a national id that checks, come back unless the column is wished as it is; that of a landline
    where the column's mobiles lost theirs, or it is wished, since ten digits may also be something else.
    """
    found: defaultdict[_Look, Counter[Cell]] = defaultdict(Counter)
    for cell, count in Counter(_suspects(cells, field.form)).items():
        if (look := _look(cell, field.form)) is not _Look.SILENT:
            found[look][cell] = count
    if not found:
        return None, as_it_is
    given_back = _given_back(found, wished)

    @lru_cache(4096, typed=True)
    def convert(cell: Cell) -> Cell:
        look = _look(cell, field.form)
        if look in given_back:
            return _whole(cell, field.form)
        if look is _Look.LOST_DIGITS:
            raise UnreadableError(Reason.LOST_DIGITS, typed=shown(cell))
        if look is _Look.DAY and wished is not Reading.AS_IT_IS:
            raise UnreadableError(Reason.CODE_BECAME_DAY, typed=shown(cell))
        return cell

    return _verdict(field, found, given_back, wished), convert


def _given_back(found: Collection[_Look], wished: Reading | None) -> set[_Look]:
    """Return which telephones and ids get their zeros back."""
    if wished is Reading.AS_IT_IS:
        return set()
    if _Look.LOST_ZERO in found or wished is Reading.LOST_ZERO:
        return {_Look.LOST_ZERO, _Look.MAY_HAVE_LOST_ZERO}
    return {_Look.LOST_ZERO}


def _verdict(
    field: Field, found: dict[_Look, Counter[Cell]], given_back: set[_Look], wished: Reading | None
) -> Verdict:
    first = min(found, key=lambda look: look.value)
    reading: Reading
    also: tuple[Reading, ...]
    match first:
        case _Look.LOST_DIGITS:
            reading, also = Reading.LOST_DIGITS, ()
        case _Look.DAY if wished is Reading.AS_IT_IS:
            reading, also = Reading.AS_IT_IS, (Reading.UNDECIDED,)
        case _Look.DAY:
            reading, also = Reading.UNDECIDED, (Reading.AS_IT_IS,)
        case _ if first in given_back:
            reading, also = Reading.LOST_ZERO, (Reading.AS_IT_IS,)
        case _:
            reading, also = Reading.AS_IT_IS, (Reading.LOST_ZERO,)
    looks = [look for look in found if look is first or (first in given_back and look in given_back)]
    cell = commonest(found[first])
    after = _whole(cell, field.form) if first in given_back else ""
    return Verdict(
        field.name, reading, also, sum(found[look].total() for look in looks), example(cell, after)
    )


def _suspects(cells: Iterable[Cell], form: Form | None) -> list[Cell]:
    """Return the cells that may have lost something: of texts, which are most, only few are looked at."""
    suspect = (_SUSPECT if form else _POWER).fullmatch
    texts: list[str] = []
    suspects: list[Cell] = []
    for cell in cells:
        if isinstance(cell, str):
            texts.append(cell)
        elif cell is not None:
            suspects.append(cell)
    suspects += [text for text in texts if suspect(text)]
    return suspects


def _look(cell: Cell, form: Form | None) -> _Look:
    if form is Form.PHONE and cell.__class__ is int and cell in _MOBILES:  # the quickest, since commonest
        return _Look.LOST_ZERO
    if isinstance(cell, str):
        if "E+" in cell or "e+" in cell:
            return _Look.LOST_DIGITS if _POWER.fullmatch(latin_digits(tidy(cell))) else _Look.SILENT
    elif isinstance(cell, date):
        return _Look.DAY
    elif isinstance(cell, bool) or not isinstance(cell, int | float):
        return _Look.SILENT
    elif has_lost_digits(cell):
        return _Look.LOST_DIGITS
    return _look_of_digits(_digits(cell), form) if form else _Look.SILENT


def _look_of_digits(digits: str, form: Form) -> _Look:
    if form is Form.NATIONAL_ID:
        return _Look.LOST_ZERO if with_lost_zeros(digits) else _Look.SILENT
    if form is Form.PHONE and is_mobile_without_zero(digits):
        return _Look.LOST_ZERO
    if form is Form.PHONE and is_landline_without_zero(digits):
        return _Look.MAY_HAVE_LOST_ZERO
    return _Look.SILENT


def _whole(cell: Cell, form: Form | None) -> str:
    """Return a telephone or national id with the zeros that it lost."""
    digits = _digits(cell)
    return (with_lost_zeros(digits) or digits) if form is Form.NATIONAL_ID else f"0{digits}"


def _digits(cell: Cell) -> str:
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    return latin_digits(tidy(cell)) if isinstance(cell, str) else str(cell)
