from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.session import AgendaItem, Session, SessionState
from desktop.domain.working_days import Calendar
from desktop.schema.record import link_to
from desktop.services.agenda.agenda_desk import agenda_desk
from desktop.services.edit_minutes import EditMinutes

TODAY = date(2026, 11, 21)


@pytest.fixture
def agenda(store, vocabulary):
    return agenda_desk(store, vocabulary, lambda: TODAY, lambda: Calendar(known_from=1400, known_until=1405))


@pytest.fixture
def writing(store):
    return EditMinutes(store, lambda: TODAY)


@pytest.fixture
def held(put, body):
    """Store a session of the body that was held, with its items and resolutions."""

    def held(*parts, day=date(2026, 10, 2), number=1, state=SessionState.DRAFT, **fields):
        session = Session(body=link_to(body), held_on=day, number=number, state=state, **fields)
        put(session, *(make(session) for make in parts))
        return session

    return held


@pytest.fixture
def planned(agenda, body):
    def planned(day=date(2026, 12, 1), **fields):
        [session] = agenda.planning.plan(Session(**{"body": link_to(body), "held_on": day, **fields}))
        return session

    return planned


def item(subject, order=1, **fields):
    return lambda session: AgendaItem(session=link_to(session), order=order, subject=subject, **fields)
