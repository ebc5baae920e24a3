from __future__ import annotations

import pytest

from desktop.errors import AmbiguousSheetError
from desktop.excel.reading.cells import Row
from desktop.excel.reading.heading import find_heading

FIELDS = {"نام": "name", "نام دفتر": "name", "تلفن": "phone", "تاریخ": "opened"}


def rows(*cells, first=1):
    return [Row(number, tuple(each)) for number, each in enumerate(cells, first)]


def test_headings_are_found_under_title_rows():
    found = find_heading(
        rows(["فهرست دفترها"], ["استان فارس", None, 1403], ["ردیف", "نام", "تلفن"]), FIELDS.get
    )
    assert (found.row, found.columns, found.unknown) == (3, {1: "name", 2: "phone"}, {0: "ردیف"})


def test_headings_may_begin_in_any_column_and_row():
    found = find_heading(rows([None, None, "تلفن", "نام"], first=5), FIELDS.get)
    assert (found.row, found.columns) == (5, {2: "phone", 3: "name"})


def test_a_data_row_with_the_word_of_a_heading_does_not_win():
    assert find_heading(rows(["نام", "تلفن"], ["تلفن", "۱۲۳"]), FIELDS.get).row == 1


def test_the_upper_of_two_equal_rows_wins():
    assert find_heading(rows(["نام", "تلفن"], ["نام", "تلفن"]), FIELDS.get).row == 1


def test_a_heading_in_two_lines_is_one():
    assert find_heading(rows(["نام\nدفتر"]), FIELDS.get).columns == {0: "name"}


def test_two_columns_of_one_heading_are_asked_about():
    with pytest.raises(AmbiguousSheetError) as caught:
        find_heading(rows(["نام", "تلفن", "نام"]), FIELDS.get)
    assert caught.value.heading == "نام"


def test_of_two_words_for_one_field_the_first_is_read_and_the_other_told():
    found = find_heading(rows(["نام", "تلفن", "نام دفتر"]), FIELDS.get)
    assert (found.columns, found.unknown) == ({0: "name", 1: "phone"}, {2: "نام دفتر"})


@pytest.mark.parametrize("table", [[], [["الف", 1, None]], [["x"]] * 20 + [["نام"]]])
def test_a_sheet_without_known_headings_in_twenty_rows_has_none(table):
    assert find_heading(rows(*table), FIELDS.get) is None


def test_unknown_headings_twice_do_no_harm():
    assert find_heading(rows(["شرح", "نام", "شرح"]), FIELDS.get).unknown == {0: "شرح", 2: "شرح"}
