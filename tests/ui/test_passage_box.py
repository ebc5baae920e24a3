from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt

from desktop.ui.widgets.passage_box import FEWEST_LINES, MOST_LINES, PassageBox
from desktop.ui.widgets.wrapped_label import WrappedLabel


@pytest.fixture
def box(qtbot):
    box = PassageBox()
    qtbot.addWidget(box)
    box.resize(400, box.height())
    box.show()
    return box


def test_a_box_grows_with_its_lines_up_to_a_bound(box):
    heights = []
    for lines in (1, FEWEST_LINES, FEWEST_LINES + 1, MOST_LINES, 10 * MOST_LINES):
        box.setPlainText("\n".join(["بند"] * lines))
        heights.append(box.height())
    assert heights[0] == heights[1] < heights[2] < heights[3] == heights[4]


def test_a_passage_that_fits_is_not_scrolled_whatever_the_width(box, qtbot):
    box.setPlainText("مقرر گردید گزارش عملکرد دستگاه‌ها به دبیرخانه فرستاده شود. " * 3)
    for width in (500, 250, 400):
        box.resize(width, box.height())
        qtbot.waitUntil(lambda: box.verticalScrollBar().maximum() == 0)


def test_a_paragraph_that_begins_with_latin_letters_begins_at_the_right(box):
    box.setPlainText("NGO های محله")
    assert box.document().firstBlock().textDirection() is Qt.LayoutDirection.RightToLeft
    assert box.cursorRect().x() > box.width() / 2


def test_what_is_pasted_from_word_is_its_words(box):
    copied = QMimeData()
    copied.setHtml("<b>مقرر</b> گردید")
    copied.setText("مقرر گردید")
    box.insertFromMimeData(copied)
    assert box.toPlainText() == "مقرر گردید"


@pytest.mark.parametrize(
    ("copied", "pasted"),
    [
        ("\u202bمقرر\u00a0گرديد\u202c\u00ad", "مقرر گردید"),
        ("كميته  ويژه\r\n\r\n\r\n\r\nبند دوم\u2028سوم\n", "کمیته ویژه\n\nبند دوم\nسوم"),
        (" میان جمله ", " میان جمله "),
        ("متن\x00\x07\tو خانهٔ بعد", "متن و خانهٔ بعد"),
        ("\u200e \n", ""),
    ],
)
def test_hidden_signs_are_left_behind(box, copied, pasted):
    box.insertFromMimeData(mime(copied))
    assert box.toPlainText() == pasted


def test_what_a_browser_copies_without_plain_words_is_read_as_well(box):
    copied = QMimeData()
    copied.setHtml('<p style="color:red">بند یکم</p><ul><li>بند دوم</li></ul><img src="x.png">')
    box.insertFromMimeData(copied)
    assert box.toPlainText().startswith("بند یکم\nبند دوم")


def test_pasting_takes_the_place_of_what_is_selected_and_is_one_step(box):
    box.setPlainText("متن پیشین")
    box.selectAll()
    box.insertFromMimeData(mime("یک\nدو"))
    assert box.toPlainText() == "یک\nدو"
    box.undo()
    assert box.toPlainText() == "متن پیشین"


@pytest.mark.parametrize("part", ["مقرر گردید گزارش ", "مقرر گردید\n"])
def test_a_hundred_thousand_characters_are_all_pasted(box, part):
    box.insertFromMimeData(mime(part * (100_000 // len(part))))
    assert len(box.toPlainText()) >= 99_900
    assert not box.grab().isNull()


def mime(text):
    copied = QMimeData()
    copied.setText(text)
    return copied


def test_tab_leaves_the_box(box):
    assert box.tabChangesFocus()


def test_a_label_shows_signs_as_they_are_and_hides_without_words(qtbot):
    label = WrappedLabel()
    qtbot.addWidget(label)
    label.set_words("«<b>» عدد نیست")
    assert "&lt;b&gt;" in label.text()
    assert (label.words, label.accessibleName(), label.isHidden()) == (
        "«<b>» عدد نیست", "«<b>» عدد نیست", False,
    )  # fmt: skip
    label.set_words("")
    assert label.isHidden()
