from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.place import Neighbourhood
from desktop.ui.theme import Look
from desktop.ui.widgets.name_source import NameSource
from desktop.ui.widgets.tag_box import MOST_AT_ONCE, TagBox
from tests.ui.conftest import write
from tests.ui.naming import nameless

NAMES = ("حسن‌آباد", "کشتارگاه", "شهرک", "کوی ۱۲")
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def towns(put):
    towns = [Neighbourhood(name=name) for name in NAMES]
    put(*towns)
    return {town.name: town.id for town in towns}


@pytest.fixture
def made():
    return []


@pytest.fixture
def shown(qtbot, tools):
    windows = []  # which Python would let go

    def shown(source):
        window = QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        box = TagBox(source, tools.icons)
        box.line.setAccessibleName("محلات")
        layout = QVBoxLayout(window)
        layout.addWidget(box)
        layout.addWidget(QLineEdit())
        layout.addStretch(1)
        window.resize(420, 300)
        with qtbot.waitActive(window):
            window.show()
        box.line.setFocus()
        return box

    yield shown
    windows.clear()


@pytest.fixture
def box(shown, browse, towns, put, made):
    def make(record):
        put(record)
        made.append(record)
        return True

    box = shown(NameSource(browse, Neighbourhood, make))
    yield box
    box.line.list.hide()


@pytest.fixture
def texts(shown):
    return shown(None)


def words(box):
    return [tag.words for tag in box.tags]


def paste(box, text):
    QApplication.clipboard().setText(text)
    box.line.paste()


@pytest.mark.parametrize("typed", ["حسن اباد", "حسناباد", "حسن‌آباد"])
def test_a_whole_name_becomes_a_tag_by_enter(box, towns, typed):
    write(box.line, typed)
    QTest.keyClick(box.line, Qt.Key.Key_Return)
    assert (box.keys, box.typed) == ((towns["حسن‌آباد"],), "")


def test_one_that_is_offered_becomes_a_tag_and_the_line_stays_ready(box, qtbot, towns):
    write(box.line, "كشتار")
    qtbot.waitUntil(box.line.list.isVisible)
    QTest.keyClick(box.line.list, Qt.Key.Key_Return)
    assert (box.keys, box.typed) == ((towns["کشتارگاه"],), "")


def test_each_record_is_there_once(box, towns):
    for typed in ("شهرک", "حسن‌آباد", "شهرک"):
        write(box.line, typed)
        box.settle()
    assert words(box) == ["شهرک", "حسن‌آباد"]


@pytest.mark.parametrize(
    "pasted", ["شهرك؛ حسن اباد؛ کوی 12", "شهرک\nحسن‌آباد\r\nکوی ۱۲\n", "شهرک; حسناباد;کوی ۱۲؛"]
)
def test_a_pasted_list_becomes_tags(box, pasted):
    paste(box, pasted)
    assert (words(box), box.typed) == (["شهرک", "حسن‌آباد", "کوی ۱۲"], "")


@pytest.mark.parametrize(
    "pasted",
    ["شهرك\tحسن اباد\r\nکوی ۱۲\t\r\n", '"شهرك\nحسن اباد"\tکوی ۱۲\r\n', "۱\tشهرک\n۲\tحسن‌آباد\n3\tکوی 12"],
)
def test_cells_of_excel_become_tags(box, pasted):
    QApplication.clipboard().setText(pasted)
    QTest.keyClick(box.line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert (words(box), box.typed) == (["شهرک", "حسن‌آباد", "کوی ۱۲"], "")


def test_cells_do_not_join_what_was_typed_before_them(texts):
    write(texts.line, "الف")
    QApplication.clipboard().setText("ب\tپ")
    QTest.keyClick(texts.line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert words(texts) == ["الف", "ب", "پ"]


def test_what_is_not_known_of_a_pasted_list_stays_to_be_mended(box):
    paste(box, "شهرک؛ ناشناس؛ کوی ۱۲؛ هیچ")
    assert (words(box), box.typed) == (["شهرک", "کوی ۱۲"], "ناشناس؛ هیچ")


def test_a_list_of_thousands_is_not_looked_up_as_a_whole(texts):
    paste(texts, "\n".join(f"نام {number}" for number in range(3000)))
    assert len(texts.tags) == MOST_AT_ONCE
    assert texts.typed.startswith("نام 100؛ نام 101")


def test_a_missing_name_is_made_on_the_way(box, qtbot, made):
    write(box.line, "کوی تازه")
    qtbot.waitUntil(box.line.list.isVisible)
    QTest.keyClick(box.line.list, Qt.Key.Key_Return)
    assert [each.name for each in made] == words(box) == ["کوی تازه"]


def test_tags_are_taken_out_by_their_cross(texts, qtbot):
    texts.set_tags([("الف", "الف"), ("ب", "ب")])
    with qtbot.waitSignal(texts.changed):
        QTest.mouseClick(
            texts.tags[0], Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(10, 10)
        )
    assert texts.keys == ("ب",)


def test_a_click_beside_the_cross_takes_nothing_out(texts):
    texts.set_tags([("الف", "الف")])
    tag = texts.tags[0]
    QTest.mouseClick(
        tag, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(tag.width() - 5, 10)
    )
    assert (texts.keys, tag.hasFocus()) == (("الف",), True)


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_tags_are_reached_and_taken_out_by_the_keyboard(texts, key):
    texts.set_tags([(each, each) for each in "ابپ"])
    QTest.keyClick(texts.line, Qt.Key.Key_Backspace)
    assert texts.tags[2].hasFocus()
    QTest.keyClick(texts.tags[2], Qt.Key.Key_Right)
    QTest.keyClick(texts.tags[1], key)
    assert texts.keys == ("ا", "پ")
    assert texts.tags[1].hasFocus()
    QTest.keyClick(texts.tags[1], Qt.Key.Key_Left)
    assert texts.line.hasFocus()


def test_tags_are_put_in_order_with_alt(texts):
    texts.set_tags([(each, each) for each in "ابپ"])
    tag = texts.tags[0]
    QTest.keyClick(tag, Qt.Key.Key_Left, ALT)
    assert texts.keys == ("ب", "ا", "پ")
    for _ in range(3):
        QTest.keyClick(tag, Qt.Key.Key_Right, ALT)
    assert texts.keys == ("ا", "ب", "پ")


def test_a_letter_typed_on_a_tag_goes_into_the_line(texts):
    texts.set_tags([("ا", "ا")])
    texts.tags[0].setFocus()
    write(texts.tags[0], "س")
    assert (texts.typed, texts.line.hasFocus()) == ("س", True)


def test_a_text_without_a_source_is_a_tag_by_enter_by_a_parting_sign_and_on_leaving(texts):
    write(texts.line, "کوی  آبشار")
    QTest.keyClick(texts.line, Qt.Key.Key_Return)
    write(texts.line, "شرکت الف، ب؛")
    write(texts.line, "آبفا")
    QTest.keyClick(texts.line, Qt.Key.Key_Tab)
    assert (texts.keys, texts.typed) == (("کوی آبشار", "شرکت الف، ب", "آبفا"), "")


def test_the_first_tag_is_at_the_right_and_they_wrap(texts):
    before = texts.height()
    texts.set_tags([(f"نام بلند شمارهٔ {number}",) * 2 for number in range(9)])
    first, second = texts.tags[:2]
    assert first.x() > second.x()
    assert texts.tags[-1].y() > first.y()
    assert texts.height() > before
    assert all(texts.rect().contains(tag.geometry()) for tag in [*texts.tags, texts.line])


def test_long_words_are_shortened_and_told_in_full(texts):
    texts.set_tags([("د" * 400,) * 2])
    tag = texts.tags[0]
    assert tag.width() < texts.width()
    assert tag.toolTip() == tag.accessibleName() == "د" * 400


def test_an_empty_box_is_as_tall_as_a_field(texts, theme):
    for size in (100, 140):
        theme.apply(Look.LIGHT, size)
        other = texts.parent().findChildren(QLineEdit)[-1]
        assert abs(texts.height() - other.sizeHint().height()) <= 2


def test_the_frame_shows_where_the_keyboard_is_and_what_is_wrong(texts):
    assert texts.property("state") == "focus"
    texts.line.setProperty("state", "error")
    assert texts.property("state") == "error"
    texts.line.setProperty("state", "")
    texts.parent().findChildren(QLineEdit)[-1].setFocus()
    assert texts.property("state") == ""


def test_everything_has_a_name_for_a_screen_reader(texts):
    texts.set_tags([("الف", "الف")])
    assert nameless(texts) == []


def test_enter_in_an_empty_line_is_left_to_the_form(texts, qtbot):
    window = texts.window()
    pressed = []
    window.keyPressEvent = lambda event: pressed.append(event.key())
    QTest.keyClick(texts.line, Qt.Key.Key_Return)
    write(texts.line, "آبفا")
    QTest.keyClick(texts.line, Qt.Key.Key_Return)
    assert pressed == [Qt.Key.Key_Return]
