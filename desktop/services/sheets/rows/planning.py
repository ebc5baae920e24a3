"""Turns the rows of one sheet into what saving them would do."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Generic

from desktop.domain.consequences import is_agreed
from desktop.domain.session import Session
from desktop.schema.check import problems
from desktop.schema.fields import Kind, fields_of
from desktop.schema.problem import Problem, Reason
from desktop.schema.record import Link, R
from desktop.services.sheets.plan import PlannedRow, RowOutcome
from desktop.services.sheets.rows.cells_read import CellsRead
from desktop.services.sheets.rows.doubtful import Doubtful
from desktop.services.sheets.rows.elsewhere import Elsewhere
from desktop.services.sheets.rows.part_orders import PartOrders
from desktop.services.sheets.rows.reported import Reported
from desktop.services.sheets.rows.since import Since

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.excel.reading.cells import Row
    from desktop.services.sheets.columns.readings import Verdict
    from desktop.services.sheets.plan import Side
    from desktop.services.sheets.rows.beside import Beside
    from desktop.services.sheets.rows.cells_read import RowRead
    from desktop.services.sheets.rows.layout import Layout


class SheetPlanning(Generic[R]):
    """Plans the rows of one sheet, each after those above it; takes them off the list that it is given."""

    def __init__(self, beside: Beside, kind: type[R], layout: Layout, rows: list[Row]) -> None:
        self._beside, self._kind, self._layout, self._rows = beside, kind, layout, rows
        self._fields = {field.name: field for field in fields_of(kind)}
        self._blank = kind()
        self._sides: dict[int, dict[str, Side]] = {}
        for (number, name), side in layout.sides.items():
            self._sides.setdefault(number, {})[name] = side
        self._became: dict[str, str] = {}
        self._owner = next((field for field in self._fields.values() if field.owner), None)
        self._since = Since(beside.view, kind, layout.seen)
        self._known = beside.known(kind)
        self._elsewhere = Elsewhere(kind, beside.linking)
        self._doubtful = Doubtful(kind)
        self._reported = Reported(beside.view)
        self._orders = PartOrders(kind, self._known.stored.values())
        self._foreseen = self._foresee()
        self._cells = self._read_columns(layout.columns)

    @property
    def verdicts(self) -> tuple[Verdict, ...]:
        """How whole columns are read, where that is worth saying."""
        return tuple(self._cells.verdicts)

    def rows(self) -> list[PlannedRow[R]]:
        """Return what saving each row would do; what follows in the workbook may link to them."""
        linking, kind = self._beside.linking, self._kind.__name__
        called = linking.to(kind) if self._layout.is_linked_to else None
        planned: list[PlannedRow[R]] = []
        count = len(self._rows)
        self._rows.reverse()
        while self._rows:
            if not len(planned) % _PORTION:
                self._beside.progress.step(len(planned), count)
            row = self._rows.pop()  # what is planned need not be kept: a large sheet is there once
            planned.append(self._planned(row, self._cells.read(row)))
            if called and planned[-1].outcome is not RowOutcome.REPEATED:
                called.enter(planned[-1].edited)
        settled = [_settled(each, self._became) for each in planned] if self._became else planned
        taken = self._known.taken(settled) if self._layout.ids is not None else {}
        return [_noted(each, taken[each.number]) if each.number in taken else each for each in settled]

    def _planned(self, row: Row, read: RowRead) -> PlannedRow[R]:
        written = self._id_of(row)
        named = self._known.named(written)
        values = read.values
        if not named:
            self._take_only_owner(values)
        typed = self._kind(**values)
        keys = self._known.keys(typed)
        meant = [named] if named else self._known.meant(typed, keys)
        opened = meant[0] if meant else None
        if opened and (became := self._known.what_it_became(opened)) != opened:
            # where what it became lies in the bin it is a new one: itself is in no list
            values = self._without_names(values)
            if named and became:
                values, named = self._since.changed_in(named, values), None
                if not values:
                    return PlannedRow(row.number, became, became, tuple(read.problems), tuple(read.notes))
            opened = became
        if opened:
            self._note_became(row, opened)
            return self._of_stored(row, read, values, opened, meant, is_named=named is not None)
        edited = self._orders.numbered(replace(typed, id=self._foreseen.get(row.number, typed.id)))
        found = list(read.problems)
        if self._known.is_binned(written):
            found.append(Problem(self._name_of_ids(), Reason.IN_THE_BIN))
        found += self._known.doubts(self._place(row), edited, keys, (), is_named=False)
        found += [*self._of_final_state(edited, None), *self._reported.problems(edited, None)]
        if not is_agreed(edited) and self._beside.closed.of(edited):
            found.append(Problem(self._owner.name if self._owner else "state", Reason.MINUTES_FINAL))
        return self._row(row, None, edited, found, read)

    def _of_stored(
        self,
        row: Row,
        read: RowRead,
        values: Mapping[str, Any],
        opened: R,
        meant: Sequence[R],
        *,
        is_named: bool,
    ) -> PlannedRow[R]:
        kept = self._cells.as_stored(row, values, opened)
        if (before := self._since.before(opened)) is not opened:  # what stands as it was written says nothing
            kept = self._cells.as_stored(row, values, before) | kept
        found = [each for each in read.problems if each.field not in kept]
        said = {**values, **kept}
        if is_named and self._layout.ids is not None:  # an export writes blanks as empty cells
            said |= {each.name: getattr(self._blank, each.name) for each in read.empty}
        changes, conflicts = self._since.meant(opened, said, self._sides.get(row.number, {}))
        edited = replace(opened, **changes)
        found += self._known.doubts(
            self._place(row), edited, self._known.keys(edited), meant, is_named=is_named
        )
        found += [*self._of_final_state(edited, opened), *self._reported.problems(edited, opened)]
        if self._beside.closed.refuse(opened, edited):
            reason = Reason.ASSIGNMENT_CLOSED if is_agreed(opened) else Reason.MINUTES_FINAL
            found.append(Problem(self._first_change(opened, edited), reason))
        planned = self._row(row, opened, edited, found, read)
        return replace(planned, conflicts=conflicts) if conflicts else planned

    def _row(
        self, row: Row, opened: R | None, edited: R, found: list[Problem], read: RowRead
    ) -> PlannedRow[R]:
        unread = {each.field for each in found}
        found += [each for each in problems(edited) if each.field not in unread]
        reasons = {each.reason for each in found}
        refusal = _REFUSALS.get(next(iter(reasons)), RowOutcome.REJECTED) if len(reasons) == 1 else None
        return PlannedRow(
            row.number,
            opened,
            edited,
            tuple(found),
            (*read.notes, *self._elsewhere.remarks(opened, edited), *self._doubtful.remarks(opened, edited)),
            refusal=refusal or RowOutcome.REJECTED,
            mended=read.mended or _NOTHING,
        )

    def _without_names(self, values: dict[str, Any]) -> dict[str, Any]:
        """Return values without those by which a record that was merged is recognised: it keeps its own."""
        recognised = {name for names in self._kind.matched_by for name in names}
        return {name: value for name, value in values.items() if name not in recognised}

    # what a row leaves out

    def _take_only_owner(self, values: dict[str, Any]) -> None:
        """Make a row a part of the one record that the workbook speaks of, where it says of none."""
        owner = self._owner
        if owner and owner.name not in values and (only := self._beside.linking.to(owner.target).only):
            values[owner.name] = Link[Any](only.id)

    # rows that link to other rows of the same sheet

    def _foresee(self) -> dict[int, str]:
        """Return, by the number of its row, the id of each new record that other rows may link to.

        What they are is known before what they link to: a county may stand below the city that lies in it.
        """
        own = {field.name for field in self._fields.values() if field.target == self._kind.__name__}
        own = {name for name in own if not self._fields[name].automatic}
        if not own & set(self._layout.columns.values()):
            return {}
        telling = {name for way in self._kind.matched_by for name in way} - own
        columns = {place: name for place, name in self._layout.columns.items() if name in telling}
        cells, found = self._read_columns(columns), {}
        called = self._beside.linking.to(self._kind.__name__)
        others = [place for place, name in self._layout.columns.items() if name in own]
        met: set[Any] = set()
        for place, row in enumerate(self._rows):
            if not place % _PORTION:
                self._beside.progress.step(0, 0)
            if not self._known.named(self._id_of(row)):
                record = self._kind(**cells.read(row).values)
                keys = self._known.keys(record)
                said = (*keys, *(row.cells[each] for each in others if each < len(row.cells)))
                if keys and said not in met and not self._known.meant(record, keys):
                    met.add(said)
                    found[row.number] = record.id
                    called.enter(record)
        return found

    def _note_became(self, row: Row, opened: R) -> None:
        """Remember what a record that was foreseen as new turned out to be."""
        if row.number in self._foreseen:
            self._became[self._foreseen[row.number]] = opened.id

    def _read_columns(self, columns: Mapping[int, str]) -> CellsRead:
        beside = self._beside
        written = self._as_written if self._layout.ids is not None else None
        return CellsRead(self._kind, columns, self._rows, beside, self._layout, written)

    def _as_written(self, row: Row) -> R | None:
        """Return the record whose id stands in the row as it was when the workbook was written."""
        named = self._known.named(self._id_of(row))
        return self._since.before(named) if named else None

    # minutes that are closed

    def _of_final_state(self, edited: R, opened: R | None) -> list[Problem]:
        """Refuse what is done in the program: to make a session final, and to close for good.

        The one makes a paper, to the other a session agrees.
        """
        if is_agreed(edited) and not is_agreed(opened):
            return [Problem("closed_in", Reason.CLOSED_BY_HAND)]
        if not isinstance(edited, Session) or not edited.state.is_locked:
            return []
        is_so = isinstance(opened, Session) and opened.state is edited.state
        return [] if is_so else [Problem("state", Reason.FINAL_BY_HAND)]

    def _first_change(self, opened: R, edited: R) -> str:
        changed = (name for name in self._fields if getattr(opened, name) != getattr(edited, name))
        return next(changed, "")

    def _place(self, row: Row) -> tuple[str, int]:
        return self._layout.sheet, row.number

    def _id_of(self, row: Row) -> Any:
        ids = self._layout.ids
        return row.cells[ids] if ids is not None and ids < len(row.cells) else None

    def _name_of_ids(self) -> str:
        return next((field.name for field in self._fields.values() if field.required), "")


def _noted(row: PlannedRow[R], note: Problem) -> PlannedRow[R]:
    return replace(row, notes=(*row.notes, note))


def _settled(row: PlannedRow[R], became: Mapping[str, str]) -> PlannedRow[R]:
    """Return a row whose links lead to what the rows that it meant turned out to speak of."""
    changes: dict[str, Any] = {}
    for field in fields_of(type(row.edited)):
        value = getattr(row.edited, field.name)
        if field.kind is Kind.LINK and value in became:
            changes[field.name] = Link[Any](became[value])
        elif field.kind is Kind.LINKS and not became.keys().isdisjoint(value):
            changes[field.name] = tuple(Link[Any](became.get(each, each)) for each in value)
    return replace(row, edited=replace(row.edited, **changes)) if changes else row


_PORTION = 500
"""How many rows are planned between two steps of the progress."""
_NOTHING: Mapping[str, Any] = {}
_REFUSALS = {
    Reason.REPEATED_ROW: RowOutcome.REPEATED,
    Reason.REPEATED_ELSEWHERE: RowOutcome.REPEATED,
    Reason.REPEATED_ID: RowOutcome.REPEATED,
    Reason.MINUTES_FINAL: RowOutcome.FINAL,
    Reason.FINAL_BY_HAND: RowOutcome.FINAL,
    Reason.ASSIGNMENT_CLOSED: RowOutcome.FINAL,
    Reason.CLOSED_BY_HAND: RowOutcome.FINAL,
}
"""As what a row is refused where this is all that is wrong with it."""
