from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from desktop.persian.jalali import day_text
from desktop.services.source_places import Span
from desktop.ui.pages.exchange.minutes.passage_menu import KINDS, passage_menu
from desktop.ui.theme import Look
from tests.ui.conftest import rewrite, write

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SAID = "روشنایی گذر اصلی کوی باغ ناکافی است"


def place_of(review, words):
    text = review.text.toPlainText()
    start = text.index(words)
    return Span(start, start + len(words))


def first_ground(review):
    first = review.text.extraSelections()[0]
    return first.format.background().color()


def orders(review):
    return [each.order for each in review.reading.resolutions]


def press(widget, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(widget, key, modifiers)


@pytest.fixture
def at(read):
    """Choose a resolution and put the keyboard into its words."""

    def at(order):
        read.list.choose(f"resolution {order}")
        read.go_to_editor()
        return read.part

    return at


def test_every_kind_of_part_has_its_look_in_the_text_and_its_name_in_the_legend(read, theme):
    assert len(read.text.extraSelections()) > 40
    assert "Deadline" in read.legend.accessibleName()
    light = first_ground(read)
    theme.apply(Look.DARK, 100)
    assert first_ground(read) != light


@pytest.mark.parametrize(
    ("words", "about"),
    [
        ("تالار اجتماعات", "place"),
        ("خانم لیلا نیک", "present 4"),
        ("شبکهٔ بهداشت و درمان شهرستان نمونه در اسرع", "resolution 5"),
        ("زمین پیشنهادی", "statement 1"),
        ("برنامهٔ مهارت", "agenda 2"),
    ],
)
def test_a_click_into_the_text_chooses_the_part_there(read, words, about):
    cursor = read.text.textCursor()
    cursor.setPosition(place_of(read, words).start + 3)
    read.text.setTextCursor(cursor)
    read.text.centerCursor()
    spot = read.text.cursorRect().center() + QPoint(-1, 0)
    QTest.mouseClick(read.text.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert read.list.line.about == about
    assert read.text.marked


def test_enter_in_the_text_chooses_the_part_at_the_cursor(read):
    cursor = read.text.textCursor()
    cursor.setPosition(place_of(read, "ظرف دو هفته").start + 2)
    read.text.setTextCursor(cursor)
    read.text.setFocus()
    press(read.text, Qt.Key.Key_Return)
    assert read.list.line.about == "resolution 2"
    assert read.text.marked_words() == "ظرف دو هفته"


def test_a_selected_passage_becomes_a_resolution_by_a_key_and_is_taken_back(read):
    read.text.select(place_of(read, SAID))
    read.text.setFocus()
    write(read.text, "۱")
    assert len(read.reading.resolutions) == 9
    assert read.list.line.about == "resolution 1"
    assert read.part.words.toPlainText() == SAID
    assert SAID in read.text.marked_words()
    read.list.list.setFocus()
    press(read.list.list, Qt.Key.Key_Z, CTRL)
    assert len(read.reading.resolutions) == 8
    press(read.list.list, Qt.Key.Key_Y, CTRL)
    assert len(read.reading.resolutions) == 9


@pytest.mark.parametrize(
    ("key", "field", "count"),
    [("3", "agenda", 4), ("4", "statements", 5), ("5", "present", 7), ("6", "absent", 2), ("2", "", 0)],
)
def test_a_passage_becomes_what_its_key_says(read, key, field, count):
    read.text.select(place_of(read, "گزارش‌ها این نکته‌ها"))
    read.tell_passage(key)
    if field:
        assert len(getattr(read.reading, field)) == count
        assert "گزارش‌ها" in read.text.marked_words()
    else:
        assert not read.corrections.can_undo  # no resolution stands above it


def test_a_passage_becomes_agency_and_deadline_of_the_chosen_resolution(read, at):
    at(7)
    read.text.select(place_of(read, "ظرف دو هفته"))
    read.tell_passage("8")
    read.text.select(place_of(read, "شهرداری نمونه"))
    read.tell_passage("7")
    seventh = read.reading.resolutions[6]
    assert seventh.deadline_text == "ظرف دو هفته"
    assert seventh.responsible[-1] == "شهرداری نمونه"


def test_the_menu_offers_every_kind_with_its_key(read):
    menu = passage_menu(read, print, has_passage=True, of_one=False)
    assert len(menu.actions()) == len(KINDS)
    assert [each.isEnabled() for each in menu.actions()].count(False) == 2
    empty = passage_menu(read, print, has_passage=False, of_one=True)
    assert not any(each.isEnabled() for each in empty.actions())


def test_a_resolution_is_split_joined_and_made_a_clause_by_keys(read, at):
    words = at(2).words
    cursor = words.textCursor()
    cursor.setPosition(words.toPlainText().index("و پس از تأیید"))
    words.setTextCursor(cursor)
    press(words, Qt.Key.Key_S, CTRL | SHIFT)
    assert orders(read) == list(range(1, 10))
    assert read.reading.resolutions[2].operative.startswith("و پس از تأیید")
    press(read.part.words, Qt.Key.Key_J, CTRL)
    assert orders(read) == list(range(1, 9))
    press(read.part.words, Qt.Key.Key_L, CTRL)
    assert len(read.reading.resolutions[0].clauses) == 1
    read.list.choose("resolution 1 clause 1")
    read.go_to_editor()
    press(read.part.words, Qt.Key.Key_L, CTRL | SHIFT)
    assert orders(read) == list(range(1, 9))


def test_words_agencies_and_deadline_are_corrected_and_the_question_goes(read, at):
    asked = len(read.reading.questions)
    part = at(7)
    part.words.moveCursor(QTextCursor.MoveOperation.End)
    write(part.words, " پایان")
    write(part.agencies.line, "سازمان نمونه")
    press(part.agencies.line, Qt.Key.Key_Return)
    part.deadline.setFocus()
    write(part.deadline, "1404/12/01")
    read.flush()
    seventh = read.reading.resolutions[6]
    assert seventh.text.endswith("پایان")
    assert seventh.responsible == ("همهٔ دستگاه‌های عضو ستاد", "سازمان نمونه")
    assert seventh.deadline_on
    assert len(read.reading.questions) == asked - 1
    for _ in range(3):
        read.undo()
    assert not read.corrections.can_undo
    assert part.words.toPlainText() == read.reading.resolutions[6].text


def test_the_day_that_words_mean_is_offered_and_taken_with_enter(read, at):
    asked = len(read.reading.questions)
    part = at(2)
    assert part.offer.isVisible()
    part.deadline.setFocus()
    press(part.deadline, Qt.Key.Key_Return)
    second = read.reading.resolutions[1]
    assert (second.deadline_text, day_text(second.deadline_on)) == ("ظرف دو هفته", "۱۴۰۴/۰۹/۰۴")
    assert len(read.reading.questions) == asked - 1
    assert not part.offer.isVisible()
    assert not at(5).offer.isVisible()  # «در اسرع وقت» is no day


def test_a_day_that_there_is_not_is_told_and_changes_nothing(read, at):
    part = at(1)
    rewrite(part.deadline, "1404/13/01")
    read.flush()
    assert part.deadline_box.error.words
    assert part.deadline.text() == "1404/13/01"
    assert not read.corrections.can_undo


def test_delete_drops_a_question_or_a_part_and_can_be_taken_back(read):
    asked = len(read.reading.questions)
    press(read.list.list, Qt.Key.Key_Delete)
    assert len(read.reading.questions) == asked - 1
    read.list.choose("resolution 3")
    press(read.list.list, Qt.Key.Key_Delete)
    assert len(read.reading.resolutions) == 7
    assert read.list.line.about == "resolution 3"
    read.list.choose("absent 1")
    press(read.list.list, Qt.Key.Key_Delete)
    assert read.reading.absent == ()
    for _ in range(3):
        read.undo_button.click()
    assert len(read.reading.questions) == asked
    assert not read.undo_button.isEnabled()


def test_f8_goes_round_the_questions_and_enter_to_where_each_is_answered(read, page):
    for _ in range(len(read.reading.questions) + 1):
        press(read.list.list, Qt.Key.Key_F8)
    assert read.list.list.currentRow() == 1
    press(read.list.list, Qt.Key.Key_Return)
    assert read.part.deadline.hasFocus()


def test_a_statement_has_its_speaker(read):
    read.list.choose("statement 1")
    assert read.part.who.text() == "آقای کاوه دادگر"
    assert not read.part.agencies_box.isVisible()
    rewrite(read.part.who, "خانم کوشا")
    read.flush()
    assert read.reading.statements[0].speaker == "خانم کوشا"


def test_places_are_right_behind_signs_that_take_two_units(page, done):
    page.minutes.paste()
    page.minutes.review.text.setPlainText(
        "🙂🙂 صورتجلسه ستاد نمونه\nتاریخ جلسه: 1402/07/10\nمصوبات:\n۱. مقرر شد شهرداری نمونه گزارش دهد."
    )
    page.minutes.read_text()
    done()
    review = page.minutes.review
    review.text.select(place_of(review, "1402/07/10"))
    assert review.text.textCursor().selectedText() == "1402/07/10"
    assert review.text.chosen == place_of(review, "1402/07/10")
