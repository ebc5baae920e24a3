"""What saving a workbook would do, row by row: looked at first, and saved as it was shown."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic

from desktop.schema.diff import Difference, differences
from desktop.schema.record import R, Record

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from desktop.schema.problem import Problem


class RowOutcome(Enum):
    """What saving a row would do."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class PlannedRow(Generic[R]):
    """One row of the sheet beside the record that it speaks of."""

    number: int
    """Its number in the sheet."""
    opened: R | None
    edited: R
    problems: tuple[Problem, ...]
    notes: tuple[Problem, ...]

    @property
    def differences(self) -> tuple[Difference, ...]:
        """What the row changes, field by field, old to new."""
        return differences(self.opened or type(self.edited)(), self.edited)

    @property
    def outcome(self) -> RowOutcome:
        """What saving this row would do."""
        if self.problems:
            return RowOutcome.REJECTED
        if self.opened is None:
            return RowOutcome.NEW
        return RowOutcome.UNCHANGED if self.edited == self.opened else RowOutcome.CHANGED


@dataclass(frozen=True, slots=True)
class AskedColumn:
    """A column whose heading nobody knows, with the field that was chosen; "" where it shall not be read."""

    heading: str
    field: str | None
    repeated: bool = False
    """Another column has the same heading, so it can be passed over only."""


@dataclass(frozen=True)
class ImportPlan(Generic[R]):
    """All that would happen; ``columns`` is the column of each field that the sheet holds, from 0."""

    path: Path
    kind: type[R]
    sheet: str
    heading_row: int
    columns: Mapping[str, int]
    unknown_headings: tuple[str, ...]
    rows: tuple[PlannedRow[R], ...]
    made: tuple[Record, ...]
    """What accepted rows name and nobody knows yet: made on the way."""
    seen: int
    """How far the journal had come when the stored records were read."""
    unmade: tuple[Record, ...] = ()
    """What refused rows alone name and nobody knows: shown, and not made."""
    unread_from: int | None = None
    """The row from which on nothing was read, since a thousand empty ones stand above it."""
    hidden_rows: int = 0
    """How many of the rows that were read are hidden in Excel."""
    asked: tuple[AskedColumn, ...] = ()
    """The columns whose headings nobody knows, also those that were chosen by hand."""

    def having(self, outcome: RowOutcome) -> tuple[PlannedRow[R], ...]:
        """Return the rows of one outcome."""
        return tuple(row for row in self.rows if row.outcome is outcome)

    @cached_property
    def counts(self) -> Mapping[RowOutcome, int]:
        """How many rows there are of each outcome."""
        counts: dict[Any, int] = dict.fromkeys(RowOutcome, 0)
        for row in self.rows:
            counts[row.outcome] += 1
        return counts

    @cached_property
    def noted(self) -> int:
        """How many rows have a remark."""
        return sum(bool(row.notes) for row in self.rows)
