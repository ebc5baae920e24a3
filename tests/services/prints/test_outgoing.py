from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.pdf.papers.look import Look
from desktop.services.code_text import code_text
from desktop.services.prints.outgoing import Outgoing, number_after


@pytest.mark.parametrize(
    ("number", "next_one"),
    [
        ("4587", "4588"),
        ("1405/210/4587", "1405/210/4588"),
        ("130765-20/5/97", "130766-20/5/97"),
        ("12/د/45", "12/د/46"),
        ("4-102", "4-103"),
        ("1405/45", "1405/46"),
        ("1405/210/4", "1405/210/5"),
        ("45/210/1405", "46/210/1405"),
        ("1405", "1406"),
        ("9" * 5000, "9" * 5000),
        ("009", "010"),
        ("999", "1000"),
        ("بدون شماره", "بدون شماره"),
        ("", ""),
    ],
)
def test_what_counts_up_is_no_year_and_else_the_longest_row_of_digits(number, next_one):
    assert number_after(number, 1) == next_one


@given(st.text("0256789/-د", max_size=15), st.integers(0, 50), st.integers(0, 50))
def test_counting_on_twice_is_counting_on_once(number, first, second):
    if len(number_after(number, first + second)) == len(number):
        assert number_after(number_after(number, first), second) == number_after(number, first + second)


def test_a_number_in_persian_digits_counts_too_and_may_stay_the_same():
    assert Outgoing("۱۴۰۵/۹۹").number_of(2) == "1405/101"
    assert Outgoing("۱۴۰۵/۹۹", counts_up=False).number_of(2) == "1405/99"


def test_a_code_with_latin_letters_keeps_its_digits():
    assert [code_text(each, Look()) for each in ("N-BZ/13/1", "13/1")] == ["N-BZ/13/1", "۱۳/۱"]
