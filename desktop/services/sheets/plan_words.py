"""What a person reads of a plan: each row with its cells, what is wrong with it and what it would do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.schema.fields import Kind, fields_of
from desktop.schema.words import show
from desktop.services.titles import Titles

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.schema.fields import Field
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.sheets.plan import ImportPlan, PlannedRow, RowOutcome
    from desktop.storage.store import Store


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


class PlanWords:
    """Puts the rows of a plan into words, some at a time."""

    def __init__(self, store: Store, vocabulary: Vocabulary) -> None:
        self._store = store
        self._vocabulary = vocabulary

    def rows(self, plan: ImportPlan[Any], rows: Sequence[PlannedRow[Any]]) -> tuple[RowWords, ...]:
        """Return the words of some rows of ``plan``."""
        records = [each for row in rows for each in (row.edited, row.opened) if each]
        with self._store.view() as view:
            titles = Titles(view, self._vocabulary).of_links(records)
        made = {each.id: each for each in plan.made}
        titles |= {each.id: each.title for each in (*plan.made, *plan.unmade)}
        return tuple(self._row(plan, row, titles, made) for row in rows)

    def made(self, plan: ImportPlan[Any]) -> tuple[tuple[str, str], ...]:
        """Return the kind and the title of each record that would be made on the way."""
        return tuple((self._vocabulary.record(type(each)).label, each.title) for each in plan.made)

    def _row(
        self,
        plan: ImportPlan[Any],
        row: PlannedRow[Any],
        titles: Mapping[str, str],
        made: Mapping[str, Record],
    ) -> RowWords:
        sentences: dict[str, list[str]] = {}
        typed: dict[str, str] = {}
        for each in row.problems:
            sentences.setdefault(each.field, []).append(self._vocabulary.sentence(each))
            if (was := dict(each.values).get("typed")) is not None:
                typed[each.field] = was
        labels = {
            field.name: self._vocabulary.field(plan.kind, field).label for field in fields_of(plan.kind)
        }

        def shown(field: Field, value: Any) -> str:
            return show(field, value, self._vocabulary, lambda one: titles.get(one, ""))

        cells = {field.name: shown(field, getattr(row.edited, field.name)) for field in fields_of(plan.kind)}
        return RowWords(
            id=str(row.number),
            outcome=row.outcome,
            title=row.edited.title,
            cells=cells | typed,
            problems={field: " ".join(each) for field, each in sentences.items()},
            notes=tuple((labels[each.field], self._vocabulary.sentence(each)) for each in row.notes),
            changes=tuple(
                (labels[each.field.name], shown(each.field, each.old), shown(each.field, each.new))
                for each in (row.differences if row.opened else ())
            ),
            made=tuple(
                (self._vocabulary.record(type(made[link])).label, made[link].title)
                for link in _links(row.edited)
                if link in made
            ),
        )


def _links(record: Record) -> list[str]:
    links: list[str] = []
    for field in fields_of(type(record)):
        value = getattr(record, field.name)
        if field.kind is Kind.LINK and value:
            links.append(value)
        elif field.kind is Kind.LINKS:
            links += value
    return links
