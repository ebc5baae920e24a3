"""Names that are being typed, are not known, or were pasted: none is lost, nothing is closed without them."""

from __future__ import annotations

from desktop.domain.editing import with_names
from desktop.domain.resolution import AssignmentRole
from desktop.domain.resolving import with_agencies
from desktop.schema.problem import Reason
from desktop.schema.record import link_to
from tests.ui.conftest import write
from tests.ui.minutes.conftest import AGENCIES, PEOPLE, there


def test_a_name_that_has_the_keyboard_is_saved_by_ctrl_s(editor, desk):
    line = editor.tabs[0].cells["chair"].stop
    write(line, PEOPLE[0].title)
    editor.save()
    assert there(desk, editor.writing.draft.session_id).chair == PEOPLE[0].id


def test_a_name_that_has_the_keyboard_is_saved_on_leaving(page, editor, desk):
    line = editor.tabs[0].cells["chair"].stop
    write(line, PEOPLE[0].title)
    editor.leave()
    assert page.editor is None
    assert there(desk, editor.writing.draft.session_id).chair == PEOPLE[0].id


def test_a_name_that_has_the_keyboard_is_saved_when_the_window_closes(page, editor, desk):
    line = editor.tabs[0].cells["chair"].stop
    write(line, PEOPLE[0].title)
    assert page.may_leave(lambda: None)
    assert there(desk, editor.writing.draft.session_id).chair == PEOPLE[0].id


def test_an_agency_that_has_the_keyboard_is_saved(editor, desk):
    editor.show_tab(4)
    tab = editor.tabs[4]
    first = tab.minutes.resolutions[0].id
    write(tab.card(first).fields.agencies.line, AGENCIES[2].name)
    editor.save()
    there = desk.minutes.edit.open(editor.writing.draft.session_id).minutes
    assert AGENCIES[2].id in {each.organisation for each in there.assignments if each.resolution == first}


def test_an_unknown_agency_keeps_the_minutes_from_being_closed(page, editor, desk, qtbot):
    editor.show_tab(4)
    tab = editor.tabs[4]
    first = tab.minutes.resolutions[0].id
    write(tab.card(first).fields.agencies.line, "سازمان ناشناخته")
    editor.show_tab(0)
    qtbot.wait(50)
    editor.writing.judge()
    (doubt,) = (each for each in editor.writing.doubts if each.problem.reason is Reason.UNKNOWN_NAME)
    assert (doubt.part_id, doubt.blocks) == (first, True)
    page.finalise()
    assert page.closing.dialog is None
    editor.leave()
    page.edit_record(editor.writing.draft.session_id)
    page.editor.show_tab(4)
    assert page.editor.tabs[4].card(first).names.asked.names == ("سازمان ناشناخته",)
    page.editor.tabs[4].card(first).names.asked.buttons[2].click()
    assert not any(each.blocks for each in page.editor.writing.doubts)


def test_an_unclear_organisation_of_a_statement_is_held(page, editor, qtbot):
    editor.show_tab(3)
    tab = editor.tabs[3]
    said = tab.minutes.statements[0].id
    tab.go_to(said, "organisation")
    write(tab.area.cards[said].organisation, "سازمان ناشناخته")
    editor.show_tab(0)
    qtbot.wait(50)
    editor.writing.judge()
    assert any(each.part_id == said and each.blocks for each in editor.writing.doubts)
    editor.leave()
    page.edit_record(editor.writing.draft.session_id)
    page.editor.show_tab(3)
    line = page.editor.tabs[3].area.cards[said].organisation
    assert line.text() == "سازمان ناشناخته"
    line.restore()
    assert not any(each.blocks for each in page.editor.writing.doubts)


def test_an_unclear_organisation_of_who_was_there_is_held(page, editor, qtbot):
    editor.show_tab(2)
    tab = editor.tabs[2]
    row = tab.minutes.attendance[1].id
    tab.go_to(row, "organisation")
    write(tab.fields.organisation, "سازمان ناشناخته")
    page.finalise()
    assert any(each.part_id == row and each.blocks for each in editor.writing.doubts)
    assert page.closing.dialog is None
    editor.leave()
    page.edit_record(editor.writing.draft.session_id)
    page.editor.show_tab(2)
    tab = page.editor.tabs[2]
    tab.go_to(tab.minutes.attendance[0].id, "organisation")
    assert tab.fields.organisation.text() == ""
    tab.go_to(row, "organisation")
    assert tab.fields.organisation.text() == "سازمان ناشناخته"
    tab.fields.organisation.restore()
    assert not any(each.blocks for each in page.editor.writing.doubts)


def test_pasted_names_that_nobody_knows_are_asked_about_again(page, editor, desk):
    editor.show_tab(4)
    tab = editor.tabs[4]
    pasted = desk.minutes.paste.paragraphs(
        "", "۱- سازمان بی‌نام موظف شد گزارش دهد.\nمسئول: سازمان بی‌نام\n۲- مقرر شد.\nمسئول: نهاد گمنام"
    )
    found = desk.minutes.paste.as_resolutions(pasted)
    tab._insert(tab.minutes.resolutions[-1].id, found)
    unclear = [each for each in editor.writing.doubts if each.problem.reason is Reason.UNKNOWN_NAME]
    assert unclear
    editor.writing.undo()
    assert not any(each.problem.reason is Reason.UNKNOWN_NAME for each in editor.writing.doubts)
    editor.writing.redo()
    assert any(each.problem.reason is Reason.UNKNOWN_NAME for each in editor.writing.doubts)
    editor.leave()
    page.edit_record(editor.writing.draft.session_id)
    assert [
        each for each in page.editor.writing.doubts if each.problem.reason is Reason.UNKNOWN_NAME
    ] == unclear


def test_steps_back_after_saving_know_the_names(desk, stored):
    session_id = stored().id
    draft = desk.minutes.drafts.open(session_id)
    resolution = draft.minutes.resolutions[0].id
    known = with_agencies(draft.minutes, resolution, AssignmentRole.RESPONSIBLE, [link_to(AGENCIES[2])])
    draft.apply(with_names(known, {AGENCIES[2].id: AGENCIES[2].name}))
    draft.pause()
    draft.apply(with_agencies(draft.minutes, resolution, AssignmentRole.RESPONSIBLE, []))
    draft.save()
    draft.undo()
    assert draft.minutes.names[AGENCIES[2].id] == AGENCIES[2].name


def test_steps_back_after_reopening_know_the_names(desk, stored):
    session_id = stored().id
    draft = desk.minutes.drafts.open(session_id)
    resolution = draft.minutes.resolutions[0].id
    known = with_agencies(draft.minutes, resolution, AssignmentRole.RESPONSIBLE, [link_to(AGENCIES[2])])
    draft.apply(with_names(known, {AGENCIES[2].id: AGENCIES[2].name}))
    draft.pause()
    draft.apply(with_agencies(draft.minutes, resolution, AssignmentRole.RESPONSIBLE, []))
    draft.save()
    again = desk.minutes.drafts.open(session_id)
    assert again.undo()
    assert again.minutes.names[AGENCIES[2].id] == AGENCIES[2].name
