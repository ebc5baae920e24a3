from __future__ import annotations

from datetime import date, time, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.session import Session, SessionState
from desktop.services.agenda.steps import Task
from desktop.ui.places import Destination, Form, Plan
from tests.ui.conftest import rewrite
from tests.ui.naming import nameless
from tests.ui.sessions.conftest import NEXT, section


def form_of(page):
    return page.deed.plan_dialog.page


def test_a_session_is_planned_at_the_usual_hour_and_place(page, desk):
    page.deed.plan(NEXT)
    form = form_of(page)
    assert form.form.readable()[0].venue == "سالن"
    assert nameless(page.deed.plan_dialog) == []
    form.save()
    [session] = [
        each.record for each in desk.browse.page(Session, page.list.ids) if each.record.held_on == NEXT
    ]
    assert (session.state, session.start, session.number) == (SessionState.PLANNED, time(9), None)
    assert page.detail.record.id == session.id


def test_what_stands_in_the_way_is_told_while_one_types(page, planned, qtbot):
    planned(start=time(9), venue="سالن")
    page.deed.plan(NEXT)
    form = form_of(page)
    assert form.clashes.isVisibleTo(form)
    assert len(form.clashes.lines) == 3
    form.form.editors["start"].stops[0].setText("14:00")
    qtbot.waitUntil(lambda: not form.clashes.isVisibleTo(form))
    form.save()
    assert len(page.list.ids) == 3


def test_odd_days_and_hours_are_told_beside_their_fields(page, qtbot):
    page.deed.plan(date(2019, 3, 22))
    form = form_of(page)
    assert "عید نوروز" in form.remarks["held_on"].words
    assert "formed" in form.remarks["held_on"].words
    form.form.editors["end"].stops[0].setText("08:00")
    qtbot.waitUntil(lambda: bool(form.remarks["end"].words or form.form.errors["end"].words))


def test_a_plan_needs_a_body_and_a_day(page):
    page.deed.plan()
    form = form_of(page)
    form.save()
    assert form.form.wrong == ("held_on",)


def test_editing_a_planned_session_changes_its_plan_and_minutes_are_begun_on_purpose(page, planned, desk):
    session = planned()
    page.arrive(Destination("sessions", record_id=session.id, view=Form.EDIT))
    assert page.editor is None
    rewrite(form_of(page).form.editors["venue"].stops[0], "تالار")  # Enter saves
    assert desk.browse.open(Session, session.id).record.venue == "تالار"
    page.do_task(session.id, Task.WRITE)
    minutes = page.editor.writing.minutes
    assert (minutes.session.state, minutes.session.number) == (SessionState.DRAFT, 8)
    assert [each.name for each in minutes.attendance] == ["مریم احمدی", "رضایی"]
    assert [each.subject for each in minutes.agenda] == ["زمین مدرسه"]


def test_the_steps_offer_their_deeds_and_the_next_one_stands_out(page, planned):
    session = planned()
    page.open_record(session.id)
    steps = section(page, "StepsSection")
    assert steps.deeds.keys() == {Task.AGENDA, Task.INVITE, Task.HOLD, Task.WRITE}
    assert steps.deeds[Task.INVITE].property("role") == "primary"
    steps.deeds[Task.HOLD].click()
    page.reload()
    assert section(page, "StepsSection").deeds.keys() == {Task.WRITE}


def test_a_session_whose_day_has_not_come_is_not_held_unasked(page, planned, desk, ask):
    day = desk.following.today() + timedelta(days=9)
    session = planned(day=day)
    ask.yes = False
    page.deed.hold(session.id)
    assert len(ask.asked) == 1
    assert desk.browse.open(Session, session.id).record.state is SessionState.PLANNED


def test_a_session_is_called_off_with_a_reason_and_the_way_back(page, planned, desk, tools):
    session = planned()
    page.deed.cancel(session.id)
    dialog = page.deed.reason_dialog
    assert not dialog.deed.isEnabled()
    dialog.box.setPlainText("رئیس در سفر است")
    dialog.deed.click()
    page.open_record(session.id)
    steps = section(page, "StepsSection")
    assert "رئیس در سفر است" in steps.called_off.lines[0].words
    tools.toasts.shown.button.click()
    assert desk.browse.open(Session, session.id).record.state is SessionState.PLANNED


def test_a_year_is_planned_day_by_day(page, desk, body, tools):
    page.deed.plan_year(body.id)
    dialog = page.deed.year_dialog
    dialog.first.show_value(NEXT)
    dialog.reload()
    count = len(dialog.chosen)
    assert count >= 3
    dialog.days.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert nameless(dialog) == []
    dialog.plan()
    planned = [
        each for each in desk.browse.page(Session, page.list.ids) if each.record.state is SessionState.PLANNED
    ]
    assert len(planned) == count - 1
    tools.toasts.shown.button.click()
    assert len(page.list.ids) == 1


def test_the_year_is_planned_by_its_keys_also_after_days_were_ticked(page, body, qtbot):
    page.deed.plan_year(body.id)
    dialog = page.deed.year_dialog
    dialog.first.show_value(NEXT)
    dialog.reload()
    dialog.days.item(0).setCheckState(Qt.CheckState.Unchecked)
    qtbot.waitUntil(dialog.isActiveWindow)
    with qtbot.waitSignal(dialog.planned):
        QTest.keyClick(dialog.days, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def test_a_plan_that_was_cut_short_is_gone_on_with(page, desk):
    desk.drafts.keep("form/Session/new", "{}")
    page.arrive(Destination("sessions", view=Form.NEW))
    assert page.deed.plan_dialog.isVisible()


def test_others_can_ask_that_a_session_be_planned_or_prepared(page, planned, body):
    page.arrive(Destination("sessions", view=Plan.NEW, part_id=body.id))
    assert form_of(page).form.readable()[0].body == body.id
    form_of(page).give_up()
    session = planned()
    page.arrive(Destination("sessions", view=Plan.PREPARE, record_id=session.id))
    assert page.deed.prepare_dialog.isVisible()
