"""New minutes to begin with: number, people and items that a body's seats and earlier sessions give."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.domain.attending import seated
from desktop.domain.body import SeatRole
from desktop.domain.editing import added, empty_minutes, title_of, with_fields, with_names
from desktop.domain.numbering import next_number
from desktop.domain.resolution import DeadlineKind, ResolutionKind
from desktop.domain.session import AgendaItem, ItemKind, Outcome, Session, SessionState
from desktop.domain.session_frame import frame_of, framed
from desktop.schema.record import Link, link_to

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from desktop.domain.body import Body
    from desktop.domain.composition import Sitting
    from desktop.domain.minutes import Minutes
    from desktop.domain.party import Person
    from desktop.domain.resolution import Resolution


@dataclass(frozen=True, slots=True)
class Setting:
    """What is known when minutes begin: the body, who sits in it on the day, and its sessions."""

    body: Body
    sitting: Sitting
    sessions: tuple[Session, ...]
    day: date
    names: Mapping[str, str]
    """What people and organisations are called, by id."""


def begun(setting: Setting) -> Minutes:
    """Return minutes of the body's next session: the next number, its chair, and all who have a seat.

    Heading and term stay blank, so that they follow body, number and day until the minutes are closed.
    """
    body, day = setting.body, setting.day
    session = Session(body=link_to(body), held_on=day, chair=_chair(setting.sitting))
    session = replace(session, number=next_number(body, session, setting.sessions))
    return seated(with_names(empty_minutes(session, body), setting.names), setting.sitting, setting.names)


def like(setting: Setting, earlier: Minutes) -> Minutes:
    """Return minutes of the next session in the frame of an earlier one; see `SessionFrame`.

    Who has a seat is asked of today, and who came without one is invited again.
    """
    minutes = framed(begun(setting), frame_of(earlier, title_of(earlier)))
    if minutes.session.chair is None:
        minutes = with_fields(minutes, minutes.session.id, chair=earlier.session.chair)
    return with_names(minutes, {**earlier.names, **minutes.names})


def last_of(setting: Setting) -> Session | None:
    """Return the session before the one that begins, if there was one that was not called off."""
    held = (
        each
        for each in setting.sessions
        if each.held_on and each.held_on <= setting.day and each.state is not SessionState.CANCELLED
    )
    return max(held, key=lambda each: (each.held_on, each.number or 0), default=None)


def carried(minutes: Minutes, last: Minutes) -> Minutes:
    """Put on the agenda what the last session left: items it put off, resolutions due «در جلسهٔ آتی».

    What is on the agenda already is not put there again.
    """
    items = [
        AgendaItem(kind=each.kind, subject=each.subject, presenter=each.presenter, from_item=link_to(each))
        for each in last.agenda
        if each.outcome is Outcome.POSTPONED
    ]
    items += [
        AgendaItem(kind=ItemKind.FOLLOW_UP, subject=each.operative, from_resolution=link_to(each))
        for each in last.resolutions
        if _is_due(each) and each.operative.strip()
    ]
    known = {each.subject for each in minutes.agenda}
    for item in items:
        if item.subject not in known:
            minutes = added(minutes, item)
    return minutes


def _is_due(resolution: Resolution) -> bool:
    """Tell whether the next session is to speak of it."""
    by_deadline = resolution.deadline_kind is DeadlineKind.NEXT_SESSION
    return by_deadline or resolution.kind is ResolutionKind.NEXT_SESSION


def _chair(sitting: Sitting) -> Link[Person] | None:
    """Return who holds the chair's seat."""
    held = (
        holder.person
        for each in sitting.approved
        if each.seat.role is SeatRole.CHAIR
        for holder in each.holders
    )
    return next(held, None)
