from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.working_days import Calendar
from desktop.services.page_pictures import text_of_pages
from desktop.ui.papers.period_dialog import PeriodDialog
from tests.ui.conftest import rewrite
from tests.ui.naming import nameless


@pytest.fixture
def page(at, session):
    return at("Body", session.body)


def test_the_sessions_of_a_period_are_asked_for_and_shown(page, session, made):
    page.print_menu.ready()[0].trigger()
    asking = page.body_papers.asking
    assert nameless(asking) == []
    rewrite(asking.last, "1404/12/29")  # before the first day; Enter goes on
    assert asking.isVisible()
    rewrite(asking.first, "1/1/1403")
    text = text_of_pages(made(page).paper.data)
    assert "۱۴۰۳/۰۱/۰۱" in text
    assert "۱۴۰۵/۰۷/۱۰" not in text  # the session was held after that


@pytest.mark.parametrize("typed", ["", "فردا", "1405/13/01"])
def test_a_period_has_two_days(qtbot, tools, typed):
    asking = PeriodDialog("ستاد", date(2026, 11, 22), Calendar(), tools, tools.toasts._window)
    asking.open()
    told = []
    asking.chosen.connect(lambda *days: told.append(days))
    rewrite(asking.first, typed)
    assert told == []
    assert asking.first.property("state") == "error"
    rewrite(asking.first, "1405/01/01")
    assert told == [(date(2026, 3, 21), date(2026, 11, 22))]


def test_a_body_without_final_minutes_has_no_book_yet(page, ask):
    page.print_menu.ready()[1].trigger()
    assert page.body_papers.asking is None
    assert ask.told


def test_the_book_of_a_year_is_shown(page, final, made):
    page.print_menu.ready()[1].trigger()
    asking = page.body_papers.asking
    assert nameless(asking) == []
    QTest.keyClick(asking.years, Qt.Key.Key_Return)
    assert "روشنایی محله" in text_of_pages(made(page).paper.data)
