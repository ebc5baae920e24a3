"""Columns of texts: Arabic letters, and numbers so long that Excel has spoilt them."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from desktop.excel.reading.cells import EXACT_BELOW
from desktop.schema.problem import Reason
from desktop.schema.reading import UnreadableError
from desktop.services.sheets.columns.readings import Reading, Verdict, as_it_is, commonest, example, shown

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.excel.reading.cells import Cell
    from desktop.schema.fields import Field
    from desktop.services.sheets.columns.readings import Convert

_LETTERS = "يىك"
_ARABIC = re.compile(f"[{_LETTERS}]")
_LOOKS_THE_SAME = ""
"""No example is given: on the screen both letters are one."""


def text_column(field: Field, cells: Iterable[Cell]) -> tuple[Verdict | None, Convert]:
    """Return how a column of texts is read; Arabic letters are said once, the reader mends them anyway."""
    texts: list[str] = []
    others: list[Cell] = []
    for cell in cells:
        if cell.__class__ is str:
            texts.append(cell)
        elif cell is not None:
            others.append(cell)
    if lost := Counter(filter(has_lost_digits, others)):
        said = example(commonest(lost))
        return Verdict(field.name, Reading.LOST_DIGITS, (), lost.total(), said), _refusing
    joined = "\n".join(texts)
    if not any(letter in joined for letter in _LETTERS):
        return None, as_it_is
    arabic = Counter(text for text in texts if _ARABIC.search(text))
    return Verdict(field.name, Reading.LETTERS, (), arabic.total(), _LOOKS_THE_SAME), as_it_is


def has_lost_digits(cell: Cell) -> bool:
    """Tell whether a cell is a number that Excel keeps only the first fifteen digits of."""
    if isinstance(cell, bool) or not isinstance(cell, int | float):
        return False
    return not -EXACT_BELOW < cell < EXACT_BELOW


def _refusing(cell: Cell) -> Cell:
    if has_lost_digits(cell):
        raise UnreadableError(Reason.LOST_DIGITS, typed=shown(cell))
    return cell
