from __future__ import annotations

import pytest

from desktop.persian.phone import is_landline_without_zero, is_mobile_without_zero


@pytest.mark.parametrize(
    ("digits", "mobile", "landline"),
    [
        ("9171234567", True, False),
        ("7132345678", False, True),
        ("2188776655", False, True),
        ("09171234567", False, False),
        ("917123456", False, False),
        ("2912345678", False, False),
        ("7102345678", False, False),
        ("۹۱۷۱۲۳۴۵۶۷", False, False),
        ("", False, False),
    ],
)
def test_ten_digits_that_lost_their_zero(digits, mobile, landline):
    assert (is_mobile_without_zero(digits), is_landline_without_zero(digits)) == (mobile, landline)
