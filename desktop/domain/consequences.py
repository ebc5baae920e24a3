"""What final minutes mean for what earlier sessions resolved: closed, taken up, brought about."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.domain.resolution import Assignment, AssignmentState, DeadlineKind, ResolutionKind
from desktop.domain.session import ItemKind, Outcome
from desktop.schema.record import link_to

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop.domain.minutes import Minutes
    from desktop.domain.resolution import Resolution
    from desktop.domain.session import AgendaItem, Session
    from desktop.schema.record import Record

ADOPTED = (Outcome.ADOPTED, Outcome.ADOPTED_WITH_CHANGES)
_LEFT = (None, Outcome.POSTPONED, Outcome.WITHDRAWN)
"""After these, or where nothing is said of it, an item is not dealt with."""
_WAITING = (None, AssignmentState.NOTIFIED, AssignmentState.UNDER_WAY, AssignmentState.STOPPED)
"""Where something is still to be done."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """A resolution with the session that decided it, and its assignments."""

    resolution: Resolution
    session: Session
    assignments: tuple[Assignment, ...]

    @property
    def is_for_next_session(self) -> bool:
        """Whether it is carried out by being on the agenda of the next session."""
        by_deadline = self.resolution.deadline_kind is DeadlineKind.NEXT_SESSION
        return by_deadline or self.resolution.kind is ResolutionKind.NEXT_SESSION


def consequences(
    minutes: Minutes, earlier: Iterable[Earlier], before: Minutes | None = None
) -> tuple[Assignment, ...]:
    """Return the assignments as they are after these minutes, those that differ from what they were.

    A session closes what its body proposed for closing, or sends it back; what was due «در جلسهٔ آتی» is done
    once it was spoken of; what asked for this body is done once the body has met. Of two items about one
    resolution the later one stands. An amendment brings about only what it changed of the minutes ``before``.
    """
    items = _spoken_of(minutes, before)
    has_met = before is not None and before.session.body == minutes.session.body
    asked_for = minutes.body.created_by if minutes.body and not has_met else None
    changed: dict[str, Assignment] = {}
    for each in earlier:
        if _is_earlier(each.session, minutes.session):
            for item in items.get(each.resolution.id, ()):
                changed |= {after.id: after for after in _after(minutes.session, item, each)}
            if asked_for == each.resolution.id:
                changed = {after.id: after for after in _done(minutes.session, each.assignments)} | changed
    return tuple(changed.values())


def _spoken_of(minutes: Minutes, before: Minutes | None) -> dict[str, list[AgendaItem]]:
    """Return the items about each resolution that were not the same in the minutes ``before``."""
    said = {each.id: _decision(each) for each in before.agenda} if before else {}
    found: dict[str, list[AgendaItem]] = {}
    for item in minutes.agenda:
        if item.from_resolution and _decision(item) != said.get(item.id):
            found.setdefault(item.from_resolution, []).append(item)
    return found


def is_agreed(record: Record | None) -> bool:
    """Say whether a record is an assignment that a session closed: it stays as it is, for good."""
    if not isinstance(record, Assignment):
        return False
    return record.state is AssignmentState.CLOSED and record.closed_in is not None


def no_longer_agreed(minutes: Minutes, closed: Iterable[Assignment]) -> tuple[Assignment, ...]:
    """Return those of the assignments closed by this session to which its minutes agree no longer."""
    agreed = {each.from_resolution for each in minutes.agenda if _agrees(each)}
    return tuple(each for each in closed if each.resolution not in agreed)


def _agrees(item: AgendaItem) -> bool:
    return item.kind is ItemKind.CLOSING and item.outcome in ADOPTED


def _decision(item: AgendaItem) -> tuple[object, ...]:
    """Return what of an item has consequences."""
    return item.kind, item.outcome, item.from_resolution


def _is_earlier(decided: Session, session: Session) -> bool:
    """Say whether a session may speak of what another decided: not of its own, nor of what came later."""
    if decided.id == session.id:
        return False
    return not (decided.held_on and session.held_on and decided.held_on > session.held_on)


def _bodies(session: Session) -> set[str]:
    return {str(each) for each in (session.body, *session.joint_bodies) if each}


def _after(session: Session, item: AgendaItem, earlier: Earlier) -> Iterator[Assignment]:
    if not _bodies(earlier.session) & _bodies(session):  # what others resolved is theirs
        return
    proposed = [each for each in earlier.assignments if each.state is AssignmentState.PROPOSED_CLOSED]
    if item.kind is not ItemKind.CLOSING:
        if earlier.is_for_next_session and item.outcome not in _LEFT:
            yield from _done(session, earlier.assignments)
    elif _agrees(item):
        for each in proposed:
            yield replace(
                each, state=AssignmentState.CLOSED, closed_on=session.held_on, closed_in=link_to(session)
            )
    elif item.outcome is Outcome.REJECTED:
        for each in proposed:
            yield replace(each, state=AssignmentState.UNDER_WAY, proposed_on=None)


def _done(session: Session, assignments: Iterable[Assignment]) -> Iterator[Assignment]:
    for each in assignments:
        if each.state in _WAITING:
            yield replace(each, state=AssignmentState.DONE, done_on=session.held_on)
