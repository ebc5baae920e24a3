"""The editor of minutes as a whole: leaving loses nothing, what came back is told, others are met calmly."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.editing import added, with_fields
from desktop.domain.resolution import Resolution
from desktop.domain.session import AgendaItem, Session
from desktop.schema.diff import Edit
from desktop.ui.minutes.editor import BESIDE, MinutesEditor
from desktop.ui.toasts import Toasts
from desktop.ui.tone import Tone
from tests.ui.naming import nameless


@pytest.fixture
def editor_of(qtbot, desk, tools):
    made = []

    def editor_of(draft, width=BESIDE + 40):
        editor = MinutesEditor(draft, desk, tools)
        qtbot.addWidget(editor)
        editor.resize(width, 700)
        with qtbot.waitActive(editor):
            editor.show()
        editor.begin()
        made.append(editor)
        return editor

    yield editor_of
    qtbot.waitUntil(lambda: not tools.jobs.busy)


@pytest.fixture
def editor(editor_of, desk, stored):
    return editor_of(desk.minutes.drafts.open(stored().id))


def venue(editor, text):
    minutes = editor.writing.minutes
    editor.writing.write(with_fields(minutes, minutes.session.id, venue=text), "venue")


def there(desk, session_id):
    return desk.browse.open(Session, session_id).record


def elsewhere(desk, session_id, **fields):
    """Save as somebody else does."""
    opened = desk.browse.open(Session, session_id)
    desk.edit.save(Edit(opened, replace(opened.record, **fields)))


def test_each_part_says_how_many_there_are(editor):
    words = [editor.bar.tabText(place) for place in range(len(editor.tabs))]
    assert "(۶)" in words[4]
    editor.writing.write(added(editor.writing.minutes, Resolution(operative="مقرر شد.")))
    assert "(۷)" in editor.bar.tabText(4)


def test_leaving_saves_without_a_question(editor, desk, ask, qtbot):
    venue(editor, "سالن شهرداری")
    with qtbot.waitSignal(editor.left):
        editor.leave()
    assert there(desk, editor.writing.draft.session_id).venue == "سالن شهرداری"
    assert (ask.asked, desk.minutes.drafts.unsaved()) == ([], ())


def test_what_cannot_be_saved_yet_stays_a_draft_when_one_leaves(editor, desk, ask, qtbot):
    editor.writing.write(added(editor.writing.minutes, AgendaItem(presenter="دبیر")))
    with qtbot.waitSignal(editor.left):
        editor.leave()
    (draft,) = desk.minutes.drafts.unsaved()
    assert draft.session_id == editor.writing.draft.session_id
    assert ask.asked == []


def test_minutes_that_were_never_saved_are_thrown_away_only_when_one_says_so_twice(
    editor_of, desk, tools, stored, qtbot
):
    draft = desk.minutes.drafts.begin(stored().body, date(2026, 11, 2))
    draft.apply(with_fields(draft.minutes, draft.session_id, venue="سالن"))
    draft.keep()
    again = editor_of(desk.minutes.drafts.open(draft.session_id))
    tools.ask.yes = False
    again.notice.deeds[1].click()
    assert [each.session_id for each in desk.minutes.drafts.unsaved()] == [draft.session_id]
    tools.ask.yes = True
    with qtbot.waitSignal(again.given_up):
        again.notice.deeds[1].click()
    assert desk.minutes.drafts.unsaved() == ()


def test_what_came_back_is_told_and_can_be_given_up(editor, editor_of, desk, qtbot):
    venue(editor, "سالن شهرداری")
    editor.writing.keep_now()
    again = editor_of(desk.minutes.drafts.open(editor.writing.draft.session_id))
    assert again.notice.isVisible()
    with qtbot.waitSignal(again.given_up):
        again.notice.deeds[1].click()
    assert desk.minutes.drafts.unsaved() == ()
    assert desk.minutes.drafts.open(again.writing.draft.session_id).minutes.session.venue == "سالن جلسات"


def test_what_could_not_be_read_goes_with_what_is_given_up(editor, editor_of, desk):
    editor.tabs[0].remembered.keep({"held_on": "۱۳۹۷/۱۳/۰۱"})
    venue(editor, "سالن شهرداری")
    editor.writing.keep_now()
    again = editor_of(desk.minutes.drafts.open(editor.writing.draft.session_id))
    again.notice.deeds[1].click()
    assert again.tabs[0].remembered.read() == {}


@pytest.mark.parametrize("deed", [0, 1])
def test_where_two_wrote_one_chooses(editor, desk, deed):
    venue(editor, "سالن من")
    session_id = editor.writing.draft.session_id
    elsewhere(desk, session_id, venue="سالن دیگری")
    assert editor.save()
    assert any("سالن دیگری" in line.words for line in editor.notice.lines)
    assert there(desk, session_id).venue == "سالن دیگری"
    editor.notice.deeds[deed].click()
    assert there(desk, session_id).venue == ("سالن من", "سالن دیگری")[deed]
    assert not editor.notice.isVisible()


def test_ctrl_s_in_the_middle_of_a_sentence_leaves_it_as_it_is(editor, desk):
    session_id = editor.writing.draft.session_id
    venue(editor, "سالن ")
    editor.writing.write(added(editor.writing.minutes, blank := Resolution()))
    QTest.keyClick(editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert there(desk, session_id).venue == "سالن"
    assert editor.writing.minutes.session.venue == "سالن "
    assert blank.id in {each.id for each in editor.writing.minutes.resolutions}
    editor.writing.undo()
    editor.writing.undo()
    assert editor.writing.minutes.session.venue == "سالن جلسات"
    venue(editor, "سالن شهرداری ")
    editor.leave()
    assert there(desk, session_id).venue == "سالن شهرداری"
    assert desk.minutes.drafts.unsaved() == ()


def test_where_two_wrote_different_things_both_stand(editor, desk):
    venue(editor, "سالن من")
    session_id = editor.writing.draft.session_id
    elsewhere(desk, session_id, organiser="فرمانداری")
    assert editor.save()
    assert (there(desk, session_id).venue, there(desk, session_id).organiser) == ("سالن من", "فرمانداری")
    assert editor.writing.minutes.session.organiser == "فرمانداری"


def test_a_second_editor_of_the_same_minutes_is_told_and_may_take_over(editor, editor_of, desk, qtbot, tools):
    second = editor_of(desk.minutes.drafts.open(editor.writing.draft.session_id))
    venue(editor, "سالن یکم")
    editor.writing.keep_now()
    venue(second, "سالن دوم")
    second.writing.keep_now()
    assert second.notice.isVisible()
    second.notice.deeds[0].click()
    qtbot.waitUntil(lambda: not tools.jobs.busy)
    assert desk.minutes.drafts.open(editor.writing.draft.session_id).minutes.session.venue == "سالن دوم"


def test_ctrl_z_takes_back_what_any_tab_wrote(editor, qtbot):
    venue(editor, "سالن شهرداری")
    assert editor.undo_button.isEnabled()
    QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.writing.minutes.session.venue == "سالن جلسات"
    QTest.keyClick(editor, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert editor.writing.minutes.session.venue == "سالن شهرداری"


def test_ctrl_z_is_the_editors_while_a_toast_offers_a_way_back(editor):
    undone = []
    venue(editor, "سالن شهرداری")
    Toasts(editor).tell("افزوده شد.", lambda: undone.append(True))
    QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.writing.minutes.session.venue == "سالن جلسات"
    assert undone == []


def test_keys_go_through_the_tabs(editor):
    for place in range(len(editor.tabs)):
        QTest.keyClick(editor, Qt.Key(Qt.Key.Key_1 + place), Qt.KeyboardModifier.AltModifier)
        assert editor.stack.currentWidget() is editor.tabs[place]
    QTest.keyClick(editor, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert editor.bar.currentIndex() == 0


def test_where_there_is_no_room_page_and_tabs_take_turns(editor_of, desk, stored):
    editor = editor_of(desk.minutes.drafts.open(stored().id), BESIDE - 100)
    assert (editor.written.isVisible(), editor.side.isVisible()) == (True, False)
    editor.page_button.click()
    assert (editor.written.isVisible(), editor.side.isVisible()) == (False, True)
    assert editor.side.back.isVisible()
    editor.side.back.click()
    assert (editor.written.isVisible(), editor.side.isVisible()) == (True, False)
    assert editor.written.isAncestorOf(editor.focusWidget())
    editor.page_button.click()
    editor.writing.go_to(editor.writing.minutes.session.id, "venue")  # as a click in the page does
    assert (editor.written.isVisible(), editor.side.isVisible()) == (True, False)
    editor.resize(BESIDE + 100, 700)
    assert not editor.side.back.isVisible()
    assert (editor.written.isVisible(), editor.side.isVisible()) == (True, True)


def test_a_click_on_a_tab_puts_the_keyboard_into_it(editor):
    for place in (4, 2, 0):
        centre = editor.bar.tabRect(place).center()
        QTest.mouseClick(editor.bar, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre)
        assert editor.bar.currentIndex() == place
        assert editor.tabs[place].isAncestorOf(editor.focusWidget())


def test_every_part_leads_to_its_tab(editor):
    minutes = editor.writing.minutes
    places = {
        (minutes.session.id, "held_on"): 0,
        (minutes.agenda[1].id, "subject"): 1,
        (minutes.attendance[2].id, "name"): 2,
        (minutes.session.id, "summary"): 3,
        (minutes.statements[0].id, "words"): 3,
        (minutes.resolutions[5].id, "deadline_on"): 4,
        (minutes.session.id, "closing"): 5,
        (minutes.session.id, "attendance"): 2,
        (minutes.session.id, "resolutions"): 4,
    }
    for (part_id, field), place in places.items():
        editor.writing.go_to(part_id, field)
        assert editor.bar.currentIndex() == place, field


def test_the_state_is_told(editor, qtbot):
    with qtbot.waitSignal(
        editor.state_changed, check_params_cb=lambda state: state.tone is Tone.OK, timeout=5000
    ):
        venue(editor, "سالن")


def test_nothing_is_nameless(editor):
    assert nameless(editor) == []
