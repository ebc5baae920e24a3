from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.persian.digits import latin_digits, persian_digits


def test_all_three_kinds_of_digits_become_one():
    assert latin_digits("۱۲٣4 ردیف") == "1234 ردیف"
    assert persian_digits("۱۲٣4 row") == "۱۲۳۴ row"


@given(st.integers(min_value=0))
def test_digits_go_there_and_back(number):
    assert latin_digits(persian_digits(str(number))) == str(number)


@given(st.text())
def test_nothing_but_digits_changes_and_each_stays_in_its_place(text):
    for changed in (latin_digits(text), persian_digits(text)):
        assert len(changed) == len(text)
        assert all(new == old or old.isdecimal() for new, old in zip(changed, text, strict=True))
