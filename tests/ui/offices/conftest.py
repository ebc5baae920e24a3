from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.office import Office
from desktop.domain.place import Neighbourhood
from desktop.schema.record import link_to
from desktop.services.offices.life import Taken
from desktop.ui.pages.offices.life_section import LifeSection
from desktop.ui.places import Destination

FIRST = date(2024, 3, 20)
DAY = timedelta(days=1)
REASON = "به دستور استاندار"


@pytest.fixture
def office(desk):
    place = Neighbourhood(name="آبشار")
    office = Office(name="دفتر آبشار", neighbourhoods=(link_to(place),))
    desk.edit.add(place, office)
    return office


@pytest.fixture
def page(shell, office, qtbot):
    shell.resize(1366, 768)
    shell.go(Destination("offices"))
    qtbot.wait(100)  # what is made beside the page takes the window's activity for a moment
    shell.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    page = shell.pages["offices"]
    page.open_record(office.id)
    return page


@pytest.fixture
def life(page):
    return next(each for each in page.detail.sections if isinstance(each, LifeSection))


@pytest.fixture
def now(desk, office):
    return lambda: desk.browse.open(Office, office.id).record


@pytest.fixture
def go(desk, office):
    """Take steps of the office, a day after the other."""

    def go(*kinds):
        for kind in kinds:
            after = len(desk.offices.life.steps(office.id))
            desk.offices.life.take(office.id, Taken(kind, FIRST + after * DAY, passed_over=REASON))

    return go
