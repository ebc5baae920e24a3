from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.deadline_reading import Note, Proposed, propose
from desktop.domain.working_days import Calendar, Weekend
from desktop.intake.deadlines import deadline_in
from desktop.persian.digits import persian_digits
from desktop.persian.jalali import MONTHS, day_latin, day_of, jalali_parts, month_days, weekday
from desktop.persian.ordinals import cardinal, ordinal_behind

KNOWN = Calendar(known_until=1500)
HELD = day_of(1405, 9, 1)  # a Sunday
DAYS = st.dates(date(2000, 1, 1), date(2050, 1, 1))
COUNTS = st.integers(1, 60)
CALENDARS = st.builds(
    Calendar,
    st.sampled_from(Weekend),
    st.dictionaries(st.dates(date(2026, 11, 1), date(2027, 6, 1)), st.just("تعطیلی استان"), max_size=30),
    known_until=st.just(1500),
)


def written(number):
    """Return the spellings of a number in texts."""
    figures = persian_digits(str(number))
    words = cardinal(number)
    return st.sampled_from(
        [
            figures,
            str(number),
            words,
            words.replace(" ", "\u200c"),
            f"{words} ({figures})",
            f"{figures} ({words})",
        ]
    )


def day(phrase, since=HELD, calendar=KNOWN):
    found = propose(phrase, since, calendar)
    return found and day_latin(found.day)


def notes(phrase, since=HELD, calendar=KNOWN):
    return propose(phrase, since, calendar).notes


LEADS = st.sampled_from(
    [
        "ظرف ",
        "ظرف مدت ",
        "طی ",
        "حداکثر ظرف مدت ",
        "حداکثر ",
        "تا ",
        "در مدت ",
        "",
        "حد اکثر تا ",
        "نهایتاً ظرف ",
    ]
)
TAILS = st.sampled_from(
    ["", " آینده", " از تاریخ ابلاغ", " پس از تصویب این مصوبه", " از تاریخ این صورت‌جلسه", "."]
)


def months_later(since, months):
    year, month, number = jalali_parts(since)
    for _ in range(months):
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    return day_of(year, month, min(number, month_days(year, month)))


UNITS = {
    "روز": lambda since, number: since + timedelta(days=number),
    "هفته": lambda since, number: since + timedelta(days=7 * number),
    "ماه": months_later,
    "سال": lambda since, number: months_later(since, 12 * number),
    "ساعت": lambda since, number: since + timedelta(days=(number + 23) // 24),
}


@given(
    st.data(),
    DAYS,
    COUNTS,
    st.sampled_from(list(UNITS)),
    LEADS,
    TAILS,
    st.sampled_from([" ", "\u200c", "  "]),
)
def test_a_stretch_of_time_gives_the_day_that_arithmetic_gives(data, since, number, unit, lead, tail, space):
    phrase = f"{lead}{data.draw(written(number))}{space}{unit}{tail}"
    found = propose(phrase, since, KNOWN)
    assert found.day == UNITS[unit](since, number)
    assert (Note.FROM_NOTICE in found.notes) == ("ابلاغ" in tail)
    assert (Note.CLOSED in found.notes) != KNOWN.is_working(found.day)


@given(st.data(), st.dates(date(2026, 11, 1), date(2027, 3, 1)), st.integers(1, 60), CALENDARS)
def test_working_days_are_counted_by_the_calendar_of_the_office(data, since, number, calendar):
    found = propose(f"ظرف {data.draw(written(number))} روز کاری", since, calendar)
    assert found == Proposed(calendar.after(since, number))


@given(DAYS, st.integers(0, 11), st.sampled_from(["ماه", "\u200cماه", " ماه", ""]), st.booleans())
def test_the_end_of_a_month_is_that_of_the_next_such_month(since, place, tail, is_given):
    this, month, _ = jalali_parts(since)
    year = this if place + 1 >= month else this + 1
    given_year = f" {persian_digits(str(year))}" if is_given else ""
    found = propose(f"تا پایان {MONTHS[place]}{tail}{given_year}", since, KNOWN)
    assert found.day == day_of(year, place + 1, month_days(year, place + 1))
    assert (Note.YEAR_ASSUMED in found.notes) != is_given


@given(st.data(), DAYS, st.integers(0, 11), st.integers(1, 29))
def test_a_day_without_a_year_is_the_next_such_day(data, since, place, number):
    spelling = data.draw(st.sampled_from([persian_digits(str(number)), ordinal_behind(number)]))
    found = propose(f"تا {spelling} {MONTHS[place]}", since, KNOWN)
    assert found.day >= since
    assert jalali_parts(found.day)[1:] == (place + 1, number)
    assert (found.day - since).days <= 366
    assert Note.YEAR_ASSUMED in found.notes


@given(DAYS, CALENDARS)
def test_the_end_of_a_week_is_its_last_day_that_is_none_of_rest(since, calendar):
    found = propose("تا پایان هفته", since, calendar)
    assert since <= found.day <= since + timedelta(days=8)
    assert not calendar.is_weekend(found.day)
    assert weekday(found.day) in {3, 4, 5}


@given(DAYS, CALENDARS)
def test_only_office_hours_move_a_day_off_a_holiday(since, calendar):
    plain = propose("تا ۲۰ آذر", since, calendar)
    office = propose("تا پایان وقت اداری ۲۰ آذر", since, calendar)
    assert (Note.CLOSED in plain.notes) == (Note.MOVED in office.notes) == (plain.day != office.day)
    assert office.day == calendar.next_working(plain.day)


@pytest.mark.parametrize(
    ("phrase", "meant"),
    [
        ("ظرف دو هفته", "1405/09/15"),
        ("ظرف مدت یک ماه", "1405/10/01"),
        ("تا پایان سال", "1405/12/29"),
        ("تا پایان سال جاری", "1405/12/29"),
        ("تا پایان سال آینده", "1406/12/29"),
        ("تا پایان سال ۱۴۰۸", "1408/12/30"),
        ("تا پایان ماه", "1405/09/30"),
        ("تا پایان ماه آینده", "1405/10/30"),
        ("تا پایان هفته آینده", "1405/09/12"),
        ("تا نیمهٔ مهر", "1406/07/15"),
        ("تا نیمه دوم دی", "1405/10/30"),
        ("تا نیمه", None),
        ("تا نیمهٔ سال آینده", "1406/06/31"),
        ("تا پایان نیمهٔ اول سال ۱۴۰۶", "1406/06/31"),
        ("تا آخر تابستان", "1406/06/31"),
        ("تا پایان فصل", "1405/09/30"),
        ("تا پایان سه‌ماههٔ اول سال ۱۴۰۶", "1406/03/31"),
        ("تا پایان شش ماهه اول سال آینده", "1406/06/31"),
        ("تا پایان سه ماهه چهارم سال", "1405/12/29"),
        ("تا دههٔ دوم دی", "1405/10/20"),
        ("تا دهه اول سال", None),
        ("تا ابتدای دی", "1405/10/01"),
        ("تا ۱۴۰۵/۰۹/۱۵", "1405/09/15"),
        ("تا تاریخ ۱۵ آذر ۱۴۰۵", "1405/09/15"),
        ("تا ۱۵ دی‌ماه سال جاری", "1405/10/15"),
        ("طی هفتهٔ آینده", "1405/09/12"),
        ("در سال جاری", "1405/12/29"),
        ("تا فردا", "1405/09/02"),
        ("تا سه‌شنبه", "1405/09/03"),
        ("تا یکشنبه", "1405/09/08"),
        ("تا روز شنبهٔ هفتهٔ آینده", "1405/09/07"),
        ("تا شنبه هفته جاری", None),
        ("تا آخرین روز کاری سال", "1405/12/27"),
        ("تا ۳۰ اسفند", None),
        ("تا ۳۱ مهر", None),
        ("تا پایان خرداد ۱۴۰۴", None),
        ("تا ۱۴۰۴/۰۹/۱۵", None),
        ("تا پایان سال ۱۵۹۹", None),
        ("ظرف ۹۹۹ سال", None),
        ("ظرف ۰ روز", None),
        ("دو (۳) هفته", None),
        ("۱۰ تا ۱۵ روز", None),
        ("هر دو هفته", None),
        ("ظرف ۲۴ ساعت کاری", None),
        ("ظرف دو هفته پس از تأمین اعتبار", None),
        ("در اسرع وقت", None),
        ("هر چه سریع‌تر", None),
        ("جلسهٔ آتی", None),
        ("مستمر", None),
        ("تا مهر", None),
        ("", None),
        ("تا", None),
        ("ظرف دو هفته" * 50, None),
    ],
)
def test_words_give_the_day_they_mean_or_none(phrase, meant):
    assert day(phrase) == meant


def test_a_closed_day_is_proposed_and_told():
    assert notes("تا پایان سال") == (Note.CLOSED,)
    assert notes("تا ۲۰ آذر") == (Note.YEAR_ASSUMED, Note.CLOSED)


def test_working_days_beyond_the_known_years_are_told():
    assert notes("ظرف ۵ روز کاری", calendar=Calendar(known_until=1404)) == (Note.UNCERTAIN,)


@pytest.mark.parametrize(
    "sentence",
    [
        "شهرداری موظف است ظرف مدت یک ماه گزارش دهد.",
        "تا پایان خردادماه اقدام شود.",
        "حداکثر ظرف دو هفته انجام شود.",
        "تا نیمه مهر گزارش شود.",
        "تا پایان سال جاری پرداخت گردد.",
        "طی ۴۸ ساعت اعلام شود.",
        "تا پایان هفته بازدید شود.",
    ],
)
def test_what_is_found_in_minutes_can_be_read(sentence):
    assert propose(deadline_in(sentence).text, HELD, KNOWN)


@given(st.text(alphabet="تاظرفپینسالمهرهفتوکاری ۰۱۲۳۴\u200c\u200f٫/()", max_size=40), st.dates())
def test_no_words_make_it_fail(phrase, since):
    found = propose(phrase, since, KNOWN)
    assert found is None or found.day >= since
