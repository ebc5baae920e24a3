from __future__ import annotations

import pytest

from desktop.domain.office import Office
from desktop.ui.pages.offices_page import OfficesPage
from desktop.ui.places import Destination
from desktop.ui.records.binning import MANY


@pytest.fixture
def page(qtbot, desk, tools):
    desk.edit.add(*(Office(name=f"دفتر {number}") for number in range(MANY + 1)))
    page = OfficesPage(desk, tools)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.arrive(Destination("offices"))
    return page


def test_many_go_to_the_bin_and_back_beside_the_window(page, desk, tools, qtbot):
    page.list.table.selectAll()
    page.delete_chosen()
    qtbot.waitUntil(lambda: desk.browse.ids(Office) == () and not tools.jobs.busy)
    assert page.list.ids == ()
    tools.toasts.shown.button.click()
    qtbot.waitUntil(lambda: len(page.list.ids) == MANY + 1 and not tools.jobs.busy)
