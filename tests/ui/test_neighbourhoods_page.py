from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.office import Office, OfficeState
from desktop.domain.party import Organisation
from desktop.domain.place import Neighbourhood
from desktop.schema.record import link_to
from desktop.ui.pages.neighbourhoods_page import NeighbourhoodsPage
from desktop.ui.places import Destination
from tests.ui.naming import nameless


@pytest.fixture
def place(desk):
    place = Neighbourhood(name="کوی آبشار", population=11400)
    desk.edit.add(place, Neighbourhood(name="باغ نو"))
    return place


@pytest.fixture
def page(qtbot, desk, tools, place):
    page = NeighbourhoodsPage(desk, tools)
    qtbot.addWidget(page)
    page.resize(1300, 800)
    with qtbot.waitActive(page):
        page.show()
    return page


@pytest.fixture
def offices(page):
    return page.detail.sections[1]


def add_office(desk, place, name, state):
    owner = Organisation(name=f"متولی {name}")
    desk.edit.add(
        owner,
        Office(name=name, state=state, neighbourhoods=(link_to(place),), establishing=link_to(owner)),
    )


def test_a_neighbourhood_without_an_office_says_so(page, place, offices):
    page.open_record(place.id)
    assert offices.nothing.words
    assert offices.notice.isHidden()


def test_offices_of_all_organisations_are_shown_and_gone_to(page, place, offices, desk, qtbot):
    add_office(desk, place, "دفتر یکم", OfficeState.ACTIVE)
    add_office(desk, place, "دفتر دوم", OfficeState.CLOSED)
    page.open_record(place.id)
    assert {each.name for each in offices.found} == {"دفتر یکم", "دفتر دوم"}
    assert offices.notice.isHidden()
    offices.list.setFocus()
    offices.list.setCurrentRow(0)
    with qtbot.waitSignal(page.going) as told:
        QTest.keyClick(offices.list, Qt.Key.Key_Return)
    assert told.args[0] == Destination(kind="Office", record_id=offices.list.ids[0])


def test_several_active_offices_are_warned_of(page, place, offices, desk):
    add_office(desk, place, "دفتر یکم", OfficeState.ACTIVE)
    add_office(desk, place, "دفتر دوم", OfficeState.ACTIVE)
    page.open_record(place.id)
    assert offices.notice.words.words.startswith("۲ ")
    assert not offices.notice.isHidden()
    other = next(each for each in page.list.ids if each != place.id)
    page.open_record(other)
    assert offices.notice.isHidden()


def test_everything_has_a_name(page, place, desk):
    add_office(desk, place, "دفتر یکم", OfficeState.ACTIVE)
    page.open_record(place.id)
    assert nameless(page) == []
