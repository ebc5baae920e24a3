from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.services.phrases import Part
from desktop.ui.minutes.text.writing_box import WritingBox
from tests.ui.conftest import write


@pytest.fixture
def window(shown):
    return shown(QWidget(), 700, 640)


@pytest.fixture
def box(window, writing, desk, tools):
    box = WritingBox(writing, desk, tools, "x", "operative", Part.RESOLUTION, "متن مصوبه")
    layout = QVBoxLayout(window)
    layout.addWidget(box)
    layout.addWidget(QWidget(), 1)
    window.activateWindow()
    box.setFocus()
    return box


def keys(box):
    return box.phrases.popup.list.ids if box.phrases.is_open else ()


def press(box, key):
    QTest.keyClick(box, key)


@pytest.mark.parametrize("before", ["", "مقرر ", "(", "🙂 ", "بند\n"])
def test_a_slash_at_the_beginning_of_a_word_opens_the_bank(box, before):
    box.set_words(before)
    box.moveCursor(box.textCursor().MoveOperation.End)
    write(box, "/")
    assert keys(box)[0] == "مقرر گردید"  # those of the part come first


@pytest.mark.parametrize("typed", ["1397/08/15", "۱۳۹۷/۰۸", "و/یا", "می‌/", "و / یا", "/ ", "/ژژژ"])
def test_any_other_slash_is_left_alone(box, typed):
    write(box, typed)
    assert not box.phrases.is_open
    assert box.words() == typed


def test_a_slash_before_a_word_is_left_alone(box):
    box.set_words("یا")
    write(box, "/")
    assert not box.phrases.is_open


def test_typing_on_filters_and_enter_takes(box):
    write(box, "/گزارش عملکرد")
    assert keys(box)[0] == "گزارش عملکرد"
    press(box, Qt.Key.Key_Return)
    assert box.words() == "گزارش عملکرد … در دورهٔ … ارائه و بررسی شد."
    assert box.textCursor().selectedText() == "…"
    write(box, "دفتر")
    assert box.words().startswith("گزارش عملکرد دفتر در")


def test_a_phrase_takes_the_place_of_what_was_typed_and_nothing_else(box):
    box.set_words("🙂 الف  ب")
    cursor = box.textCursor()
    cursor.setPosition(len("🙂 الف ") + 1)
    box.setTextCursor(cursor)
    write(box, "/اتفاق آرا")
    press(box, Qt.Key.Key_Tab)
    assert box.words() == "🙂 الف به اتفاق آرا مصوب گردید … ب"
    assert box.textCursor().selectedText() == "…"


def test_tab_goes_from_blank_to_blank_and_then_leaves(box, window, qtbot):
    window.layout().addWidget(other := QLineEdit())
    qtbot.waitUntil(other.isVisible)
    write(box, "🙂 /مقرر: همکاری")
    press(box, Qt.Key.Key_Return)
    for words in ("شهرداری", "دبیرخانه", "گزارش"):
        assert box.textCursor().selectedText() == "…"
        write(box, words)
        press(box, Qt.Key.Key_Tab)
    assert box.words() == "🙂 مقرر گردید شهرداری با همکاری دبیرخانه نسبت به گزارش اقدام نماید."
    assert other.hasFocus()


def test_a_blank_behind_the_phrase_is_not_of_it(box):
    box.set_words(" و …")
    box.moveCursor(box.textCursor().MoveOperation.Start)
    write(box, "/تلاوت")
    press(box, Qt.Key.Key_Return)
    press(box, Qt.Key.Key_Tab)
    assert not box.textCursor().hasSelection()


def test_the_arrows_go_round_by_the_last_line(box):
    write(box, "/قدردانی")
    assert keys(box) == ("مقرر: قدردانی", "قدردانی")
    press(box, Qt.Key.Key_Down)
    assert box.phrases.popup.list.current_id == "قدردانی"
    press(box, Qt.Key.Key_Down)
    assert box.phrases.popup.bank_button.isChecked()
    press(box, Qt.Key.Key_Down)
    assert box.phrases.popup.list.current_id == "مقرر: قدردانی"


def test_esc_closes_and_leaves_what_was_typed(box):
    write(box, "/مقر")
    press(box, Qt.Key.Key_Escape)
    assert (box.phrases.is_open, box.words()) == (False, "/مقر")
    write(box, "ر")
    assert not box.phrases.is_open


def test_a_letter_taken_back_finds_phrases_again(box):
    write(box, "/مقررژ")
    assert not box.phrases.is_open
    press(box, Qt.Key.Key_Backspace)
    assert keys(box)
    for _ in range(5):
        press(box, Qt.Key.Key_Backspace)
    assert (box.phrases.is_open, box.words()) == (False, "")


def test_the_mouse_takes_and_the_box_keeps_the_keyboard(box, window):
    write(box, "/تلاوت")
    rows = box.phrases.popup.list
    QTest.mouseClick(
        rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualItemRect(rows.item(0)).center()
    )
    assert box.words() == "جلسه با تلاوت آیاتی از کلام‌الله مجید آغاز شد."
    assert box.hasFocus()
    assert not box.phrases.is_open


def test_a_click_elsewhere_closes(box, window):
    write(box, "/")
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=window.rect().bottomRight())
    assert not box.phrases.is_open


def test_the_keyboard_elsewhere_closes(box):
    write(box, "/")
    box.clearFocus()
    assert not box.phrases.is_open


def test_enter_begins_a_paragraph_where_no_card_is_open(box):
    write(box, "الف")
    press(box, Qt.Key.Key_Return)
    assert box.words() == "الف\n"


def test_a_button_offers_the_bank_without_a_slash(box):
    box.set_words("متن ")
    box.moveCursor(box.textCursor().MoveOperation.End)
    box.offer_phrases()
    write(box, "حد نصاب")
    press(box, Qt.Key.Key_Return)
    assert box.words() == "متن با حضور … نفر از اعضا، جلسه رسمیت یافت."


def test_the_card_stays_in_the_window_and_by_its_line(box, window):
    for lines in (0, 11):
        box.set_words("بند\n" * lines)
        box.moveCursor(box.textCursor().MoveOperation.End)
        write(box, "/")
        card = box.phrases.popup
        assert window.rect().contains(card.geometry())
        press(box, Qt.Key.Key_Escape)


def test_what_is_used_comes_first(box, desk, tools, qtbot):
    write(box, "/مقرر: بازدید")
    press(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not tools.jobs.busy)
    assert desk.minutes.phrases.find("مقرر", Part.RESOLUTION)[0].key == "مقرر: بازدید"


def test_the_last_line_opens_the_bank_and_then_offers_what_it_holds(box, desk, window):
    write(box, "/سلام")
    assert not box.phrases.is_open
    for _ in range(4):
        press(box, Qt.Key.Key_Backspace)
    press(box, Qt.Key.Key_Up)
    press(box, Qt.Key.Key_Return)
    desk.minutes.phrases.save("سلام", "سلام و درود.", Part.RESOLUTION)
    (dialog,) = (each for each in window.findChildren(QWidget) if each.isModal())
    dialog.accept()
    assert keys(box)[0] == "سلام"
