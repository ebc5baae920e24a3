from __future__ import annotations

from datetime import date

import pytest
from openpyxl import load_workbook

from desktop.domain.activity import Activity, ActivityCategory
from desktop.domain.livelihood import Course
from desktop.domain.office import Office
from desktop.domain.place import Place, PlaceKind
from desktop.schema.record import link_to
from desktop.services.offices import result_words as words
from desktop.ui.pages.results.achievements_page import AchievementsPage
from desktop.ui.places import Destination, Form
from tests.ui.naming import nameless

TODAY = date.today()  # noqa: DTZ011 - the day of whoever sits here


@pytest.fixture
def page(qtbot, desk, tools):
    page = AchievementsPage(desk, tools)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    with qtbot.waitActive(page):
        page.show()
    page.arrive(Destination("results"))
    qtbot.waitUntil(lambda: not page.busy)
    return page


def titles(page):
    return [card.view.figures.table.title for card in page.tables if card.isVisible()]


def test_an_empty_register_leads_to_the_first_activity(page, qtbot):
    assert page.stack.currentWidget() is page.empty
    with qtbot.waitSignal(page.going) as went:
        page.empty.buttons[0].click()
    assert went.args == [Destination("activities", view=Form.NEW)]
    assert nameless(page) == []


def test_the_results_of_a_place_are_shown_and_follow_what_is_saved(page, desk, qtbot):
    city, other = Place(name="شهر یک", kind=PlaceKind.CITY), Place(name="شهر دو", kind=PlaceKind.CITY)
    office = Office(name="دفتر", place=link_to(city))
    of = {"office": link_to(office)}
    desk.edit.add(city, other, office)
    desk.edit.add(
        Activity(name="جشن", category=ActivityCategory.VITALITY, held_on=TODAY, women=3, men=4, **of),
        Course(name="خیاطی", since=TODAY, trained=880, employed=200, **of),
    )
    qtbot.waitUntil(lambda: titles(page) == [words.REACHED, words.PROPOSALS])
    assert "۸۸۰" in page.funnel.view.accessibleDescription()
    [row] = page.tables[0].view.figures.table.rows
    assert row == ("نشاط اجتماعی", 1, 3, 4, 7)
    page.scope.choose_place(other.id)
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.empty and not page.busy)
    page.scope.choose_place(city.id)
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.body and not page.busy)
    assert nameless(page) == []


def test_the_tables_go_out_as_a_workbook(page, desk, ask, qtbot, tmp_path):
    office = Office(name="دفتر")
    desk.edit.add(
        office, Course(name="خیاطی", office=link_to(office), since=TODAY, trained=880, employed=200)
    )
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.body and not page.busy)
    ask.paths = [tmp_path / "دستاورد.xlsx"]
    page.sheet_action.trigger()
    qtbot.waitUntil(lambda: (tmp_path / "دستاورد.xlsx").exists() and not page.tools.jobs.busy)
    book = load_workbook(tmp_path / "دستاورد.xlsx")
    values = [cell for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row]
    assert {880, 200} <= set(values)
