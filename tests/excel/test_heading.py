from __future__ import annotations

import time

import pytest

from desktop.errors import AmbiguousSheetError
from desktop.excel.reading.cells import Row
from desktop.excel.reading.heading import find_heading
from desktop.excel.reading.sheet import Merged

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


RESOLUTIONS = FIELDS | {"ردیف": "order", "مصوبات / نام": "resolution", "مهلت": "due", "رئیس / نام": "chair"}
UPPER = ["ردیف", "نام", "مصوبات", None, None]
LOWER = [None, None, "نام", "شرح", "مهلت"]
OVER_TWO_ROWS = (Merged(3, 0, 4, 0), Merged(3, 1, 4, 1), Merged(3, 2, 3, 4))
TITLE = Merged(1, 0, 1, 4)


def two_rows(merged, upper=UPPER, lower=LOWER, known=RESOLUTIONS):
    table = [Row(1, ("گزارش",)), *rows(upper, lower, [1, "الف", "ب", "پ", "ت"], first=3)]
    return find_heading(table, known.get, lambda: merged)


@pytest.mark.parametrize("merged", [(TITLE, *OVER_TWO_ROWS), OVER_TWO_ROWS, None, ()])
def test_a_head_of_two_rows_is_joined_with_and_without_merged_ranges(merged):
    found = two_rows(merged)
    assert (found.first_row, found.row) == (3, 4)
    assert list(found.words.values()) == ["ردیف", "نام", "مصوبات / نام", "مصوبات / شرح", "مصوبات / مهلت"]
    assert found.columns == {0: "order", 1: "name", 2: "resolution", 4: "due"}
    assert found.unknown == {3: "مصوبات / شرح"}


def test_a_title_merged_over_the_whole_width_is_no_head():
    table = rows(["فهرست دفترها"], ["نام", "تلفن", "تاریخ"])
    found = find_heading(table, FIELDS.get, lambda: [Merged(1, 0, 1, 2)])
    assert (found.first_row, found.row, found.words[0]) == (2, 2, "نام")


def test_a_title_of_one_cell_is_no_head_without_merged_ranges():
    found = find_heading(rows(["فهرست دفترها"], ["نام", "تلفن", "تاریخ"]), FIELDS.get)
    assert (found.first_row, found.row) == (2, 2)


def test_titles_beside_each_other_are_no_head_without_merged_ranges():
    found = find_heading(rows(["فارس", None, "پاییز", None], ["نام", "تلفن", "تاریخ", "x"]), FIELDS.get)
    assert (found.first_row, found.words[0]) == (2, "نام")


def test_words_that_only_their_upper_ones_tell_apart_are_asked_about():
    upper, lower = ["رئیس", None, "دبیر", None], ["نام", "تلفن", "نام", "تلفن"]
    for merged in ([Merged(3, 0, 3, 1), Merged(3, 2, 3, 3)], None):
        found = two_rows(merged, upper, lower)
        assert found.columns == {0: "chair", 2: "name"} if merged else found.columns
        assert set(found.words.values()) == {"رئیس / نام", "رئیس / تلفن", "دبیر / نام", "دبیر / تلفن"}
        assert "phone" not in found.columns.values()


def test_the_upper_word_alone_is_known_where_it_stands_over_one_unknown_one():
    merged = [Merged(3, 1, 3, 2)]
    found = two_rows(merged, ["تلفن", "سنجه", None], ["(ثابت)", "تاریخ", "نسبت"])
    assert found.columns == {0: "phone", 1: "opened"}
    assert found.words == {0: "تلفن / (ثابت)", 1: "سنجه / تاریخ", 2: "سنجه / نسبت"}


def test_a_head_of_three_rows_is_joined():
    merged = [Merged(1, 0, 3, 0), Merged(1, 1, 1, 4), Merged(2, 1, 2, 2), Merged(2, 3, 2, 4)]
    table = rows(
        ["نام", "سال"], [None, "بهار", None, "پاییز"], [None, "شمار", "تاریخ", "شمار", "روز"], ["الف", 1]
    )
    found = find_heading(table, FIELDS.get, lambda: merged)
    assert (found.first_row, found.row) == (1, 3)
    assert found.words == {
        0: "نام",
        1: "سال / بهار / شمار",
        2: "سال / بهار / تاریخ",
        3: "سال / پاییز / شمار",
        4: "سال / پاییز / روز",
    }
    assert found.columns == {0: "name", 2: "opened"}


def test_a_row_of_data_is_never_a_part_of_the_head():
    for merged in (None, (), [Merged(2, 0, 3, 0)]):
        table = rows(["نام", "تلفن", None], ["شیراز", "۰۷۱", "سه"], [None, "۰۷۲", "چهار"])
        found = find_heading(table, FIELDS.get, lambda merged=merged: merged)
        assert (found.first_row, found.row) == (1, 1)


def test_a_head_merged_with_an_empty_row_below_ends_where_it_is_filled():
    merged = [Merged(1, 0, 2, 0), Merged(1, 1, 2, 1)]
    table = [Row(1, ("نام", "تلفن")), Row(3, ("الف", "۱"))]
    assert find_heading(table, FIELDS.get, lambda: merged).row == 1


def test_the_clerk_points_at_a_row():
    table = rows(["گزارش"], ["چیز", "دیگر"], ["نام", "تلفن"], *[["الف", "۱"]] * 30, ["پایان", "تلفن"])
    assert find_heading(table, FIELDS.get, at=2).words == {0: "چیز", 1: "دیگر"}
    assert find_heading(table, FIELDS.get, at=34).columns == {1: "phone"}
    assert find_heading(table, FIELDS.get, at=99) is None


def test_the_clerk_points_at_either_row_of_a_head():
    table = [Row(1, ("گزارش",)), *rows(UPPER, LOWER, first=3)]
    for at in (3, 4):
        found = find_heading(table, RESOLUTIONS.get, lambda: OVER_TWO_ROWS, at=at)
        assert (found.first_row, found.row) == (3, 4)


def test_hostile_ranges_take_no_time():
    wide = tuple(f"نام {column}" for column in range(1_000))
    merged = [Merged(5, column, 5 + column % 3, 16_000) for column in range(1_000)] * 10
    begin = time.process_time()
    find_heading([Row(number, wide) for number in range(1, 21)], FIELDS.get, lambda: merged)
    assert time.process_time() - begin < 2
