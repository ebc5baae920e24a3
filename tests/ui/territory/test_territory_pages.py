from __future__ import annotations

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.office import Office, OfficeKind, OfficeState
from desktop.domain.office_team import OfficeService
from desktop.domain.party import Organisation
from desktop.domain.place import Neighbourhood, Place, PlaceKind, Selection, TargetKind
from desktop.domain.programme import OfficePlan
from desktop.domain.resolution import Resolution
from desktop.domain.session import Session
from desktop.schema.record import link_to
from desktop.ui.pages.territory.coverage_page import KINDS, WITHOUT, CoveragePage
from desktop.ui.pages.territory.office_plans_page import OfficePlansPage
from desktop.ui.pages.territory.overlaps_page import OVERLAPPING, OverlapsPage
from desktop.ui.pages.territory.places_page import PlacesPage
from desktop.ui.places import Destination
from tests.ui.clipping import clipped
from tests.ui.naming import nameless

ACTIVE = OfficeState.ACTIVE
SIZES = [(1366, 768), (1024, 640)]


@pytest.fixture
def shown(qtbot, desk, tools):
    """Show a page of these."""

    def shown(kind, width=1366, height=700):
        page = kind(desk, tools)
        qtbot.addWidget(page)
        page.resize(width, height)
        with qtbot.waitActive(page):
            page.show()
        page.arrive(Destination())
        return page

    return shown


@pytest.fixture
def yazd(desk):
    """Return the province and one of its counties with a city."""
    province = next(each for each, name in desk.territory.provinces() if name == "یزد")
    county = next(each for each, name in desk.territory.counties(province) if name == "میبد")
    city = Place(name="میبد", kind=PlaceKind.CITY, parent=county)
    desk.edit.add(city)
    return province, county, city


@pytest.fixture
def quarters(desk, yazd):
    """Return a covered target, one without an office, and a candidate."""
    city = link_to(yazd[2])
    found = [
        Neighbourhood(name=name, place=city, selection=selection, target_kind=TargetKind.INFORMAL_SETTLEMENT)
        for name, selection in (
            ("حسن‌آباد", Selection.APPROVED),
            ("اسکان", Selection.APPROVED),
            ("کشتارگاه", Selection.CANDIDATE),
        )
    ]
    desk.edit.add(
        *found,
        Office(
            name="دفتر حسن‌آباد",
            kind=OfficeKind.FACILITATION,
            place=city,
            neighbourhoods=(link_to(found[0]),),
            state=ACTIVE,
        ),
    )
    return found


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kind", [CoveragePage, OverlapsPage, PlacesPage, OfficePlansPage])
def test_every_page_has_names_and_room(shown, quarters, kind, size, in_persian):
    page = shown(kind, *size)
    assert nameless(page) == []
    assert clipped(page) == []


@pytest.mark.parametrize("kind", [CoveragePage, OverlapsPage, PlacesPage, OfficePlansPage])
def test_every_page_is_calm_while_there_is_nothing(shown, kind):
    assert nameless(shown(kind)) == []


def test_coverage_is_told_with_its_parts_and_those_without(shown, quarters, yazd, in_persian):
    page = shown(CoveragePage)
    assert page.percent.text() == "۵۰٪"
    assert "۱ محله از ۲ محلهٔ هدف" in page.counted.words
    assert page.counties.view.figures.table.rows == (("میبد", 2, 1, 1, 50),)
    page.show_part(KINDS)
    assert page.kinds.view.figures.table.rows[0][1:] == (2, 1, 1, 50)
    page.show_part(WITHOUT)
    assert list(page.list.ids) == [quarters[1].id]
    page.scope.choose(next(each for each, name in page.desk.territory.provinces() if name == "فارس"))
    page.reload()
    assert page.share.isHidden()
    assert page.stack.currentWidget() is page.list
    assert page.list.nothing.isVisible()


def test_coverage_follows_what_is_saved(shown, quarters, desk):
    page = shown(CoveragePage)
    desk.edit.add(Office(name="دفتر اسکان", neighbourhoods=(link_to(quarters[1]),), state=ACTIVE))
    page.tools.changes.saved.emit()
    assert page.coverage.covered == 2


def test_one_comes_from_a_place_to_its_coverage(shown, quarters, yazd, qtbot):
    places = shown(PlacesPage)
    places.show_place(yazd[1])
    with qtbot.waitSignal(places.going) as gone:
        places.coverage_action.trigger()
    page = shown(CoveragePage)
    page.arrive(gone.args[0])
    assert page.scope.place == yazd[1]


def test_overlaps_are_counted_shown_and_written_out(shown, quarters, desk, ask, tmp_path, qtbot, in_persian):
    here = quarters[0]
    welfare = Organisation(name="بهزیستی")
    office = next(each for each in desk.browse.ids(Office))
    service = OfficeService(office=office, agency=link_to(welfare), words="مشاوره")
    desk.edit.add(welfare, service)
    second = Office(name="دفتر نوسازی", neighbourhoods=(link_to(here),), state=OfficeState.SUSPENDED)
    desk.edit.add(second)
    page = shown(OverlapsPage)
    model, names = page.list.model, [column.name for column in page.list.model.columns]
    row = list(page.list.ids).index(here.id)
    told = {name: model.data(model.index(row, place)) for place, name in enumerate(names)}
    assert told["active"].startswith("دفتر حسن‌آباد")
    assert told["others"] == "دفتر نوسازی (تعلیق)"
    assert told["agencies"] == "بهزیستی (۱)"
    assert page.overlapping.text().endswith("۰")
    ask.paths = [tmp_path / "overlaps.xlsx"]
    page.list.export()
    qtbot.waitUntil((tmp_path / "overlaps.xlsx").exists, timeout=20_000)
    sheet = load_workbook(tmp_path / "overlaps.xlsx").worksheets[0]
    assert any("بهزیستی (۱)" in str(cell) for cells in sheet.iter_rows(values_only=True) for cell in cells)


def test_what_was_imported_parallel_is_in_the_report(shown, quarters, desk):
    second = Office(name="دفتر دوم", neighbourhoods=(link_to(quarters[0]),), state=ACTIVE)
    with desk._store.work() as work:  # as an older version took it
        work.add(second)
        work.commit()
    page = shown(OverlapsPage)
    page.list.choose_view(OVERLAPPING)
    assert list(page.list.ids) == [quarters[0].id]
    page.period.buttons["year"].click()
    assert list(page.list.ids) == [quarters[0].id]


def test_the_words_of_a_confidential_resolution_stand_in_no_report(shown, quarters, desk):
    session = Session()
    resolution = Resolution(session=link_to(session), order=1, operative="متن پوشیده", is_confidential=True)
    desk.edit.add(session, resolution)
    second = Office(
        name="دفتر دوم",
        neighbourhoods=(link_to(quarters[0]),),
        state=ACTIVE,
        parallel_reason="تنها نوسازی.",
        parallel_resolution=link_to(resolution),
    )
    desk.edit.add(second)
    page = shown(OverlapsPage)
    (cells,) = page._cells([quarters[0].id]).values()
    assert cells["reason"] == "تنها نوسازی؛ محرمانه"


def test_the_tree_makes_what_lies_in_a_place_when_it_is_opened(shown, yazd):
    page = shown(PlacesPage)
    assert page.tree.topLevelItemCount() == 31
    item = page.tree.topLevelItem(0)
    assert item.childCount() == 0
    item.setExpanded(True)
    assert item.childCount() > 0


def test_a_place_is_searched_added_moved_and_binned(shown, yazd, desk, ask, qtbot):
    _province, county, city = yazd
    page = shown(PlacesPage)
    page.search.seek("ميبد")
    assert page.tree.topLevelItemCount() == 2
    page.show_place(county)
    page.new_place()
    page.dialog.page.form.put({"name": "ندوشن"})
    page.dialog.page.save()
    made = desk.browse.named(Place, "شهر ندوشن")
    assert page.tree.current_id == made
    stored = desk.browse.open(Place, made).record
    assert (stored.parent, stored.kind) == (county, PlaceKind.CITY)
    page.edit_place(county)
    page.dialog.page.form.put({"parent": link_to(city)})
    page.dialog.page.save()
    assert page.dialog.page.form.wrong == ("parent",)
    page.dialog.page.give_up()
    ask.yes = False
    page.delete_place(county)
    assert ask.asked
    assert county in desk.browse.ids(Place)
    page.delete_place(made)
    assert made not in desk.browse.ids(Place)


def test_the_keyboard_does_all_in_the_tree(shown, yazd, qtbot):
    page = shown(PlacesPage)
    page.tree.setFocus()
    QTest.keyClick(page.tree, Qt.Key.Key_Left)  # from right to left this opens
    QTest.keyClick(page.tree, Qt.Key.Key_Return)
    assert page.dialog is not None
    assert page.dialog.page.form.opened.record.id == page.tree.current_id


def test_a_plan_tells_what_there_is_and_what_nobody_has_named(shown, desk, quarters, yazd, in_persian):
    plan = OfficePlan(place=link_to(desk.browse.open(Place, yazd[0]).record), count=5)
    desk.edit.add(plan)
    page = shown(OfficePlansPage)
    model, names = page.list.model, [column.name for column in page.list.model.columns]
    told = {name: model.data(model.index(0, place)) for place, name in enumerate(names)}
    assert (told["standing"], told["working"], told["unnamed"]) == ("فعال: ۱", "۱", "۴")
    page.open_record(plan.id)
    assert "۴ دفتر هنوز نامشخص" in page.detail.sections[0].said.words
