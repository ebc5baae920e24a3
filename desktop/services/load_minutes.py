"""Reads the minutes of a session whole, and what they are judged by."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.domain.body import Body, Seat, SeatHolder
from desktop.domain.minutes import Minutes, Surroundings
from desktop.domain.resolution import Assignment, Citation, Resolution
from desktop.domain.session import AgendaItem, Attendance, Session, Statement
from desktop.services.browse import titles_in

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from desktop.schema.record import R
    from desktop.storage.unit_of_work import View


def load_minutes(view: View, session_id: str) -> Minutes:
    """Return the minutes of a session; raise `RecordMissingError` where there is no such session."""
    session = view.records(Session).get(session_id)
    resolutions = view.records(Resolution).all(session=session_id)
    minutes = Minutes(
        session=session,
        body=view.records(Body).get(session.body) if session.body else None,
        agenda=view.records(AgendaItem).all(session=session_id),
        attendance=view.records(Attendance).all(session=session_id),
        statements=view.records(Statement).all(session=session_id),
        resolutions=resolutions,
        citations=_of(view, Citation, resolutions),
        assignments=_of(view, Assignment, resolutions),
        names={},
    )
    return _named(view, minutes)


def load_surroundings(view: View, minutes: Minutes, today: date) -> Surroundings:
    """Return what the minutes are judged by."""
    if minutes.body is None:
        return Surroundings((), (), (), today)
    seats = view.records(Seat).all(body=minutes.body.id)
    holders = tuple(holder for seat in seats for holder in view.records(SeatHolder).all(seat=seat.id))
    sessions = view.records(Session).all(body=minutes.body.id)
    return Surroundings(sessions, seats, holders, today, titles_in(view, seats))


def _of(view: View, kind: type[R], resolutions: Sequence[Resolution]) -> tuple[R, ...]:
    return tuple(each for one in resolutions for each in view.records(kind).all(resolution=one.id))


def _named(view: View, minutes: Minutes) -> Minutes:
    names = titles_in(view, minutes.records)
    for record in minutes.records:
        names.pop(record.id, None)
    return replace(minutes, names=names)
