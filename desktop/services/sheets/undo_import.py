"""Takes back a whole import, but for what was changed or used since: that is told, and left."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from itertools import groupby
from typing import TYPE_CHECKING, Any

from desktop.progress import NoProgress
from desktop.schema.check import problems
from desktop.schema.diff import Edit, Opened
from desktop.schema.fields import field_named
from desktop.schema.values import record_of, values_of
from desktop.services.sheets.past_imports import PastImport, note_undone, past_imports
from desktop.services.titles import Titles

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime

    from desktop.progress import Progress
    from desktop.schema.change import Change, Values
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import UnitOfWork

KEPT_FOR = timedelta(days=30)
"""So long an import can be taken back as a whole."""

_PORTION = 1000
"""How many records go between two steps of the progress."""


class Why(Enum):
    """Why something was left as it is."""

    CHANGED = "changed"
    IN_USE = "in_use"
    IN_THE_BIN = "in_the_bin"


@dataclass(frozen=True, slots=True)
class Left:
    """A record, or a field of one, that was not taken back; ``field`` is its label, or empty."""

    title: str
    field: str
    why: Why


@dataclass(frozen=True, slots=True)
class Undone:
    """How many records went to the bin, how many got back what they had, and what was left."""

    binned: int
    returned: int
    left: tuple[Left, ...]


class UndoImport:
    """Knows the imports of this file, and takes them back; ``now`` is an aware moment."""

    def __init__(self, store: Store, vocabulary: Vocabulary, now: Callable[[], datetime]) -> None:
        self._store = store
        self._vocabulary = vocabulary
        self._now = now

    def past(self) -> tuple[PastImport, ...]:
        """Return the imports that can still be taken back or were, the newest first."""
        with self._store.view() as view:
            found = past_imports(view)
        return tuple(each for each in found if self._now() - each.at <= KEPT_FOR)

    def undo(self, batch: str, progress: Progress | None = None) -> Undone:
        """Take back, in one transaction, what one import has made and set; steps are records.

        What was taken back already is not taken back again.
        """
        with self._store.work() as work:
            if any(each.undone for each in past_imports(work) if each.batch == batch):
                return Undone(0, 0, ())
            undoing = _Undoing(work, self._vocabulary, progress or NoProgress())
            undone = undoing.undo(batch)
            note_undone(work, batch)
            work.commit()
        return undone


class _Undoing:
    def __init__(self, work: UnitOfWork, vocabulary: Vocabulary, progress: Progress) -> None:
        self._work = work
        self._vocabulary = vocabulary
        self._progress = progress
        self._left: list[Left] = []

    def undo(self, batch: str) -> Undone:
        written = self._work.journal.set_in(batch)
        returned = self._give_back(written)
        binned = self._put_away(batch)
        return Undone(binned, returned, tuple(self._left))

    def _give_back(self, written: dict[str, list[Change]]) -> int:
        """Return fields to what they were; of those set since, and of what is in the bin, tell."""
        edits: list[Edit[Any]] = []
        seen = self._work.journal.arrived()
        for record_id, changes in written.items():
            records = self._work.of_kind(changes[0].record)
            stored = records.get(record_id)
            if record_id not in records.find(where={"id": record_id}):
                self._tell(stored, Why.IN_THE_BIN)
                continue
            edited = self._as_before(stored, changes)
            if edited != stored:
                edits.append(Edit(Opened(stored, seen), edited))
        self._work.save(*edits)
        return len(edits)

    def _as_before(self, stored: Record, changes: Sequence[Change]) -> Record:
        kind = type(stored)
        first = {each.field: each.old for each in reversed(changes)}
        last = {each.field: each.new for each in changes}
        now = values_of(stored)
        untouched = {name: first[name] for name in first if now.get(name) == last[name]}
        before: Values = {name: value for name, value in (now | untouched).items() if value is not None}
        edited = record_of(kind, stored.id, before)
        kept = sorted(first.keys() - untouched.keys())
        if problems(edited):  # what it was is refused today
            edited, kept = stored, sorted(first)
        if kept:
            labels = [self._vocabulary.field(kind, field_named(kind, name)).label for name in kept]
            self._tell(stored, Why.CHANGED, "، ".join(labels))
        return edited

    def _put_away(self, batch: str) -> int:
        """Put into the bin what the import made, but for what was changed, or is pointed at by what stays."""
        made = dict(self._present(batch))
        changed = {each for each in self._work.journal.set_after(batch) & made.keys() if self._differs(each)}
        pointers = self._work.pointers_at(tuple(made))
        staying = set(changed)
        while used := {
            each.target
            for each in pointers
            if each.target not in staying and (each.record_id not in made or each.record_id in staying)
        }:
            staying |= used
        for record_id, kind in made.items():
            if record_id in staying:
                stored = self._work.of_kind(kind).get(record_id)
                self._tell(stored, Why.CHANGED if record_id in changed else Why.IN_USE)
        going = [each for each in made if each not in staying]
        for start in range(0, len(going), _PORTION):
            self._progress.step(start, len(going))
            for kind, ids in groupby(going[start : start + _PORTION], made.__getitem__):
                self._work.delete_all(kind, list(ids))
        return len(going)

    def _present(self, batch: str) -> Iterator[tuple[str, str]]:
        """Yield the id and the kind of each record that the import made and that is not in the bin."""
        born: dict[str, list[str]] = {}
        for kind, record_id in self._work.journal.born_in(batch):
            born.setdefault(kind, []).append(record_id)
        for kind, ids in born.items():
            here = set(self._work.of_kind(kind).find())
            yield from ((record_id, kind) for record_id in ids if record_id in here)

    def _differs(self, record_id: str) -> bool:
        """Tell whether a record that was set since is another than the one that was made."""
        changes = self._work.journal.of([record_id])[record_id]
        born = changes[0]
        return bool(self._work.of_kind(born.record).values([record_id])[record_id] != born.new)

    def _tell(self, record: Record, why: Why, field: str = "") -> None:
        title = Titles(self._work, self._vocabulary).of((record,))[record.id]
        self._left.append(Left(title, field, why))
