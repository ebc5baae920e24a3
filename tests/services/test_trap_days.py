"""Traps with days: each row of the table of measured traps is a test, from the workbook to the plan."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.schema.problem import Reason
from desktop.services.sheets.columns.readings import Reading
from desktop.services.sheets.plan import RowOutcome
from tests.excel.producers import packed, parts_of

FIELD = "active_since"
HEAD = ("نام دفتر", "تاریخ شروع")
PERSIAN_FORMATS = (
    "[$-fa-IR,16]yyyy/mm/dd;@", "[$-3000429]yyyy/mm/dd", "[$-160429]d mmmm yyyy", "B1yyyy/mm/dd",
    "B2yyyy/mm/dd", "[$-fa-IR]dddd d mmmm yyyy", "[$-1170000]yyyy/mm/dd", "yyyy-mm-dd", "d/m/yy;@",
)  # fmt: skip


@pytest.fixture
def days(plan, book):
    """Return the plan of a sheet of names and days; ``code`` is the format of the days."""

    def days(*cells, code=None, **wishes):
        def dress(page):
            for row in range(2, len(cells) + 2):
                if code:
                    page.cell(row, 2).number_format = code

        rows = [(f"دفتر {'ابپتثجچ'[number]}", cell) for number, cell in enumerate(cells)]
        return plan(book(HEAD, *rows, prepare=dress), **wishes)

    return days


@pytest.fixture
def raw(plan, tmp_path):
    """Return the plan of one day, by the XML of its cell; its style is a day of the Persian calendar."""

    def raw(cell, settings="", **wishes):
        texts = "".join(
            f'<c r="{place}1" t="inlineStr"><is><t>{text}</t></is></c>'
            for place, text in zip("AB", HEAD, strict=True)
        )
        name = '<c r="A2" t="inlineStr"><is><t>الف</t></is></c>'
        content = f'<row r="1">{texts}</row><row r="2">{name}{cell}</row>'
        (tmp_path / "raw.xlsx").write_bytes(packed(parts_of(content, [], settings=settings)))
        return plan(tmp_path / "raw.xlsx", **wishes)

    return raw


def read(made):
    return [row.edited.active_since for row in made.rows]


def reasons(made):
    return [[problem.reason for problem in row.problems] for row in made.rows]


def verdicts(made):
    return [(each.reading, each.also, each.count) for each in made.verdicts if each.field == FIELD]


def wish(reading):
    return {"readings": {(0, FIELD): reading.value}}


@pytest.mark.parametrize("code", PERSIAN_FORMATS)
def test_a_real_date_in_any_calendar_is_the_day_that_it_is(days, code):
    made = days(45467, code=code)
    assert (read(made), verdicts(made)) == ([date(2024, 6, 24)], [])


@pytest.mark.parametrize("code", ["[$-3000401]0", "[$-fa-IR,300]0", "0", "General"])
def test_bare_numbers_in_a_column_of_days_are_offered_as_excel_days(days, code):
    made = days(45467, 45468, code=code)
    assert [row.outcome for row in made.rows] == [RowOutcome.REJECTED] * 2
    assert reasons(made) == [[Reason.SERIAL_DAY]] * 2
    assert verdicts(made) == [(Reading.UNDECIDED, (Reading.SERIALS,), 2)]
    assert read(days(45467, 45468, code=code, **wish(Reading.SERIALS))) == [
        date(2024, 6, 24),
        date(2024, 6, 25),
    ]


def test_a_jalali_year_typed_into_a_date_cell_is_refused_and_proposed(days, vocabulary):
    made = days(1403, date(2024, 6, 24), code="yyyy/mm/dd")
    assert reasons(made) == [[Reason.YEAR_ONLY], []]
    sentence = vocabulary.sentence(made.rows[0].problems[0])
    assert "۱۴۰۳" in sentence
    assert verdicts(made)[0][0] is Reading.YEARS


@pytest.mark.parametrize(
    "text",
    [
        "۱۴۰۳/۰۴/۰۴",
        "1403/4/4",
        "١٤٠٣/٠٤/٠٤",
        "1403.04.04",
        "1403-04-04",
        "1403\u221204\u221204",
        "1403ـ04ـ04",
        "1403 04 04",
        "4 تیر 1403",
        "۴ تير ۱۴۰۳",
        "\u200f1403/04/04\u200f",
        " 1403/04/04 ",
        "1403\u066b04\u066b04",
        "1403\\04\\04",
    ],
)
def test_jalali_text_in_any_digits_and_separators_is_the_day(days, text):
    assert read(days(text)) == [date(2024, 6, 24)]


def test_a_leap_day_is_checked(days):
    made = days("1403/12/30", "1404/12/30")
    assert (read(made)[0], reasons(made)) == (date(2025, 3, 20), [[], [Reason.NO_SUCH_DAY]])


def test_a_two_digit_year_is_assumed_and_marked(days):
    made = days("98/04/31", "98.04/31", "05/08/30")
    assert read(made) == [date(2019, 7, 22), date(2019, 7, 22), date(2026, 11, 21)]
    assert all(FIELD in row.mended for row in made.rows)
    assert verdicts(made) == [(Reading.TWO_DIGIT_YEAR, (Reading.DAY_FIRST,), 3)]


def test_a_column_is_read_as_a_whole_and_not_cell_by_cell(days):
    made = days("05/06/07", "98/04/31")
    assert read(made) == [date(2026, 8, 29), date(2019, 7, 22)]
    alone = days("05/06/07")
    assert reasons(alone) == [[Reason.AMBIGUOUS_DAY]]
    assert verdicts(alone) == [(Reading.UNDECIDED, (Reading.TWO_DIGIT_YEAR, Reading.DAY_FIRST), 1)]
    assert read(days("05/06/07", **wish(Reading.TWO_DIGIT_YEAR))) == [date(2026, 8, 29)]


def test_dates_that_excel_has_eaten_are_refused_until_the_clerk_says_so(days):
    cells = (date(1998, 4, 30), "98/04/31", date(1999, 2, 1))
    made = days(*cells, code="yy/mm/dd")
    assert reasons(made) == [[Reason.EATEN_DAY], [], [Reason.EATEN_DAY]]
    assert verdicts(made) == [(Reading.UNDECIDED, (Reading.EATEN, Reading.AS_IT_IS), 2)]
    eaten = days(*cells, code="yy/mm/dd", **wish(Reading.EATEN))
    assert read(eaten) == [date(2019, 7, 21), date(2019, 7, 22), date(2020, 4, 20)]
    assert read(days(*cells, code="yy/mm/dd", **wish(Reading.AS_IT_IS)))[0] == date(1998, 4, 30)


def test_days_of_the_nineties_alone_are_read_and_the_other_reading_is_offered(days):
    made = days(date(1998, 4, 30), date(1999, 2, 1), code="yyyy/mm/dd")
    assert read(made) == [date(1998, 4, 30), date(1999, 2, 1)]
    assert Reading.EATEN in verdicts(made)[0][1]


@pytest.mark.parametrize(
    ("serial", "day"),
    [(1, date(1900, 1, 1)), (59, date(1900, 2, 28)), (61, date(1900, 3, 1)), (7_000, date(1919, 3, 1))],
)
def test_a_day_before_1920_is_refused_unless_it_is_confirmed(raw, serial, day):
    cell = f'<c r="B2" s="1"><v>{serial}</v></c>'
    made = raw(cell)
    assert [row.outcome for row in made.rows] == [RowOutcome.REJECTED]
    assert Reading.OLD_DAYS in verdicts(made)[0][1]
    assert read(raw(cell, **wish(Reading.OLD_DAYS))) == [day]


def test_the_days_of_a_macintosh_begin_in_1904(raw):
    made = raw('<c r="B2" s="1"><v>44005</v></c>', settings='<workbookPr date1904="1"/>')
    assert read(made) == [date(2024, 6, 24)]


@pytest.mark.parametrize("serial", ["99999999", "2958466", "1e300"])
def test_a_serial_that_is_no_day_is_an_error_with_its_address(raw, vocabulary, serial):
    made = raw(f'<c r="B2" s="1"><v>{serial}</v></c>')
    (row,) = made.rows
    assert (row.outcome, row.number, made.columns[FIELD]) == (RowOutcome.REJECTED, 2, 1)
    assert "#VALUE!" in vocabulary.sentence(row.problems[0])


def test_a_day_in_the_strict_form_is_a_day(raw):
    assert read(raw('<c r="B2" t="d"><v>2024-06-24T00:00:00Z</v></c>')) == [date(2024, 6, 24)]
