from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.domain.attending import guest
from desktop.domain.body import Body
from desktop.domain.editing import added, with_fields
from desktop.domain.session import AgendaItem, Session, SessionState
from desktop.domain.session_frame import frame_of
from desktop.schema.record import link_to
from desktop.ui.minutes.beginning.begin_dialog import BeginDialog
from tests.ui.clipping import clipped
from tests.ui.conftest import write
from tests.ui.minutes.conftest import BODY, HELD_ON
from tests.ui.naming import nameless

TODAY = QDate.currentDate().toPython()
OTHER = Body(name="کارگروه تخصصی اجتماعی")


@pytest.fixture
def owner(qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    return owner


@pytest.fixture
def opened(qtbot, desk, tools, owner):
    """Return a maker of the dialog, shown, and of the list into which what is begun goes."""

    def opened():
        dialog, begun = BeginDialog(desk, tools, owner), []
        dialog.begun.connect(begun.append)
        with qtbot.waitExposed(dialog):
            dialog.open()
        return dialog, begun

    return opened


@pytest.fixture
def last(desk, body):
    """Store a session of the body that was held last month."""
    held_on = TODAY - timedelta(days=30)
    session = Session(
        body=link_to(BODY), number=49, held_on=held_on, venue="سالن شهدا", state=SessionState.HELD
    )
    desk.edit.add(session)
    return session


@pytest.fixture
def frame(desk, body):
    minutes = desk.minutes.drafts.begin(BODY.id).minutes
    minutes = with_fields(minutes, minutes.session.id, venue="تالار")
    minutes = guest(added(minutes, AgendaItem(subject="سایر موارد")), "مریم کاظمی")
    return desk.minutes.frames.keep(BODY.id, frame_of(minutes, "ماهانه"))


def words(dialog):
    return [each.split("/")[0] for each in dialog.ways.ids]


def test_everything_has_a_name_and_room(in_persian, last, frame, opened):
    dialog, _ = opened()
    assert (nameless(dialog), clipped(dialog)) == ([], [])


def test_the_body_that_met_last_and_today_are_proposed(desk, last, opened):
    desk.edit.add(OTHER, Session(body=link_to(OTHER), held_on=date(2010, 1, 1)))
    dialog, _ = opened()
    assert (dialog.body.stop.text(), dialog.day.value) == (BODY.name, TODAY)
    assert [each.title for each in dialog.bodies.offers("")] == [BODY.name, OTHER.name]
    assert dialog.ways.hasFocus()


def test_enter_begins_in_the_likeliest_way(last, opened):
    dialog, begun = opened()
    assert words(dialog) == ["like", "plain"]
    QTest.keyClick(dialog.ways, Qt.Key.Key_Return)
    session = begun[0].minutes.session
    assert (session.number, session.venue, session.held_on) == (50, "سالن شهدا", TODAY)


def test_a_session_can_begin_with_its_members_alone(last, opened):
    dialog, begun = opened()
    dialog.ways.choose("plain")
    dialog.begin_button.click()
    assert begun[0].minutes.session.venue == ""
    assert len(begun[0].minutes.attendance) == 5


def test_a_template_fills_what_is_blank(last, frame, opened):
    dialog, begun = opened()
    assert words(dialog) == ["frame", "like", "plain"]
    QTest.keyClick(dialog.ways, Qt.Key.Key_Return)
    minutes = begun[0].minutes
    assert (minutes.session.venue, minutes.agenda[0].subject) == ("تالار", "سایر موارد")
    assert minutes.attendance[-1].name == "مریم کاظمی"


def test_a_draft_that_was_left_is_gone_on_with(desk, last, opened):
    draft = desk.minutes.drafts.begin(BODY.id)
    draft.apply(with_fields(draft.minutes, draft.session_id, venue="نیمه‌کاره"))
    draft.keep()
    dialog, begun = opened()
    assert words(dialog) == ["draft", "like", "plain"]
    dialog.begin()
    assert begun[0].session_id == draft.session_id
    assert begun[0].minutes.session.venue == "نیمه‌کاره"


def test_a_draft_of_another_body_is_not_offered(desk, last, opened):
    desk.edit.add(OTHER)
    draft = desk.minutes.drafts.begin(OTHER.id)
    draft.apply(with_fields(draft.minutes, draft.session_id, venue="آنجا"))
    draft.keep()
    dialog, _ = opened()
    assert words(dialog) == ["like", "plain"]


def test_a_session_that_is_planned_already_is_offered_once(desk, last, opened):
    planned = Session(body=link_to(BODY), number=50, held_on=TODAY, state=SessionState.INVITED)
    desk.edit.add(planned)
    dialog, begun = opened()
    assert dialog.ways.ids[0] == f"coming/{planned.id}"
    dialog.begin()
    assert begun[0].session_id == planned.id


def test_without_any_body_one_is_made_on_the_way(desk, opened):
    dialog, begun = opened()
    assert (words(dialog), dialog.begin_button.isEnabled()) == ([], False)
    assert dialog.nothing.words
    write(dialog.body.stop, "ستاد تازه")
    dialog.body.stop.offer()
    QTest.keyClick(dialog.body.stop.list, Qt.Key.Key_Return)
    assert words(dialog) == ["plain"]
    dialog.begin()
    assert begun[0].minutes.body.name == "ستاد تازه"


def test_a_name_typed_in_full_is_known_at_enter(desk, body, opened):
    desk.edit.add(OTHER)
    dialog, _ = opened()
    line = dialog.body.stop
    line.setFocus()
    line.selectAll()
    write(line, "کارگروه تخصصي اجتماعی")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert dialog.body.value == OTHER.id
    assert words(dialog) == ["plain"]


@pytest.mark.parametrize("typed", ["1405/13/01", ""])
def test_a_day_that_cannot_be_read_begins_nothing(last, opened, typed):
    dialog, begun = opened()
    line = dialog.day.stop
    line.setFocus()
    line.selectAll()
    write(line, typed) if typed else QTest.keyClick(line, Qt.Key.Key_Delete)
    dialog.body.stop.setFocus()
    assert not dialog.begin_button.isEnabled()
    assert bool(dialog.day.error.words) == bool(typed)
    dialog.begin()
    assert begun == []


def test_another_day_is_taken(last, opened):
    dialog, begun = opened()
    line = dialog.day.stop
    line.setFocus()
    line.selectAll()
    write(line, "97/7/10")
    dialog.ways.setFocus()
    assert words(dialog) == ["plain"]
    dialog.begin()
    assert begun[0].minutes.session.held_on == HELD_ON


def test_a_body_in_the_bin_by_now_is_remarked_on_while_one_writes(desk, last, opened):
    dialog, begun = opened()
    dialog.ways.choose("plain")
    desk.edit.delete(desk.browse.open(Session, last.id))
    desk.edit.delete(desk.browse.open(Body, BODY.id))
    dialog.begin()
    assert desk.minutes.edit.surroundings(begun[0].editing).body_is_deleted


def test_a_planned_session_that_was_deleted_meanwhile_is_told(desk, body, opened, ask):
    planned = Session(body=link_to(BODY), number=50, held_on=TODAY, state=SessionState.PLANNED)
    desk.edit.add(planned)
    dialog, begun = opened()
    desk.edit.delete(desk.browse.open(Session, planned.id))
    dialog.begin()
    assert (begun, len(ask.errors), words(dialog)) == ([], 1, ["plain"])


def test_templates_are_looked_through_from_here(frame, last, opened, owner):
    dialog, _ = opened()
    assert dialog.frames_button.isVisible()
    dialog.open_frames()
    dialog._desk.minutes.frames.remove(BODY.id, "ماهانه")
    dialog.reload()
    assert not dialog.frames_button.isVisible()


def test_esc_begins_nothing(last, opened):
    dialog, begun = opened()
    QTest.keyClick(dialog.ways, Qt.Key.Key_Escape)
    assert begun == []
