from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.persian.day_reading import Assumption, find_day_places, find_days, read_day
from desktop.persian.jalali_calendar import DayError, DayReason, jalali_parts

SHORT, FIRST, GREGORIAN = Assumption.TWO_DIGIT_YEAR, Assumption.DAY_FIRST, Assumption.GREGORIAN


@pytest.mark.parametrize(
    ("typed", "parts", "assumed"),
    [
        ("1397/07/10", (1397, 7, 10), ()),
        ("۱۳۹۷/۷/۱۰", (1397, 7, 10), ()),
        ("١٤٠٣/٠٤/٠٤", (1403, 4, 4), ()),
        ("1402-10-24", (1402, 10, 24), ()),
        ("1403−4−4", (1403, 4, 4), ()),
        ("1403ـ4ـ4", (1403, 4, 4), ()),
        ("1403 4 4", (1403, 4, 4), ()),
        ("\u200f۱۴۰۳ / ۴ / ۴ ", (1403, 4, 4), ()),
        ("1403/12/30", (1403, 12, 30), ()),
        ("98.04/31", (1398, 4, 31), (SHORT,)),
        ("94/6/25", (1394, 6, 25), (SHORT,)),
        ("94.4.23", (1394, 4, 23), (SHORT,)),
        ("30/5/97", (1397, 5, 30), (FIRST, SHORT)),
        ("10/07/1397", (1397, 7, 10), (FIRST,)),
        ("13970710", (1397, 7, 10), (Assumption.NO_SEPARATORS,)),
        ("2024-06-24", (1403, 4, 4), (GREGORIAN,)),
        ("24/06/2024", (1403, 4, 4), (FIRST, GREGORIAN)),
        ("دوشنبه 4 تیر 1403", (1403, 4, 4), ()),
        ("دوشنبه، ۱۴۰۳/۰۴/۰۴", (1403, 4, 4), ()),
        ("سه شنبه ۵ تير ۱۴۰۳", (1403, 4, 5), ()),
        ("یکشنبه ۷ مهر ماه ۹۸", (1398, 7, 7), (SHORT,)),
        ("۵ مهر ۰۳", (1403, 7, 5), (SHORT,)),
        ("۳۰ آبان ۱۴۰۵", (1405, 8, 30), ()),
        ("چهارم تیر ۱۴۰۳", (1403, 4, 4), ()),
        ("سی و یکم خردادماه سال ۱۴۰۲", (1402, 3, 31), ()),
        ("اول اردی‌بهشت ۱۴۰۲", (1402, 2, 1), ()),
        ("۲۲ام بهـمن ۱۴۰۲", (1402, 11, 22), ()),
        ("4/تیر/1403", (1403, 4, 4), ()),
    ],
)
def test_a_day_is_read_as_clerks_type_it_and_guesses_are_told(typed, parts, assumed):
    reading = read_day(typed)
    assert (jalali_parts(reading.day), reading.assumed) == (parts, assumed)


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", DayReason.NOT_A_DATE),
        ("130765-20/5/97", DayReason.NOT_A_DATE),
        ("3/1072-16/2/86", DayReason.NOT_A_DATE),
        ("5/96/12291/ش", DayReason.NOT_A_DATE),
        ("000/000/50", DayReason.NOT_A_DATE),
        ("98/5/97", DayReason.NOT_A_DATE),
        ("403/4/4", DayReason.NOT_A_DATE),
        ("1-2-3", DayReason.NOT_A_DATE),
        ("تیر ۱۴۰۳", DayReason.NOT_A_DATE),
        ("۲۲ محرم ۱۴۴۶", DayReason.NOT_A_DATE),
        ("05/06/07", DayReason.AMBIGUOUS),
        ("05/06/2024", DayReason.AMBIGUOUS),
        ("1404/12/30", DayReason.NO_SUCH_DAY),
        ("۳۱ مهر", DayReason.NO_SUCH_DAY),
        ("2023-02-29", DayReason.NO_SUCH_DAY),
        ("1403/13/1", DayReason.NO_SUCH_MONTH),
        ("1603/1/1", DayReason.OUT_OF_RANGE),
        ("۲۲ بهمن‌ماه", DayReason.NO_YEAR),
        ("اول مهر", DayReason.NO_YEAR),
        ("سه‌شنبه 4 تیر 1403", DayReason.WRONG_WEEKDAY),
    ],
)
def test_what_is_no_day_or_not_surely_one_is_refused(typed, reason):
    with pytest.raises(DayError) as refused:
        read_day(typed)
    assert refused.value.reason is reason


def test_a_refusal_offers_the_days_that_may_be_meant():
    with pytest.raises(DayError) as refused:
        read_day("05/06/07")
    assert [jalali_parts(day) for day in refused.value.choices] == [(1405, 6, 7), (1407, 6, 5)]


def test_a_day_without_a_year_tells_its_month_and_day():
    with pytest.raises(DayError) as refused:
        read_day("۲۲ بهمن‌ماه")
    assert (refused.value.year, refused.value.month, refused.value.day) == (None, 11, 22)


@given(
    st.text()
    | st.text(alphabet="۰123٤9/-. −")
    | st.from_regex(r"\A\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\Z")
    | st.from_regex(r"\A(جمعه )?\d{1,2} (تیر|اسفند)( ماه)?( \d{1,4})?\Z"),
)
def test_reading_gives_a_day_or_a_day_error(text):
    with suppress(DayError):
        read_day(text)


@given(st.dates(min_value=read_day("1360/01/01").day, max_value=read_day("1399/12/29").day))
def test_a_year_of_two_digits_is_read_from_either_end(day):
    year, month, number = jalali_parts(day)
    assert read_day(f"{year % 100}/{month}/{number}").day == day
    assert read_day(f"{number}-{month}-{year % 100}").day == day


def test_days_are_found_in_a_text_and_letter_numbers_are_not():
    text = (
        "پنجاهمین جلسه، دوشنبه ۱۴۰۳/۰۴/۰۴، نامهٔ 130765- 20/5/97 و 3/1072-16/2/86 و 5/96/12291/ش، "
        "تلفن 021-22/33/44، تا پایان خردادماه؛ یکشنبه ۷ مهر ماه ۹۸ و 30/5/97. از ۱۳۹۷/۰۷/۱۰ - ۱۳۹۷/۰۷/۱۲ در "
        "/1402-10-24/ و چهارم تير ۱۴۰۳"
    )
    found = [
        "دوشنبه ۱۴۰۳/۰۴/۰۴",
        "یکشنبه ۷ مهر ماه ۹۸",
        "30/5/97",
        "۱۳۹۷/۰۷/۱۰",
        "۱۳۹۷/۰۷/۱۲",
        "1402-10-24",
        "چهارم تير ۱۴۰۳",
    ]
    assert [text[place] for place, _ in find_days(text)] == found


def test_a_day_without_a_year_is_pointed_at_but_not_read():
    text = "مراسم ۲۲ بهمن‌ماه برگزار شود."
    assert [text[place] for place in find_day_places(text)] == ["۲۲ بهمن‌ماه"]
    assert find_days(text) == []


@pytest.mark.parametrize("piece", ["1", "۷ مهر ", "1/", "12/3/", "سی و ", "شنبه ", " ", "تیر"])
def test_a_huge_line_is_gone_through(piece):
    assert find_days(piece * 50_000) == []
