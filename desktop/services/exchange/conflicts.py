"""What several computers wrote without seeing each other: all sides stay until a person chooses here."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop.domain.catalogue import CATALOGUE
from desktop.domain.office import Office
from desktop.domain.report import Report
from desktop.errors import ChangedElsewhereError, RecordMissingError
from desktop.schema.diff import Opened
from desktop.schema.mending import tidied
from desktop.schema.problem import Problem, Reason
from desktop.schema.values import readable, record_of, values_of
from desktop.services.circles import refuse_circles
from desktop.services.exchange.disputes import Question, Sort
from desktop.services.exchange.questions import Questions, still_there
from desktop.services.exchange.rivals import rival_questions
from desktop.services.offices import parallel
from desktop.services.reports.guard import refuse_second, refuse_used
from desktop.storage.unsettled import What

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.schema.change import Dot, Plain
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.exchange.disputes import Side
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import UnitOfWork, View

_SEEN = "conflicts/seen"
"""The local setting that holds which late edits and rival closings a person here has seen."""
_ORDER = (Sort.FIELD, Sort.DELETION, Sort.RIVAL, Sort.LATE)


class Conflicts:
    """Tells what stands open, and writes what a person chose: an ordinary change, which travels."""

    def __init__(self, store: Store, vocabulary: Vocabulary) -> None:
        self._store = store
        self._vocabulary = vocabulary

    def all(self) -> tuple[Question, ...]:
        """Return every question, those of one record together; what is to be chosen comes first.

        Late edits and rival closings that a person here has seen are left out.
        """
        with self._store.view() as view:
            if view.unsettled.is_empty() and not view.finals.rival_sessions():
                return ()
            return _in_order(self._unseen(view, self._asked(view, None)))

    def of(self, record: Record) -> tuple[Question, ...]:
        """Return the questions about a record and its parts; quick where nothing at all is open."""
        with self._store.view() as view:
            if view.unsettled.is_empty() and not view.finals.rival_sessions():
                return ()
            ids = (record.id, *_parts(view, type(record).__name__, (record.id,)))
            return _in_order(self._unseen(view, self._asked(view, ids)))

    def remarks(self, record: Record) -> tuple[Problem, ...]:
        """Return a remark on each field of a record in which several values stand."""
        return tuple(
            Problem(each.field, Reason.WRITTEN_ELSEWHERE)
            for each in self.of(record)
            if each.sort is Sort.FIELD and each.record_id == record.id
        )

    def count(self) -> int:
        """Return how many questions `all` gives, without a word of them."""
        with self._store.view() as view:
            waiting, rivals = view.unsettled.all(), view.finals.rival_sessions()
            there = still_there(view, waiting)
            asked = [each for each in waiting if each.what is not What.CONFLICT or each.record_id in there]
            known = list({key.partition("/")[0] for key in _seen(view)})
            named = list(self._asked(view, known)) if known and (waiting or rivals) else []
            hidden = len(named) - len(list(self._unseen(view, iter(named))))
        return len(asked) + len(rivals) - hidden

    def choose(self, question: Question, side: Side) -> str:
        """Let one side of a field stand, in place of all of them; return the batch of the change.

        Raises `ChangedElsewhereError` where something else stands there by now, and whatever else keeps such
        a value from being saved: `IncompleteRecordError`, `ParallelOfficeError`, `ReportedTwiceError`,
        `OwnerDeletedError`, and the locks of minutes, reports and assignments.
        """
        return self._write(question, side.value)

    def write(self, question: Question, value: Any) -> str:
        """Write a value of a person's own in place of all sides; see `choose` for what is refused."""
        kind: type[Any] = CATALOGUE[question.kind]
        empty = kind(id=question.record_id)
        written = values_of(tidied(replace(empty, **{question.field: value})))
        return self._write(question, written.get(question.field))

    def value(self, question: Question, plain: Plain) -> Any:
        """Return a side, or both joined, as an editor of the field takes it."""
        kind: type[Any] = CATALOGUE[question.kind]
        known = readable(kind, {question.field: plain})
        return getattr(record_of(kind, question.record_id, known), question.field)

    def delete(self, question: Question) -> str:
        """Let a disputed deletion stand: the record goes into the bin, with what was written meanwhile.

        Raises `ChangedElsewhereError` where more was written since, `ConflictOpenError` where several values
        stand in a field, and the locks.
        """
        kind: type[Any] = CATALOGUE[question.kind]
        with self._store.work() as work:
            _require_same(work, question)
            refuse_used(work, [Opened(work.records(kind).get(question.record_id), work.journal.arrived())])
            _delete(work, question.kind, question.record_id)
            work.commit()
        return work.batch

    def keep(self, question: Question) -> str:
        """Take a disputed deletion back: the record stays, with the parts that went with it."""
        with self._store.work() as work:
            _require_same(work, question)
            work.restore(work.of_kind(question.kind).get(question.record_id))
            work.commit()
        return work.batch

    def note_seen(self, question: Question) -> None:
        """Remember, on this computer, that somebody has seen what came too late or was closed twice."""
        with self._store.work() as work:
            seen = _seen(work)
            work.settings.keep(_SEEN, json.dumps({**seen, question.key: _mark(question.seen)}))
            work.commit()

    def forget_seen(self, question: Question) -> None:
        """Show it again."""
        with self._store.work() as work:
            seen = _seen(work)
            seen.pop(question.key, None)
            work.settings.keep(_SEEN, json.dumps(seen))
            work.commit()

    def _asked(self, view: View, ids: Sequence[str] | None) -> Iterator[Question]:
        questions = Questions(view, self._vocabulary, self._store.replica)
        yield from questions.of(view.unsettled.all(ids=ids))
        rivals = view.finals.rival_sessions()
        here = rivals if ids is None else [each for each in rivals if each in ids]
        yield from rival_questions(view, questions.worded, here)

    def _unseen(self, view: View, questions: Iterator[Question]) -> Iterator[Question]:
        seen = _seen(view)
        for each in questions:
            if each.sort.is_chosen or seen.get(each.key) != _mark(each.seen):
                yield each

    def _write(self, question: Question, plain: Plain) -> str:
        kind: type[Any] = CATALOGUE[question.kind]
        with self._store.work() as work:
            if not (found := work.records(kind).page([question.record_id])):
                raise RecordMissingError(question.kind, question.record_id)
            work.choose(question.kind, question.record_id, question.field, plain, question.seen)
            _refuse(work, found[0], work.records(kind).get(question.record_id), question.field)
            work.commit()
        return work.batch


def _in_order(questions: Iterator[Question]) -> tuple[Question, ...]:
    found = sorted(questions, key=lambda each: _ORDER.index(each.sort))
    first: dict[str, int] = {}
    for each in found:
        first.setdefault(each.record_id, _ORDER.index(each.sort))
    return tuple(
        sorted(found, key=lambda each: (first[each.record_id], each.kind, each.title, each.record_id))
    )


def _parts(view: View, kind: str, ids: Sequence[str]) -> Iterator[str]:
    """Yield the ids of all parts of these records, also of those that are out of sight."""
    for part, field in CATALOGUE.parts_of(kind):
        records = view.records(part)
        found = [
            each
            for owner in ids
            for deleted in (False, True)
            for each in records.find(where={field.name: owner}, deleted=deleted)
        ]
        if found:
            yield from found
            yield from _parts(view, part.__name__, found)


def _require_same(work: UnitOfWork, question: Question) -> None:
    state = work.states([question.record_id]).get(question.record_id)
    if state is None:
        raise RecordMissingError(question.kind, question.record_id)
    if not state.deletions or state.dots != question.seen:
        raise ChangedElsewhereError([])


def _delete(work: UnitOfWork, kind: str, record_id: str) -> None:
    """Delete a record, first what lives in it: a part that a deleter had not seen keeps what it is in."""
    for part, field in CATALOGUE.parts_of(kind):
        for each in work.records(part).find(where={field.name: record_id}):
            _delete(work, part.__name__, each)
    if not work.states([record_id])[record_id].deleted:
        work.delete_all(kind, [record_id])


def _refuse(work: UnitOfWork, before: Record, after: Record, field: str) -> None:
    """Refuse what a form would refuse of the same change."""
    if before == after:
        return
    if isinstance(after, Office):
        parallel.refuse(work, before if isinstance(before, Office) else None, after)
    refuse_circles(work, after, before)
    if isinstance(after, Report) and field in Report.matched_by[0]:
        refuse_second(work, [after])


def _seen(view: View) -> dict[str, str]:
    kept = view.settings.of(_SEEN)
    return dict(json.loads(kept)) if kept else {}


def _mark(dots: frozenset[Dot]) -> str:
    return hashlib.sha256(repr(sorted(dots)).encode()).hexdigest()[:16]
