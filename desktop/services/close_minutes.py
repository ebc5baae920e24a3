"""Closing minutes: from a draft to the final version and its kept paper, and from there to amendments."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from desktop.domain.minutes import content_of, digest_of, heading_of, missing, remarks
from desktop.domain.numbering import next_number
from desktop.domain.session import Session, SessionState
from desktop.errors import (
    MinutesLockedError,
    MinutesNotFinalError,
    MinutesNotReadyError,
    ReasonMissingError,
)
from desktop.persian.digits import persian_digits
from desktop.persian.text import tidy
from desktop.schema.change import START, ChangeKind
from desktop.schema.diff import Edit, Opened
from desktop.schema.problem import Reason
from desktop.schema.reducer import reduce
from desktop.services.load_minutes import load_minutes, load_surroundings
from desktop.storage.finals import Final
from desktop.storage.journal import Write

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from desktop.domain.minutes import Minutes, Surroundings
    from desktop.schema.problem import Problem
    from desktop.schema.record import Record
    from desktop.services.minutes_paper import MinutesPapers
    from desktop.services.papers import Papers
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import UnitOfWork

_PRINTED = (Reason.NO_QUORUM, Reason.VACANT_SEAT)
"""The remarks that the paper itself must carry."""


@dataclass(frozen=True, slots=True)
class Closed:
    """Minutes that were closed: their session as it now is, and what was left odd about them."""

    session: Session
    version: int
    digest: str
    paper: bytes
    route: str
    """By which route the paper was composed: ``harfbuzz`` or ``plain``."""
    remarks: tuple[Problem, ...]


class CloseMinutes:
    """Finalises drafts and amends what is final; each in one transaction, the paper included."""

    def __init__(self, store: Store, papers: Papers, words: MinutesPapers, today: Callable[[], date]) -> None:
        self._store = store
        self._papers = papers
        self._words = words
        self._today = today

    def look(self, session_id: str) -> tuple[tuple[Problem, ...], tuple[Problem, ...]]:
        """Return what keeps the draft from being final, and the remarks that may be left."""
        with self._store.view() as view:
            minutes = load_minutes(view, session_id)
            return missing(minutes), remarks(minutes, load_surroundings(view, minutes, self._today()))

    def finalise(self, session_id: str) -> Closed:
        """Close a draft: give it its number, lock it and make its paper.

        A number that it carries is kept; else it gets the next of its body's own sequence. Raises
        `MinutesNotReadyError` with what is missing, and `MinutesLockedError` where it is final already.
        """
        with self._store.work() as work:
            minutes = load_minutes(work, session_id)
            if minutes.session.state.is_locked:
                raise MinutesLockedError
            if found := missing(minutes):
                raise MinutesNotReadyError(found)
            around = load_surroundings(work, minutes, self._today())
            left = remarks(minutes, around)
            work.save(*_edits(work, _numbered(minutes, around)))
            closed = self._close(work, session_id, 1, "", left)
            work.drafts.drop(session_id)
            work.commit()
        return closed

    def amend(
        self,
        session_id: str,
        reason: str,
        edits: Sequence[Edit[Any]] = (),
        added: Sequence[Record] = (),
        removed: Sequence[Record] = (),
    ) -> Closed:
        """Correct final minutes by a numbered amendment; the versions before it stay as they were closed."""
        if not (reason := tidy(reason)):
            raise ReasonMissingError
        with self._store.work() as work:
            if not (versions := work.finals.of(session_id)):
                raise MinutesNotFinalError
            version = versions[-1].version + 1
            work.finals.open_amendment(session_id, version, reason)
            work.save(*edits)
            work.add(*added)
            for record in removed:
                work.delete(record)
            opened = work.records(Session).open(session_id)
            work.save(Edit(opened, replace(opened.record, state=SessionState.AMENDED)))
            minutes = load_minutes(work, session_id)
            if found := missing(minutes):
                raise MinutesNotReadyError(found)
            left = remarks(minutes, load_surroundings(work, minutes, self._today()))
            closed = self._close(work, session_id, version, reason, left)
            work.commit()
        return closed

    def _close(
        self, work: UnitOfWork, session_id: str, version: int, reason: str, left: tuple[Problem, ...]
    ) -> Closed:
        minutes = load_minutes(work, session_id)
        previous = work.journal.last_final() or START
        content = content_of(minutes, previous)
        digest = digest_of(content)
        amendment = f"اصلاحیهٔ {persian_digits(str(version - 1))} — {reason}" if reason else ""
        printed = [each for each in left if each.reason in _PRINTED]
        paper = self._words.paper(minutes, digest=digest, amendment=amendment, printed_remarks=printed)
        composed = self._papers.compose(paper)
        final = Final(
            session_id, version, reason, content, digest, previous, work.finals.keep_file(composed.data)
        )
        work.finals.close(final)
        _remember(work, final, minutes)
        return Closed(minutes.session, version, digest, composed.data, composed.route.value, left)


def _numbered(minutes: Minutes, around: Surroundings) -> list[Record]:
    """Return the session and its resolutions as they are closed: with number, heading and state."""
    session, body = minutes.session, minutes.body
    if body is None:
        return []
    number = session.number
    if number is None and session.kind.is_formal:
        number = next_number(body, session, around.sessions)
    heading = session.heading or heading_of(session, body, number)
    closed = replace(session, number=number, heading=heading, state=SessionState.FINAL)
    prefix = "/".join(filter(None, (body.code, str(number or ""))))
    return [
        closed,
        *(replace(each, number=each.number or f"{prefix}/{each.order}") for each in minutes.resolutions),
    ]


def _edits(work: UnitOfWork, edited: Sequence[Record]) -> list[Edit[Any]]:
    seen = work.journal.arrived()
    return [Edit(Opened(work.records(type(record)).get(record.id), seen), record) for record in edited]


def _remember(work: UnitOfWork, final: Final, minutes: Minutes) -> None:
    """Write into the journal what was closed, and all that whoever closed it had seen."""
    changes = work.journal.of([record.id for record in minutes.records])
    bases = frozenset().union(*(reduce(each).dots for each in changes.values()))
    new = {name: getattr(final, name) for name in Final.__slots__ if name != "session"}
    work.remember(Write(Session.__name__, final.session, ChangeKind.FINALISE, new=new, bases=bases))
