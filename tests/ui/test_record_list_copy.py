from __future__ import annotations

import csv
from html.parser import HTMLParser
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop.domain.office import Office
from desktop.ui.lists.copied_block import block_lines, block_table

CELLS = st.text(
    st.one_of(
        st.sampled_from("=+-@'\"\t\n\u200c\u2068۰۱۲0"),
        st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\u2028\u2029\x85"),
    ),
    max_size=12,
)


def blocks():
    return st.integers(1, 4).flatmap(
        lambda width: st.lists(st.lists(CELLS, min_size=width, max_size=width), max_size=5)
    )


def lines_read(text):
    rows = csv.reader(StringIO(text, newline=""), dialect="excel-tab")
    return [[cell.removeprefix("'") for cell in row] or [""] for row in rows]


class Table(HTMLParser):
    """Reads the cells of a table as a sheet does."""

    def __init__(self, text):
        super().__init__()
        self.rows, self.styles, self.attributes = [], [], {}
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        if tag == "table":
            self.attributes = dict(attributes)
        elif tag == "tr":
            self.rows.append([])
        elif tag in {"td", "th"}:
            self.rows[-1].append("")
            self.styles.append(dict(attributes)["style"])
        elif tag == "br":
            self.rows[-1][-1] += "\n"

    def handle_data(self, data):
        if self.rows and self.rows[-1]:
            self.rows[-1][-1] += data


@given(blocks())
def test_lines_that_were_copied_are_read_back_equal(rows):
    assert lines_read(block_lines(rows)) == rows


@given(blocks(), st.lists(CELLS, min_size=1, max_size=4))
def test_a_table_that_was_copied_is_read_back_equal(rows, heading):
    assert Table(block_table(heading, rows)).rows == [heading, *rows]


@given(CELLS)
def test_no_copied_cell_is_a_formula(cell):
    [[_]] = lines_read(block_lines([[cell]]))
    assert not block_lines([[cell]]).lstrip('"').startswith(tuple("=+-@"))
    assert all("\\@" in style for style in Table(block_table([], [[cell]])).styles)


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n", "\u2028", "\x0b"])
def test_every_line_end_is_one_inside_the_cell(end):
    assert lines_read(block_lines([[f"یک{end}دو"]])) == [["یک\nدو"]]


def test_a_table_runs_from_the_right():
    assert Table(block_table(["نام"], [["آبشار"]])).attributes["dir"] == "rtl"


def test_chosen_rows_are_copied_as_they_are_shown(offices_list):
    table = offices_list.table
    offices_list.select(offices_list.ids[0])
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    content = QGuiApplication.clipboard().mimeData()
    heading, *rows = lines_read(content.text())
    assert heading[0] == "نام دفتر"
    assert rows == [
        ["آبشار", "۱۲", "فعال", "شهرداری شیراز", "مریم احمدی", "۱۳۹۹/۰۱/۰۱"],
        ["پردیس", "YZ-01", "پیشنهادی", "", "=رضا+کریمی", ""],
    ]
    assert Table(content.html()).rows[1:] == rows


def test_columns_are_copied_in_the_order_in_which_they_are_shown(offices_list):
    offices_list.places.show(["manager", "name"])
    offices_list.select(offices_list.ids[3])
    offices_list.copy()
    assert lines_read(QGuiApplication.clipboard().text())[1] == ['سمیه "کریمی"', "گلستان"]


def test_nothing_is_copied_where_nothing_is_chosen(offices_list):
    QGuiApplication.clipboard().setText("before")
    offices_list.copy()
    assert QGuiApplication.clipboard().text() == "before"


def test_a_long_block_is_copied_beside_the_window(list_of, put, qtbot):
    put(*(Office(name=f"دفتر {number:04}") for number in range(1201)))
    shown = list_of()
    shown.table.selectAll()
    shown.copy()
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text().count("\n") == 1202)
    assert lines_read(QGuiApplication.clipboard().text())[1201][0] == "دفتر ۱۲۰۰".translate(
        str.maketrans("۰۱۲", "012")
    )
