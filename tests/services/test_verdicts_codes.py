from __future__ import annotations

from contextlib import suppress
from datetime import date
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop.domain.office import Office
from desktop.domain.party import Person
from desktop.persian.national_id import is_national_id
from desktop.schema.fields import Field, Form, Kind, field_named
from desktop.schema.problem import Reason
from desktop.schema.reading import UnreadableError, reader
from desktop.schema.vocabulary import Vocabulary
from desktop.services.sheets.columns.verdicts import Reading, Verdict, as_it_is, verdict_of

CODE = Field(Kind.TEXT, "code", code=True)
PHONE = Field(Kind.TEXT, "phone", code=True, form=Form.PHONE)
NATIONAL_ID = Field(Kind.TEXT, "national_id", code=True, form=Form.NATIONAL_ID)
NAME = Field(Kind.TEXT, "name")
LONG = 6.104337812345679e16


def verdict(field, *cells, wished=None):
    found, _ = verdict_of(field, cells, wished)
    return found and (found.reading, found.also, found.count, found.example)


def codes(field, *cells, wished=None):
    """Return the code of each cell, or the reason for which it is refused."""
    _, convert = verdict_of(field, cells, wished)
    read = reader(field, Vocabulary({}))

    def outcome(cell):
        try:
            return read(convert(cell))
        except UnreadableError as error:
            return error.reason

    return [outcome(cell) for cell in cells]


@pytest.mark.parametrize("cell", [9171234567, 9171234567.0, "9171234567", "۹۱۷۱۲۳۴۵۶۷", " 9171234567\u200f"])
def test_trap_a_mobile_that_lost_its_zero_gets_it_back_and_it_is_said(cell):
    assert codes(PHONE, cell, "09171234567") == ["09171234567", "09171234567"]
    assert verdict(PHONE, cell, "09171234567") == (
        Reading.LOST_ZERO, (Reading.AS_IT_IS,), 1, "۹۱۷۱۲۳۴۵۶۷ ← ۰۹۱۷۱۲۳۴۵۶۷"
    )  # fmt: skip
    assert codes(PHONE, cell, wished=Reading.AS_IT_IS) == ["9171234567"]


def test_trap_a_landline_gets_its_zero_back_only_if_wished_or_if_the_mobiles_lost_theirs():
    assert codes(PHONE, 7132345678) == ["7132345678"]
    assert verdict(PHONE, 7132345678)[:3] == (Reading.AS_IT_IS, (Reading.LOST_ZERO,), 1)
    assert codes(PHONE, 7132345678, wished=Reading.LOST_ZERO) == ["07132345678"]
    assert codes(PHONE, 7132345678, 9171234567) == ["07132345678", "09171234567"]
    assert verdict(PHONE, 7132345678, 9171234567)[:3] == (Reading.LOST_ZERO, (Reading.AS_IT_IS,), 2)


@pytest.mark.parametrize(
    "cell", ["07132345678", "0917 123 4567", "+989171234567", 32345678, "داخلی ۱۲", None]
)
def test_other_telephones_are_as_they_stand(cell):
    assert verdict_of(PHONE, (cell,), None) == (None, as_it_is)


def test_trap_a_national_id_is_padded_only_where_it_checks():
    assert codes(NATIONAL_ID, 84575948, 13542419, 12345678, "0084575948") == [
        "0084575948", "0013542419", "12345678", "0084575948"
    ]  # fmt: skip
    assert verdict(NATIONAL_ID, 84575948, 12345678) == (
        Reading.LOST_ZERO, (Reading.AS_IT_IS,), 1, "۸۴۵۷۵۹۴۸ ← ۰۰۸۴۵۷۵۹۴۸"
    )  # fmt: skip


@given(some.integers(10**6, 10**9 - 1))
def test_trap_a_national_id_stored_as_a_number_is_the_one_that_was_typed(first):
    last = next((n for n in range(10) if is_national_id(f"{first:09}{n}")), None)
    if last is not None:
        assert codes(NATIONAL_ID, int(f"{first}{last}")) == [f"{first:09}{last}"]


@pytest.mark.parametrize("field", [CODE, PHONE, NATIONAL_ID, NAME, Field(Kind.PASSAGE, "note")])
@pytest.mark.parametrize("cell", [LONG, 10**15, -(10**16)])
def test_trap_a_number_above_fifteen_digits_says_that_its_column_must_be_of_texts(field, cell):
    assert codes(field, cell, "x") == [Reason.LOST_DIGITS, "x"]
    assert verdict(field, cell, "x")[:3] == (Reading.LOST_DIGITS, (), 1)


@pytest.mark.parametrize("text", ["6.10434E+16", "۶٫۱E+16", "6e+16"])
def test_trap_what_a_text_file_has_of_a_long_number_is_refused_too(text):
    assert codes(CODE, text) == [Reason.LOST_DIGITS]


def test_trap_whole_numbers_that_came_as_floats_are_codes_without_a_point():
    assert verdict_of(CODE, (123.0, 7, "A-1"), None) == (None, as_it_is)
    assert codes(CODE, 123.0, 7) == ["123", "7"]


def test_a_code_that_excel_made_a_day_of_is_refused_unless_days_are_meant():
    assert codes(CODE, date(2024, 5, 12), "12/6") == [Reason.CODE_BECAME_DAY, "12/6"]
    assert verdict(CODE, date(2024, 5, 12))[:3] == (Reading.UNDECIDED, (Reading.AS_IT_IS,), 1)
    assert codes(CODE, date(2024, 5, 12), wished=Reading.AS_IT_IS) == ["1403/02/23"]


def test_trap_arabic_letters_are_said_once_for_the_column():
    cells = ("شوراي شهر", "شورای شهر", "اداره كل", "اداره كل", None)
    assert verdict_of(NAME, cells, None) == (Verdict("name", Reading.LETTERS, (), 3), as_it_is)
    assert codes(NAME, *cells)[:3] == ["شورای شهر", "شورای شهر", "اداره کل"]


@pytest.mark.parametrize("text", [" شورا\u00a0\u200f", "شورای\u200cشهر", "ۀ ة", ""])
def test_trap_spaces_and_marks_are_mended_without_a_word(text):
    assert verdict_of(NAME, (text, None, 12), None) == (None, as_it_is)


@pytest.mark.parametrize("kind", [Kind.CHOICE, Kind.LINK, Kind.LINKS, Kind.FLAG, Kind.MOMENT])
def test_other_columns_cost_nothing(kind):
    def cells():
        raise AssertionError
        yield

    assert verdict_of(Field(kind, "x"), cells(), None) == (None, as_it_is)


def test_telephones_of_the_register_are_described_as_such():
    assert field_named(Office, "phone").form is field_named(Person, "phone").form is Form.PHONE


ANY_CELL = some.one_of(
    some.none(), some.booleans(), some.integers(), some.integers(10**9, 10**10), some.floats(),
    some.text(max_size=12), some.dates(), some.from_regex(r"[0-9۰-۹]{7,11}", fullmatch=True),
)  # fmt: skip
FIELDS = some.sampled_from([CODE, PHONE, NATIONAL_ID, NAME])
WISHES = some.one_of(some.none(), some.sampled_from(Reading))


@given(field=FIELDS, cells=some.lists(ANY_CELL, max_size=15), wished=WISHES, typed=ANY_CELL)
def test_any_cell_is_turned_into_a_cell_or_refused_with_a_reason(field, cells, wished, typed):
    found, convert = verdict_of(field, cells, wished)
    for cell in (*cells, typed):
        with suppress(UnreadableError):
            convert(cell)
    assert found is None or 0 < found.count <= len(cells)


@given(field=FIELDS, cells=some.lists(ANY_CELL, max_size=15), wished=WISHES, chance=some.randoms())
def test_a_verdict_does_not_depend_on_the_order_of_rows(field, cells, wished, chance):
    mixed = cells.copy()
    chance.shuffle(mixed)
    assert verdict_of(field, cells, wished)[0] == verdict_of(field, mixed, wished)[0]


def test_a_large_sheet_costs_little():
    texts = [f"نام دفتر شمارهٔ {number}" for number in range(50_000)]
    figures = list(range(50_000))
    began = perf_counter()
    for _ in range(14):
        verdict_of(NAME, texts, None)
    for _ in range(6):
        verdict_of(CODE, figures, None)
    assert perf_counter() - began < 2  # 0.1 s; several test runs may share the machine
