from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.office import Office, OfficeState
from desktop.domain.party import Organisation
from desktop.domain.place import Neighbourhood, Selection
from desktop.domain.resolution import Resolution
from desktop.domain.session import Session
from desktop.schema.diff import Edit
from desktop.schema.record import link_to
from desktop.ui.pages.territory.neighbourhoods_page import NeighbourhoodsPage, OfficesHere
from desktop.ui.places import Destination
from tests.ui.clipping import clipped
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
def offices(page, place):
    page.open_record(place.id)
    return next(each for each in page.detail.sections if isinstance(each, OfficesHere))


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
    page.reload()
    assert {each.name for each in offices.found} == {"دفتر یکم", "دفتر دوم"}
    assert offices.notice.isHidden()
    offices.list.setFocus()
    offices.list.setCurrentRow(0)
    with qtbot.waitSignal(page.going) as told:
        QTest.keyClick(offices.list, Qt.Key.Key_Return)
    assert told.args[0] == Destination(kind="Office", record_id=offices.list.ids[0])


def test_several_active_offices_are_warned_of(page, place, offices, desk):
    add_office(desk, place, "دفتر یکم", OfficeState.ACTIVE)
    second = Office(name="دفتر دوم", state=OfficeState.ACTIVE, neighbourhoods=(link_to(place),))
    with desk._store.work() as work:  # as an older version took it
        work.add(second)
        work.commit()
    page.reload()
    assert offices.notice.words.words.startswith("۲ ")
    assert not offices.notice.isHidden()
    other = next(each for each in page.list.ids if each != place.id)
    page.open_record(other)
    assert offices.notice.isHidden()


def test_everything_has_a_name(page, place, desk):
    add_office(desk, place, "دفتر یکم", OfficeState.ACTIVE)
    page.open_record(place.id)
    assert nameless(page) == []


def test_the_office_of_the_area_around_is_told_and_led_to(page, place, offices, desk, qtbot):
    area = Neighbourhood(name="محدوده")
    desk.edit.add(area)
    opened = desk.browse.open(Neighbourhood, place.id)
    desk.edit.save(Edit(opened, replace(opened.record, within=link_to(area))))
    add_office(desk, area, "دفتر محدوده", OfficeState.ACTIVE)
    page.reload()
    assert not offices.notice.isHidden()
    assert offices.nothing.words == ""
    with qtbot.waitSignal(page.going) as told:
        offices.elsewhere.opened.emit(offices.elsewhere.ids[0])
    assert told.args[0].kind == "Office"


@pytest.fixture
def resolution(desk):
    session = Session(held_on=date(2026, 10, 3))
    resolution = Resolution(
        session=link_to(session), order=1, number="ب/۱۲", operative="محله‌های هدف تصویب شد."
    )
    desk.edit.add(session, resolution)
    return resolution


def selections(desk):
    ids = desk.browse.ids(Neighbourhood)
    return {desk.browse.open(Neighbourhood, each).record.selection for each in ids}


def test_all_chosen_ones_are_approved_by_a_resolution_with_the_way_back(page, desk, resolution, in_persian):
    page.list.table.selectAll()
    page.ask_selection()
    dialog = page.selection_dialog
    dialog.decide()
    assert dialog.resolution_box.error.words
    assert selections(desk) == {Selection.CANDIDATE}
    dialog.resolution.set_record(resolution.id)
    dialog.resolution.taken.emit(resolution.id, "")
    assert "۱۱ مهر ۱۴۰۵" in dialog.day.words
    assert nameless(dialog) == []
    assert clipped(dialog) == []
    dialog.decide()
    assert selections(desk) == {Selection.APPROVED}
    page.tools.toasts.shown.button.click()
    assert selections(desk) == {Selection.CANDIDATE}


def test_one_is_made_a_candidate_again_without_a_resolution(page, desk, place, resolution):
    desk.offices.selecting.select([place.id], Selection.APPROVED, resolution.id)
    page.open_record(place.id)
    page.ask_selection()
    page.selection_dialog.what.buttons[Selection.CANDIDATE.value].click()
    page.selection_dialog.decide()
    assert desk.browse.open(Neighbourhood, place.id).record.approved_by is None


def test_duplicates_are_merged_on_the_page_and_who_asks_for_the_gone_one_is_led_on(page, desk, qtbot):
    again = Neighbourhood(name="کوي آبشار")
    desk.edit.add(again)
    page.show_duplicates()
    qtbot.waitUntil(lambda: len(page.duplicates.pairs) == 1)
    pair = page.duplicates.pairs[0]
    page.duplicates.merge()
    left = {each for each in (pair.one, pair.other) if desk.merge.today(Neighbourhood, each) == each}
    (gone,) = {pair.one, pair.other} - left
    page.show_list()
    page.open_record(gone)
    assert page.list.current_id in left
    assert gone not in page.list.ids


def test_the_strip_leads_to_the_pages_beside(page, qtbot):
    with qtbot.waitSignal(page.going) as told:
        page.strip.buttons["coverage"].click()
    assert told.args[0] == Destination(page="coverage")
