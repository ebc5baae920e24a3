"""New minutes to begin with: number, people and items that a body's seats and earlier sessions give."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from desktop.domain.attending import seated
from desktop.domain.body import SeatRole
from desktop.domain.editing import added, empty_minutes, title_of, with_fields, with_names
from desktop.domain.numbering import next_number
from desktop.domain.preparing import placed
from desktop.domain.session import Session, SessionState
from desktop.domain.session_frame import frame_of, framed
from desktop.schema.record import Link, link_to

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from desktop.domain.body import Body
    from desktop.domain.composition import Sitting
    from desktop.domain.minutes import Minutes
    from desktop.domain.party import Person
    from desktop.domain.session import AgendaItem


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


def started(minutes: Minutes, setting: Setting, partners: Iterable[Setting] = ()) -> Minutes:
    """Return a planned session as minutes that are being written: its number, its chair, all with a seat.

    ``partners`` are the other bodies of a joint session; their chairs are its further chairs. What stands
    there already stays.
    """
    session, partners = minutes.session, tuple(partners)
    values: dict[str, Any] = {"state": SessionState.DRAFT}
    if session.number is None and session.kind.is_formal:
        values["number"] = next_number(setting.body, session, setting.sessions)
    if session.chair is None:
        values["chair"] = _chair(setting.sitting)
    if not session.co_chairs:
        chairs = filter(None, (_chair(each.sitting) for each in partners))
        values["co_chairs"] = tuple(dict.fromkeys(each for each in chairs if each != values.get("chair")))
    minutes = with_fields(minutes, session.id, **values)
    for each in (setting, *partners):
        minutes = seated(with_names(minutes, each.names), each.sitting, each.names)
    return minutes


def carried(minutes: Minutes, items: Iterable[AgendaItem]) -> Minutes:
    """Put on the agenda what goes there by itself, each in its place, unless it is there already."""
    known = {each.subject for each in minutes.agenda}
    for item in items:
        if item.subject not in known:
            minutes = added(minutes, item, placed(minutes.agenda, item).index(item))
    return minutes


def _chair(sitting: Sitting) -> Link[Person] | None:
    """Return who holds the chair's seat."""
    held = (
        holder.person
        for each in sitting.approved
        if each.seat.role is SeatRole.CHAIR
        for holder in each.holders
    )
    return next(held, None)
