from __future__ import annotations

import pytest

from desktop.persian.national_id import is_national_id, with_lost_zeros


@pytest.mark.parametrize("digits", ["0084575948", "0013542419", "7731689956", "0499370899"])
def test_an_id_whose_last_digit_checks(digits):
    assert is_national_id(digits)


@pytest.mark.parametrize(
    "digits", ["0084575947", "1111111111", "0000000000", "84575948", "", "۰۰۸۴۵۷۵۹۴۸", "00845759x8"]
)
def test_what_is_no_id(digits):
    assert not is_national_id(digits)


def test_zeros_come_back_only_where_the_id_checks():
    assert with_lost_zeros("84575948") == "0084575948"
    assert with_lost_zeros("499370899") == "0499370899"
    assert [with_lost_zeros(each) for each in ("12345678", "0084575948", "4575948", "", "abcdefgh")] == [
        None
    ] * 5
