from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.resolution import AssignmentState, Channel, FollowUp
from desktop.services.follow.cards import ColumnKey
from tests.ui.conftest import write
from tests.ui.follow.conftest import TODAY, state_of, steps_of
from tests.ui.naming import nameless


def opened(page, key=ColumnKey.NOTIFIED):
    board = page.views.segment
    board._go_to(board.columns[key].cards, 0)
    QTest.keyClick(board.focusProxy(), Qt.Key.Key_F2)
    return page.doing.dialog


def form(dialog):
    return dialog.page


def test_f2_logs_a_step_of_today(page, desk, made):
    dialog = opened(page)
    assert nameless(dialog) == []
    write(form(dialog).form.editors["words"].stops[0], "تلفنی پیگیری شد.")
    form(dialog).save_button.click()
    (step,) = steps_of(desk)
    assert (step.words, step.followed_on, step.assignment) == ("تلفنی پیگیری شد.", TODAY, made.soon_part.id)


def test_the_state_changes_in_the_same_step(page, desk, made):
    dialog = opened(page)
    states = form(dialog).state
    states.setCurrentIndex(form(dialog)._states.index(AssignmentState.UNDER_WAY))
    form(dialog).form.put({"channel": Channel.PHONE})
    form(dialog).save()
    assert state_of(desk, made.soon_part) is AssignmentState.UNDER_WAY


def test_the_step_and_its_state_are_taken_back(page, desk, made, tools):
    dialog = opened(page)
    form(dialog).state.setCurrentIndex(form(dialog)._states.index(AssignmentState.DONE))
    form(dialog).save()
    tools.toasts.shown.button.click()
    assert state_of(desk, made.soon_part) is AssignmentState.NOTIFIED
    assert steps_of(desk) == []


def test_evidence_is_kept_with_the_step(page, desk, tmp_path):
    paper, picture = tmp_path / "نامه.pdf", tmp_path / "عکس.png"
    paper.write_bytes(b"%PDF-")
    picture.write_bytes(b"png")
    dialog = opened(page)
    form(dialog).files.add_files([paper, picture, paper])
    form(dialog).save()
    (step,) = steps_of(desk)
    assert sorted(each.name for each in desk.attachments.of(step)) == sorted(["نامه.pdf", "عکس.png"])


def test_a_file_that_is_gone_keeps_the_dialog_open_and_saves_nothing(page, desk, tmp_path):
    dialog = opened(page)
    form(dialog).files.add_files([tmp_path / "gone.pdf"])
    form(dialog).save()
    assert dialog.isVisible()
    assert steps_of(desk) == []
    assert form(dialog).notice.isVisible()


def test_a_chosen_file_is_taken_out_again(page, tmp_path, ask):
    ask.paths = [tmp_path / "a.pdf"]
    files = form(opened(page)).files
    files.add_button.click()
    files.list.choose(str(tmp_path / "a.pdf"))
    QTest.keyClick(files.list, Qt.Key.Key_Delete)
    assert files.files == ()


def test_nothing_typed_is_lost_by_escape(page, desk, ask):
    ask.yes = False
    dialog = opened(page)
    write(form(dialog).form.editors["result"].stops[0], "پاسخ نرسید.")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert ask.asked
    form(dialog).draft.keep()
    assert desk.drafts.subjects()


def test_what_was_typed_before_is_offered_again(page, desk, ask):
    dialog = opened(page)
    write(form(dialog).form.editors["result"].stops[0], "پاسخ نرسید.")
    form(dialog).draft.keep()
    again = opened(page)
    assert form(again).notice.isVisible()


def test_of_a_resolution_of_nobody_no_step_is_logged(page, made, tools):
    page.views.wishes.chips["without_agency"].setChecked(True)
    board = page.views.segment
    board.take_keyboard()
    page.log()
    assert page.doing.dialog is None
    assert tools.toasts.shown is not None
    tools.toasts.shown.button.click()
    assert page.detail.record.id == made.bare.id


def test_the_detail_logs_in_the_same_way(page, desk, made):
    page.splitter.open(made.late.id)
    section = next(each for each in page.detail.sections if type(each).__name__ == "FollowUpsSection")
    section.add_button.click()
    form(section.dialog).form.put({"words": "نامه فرستاده شد."})
    form(section.dialog).save()
    assert [each.words for each in section.found] == ["نامه فرستاده شد."]
    section.edit(section.found[0].id)
    assert isinstance(section.dialog.page.form.opened.record, FollowUp)
    assert section.dialog.files.isVisibleTo(section.dialog)
