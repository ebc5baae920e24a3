from __future__ import annotations

from contextlib import suppress
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop.excel.reading.cells import ErrorCell
from desktop.persian.digits import persian_digits
from desktop.persian.numbers import number_text
from desktop.schema.fields import Field, Form, Kind
from desktop.schema.problem import Reason
from desktop.schema.reading import UnreadableError, reader
from desktop.schema.vocabulary import Vocabulary
from desktop.services.sheets.columns.verdicts import Reading, as_it_is, verdict_of

MEASURE = Field(Kind.MEASURE, "area")
PERCENT = Field(Kind.NUMBER, "percent", form=Form.PERCENT)


def verdict(field, *cells, wished=None):
    found, _ = verdict_of(field, cells, wished)
    return found and (found.reading, found.also, found.count, found.example)


def numbers(field, *cells, wished=None):
    """Return the number of each cell, or the reason for which it is refused."""
    _, convert = verdict_of(field, cells, wished)
    read = reader(field, Vocabulary({}))

    def outcome(cell):
        try:
            return read(convert(cell))
        except UnreadableError as error:
            return error.reason

    return [outcome(cell) for cell in cells]


def test_trap_numbers_as_texts_are_read_and_said_once():
    cells = ("۱۲۳", "۱۲٬۳۴۵", "12٫5", "1,234", "۰۰۱۲", 7)
    assert numbers(MEASURE, *cells) == [123, 12345, Decimal("12.5"), 1234, 12, 7]
    assert verdict(MEASURE, *cells)[:3] == (Reading.NUMBER_TEXT, (), 5)


def test_trap_a_slash_is_a_decimal_point_in_a_column_of_numbers_and_it_is_said():
    assert numbers(MEASURE, "۱۲/۵", 3) == [Decimal("12.5"), 3]
    assert verdict(MEASURE, "۱۲/۵", 3) == (
        Reading.DECIMAL_SLASH, (Reading.AS_IT_IS,), 1, "۱۲/۵ ← ۱۲٫۵"
    )  # fmt: skip
    assert numbers(MEASURE, "۱۲/۵", 3, wished=Reading.AS_IT_IS) == [Reason.NOT_A_NUMBER, 3]


def test_trap_a_slash_is_asked_about_where_most_of_the_column_is_no_number():
    cells = ("۱۲/۵", "الف", "ب")
    assert verdict(MEASURE, *cells)[:2] == (Reading.UNDECIDED, (Reading.DECIMAL_SLASH,))
    assert numbers(MEASURE, *cells) == [Reason.NOT_A_NUMBER] * 3
    assert numbers(MEASURE, *cells, wished=Reading.DECIMAL_SLASH)[0] == Decimal("12.5")


def test_trap_whole_numbers_that_came_as_floats_are_whole():
    assert numbers(Field(Kind.NUMBER, "population"), 1234567890.0) == [1234567890]


def test_real_numbers_and_those_a_program_wrote_as_text_say_nothing():
    assert verdict_of(MEASURE, (1, 2.5, None, ErrorCell("#N/A")), None) == (None, as_it_is)
    assert verdict_of(MEASURE, ("12", "13.5", "-3", ""), None) == (None, as_it_is)
    assert verdict(MEASURE, "12", 13)[:3] == (Reading.NUMBER_TEXT, (), 1)


def test_brackets_are_a_minus():
    assert numbers(MEASURE, "(12)", "(۱٬۲۰۰)", "((12))", "(-12)") == [
        -12, -1200, Reason.NOT_A_NUMBER, Reason.NOT_A_NUMBER
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["12 ریال", "۱۲ تومان", "12 نفر", "85%", "1403/4", "12/5/3", "حدود ۱۲"])
def test_what_has_a_unit_or_is_no_number_is_refused(text):
    assert numbers(MEASURE, text, 3) == [Reason.NOT_A_NUMBER, 3]


@pytest.mark.parametrize("text", ["85%", "٪۸۵", "۸۵٪", "85 %", "۸۵ درصد", "% 85"])
def test_the_sign_of_percent_is_dropped_where_percents_are_asked_for(text):
    assert numbers(PERCENT, text) == [85]
    assert verdict(PERCENT, text)[:3] == (Reading.PERCENT_SIGN, (), 1)


def test_parts_of_one_are_percents_where_no_number_is_above_one():
    cells = (0.85, 1, 0.29, 0, None)
    assert numbers(PERCENT, *cells) == [85, 100, 29, 0, None]
    assert verdict(PERCENT, *cells) == (Reading.PARTS_OF_ONE, (Reading.AS_IT_IS,), 3, "۰.۲۹ ← ۲۹")
    assert numbers(PERCENT, *cells, wished=Reading.AS_IT_IS)[:2] == [Reason.NOT_A_NUMBER, 1]
    assert verdict(PERCENT, *cells, wished=Reading.AS_IT_IS)[:2] == (
        Reading.AS_IT_IS, (Reading.PARTS_OF_ONE,)
    )  # fmt: skip


@pytest.mark.parametrize("cells", [(0.85, 40), (1, 1), (0, 0), (-0.5, 0.5)])
def test_other_percents_are_as_they_stand(cells):
    assert verdict_of(PERCENT, cells, None) == (None, as_it_is)


def test_a_cell_that_is_a_number_by_itself_is_the_very_same_and_so_not_mended():
    cells = (7, 2.5, "12", True, date(2024, 6, 24), "x")
    _, convert = verdict_of(MEASURE, (*cells, "۱۲/۵"), None)
    assert all(convert(cell) is cell for cell in cells)
    assert convert("۱۲/۵") == "12.5"


WRITTEN = {
    "persian": number_text,
    "persian digits": lambda number: persian_digits(str(number)),
    "commas": lambda number: f"{number:,}",
    "brackets": lambda number: f"({abs(number):,})" if number < 0 else f"{number:,}",
    "minus behind": lambda number: f"{abs(number)}-" if number < 0 else str(number),
}


@pytest.mark.parametrize("form", WRITTEN)
@given(written=some.lists(some.integers(-(10**14), 10**14), min_size=1, max_size=8))
def test_a_column_of_numbers_in_any_one_form_is_read_back(form, written):
    assert numbers(MEASURE, *map(WRITTEN[form], written)) == written


@given(written=some.lists(some.decimals(-(10**6), 10**6, places=3), min_size=1, max_size=8))
def test_a_column_of_decimals_with_slashes_is_read_back(written):
    cells = [persian_digits(f"{number:f}".replace(".", "/")) for number in written]
    years = [cell for cell in cells if numbers(MEASURE, cell) == [Reason.NOT_A_NUMBER]]
    assert years or numbers(MEASURE, *cells) == written


ANY_CELL = some.one_of(
    some.none(), some.booleans(), some.integers(), some.floats(), some.text(max_size=10), some.dates(),
    some.from_regex(r"[(%]?[0-9۰-۹]{1,5}[./٫,%]?[0-9۰-۹]{0,3}[)%]?", fullmatch=True),
)  # fmt: skip
FIELDS = some.sampled_from([MEASURE, PERCENT, Field(Kind.NUMBER, "count")])
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
