from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.body import Body
from desktop.domain.editing import with_fields
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
        resolutions.open(resolutions.found[0].id)
    assert told.args[0] == Destination(kind="Resolution", record_id=resolutions.found[0].id)


def test_a_view_and_a_new_session_can_be_gone_to(page, session):
    page.arrive(Destination("sessions", view="final"))
    assert page.list.ids == ()
    page.arrive(Destination("sessions", view="held_without_final"))
    assert page.list.ids == (session.id,)
    page.arrive(Destination("sessions", view=Form.NEW))
    assert page.begin_dialog.isVisible()
    page.begin_dialog.reject()
    page.arrive(Destination("sessions", record_id=session.id, view=Form.EDIT))
    assert page.editor.writing.minutes.session.id == session.id


@pytest.mark.parametrize("is_empty", [True, False])
def test_minutes_that_were_never_saved_can_be_gone_on_with(qtbot, desk, tools, is_empty):
    body = Body(name="ستاد بازآفرینی")
    desk.edit.add(body, *(() if is_empty else (Session(body=link_to(body), held_on=date(2026, 10, 2)),)))
    draft = desk.minutes.drafts.begin(body.id, date(2026, 11, 2))
    draft.apply(with_fields(draft.minutes, draft.session_id, venue="سالن"))
    draft.keep()
    page = SessionsPage(desk, tools)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
    assert page.nothing.buttons[1].isVisible() is is_empty
    assert page.header_actions() == (page.new_action, page.go_on_action)
    page.go_on_action.trigger()
    assert page.editor.writing.minutes.session.venue == "سالن"
    page.editor.leave()
    assert page.header_actions() == (page.new_action,)


def test_a_part_leads_into_the_editor_and_there_to_itself(page, session, qtbot):
    page.open_record(session.id)
    attendance = section(page, "AttendanceSection")
    with qtbot.waitSignal(page.going) as told:
        attendance.open(attendance.found[1].id)
    page.arrive(told.args[0])
    assert page.editor.bar.currentIndex() == 2


def test_the_editor_names_the_session_and_how_it_is_kept(page, session):
    page.edit_record(session.id)
    assert (page.title, page.path) == ("پنجاهمین جلسهٔ ستاد بازآفرینی", (page.register.title,))
    editor = page.editor
    editor.writing.write(with_fields(editor.writing.minutes, session.id, number=51))
    assert page.title == "پنجاه و یکمین جلسهٔ ستاد بازآفرینی"
    assert page.state is not None


def test_leaving_the_page_saves_the_minutes(page, session, desk, ask):
    page.edit_record(session.id)
    page.editor.writing.write(with_fields(page.editor.writing.minutes, session.id, venue="سالن"))
    assert page.may_leave(lambda: None)
    assert desk.browse.open(Session, session.id).record.venue == "سالن"
    assert ask.asked == []


def test_a_session_like_this_one_begins_with_its_frame(page, session):
    page.begin_like(session.id)
    minutes = page.editor.writing.minutes
    assert minutes.session.id != session.id
    assert minutes.session.body == session.body


def test_what_is_lacking_is_shown_when_one_closes(page, session):
    page.edit_record(session.id)
    page.editor.writing.write(with_fields(page.editor.writing.minutes, session.id, held_on=None))
    page.finalise()
    assert not page.editor.side.shows_page
    assert page.closing.dialog is None


def test_final_minutes_are_amended_in_the_same_editor(page, session, desk):
    desk.close_minutes.finalise(session.id)
    page.open_record(session.id)
    assert page.detail.edit_button.accessibleName() == "Amend"
    page.edit_record(session.id)
    assert page.editor.writing.is_amendment
    assert page.buttons[0].text() == page.tr("Close the amendment")
    assert page.path == (page.register.title, page.tr("Amendment of final minutes"))


def test_the_paper_is_saved_as_a_file(page, session, ask, tmp_path, qtbot, tools):
    page.open_record(session.id)
    ask.paths = [tmp_path / "paper.pdf"]
    page.paper_deeds.save(session.id)
    qtbot.waitUntil(lambda: tools.toasts.shown is not None, timeout=30_000)
    assert (tmp_path / "paper.pdf").read_bytes().startswith(b"%PDF")
    assert ask.errors == []


def test_nothing_is_nameless(page, session):
    page.open_record(session.id)
    assert nameless(page) == []
