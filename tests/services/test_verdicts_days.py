from __future__ import annotations

from datetime import date, datetime, time

import pytest

from desktop.excel.reading.cells import ErrorCell, FormulaCell
from desktop.persian.jalali import day_of
from desktop.schema.fields import Field, Kind
from desktop.schema.problem import Reason
from desktop.schema.reading import UnreadableError, reader
from desktop.schema.vocabulary import Vocabulary
from desktop.services.sheets.columns.verdicts import Reading, Verdict, verdict_of

DAY = Field(Kind.DAY, "held_on")
READ = reader(DAY, Vocabulary({}))
EATEN, REAL = date(1998, 4, 30), date(2024, 6, 24)
AT_NINE = datetime.combine(REAL, time(9))


def verdict(*cells, wished=None):
    found, _ = verdict_of(DAY, cells, wished)
    return found and (found.reading, found.also, found.count)


def days(*cells, wished=None):
    """Return the day of each cell, or the reason for which it is refused."""
    _, convert = verdict_of(DAY, cells, wished)
    return [outcome(convert, cell) for cell in cells]


def outcome(convert, cell):
    try:
        return READ(convert(cell))
    except UnreadableError as error:
        return error.reason


# rows of the trap table


def test_trap_a_real_day_is_gregorian_and_says_nothing():
    assert verdict(REAL, None, AT_NINE) is None
    assert days(REAL, None, AT_NINE) == [REAL, None, REAL]


def test_trap_bare_numbers_are_offered_as_days_of_excel():
    cells = (45467, 45467.0, "۴۵۴۶۷", 45467.75)
    assert verdict(*cells) == (Reading.UNDECIDED, (Reading.SERIALS,), 4)
    assert days(*cells) == [Reason.SERIAL_DAY] * 4
    assert verdict(*cells, wished=Reading.SERIALS) == (Reading.SERIALS, (Reading.UNDECIDED,), 4)
    assert days(*cells, wished=Reading.SERIALS) == [REAL] * 4


@pytest.mark.parametrize(
    "cell",
    [date(1903, 11, 3), date(1907, 11, 4), datetime.combine(date(1903, 11, 3), time()), "1403", 1403.0],
)
def test_trap_a_year_in_a_cell_for_days_is_refused_and_the_year_is_proposed(cell):
    found, convert = verdict_of(DAY, (cell, REAL), None)
    assert (found.reading, found.count) == (Reading.YEARS, 1)
    assert found.example.endswith("۱۴۰۳")
    with pytest.raises(UnreadableError) as refused:
        convert(cell)
    assert (refused.value.reason, refused.value.values) == (Reason.YEAR_ONLY, (("year", "۱۴۰۳"),))


@pytest.mark.parametrize(
    "text", ["۱۴۰۳/۰۴/۰۴", "1403/4/4", "١٤٠٣/٠٤/٠٤", "1403−04−04", "1403.04/04", "1403 04 04", "۴ تیر ۱۴۰۳"]
)
def test_trap_a_jalali_text_is_read_in_any_form(text):
    assert verdict(text) == (Reading.JALALI_TEXT, (), 1)
    assert days(text) == [REAL]


@pytest.mark.parametrize("text", ["98/04/31", "98.04/31", "۹۸-۴-۳۱", "98ـ04ـ31", "۳۱ تیر ۹۸"])
def test_trap_a_two_digit_year_is_assumed_to_be_of_13yy_and_said(text):
    assert verdict(text) == (Reading.TWO_DIGIT_YEAR, (), 1)
    assert days(text) == [day_of(1398, 4, 31)]


def test_trap_a_two_digit_year_below_60_is_of_14yy_where_the_column_shows_the_order():
    assert days("05/08/30", "98/04/31") == [day_of(1405, 8, 30), day_of(1398, 4, 31)]
    assert verdict("05/08/30", "98/04/31") == (Reading.TWO_DIGIT_YEAR, (Reading.DAY_FIRST,), 2)


def test_trap_days_that_excel_may_have_eaten_are_refused_until_one_click():
    cells = ("98/04/31", EATEN)
    assert verdict(*cells) == (Reading.UNDECIDED, (Reading.EATEN, Reading.AS_IT_IS), 1)
    assert days(*cells) == [day_of(1398, 4, 31), Reason.EATEN_DAY]
    assert verdict(*cells, wished=Reading.EATEN) == (Reading.EATEN, (Reading.AS_IT_IS,), 1)
    assert days(*cells, wished=Reading.EATEN) == [day_of(1398, 4, 31), day_of(1398, 4, 30)]
    assert verdict(*cells, wished=Reading.AS_IT_IS) == (Reading.AS_IT_IS, (Reading.EATEN,), 1)
    assert days(*cells, wished=Reading.AS_IT_IS) == [day_of(1398, 4, 31), EATEN]


def test_trap_days_before_1920_are_refused_unless_confirmed():
    cells = (date(1910, 5, 1), date(1900, 2, 28), REAL)
    assert days(*cells) == [Reason.OLD_DAY, Reason.YEAR_ONLY, REAL]
    assert days(*cells, wished=Reading.OLD_DAYS) == list(cells)
    assert verdict(date(1910, 5, 1)) == (Reading.UNDECIDED, (Reading.OLD_DAYS,), 1)
    assert verdict(*cells, wished=Reading.OLD_DAYS) == (Reading.OLD_DAYS, (Reading.UNDECIDED,), 2)


def test_trap_a_number_that_no_calendar_has_stays_an_error():
    _, convert = verdict_of(DAY, (broken := ErrorCell("#VALUE!"), unknown := FormulaCell()), None)
    assert convert(broken) is broken
    assert convert(unknown) is unknown


# what else columns of days hold


def test_real_days_of_the_nineties_alone_are_read_and_the_other_reading_is_offered():
    assert verdict(EATEN, EATEN) == (Reading.AS_IT_IS, (Reading.EATEN,), 2)
    assert days(EATEN) == [EATEN]


def test_real_days_of_the_sixties_beside_jalali_texts_are_doubted_alone_they_are_birthdays():
    assert verdict(date(1965, 4, 30)) is None
    assert verdict(date(1965, 4, 30), "1403/04/04") == (Reading.AS_IT_IS, (Reading.EATEN,), 1)


@pytest.mark.parametrize("other", [REAL, date(1998, 12, 31)])
def test_a_real_day_that_no_jalali_one_looks_like_clears_the_others(other):
    assert verdict(EATEN, other) is None


def test_a_real_day_that_cannot_have_been_eaten_is_refused_where_all_were():
    assert days("98/04/31", date(1998, 12, 31), wished=Reading.EATEN)[1] is Reason.NOT_A_DAY


def test_texts_of_gregorian_days_are_said():
    cells = ("2024-06-24", "2024/06/24", "2024-06-24 00:00:00", "2024-06-24T09:30:00")
    assert verdict(*cells) == (Reading.GREGORIAN_TEXT, (), 4)
    assert days(*cells) == [REAL] * 4


def test_a_day_that_stands_first_is_said():
    assert verdict("31/04/1398") == (Reading.DAY_FIRST, (), 1)
    assert days("31/04/1398", "04/05/1398") == [day_of(1398, 4, 31), day_of(1398, 5, 4)]


def test_the_order_of_small_numbers_is_that_of_the_column():
    assert days("05/08/30", "31/04/98") == [day_of(1430, 8, 5), day_of(1398, 4, 31)]
    assert verdict("05/08/30", "31/04/98") == (Reading.DAY_FIRST, (Reading.TWO_DIGIT_YEAR,), 2)
    assert days("05/08/30", "1403/04/04") == [day_of(1405, 8, 30), REAL]


@pytest.mark.parametrize("cells", [("05/08/30", "05/08/29"), ("05/08/30", "31/04/98", "98/04/31")])
def test_an_order_that_the_column_does_not_show_is_asked_for(cells):
    found = verdict(*cells)
    assert found[:2] == (Reading.UNDECIDED, (Reading.TWO_DIGIT_YEAR, Reading.DAY_FIRST))
    assert days(*cells)[0] is Reason.AMBIGUOUS_DAY
    assert days(*cells, wished=Reading.TWO_DIGIT_YEAR)[0] == day_of(1405, 8, 30)
    assert days(*cells, wished=Reading.DAY_FIRST)[0] == day_of(1430, 8, 5)


def test_month_and_day_of_gregorian_texts_are_told_apart_by_the_column():
    assert verdict("03/04/2024") == (Reading.UNDECIDED, (Reading.DAY_FIRST, Reading.MONTH_FIRST), 1)
    assert days("03/04/2024") == [Reason.AMBIGUOUS_DAY]
    assert days("03/04/2024", "06/24/2024") == [date(2024, 3, 4), REAL]
    assert verdict("03/04/2024", "06/24/2024") == (Reading.MONTH_FIRST, (Reading.DAY_FIRST,), 2)
    assert days("03/04/2024", "24/06/2024") == [date(2024, 4, 3), REAL]
    assert days("03/04/2024", wished=Reading.MONTH_FIRST) == [date(2024, 3, 4)]


def test_eight_digits_are_a_jalali_day():
    cells = (14030404, 14030404.0, "۱۴۰۳۰۴۰۴")
    assert verdict(*cells) == (Reading.NO_SEPARATORS, (), 3)
    assert days(*cells) == [REAL] * 3
    assert days(14031301) == [Reason.NOT_A_DAY]


def test_wishing_eaten_days_settles_what_else_is_in_doubt_beside_them():
    cells = (EATEN, "98/04/31", "03/04/05", 35915)
    assert days(*cells, wished=Reading.EATEN) == [
        day_of(1398, 4, 30), day_of(1398, 4, 31), day_of(1403, 4, 5), day_of(1398, 4, 30)
    ]  # fmt: skip


def test_a_day_that_does_not_exist_is_refused_with_its_own_reason():
    assert days("1402/12/30", "98/07/31") == [Reason.NO_SUCH_DAY] * 2


def test_what_is_no_day_says_nothing_and_stays():
    cells = ("x", "", "  ", True, time(9), 12.5, float("inf"), float("nan"), -3, 10**30, None)
    found, convert = verdict_of(DAY, cells, None)
    assert found is None
    assert all(convert(cell) is cell for cell in cells)


def test_a_cell_that_says_the_day_by_itself_is_the_very_same_and_so_not_mended():
    cells = ("1403/04/04", "۱۴۰۳/۰۴/۰۴", REAL)
    _, convert = verdict_of(DAY, (*cells, "98/04/31"), None)
    assert all(convert(cell) is cell for cell in cells)
    assert convert("98/04/31") == day_of(1398, 4, 31)


def test_an_example_is_shown_in_persian_digits():
    found, _ = verdict_of(DAY, ("98/04/31",), None)
    assert found == Verdict("held_on", Reading.TWO_DIGIT_YEAR, (), 1, "۹۸/۰۴/۳۱ ← ۱۳۹۸/۰۴/۳۱")
    found, _ = verdict_of(DAY, ("98/04/31", EATEN), None)
    assert found.example == "۱۹۹۸/۰۴/۳۰ ← ۱۳۹۸/۰۴/۳۰"
