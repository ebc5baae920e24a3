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
