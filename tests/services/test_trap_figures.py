"""Traps with numbers and codes, from the workbook to the plan."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from desktop.domain.body import Body
from desktop.domain.party import Person
from desktop.domain.place import Neighbourhood
from desktop.schema.problem import Reason
from desktop.services.sheets.columns.readings import Reading
from desktop.services.sheets.plan import RowOutcome
from tests.excel.bombs import with_rows


def column(plan, book, kind, name, heading, field, *cells, **wishes):
    """Return the plan of a sheet with one column beside the names."""
    rows = [(f"{name} {'ابپتثجچح'[number]}", cell) for number, cell in enumerate(cells)]
    made = plan(book((name, heading), *rows), kind, **wishes)
    return made, [getattr(row.edited, field) for row in made.rows], made.verdicts


@pytest.fixture
def people(plan, book):
    """Return what a column of numbers of residents is read as."""
    return lambda *cells, **wishes: column(
        plan, book, Neighbourhood, "نام محله", "جمعیت", "population", *cells, **wishes
    )


@pytest.fixture
def latitudes(plan, book):
    """Return what a column of latitudes is read as."""
    from desktop.domain.office import Office

    return lambda *cells, **wishes: column(
        plan, book, Office, "نام دفتر", "عرض جغرافیایی", "latitude", *cells, **wishes
    )


@pytest.fixture
def phones(plan, book):
    """Return what a column of telephones is read as."""
    return lambda *cells, **wishes: column(
        plan, book, Person, "نام خانوادگی", "تلفن", "phone", *cells, **wishes
    )


def reasons(made):
    return [[problem.reason for problem in row.problems] for row in made.rows]


def wish(field, reading):
    return {"readings": {(0, field): reading.value}}


def test_persian_digits_and_groups_in_texts_are_numbers(people):
    made, read, verdicts = people("۱۲۳", "۱۲٬۳۴۵", "12,345", "١٢٣", " ۱۲ ", "1234567890")
    assert read == [123, 12_345, 12_345, 123, 12, 1_234_567_890]
    assert [each.reading for each in verdicts] == [Reading.NUMBER_TEXT]
    assert all("population" in row.mended for row in made.rows[:5])


def test_a_persian_point_is_a_decimal_point(latitudes):
    assert latitudes("۲۹٫۵", "29.61", 29.5)[1] == [Decimal("29.5"), Decimal("29.61"), Decimal("29.5")]


def test_a_slash_is_a_decimal_point_where_the_column_is_numeric_and_says_so(latitudes):
    _, read, verdicts = latitudes("۲۹/۵", 29.61, "29/7")
    assert read == [Decimal("29.5"), Decimal("29.61"), Decimal("29.7")]
    assert [(each.reading, each.count) for each in verdicts] == [(Reading.DECIMAL_SLASH, 2)]
    made, _, _ = latitudes("۲۹/۵", 29.61, **wish("latitude", Reading.AS_IT_IS))
    assert reasons(made) == [[Reason.NOT_A_NUMBER], []]


def test_a_slash_among_words_is_no_decimal_point(latitudes):
    made, _, verdicts = latitudes("۲۹/۵", "نامعلوم", "ندارد")
    assert reasons(made) == [[Reason.NOT_A_NUMBER]] * 3
    assert [(each.reading, each.also) for each in verdicts] == [(Reading.UNDECIDED, (Reading.DECIMAL_SLASH,))]


def test_zeros_at_the_head_of_a_code_are_kept(plan, book):
    made = plan(book(("کد", "نام دفتر"), ("۰۰۱۲", "الف"), ("0012345678901234567890", "ب")))
    assert [row.edited.code for row in made.rows] == ["0012", "0012345678901234567890"]


def test_a_telephone_that_lost_its_zero_gets_it_back_and_says_so(phones):
    made, read, verdicts = phones(9171234567, "9171234567", 9_171_234_567.0, "09171234567", 7132210011)
    assert read == ["09171234567"] * 4 + ["07132210011"]
    assert [set(row.mended) for row in made.rows] == [{"phone"}] * 3 + [set(), {"phone"}]
    assert verdicts[0].reading is Reading.LOST_ZERO
    assert phones(9171234567, **wish("phone", Reading.AS_IT_IS))[1] == ["9171234567"]


def test_a_number_that_is_no_telephone_gets_no_zero(phones):
    assert phones(8171234567, 12345678, "110", 917123456)[1] == ["8171234567", "12345678", "110", "917123456"]


def test_a_national_id_gets_zeros_back_only_where_it_checks():
    from desktop.schema.fields import Field, Form, Kind
    from desktop.services.sheets.columns.verdicts import verdict_of

    field = Field(kind=Kind.TEXT, name="national_id", code=True, form=Form.NATIONAL_ID)
    verdict, convert = verdict_of(field, [12345679, 12345678], None)
    assert (convert(12345679), convert(12345678)) == ("0012345679", 12345678)
    assert (verdict.reading, verdict.count) == (Reading.LOST_ZERO, 1)


@pytest.mark.parametrize("cell", [61043378123456789, 6.104337812345679e16, "6.10434E+16"])
def test_a_number_of_more_than_fifteen_digits_is_refused_since_digits_are_lost(phones, cell):
    made, _, verdicts = phones(cell, "07132210011")
    assert reasons(made) == [[Reason.LOST_DIGITS], []]
    assert (verdicts[0].reading, verdicts[0].also) == (Reading.LOST_DIGITS, ())


def test_a_long_number_as_text_keeps_all_of_its_digits(phones):
    assert phones("61043378123456789")[1] == ["61043378123456789"]


def test_a_number_in_a_column_of_texts_is_spelled_as_the_clerk_sees_it(plan, book):
    made = plan(book(("کد", "نام دفتر", "مدیر"), (12.0, "الف", 1234567890.0), (1.5, "ب", 0.1)))
    assert [(row.edited.code, row.edited.manager) for row in made.rows] == [
        ("12", "1234567890"),
        ("1.5", "0.1"),
    ]


def test_whole_numbers_are_whole_in_every_spelling_of_the_file(plan, tmp_path):
    texts = "".join(
        f'<c r="{place}1" t="inlineStr"><is><t>{text}</t></is></c>'
        for place, text in (("A", "نام محله"), ("B", "جمعیت"))
    )
    rows = "".join(
        f'<row r="{n}"><c r="A{n}" t="inlineStr"><is><t>باغ {"ابپت"[n - 2]}</t></is></c>'
        f'<c r="B{n}"><v>{value}</v></c></row>'
        for n, value in enumerate(("1234.0", "1.234E3", "1234", "1.234E+3"), start=2)
    )
    (tmp_path / "raw.xlsx").write_bytes(with_rows(f'<row r="1">{texts}</row>{rows}'))
    made = plan(tmp_path / "raw.xlsx", Neighbourhood)
    assert [(row.edited.population, type(row.edited.population)) for row in made.rows] == [(1_234, int)] * 4


def test_a_part_of_a_resident_is_refused(people):
    assert reasons(people(12.5, "12.5", 3)[0]) == [[Reason.NOT_A_NUMBER], [Reason.NOT_A_NUMBER], []]


def test_percents_are_read_from_signs_and_from_parts_of_one(plan, book):
    def quorum(*cells):
        return column(plan, book, Body, "نام نهاد", "حد نصاب", "quorum_percent", *cells)

    assert quorum("۵۰٪", "75 درصد", "%66")[1] == [50, 75, 66]
    _, read, verdicts = quorum(0.5, 0.75, 1)
    assert (read, verdicts[0].reading) == ([50, 75, 100], Reading.PARTS_OF_ONE)


def test_a_code_that_excel_made_a_day_of_is_refused(plan, book):
    made = plan(book(("کد", "نام دفتر"), (date(2026, 5, 12), "الف"), ("12/6", "ب")))
    assert reasons(made) == [[Reason.CODE_BECAME_DAY], []]
    assert made.rows[0].outcome is RowOutcome.REJECTED


@pytest.mark.parametrize("cell", ["۱۲ نفر", "حدود ۱۲", "12-15", "دوازده هزار", "∞", "1e999", "--", "۱۲ریال"])
def test_what_is_no_number_is_refused_with_its_words(people, vocabulary, cell):
    made, _, _ = people(cell, 5)
    if reasons(made)[0]:
        assert reasons(made) == [[Reason.NOT_A_NUMBER], []]
        assert "{" not in vocabulary.sentence(made.rows[0].problems[0])
    else:
        assert made.rows[0].edited.population in {None, 12_000}
