"""Import of a sheet: planned and shown first; saved, in one transaction, only when confirmed."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, Generic

from desktop.errors import ChangedElsewhereError, EmptySheetError
from desktop.excel.reading.cells import ErrorCell, FormulaCell
from desktop.excel.reading.heading import LOOKED_AT
from desktop.excel.reading.reader import open_sheet
from desktop.persian.digits import persian_digits
from desktop.persian.jalali import day_text
from desktop.progress import NoProgress
from desktop.schema.check import problems
from desktop.schema.diff import Edit, Opened
from desktop.schema.fields import Field, Kind, fields_of
from desktop.schema.problem import Problem, Reason
from desktop.schema.reading import UnreadableError, is_assumed, name_key, parts_of, reader
from desktop.schema.record import R, Record
from desktop.schema.words import show
from desktop.services.names import Names, after_mergers
from desktop.services.sheets.columns import (
    asked_columns,
    choose_column,
    chosen_columns,
    unknown_headings,
)
from desktop.services.sheets.kinds import guessed_kind, heading_of
from desktop.services.sheets.matching import Matches
from desktop.services.sheets.mended_rows import MendedRows
from desktop.services.sheets.past_imports import note_import
from desktop.services.sheets.plan import ImportPlan, PlannedRow, RowOutcome
from desktop.services.sheets.saving import leads_elsewhere, write_all

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from desktop.excel.reading.cells import Row
    from desktop.progress import Progress
    from desktop.schema.catalogue import Catalogue
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.sheets.matching import Key
    from desktop.services.sheets.mended_rows import Place
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View


_UNREAD = (ErrorCell, FormulaCell)


class ImportSheet:
    """Plans and applies, for every kind of record."""

    def __init__(self, store: Store, catalogue: Catalogue, vocabulary: Vocabulary) -> None:
        self._store = store
        self._catalogue = catalogue
        self._vocabulary = vocabulary

    def plan(
        self, kind: type[R], path: Path, progress: Progress, mending: Mapping[Place, str] | None = None
    ) -> ImportPlan[R]:
        """Read the sheet and compare it with what is stored; nothing is saved.

        ``mending`` are texts that stand in the place of what cells say, by the row's number and the field.
        """
        with open_sheet(path) as sheet:
            rows = sheet.rows(progress)
            first = list(islice(rows, LOOKED_AT))
            with self._store.view() as view:
                chosen = chosen_columns(view, kind)
                heading = heading_of(kind, first, self._vocabulary, chosen)
                mended = MendedRows(heading.columns, mending or {})
                below = (mended.row(row) for row in chain(first, rows) if row.number > heading.row)
                planning = _Planning(view, kind, mended.columns, self._catalogue, self._vocabulary)
                if not (planned := tuple(map(planning.row, below))):
                    raise EmptySheetError
                seen = view.journal.arrived()
                made = planning.made_for(planned)
            name, unread_from, hidden = sheet.name, sheet.unread_from, sheet.hidden_rows
        return ImportPlan(
            path=path,
            kind=kind,
            sheet=name,
            heading_row=heading.row,
            columns={field: column for column, field in heading.columns.items()},
            unknown_headings=unknown_headings(heading, chosen),
            asked=asked_columns(heading, chosen),
            rows=planned,
            made=made,
            unmade=planning.unmade(made),
            seen=seen,
            unread_from=unread_from,
            hidden_rows=hidden,
        )

    def guess(self, path: Path, kinds: Sequence[type[Record]]) -> type[Record] | None:
        """Return which of ``kinds`` a workbook is about, if any."""
        with self._store.view() as view:
            chosen = {kind: chosen_columns(view, kind) for kind in kinds}
        return guessed_kind(path, kinds, self._vocabulary, chosen)

    def choose_column(self, kind: type[Record], heading: str, field: str | None) -> None:
        """Say which field columns of a heading hold from now on; `PASSED_OVER` leaves them unread.

        Where ``field`` is None it is forgotten what was said of them.
        """
        with self._store.work() as work:
            choose_column(work, kind, heading, field)
            work.commit()

    def apply(self, plan: ImportPlan[Any], progress: Progress | None = None) -> str:
        """Save what is new or changed, and what it needs; return the batch, by which it can be undone.

        The steps of ``progress`` are records.

        Raises `ChangedElsewhereError` where records of a kind that it saves were changed since the plan, by
        others or by the plan itself, or a record that it links to was: what was shown would not be what is
        saved, so it is planned anew.
        """
        kinds = {plan.kind.__name__, *(type(each).__name__ for each in plan.made)}
        new = [row.edited for row in plan.having(RowOutcome.NEW)]
        edits = [
            Edit(Opened(row.opened, plan.seen), row.edited)
            for row in plan.having(RowOutcome.CHANGED)
            if row.opened
        ]
        with self._store.work() as work:
            if work.journal.kinds_since(plan.seen) & kinds or leads_elsewhere(work, plan):
                raise ChangedElsewhereError(())
            write_all(work, (*plan.made, *new), edits, progress or NoProgress())
            note_import(work, plan)
            work.commit()
            return work.batch


class _Planning(Generic[R]):
    """Turns the rows of one sheet into what saving them would do."""

    def __init__(
        self,
        view: View,
        kind: type[R],
        columns: Mapping[int, str],
        catalogue: Catalogue,
        vocabulary: Vocabulary,
    ) -> None:
        self._kind = kind
        self._vocabulary = vocabulary
        self._numbers: dict[str, int] = {}
        by_name = {field.name: field for field in fields_of(kind)}
        self._names: dict[str, Names] = {}
        self._columns: list[tuple[int, Field, Callable[[Any], Any]]] = []
        for column, name in columns.items():
            field = by_name[name]
            if field.target and field.target not in self._names:
                self._names[field.target] = Names(view, catalogue[field.target])
            names = self._names[field.target] if field.target else None
            make = names.make_missing if names else None
            read = reader(field, vocabulary, names.by_key if names else None, make)
            self._columns.append((column, field, read))
        self._listed = [each for each in self._columns if each[1].target or each[1].kind is Kind.TEXTS]
        link_keys = {target: names.key_of for target, names in self._names.items()}
        records = view.records(kind)
        self._stored = {each.id: each for each in records.page(records.find())}
        self._became = {each.id: getattr(each, "merged_into", None) for each in self._stored.values()}
        self._matches = Matches(kind, self._stored.values(), link_keys)
        self._earlier = Matches(kind, (), link_keys)

    def row(self, row: Row) -> PlannedRow[R]:
        """Return what saving a row would do."""
        values, found, notes = self._read(row)
        typed = self._kind(**values)
        keys = self._matches.keys(typed)
        meant = self._matches.of(typed, keys)
        opened = meant[0] if meant else None
        if opened and self._became[opened.id] and "merged_into" not in values:
            if opened := self._stored.get(after_mergers(opened.id, self._became)):
                named = {name for names in self._kind.matched_by for name in names}
                values = {name: value for name, value in values.items() if name not in named}
            else:  # what it became lies in the bin, and itself is in no list
                meant = []
        if opened:
            kept = self._as_stored(row, values, opened)
            found = [each for each in found if each.field not in kept]
            edited = replace(opened, **(values | kept))
        else:
            edited = typed
        found += self._doubts(row, edited, self._matches.keys(edited) if opened else keys, meant)
        unread = {each.field for each in found}
        found += [each for each in problems(edited) if each.field not in unread]
        return PlannedRow(row.number, opened, edited, tuple(found), tuple(notes))

    def made_for(self, planned: Iterable[PlannedRow[R]]) -> tuple[Record, ...]:
        """Return the records made on the way that rows which are not rejected point at."""
        made = {record.id: record for names in self._names.values() for record in names.made}
        wanted: dict[str, Record] = {}
        links = [field for _, field, _ in self._columns if field.target]
        for row in planned if made else ():
            if not row.problems:
                for field in links:
                    value = getattr(row.edited, field.name)
                    for each in (value,) if field.kind is Kind.LINK else value:
                        if each in made:
                            wanted[each] = made[each]
        return tuple(wanted.values())

    def unmade(self, made: Iterable[Record]) -> tuple[Record, ...]:
        """Return what only refused rows point at, beside what is ``made``."""
        ids = {each.id for each in made}
        return tuple(each for names in self._names.values() for each in names.made if each.id not in ids)

    def _read(self, row: Row) -> tuple[dict[str, Any], list[Problem], list[Problem]]:
        """Return the values of a row, the cells that have none, and remarks; an empty cell says nothing."""
        values: dict[str, Any] = {}
        found: list[Problem] = []
        notes: list[Problem] = []
        cells = row.cells
        width = len(cells)
        for column, field, read in self._columns:
            if column >= width or (cell := cells[column]) is None or cell == "":
                continue
            if isinstance(cell, _UNREAD):
                found.append(_broken(field, cell))
                continue
            try:
                value = read(cell)
            except UnreadableError as error:
                found.append(Problem(field.name, error.reason, error.values))
                continue
            if value is not None and value != "" and value != ():  # noqa: PLR1714 - a set would hash it
                values[field.name] = value
                if field.kind is Kind.DAY and is_assumed(field, cell):
                    shown = (("typed", persian_digits(str(cell))), ("day", day_text(value)))
                    notes.append(Problem(field.name, Reason.ASSUMED_DAY, shown))
        return values, found, notes

    def _as_stored(self, row: Row, values: Mapping[str, Any], opened: R) -> dict[str, Any]:
        """Return the links and lists of ``opened`` that the row writes as an export would.

        What lies in the bin, was merged or shares its name with another stays linked, and a list stays one.
        """
        kept = {}
        for column, field, read in self._listed:
            stored = getattr(opened, field.name)
            if stored and column < len(row.cells) and (cell := row.cells[column]):
                value = values.get(field.name)
                if value != stored and self._is_written(field, stored, cell, value, read):
                    kept[field.name] = stored
        return kept

    def _is_written(
        self, field: Field, stored: Any, cell: Any, value: Any, read: Callable[[Any], Any]
    ) -> bool:
        """Tell whether a cell, read as ``value``, holds what a clerk reads of ``stored``."""
        titles = self._names[field.target].titles if field.target else {}
        shown = show(field, stored, self._vocabulary, lambda one: titles.get(one, ""))
        match field.kind:
            case Kind.TEXTS:
                return bool(read(shown) == value)
            case Kind.LINK:
                return name_key(shown) == name_key(str(cell))
            case _:
                return parts_of(shown) == parts_of(str(cell))

    def _doubts(self, row: Row, edited: R, keys: Sequence[Key], meant: Sequence[R]) -> list[Problem]:
        """Refuse a row that may mean two stored records, and the second row about one."""
        if not keys:
            return []
        name = self._kind.matched_by[keys[0][0]][0]
        if len(meant) > 1:
            return [Problem(name, Reason.AMBIGUOUS_RECORD)]
        matches = self._earlier.equal if meant else self._earlier.of
        earlier = [edited] if edited.id in self._numbers else matches(edited, keys)
        if earlier:
            number = persian_digits(str(self._numbers[earlier[0].id]))
            return [Problem(name, Reason.REPEATED_ROW, (("row", number),))]
        self._earlier.add(edited, keys)
        self._numbers[edited.id] = row.number
        return []


def _broken(field: Field, cell: ErrorCell | FormulaCell) -> Problem:
    if isinstance(cell, ErrorCell):
        return Problem(field.name, Reason.CELL_ERROR, (("typed", cell.code),))
    return Problem(field.name, Reason.FORMULA_WITHOUT_VALUE)
