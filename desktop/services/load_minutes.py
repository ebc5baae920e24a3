"""Reads the minutes of a session whole, and what they are judged by."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from desktop.domain.body import Body, Seat, SeatHolder
from desktop.domain.minutes import Minutes, Surroundings
from desktop.domain.resolution import Assignment, Citation, Clause, Resolution
from desktop.domain.session import AgendaItem, Attendance, Session, Statement
from desktop.schema.condition import Is
from desktop.services.titles import titles_in

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from desktop.storage.unit_of_work import View

P = TypeVar("P", Citation, Clause, Assignment)


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
        clauses=_of(view, Clause, resolutions),
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
    is_deleted = not view.records(Body).find(where={"id": minutes.body.id})
    return Surroundings(sessions, seats, holders, today, titles_in(view, seats), body_is_deleted=is_deleted)


def given_numbers(view: View, minutes: Minutes) -> frozenset[str]:
    """Return the permanent numbers of these resolutions that others carry already."""
    found = view.records(Resolution)
    return frozenset(
        each.number
        for each in minutes.resolutions
        if each.number and set(found.find(where={"number": each.number})) - {each.id}
    )


def _of(view: View, kind: type[P], resolutions: Sequence[Resolution]) -> tuple[P, ...]:
    """Return the parts of all resolutions, read at once, in the order of those."""
    records = view.records(kind)
    of_these = Is("resolution", tuple(each.id for each in resolutions))
    found = records.page(records.find(order_by="order", conditions=(of_these,)))
    places = {each.id: place for place, each in enumerate(resolutions)}
    return tuple(sorted(found, key=lambda each: places[str(each.resolution)]))


def _named(view: View, minutes: Minutes) -> Minutes:
    """Give the minutes the names of all that they, their body and the seats in them point at."""
    seats = view.records(Seat).page([each.seat for each in minutes.attendance if each.seat])
    body = (minutes.body,) if minutes.body else ()
    names = titles_in(view, (*minutes.records, *body, *seats))
    names |= {seat.id: seat.post or names.get(seat.organisation or "", "") for seat in seats}
    for record in minutes.records:
        names.pop(record.id, None)
    return replace(minutes, names=names)
