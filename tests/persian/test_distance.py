from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop.persian.distance import distance


@pytest.mark.parametrize(
    ("one", "other", "wrong"),
    [("تلفن", "تلفن", 0), ("تلفون", "تلفن", 1), ("نشانی", "نشاین", 1), ("", "نام", 3), ("مدیر", "دفتر", 3)],
)
def test_letters_that_are_missing_added_wrong_or_swapped(one, other, wrong):
    assert distance(one, other) == wrong


@given(some.text(max_size=8), some.text(max_size=8))
def test_it_is_the_same_both_ways_and_nothing_between_equals(one, other):
    assert distance(one, other) == distance(other, one) <= max(len(one), len(other))
    assert (distance(one, other) == 0) == (one == other)
