"""What saving a workbook would do, sheet by sheet, row by row: looked at first, and saved as it was shown."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic

from desktop.schema.diff import Difference, differences, differing
from desktop.schema.record import R, Record
from desktop.services.sheets.sameness import differs_in_spelling_only

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from desktop.schema.problem import Problem
    from desktop.services.sheets.columns.asked_column import AskedColumn
    from desktop.services.sheets.columns.readings import Reading, Verdict
    from desktop.services.sheets.passed_rows import PassedRows
    from desktop.services.sheets.past_import import PastImport
    from desktop.services.sheets.source import Source


class RowOutcome(Enum):
    """What saving a row would do; those from `REPEATED` on are refused and save nothing."""

    NEW = "new"
    CHANGED = "changed"
    SPELLING = "spelling"
    """Only the spelling of texts changes: other letters, half-spaces, digits; it is saved."""
    UNCHANGED = "unchanged"
    REPEATED = "repeated"
    """A row above it in the same sheet speaks of the same record."""
    CONFLICT = "conflict"
    """The same field was changed in the register after the workbook was written."""
    FINAL = "final"
    """It would change minutes that are closed for good."""
    REJECTED = "rejected"

    @property
    def is_saved(self) -> bool:
        """Whether saving the plan stores anything of such a row."""
        return self in (RowOutcome.NEW, RowOutcome.CHANGED, RowOutcome.SPELLING)

    @property
    def is_refused(self) -> bool:
        """Whether such a row waits for the clerk."""
        return self in REFUSED


REFUSED = (RowOutcome.REPEATED, RowOutcome.CONFLICT, RowOutcome.FINAL, RowOutcome.REJECTED)


class Side(Enum):
    """Which value a clerk takes where a workbook and the register both changed a field."""

    WORKBOOK = "workbook"
    REGISTER = "register"


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field that workbook and, since it was written, register have changed, each to another value."""

    field: str
    before: Any
    """What it was when the workbook was written."""
    workbook: Any
    register: Any


@dataclass(frozen=True, slots=True)
class PlannedRow(Generic[R]):
    """One row of a sheet beside the record that it speaks of."""

    number: int
    """Its number in the sheet."""
    opened: R | None
    edited: R
    problems: tuple[Problem, ...]
    notes: tuple[Problem, ...]
    conflicts: tuple[Conflict, ...] = ()
    """What the clerk has not chosen a side of yet."""
    refusal: RowOutcome = RowOutcome.REJECTED
    """As what the row is refused where it has problems."""
    mended: Mapping[str, Any] = field(default_factory=dict)
    """Field -> its cell, where that did not hold the value as it stands now: digits, days, lost zeros."""

    @property
    def differences(self) -> tuple[Difference, ...]:
        """What the row changes, field by field, old to new."""
        return differences(self.opened or type(self.edited)(), self.edited)

    @property
    def outcome(self) -> RowOutcome:
        """What saving this row would do."""
        if self.problems:
            return self.refusal
        if self.conflicts:
            return RowOutcome.CONFLICT
        if self.opened is None:
            return RowOutcome.NEW
        found = RowOutcome.UNCHANGED
        for each in differing(self.opened, self.edited):
            if not differs_in_spelling_only(each):
                return RowOutcome.CHANGED
            found = RowOutcome.SPELLING
        return found


@dataclass(frozen=True)
class SheetPlan(Generic[R]):
    """All that would happen to one sheet; ``columns`` is the column of each field that it holds, from 0."""

    place: int
    """Which sheet of the workbook it is, from 0."""
    sheet: str
    kind: type[R]
    heading_row: int
    """The last row of the headings."""
    columns: Mapping[str, int]
    unknown_headings: tuple[str, ...]
    rows: tuple[PlannedRow[R], ...]
    unread_from: int | None = None
    """The row from which on nothing was read, since a thousand empty ones stand above it."""
    hidden_rows: int = 0
    """How many of the rows that were read are hidden in Excel."""
    asked: tuple[AskedColumn, ...] = ()
    """The columns whose headings nobody knows, also those that were chosen by hand."""
    verdicts: tuple[Verdict, ...] = ()
    """How whole columns were read, where that is worth saying."""
    headings: tuple[str, ...] = ()
    """All words of the head, by which what is said of it is remembered."""
    wished: Mapping[str, Reading] = field(default_factory=dict)
    """The readings that were wished for columns here, by field."""
    passed: tuple[PassedRows, ...] = ()
    """The rows that are no records."""

    def having(self, *outcomes: RowOutcome) -> tuple[PlannedRow[R], ...]:
        """Return the rows of some outcomes."""
        pairs = zip(self.rows, self.outcomes, strict=True)
        return tuple(row for row, outcome in pairs if outcome in outcomes)

    @cached_property
    def outcomes(self) -> tuple[RowOutcome, ...]:
        """What saving each row would do."""
        return tuple(row.outcome for row in self.rows)

    @cached_property
    def counts(self) -> Mapping[RowOutcome, int]:
        """How many rows there are of each outcome."""
        return {each: self.outcomes.count(each) for each in RowOutcome}

    @cached_property
    def noted(self) -> int:
        """How many rows have a remark."""
        return sum(bool(row.notes) for row in self.rows)


@dataclass(frozen=True, slots=True)
class PassedSheet:
    """A sheet of the workbook that is not read, since it is about no register or the clerk said so."""

    place: int
    sheet: str
    is_chosen: bool = False
    """The clerk said so."""


@dataclass(frozen=True)
class ImportPlan:
    """All that would happen to a workbook; its sheets stand in the order of the tabs."""

    source: Source
    sheets: tuple[SheetPlan[Any], ...]
    made: tuple[Record, ...]
    """What accepted rows name and nobody knows yet: made on the way."""
    seen: int
    """How far the journal had come when the stored records were read."""
    unmade: tuple[Record, ...] = ()
    """What refused rows alone name and nobody knows: shown, and not made."""
    alike: Mapping[str, str] = field(default_factory=dict)
    """The id of what would be made -> the title of a stored one, which may have been meant."""
    passed: tuple[PassedSheet, ...] = ()
    earlier: PastImport | None = None
    """When this file, or another state of it, came in before."""
    tells_errors: bool = True
    """Whether the format shows errors in cells, uncalculated formulas and hidden rows; older ones do not."""
    digest: str = ""
    """The SHA-256 of the file, or of what was pasted."""

    def rows(self) -> Iterator[tuple[SheetPlan[Any], PlannedRow[Any]]]:
        """Yield every row with its sheet."""
        for sheet in self.sheets:
            for row in sheet.rows:
                yield sheet, row

    def saved(self) -> Iterator[tuple[SheetPlan[Any], PlannedRow[Any]]]:
        """Yield the rows that saving stores."""
        for sheet in self.sheets:
            for row, outcome in zip(sheet.rows, sheet.outcomes, strict=True):
                if outcome.is_saved:
                    yield sheet, row

    def saved_in_order(self, kinds: Iterable[type[Record]]) -> list[PlannedRow[Any]]:
        """Return the rows that saving stores in the order of their kinds: what others link to first."""
        order = {kind: place for place, kind in enumerate(kinds)}
        rows = sorted(self.saved(), key=lambda pair: order[pair[0].kind])
        return [row for _, row in rows]

    @cached_property
    def counts(self) -> Mapping[RowOutcome, int]:
        """How many rows of all sheets there are of each outcome."""
        return {each: sum(sheet.counts[each] for sheet in self.sheets) for each in RowOutcome}

    @property
    def to_save(self) -> int:
        """How many rows saving stores."""
        return sum(count for outcome, count in self.counts.items() if outcome.is_saved)

    @property
    def refused(self) -> int:
        """How many rows wait for the clerk."""
        return sum(self.counts[outcome] for outcome in REFUSED)

    @cached_property
    def noted(self) -> int:
        """How many rows have a remark."""
        return sum(sheet.noted for sheet in self.sheets)


@dataclass(frozen=True)
class Wishes:
    """What a clerk said of one workbook while its plan was looked at; sheets are numbered from 0."""

    kinds: Mapping[int, type[Record] | None] = field(default_factory=dict)
    """What the rows of a sheet are; None leaves the sheet unread."""
    heads: Mapping[int, int] = field(default_factory=dict)
    """The number of the row that holds the headings of a sheet."""
    mending: Mapping[tuple[int, int, str], str] = field(default_factory=dict)
    """Texts in the place of cells, by sheet, row's number and field."""
    readings: Mapping[tuple[int, str], str] = field(default_factory=dict)
    """How a whole column is to be read, by sheet and field: the value of a `Reading`."""
    sides: Mapping[tuple[int, int, str], Side] = field(default_factory=dict)
    """Which value of a conflict is taken, by sheet, row's number and field."""
    without_hidden: bool = False
    """Rows that are hidden in Excel are passed over."""
