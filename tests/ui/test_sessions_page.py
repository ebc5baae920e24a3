from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.body import Body
from desktop.domain.resolution import Resolution
from desktop.domain.session import AgendaItem, Attendance, Presence, Session, SessionState
from desktop.schema.record import link_to
from desktop.ui.pages.sessions_page import SessionsPage
from desktop.ui.places import Destination, Form
from tests.ui.naming import nameless


@pytest.fixture
def session(desk):
    body = Body(name="ستاد بازآفرینی")
    session = Session(body=link_to(body), number=50, held_on=date(2026, 10, 2), state=SessionState.HELD)
    parts = [
        AgendaItem(session=link_to(session), order=1, subject="گزارش دفتر"),
        Attendance(session=link_to(session), order=1, name="مریم احمدی"),
        Attendance(session=link_to(session), order=2, name="علی رضایی", presence=Presence.ABSENT),
        Resolution(session=link_to(session), order=1, operative="مقرر شد گزارش داده شود."),
    ]
    desk.edit.add(body, session, *parts)
    return session


@pytest.fixture
def page(qtbot, desk, tools, session):
    page = SessionsPage(desk, tools)
    qtbot.addWidget(page)
    page.resize(1300, 900)
    with qtbot.waitActive(page):
        page.show()
    return page


def section(page, name):
    return next(each for each in page.detail.sections if type(each).__name__ == name)


def test_the_newest_session_comes_first(page, desk):
    later = Session(heading="بعدی", held_on=date(2026, 11, 2))
    desk.edit.add(later, Session(id="undated", heading="بی‌تاریخ"))
    assert page.list.ids[0] == later.id
    assert page.list.ids[-1] == "undated"


def test_a_session_without_a_heading_is_called_by_its_number_and_body(page, session):
    page.open_record(session.id)
    assert page.detail.name.words == "پنجاهمین جلسهٔ ستاد بازآفرینی"


def test_agenda_attendance_and_resolutions_are_shown(page, session, qtbot):
    page.open_record(session.id)
    assert [each.subject for each in section(page, "AgendaSection").found] == ["گزارش دفتر"]
    assert section(page, "AttendanceSection").summary.words == "حاضر: ۱ • غایب: ۱"
    resolutions = section(page, "ResolutionsSection")
    with qtbot.waitSignal(page.going) as told:
        resolutions.edit(resolutions.found[0].id)
    assert told.args[0] == Destination(kind="Resolution", record_id=resolutions.found[0].id)


def test_a_view_and_a_new_session_can_be_gone_to(page, session):
    page.arrive(Destination("sessions", view="final"))
    assert page.list.ids == ()
    page.arrive(Destination("sessions", view="held_without_final"))
    assert page.list.ids == (session.id,)
    page.arrive(Destination("sessions", view=Form.NEW))
    assert page.form is not None
    assert page.form.is_new
    page.arrive(Destination("sessions", record_id=session.id, view=Form.EDIT))
    assert page.form.form.opened.record.id == session.id


def test_the_paper_is_saved_as_a_file(page, session, ask, tmp_path, qtbot, tools):
    page.open_record(session.id)
    ask.paths = [tmp_path / "paper.pdf"]
    page.print_button.click()
    qtbot.waitUntil(lambda: tools.toasts.shown is not None, timeout=30_000)
    assert (tmp_path / "paper.pdf").read_bytes().startswith(b"%PDF")
    assert ask.errors == []


def test_nothing_is_nameless(page, session):
    page.open_record(session.id)
    assert nameless(page) == []
