from __future__ import annotations

import pytest

from desktop.domain.office import Office
from desktop.domain.place import Neighbourhood
from desktop.schema.record import link_to
from desktop.ui.pages.offices_page import OfficesPage
from desktop.ui.places import Destination
from tests.ui.register_page.pressing import NAMES


@pytest.fixture
def offices(desk):
    place = Neighbourhood(name="کوی آبشار")
    made = [Office(name=name, neighbourhoods=(link_to(place),)) for name in NAMES]
    desk.edit.add(place, *made)
    return made


@pytest.fixture
def shown(qtbot, desk, tools):
    def shown(width=1300):
        page = OfficesPage(desk, tools)
        qtbot.addWidget(page)
        page.resize(width, 800)
        with qtbot.waitActive(page):
            page.show()
        page.arrive(Destination("offices"))
        return page

    return shown


@pytest.fixture
def page(offices, shown):
    return shown()
