from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.editing import with_fields
from desktop.services.phrases import Part
from desktop.ui.minutes.text.writing_box import WritingBox
from desktop.ui.widgets.half_space import HalfSpace
from tests.ui.clipping import clipped
from tests.ui.conftest import write
from tests.ui.naming import nameless


@pytest.fixture
def box_in(desk, tools, qtbot, shown):
    """Return a maker of a box for the summary of a writing's session, written as tabs do."""
    windows = []

    def box_in(writing, **given):
        session = writing.minutes.session.id
        box = WritingBox(writing, desk, tools, session, "summary", Part.REPORT, "خلاصهٔ مباحث", **given)
        box.written.connect(
            lambda: writing.write(
                with_fields(writing.minutes, session, summary=box.words()), f"{session}/summary", box
            )
        )
        writing.changed.connect(lambda _writer: box.set_words(writing.minutes.session.summary))
        windows.append(window := QWidget())
        layout = QVBoxLayout(window)
        layout.addWidget(box)
        layout.addStretch(1)
        QShortcut(QKeySequence("Ctrl+Z"), window, writing.undo)
        shown(window, 500, 400)
        window.activateWindow()
        box.setFocus()
        return box

    yield box_in
    windows.clear()


@pytest.fixture
def box(box_in, writing):
    return box_in(writing)


def test_what_is_typed_is_told_and_what_is_shown_is_not(box, writing):
    told = []
    box.written.connect(lambda: told.append(box.words()))
    box.set_words("متن")
    assert told == []
    write(box, "الف")
    assert told[-1] == writing.minutes.session.summary
    assert len(told) == 3


def test_the_cursor_stays_where_it_was_when_another_place_changes(box):
    box.set_words("یک 🙂 دو سه")
    cursor = box.textCursor()
    cursor.setPosition(len("یک 🙂 دو") + 1)  # one more place for the second half of 🙂
    box.setTextCursor(cursor)
    box.set_words("صفر یک 🙂 دو سه")
    box.set_words("صفر یک 🙂 دو چهار")
    write(box, "م")
    assert box.words() == "صفر یک 🙂 دوم چهار"


TEXTS = st.text("اب 🙂\n…", max_size=12)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(TEXTS, TEXTS, st.integers(0, 20))
def test_any_text_can_take_the_place_of_any_other(box, before, after, place):
    box.set_words(before)
    cursor = box.textCursor()
    cursor.setPosition(min(place, box.document().characterCount() - 1))
    box.setTextCursor(cursor)
    box.set_words(after)
    assert box.words() == after


def test_undo_goes_to_the_editor_word_by_word(box, writing):
    write(box, "یک دو")
    QTest.keyClick(box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (box.words(), writing.minutes.session.summary) == ("یک ", "یک ")
    QTest.keyClick(box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert box.words() == ""


def test_what_was_typed_and_deleted_at_once_can_be_had_back(box, writing):
    write(box, "گزارش")
    box.selectAll()
    QTest.keyClick(box, Qt.Key.Key_Delete)
    assert box.words() == ""
    writing.undo()
    assert box.words() == "گزارش"
    QTest.keyClick(box, Qt.Key.Key_Backspace)
    writing.undo()
    assert box.words() == "گزارش"


def test_the_menu_takes_steps_of_the_editor_back(box, writing):
    write(box, "یک دو")
    actions = {each.objectName(): each for each in box.context_menu(QPoint()).actions()}
    actions["edit-undo"].trigger()
    assert box.words() == "یک "
    assert not actions["edit-redo"].isEnabled()
    box.context_menu(QPoint()).actions()[-1].trigger()
    assert box.phrases.is_open


def test_the_part_that_is_written_is_looked_at(box, writing):
    looked = []
    writing.looked.connect(lambda *place: looked.append(place))
    box.clearFocus()
    box.bind("x", "operative")
    box.setFocus()
    assert looked == [("x", "operative")]


def mime(text, html=""):
    copied = QMimeData()
    if text:
        copied.setText(text)
    if html:
        copied.setHtml(html)
    return copied


def test_a_paste_from_word_becomes_clean_paragraphs_and_is_one_step(box, writing):
    write(box, "پیش ")
    html = "<p class=MsoNormal dir=RTL><b>مقرر\u00a0گرديد</b></p><table><tr><td>الف<td>ب</tr></table>"
    box.insertFromMimeData(mime("مقرر گرديد\r\nالف\tب", html))
    assert box.words() == "پیش مقرر گردید\nالف؛ ب"
    writing.undo()
    assert box.words() == "پیش "


@pytest.mark.parametrize(
    ("copied", "pasted"),
    [(" میان جمله ", " میان جمله "), ("\u202bمتن\u202c", "متن"), ("=1+1", "=1+1"), ("<b>", "<b>")],
)
def test_a_part_of_a_sentence_keeps_the_spaces_around_it(box, copied, pasted):
    box.insertFromMimeData(mime(copied))
    assert box.words() == pasted


def test_a_picture_is_not_text(box, tools):
    box.insertFromMimeData(mime("", '<img src="x.png">'))
    assert box.words() == ""
    assert tools.toasts.shown


LIST = "۱- مقرر گردید شهرداری تهران گزارش را تا پایان ماه ارسال نماید.\n۲- مقرر گردید دبیرخانه پیگیری کند."


def test_a_numbered_list_becomes_resolutions_after_one_question(box_in, writing):
    box = box_in(writing, asks=True)
    pasted = []
    box.resolutions_pasted.connect(pasted.append)
    box.insertFromMimeData(mime(LIST))
    assert nameless(box.pasting.question) == clipped(box.pasting.question) == []
    QTest.keyClick(box.pasting.question, Qt.Key.Key_Return)
    assert [each.order for each in pasted[0]] == [1, 2]
    assert box.words() == ""


def test_the_same_list_becomes_text_where_that_is_wanted(box_in, writing):
    box = box_in(writing, asks=True)
    box.insertFromMimeData(mime(LIST))
    box.pasting.question.text_button.click()
    assert box.words() == LIST


def test_giving_the_question_up_pastes_nothing(box_in, writing):
    box = box_in(writing, asks=True)
    box.insertFromMimeData(mime(LIST))
    QTest.keyClick(box.pasting.question, Qt.Key.Key_Escape)
    assert box.words() == ""


def test_a_box_that_does_not_ask_takes_a_list_as_text(box):
    box.insertFromMimeData(mime(LIST))
    assert box.words() == LIST


def test_a_long_paste_is_read_aside_and_put_where_the_cursor_was(box, qtbot):
    box.set_words("یک دو")
    cursor = box.textCursor()
    cursor.setPosition(2)
    box.setTextCursor(cursor)
    long = "گزارش " * 4000
    box.insertFromMimeData(mime(long))
    cursor.setPosition(5)
    box.setTextCursor(cursor)
    write(box, "م")
    qtbot.waitUntil(lambda: len(box.words()) > 1000)
    assert box.words() == f"یک{long} دوم"


def test_a_paste_while_another_is_being_read_is_told_and_moves_nothing(box, tools, qtbot):
    box.set_words("یک دو")
    cursor = box.textCursor()
    cursor.setPosition(2)
    box.setTextCursor(cursor)
    long = "گزارش " * 4000
    box.insertFromMimeData(mime(long))
    cursor.setPosition(5)
    box.setTextCursor(cursor)
    box.insertFromMimeData(mime("مقرر " * 4000))
    assert tools.toasts.shown is not None
    qtbot.waitUntil(lambda: len(box.words()) > 1000)
    assert box.words() == f"یک{long} دو"


def test_a_megabyte_is_refused_with_a_sentence(box, ask, qtbot):
    box.set_words("متن")
    box.insertFromMimeData(mime("مقرر گردید گزارش ارسال شود.\n" * 40_000))
    qtbot.waitUntil(lambda: bool(ask.told))
    assert box.words() == "متن"


def test_what_is_still_being_read_never_comes_into_another_text(box, tools, qtbot):
    box.insertFromMimeData(mime("گزارش " * 4000))
    box.bind("x", "operative")
    qtbot.waitUntil(lambda: not tools.jobs.busy)
    assert box.words() == ""
    assert tools.toasts.shown


def test_the_half_space_is_typed_as_everywhere(box, qapp, memory):
    keys = HalfSpace(qapp, memory, box)
    box.clearFocus()
    write(box, "می")
    QTest.keyClick(box, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    write(box, "شود")
    assert box.words() == "می\u200cشود"
    assert keys.parent() is box
