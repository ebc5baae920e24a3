from __future__ import annotations

from datetime import date, time

import pytest

from desktop.domain.body import Body, Seat, SeatHolder, SeatRole
from desktop.domain.party import Person
from desktop.domain.session import AgendaItem, Outcome, Session, SessionState
from desktop.schema.record import link_to
from desktop.ui.pages.sessions_page import SessionsPage

LAST, NEXT = date(2026, 11, 2), date(2026, 12, 2)


@pytest.fixture
def body(desk):
    """Store a body with a chair and a secretary, whose last session put an item off."""
    body = Body(name="ستاد بازآفرینی", meets_every_days=30, formed_on=date(2020, 1, 1))
    people = [Person(given_name="مریم", family_name="احمدی"), Person(family_name="رضایی")]
    seats = [
        Seat(body=link_to(body), protocol=1, post="فرماندار", role=SeatRole.CHAIR),
        Seat(body=link_to(body), protocol=2, post="دبیر", role=SeatRole.SECRETARY),
    ]
    held = [SeatHolder(seat=link_to(s), person=link_to(p)) for s, p in zip(seats, people, strict=True)]
    last = Session(
        body=link_to(body), number=7, held_on=LAST, start=time(9), venue="سالن", state=SessionState.HELD
    )
    item = AgendaItem(session=link_to(last), order=1, subject="زمین مدرسه", outcome=Outcome.POSTPONED)
    desk.edit.add(body, *people, *seats, *held, last, item)
    return body


@pytest.fixture
def planned(desk, body):
    def planned(day=NEXT, **fields):
        [session] = desk.agenda.planning.plan(Session(body=link_to(body), held_on=day, **fields))
        return session

    return planned


@pytest.fixture
def page(qtbot, desk, tools, body):
    page = SessionsPage(desk, tools)
    qtbot.addWidget(page)
    page.resize(1300, 800)
    with qtbot.waitActive(page):
        page.show()
    return page


def section(page, name):
    return next(each for each in page.detail.sections if type(each).__name__ == name)
