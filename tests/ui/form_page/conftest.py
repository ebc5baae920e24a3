from __future__ import annotations

import pytest

from desktop.domain.office import Office
from desktop.ui.forms.form_page import FormPage

GROUPS = {"شناسه": ("name", "code"), "یادداشت": ("note",)}


@pytest.fixture
def saved_office(desk):
    office = Office(name="دفتر آبشار", code="12")
    desk.edit.add(office)
    return office


@pytest.fixture
def page_of(qtbot, desk, tools):
    def page_of(given):
        page = FormPage(given, desk, tools, GROUPS)
        qtbot.addWidget(page)
        page.resize(1000, 700)
        with qtbot.waitActive(page):
            page.show()
        page.begin()
        return page

    return page_of


@pytest.fixture
def page(page_of, desk, saved_office):
    return page_of(desk.browse.open(Office, saved_office.id))
