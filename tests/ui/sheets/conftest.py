from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication

from desktop.domain.office import Office
from desktop.ui.pages.offices_page import OfficesPage
from desktop.ui.places import Destination

NAMES = ("دفتر آبشار", "دفتر بهار", "دفتر چشمه", "دفتر دریا")


@pytest.fixture
def offices(desk):
    made = [Office(name=name, code=f"0{number}") for number, name in enumerate(NAMES)]
    desk.edit.add(*made)
    return made


@pytest.fixture
def shown(qtbot, desk, tools):
    def shown(kind):
        page = kind(desk, tools)
        qtbot.addWidget(page)
        page.resize(1300, 700)
        with qtbot.waitActive(page):
            page.show()
        page.arrive(Destination())
        return page

    yield shown
    qtbot.waitUntil(lambda: not tools.jobs.busy)


@pytest.fixture
def page(offices, shown):
    return shown(OfficesPage)


@pytest.fixture
def copied():
    """Put a text, or what a sheet offers, on the clipboard."""

    def copied(text, html=""):
        data = QMimeData()
        data.setText(text)
        if html:
            data.setHtml(html)
        QApplication.clipboard().setMimeData(data)

    yield copied
    QApplication.clipboard().clear()
