from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop.excel.reading.cells import ErrorCell, FormulaCell
from desktop.persian.digits import persian_digits
from desktop.persian.jalali import day_latin, day_of, day_words, jalali_parts
from desktop.schema.fields import Field, Kind
from desktop.schema.reading import UnreadableError, reader
from desktop.schema.vocabulary import Vocabulary
from desktop.services.sheets.columns.verdicts import Reading, verdict_of

DAY = Field(Kind.DAY, "held_on")
READ = reader(DAY, Vocabulary({}))
EATEN = date(1998, 4, 30)


def days(*cells, wished=None):
    """Return the day of each cell, or the reason for which it is refused."""
    _, convert = verdict_of(DAY, cells, wished)
    return [outcome(convert, cell) for cell in cells]


def outcome(convert, cell):
    try:
        return READ(convert(cell))
    except UnreadableError as error:
        return error.reason


def short(day):
    year, month, number = jalali_parts(day)
    return f"{year % 100:02}/{month:02}/{number:02}"


def turned(text):
    return "/".join(reversed(text.split("/")))


FORMS = {
    "latin": day_latin,
    "persian": lambda day: persian_digits(day_latin(day)),
    "dashes": lambda day: day_latin(day).replace("/", "-"),
    "dots and a slash": lambda day: day_latin(day).replace("/", ".", 1),
    "unpadded": lambda day: "/".join(str(int(part)) for part in day_latin(day).split("/")),
    "no separators": lambda day: day_latin(day).replace("/", ""),
    "figure": lambda day: int(day_latin(day).replace("/", "")),
    "words": day_words,
    "day first": lambda day: turned(day_latin(day)),
    "iso": lambda day: day.isoformat(),
    "moment": lambda day: f"{day} 00:00:00",
    "real": lambda day: day,
}
SHORT_FORMS = {
    "year first": (short, Reading.TWO_DIGIT_YEAR),
    "day first": (lambda day: turned(short(day)), Reading.DAY_FIRST),
    "persian dots": (lambda day: persian_digits(short(day).replace("/", ".")), Reading.TWO_DIGIT_YEAR),
}
FIRST, LAST = day_of(1360, 1, 1), day_of(1459, 12, 29)
MANY_DAYS = some.lists(some.dates(FIRST, LAST), min_size=1, max_size=12)


@pytest.mark.parametrize("form", FORMS)
@given(written=MANY_DAYS)
def test_a_column_of_days_in_any_one_form_is_read_back(form, written):
    assert days(*map(FORMS[form], written)) == written


@pytest.mark.parametrize("form", SHORT_FORMS)
@given(written=MANY_DAYS)
def test_a_column_of_two_digit_years_is_read_back_once_its_order_is_known(form, written):
    write, wished = SHORT_FORMS[form]
    assert days(*map(write, written), wished=wished) == written
    found, _ = verdict_of(DAY, map(write, written), None)
    if found.reading is not Reading.UNDECIDED:
        assert days(*map(write, written)) == written


@given(written=some.lists(some.dates(date(1983, 1, 1), date(2063, 1, 1)), min_size=1))
def test_a_column_of_excels_counting_is_read_back(written):
    cells = [(day - date(1899, 12, 30)).days for day in written]
    assert days(*cells, wished=Reading.SERIALS) == written


@given(written=some.lists(some.dates(day_of(1360, 1, 1), day_of(1399, 12, 29)), min_size=1, max_size=12))
def test_what_excel_ate_of_a_column_is_given_back(written):
    def typed(day):
        year, month, number = jalali_parts(day)
        try:
            return date(year + 600, month, number)
        except ValueError:
            return short(day)

    assert days(*map(typed, written), wished=Reading.EATEN) == written


ANY_CELL = some.one_of(
    some.none(),
    some.booleans(),
    some.integers(),
    some.integers(29_000, 61_000),
    some.floats(),
    some.text(max_size=12),
    some.from_regex(r"[0-9۰-۹]{1,4}[-/. ][0-9]{1,2}[-/. ][0-9]{1,4}", fullmatch=True),
    some.dates(),
    some.datetimes(),
    some.times(),
    some.sampled_from([ErrorCell("#N/A"), FormulaCell(), EATEN, date(1903, 11, 3), "98/04/31", "05/08/30"]),
)
WISHES = some.one_of(some.none(), some.sampled_from(Reading))


@given(cells=some.lists(ANY_CELL, max_size=15), wished=WISHES, typed=ANY_CELL)
def test_any_cell_is_turned_into_a_cell_or_refused_with_a_reason(cells, wished, typed):
    found, convert = verdict_of(DAY, cells, wished)
    for cell in (*cells, typed):
        with suppress(UnreadableError):
            convert(cell)
    assert found is None or 0 < found.count <= len(cells)


@given(cells=some.lists(ANY_CELL, max_size=15), wished=WISHES, chance=some.randoms())
def test_a_verdict_does_not_depend_on_the_order_of_rows(cells, wished, chance):
    mixed = cells.copy()
    chance.shuffle(mixed)
    assert verdict_of(DAY, cells, wished)[0] == verdict_of(DAY, mixed, wished)[0]


def test_a_large_column_is_decided_in_a_moment():
    first = date(2000, 1, 1)
    cells = [day_latin(first + timedelta(days=number % 9000)) for number in range(50_000)]
    found, _ = verdict_of(DAY, iter(cells), None)
    assert (found.reading, found.count) == (Reading.JALALI_TEXT, 50_000)
