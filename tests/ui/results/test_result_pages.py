from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from openpyxl import load_workbook

from desktop.domain.activity import Activity, ActivityCategory
from desktop.domain.body import Body
from desktop.domain.indicator import Dimension, Indicator, ProgrammeTarget
from desktop.domain.livelihood import Business, Course, ProductionDriver
from desktop.domain.office import Office
from desktop.domain.place import Neighbourhood
from desktop.domain.programme import Programme
from desktop.domain.resolution import BudgetClass, Resolution
from desktop.domain.session import Session
from desktop.domain.supervision import Lesson, LessonKind, LocalProblem
from desktop.schema.record import link_to
from desktop.ui.pages.entries import entries
from desktop.ui.pages.results.activities_page import ActivitiesPage
from desktop.ui.pages.results.businesses_page import BusinessesPage
from desktop.ui.pages.results.courses_page import CoursesPage
from desktop.ui.pages.results.drivers_page import DriversPage
from desktop.ui.pages.results.lessons_page import LessonsPage
from desktop.ui.pages.results.problems_page import ProblemsPage
from desktop.ui.pages.results.programmes_page import ProgrammesPage
from desktop.ui.records.facts_section import FactsSection
from desktop.ui.records.remarks_section import RemarksSection
from desktop.ui.sheets.export_dialog import Extent
from tests.ui.conftest import rewrite
from tests.ui.naming import nameless

TODAY = date.today()  # noqa: DTZ011 - the day of whoever sits here
PAGES = (
    ActivitiesPage,
    CoursesPage,
    BusinessesPage,
    ProblemsPage,
    LessonsPage,
    DriversPage,
    ProgrammesPage,
)


@pytest.fixture
def shown(qtbot, desk, tools):
    """Return what shows a page, with one of its records open."""
    pages = []

    def shown(kind, record=None):
        page = kind(desk, tools)
        pages.append(page)
        qtbot.addWidget(page)
        page.resize(1300, 800)
        with qtbot.waitActive(page):
            page.show()
        if record:
            page.open_record(record.id)
        return page

    yield shown
    for page in pages:
        page.hide()  # a list that is not seen counts nothing any more


@pytest.fixture
def office(desk):
    office = Office(name="دفتر آبشار")
    desk.edit.add(office)
    return office


def cell(page, name, row=0):
    return page.list.model.index(row, [each.name for each in page.list.model.columns].index(name)).data()


@pytest.mark.parametrize("kind", PAGES)
def test_an_empty_page_begins_the_first_record(shown, kind):
    page = shown(kind)
    page.new_record()
    assert page.form is not None
    assert nameless(page) == []


def test_each_kind_of_result_has_its_page(qapp):
    keys = {kind: each.key for each in entries() for kind in each.kinds}
    assert {keys[kind] for kind in ("Activity", "Course", "Business", "LocalProblem", "Lesson")} == {
        *("activities", "courses", "businesses", "problems", "lessons")
    }
    assert (keys["Programme"], keys["ProductionDriver"]) == ("programmes", "drivers")


def test_the_foot_says_what_the_rows_come_to_and_then_what_is_chosen(desk, shown, office, qtbot):
    for number in range(3):
        desk.edit.add(
            Activity(
                name=f"نشست {number}",
                category=ActivityCategory.VITALITY,
                office=link_to(office),
                held_on=TODAY,
                women=1000 + number,
            )
        )
    page = shown(ActivitiesPage)
    qtbot.waitUntil(lambda: "۳٬۰۰۳" in page.list.foot.sums.words)
    page.list.set_search("نشست ۲")
    qtbot.waitUntil(lambda: "۱٬۰۰۲" in page.list.foot.sums.words)
    page.list.set_search("")
    page.list.table.selectAll()
    qtbot.waitUntil(lambda: "۳٬۰۰۳" in page.list.foot.sums.words)
    assert "۰" not in page.list.foot.sums.words.split("۳٬۰۰۳")[1]  # of men nothing is told


def test_counts_that_are_told_by_sex_alone_are_shown_and_summed_as_they_come_to(desk, shown, office, qtbot):
    of = {"office": link_to(office), "since": TODAY}
    desk.edit.add(Course(name="خیاطی", trained_women=30, trained_men=10, employed=10, **of))
    desk.edit.add(Course(name="برق", trained=60, **of))
    page = shown(CoursesPage)
    rows = {cell(page, "name", row): row for row in range(2)}
    assert [cell(page, name, rows["خیاطی"]) for name in ("trained", "employed", "share")] == [
        "۴۰",
        "۱۰",
        "۲۵٪",
    ]
    assert cell(page, "share", rows["برق"]) == ""
    qtbot.waitUntil(lambda: "۱۰۰" in page.list.foot.sums.words)


def test_more_employed_than_trained_is_told_beside_the_field_as_soon_as_it_is_left(shown, office):
    page = shown(CoursesPage)
    page.new_record(Course(name="دوره", office=link_to(office), since=TODAY))
    form = page.form.form
    rewrite(form.editors["trained"].line, "20")
    rewrite(form.editors["employed"].line, "30")
    form.editors["linked"].line.setFocus()
    assert form.errors["employed"].words
    assert "۲۰" in form.errors["employed"].words
    rewrite(form.editors["trained"].line, "40")  # mended at the other end
    form.editors["linked"].line.setFocus()
    assert form.errors["employed"].words == ""
    page.form.save()
    assert page.form is None


def test_an_unusual_budget_is_remarked_on_and_refuses_nothing(desk, shown, office):
    given = Activity(
        name="نشست",
        category=ActivityCategory.VITALITY,
        budget=BudgetClass.CAPITAL,
        office=link_to(office),
        held_on=TODAY,
    )
    page = shown(ActivitiesPage)
    page.new_record(given)
    cells = page.form.form.cells
    assert "هزینه‌ای" in cells["budget"].remark.words
    assert cells["budget"].error.words == ""
    assert page.form.form.editors["budget"].combo.accessibleDescription() == cells["budget"].remark.words
    page.form.save()
    section = next(each for each in page.detail.sections if isinstance(each, RemarksSection))
    assert section.notice.words.words == cells["budget"].remark.words
    page.list.choose_view("unusual_budget")
    assert list(page.list.ids) == [given.id]


def test_a_remark_goes_when_the_field_is_mended(shown, office):
    page = shown(ActivitiesPage)
    page.new_record(
        Activity(category=ActivityCategory.INFRASTRUCTURE, budget=BudgetClass.EXPENDITURE, held_on=TODAY)
    )
    form = page.form.form
    assert form.cells["budget"].remark.words
    form.editors["budget"].set_value(BudgetClass.CAPITAL)
    form.editors["budget"].combo.setFocus()
    form.editors["amount"].line.setFocus()
    assert form.cells["budget"].remark.words == ""


def test_amounts_are_read_with_groups(shown, office):
    page = shown(ActivitiesPage)
    page.new_record()
    line = page.form.form.editors["amount"].line
    rewrite(line, "1500000000")
    page.form.form.editors["name"].line.setFocus()
    assert line.text() == "۱٬۵۰۰٬۰۰۰٬۰۰۰"


def test_a_problem_says_how_long_it_took(desk, shown):
    hood = Neighbourhood(name="آبشار")
    at = {"neighbourhood": link_to(hood)}
    solved = LocalProblem(
        subject="روشنایی", raised_on=TODAY - timedelta(20), solved_on=TODAY - timedelta(8), **at
    )
    still = LocalProblem(subject="زباله", raised_on=TODAY - timedelta(100), **at)
    desk.edit.add(hood, solved, still)
    page = shown(ProblemsPage)
    assert [(cell(page, "standing", row), cell(page, "days", row)) for row in range(2)] == [
        ("Solved", "۱۲ days"),
        ("Unsolved", "۱۰۰ days"),
    ]
    page.list.choose_view("long_unsolved")
    assert list(page.list.ids) == [still.id]


def test_a_programme_shows_what_it_aims_at_and_who_serves_it(desk, shown):
    programme, lonely = Programme(name="شبکهٔ مدیریت محله‌محور"), Programme(name="برنامهٔ هفتم")
    indicator = Indicator(code="۱", name="آموزش‌دیده", dimension=Dimension.ECONOMIC, unit="نفر")
    target = ProgrammeTarget(
        programme=link_to(programme), indicator=link_to(indicator), planned=Decimal(1000)
    )
    office = Office(name="دفتر", programmes=(link_to(programme),))
    body = Body(name="ستاد", programmes=(link_to(programme), link_to(lonely)))
    desk.edit.add(programme, lonely, indicator, target, office, body)
    page = shown(ProgrammesPage, programme)
    targets, offices, bodies = page.detail.sections[1:4]
    assert [each.id for each in targets.found] == [target.id]
    assert targets.list.item(0).data(0x100).note == "Planned: ۱٬۰۰۰ نفر"
    assert [each.id for each in (*offices.found, *bodies.found)] == [office.id, body.id]
    assert cell(page, "offices", list(page.list.ids).index(programme.id)) == "۱"
    page.list.choose_view("without_office")
    assert list(page.list.ids) == [lonely.id]
    assert nameless(page) == []


def test_a_driver_shows_its_courses_and_businesses(desk, shown, office):
    driver = ProductionDriver(name="شرکت نساجی")
    course = Course(name="خیاطی", office=link_to(office), since=TODAY, drivers=(link_to(driver),))
    business = Business(name="کارگاه", driver=link_to(driver), course=link_to(course))
    desk.edit.add(driver, course, business)
    page = shown(DriversPage, driver)
    assert [each.id for section in page.detail.sections[1:3] for each in section.found] == [
        course.id,
        business.id,
    ]
    page.list.choose_view("unlinked")
    assert not page.list.ids


def test_lessons_are_told_apart(desk, shown, office):
    weak = Lesson(subject="جابه‌جایی کارکنان", kind=LessonKind.WEAKNESS)
    good = Lesson(subject="نشست هفتگی", kind=LessonKind.STRENGTH, office=link_to(office))
    desk.edit.add(weak, good)
    page = shown(LessonsPage)
    for view, found in (("weakness", weak), ("strength", good), ("of_all", weak)):
        page.list.choose_view(view)
        assert list(page.list.ids) == [found.id]


def test_what_has_no_resolution_behind_it_is_a_view(desk, shown, office):
    session = Session(heading="جلسه")
    resolution = Resolution(session=link_to(session), order=1, operative="انجام شود")
    of = {"office": link_to(office), "since": TODAY}
    bare, backed = Course(name="الف", **of), Course(name="ب", resolution=link_to(resolution), **of)
    desk.edit.add(session, resolution, bare, backed)
    page = shown(CoursesPage)
    page.list.choose_view("without_resolution")
    assert list(page.list.ids) == [bare.id]


def test_lessons_go_out_for_an_evaluation(desk, shown, office, tools, ask, qtbot, tmp_path):
    words = {"cause": "قراردادهای کوتاه", "suggestion": "قرارداد سالانه"}
    desk.edit.add(
        Lesson(subject="جابه‌جایی کارکنان", kind=LessonKind.WEAKNESS, office=link_to(office), **words)
    )
    page = shown(LessonsPage)
    ask.paths = [tmp_path / "lessons.xlsx"]
    page.sheet_menu.export()
    page.sheet_menu.dialog.choices[Extent.WHOLE].setChecked(True)
    page.sheet_menu.dialog.go_button.click()
    qtbot.waitUntil(lambda: not tools.jobs.busy)
    rows = list(load_workbook(tmp_path / "lessons.xlsx").worksheets[0].iter_rows(values_only=True))
    assert {"آسیب", "دفتر آبشار", *words.values()} <= {each for row in rows for each in row}


def test_what_women_and_men_come_to_stands_in_a_total_that_is_left_blank(shown, desk):
    office = Office(name="دفتر توسعه")
    course = Course(
        name="خیاطی", office=link_to(office), since=TODAY, trained_women=12, trained_men=8, employed_women=5
    )
    desk.edit.add(office, course)
    page = shown(CoursesPage, course)
    facts = next(each for each in page.detail.sections if isinstance(each, FactsSection))
    assert (facts.cells["trained"], facts.cells["employed"]) == ("۲۰", "۵")
    assert not facts.cells["linked"]
    page.edit_record(course.id)
    form = page.form.form
    total = form.editors["trained"].widget
    assert (total.text(), total.placeholderText()) == ("", "۲۰")
    rewrite(form.editors["trained_men"].widget, "۱۰")
    form.editors["name"].stops[0].setFocus()
    assert total.placeholderText() == "۲۲"
    assert form.edited().edited.trained is None
