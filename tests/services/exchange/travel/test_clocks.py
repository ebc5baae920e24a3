from __future__ import annotations

from datetime import timedelta

import pytest

from desktop.services.moment import now
from tests.services.exchange.travel.computers import meet


@pytest.fixture
def clock(monkeypatch):
    """Set the clock of a computer ahead."""

    def clock(computer, ahead):
        at = int((now() + ahead).timestamp() * 1000)
        monkeypatch.setattr(computer.store, "_now", lambda: at)

    return clock


@pytest.mark.parametrize(
    ("ahead", "told"), [(timedelta(hours=20), []), (timedelta(days=3 * 365), ["مرودشت"])]
)
def test_a_clock_that_runs_ahead_by_more_than_a_day_is_told_and_its_data_kept(computer, clock, ahead, told):
    one, other = computer("مرودشت"), computer("شیراز")
    meet(one, other)
    clock(one, ahead)
    agency = one.agency("شهرداری")
    package = one.pack(other)
    preview = other.exchange.preview([package])
    assert [each.name for each in preview.ahead] == told
    assert all(abs(each.at - now() - ahead) < timedelta(minutes=10) for each in preview.ahead)
    assert other.exchange.take([package]).preview.ahead == preview.ahead
    assert other.get(agency) == agency


def test_what_others_made_is_told_of_them_not_of_whom_it_came_through(computer, clock):
    one, between, other = computer("مرودشت"), computer("شیراز"), computer("فسا")
    meet(one, between, other)
    clock(one, timedelta(days=400))
    one.agency("شهرداری")
    between.take(one.pack())
    assert [each.name for each in other.exchange.preview([between.pack()]).ahead] == ["مرودشت"]
