from __future__ import annotations

from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.persian.numbers import number_text, read_number


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("۱۲", 12),
        ("٠٠١٢", 12),
        ("۱٬۲۳۴٬۵۶۷", 1234567),
        ("1,234", 1234),
        ("۱،۲۳۴", 1234),
        ("۱۲/۵", Decimal("12.5")),
        ("١٢٫٥", Decimal("12.5")),
        ("35.699", Decimal("35.699")),
        ("1,234.50", Decimal("1234.50")),
        ("\u200e-5 ", -5),
        ("۵-", -5),
        ("−۵٫۲", Decimal("-5.2")),
        ("- 5", -5),
        ("+3", 3),
        (".5", Decimal("0.5")),
    ],
)
def test_a_number_is_read_however_it_is_typed(typed, number):
    read = read_number(typed)
    assert (read, type(read)) == (number, type(number))


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "-",
        "حدود ۳۰۰۰",
        "1,23",
        "1.234.567",
        "1,2345",
        "1,234٬567",
        "1397/07/10",
        "1403/4",
        "/5",
        "5.",
        "12 345",
        "-5-",
        "1e5",
        "NaN",
        "½",
        "²",
        "000/000/50",
        "1_000",
    ],
)
def test_what_may_be_something_else_is_refused(typed):
    with pytest.raises(ValueError, match=r".*"):
        read_number(typed)


@given(
    st.integers()
    | st.decimals(allow_nan=False, allow_infinity=False, min_value=-1e20, max_value=1e20, places=4)
)
def test_a_number_comes_back_from_what_is_shown(number):
    assert read_number(number_text(number)) == number


@given(st.text() | st.text(alphabet="۱2٣/.,٬٫-−+ "))
def test_reading_gives_a_number_or_a_value_error(text):
    with suppress(ValueError):
        assert isinstance(read_number(text), int | Decimal)


def test_a_number_is_shown_with_persian_signs():
    assert number_text(Decimal("-1234567.50")) == "−۱٬۲۳۴٬۵۶۷٫۵۰"
    with pytest.raises(ValueError, match="NaN"):
        number_text(Decimal("NaN"))
