"""Closing minutes: from a draft to the final version and its kept paper, and from there to amendments."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop.domain.body import Body
from desktop.domain.closing import amended, finalised
from desktop.domain.minutes import missing, remarks
from desktop.domain.numbering import is_followed
from desktop.domain.resolution import Resolution
from desktop.domain.session import Session
from desktop.errors import (
    DraftUnsavedError,
    ForeignPartError,
    LaterMinutesFinalError,
    MinutesLockedError,
    MinutesNotFinalError,
    MinutesNotReadyError,
    ReasonMissingError,
    RecordMissingError,
)
from desktop.persian.text import tidy
from desktop.schema.diff import Edit, Opened
from desktop.schema.mending import tidied
from desktop.services.agenda.handing_on import hand_on, with_origins
from desktop.services.exchange.owning import require_closer, require_in_scope, require_settled
from desktop.services.final_version import Closed, FinalVersions
from desktop.services.load_minutes import given_numbers, load_minutes, load_surroundings
from desktop.services.settle_earlier import settle_earlier, stays_closed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from desktop.domain.minutes import Minutes
    from desktop.schema.problem import Problem
    from desktop.schema.record import Record
    from desktop.services.minutes_paper import MinutesPapers
    from desktop.services.papers import Papers
    from desktop.storage.finals import Final
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import UnitOfWork, View

__all__ = ["CloseMinutes", "Closed"]


class CloseMinutes:
    """Finalises drafts and amends what is final; each in one transaction, the paper included."""

    def __init__(self, store: Store, papers: Papers, words: MinutesPapers, today: Callable[[], date]) -> None:
        self._store = store
        self._versions = FinalVersions(papers, words)
        self._today = today

    def look(self, session_id: str) -> tuple[tuple[Problem, ...], tuple[Problem, ...]]:
        """Return what keeps the draft from being final, and the remarks that may be left."""
        with self._store.view() as view:
            minutes = load_minutes(view, session_id)
            sessions = load_surroundings(view, minutes, self._today()).sessions
            found = missing(minutes, sessions)
            return found, self._remarks(view, minutes if found else finalised(minutes, sessions))

    def finalise(self, session_id: str) -> Closed:
        """Close a draft: give it its number, lock it and make its paper.

        A number that it carries is kept; else it gets the next of its body's own sequence. Raises
        `MinutesNotReadyError` with what is missing, `MinutesLockedError` where it is final already, and
        `DraftUnsavedError` where something typed into it is not saved yet; `NotOwnerError` for minutes that
        another computer keeps, and `ConflictOpenError` where several values stand in them.
        """
        with self._store.work() as work:
            if work.finals.of(session_id):
                raise MinutesLockedError
            if not work.records(Session).find(where={"id": session_id}):  # nor may it lie in the bin
                raise RecordMissingError(Session.__name__, session_id)
            if work.drafts.of(session_id) is not None:
                raise DraftUnsavedError
            minutes = load_minutes(work, session_id)
            require_in_scope(work, minutes.session)
            require_settled(work, minutes)
            sessions = load_surroundings(work, minutes, self._today()).sessions
            if found := missing(minutes, sessions):
                raise MinutesNotReadyError(found)
            minutes = with_origins(work, finalised(minutes, sessions))
            left = self._remarks(work, minutes)
            _save(work, minutes)
            closed = self._versions.close(work, session_id, 1, "", left)
            settled = settle_earlier(work, minutes)
            hand_on(work, minutes)
            work.commit()
        return replace(closed, settled=settled)

    def amend(
        self,
        session_id: str,
        reason: str,
        edits: Sequence[Edit[Any]] = (),
        added: Sequence[Record] = (),
        removed: Sequence[Opened[Any]] = (),
    ) -> Closed:
        """Correct final minutes by a numbered amendment; the versions before it stay as they were closed.

        Raises `ForeignPartError` where something is named that is no part of these minutes, and
        `LaterMinutesFinalError` where number or day would change under a later session that is final, and
        `NotOwnerError` where another computer closed them.
        """
        if not (reason := tidy(reason)):
            raise ReasonMissingError
        with self._store.work() as work:
            if not (versions := work.finals.of(session_id)):
                raise MinutesNotFinalError
            require_closer(work, session_id)
            version = versions[-1].version + 1
            before = load_minutes(work, session_id)
            _require_own(work, before, edits, added, removed)
            work.finals.open_amendment(session_id, version, reason)
            work.save(*(replace(each, edited=tidied(each.edited)) for each in edits))
            work.add(*map(tidied, added))
            for opened in removed:
                work.delete(opened)
            after = load_minutes(work, session_id)
            _require_place(work, before, after)
            if found := missing(after):
                raise MinutesNotReadyError(found)
            after = amended(before, after, _called(versions[-1], before), _used(versions, before))
            after = with_origins(work, after, before)
            _save(work, after)
            closed = self._versions.close(work, session_id, version, reason, self._remarks(work, after))
            settled = settle_earlier(work, after, before)
            stays = stays_closed(work, after)
            hand_on(work, after)
            work.commit()
        return replace(closed, settled=settled, stays_closed=stays)

    def _remarks(self, view: View, minutes: Minutes) -> tuple[Problem, ...]:
        around = load_surroundings(view, minutes, self._today())
        return remarks(minutes, replace(around, given=given_numbers(view, minutes)))


def _save(work: UnitOfWork, minutes: Minutes) -> None:
    """Save the session and the resolutions as they were made here, in this unit of work."""
    seen = work.journal.arrived()
    made = (minutes.session, *minutes.resolutions)
    work.save(*(Edit(Opened(work.records(type(record)).get(record.id), seen), record) for record in made))


def _require_own(
    work: UnitOfWork,
    minutes: Minutes,
    edits: Sequence[Edit[Any]],
    added: Sequence[Record],
    removed: Sequence[Opened[Any]],
) -> None:
    """Refuse what is no part of the minutes, before or after; the session itself is never removed."""
    fresh = tuple(each for each in added if isinstance(each, Resolution) and minutes.holds(each))
    whole = replace(minutes, resolutions=minutes.resolutions + fresh)
    edited, gone = [each.edited for each in edits], [each.record for each in removed]
    stored = [work.records(type(each)).get(each.id) for each in (*edited, *gone)]
    own = all(map(whole.holds, (*stored, *edited, *added)))
    if not own or any(isinstance(each, Session) for each in (*added, *gone)):
        raise ForeignPartError


def _require_place(work: UnitOfWork, before: Minutes, after: Minutes) -> None:
    """Refuse another place in the sequence where a later session is final, there or here."""
    was, now = before.session, after.session
    if (was.number, was.held_on, was.body, was.term) == (now.number, now.held_on, now.body, now.term):
        return
    for session in (was, now):
        if session.body and (was.kind.is_formal or now.kind.is_formal):
            others = work.records(Session).all(body=session.body)
            if is_followed(work.records(Body).get(session.body), session, others):
                raise LaterMinutesFinalError


def _called(version: Final, minutes: Minutes) -> str:
    """Return what the body was called when a version was closed."""
    names: dict[str, str] = json.loads(version.content)["names"]
    return names.get(minutes.session.body or "", minutes.body.name if minutes.body else "")


def _used(versions: Sequence[Final], minutes: Minutes) -> set[int]:
    """Return the orders that a resolution has had in any version, or has now."""
    kept = [each for version in versions for each in json.loads(version.content)["resolutions"]]
    return {each["order"] for each in kept} | {each.order for each in minutes.resolutions if each.order}
