from __future__ import annotations

from decimal import Decimal

import pytest

from desktop.domain.indicator import Dimension, Indicator
from desktop.domain.office import Office, OfficeState
from desktop.domain.resolution import Period
from desktop.services.reports.reporter import Reporter, Who
from desktop.services.reports.writing import Key, Side
from desktop.ui.pages.reports.grid_view import GridView
from desktop.ui.pages.reports.reports_page import ReportsPage

YEAR = 1404
"""All of its months are over."""


@pytest.fixture
def indicators(desk):
    made = (
        Indicator(code="A", name="آموزش‌دیدگان", unit="نفر", dimension=Dimension.SOCIAL, order=1),
        Indicator(code="B", name="شاغلان", unit="نفر", dimension=Dimension.ECONOMIC, order=2),
        Indicator(code="C", name="ارزیابی", dimension=Dimension.PHYSICAL, order=3, is_told=True),
    )
    desk.edit.add(*made)
    return made


@pytest.fixture
def reporter(desk):
    office = Office(name="دفتر آبشار", state=OfficeState.ACTIVE)
    desk.edit.add(office)
    return Reporter(Who.OFFICE, office.id)


@pytest.fixture
def write_figures(desk, reporter):
    """Return what saves achieved figures by indicator and month."""

    def write_figures(figures, year=YEAR):
        sheet = desk.reports.writing.year(reporter, Period.MONTH, year)
        changes = {
            Key(each.id, place, Side.ACHIEVED): Decimal(value) for (each, place), value in figures.items()
        }
        return desk.reports.writing.save(sheet, changes)

    return write_figures


@pytest.fixture
def grid_of(qtbot, desk, tools, reporter, indicators):
    """Return a maker of shown grids of one office's year."""

    def grid_of():
        view = GridView(desk, tools)
        qtbot.addWidget(view)
        view.resize(1200, 600)
        with qtbot.waitExposed(view):
            view.show()
        view.show_year(reporter, Period.MONTH, YEAR)
        return view

    return grid_of


@pytest.fixture
def grid(grid_of):
    return grid_of()


@pytest.fixture
def page(qtbot, desk, tools):
    page = ReportsPage(desk, tools)
    qtbot.addWidget(page)
    page.resize(1300, 700)
    with qtbot.waitExposed(page):
        page.show()
    return page
