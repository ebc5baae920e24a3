from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.office import Office
from desktop.domain.party import Organisation
from desktop.schema.condition import Between, Either, Is, Missing, Not
from desktop.ui.lists.list_state import ListState, read_state
from tests.ui.conftest import rewrite, write
from tests.ui.list_samples import CITY, names


@pytest.fixture
def popup(offices_list):
    offices_list.bar.filters.click()
    return offices_list.popup


def field(popup, name):
    popup.sections[name].open(opened=True)
    return popup.sections[name].filter


def test_ticked_choices_are_any_of_them(offices_list, popup):
    states = field(popup, "state")
    states.boxes["active"].click()
    assert names(offices_list) == ["آبشار", "حسن‌آباد"]
    states.boxes["closed"].click()
    assert names(offices_list) == ["آبشار", "حسن‌آباد", "گلستان"]
    assert "۱" in offices_list.bar.filters.text()
    states.boxes["active"].click()
    states.boxes["closed"].click()
    assert len(offices_list.ids) == 4


def test_a_link_is_found_by_typing_and_blank_is_one_of_its_choices(offices_list, popup, qtbot):
    supervising = field(popup, "supervising")
    write(supervising.search, "شيراز")
    qtbot.waitUntil(lambda: [box.text() for box in supervising.boxes.values()] == ["شهرداری شیراز"])
    supervising.boxes[CITY.id].click()
    assert names(offices_list) == ["آبشار", "گلستان"]
    supervising.blank.click()
    assert names(offices_list) == ["آبشار", "پردیس", "گلستان"]
    assert offices_list.state.filters == (Either((Is("supervising", (CITY.id,)), Missing("supervising"))),)


def test_what_is_ticked_stays_listed_whatever_is_typed_next(popup, qtbot):
    supervising = field(popup, "supervising")
    supervising.boxes[CITY.id].click()
    rewrite(supervising.search, "قققق")
    qtbot.waitUntil(lambda: list(supervising.boxes) == [CITY.id])
    assert supervising.none.isVisible()
    assert supervising.boxes[CITY.id].isChecked()


def test_a_long_name_is_cut_and_told_whole(offices_list, popup, put, qtbot):
    long = Organisation(name="دبیرخانهٔ ستاد بازآفرینی شهری پایدار شهرستان نمونه و کارگروه‌های تخصصی آن")
    put(long)
    supervising = field(popup, "supervising")
    write(supervising.search, "دبیرخانه")
    qtbot.waitUntil(lambda: list(supervising.boxes) == [long.id])
    box = supervising.boxes[long.id]
    assert box.text().endswith("…")
    assert box.toolTip() == long.name
    box.click()
    chip = offices_list.strip.filters["supervising"]
    assert long.name in chip.accessibleName()
    assert chip.width() < 400
    assert popup.area.widget().sizeHint().width() <= popup.width()


def test_days_from_and_to_are_typed_in_jalali(offices_list, popup):
    since = field(popup, "active_since")
    rewrite(since.first, "۱۴۰۰/۱/۱")
    assert names(offices_list) == ["حسن‌آباد", "گلستان"]
    rewrite(since.last, "1401/12/29")
    assert names(offices_list) == ["حسن‌آباد"]
    assert "تا" not in since.error.text()
    assert offices_list.state.filters == (Between("active_since", "2021-03-21", "2023-03-20"),)


@pytest.mark.parametrize(("first", "last"), [("ماه ۱۳", ""), ("1402/01/01", "1401/01/01")])
def test_a_day_that_is_none_and_a_span_that_ends_too_early_are_told(popup, first, last):
    since = field(popup, "active_since")
    rewrite(since.first, first)
    rewrite(since.last, last)
    assert since.error.isVisible()
    rewrite(since.first, "")
    rewrite(since.last, "")
    assert not since.error.isVisible()


def test_blank_and_written_are_asked_of_every_field(offices_list, popup):
    since = field(popup, "active_since")
    since.presence.buttons["none"].click()
    assert names(offices_list) == ["پردیس"]
    since.presence.buttons["some"].click()
    assert len(offices_list.ids) == 3
    since.presence.buttons[""].click()
    assert len(offices_list.ids) == 4
    assert not offices_list.state.filters


def test_each_filter_is_told_over_the_list_and_taken_away_there(offices_list, popup):
    field(popup, "state").boxes["active"].click()
    field(popup, "manager").presence.buttons["some"].click()
    popup.hide()
    chips = offices_list.strip.filters
    assert [chip.text().strip() for chip in chips.values()] == ["وضعیت: فعال", "مدیر دفتر: written"]
    chips["state"].click()
    assert offices_list.state.filters == (Not(Missing("manager")),)
    offices_list.bar.filters.click()
    assert not any(box.isChecked() for box in field(popup, "state").boxes.values())


def test_all_filters_are_cleared_at_once(offices_list, popup):
    field(popup, "state").boxes["closed"].click()
    popup.clear.click()
    assert len(offices_list.ids) == 4
    assert not field(popup, "state").boxes["closed"].isChecked()
    assert not popup.clear.isEnabled()


def test_filters_are_remembered_and_told_again(offices_list, popup, list_of):
    field(popup, "state").boxes["closed"].click()
    again = list_of()
    assert names(again) == ["گلستان"]
    assert list(again.strip.filters) == ["state"]


def test_a_click_elsewhere_closes_the_popup_and_tab_stays_inside(offices_list, popup, qtbot):
    field(popup, "state")
    popup.sections["code"].button.setFocus()
    for _ in range(60):
        QTest.keyClick(offices_list.window().focusWidget(), Qt.Key.Key_Tab)
        assert popup.isAncestorOf(offices_list.window().focusWidget())
    qtbot.mouseClick(offices_list.table.viewport(), Qt.MouseButton.LeftButton)
    assert not popup.isVisible()


def test_the_button_closes_what_it_opened(offices_list, popup, qtbot):
    qtbot.mouseClick(offices_list.bar.filters, Qt.MouseButton.LeftButton)
    assert not popup.isVisible()
    qtbot.mouseClick(offices_list.bar.filters, Qt.MouseButton.LeftButton)
    assert popup.isVisible()


def test_the_popup_goes_with_its_page(offices_list, popup):
    offices_list.hide()
    assert not popup.isVisible()


def test_a_name_that_is_always_written_is_searched_and_not_filtered(popup):
    assert "name" not in popup.sections
    assert "code" in popup.sections


def test_every_field_has_a_filter_that_shows_what_it_asks(popup):
    for name in popup.sections:
        made = field(popup, name)
        assert made.condition() is None
        for condition in (Missing(name), Not(Missing(name)), None):
            made.show_condition(condition)
            assert made.condition() in (condition, None)


@pytest.mark.parametrize(
    "filters",
    [
        (),
        (Is("state", ("active", "closed")), Missing("phone")),
        (Either((Is("supervising", ("1",)), Missing("supervising"))),),
        (Between("active_since", "2020-01-01", None), Not(Missing("note"))),
    ],
)
def test_what_is_asked_is_remembered_as_text(filters):
    state = ListState("active", "آبشار", filters, "name", descending=True)
    assert read_state(state.as_text(), Office) == state


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        '["", "", [{"Is": ["no_such_field", ["1"]]}], "id", false]',
        '["", "", [], "none", false]',
        '["", "", [{"Nothing": []}], "id", false]',
        '["", "", [3], "id", false]',
        "null",
        '"text"',
    ],
)
def test_a_spoilt_memory_asks_for_nothing(text):
    assert read_state(text, Office) is None


def test_days_stand_in_the_chip_as_they_are_read(offices_list):
    offices_list._filter((Between("active_since", date(2021, 3, 21).isoformat(), None),))
    assert "۱۴۰۰/۰۱/۰۱" in offices_list.strip.filters["active_since"].text()
