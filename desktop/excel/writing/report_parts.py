"""What a report is made from: the refused rows of each sheet, and the words that are put beside them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class Lack(Enum):
    """What a report has not kept of the workbook that it is of."""

    PASSWORD = "password"  # noqa: S105 - says what is lacking
    MACROS = "macros"
    LOOK = "look"
    """It was no .xlsx, or one too odd to be copied: a new workbook holds its values."""
    GOOD_ROWS = "good_rows"
    """It was too big to be copied: a new workbook holds its refused rows, with the numbers they had."""


@dataclass(frozen=True, slots=True)
class CellProblem:
    """What is wrong with one cell of a row; the column is counted from 0."""

    column: int
    note: str


@dataclass(frozen=True, slots=True)
class RowProblem:
    """Why a row is refused: what stands in the column of states, and the cells that are marked."""

    state: str
    cells: tuple[CellProblem, ...] = ()


@dataclass(frozen=True, slots=True)
class MarkedSheet:
    """A sheet that was read: the numbers of its rows that are well, and its refused ones by their numbers."""

    place: int
    heading_row: int
    """The last row of its headings; 0 where those of the grid stand above what was pasted."""
    accepted: frozenset[int]
    problems: Mapping[int, RowProblem]
    typed: Mapping[tuple[int, int], str] = field(default_factory=dict)
    """What the clerk typed in the place of cells, by the row's number and the column from 0."""


@dataclass(frozen=True, slots=True)
class ReportWords:
    """The headings of the added columns, what stands beside a row that is well, and what notes begin with."""

    status: str
    row: str
    accepted: str
    sign: str
