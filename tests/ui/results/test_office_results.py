from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from desktop.domain.activity import Activity, ActivityCategory
from desktop.domain.livelihood import Course
from desktop.domain.office import Office
from desktop.domain.resolution import BudgetClass, Resolution
from desktop.domain.session import Session
from desktop.domain.supervision import LocalProblem
from desktop.schema.record import link_to
from desktop.ui.pages.offices.done_sections import LATEST
from desktop.ui.pages.offices.groups import RESULTS
from desktop.ui.pages.offices_page import OfficesPage
from desktop.ui.pages.resolutions_page import ResolutionsPage
from desktop.ui.records.linked_section import LinkedSection
from desktop.ui.records.remarks_section import RemarksSection
from tests.ui.naming import nameless

TODAY = date.today()  # noqa: DTZ011 - the day of whoever sits here


@pytest.fixture
def shown(qtbot, desk, tools):
    """Return what shows a page with one of its records open."""
    pages = []

    def shown(kind, record):
        page = kind(desk, tools)
        pages.append(page)
        qtbot.addWidget(page)
        page.resize(1300, 800)
        with qtbot.waitActive(page):
            page.show()
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


@pytest.fixture
def record_of(shown):
    """Return the page and the sections of what an office has achieved."""

    def record_of(office):
        page = shown(OfficesPage, office)
        page.detail.segments.choose(RESULTS)
        achieved, *done = page.detail.segments.built[RESULTS]
        return page, achieved, done

    return record_of


def rows(section):
    return [section.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(section.list.count())]


def test_an_office_without_any_result_says_so_and_offers_to_add(record_of, office):
    page, achieved, done = record_of(office)
    assert achieved.nothing.words
    assert not achieved.chart.isVisible()
    assert all(each.isVisible() and each.add_button.isVisible() for each in done)
    assert nameless(page) == []


def test_the_record_of_an_office_is_drawn_and_told(desk, record_of, office):
    of = {"office": link_to(office)}
    desk.edit.add(
        Course(name="خیاطی", since=TODAY, trained=880, employed=200, linked=200, amount=5_000_000, **of),
        LocalProblem(subject="روشنایی", raised_on=TODAY - timedelta(12), solved_on=TODAY, **of),
        LocalProblem(subject="پسماند", raised_on=TODAY, **of),
    )
    _, achieved, done = record_of(office)
    assert achieved.chart.isVisible()
    assert "۸۸۰" in achieved.chart.accessibleDescription()
    assert "cost ۵٬۰۰۰٬۰۰۰ rials" in achieved.sums.words
    assert "Of ۲ problems ۱ are solved. Half of these took ۱۲ days at most." in achieved.sums.words
    assert "۸۸۰" in rows(done[1])[0].note
    assert {row.chip for row in rows(done[2])} == {"Solved", "Unsolved"}


def test_a_joint_activity_stands_at_each_partner(desk, record_of, office):
    other = Office(name="دفتر بید")
    joint = Activity(
        name="بازارچه",
        category=ActivityCategory.VITALITY,
        office=link_to(other),
        partners=(link_to(office),),
        held_on=TODAY,
        women=7,
    )
    desk.edit.add(other, joint)
    _, achieved, done = record_of(office)
    assert [row.chip for row in rows(done[0])] == ["Joint"]
    assert "۷" in achieved.sums.words


def test_the_newest_are_shown_and_the_way_to_all(desk, record_of, office, qtbot):
    activities = [
        Activity(
            name=f"نشست {day}",
            category=ActivityCategory.VITALITY,
            office=link_to(office),
            held_on=TODAY - timedelta(day),
        )
        for day in range(LATEST + 2)
    ]
    desk.edit.add(*activities)
    page, _, done = record_of(office)
    assert [row.words for row in rows(done[0])] == [f"نشست {day}" for day in range(LATEST)]
    with qtbot.waitSignal(page.going) as went:
        done[0].all.click()
    there = went.args[0]
    assert there.page == "activities"
    assert len(desk.browse.ids(Activity, conditions=there.filters)) == LATEST + 2


def test_what_is_added_here_belongs_to_the_office(desk, record_of, office):
    _, achieved, done = record_of(office)
    done[1].add()
    form = done[1].dialog.page.form
    form.put({"name": "برق ساختمان", "since": TODAY, "trained": 12})
    done[1].dialog.page.save()
    [course] = desk.browse.page(Course, desk.browse.ids(Course))
    assert course.record.office == office.id
    assert [row.words for row in rows(done[1])] == ["برق ساختمان"]
    assert "۱۲" in achieved.chart.accessibleDescription()


def test_a_resolution_shows_what_carries_it_out_and_whether_its_budget_fits(desk, shown, office):
    session = Session(heading="جلسه")
    resolution = Resolution(
        session=link_to(session), order=1, operative="انجام شود", budget=BudgetClass.CAPITAL
    )
    of = {"office": link_to(office), "resolution": link_to(resolution)}
    activity = Activity(name="جشن", category=ActivityCategory.VITALITY, held_on=TODAY, **of)
    course = Course(name="برق", since=TODAY, **of)
    desk.edit.add(session, resolution, activity, course)
    page = shown(ResolutionsPage, resolution)
    linked = [each for each in page.detail.sections if type(each) is LinkedSection]
    assert [record.id for each in linked for record in each.found][:2] == [activity.id, course.id]
    remarks = next(each for each in page.detail.sections if isinstance(each, RemarksSection))
    assert "هزینه‌ای" in remarks.notice.words.words
