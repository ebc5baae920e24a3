from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.persian.clock import read_time, time_text


@pytest.mark.parametrize(
    ("typed", "moment"),
    [
        ("30/19", time(19, 30)),
        ("۱۹/۳۰", time(19, 30)),
        ("00/9", time(9)),
        ("20:30", time(20, 30)),
        ("۸.۳۰", time(8, 30)),
        ("18", time(18)),
        ("ساعت ۱۸", time(18)),
        ("۸ صبح", time(8)),
        ("4 بعدازظهر", time(16)),
        ("۴ بعد از ظهر", time(16)),
        ("۱۲ شب", time(0)),
        ("۱ ظهر", time(13)),
        ("20:30:15", time(20, 30, 15)),
    ],
)
def test_a_time_is_read_as_old_minutes_write_it(typed, moment):
    assert read_time(typed) == moment


@pytest.mark.parametrize(
    "typed", ["", "10/9", "30/30", "24:00", "8:5", "20:75", "۶ شب و نیم", "۱۸ صبح", "1397/07/10"]
)
def test_what_is_no_time_or_two_times_is_refused(typed):
    with pytest.raises(ValueError, match=r".*"):
        read_time(typed)


@given(st.times().map(lambda moment: moment.replace(second=0, microsecond=0)))
def test_a_time_comes_back_from_what_is_shown(moment):
    assert read_time(time_text(moment)) == moment


@pytest.mark.parametrize(
    ("typed", "expected"), [("930", time(9, 30)), ("۰۹۳۰", time(9, 30)), ("1945", time(19, 45))]
)
def test_hour_and_minutes_may_be_typed_together(typed, expected):
    assert read_time(typed) == expected
