from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.party import Organisation
from desktop.domain.resolution import Assignment, DeadlineKind, FollowUp, Resolution
from desktop.domain.session import Session
from desktop.errors import OwnerDeletedError
from desktop.schema.diff import Edit
from desktop.schema.record import link_to
from desktop.ui.following_words import session_words
from desktop.ui.pages.resolutions_page import ResolutionsPage
from desktop.ui.places import Destination
from tests.ui.naming import nameless

TODAY = datetime.now(UTC).astimezone().date()


@pytest.fixture
def made(desk):
    """Store a session with an overdue resolution of two agencies and one of nobody; return all."""
    session = Session(heading="دهمین جلسه", held_on=date(2026, 10, 2))
    agencies = [Organisation(name="شهرداری"), Organisation(name="بهزیستی")]
    late = Resolution(
        session=link_to(session),
        order=1,
        preamble="با توجه به گزارش،",
        operative="روشنایی گذر اصلاح شود.",
        deadline_kind=DeadlineKind.DAY,
        deadline_on=TODAY - timedelta(days=3),
    )
    bare = Resolution(session=link_to(session), order=4, operative="نیازسنجی انجام شود.")
    parts = [
        Assignment(resolution=link_to(late), order=order, organisation=link_to(agency))
        for order, agency in enumerate(agencies, 1)
    ]
    step = FollowUp(assignment=link_to(parts[1]), followed_on=TODAY, words="تلفنی گفته شد.")
    desk.edit.add(session, *agencies, late, bare, *parts, step)
    return session, late, bare, parts


@pytest.fixture
def page(qtbot, desk, tools, made):
    page = ResolutionsPage(desk, tools)
    qtbot.addWidget(page)
    page.resize(1300, 900)
    with qtbot.waitActive(page):
        page.show()
    return page


def section(page, name):
    return next(each for each in page.detail.sections if type(each).__name__ == name)


def cells(page, row):
    shown = page.list.model.row(row).cells
    return shown["agencies"], shown["standing"]


def test_the_list_names_agencies_and_how_each_stands(page, made):
    assert page.list.ids == (made[1].id, made[2].id)
    assert cells(page, 0) == ("شهرداری و بهزیستی", page.list.model.row(0).cells["standing"])
    assert cells(page, 0)[1] != cells(page, 1)[1]
    tones = next(each.tones for each in page.list.model.columns if each.name == "standing")
    assert cells(page, 0)[1] in tones
    assert {"agencies", "standing"} <= set(page.list.places.shown)


def test_the_list_names_sessions_in_short(page, made, desk):
    session, *_ = made
    assert page.list.model.row(0).cells["session"] == session_words(session)
    assert "۱۴۰۵/۰۷/۱۰" in session_words(session)
    assert session_words(replace(session, number=50)).endswith("۵۰ – ۱۴۰۵/۰۷/۱۰")
    assert session_words(Session(heading="جلسه")) == ""
    opened = desk.browse.open(Session, session.id)
    desk.edit.save(Edit(opened, replace(session, held_on=None)))
    page.reload()
    assert page.list.model.row(0).cells["session"] == "دهمین جلسه"


def test_the_list_is_not_sorted_nor_filtered_by_what_is_no_field(page, made):
    names = [each.name for each in page.list.model.columns]
    page.list.table.header.sort_asked.emit(names.index("agencies"))
    assert page.list.state.order_by == "deadline_on"
    page.list.table.header.sort_asked.emit(names.index("session"))
    assert page.list.state.order_by == "session"


def test_the_detail_has_the_whole_text_agencies_steps_and_the_session(page, made, qtbot):
    session, late, _, _ = made
    page.open_record(late.id)
    text = section(page, "WholeTextSection")
    assert text.text.words == "با توجه به گزارش، روشنایی گذر اصلاح شود."
    assert "۳" in text.standing.text()
    assert len(section(page, "AssignmentsSection").found) == 2
    assert [each.words for each in section(page, "FollowUpsSection").found] == ["تلفنی گفته شد."]
    with qtbot.waitSignal(page.going) as told:
        text.session.click()
    assert told.args[0] == Destination(kind="Session", record_id=session.id)


def test_a_follow_up_is_added_to_the_agency_that_is_chosen(page, made, desk):
    page.open_record(made[1].id)
    steps = section(page, "FollowUpsSection")
    steps.add()
    assert [each.text() for each in steps.menu.actions()] == ["شهرداری", "بهزیستی"]
    steps.menu.actions()[0].trigger()
    form = steps.dialog.page.form
    assert form.opened.record.assignment == made[3][0].id
    steps.menu.hide()
    steps.dialog.accept()


def test_where_nobody_is_responsible_nothing_is_followed_up(page, made):
    page.open_record(made[2].id)
    assert not section(page, "FollowUpsSection").add_button.isEnabled()


def test_a_new_resolution_is_written_into_a_session(page, made):
    page.new_record()
    QTest.keyClick(page.session_dialog.list, Qt.Key.Key_Return)
    record = page.form.form.opened.record
    assert (record.session, record.order) == (made[0].id, 5)


def test_an_overdue_resolution_is_what_the_view_shows(page, made):
    page.arrive(Destination("resolutions", view="overdue"))
    assert page.list.ids == (made[1].id,)


def test_a_resolution_whose_session_lies_in_the_bin_does_not_come_back_alone(page, made, desk, ask, tools):
    session, late, *_ = made
    desk.edit.delete(desk.browse.open(Session, session.id))
    page.show_bin()
    page.bin.table.go(page.bin.model.ids.index(late.id))
    page.bin.restore()
    assert [type(error) for error in ask.errors] == [OwnerDeletedError]
    assert (page.bin is not None, tools.toasts.shown) == (True, None)
    assert desk.browse.ids(Resolution) == ()


def test_nothing_is_nameless(page, made):
    page.open_record(made[1].id)
    assert nameless(page) == []


def test_without_a_session_there_is_no_resolution(qtbot, desk, tools, ask):
    page = ResolutionsPage(desk, tools)
    qtbot.addWidget(page)
    page.new_record()
    assert len(ask.told) == 1
