"""What a body's sessions usually begin with: taken from the minutes of one, put into those of another."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from desktop.domain.editing import added, with_fields
from desktop.domain.session import AgendaItem, Attendance, Session
from desktop.persian.digits import latin_digits
from desktop.persian.jalali import MONTHS
from desktop.persian.ordinals import find_ordinal
from desktop.persian.text import squashed_key

if TYPE_CHECKING:
    from desktop.domain.minutes import Minutes

_DAY = re.compile(rf"\d{{1,4}}[/.-]\d{{1,2}}[/.-]\d{{1,4}}|\d{{1,2}} (?:{'|'.join(MONTHS)})")
_KEPT = (
    "joint_bodies",
    "kind",
    "start",
    "end",
    "venue",
    "organiser",
    "attendance_note",
    "summary",
    "closing",
)


@dataclass(frozen=True, slots=True)
class SessionFrame:
    """The usual place, hours, words, items and guests of a body's sessions, under a name.

    The opening words are the session's summary; the guests are those who have no seat in the body.
    """

    name: str
    session: Session
    agenda: tuple[AgendaItem, ...] = ()
    guests: tuple[Attendance, ...] = ()


def frame_of(minutes: Minutes, name: str) -> SessionFrame:
    """Return the frame of these minutes, of what was said in them no more than the opening words.

    An item that an earlier session had left, or somebody asked for, is none of the usual ones.
    """
    was = minutes.session
    words = {"summary": _usual(was.summary.split("\n", 1)[0]), "closing": _usual(was.closing)}
    session = replace(Session(), **{each: getattr(was, each) for each in _KEPT} | words)
    usual = (each for each in minutes.agenda if not _came_from_elsewhere(each))
    guests = (each for each in minutes.attendance if each.seat is None)
    return SessionFrame(name, session, tuple(map(_item, usual)), tuple(map(_guest, guests)))


def _came_from_elsewhere(item: AgendaItem) -> bool:
    return bool(item.from_item or item.from_resolution or item.from_request or item.approves)


def _usual(words: str) -> str:
    """Return a passage without the paragraphs that say which session it was, by its ordinal or its day."""
    paragraphs = words.split("\n")
    return "\n".join(
        each for each in paragraphs if not (find_ordinal(each) or _DAY.search(latin_digits(each)))
    )


def framed(minutes: Minutes, frame: SessionFrame) -> Minutes:
    """Put a frame into minutes: it fills what is blank, and adds the items and guests that are not there."""
    plain = Session()
    session = minutes.session
    values: dict[str, Any] = {
        name: given
        for name in _KEPT
        if (given := getattr(frame.session, name)) != getattr(plain, name)
        and getattr(session, name) == getattr(plain, name)
    }
    if not values.get("kind", session.kind).is_formal:
        values["number"] = None
    minutes = with_fields(minutes, session.id, **values)
    subjects = {squashed_key(each.subject) for each in minutes.agenda}
    for item in frame.agenda:
        if squashed_key(item.subject) not in subjects:
            minutes = added(minutes, _item(item))
    there = {_who(each) for each in minutes.attendance}
    people = {each.person for each in minutes.attendance if each.person}
    for guest in frame.guests:
        if _who(guest) not in there and guest.person not in people:
            minutes = added(minutes, _guest(guest))
    return minutes


def _item(item: AgendaItem) -> AgendaItem:
    return AgendaItem(order=item.order, kind=item.kind, subject=item.subject, presenter=item.presenter)


def _guest(row: Attendance) -> Attendance:
    return Attendance(
        order=row.order,
        person=row.person,
        name=row.name,
        post=row.post,
        organisation=row.organisation,
        is_guest=row.is_guest,
    )


def _who(row: Attendance) -> tuple[str, str, str]:
    return squashed_key(row.name), squashed_key(row.post), row.organisation or ""
