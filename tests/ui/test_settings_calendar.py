from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.holiday import Holiday
from desktop.persian.jalali import day_of
from desktop.services.working_calendar import LunarTable
from desktop.ui.pages.settings_calendar import CalendarCard, known_words, warning_words
from tests.ui.conftest import write
from tests.ui.naming import nameless

TODAY = date(2026, 11, 22)
SECOND = day_of(1405, 9, 2)


@pytest.fixture
def card(desk, tools, qtbot):
    card = CalendarCard(desk, tools, desk.preferences.read())
    qtbot.addWidget(card)
    card.resize(500, 600)
    with qtbot.waitExposed(card):
        card.show()
    return card


@pytest.fixture
def closed(desk):
    """A day that the office entered."""
    holiday = Holiday(held_on=SECOND, name="آلودگی هوا")
    desk.edit.add(holiday)
    return holiday


def test_a_day_is_entered_in_its_form_and_holds_at_once(card, desk, qtbot, in_persian):
    card.new.click()
    form = card.dialog.page.form
    assert nameless(card.dialog) == []
    write(form.editors["held_on"].stops[0], "1405/09/02")
    write(form.editors["name"].stops[0], "آلودگی هوا")
    card.dialog.page.save()
    qtbot.waitUntil(lambda: card.list.count() == 1)
    assert card.list.item(0).text() == "دوشنبه ۲ آذر ۱۴۰۵، آلودگی هوا"
    assert desk.working_calendar.now().name_of(SECOND) == "آلودگی هوا"
    assert nameless(card) == []


def test_a_day_that_is_worked_on_says_so(card, desk, in_persian):
    desk.edit.add(Holiday(held_on=SECOND, name="جبران تعطیلی", is_working=True))
    card.refresh()
    assert card.list.item(0).text().endswith("روز کاری")


def test_a_day_is_deleted_and_brought_back(card, desk, tools, closed):
    card.refresh()
    card.list.setCurrentRow(0)
    QTest.keyClick(card.list, Qt.Key.Key_Delete)
    assert desk.working_calendar.own() == ()
    assert not card.list.isVisible()
    assert card.nothing.isVisible()
    tools.toasts.shown.button.click()
    assert desk.working_calendar.own() == (closed,)
    assert card.list.isVisible()


def test_a_day_that_went_meanwhile_is_gone_from_the_list(card, desk, ask, closed):
    card.refresh()
    desk.edit.delete(desk.browse.open(Holiday, closed.id))
    card.delete_day(closed.id)
    assert not ask.errors
    assert card.list.count() == 0


def test_every_hundredth_day_is_reached_in_the_list(card, desk):
    desk.edit.add(
        *(Holiday(held_on=day_of(1405, 1 + n // 28, 1 + n % 28), name=f"روز {n}") for n in range(300))
    )
    card.refresh()
    assert card.list.count() == 300
    assert card.list.height() < 600


def test_the_years_of_lunar_holidays_are_said(in_persian):
    assert "۱۴۰۰ تا ۱۴۰۶" in known_words(LunarTable({}, 1400, 1405, 1406))
    assert "۱۴۰۵" in known_words(LunarTable({}, 1400, 1405, 1406))
    assert "محاسبه" not in known_words(LunarTable({}, 1400, 1406, 1406))


@pytest.mark.parametrize(
    ("table", "told"),
    [
        (LunarTable({}, 1400, 1405, 1406), ""),
        (LunarTable({}, 1400, 1405, 1405), ""),
        (LunarTable({}, 1400, 1404, 1404), "۱۴۰۵"),
        (LunarTable(), "خوانده نمی\u200cشود"),
    ],
)
def test_a_table_that_does_not_hold_is_a_warning(in_persian, table, told):
    words = warning_words(table, TODAY)
    assert told in words
    assert bool(words) == bool(told)
