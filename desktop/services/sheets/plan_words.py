"""What a person reads of a plan: each row with its cells, what is wrong with it and what it would do."""

from __future__ import annotations

from dataclasses import dataclass, replace
from dataclasses import field as part
from typing import TYPE_CHECKING, Any

from desktop.schema.fields import Kind, field_named, fields_of
from desktop.schema.words import show
from desktop.services.sheets.columns.readings import shown as cell_words
from desktop.services.titles import Titles, links_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

    from desktop.schema.fields import Field
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.sheets.plan import Conflict, ImportPlan, PlannedRow, RowOutcome, SheetPlan
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View


@dataclass(frozen=True, slots=True)
class ConflictWords:
    """A field that the workbook and, since it was written, the register have changed, in words."""

    field: str
    label: str
    before: str
    """What it was when the workbook was written."""
    workbook: str
    register: str


@dataclass(frozen=True, slots=True)
class RowWords:
    """One row of a sheet in words; ``id`` is its number in the sheet."""

    id: str
    outcome: RowOutcome
    title: str
    """What a list calls the record."""
    cells: Mapping[str, str]
    """Field name -> what it would hold, or what is typed and cannot be read."""
    problems: Mapping[str, str]
    """Field name -> what is wrong with it, in sentences."""
    notes: tuple[tuple[str, str], ...]
    """Label and remark."""
    changes: tuple[tuple[str, str, str], ...]
    """Label, old and new of each field of a stored record that the row changes."""
    made: tuple[tuple[str, str], ...]
    """Kind and title of what does not exist yet and the row names."""
    conflicts: tuple[ConflictWords, ...] = ()
    """The fields of which the clerk has not chosen a side yet."""
    mended: Mapping[str, str] = part(default_factory=dict)
    """Field -> what its cell holds, where that is not the value as it stands now."""


@dataclass(frozen=True, slots=True)
class NearName:
    """What would be made, by its id, as it is typed, and the stored one that may have been meant."""

    id: str
    typed: str
    stored: str
    is_made: bool
    """Accepted rows name it; else refused ones alone."""


class PlanWords:
    """Puts the rows of a plan into words, some at a time."""

    def __init__(self, store: Store, vocabulary: Vocabulary) -> None:
        self._store = store
        self._vocabulary = vocabulary
        self._named: tuple[ImportPlan, Mapping[str, Record]] | None = None

    def rows(
        self, plan: ImportPlan, sheet: SheetPlan[Any], rows: Sequence[PlannedRow[Any]]
    ) -> tuple[RowWords, ...]:
        """Return the words of some rows of a ``sheet`` of ``plan``."""
        made = {each.id: each for each in plan.made}
        with self._store.view() as view:
            names = Titles(view, self._vocabulary)
            own = names.of([row.edited for row in rows])
            linked = self._linked(plan, view, names, rows)
        return tuple(self._row(sheet.kind, row, own[row.edited.id], linked, made) for row in rows)

    def made(self, plan: ImportPlan) -> tuple[tuple[str, str], ...]:
        """Return the kind and the title of each record that would be made on the way."""
        return tuple((self._vocabulary.record(type(each)).label, each.title) for each in plan.made)

    def near(self, plan: ImportPlan) -> tuple[NearName, ...]:
        """Return what may be a slip of the name of a stored one, of all that rows name and nobody knows."""
        return tuple(
            NearName(each.id, each.title, plan.alike[each.id], is_made)
            for is_made, records in ((True, plan.made), (False, plan.unmade))
            for each in records
            if each.id in plan.alike
        )

    def with_stored(self, plan: ImportPlan, ids: Collection[str]) -> Mapping[tuple[int, int, str], str]:
        """Return what cells say with the stored name in the place of each of ``ids``, which is near it.

        They go by sheet, row's number and field, as in `Wishes.mending`.
        """
        meant = {each: plan.alike[each] for each in ids}
        found: dict[tuple[int, int, str], str] = {}
        with self._store.view() as view:
            names = Titles(view, self._vocabulary)
            for sheet in plan.sheets:
                rows = [row for row in sheet.rows if not meant.keys().isdisjoint(_links(row.edited))]
                titles = {**self._linked(plan, view, names, rows), **meant}
                for row in rows:
                    for field, links in _linking(row.edited):
                        if not meant.keys().isdisjoint(links):
                            text = show(
                                field,
                                getattr(row.edited, field.name),
                                self._vocabulary,
                                lambda one: titles.get(one, ""),  # noqa: B023  # called at once
                            )
                            found[sheet.place, row.number, field.name] = text
        return found

    def _linked(
        self, plan: ImportPlan, view: View, names: Titles, rows: Iterable[PlannedRow[Any]]
    ) -> dict[str, str]:
        """Return the titles of all that some rows link to: stored, made on the way, or in rows themselves."""
        records = [version for row in rows for version in _versions(row)]
        titles = names.of_links(records)
        missing = {link for ids in links_of(records).values() for link in ids} - titles.keys()
        if missing:
            planned = self._planned(plan)
            titles |= Titles(view, self._vocabulary).of([planned[each] for each in missing & planned.keys()])
        return titles

    def _planned(self, plan: ImportPlan) -> Mapping[str, Record]:
        """Return what ``plan`` itself would make, by id; kept for the plan that was asked of last."""
        if self._named is None or self._named[0] is not plan:
            new = (row.edited for _, row in plan.rows() if row.opened is None)
            self._named = plan, {each.id: each for each in (*new, *plan.made, *plan.unmade)}
        return self._named[1]

    def _row(
        self,
        kind: type[Record],
        row: PlannedRow[Any],
        title: str,
        linked: Mapping[str, str],
        made: Mapping[str, Record],
    ) -> RowWords:
        sentences: dict[str, list[str]] = {}
        typed: dict[str, str] = {}
        for each in row.problems:
            sentences.setdefault(each.field, []).append(self._vocabulary.sentence(each))
            if (was := dict(each.values).get("typed")) is not None:
                typed[each.field] = was
        fields = fields_of(kind)
        labels = {field.name: self._vocabulary.field(kind, field).label for field in fields}

        def shown(field: Field, value: Any) -> str:
            return show(field, value, self._vocabulary, lambda one: linked.get(one, ""))

        return RowWords(
            id=str(row.number),
            outcome=row.outcome,
            title=title,
            cells={field.name: shown(field, getattr(row.edited, field.name)) for field in fields} | typed,
            problems={field: " ".join(each) for field, each in sentences.items()},
            notes=tuple((labels.get(each.field, ""), self._vocabulary.sentence(each)) for each in row.notes),
            changes=tuple(
                (labels[each.field.name], shown(each.field, each.old), shown(each.field, each.new))
                for each in (row.differences if row.opened else ())
            ),
            made=tuple(
                (self._vocabulary.record(type(made[link])).label, made[link].title)
                for link in _links(row.edited)
                if link in made
            ),
            conflicts=tuple(
                _conflict(field_named(kind, each.field), labels[each.field], each, shown)
                for each in row.conflicts
            ),
            mended={name: cell_words(cell) for name, cell in row.mended.items()},
        )


def _conflict(field: Field, label: str, found: Conflict, shown: Callable[[Field, Any], str]) -> ConflictWords:
    return ConflictWords(
        found.field,
        label,
        shown(field, found.before),
        shown(field, found.workbook),
        shown(field, found.register),
    )


def _versions(row: PlannedRow[Any]) -> list[Record]:
    """Return all that a row shows of its record: as edited, as stored, and as it is in conflicts."""
    records = [row.edited, *filter(None, (row.opened,))]
    for conflict in row.conflicts:
        sides = (conflict.before, conflict.workbook, conflict.register)
        records += [replace(row.edited, **{conflict.field: value}) for value in sides]
    return records


def _links(record: Record) -> list[str]:
    return [link for _, links in _linking(record) for link in links]


def _linking(record: Record) -> Iterator[tuple[Field, Sequence[str]]]:
    """Yield the fields of a record that link to others, each with the ids."""
    for field in fields_of(type(record)):
        value = getattr(record, field.name)
        if field.kind is Kind.LINK and value:
            yield field, (value,)
        elif field.kind is Kind.LINKS:
            yield field, value
