"""Takes back a whole import, but for what was changed or used since: that is told, and left."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from itertools import groupby
from typing import TYPE_CHECKING

from desktop.domain.office import Office
from desktop.domain.report import Report, ReportFigure
from desktop.office_errors import ParallelOfficeError
from desktop.progress import NoProgress
from desktop.schema.check import problems
from desktop.schema.diff import Edit, Opened
from desktop.schema.fields import field_named, fields_of
from desktop.schema.values import record_of, values_of
from desktop.services.offices import parallel
from desktop.services.reports.guard import is_locked
from desktop.services.sheets.closed_minutes import ClosedMinutes
from desktop.services.sheets.past_imports import PastImport, note_undone, past_imports
from desktop.services.titles import Titles

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet
    from datetime import datetime

    from desktop.domain.session import Session
    from desktop.progress import Progress
    from desktop.schema.change import Change, Values
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import UnitOfWork

KEPT_FOR = timedelta(days=30)
"""So long an import can be taken back as a whole."""

_PORTION = 500
"""How many records go between two steps of the progress."""


class Why(Enum):
    """Why something was left as it is."""

    CHANGED = "changed"
    IN_USE = "in_use"
    IN_THE_BIN = "in_the_bin"
    PARALLEL = "parallel"
    """Another office is active in its place by now."""
    APPROVED = "approved"
    """It is, or is a part of, a report that was approved since."""
    FINAL = "final"
    """It is, or is a part of, minutes that were closed since."""


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
        self._closed = ClosedMinutes(work)
        self._left: list[Left] = []
        self._told: set[str] = set()

    def undo(self, batch: str) -> Undone:
        written = self._work.journal.set_in(batch)
        returned = self._give_back(written)
        binned = self._put_away(batch)
        return Undone(binned, returned, tuple(self._left))

    def _give_back(self, written: Mapping[str, Sequence[Change]]) -> int:
        """Return fields to what they were; of those set since, and of what is in the bin, tell."""
        by_kind: dict[str, list[str]] = {}
        for record_id, changes in written.items():
            by_kind.setdefault(changes[0].record, []).append(record_id)
        seen, done, returned = self._work.journal.arrived(), 0, 0
        coming: list[Edit[Office]] = []
        for kind, ids in by_kind.items():
            records = self._work.of_kind(kind)
            here = set(records.find())
            for start in range(0, len(ids), _PORTION):
                self._progress.step(done, len(written))
                portion = records.page(ids[start : start + _PORTION])
                done += len(portion)
                edits = [
                    Edit(Opened(stored, seen), edited)
                    for stored in portion
                    if (edited := self._returned(stored, written[stored.id], is_here=stored.id in here))
                ]
                self._work.save(*edits)
                returned += len(edits)
                coming += [each for each in edits if isinstance(each.edited, Office)]
        return returned - sum(map(self._is_parallel, coming))

    def _is_parallel(self, edit: Edit[Office]) -> bool:
        """Tell whether an office stands beside another one as it is now, which is left as it was then."""
        before = edit.opened.record
        try:
            parallel.refuse(self._work, before, edit.edited)
        except ParallelOfficeError:
            self._work.save(Edit(Opened(edit.edited, self._work.journal.arrived()), before))
            self._tell(before, Why.PARALLEL)
            return True
        return False

    def _returned(self, stored: Record, changes: Sequence[Change], *, is_here: bool) -> Record | None:
        """Return a record as it was before ``changes``, or None where it stays as it is."""
        if not is_here:
            self._tell(stored, Why.IN_THE_BIN)
            return None
        if is_locked(self._work, stored):
            self._tell(stored, Why.APPROVED)
            return None
        edited = self._as_before(stored, changes)
        if closed := self._closed.refuse(stored, edited):
            self._tell_final(closed)
            return None
        return edited if edited != stored else None

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
        """Put into the bin what the import made, but for what stays, and the parts of that."""
        made = dict(self._present(batch))
        since = self._work.journal.set_after(batch)
        changed = self._differing({each: kind for each, kind in made.items() if each in since})
        final = self._final(made)
        locked = self._locked(made)
        used, parts = self._staying(made, changed | final.keys() | locked)
        for closed in final.values():
            self._tell_final(closed)
        for record_id, kind in made.items():
            if record_id in used | locked | changed - final.keys():
                stored = self._work.of_kind(kind).get(record_id)
                since_then = Why.CHANGED if record_id in changed else Why.IN_USE
                self._tell(stored, Why.APPROVED if record_id in locked else since_then)
        staying = used | changed | parts | final.keys() | locked
        going = [each for each in made if each not in staying]
        for start in range(0, len(going), _PORTION):
            self._progress.step(start, len(going))
            for kind, ids in groupby(going[start : start + _PORTION], made.__getitem__):
                self._work.delete_all(kind, list(ids))
        return len(going)

    def _final(self, made: Mapping[str, str]) -> dict[str, Session]:
        """Return those of the records that are minutes which were closed since, each with its session."""
        found = {}
        for kind, group in groupby(made, made.__getitem__):
            records, ids = self._work.of_kind(kind), list(group)
            if not self._closed.concerns(type(records.get(ids[0]))):
                continue
            for portion in self._portions(ids):
                for record in records.page(portion):
                    if session := self._closed.of(record):
                        found[record.id] = session
        return found

    def _locked(self, made: Mapping[str, str]) -> set[str]:
        """Return the reports that were approved since, and the figures of such."""
        found: set[str] = set()
        for kind in (Report, ReportFigure):
            ids = [each for each, name in made.items() if name == kind.__name__]
            for portion in self._portions(ids):
                records = self._work.records(kind).page(portion)
                found |= {each.id for each in records if is_locked(self._work, each)}
        return found

    def _staying(self, made: Mapping[str, str], first: AbstractSet[str]) -> tuple[set[str], set[str]]:
        """Return what is pointed at by what stays, and the parts of what stays, beside what is ``first``."""
        pointers = [
            each
            for kind, ids in groupby(made, made.__getitem__)
            for portion in self._portions(list(ids))
            for each in self._work.pointers_at(portion, kind)
        ]
        owners = self._owners(made)
        used: set[str] = set()
        parts: set[str] = set()
        staying, before = set(first), -1
        while before != len(staying):
            before = len(staying)
            for each in pointers:
                stays = each.record_id not in made or each.record_id in staying
                if stays and each.target not in staying:
                    used.add(each.target)
                    staying.add(each.target)
                elif not stays and each.target in staying and owners[each.kind] == made[each.target]:
                    parts.add(each.record_id)
                    staying.add(each.record_id)
        return used, parts

    def _owners(self, made: Mapping[str, str]) -> dict[str, str]:
        """Return of which kind the owner of each kind of record is; "" for what is no part."""
        one_of = {kind: record_id for record_id, kind in made.items()}
        return {
            kind: next((field.target for field in fields_of(type(one)) if field.owner), "")
            for kind, record_id in one_of.items()
            for one in self._work.of_kind(kind).page([record_id])
        }

    def _present(self, batch: str) -> Iterator[tuple[str, str]]:
        """Yield the id and the kind of each record that the import made and that is not in the bin."""
        born: dict[str, list[str]] = {}
        for kind, record_id in self._work.journal.born_in(batch):
            born.setdefault(kind, []).append(record_id)
        for kind, ids in born.items():
            here = set(self._work.of_kind(kind).find())
            yield from ((record_id, kind) for record_id in ids if record_id in here)

    def _differing(self, since: Mapping[str, str]) -> set[str]:
        """Return those of the records that were set since, by their kind, that are others than were made."""
        found: set[str] = set()
        for portion in self._portions(list(since)):
            changes = self._work.journal.of(portion)
            for kind, some in groupby(portion, since.__getitem__):
                now = self._work.of_kind(kind).values(list(some))
                found |= {each for each, values in now.items() if values != changes[each][0].new}
        return found

    def _portions(self, ids: Sequence[str]) -> Iterator[Sequence[str]]:
        """Yield ids some at a time, so that a wish to stop is heard."""
        for start in range(0, len(ids), _PORTION):
            self._progress.step(0, 0)
            yield ids[start : start + _PORTION]

    def _tell(self, record: Record, why: Why, field: str = "") -> None:
        title = Titles(self._work, self._vocabulary).of((record,))[record.id]
        self._left.append(Left(title, field, why))

    def _tell_final(self, session: Session) -> None:
        """Tell once of minutes that were closed since, however much of them stays."""
        if session.id not in self._told:
            self._told.add(session.id)
            self._tell(session, Why.FINAL)
