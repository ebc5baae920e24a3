"""What a workbook to be written is made of: sheets of columns and rows, a page of guidance, hidden sheets."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.domain.chart import Chart

CellOut: TypeAlias = str | int | float | Decimal | bool | date | datetime | time | None

LISTS_SHEET = "mahalleyar_lists"
"""The hidden sheet that drop-downs take their choices from."""
_LONGEST_NAME = 31
_NAME_BREAKERS = re.compile(r"[\[\]:*?/\\\x00-\x1f]|^'|'$")


class Kind(Enum):
    """How Excel treats what is typed into a column; the value written decides for itself."""

    TEXT = "text"
    CODE = "code"  # telephone numbers, national ids, postal codes: text whose zeros stay
    NUMBER = "number"
    DAY = "day"
    TIME = "time"
    CHOICE = "choice"
    ID = "id"  # what the program knows a row by: shown in grey, nothing else can be typed there


@dataclass(frozen=True, slots=True)
class ColumnOut:
    """A column: its heading, its width in characters, and what is said beside a chosen cell."""

    heading: str
    kind: Kind = Kind.TEXT
    width: int = 20
    choices: tuple[str, ...] = ()
    hint: str = ""
    refusal: str = ""
    """What Excel says of a typed value that is none of the choices."""
    open_choices: bool = False
    """Another value than the choices is warned of and taken, since it may be a new name."""
    required: bool = False
    summed: bool = False
    """The sheet's row of totals has the sum."""
    hidden: bool = False
    """It is there to be read again, and neither seen nor printed."""


@dataclass(frozen=True, slots=True)
class SheetOut:
    """A right-to-left sheet; without rows it is a template. The rows are gone through once."""

    name: str
    columns: tuple[ColumnOut, ...]
    rows: Iterable[Sequence[CellOut]] = ()
    example: Sequence[CellOut] = ()
    """A first row in grey italics."""
    totals: str = ""
    """What stands before a last row of sums; no such row where it is empty."""
    printed_head: str = ""
    """What stands over each printed page of a sheet that is for reading, with the page's number below."""
    chart: Chart | None = None
    """Drawn by Excel from the rows, which are its categories with a column for each of its series."""


@dataclass(frozen=True, slots=True)
class GuidanceTable:
    """A table on the page of guidance; the cells of a row are as many as the headings."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Guidance:
    """The page that tells people how to fill a workbook in."""

    name: str
    title: str
    lines: tuple[str, ...]
    tables: tuple[GuidanceTable, ...]


@dataclass(frozen=True, slots=True)
class HiddenOut:
    """A sheet of texts that Excel shows nobody."""

    name: str
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class BookOut:
    """A workbook: its sheets in the order of the tabs, then the guidance."""

    sheets: tuple[SheetOut, ...]
    guidance: Guidance | None = None
    hidden: tuple[HiddenOut, ...] = ()
    count: int = 0
    """How many rows all sheets have, for whoever watches; 0 where that is not known."""


def sheet_name(text: str) -> str:
    """Return ``text`` as Excel allows a sheet to be called."""
    return _NAME_BREAKERS.sub(" ", text)[:_LONGEST_NAME].strip() or "Sheet"
