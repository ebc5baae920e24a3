"""Reads what stands open in one view of the register, and says it in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.domain.catalogue import CATALOGUE
from desktop.schema.change import ChangeKind
from desktop.schema.condition import Is
from desktop.schema.fields import Kind, fields_of
from desktop.services.exchange.disputes import Question, Side, Sort
from desktop.services.exchange.joining import joined
from desktop.services.exchange.worded import Worded, field_of
from desktop.storage.unsettled import What

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from desktop.schema.change import Change, Plain, Values
    from desktop.schema.record import Record
    from desktop.schema.reducer import State
    from desktop.schema.vocabulary import Vocabulary
    from desktop.storage.unit_of_work import View
    from desktop.storage.unsettled import Unsettled

_FREE = frozenset(
    (Kind.TEXT, Kind.PASSAGE, Kind.TEXTS, Kind.NUMBER, Kind.MEASURE, Kind.DAY, Kind.MOMENT, Kind.LINKS)
)
"""What another value can be written for here; a choice has its own deeds, on the page of the record."""
_SORTS = {What.CONFLICT: Sort.FIELD, What.DELETION: Sort.DELETION, What.LATE: Sort.LATE}


def still_there(view: View, waiting: Iterable[Unsettled]) -> frozenset[str]:
    """Return the records in which several values stand and that are not in the bin."""
    ids: dict[str, dict[str, None]] = {}
    for each in waiting:
        if each.what is What.CONFLICT:
            ids.setdefault(each.record, {})[each.record_id] = None
    return frozenset(
        found
        for kind, some in ids.items()
        for found in view.of_kind(kind).find(conditions=(Is("id", tuple(some)),))
    )


class Questions:
    """Makes questions of what the register notes as unsettled."""

    def __init__(self, view: View, vocabulary: Vocabulary, own: str) -> None:
        self._view = view
        self.worded = Worded(view, vocabulary, own)
        self._records: dict[str, Record] = {}
        self._states: dict[str, State] = {}
        self._titles: dict[str, str] = {}

    def of(self, waiting: Sequence[Unsettled]) -> list[Question]:
        """Return a question for each; conflicts of what lies in the bin wait for nobody."""
        waiting = [each for each in waiting if each.record in CATALOGUE]
        self._read(waiting)
        shown = still_there(self._view, waiting)
        return [
            self._question(each)
            for each in waiting
            if each.record_id in self._records and (each.what is not What.CONFLICT or each.record_id in shown)
        ]

    def _read(self, waiting: Iterable[Unsettled]) -> None:
        ids: dict[str, dict[str, None]] = {}
        for each in waiting:
            ids.setdefault(each.record, {})[each.record_id] = None
        for kind, some in ids.items():
            found = self._view.of_kind(kind).page(list(some))
            self._records |= {each.id: each for each in found}
            self._states |= self._view.states([each.id for each in found])
        self._titles |= self.worded.titles(list(self._records.values()))
        self.worded.read_links(self._written())

    def _written(self) -> Iterator[tuple[type[Record], str, Values]]:
        for record_id, state in self._states.items():
            kind = type(self._records[record_id])
            heads = (change for each in state.heads.values() for change in each)
            for change in (*heads, *state.late):
                yield kind, record_id, change.writes()

    def _question(self, each: Unsettled) -> Question:
        kind: type[Any] = CATALOGUE[each.record]
        state = self._states[each.record_id]
        made = {What.CONFLICT: self._field, What.DELETION: self._deletion, What.LATE: self._late}
        details = made[each.what](kind, each, state)
        label = self.worded.label(kind, each.field) if field_of(kind, each.field) else ""
        return Question(
            sort=_SORTS[each.what],
            kind=each.record,
            record_id=each.record_id,
            title=self._titles[each.record_id],
            field=each.field,
            label=label or (each.field if each.what is What.CONFLICT else ""),
            above=tuple(self._above(self._records[each.record_id])),
            **details,
        )

    def _field(self, kind: type[Record], each: Unsettled, state: State) -> Mapping[str, Any]:
        heads = state.heads[each.field]
        values: list[Plain] = []
        for change in heads:
            if (value := change.writes()[each.field]) not in values:
                values.append(value)
        sides = tuple(
            Side(
                value,
                self.worded.value(kind, each.field, value),
                self.worded.writers(one for one in heads if one.writes()[each.field] == value),
                is_shown=value == values[0],
            )
            for value in values
        )
        field = field_of(kind, each.field)
        return {
            "sides": sides,
            "seen": frozenset(change.dot for change in heads),
            "joined": joined(field, values) if field else None,
            "is_free": field is not None and field.kind in _FREE and not field.automatic,
        }

    def _deletion(self, kind: type[Record], each: Unsettled, state: State) -> Mapping[str, Any]:
        if state.deleted:
            words, writing = self._living_parts(each)
        else:
            bases = {dot for deletion in state.deletions for dot in deletion.bases}
            unseen = {name: one[0] for name, one in state.heads.items() if one[0].dot not in bases}
            values = {name: change.writes()[name] for name, change in unseen.items()}
            words, writing = self.worded.lines(kind, values), list(unseen.values())
        newest = sorted(writing, key=lambda change: (change.stamp, change.dot), reverse=True)
        keep = Side(None, words, self.worded.writers(newest), is_shown=True, deed=ChangeKind.RESTORE)
        gone = Side(None, "", self.worded.writers(state.deletions), deed=ChangeKind.DELETE)
        return {"sides": (keep, gone), "seen": state.dots}

    def _living_parts(self, each: Unsettled) -> tuple[str, list[Change]]:
        """Return the parts that keep a record whose own deletion nobody disputes, and who made them."""
        lines: list[str] = []
        writing: list[Change] = []
        for part, field in CATALOGUE.parts_of(each.record):
            found = self._view.records(part).all(**{field.name: each.record_id})
            for part_id, title in self.worded.titles(found).items():
                lines.append(f"{self.worded.kind(part.__name__)}: {title}")
                writing += self._view.journal.of([part_id])[part_id][-1:]
        return "\n".join(lines), writing

    def _late(self, kind: type[Record], each: Unsettled, state: State) -> Mapping[str, Any]:
        if not each.field:  # the record as a whole
            words = self.worded.lines(kind, state.values)
            made = [change for changes in state.heads.values() for change in changes]
            side = Side(None, words, self.worded.writers(_oldest(made)), deed=ChangeKind.CREATE)
            return {"sides": (side,), "seen": state.dots}
        if each.field == "deleted":
            late = [change for change in state.late if not change.field]
            sides = [Side(None, "", self.worded.writers([change]), deed=change.kind) for change in late]
            return {"sides": tuple(sides), "seen": frozenset(change.dot for change in late)}
        late = [change for change in state.late if change.field == each.field]
        final = state.heads.get(each.field, ())[:1]
        value = final[0].writes()[each.field] if final else None
        stands = Side(
            value, self.worded.value(kind, each.field, value), self.worded.writers(final), is_shown=True
        )
        sides = [
            Side(change.new, self.worded.value(kind, each.field, change.new), self.worded.writers([change]))
            for change in late
        ]
        return {"sides": (stands, *sides), "seen": frozenset(change.dot for change in late)}

    def _above(self, record: Record) -> Iterator[tuple[str, str]]:
        """Yield kind and id of what a record is a part of, the nearest first."""
        for field in fields_of(type(record)):
            if field.owner and (owner := getattr(record, field.name)):
                yield field.target, owner
                for found in self._view.of_kind(field.target).page([owner]):
                    yield from self._above(found)
                return


def _oldest(changes: Iterable[Change]) -> list[Change]:
    return sorted(changes, key=lambda change: (change.stamp, change.dot))[:1]
