"""The life of an office in the real window: steps, their checklist, and the way back."""

from __future__ import annotations

import pytest

from desktop.domain.office import Office, OfficeState
from desktop.domain.office_step import OfficeStep, OfficeStepKind
from desktop.domain.resolution import Resolution
from desktop.domain.session import Session
from desktop.office_errors import ParallelOfficeError
from desktop.schema.record import link_to
from desktop.services.offices.life import Taken
from desktop.ui.widgets.timeline import StepState
from tests.ui.clipping import clipped
from tests.ui.conftest import write
from tests.ui.naming import nameless
from tests.ui.offices.conftest import FIRST

K, S = OfficeStepKind, OfficeState


def editor(dialog, name):
    return dialog.page.form.editors[name]


def save(dialog):
    dialog.page.save_button.click()


def states(life):
    return [each.state for each in life.timeline.steps]


def test_a_step_is_recorded_with_its_paper_and_shown_at_once(life, now, desk):
    life.next_button.click()
    editor(life.dialog, "taken_on").set_value(FIRST)
    editor(life.dialog, "document").set_value("12/3")
    save(life.dialog)
    assert (now().state, now().state_document) == (S.APPROVED, "12/3")
    assert states(life)[:2] == [StepState.DONE, StepState.NOW]
    (row,) = life.list.ids
    assert desk.browse.open(OfficeStep, row).record.kind is K.APPROVED


def test_a_recorded_step_is_taken_back_from_the_toast(life, now, shell, desk):
    life.next_button.click()
    save(life.dialog)
    shell.tools.toasts.shown.button.click()
    assert now().state is S.PROPOSED
    assert desk.browse.ids(OfficeStep) == ()
    assert life.list.ids == ()


def test_the_dialog_asks_for_a_reason_only_where_something_needed_is_missing(life, go, now):
    life.next_button.click()
    assert "passed_over" not in life.dialog.page.form.editors
    life.dialog.page.give_up()
    go(K.APPROVED)
    life.next_button.click()
    assert life.dialog.page.missing.isVisible()
    save(life.dialog)
    assert life.dialog.page.form.wrong == ("passed_over",)
    assert now().state is S.APPROVED
    write(editor(life.dialog, "passed_over").stops[0], "به دستور استاندار")
    save(life.dialog)
    assert now().state is S.SET_UP
    assert "استاندار" in life.list.item(0).text()


def test_with_the_needs_assessment_no_reason_is_asked_for(life, go, now):
    go(K.APPROVED, K.ASSESSED)
    life.next_button.click()
    assert "passed_over" not in life.dialog.page.form.editors
    save(life.dialog)
    assert now().state is S.SET_UP


def test_a_day_before_the_last_step_is_told_beside_the_field_and_nothing_typed_is_lost(life, go, now):
    go(K.APPROVED, K.ASSESSED)
    life.next_button.click()
    write(editor(life.dialog, "document").stops[0], "77")
    editor(life.dialog, "taken_on").set_value(FIRST.replace(year=2000))
    save(life.dialog)
    assert life.dialog.page.form.wrong == ("taken_on",)
    assert editor(life.dialog, "document").value() == "77"
    assert now().state is S.APPROVED


def test_a_wrong_step_is_taken_back_with_a_reason_and_stays_struck_through(life, go, now, shell):
    go(K.APPROVED)
    life.undo_tool.click()
    assert not life.dialog.deed.isEnabled()
    write(life.dialog.box, "شمارهٔ نامه نادرست بود")
    life.dialog.deed.click()
    assert now().state is S.PROPOSED
    assert life.list.count() == 1
    assert "نادرست" in life.list.item(0).text()
    assert life.undo_tool.isHidden()
    shell.tools.toasts.shown.button.click()
    assert now().state is S.APPROVED


def test_a_step_under_a_later_one_is_not_taken_back(life, go, ask):
    go(K.APPROVED, K.SET_UP)
    life.ask_undo(life.list.ids[-1])
    assert len(ask.told) == 1


def test_the_checklist_leads_to_where_it_is_written(life, go, page):
    go(K.APPROVED, K.SET_UP)
    missing = [each.words for each in life.gates.checks if not each.is_met]
    assert len(missing) == len(life.gates.deeds) == 3
    life.gates.deeds[-1].click()
    assert page.detail.segments.bar.here == "team"


def test_another_active_office_is_named_and_the_step_refused_with_it(life, go, desk, now):
    other = Office(name="دفتر دیگر", state=S.ACTIVE, neighbourhoods=now().neighbourhoods)
    desk.edit.add(other)
    go(K.APPROVED, K.SET_UP)
    assert [each.note for each in life.gates.checks if not each.is_met][-1] == "دفتر دیگر"
    life.next_button.click()
    save(life.dialog)
    assert life.dialog.page.notice.isVisible()
    assert now().state is S.SET_UP
    life.dialog.page.give_up()
    with pytest.raises(ParallelOfficeError):
        go(K.ACTIVE)


def test_the_resolution_that_names_the_office_is_offered_for_its_approval(life, desk, office):
    session = Session(heading="جلسه")
    resolution = Resolution(
        session=link_to(session), order=1, operative="دفتر تأسیس شود", offices=(link_to(office),)
    )
    desk.edit.add(session, resolution)
    life.next_button.click()
    assert editor(life.dialog, "resolution").value() == resolution.id


def test_a_step_is_shown_with_its_files(life, desk, office, tmp_path):
    paper = tmp_path / "paper.pdf"
    paper.write_bytes(b"%PDF")
    stepped = desk.offices.life.take(office.id, Taken(K.APPROVED, FIRST, "12"), [paper])
    life.show_step(stepped.step.record.id)
    assert life.dialog.files.list.count() == 1
    assert life.dialog.facts.cells["document"] == "۱۲"
    life.dialog.accept()


def test_the_other_steps_are_in_a_menu(life, go):
    life.more.fill()
    words = [each.text() for each in life.more.more.actions()]
    assert len(words) == 5
    go(K.APPROVED, K.SUSPENDED)
    assert life.next_button.isVisible()
    life.more.fill()
    assert len(life.more.more.actions()) == 1
    go(K.CLOSED)
    assert life.next_button.isHidden()
    assert life.more.isHidden()


def test_the_form_of_a_new_office_takes_a_state_with_its_day_and_that_of_an_old_one_does_not(page, office):
    page.new_record()
    assert {"state", "state_since"} <= {*page.form.form.editors}
    page.show_list()
    page.edit_record(office.id)
    assert not {"state", "state_since", "state_document"} & {*page.form.form.editors}


def test_the_dialog_of_a_step_has_names_and_room(life, go, qtbot):
    go(K.APPROVED)
    life.next_button.click()
    qtbot.waitUntil(lambda: clipped(life.dialog) == [])
    assert nameless(life.dialog) == []
    life.dialog.page.give_up()
