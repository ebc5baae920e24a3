from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.persian.numbers import number_text, read_number
from desktop.ui.sides import FROM_THE_RIGHT
from desktop.ui.widgets.number_field import NumberField
from tests.ui.conftest import write


@pytest.fixture
def field(qtbot):
    field = NumberField(least=0)
    qtbot.addWidget(field)
    field.show()
    return field


@pytest.mark.parametrize(
    ("typed", "number", "shown"),
    [
        ("1250000", 1250000, "۱٬۲۵۰٬۰۰۰"),
        ("۱۲۵۰", 1250, "۱٬۲۵۰"),
        ("١٢", 12, "۱۲"),
        ("1,250", 1250, "۱٬۲۵۰"),
        ("35.72", Decimal("35.72"), "۳۵٫۷۲"),
        ("35/72", Decimal("35.72"), "۳۵٫۷۲"),
    ],
)
def test_any_digits_are_read_and_shown_in_groups_on_leaving(field, typed, number, shown):
    write(field, typed)
    assert (field.text(), field.number) == (typed, number)
    field.settle()
    assert (field.text(), field.number) == (shown, number)


@pytest.mark.parametrize("typed", ["", "شمال", "1403/4", "۱۲ نفر"])
def test_what_is_no_number_stays_as_typed(field, typed):
    write(field, typed)
    QTest.keyClick(field, Qt.Key.Key_Up) if typed else None
    field.settle()
    assert (field.number, field.text()) == (None, typed)


def test_the_arrows_step_and_stop_at_the_least(field):
    write(field, "999")
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.text() == "۱٬۰۰۰"
    QTest.keyClick(field, Qt.Key.Key_PageUp)
    assert field.number == 1010
    field.set_number(0)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.text() == "۰"


def test_an_empty_field_steps_to_nought(field):
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.text() == "۰"


def test_a_fraction_keeps_its_digits(field):
    write(field, "35.72")
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.number == Decimal("36.72")


def test_it_is_written_at_the_right(field):
    assert field.alignment() == FROM_THE_RIGHT


@given(st.integers(-(10**15), 10**15) | st.decimals(allow_nan=False, allow_infinity=False, places=3))
def test_what_is_shown_reads_back(number):
    assert read_number(number_text(number)) == number


def test_a_year_has_no_groups(qtbot):
    field = NumberField(grouped=False)
    qtbot.addWidget(field)
    field.set_number(1404)
    assert field.text() == "۱۴۰۴"
    field.setText("1405")
    field.settle()
    assert field.text() == "۱۴۰۵"
    field.set_number(None)
    assert not field.text()
