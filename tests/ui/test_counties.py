from __future__ import annotations

from datetime import date, timedelta

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.domain.body import Body
from desktop.domain.place import Place, PlaceKind
from desktop.domain.presets import COUNCIL, COUNTY
from desktop.domain.resolution import Resolution, ResolutionKind
from desktop.domain.session import Session, SessionState
from desktop.persian.digits import persian_digits
from desktop.schema.condition import Is
from desktop.schema.record import link_to
from desktop.ui.pages.bodies_page import BodiesPage
from desktop.ui.pages.resolutions_page import ResolutionsPage
from desktop.ui.places import Destination, Form
from tests.ui.clipping import clipped
from tests.ui.conftest import write
from tests.ui.naming import nameless

TODAY = date.today()  # noqa: DTZ011 - the program's own


@pytest.fixture
def page(qtbot, desk, tools):
    page = BodiesPage(desk, tools)
    qtbot.addWidget(page)
    page.resize(1300, 700)
    with qtbot.waitActive(page):
        page.show()
    page.arrive(Destination())
    return page


@pytest.fixture
def fars(desk):
    """Return the province and the ids of its counties by their names."""
    province = next(each for each, name in desk.territory.provinces() if name == "فارس")
    return province, {name: each for each, name in desk.territory.counties(province)}


@pytest.fixture
def counties(page, fars):
    """Return the register of the counties of Fars, as it is shown."""
    page.arrive(Destination(view="counties"))
    page.counties.pattern.choose(COUNCIL, fars[0])
    page.counties.reload()
    return page.counties


def told(counties, county):
    row = counties.list.ids.index(county)
    model = counties.list.model
    return {column.name: model.data(model.index(row, place)) for place, column in enumerate(model.columns)}


def test_every_county_of_the_province_is_listed_and_none_has_a_council(counties, fars, page):
    assert set(counties.list.ids) == set(fars[1].values())
    assert told(counties, fars[1]["مرودشت"])["formed"]
    assert counties.formed.text().count(persian_digits(str(len(fars[1])))) or counties.formed.text()
    assert nameless(page) == []
    assert clipped(page) == []


def test_the_offices_own_province_is_shown_first(qtbot, desk, tools, fars):
    from dataclasses import replace

    desk.preferences.save(replace(desk.preferences.read(), province=fars[0]))
    page = BodiesPage(desk, tools)
    qtbot.addWidget(page)
    page.show_counties()
    assert page.counties.pattern.province == fars[0]
    assert len(page.counties.list.ids) == len(fars[1])


def test_councils_are_made_for_the_ticked_counties_and_taken_back_from_the_toast(
    page, counties, desk, fars, qtbot
):
    page.counties_action.trigger()
    dialog = page.making.dialog
    qtbot.waitUntil(dialog.isActiveWindow)
    assert nameless(dialog) == []
    assert clipped(dialog) == []
    assert not dialog.make_button.isEnabled()
    for _ in range(2):
        QTest.keyClick(dialog.ticks, Qt.Key.Key_Space)
        QTest.keyClick(dialog.ticks, Qt.Key.Key_Down)
    assert COUNCIL.name in dialog.sample.words
    assert len(dialog.ticks.chosen) == 2
    QTest.keyClick(dialog.ticks, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(desk.browse.ids(Body)) == 2)
    qtbot.waitUntil(lambda: page.tools.toasts.shown is not None)
    page.tools.toasts.shown.button.click()
    qtbot.waitUntil(lambda: desk.browse.ids(Body) == () and not page.tools.jobs.busy)


def test_what_met_since_is_not_taken_back_and_it_is_told(page, desk, fars, qtbot):
    made = desk.county_bodies.make(COUNCIL, [fars[1]["مرودشت"], fars[1]["فسا"]])
    desk.edit.add(Session(body=link_to(made.bodies[0]), held_on=TODAY))
    page.making.take_back(made)
    qtbot.waitUntil(lambda: not page.tools.jobs.busy)
    assert desk.browse.ids(Body) == (made.bodies[0].id,)
    assert "۱" in page.tools.toasts.shown.label.text()


def test_a_click_anywhere_on_a_county_ticks_it_once(page, counties, qtbot):
    page.counties_action.trigger()
    qtbot.waitUntil(page.making.dialog.isActiveWindow)
    ticks = page.making.dialog.ticks
    first = ticks.visualItemRect(ticks.item(0))
    for wanted in (1, 0):
        QTest.mouseClick(ticks.viewport(), Qt.MouseButton.LeftButton, pos=first.center())
        assert len(ticks.chosen) == wanted
    beside = first.topLeft() + QPoint(20, first.height() // 2)
    QTest.mouseClick(ticks.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    assert len(ticks.chosen) == 1


def test_a_county_that_has_one_is_shown_and_cannot_be_ticked(page, counties, desk, fars, qtbot):
    desk.county_bodies.make(COUNCIL, [fars[1]["مرودشت"]])
    page.make_for_counties()
    ticks = page.making.dialog.ticks
    page.making.dialog.all.click()
    assert fars[1]["مرودشت"] not in ticks.chosen
    assert len(ticks.chosen) == len(fars[1]) - 1 == ticks.open_count
    ticks.seek("مرودشت")
    shown = [ticks.item(row) for row in range(ticks.count()) if not ticks.item(row).isHidden()]
    assert len(shown) == 1
    assert not shown[0].flags() & Qt.ItemFlag.ItemIsEnabled
    page.making.dialog.reject()


def test_enter_on_a_county_opens_its_body_or_offers_to_make_it(page, counties, desk, fars, qtbot):
    (body,) = desk.county_bodies.make(COUNCIL, [fars[1]["مرودشت"]]).bodies
    counties.reload()
    counties.list.opened.emit(fars[1]["کازرون"])
    assert page.making.dialog.ticks.chosen == (fars[1]["کازرون"],)
    page.making.dialog.reject()
    counties.list.opened.emit(fars[1]["مرودشت"])
    assert page.detail.record.id == body.id
    assert page.segments.choice == "list"
    assert counties.counts.isHidden()


def test_the_red_list_names_who_has_no_council_and_who_has_not_met(page, counties, desk, fars):
    marvdasht, kazerun, fasa = (fars[1][name] for name in ("مرودشت", "کازرون", "فسا"))
    made = desk.county_bodies.make(COUNCIL, [marvdasht, kazerun])
    met = next(each for each in made.bodies if each.place == marvdasht)
    desk.edit.add(Session(body=link_to(met), held_on=TODAY - timedelta(40), state=SessionState.HELD))
    counties.reload()
    counties.list.choose_view("red")
    assert marvdasht not in counties.list.ids
    assert {kazerun, fasa} <= set(counties.list.ids)
    counties.months.setCurrentIndex(0)
    counties.months.activated.emit(0)
    assert marvdasht in counties.list.ids
    counties.list.choose_view("without")
    assert kazerun not in counties.list.ids
    counties.list.choose_view("vacant")
    assert set(counties.list.ids) == {marvdasht, kazerun}


def test_the_months_that_were_chosen_are_remembered(counties, tools, desk, qtbot):
    counties.months.setCurrentIndex(4)
    counties.months.activated.emit(4)
    assert tools.memory.number("counties/months", 0) == 6


def test_another_preset_asks_for_another_body(page, counties, desk, fars):
    desk.county_bodies.make(COUNTY, [fars[1]["مرودشت"]])
    counties.reload()
    before = told(counties, fars[1]["مرودشت"])["formed"]
    counties.pattern.choose(COUNTY, fars[0])
    counties.pattern.changed.emit()
    assert told(counties, fars[1]["مرودشت"])["formed"] != before


def test_the_list_goes_to_excel_as_it_is_shown(page, counties, ask, tmp_path, qtbot):
    path = tmp_path / "شهرستان‌ها.xlsx"
    ask.paths = [path]
    counties.export_action.trigger()
    qtbot.waitUntil(path.exists, timeout=10_000)
    qtbot.waitUntil(lambda: page.tools.toasts.shown is not None)
    rows = list(load_workbook(path).worksheets[0].values)
    assert len(rows) > len(counties.list.ids)


def test_the_list_is_ordered_by_any_column_and_what_is_blank_comes_last(counties, desk, fars):
    ids = [fars[1][name] for name in ("مرودشت", "کازرون", "فسا")]
    for days, body in zip((9, 1, 5), desk.county_bodies.make(COUNCIL, ids).bodies, strict=True):
        desk.edit.add(Session(body=link_to(body), held_on=TODAY - timedelta(days), state=SessionState.HELD))
    counties.reload()
    names = [column.name for column in counties.list.model.columns]
    last_first = [ids[1], ids[2], ids[0]]
    counties.list.table.header.sort_asked.emit(names.index("last"))
    assert list(counties.list.ids[:3]) == last_first[::-1]
    counties.list.table.header.sort_asked.emit(names.index("last"))
    assert list(counties.list.ids[:3]) == last_first
    for column in range(len(names)):
        counties.list.table.header.sort_asked.emit(column)
        assert set(counties.list.ids) == set(fars[1].values())


def test_the_list_becomes_a_paper(page, counties, qtbot):
    assert len(page.print_menu.ready()) == 1
    page.print_menu.action.trigger()
    qtbot.waitUntil(lambda: not page.busy, timeout=20_000)
    dialog = page.showing.dialog
    assert dialog is not None
    dialog.close()


def test_a_saved_body_is_in_the_register_at_once(page, counties, desk, fars):
    before = told(counties, fars[1]["فسا"])["formed"]
    place = Place(name="فسا", kind=PlaceKind.COUNTY, id=fars[1]["فسا"])
    desk.edit.add(COUNCIL.body_of(place))
    page.reload()
    assert told(counties, fars[1]["فسا"])["formed"] != before


def test_the_two_views_are_offered_beside_neither_form_nor_bin(page, desk):
    desk.edit.add(Body(name="ستاد"))
    page.reload()
    assert page.segments.isVisible()
    page.edit_record(desk.browse.ids(Body)[0])
    assert not page.segments.isVisible()
    page.form.give_up()
    page.show_bin()
    assert not page.segments.isVisible()


def test_from_the_presets_one_goes_on_to_counties_where_that_makes_sense(page, qtbot):
    page.new_action.trigger()
    dialog = page.preset_dialog
    assert dialog.counties_button.isEnabled()
    dialog.list.choose("3")
    assert not dialog.counties_button.isEnabled()
    dialog.list.choose("1")
    dialog.counties_button.click()
    assert page.making.dialog.pattern.preset is COUNTY
    page.making.dialog.reject()


def test_a_resolution_leads_to_the_body_that_it_formed(qtbot, desk, tools, page):
    body = Body(name="ستاد ملی")
    session = Session(body=link_to(body), number=50, held_on=date(2018, 10, 2))
    resolution = Resolution(
        session=link_to(session),
        order=1,
        operative="کمیتهٔ راهبری تشکیل شود.",
        kind=ResolutionKind.CREATE_BODY,
    )
    desk.edit.add(body, session, resolution)
    resolutions = ResolutionsPage(desk, tools)
    qtbot.addWidget(resolutions)
    resolutions.open_record(resolution.id)
    section = next(
        each for each in resolutions.detail.sections if type(each).__name__ == "FormedBodiesSection"
    )
    assert section.nothing.words
    with qtbot.waitSignal(section.going) as gone:
        section.add_button.click()
    page.arrive(gone.args[0])
    assert gone.args[0].view == Form.NEW
    write(page.form.form.editors["name"].stops[0], "کمیتهٔ راهبری")
    page.form.save()
    (made,) = desk.browse.ids(Body, conditions=(Is("created_by", (resolution.id,)),))
    resolutions.reload()
    assert section.list.ids == (made,)
    assert not section.nothing.words
    with qtbot.waitSignal(section.going) as gone:
        section.list.opened.emit(made)
    assert gone.args[0] == Destination(kind="Body", record_id=made)


def test_other_resolutions_say_nothing_of_bodies(qtbot, desk, tools):
    session = Session(held_on=date(2018, 10, 2))
    resolution = Resolution(session=link_to(session), order=1, operative="گزارش داده شود.")
    desk.edit.add(session, resolution)
    resolutions = ResolutionsPage(desk, tools)
    qtbot.addWidget(resolutions)
    resolutions.open_record(resolution.id)
    section = next(
        each for each in resolutions.detail.sections if type(each).__name__ == "FormedBodiesSection"
    )
    assert section.isHidden()
