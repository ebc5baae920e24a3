from __future__ import annotations

import pytest

from desktop.persian.day_order import Order, day_in_order, order_of, without_time


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("1403/04/04", Order.YEAR_FIRST),
        ("2024-06-24", Order.YEAR_FIRST),
        ("98/04/31", Order.YEAR_FIRST),
        ("۳۱/۰۴/۱۳۹۸", Order.DAY_FIRST),
        ("31.04.98", Order.DAY_FIRST),
        ("24/06/2024", Order.DAY_FIRST),
        ("06/24/2024", Order.MONTH_FIRST),
        ("03/04/2024", None),
        ("05/08/30", None),
        ("98/04/99", None),
        ("24/24/2024", None),
        ("1403/04", None),
        ("", None),
    ],
)
def test_the_order_that_numbers_show(text, order):
    assert order_of(text) is order


@pytest.mark.parametrize(
    ("order", "written"),
    [(Order.YEAR_FIRST, "1405/08/30"), (Order.DAY_FIRST, "1430/08/05"), (Order.MONTH_FIRST, "1430/05/08")],
)
def test_a_day_is_written_with_its_year_first(order, written):
    assert day_in_order("۰۵.۰۸/۳۰", order) == written


def test_a_weekday_and_a_full_year_stay():
    assert day_in_order("شنبه 30/08/1405", Order.DAY_FIRST) == "شنبه 1405/08/30"
    assert day_in_order("61/01/01", Order.YEAR_FIRST) == "1361/01/01"


@pytest.mark.parametrize(
    "text",
    [
        "2024-06-24 00:00:00",
        "2024-06-24T09:30",
        "2024-06-24 09:30:00.000",
        "2024-06-24T09:30:00Z",
        "2024-06-24",
    ],
)
def test_the_time_behind_a_day_is_left_out(text):
    assert without_time(text) == "2024-06-24"
