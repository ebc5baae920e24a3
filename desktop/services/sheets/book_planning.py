"""Plans a whole workbook: what each sheet is about, its rows, and what they need that is not there yet."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, Any

from desktop.errors import AmbiguousSheetError, AppError, EmptySheetError, UnknownSheetError
from desktop.excel.reading.cells import Row
from desktop.excel.reading.heading import LOOKED_AT
from desktop.excel.reading.spread import filled_down
from desktop.schema.fields import fields_of
from desktop.services.sheets.columns.columns import (
    asked_columns,
    heading_key,
    remembered,
    remembered_kinds,
    remembered_readings,
    unknown_headings,
)
from desktop.services.sheets.columns.readings import Reading
from desktop.services.sheets.columns.whole_names import whole_name
from desktop.services.sheets.dependents import wanted, without_what_is_refused
from desktop.services.sheets.kinds import Head
from desktop.services.sheets.out.examples import example_row
from desktop.services.sheets.past_imports import earlier, heads_of
from desktop.services.sheets.plan import ImportPlan, PassedSheet, SheetPlan
from desktop.services.sheets.rows.layout import Layout
from desktop.services.sheets.rows.mended_rows import ID, MendedRows, mendable
from desktop.services.sheets.rows.nearness import alike
from desktop.services.sheets.rows.no_records import RecordRows
from desktop.services.sheets.rows.planning import SheetPlanning
from desktop.services.sheets.rows.together import taken_together
from desktop.services.sheets.stamp import ID_HEADING, OWN_SHEETS, STAMP_SHEET, TOTALS, read_stamp

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from desktop.excel.reading.book import Book, Sheet
    from desktop.excel.reading.heading import Heading
    from desktop.progress import Progress
    from desktop.schema.catalogue import Catalogue
    from desktop.schema.record import Record
    from desktop.services.sheets.columns.columns import Chosen
    from desktop.services.sheets.plan import Wishes
    from desktop.services.sheets.rows.beside import Beside
    from desktop.services.sheets.source import Source
    from desktop.services.sheets.stamp import Stamp


@dataclass(frozen=True, slots=True)
class _Found:
    """A sheet that is read, and as what."""

    sheet: Sheet
    kind: type[Record]
    heading: Heading
    chosen: Chosen
    ids: int | None
    """The column in which an export wrote the ids of the records."""
    before: Mapping[str, Reading]
    """How columns of such sheets were read before, by field."""
    wished: Mapping[str, Reading]
    """How the clerk wishes columns to be read."""


class BookPlanning:
    """Plans one workbook; the records of other sheets that rows speak of are planned before them."""

    def __init__(
        self, beside: Beside, catalogue: Catalogue, source: Source, wishes: Wishes, replica: str
    ) -> None:
        self._beside, self._catalogue = beside, catalogue
        self._source, self._wishes, self._replica = source, wishes, replica
        self._order = {kind: place for place, kind in enumerate(catalogue)}

    def plan(self, book: Book, kinds: Sequence[type[Record]], digest: str) -> ImportPlan:
        """Return what saving the sheets about ``kinds`` would do.

        Raises what reading does; of a workbook without any such sheet, what is wrong with the first one.
        """
        stamp = self._stamp(book)
        passed: list[PassedSheet] = []
        found = [each for each in self._sheets(book, kinds, stamp, passed) if each]
        about = {each.kind for each in found}
        seen = self._beside.view.journal.arrived()
        ordered = sorted(found, key=lambda one: self._order[one.kind])
        planned: list[SheetPlan[Any]] = []
        for place, each in enumerate(ordered):
            shares = (place / len(ordered), (place + 1) / len(ordered))
            planned.append(self._planned(each, about, stamp, shares))
        progress = self._beside.progress
        accepted = without_what_is_refused(taken_together(planned, self._beside), progress)
        sheets = tuple(sorted(accepted, key=lambda sheet: sheet.place))
        if not sum(len(sheet.outcomes) for sheet in sheets):  # worked out here, where no window waits for it
            raise EmptySheetError
        on_the_way = {each.id: each for each in self._beside.linking.made()}
        needed = wanted(sheets, on_the_way, progress)
        made = tuple(needed.values())
        unmade = tuple(each for each in on_the_way.values() if each.id not in needed)
        before = earlier(self._beside.view, digest, self._source.name, heads_of(sheets))
        near = alike(self._beside.view, (*made, *unmade))
        return ImportPlan(
            source=self._source,
            sheets=sheets,
            made=made,
            seen=seen,
            unmade=unmade,
            alike=near,
            passed=tuple(passed),
            earlier=before,
            tells_errors=book.format.tells_errors,
            digest=digest,
        )

    # which sheets

    def _stamp(self, book: Book) -> Stamp | None:
        for sheet in book.sheets:
            if sheet.name == STAMP_SHEET:
                return read_stamp(row.cells for row in sheet.rows())
        return None

    def _seen(self, stamp: Stamp | None) -> int | None:
        """Return how far this register's journal had come; None where the stamp is of none of its states."""
        is_own = stamp and stamp.replica == self._replica
        return stamp.seen if stamp and is_own and stamp.seen <= self._beside.view.journal.arrived() else None

    def _sheets(
        self, book: Book, kinds: Sequence[type[Record]], stamp: Stamp | None, passed: list[PassedSheet]
    ) -> list[_Found | None]:
        found: list[_Found | None] = []
        troubles: list[AppError] = []
        for sheet in book.sheets:
            if not sheet.is_visible or (sheet.name in OWN_SHEETS and len(book.sheets) > 1):
                continue
            try:
                about = self._about(sheet, kinds, stamp)
            except (UnknownSheetError, EmptySheetError, AmbiguousSheetError) as error:
                if sheet.place in self._wishes.kinds:
                    raise
                troubles.append(error)
                about = None
            found.append(about)
            if about is None:
                is_chosen = sheet.place in self._wishes.kinds
                passed.append(PassedSheet(sheet.place, sheet.name, is_chosen))
        if not any(found):
            raise next((each for each in troubles if not isinstance(each, EmptySheetError)), None) or (
                troubles[0] if troubles else EmptySheetError()
            )
        return found

    def _about(self, sheet: Sheet, kinds: Sequence[type[Record]], stamp: Stamp | None) -> _Found | None:
        place, wishes = sheet.place, self._wishes
        if place in wishes.kinds and wishes.kinds[place] is None:
            return None
        first = list(islice(self._rows_of(sheet), LOOKED_AT))
        head = Head(sheet, first, self._beside.vocabulary)
        stamped = stamp.sheet(sheet.name) if stamp else None
        kind = wishes.kinds.get(place)
        if kind is None and stamped and stamped.kind in self._catalogue:
            kind = self._catalogue[stamped.kind]
            if kind not in kinds:
                return None
        if kind is None:
            kind = kinds[0] if len(kinds) == 1 else self._guess(head, kinds)
        if kind is None:
            raise EmptySheetError if not first else UnknownSheetError
        chosen_here = remembered(self._beside.view, kind, first)
        is_said = wishes.kinds.get(place) is not None
        heading = head.of(kind, {**chosen_here, _ID_KEY: ID}, wishes.heads.get(place), is_said=is_said)
        ids = next((column for column, name in heading.columns.items() if name == ID), None)
        before = remembered_readings(self._beside.view, kind, first)
        wished = _of_sheet(wishes.readings, place)
        return _Found(sheet, kind, _without_column(heading, ids), chosen_here, ids, before, wished)

    def _guess(self, head: Head, kinds: Sequence[type[Record]]) -> type[Record] | None:
        """Return what a sheet is about: as last time, else by its headings."""
        view = self._beside.view
        if len(before := remembered_kinds(view, kinds, head.first)) == 1:
            return before[0]
        kinds = before or kinds  # one head may serve several registers: then other things than it tell
        return head.guess(kinds, {each: remembered(view, each, head.first) for each in kinds})

    def _rows_of(
        self, sheet: Sheet, progress: Progress | None = None, below: int | None = None
    ) -> Iterator[Row]:
        """Yield the rows of a sheet, ``below`` a row each with what is merged over several of them.

        What was pasted without headings has those of the grid above it.
        """
        if self._source.headings:
            yield Row(0, self._source.headings)
        rows = sheet.rows(progress)
        if below is not None:
            rows = filled_down(rows, sheet.merged(), below)
        if self._wishes.without_hidden:
            rows = (row for row in rows if not row.hidden)
        yield from rows

    # one sheet

    def _planned(
        self, found: _Found, about: set[type[Record]], stamp: Stamp | None, shares: tuple[float, float]
    ) -> SheetPlan[Any]:
        start, end = shares
        progress, half = self._beside.progress, (start + end) / 2
        progress.begin(start, half)
        sheet, kind, heading, wishes = found.sheet, found.kind, found.heading, self._wishes
        columns, ids = heading.columns, found.ids
        mending = {
            (row, name): text for (place, row, name), text in wishes.mending.items() if place == sheet.place
        }
        mended = MendedRows(mendable(kind, columns, ids), mending)
        records = RecordRows(heading, sheet.merged(), self._is_heading, kind, ids)
        below = records.of(self._rows_of(sheet, progress, heading.row))
        rows = [mended.row(row) for row in below if not _is_totals(row, ids)]
        stamped = stamp.sheet(sheet.name) if stamp else None
        if stamped and stamped.example_row:
            example = example_row(
                kind, self._beside.vocabulary, jalali_text=bool(stamp and stamp.jalali_text)
            )
            rows = [row for row in rows if row.number != stamped.example_row or not _is_same(row, example)]
        layout = Layout(
            sheet=sheet.name,
            columns=mended.read,
            ids=ids,
            seen=self._seen(stamp),
            whole_name=whole_name(kind, columns, heading.words, self._beside.vocabulary),
            is_linked_to=_is_linked_to(kind, about),
            readings=found.wished,
            before=found.before,
            sides={(row, name): side for (at, row, name), side in wishes.sides.items() if at == sheet.place},
        )
        progress.begin(half, end)
        planning = SheetPlanning(self._beside, kind, layout, rows)
        planned = tuple(planning.rows())
        return SheetPlan(
            place=sheet.place,
            sheet=sheet.name,
            kind=kind,
            heading_row=heading.row,
            columns={name: column for column, name in columns.items()},
            unknown_headings=unknown_headings(heading, found.chosen),
            rows=planned,
            unread_from=sheet.unread_from,
            hidden_rows=0 if wishes.without_hidden else sheet.hidden_rows,
            asked=asked_columns(heading, found.chosen, kind, self._beside.vocabulary),
            verdicts=planning.verdicts,
            headings=tuple(heading.words.values()),
            wished=found.wished,
            passed=tuple(records.passed),
        )

    def _is_heading(self, text: str) -> bool:
        return heading_key(text) in self._headings

    @cached_property
    def _headings(self) -> frozenset[str]:
        """The keys of the headings of all registers."""
        vocabulary = self._beside.vocabulary
        known = (vocabulary.fields_by_key(kind, fields_of(kind)) for kind in self._catalogue)
        return frozenset(key for keys in known for key in keys)


def _without_column(heading: Heading, column: int | None) -> Heading:
    """Return a heading that says nothing of one column."""
    columns = {place: name for place, name in heading.columns.items() if place != column}
    words = {place: text for place, text in heading.words.items() if place != column}
    return replace(heading, columns=columns, words=words)


def _is_linked_to(kind: type[Record], about: set[type[Record]]) -> bool:
    others = (field for other in about - {kind} for field in fields_of(other))
    return any(field.target == kind.__name__ for field in others)


def _is_totals(row: Row, ids: int | None) -> bool:
    return ids is not None and ids < len(row.cells) and row.cells[ids] == TOTALS


def _of_sheet(readings: Mapping[tuple[int, str], str], place: int) -> dict[str, Reading]:
    known = {each.value: each for each in Reading}
    return {name: known[value] for (at, name), value in readings.items() if at == place and value in known}


def _is_same(row: Row, example: Sequence[object]) -> bool:
    """Tell whether the example of a template is as it was written."""
    return sorted(map(str, filter(None, row.cells))) == sorted(map(str, filter(None, example)))


_ID_KEY = heading_key(ID_HEADING)
