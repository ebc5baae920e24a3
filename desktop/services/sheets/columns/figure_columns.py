"""Columns of numbers: those that were written as texts, with the signs that people put around them."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from decimal import Decimal
from enum import Enum, auto
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from desktop.persian.digits import latin_digits
from desktop.persian.numbers import number_text, read_number
from desktop.persian.text import tidy
from desktop.schema.fields import Form
from desktop.schema.problem import Reason
from desktop.schema.reading import UnreadableError
from desktop.services.sheets.columns.readings import Reading, Verdict, as_it_is, commonest, example

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from desktop.excel.reading.cells import Cell
    from desktop.schema.fields import Field
    from desktop.services.sheets.columns.readings import Convert

_WHOLE = 100
_PLAIN = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
_SURE = re.compile(r"-?(?:[0-9]{1,15}|[0-9]{1,3}([٬,،])[0-9]{3}(?:\1[0-9]{3}){0,3})(?:[.٫][0-9]{1,9})?")
_AS_PROGRAMS = str.maketrans("٫", ".", "٬,،")
_BRACKETS = re.compile(r"\((?P<figure>[^()+−-]+)\)")
_PERCENT = re.compile(r"[%٪؉] ?(?P<before>.+)|(?P<after>.+?) ?(?:[%٪]|درصد)")


class _Look(Enum):
    """What a cell looks like by itself."""

    SLASH = auto()
    PERCENT = auto()
    TEXT = auto()
    """A text that is a number, in whatever digits."""
    PLAIN = auto()
    """A text that is a number as a program writes it."""
    UNREADABLE = auto()
    SILENT = auto()


_MENDED = {_Look.SLASH, _Look.PERCENT, _Look.TEXT}


def figure_column(
    field: Field, cells: Iterable[Cell], wished: Reading | None
) -> tuple[Verdict | None, Convert]:
    """Return how a column of numbers is read.

    A slash is a decimal point if no more cells are unreadable than are numbers, or it is wished so; else such
    cells are refused. Brackets around a number make it negative. A sign of percent is dropped where the field
    is of percents and refused elsewhere; parts of one are percents there if no number is above one. What
    has the name of a currency or of another unit is refused: rials and tomans are not the same.
    """
    column = _Column(field, cells)
    readings = frozenset(_readings(column, wished))
    verdict = column.verdict(readings, wished)
    if not readings and not column.texts.keys() & _MENDED:
        return verdict, as_it_is

    @lru_cache(4096, typed=True)
    def convert(cell: Cell) -> Cell:
        if not isinstance(cell, str):
            has_part = Reading.PARTS_OF_ONE in readings and not isinstance(cell, bool)
            return f"{_percents(cell):f}" if has_part and isinstance(cell, int | float) else cell
        look = _look(cell, field)
        if look is _Look.SLASH and Reading.DECIMAL_SLASH not in readings:
            raise UnreadableError(Reason.NOT_A_NUMBER, typed=tidy(cell))
        return _written(_bare(cell, field)) if look in _MENDED else cell

    return verdict, convert


class _Column:
    """What stands in a column: its texts by what they look like, and how many numbers."""

    def __init__(self, field: Field, cells: Iterable[Cell]) -> None:
        self.field = field
        self.texts: defaultdict[_Look, Counter[str]] = defaultdict(Counter)
        self.figures: list[float] = []
        texts = []
        for cell in cells:
            if isinstance(cell, str):
                texts.append(cell)
            elif isinstance(cell, int | float) and cell.__class__ is not bool:
                self.figures.append(cell)
        for text, count in Counter(texts).items():
            self.texts[_look(text, field)][text] = count

    def count(self, *looks: _Look) -> int:
        """Return how many texts have one of these looks."""
        return sum(self.texts[look].total() for look in looks if look in self.texts)

    @cached_property
    def parts(self) -> Counter[float]:
        """The numbers that are parts of one hundred written as parts of one, if all of the column may be."""
        if self.field.form is not Form.PERCENT or not all(0 <= figure <= 1 for figure in self.figures):
            return Counter()
        parts = Counter(filter(None, self.figures))
        return parts if any(figure < 1 for figure in parts) else Counter()

    @property
    def is_numeric(self) -> bool:
        """Whether no more cells are unreadable than are numbers beyond doubt."""
        sure = self.count(_Look.PLAIN, _Look.TEXT, _Look.PERCENT) + len(self.figures)
        return self.count(_Look.UNREADABLE) <= sure

    def verdict(self, readings: Collection[Reading], wished: Reading | None) -> Verdict | None:
        """Return the verdict that most needs to be known."""
        if _Look.SLASH in self.texts:
            if Reading.DECIMAL_SLASH in readings:
                return self._about(Reading.DECIMAL_SLASH, (Reading.AS_IT_IS,), _Look.SLASH)
            asked = Reading.AS_IT_IS if wished is Reading.AS_IT_IS else Reading.UNDECIDED
            return self._about(asked, (Reading.DECIMAL_SLASH,), _Look.SLASH)
        if self.parts:
            return self._about_parts(Reading.PARTS_OF_ONE in readings)
        if _Look.PERCENT in self.texts:
            return self._about(Reading.PERCENT_SIGN, (), _Look.PERCENT)
        if _Look.TEXT in self.texts or (_Look.PLAIN in self.texts and self.figures):
            return self._about(Reading.NUMBER_TEXT, (), _Look.TEXT, _Look.PLAIN)
        return None

    def _about(self, reading: Reading, also: tuple[Reading, ...], *looks: _Look) -> Verdict:
        text = commonest(next(self.texts[look] for look in looks if look in self.texts))
        after = number_text(read_number(_bare(text, self.field)))
        return Verdict(self.field.name, reading, also, self.count(*looks), example(text, after))

    def _about_parts(self, are_read: bool) -> Verdict:  # noqa: FBT001  # one of two readings
        readings = [Reading.PARTS_OF_ONE, Reading.AS_IT_IS]
        reading, other = readings if are_read else reversed(readings)
        part = commonest(Counter({figure: count for figure, count in self.parts.items() if figure < 1}))
        said = example(part, number_text(_percents(part)))
        return Verdict(self.field.name, reading, (other,), self.parts.total(), said)


def _readings(column: _Column, wished: Reading | None) -> Iterator[Reading]:
    """Yield how the cells are read that may be read in several ways."""
    if wished is Reading.AS_IT_IS:
        return
    if _Look.SLASH in column.texts and (column.is_numeric or wished is Reading.DECIMAL_SLASH):
        yield Reading.DECIMAL_SLASH
    if column.parts:
        yield Reading.PARTS_OF_ONE


def _look(text: str, field: Field) -> _Look:
    if _PLAIN.fullmatch(text):
        return _Look.PLAIN
    typed = latin_digits(tidy(text))
    if not typed:
        return _Look.SILENT
    if _SURE.fullmatch(typed):
        return _Look.TEXT
    bare = _bare(typed, field)
    try:
        read_number(bare)
    except ValueError:
        return _Look.UNREADABLE
    if "/" in bare:
        return _Look.SLASH
    return _Look.PERCENT if _PERCENT.fullmatch(typed) else _Look.TEXT


def _bare(text: str, field: Field) -> str:
    """Return a text without the brackets, or the sign of percent, around its number."""
    typed = latin_digits(tidy(text))
    if found := _BRACKETS.fullmatch(typed):
        return f"-{found['figure'].strip()}"
    if field.form is Form.PERCENT and (found := _PERCENT.fullmatch(typed)):
        return str(found["before"] or found["after"])
    return typed


def _written(typed: str) -> str:
    """Return a number as programs write it."""
    if _SURE.fullmatch(typed):
        return typed.translate(_AS_PROGRAMS)
    return f"{Decimal(read_number(typed)):f}"


def _percents(part: float) -> Decimal:
    """Return a part of one as percents, as exact as it was typed."""
    percents = Decimal(str(part)) * _WHOLE
    return percents.quantize(Decimal(1)) if percents == percents.to_integral_value() else percents
