from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.body import Body, Seat, SeatHolder, SeatRole
from desktop.domain.office import Office
from desktop.domain.party import Organisation, Person
from desktop.domain.resolution import Assignment, Resolution
from desktop.domain.session import AgendaItem, Attendance, Session, SessionState
from desktop.schema.record import link_to
from desktop.ui.places import Destination


@pytest.fixture
def agencies(desk):
    made = [Organisation(name=name) for name in ("شهرداری نمونه", "ادارهٔ بهداشت", "فرمانداری نمونه")]
    desk.edit.add(*made)
    return made


@pytest.fixture
def session(desk, agencies):
    """Store a held session: three resolutions, of which the last one is confidential; return it."""
    body = Body(name="ستاد بازآفرینی نمونه")
    chair = Person(given_name="بهرام", family_name="پارسا")
    seat = Seat(body=link_to(body), post="فرماندار", role=SeatRole.CHAIR, protocol=1)
    session = Session(
        body=link_to(body),
        number=12,
        held_on=date(2026, 10, 2),
        venue="سالن جلسات",
        state=SessionState.HELD,
    )
    owned = link_to(session)
    resolutions = [
        Resolution(session=owned, order=1, operative="مقرر شد روشنایی محله کامل شود."),
        Resolution(session=owned, order=2, operative="مقرر شد خانهٔ بهداشت راه‌اندازی شود."),
        Resolution(session=owned, order=3, operative="مقرر شد پروندهٔ ویژه بررسی شود.", is_confidential=True),
    ]
    desk.edit.add(
        *(body, chair, seat, SeatHolder(seat=link_to(seat), person=link_to(chair)), session),
        AgendaItem(session=owned, order=1, subject="گزارش دفتر"),
        Attendance(session=owned, order=1, name="مریم احمدی"),
        *resolutions,
        *(
            Assignment(resolution=link_to(each), order=1, organisation=link_to(agency))
            for each, agency in zip(resolutions, agencies, strict=True)
        ),
    )
    return session


@pytest.fixture
def final(desk, session):
    desk.close_minutes.finalise(session.id)
    return session


@pytest.fixture
def office(desk):
    office = Office(name="دفتر آبشار")
    desk.edit.add(office)
    return office


@pytest.fixture
def active(qtbot):
    """Return a way to give a window the keyboard; one that was closed just now may take it away once more."""

    def active(window):
        def is_active():
            window.activateWindow()
            return window.isActiveWindow()

        qtbot.waitUntil(is_active)

    return active


@pytest.fixture
def at(shell, active):
    """Return a way to the page of a record in the window, with the keyboard in its list."""

    def at(kind, record_id):
        active(shell)
        shell.go(Destination(kind=kind, record_id=record_id))
        return shell.pages[shell.key]

    return at


@pytest.fixture
def made(shell, qtbot):
    """Return a way to wait for the paper that a page shows, and for all of its pages."""

    def made(page):
        qtbot.waitUntil(lambda: page.showing.dialog is not None)
        dialog = page.showing.dialog
        qtbot.waitUntil(lambda: not dialog.busy, timeout=30_000)
        return dialog

    yield made
    for page in shell.pages.values():
        if (showing := getattr(page, "showing", None)) and showing.dialog:
            showing.dialog.reject()
