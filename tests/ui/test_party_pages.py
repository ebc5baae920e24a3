from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.body import Body, Seat, SeatHolder
from desktop.domain.office import Office
from desktop.domain.party import Appointment, Organisation, OrganisationKind, Person
from desktop.domain.resolution import Assignment, AssignmentState, DeadlineKind, Resolution
from desktop.domain.session import Session
from desktop.schema.record import link_to
from desktop.ui.pages.organisations_page import OrganisationsPage
from desktop.ui.pages.people_page import PeoplePage
from desktop.ui.places import Destination
from tests.ui.clipping import clipped
from tests.ui.conftest import write
from tests.ui.naming import nameless


@pytest.fixture
def shown(qtbot, desk, tools):
    def shown(kind):
        page = kind(desk, tools)
        qtbot.addWidget(page)
        page.resize(1300, 800)
        with qtbot.waitActive(page):
            page.show()
        page.arrive(Destination())
        return page

    return shown


@pytest.fixture
def organisation(desk):
    organisation = Organisation(name="اداره کل بهزیستی", kind=OrganisationKind.AGENCY)
    body = Body(name="ستاد بازآفرینی")
    seat = Seat(body=link_to(body), organisation=link_to(organisation), post="مدیرکل")
    session = Session(body=link_to(body), number=5)
    late, done = (
        Resolution(
            session=link_to(session),
            order=order,
            operative=words,
            deadline_kind=DeadlineKind.DAY,
            deadline_on=date(2020, 1, order),
        )
        for order, words in enumerate(("گزارش داده شود", "نامه نوشته شود"), start=1)
    )
    assigned = [
        Assignment(resolution=link_to(each), order=1, organisation=link_to(organisation), state=state)
        for each, state in ((late, None), (done, AssignmentState.DONE))
    ]
    office = Office(name="دفتر آبشار", establishing=link_to(organisation))
    desk.edit.add(organisation, body, seat, session, late, done, *assigned, office)
    return organisation


@pytest.fixture
def person(desk):
    person = Person(given_name="مریم", family_name="احمدی", professional_title="دکتر")
    body = Body(name="شورا")
    seat = Seat(body=link_to(body), post="شهردار")
    desk.edit.add(person, body, seat, SeatHolder(seat=link_to(seat), person=link_to(person)))
    return person


def section(page, name):
    return next(each for each in page.detail.sections if type(each).__name__ == name)


def rows(section):
    return [section.list.item(number).text() for number in range(section.list.count())]


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def test_the_detail_of_an_organisation_tells_what_it_has_to_do(shown, organisation):
    page = shown(OrganisationsPage)
    page.open_record(organisation.id)
    resolutions = section(page, "ResolutionsOfOrganisation")
    assert [row.split("،")[0] for row in rows(resolutions)] == ["گزارش داده شود", "نامه نوشته شود"]
    assert resolutions.heading.text() == "Resolutions: ۱ open، ۱ overdue، ۱ done"
    assert "Overdue" in rows(resolutions)[0]
    assert rows(section(page, "SeatsOfOrganisation")) == ["ستاد بازآفرینی، مدیرکل \u2022 عضو، Vacant"]
    assert rows(section(page, "OfficesOfOrganisation"))[0].startswith("دفتر آبشار، دستگاه راه‌اندازی‌کننده")
    assert nameless(page) == []
    assert clipped(page) == []


def test_what_is_named_there_can_be_gone_to(shown, organisation, qtbot):
    page = shown(OrganisationsPage)
    page.open_record(organisation.id)
    seats = section(page, "SeatsOfOrganisation")
    with qtbot.waitSignal(page.going) as gone:
        seats.list.setFocus()
        seats.list.setCurrentRow(0)
        qtbot.keyClick(seats.list, Qt.Key.Key_Return)
    assert gone.args[0].kind == "Body"


def test_organisations_are_looked_at_kind_by_kind(shown, organisation, desk):
    town = Organisation(name="شهرداری", kind=OrganisationKind.MUNICIPALITY)
    charity = Organisation(name="خیریه", kind=OrganisationKind.CHARITY)
    unknown = Organisation(name="نامعلوم")
    desk.edit.add(town, charity, unknown)
    page = shown(OrganisationsPage)
    found = {}
    for key in ("", "municipality", "agency", "association", "governorate", "without_kind"):
        page.list.choose_view(key)
        found[key] = set(page.list.ids)
    assert found.pop("") == {each.id for each in (organisation, town, charity, unknown)}
    assert found == {
        "municipality": {town.id},
        "agency": {organisation.id},
        "association": {charity.id},
        "governorate": set(),
        "without_kind": {unknown.id},
    }


def test_merged_records_leave_the_list_and_lead_to_what_they_became(shown, organisation, desk):
    gone = Organisation(name="بهزیستی")
    desk.edit.add(gone)
    desk.merge.merge(Organisation, organisation.id, gone.id)
    page = shown(OrganisationsPage)
    assert gone.id not in page.list.ids
    page.arrive(Destination(kind="Organisation", record_id=gone.id))
    assert page.detail.record.id == organisation.id
    page.list.set_search("بهزیستی")
    assert page.list.ids == (organisation.id,)


def test_the_form_does_not_ask_what_a_record_was_merged_into(shown, desk):
    page = shown(OrganisationsPage)
    page.new_record()
    assert "merged_into" not in page.form.form.editors
    write(page.form.form.editors["name"].stops[0], "بهزیستی")
    press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert page.detail.record.name == "بهزیستی"


@pytest.mark.parametrize(
    ("kind", "made"),
    [
        (OrganisationsPage, (Organisation(name="بهزیستی"), Organisation(name="بهزيستي"))),
        (PeoplePage, (Person(family_name="مریم احمدی"), Person(given_name="مریم", family_name="احمدی"))),
    ],
    ids=["organisations", "people"],
)
def test_duplicates_are_merged_and_parted_again_on_the_page(kind, made, shown, desk, tools, qtbot):
    desk.edit.add(*made)
    page = shown(kind)
    page.buttons[1].trigger()
    qtbot.waitUntil(lambda: not tools.jobs.busy)
    view = page.duplicates
    assert view.isVisible()
    assert nameless(page) == []
    assert clipped(page) == []
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_Escape)
    assert page.splitter.isVisible()
    assert len(page.list.ids) == 1
    tools.toasts.shown.button.click()
    assert len(page.list.ids) == 2


def test_the_bin_is_reached_beside_the_list(shown, organisation, desk):
    page = shown(OrganisationsPage)
    page.open_record(organisation.id)
    page.delete_chosen()
    desk.edit.add(Organisation(name="شهرداری"))
    page.list.bar.stops()[-1].click()
    assert page.bin.isVisible()
    page.bin.restore()
    assert organisation.id in page.list.ids


def test_the_detail_of_a_person_shows_posts_and_seats(shown, person, desk):
    agency = Organisation(name="شهرداری")
    desk.edit.add(
        agency,
        Appointment(
            person=link_to(person), post="شهردار", organisation=link_to(agency), since=date(2024, 1, 1)
        ),
        Appointment(person=link_to(person), post="معاون", until=date(2020, 1, 1)),
    )
    page = shown(PeoplePage)
    page.open_record(person.id)
    assert page.detail.name.words == "دکتر مریم احمدی"
    posts = rows(section(page, "AppointmentsSection"))
    assert len(posts) == 2
    assert sum("Former" in each for each in posts) == 1
    assert rows(section(page, "SeatsHeld")) == ["شورا، شهردار"]
    assert nameless(page) == []
    assert clipped(page) == []


def test_a_post_is_added_by_the_keyboard(shown, person, desk, qtbot):
    page = shown(PeoplePage)
    page.open_record(person.id)
    posts = section(page, "AppointmentsSection")
    posts.add_button.setFocus()
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: posts.dialog is not None and posts.dialog.isActiveWindow())
    write(posts.dialog.page.form.editors["post"].stops[0], "فرماندار")
    press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert [post.post for post, _ in desk.ties.appointments(person.id)] == ["فرماندار"]
    assert rows(posts) == ["فرماندار"]


@pytest.mark.parametrize("kind", [OrganisationsPage, PeoplePage])
def test_an_empty_register_says_what_belongs_here(kind, shown):
    page = shown(kind)
    assert page.list.nothing.isVisible()
    assert nameless(page) == []
    assert clipped(page) == []


def test_who_asks_for_a_post_is_shown_whose_it_is(shown, person, desk):
    post = Appointment(person=link_to(person), post="شهردار")
    desk.edit.add(post)
    page = shown(PeoplePage)
    page.arrive(Destination(kind="Appointment", record_id=post.id))
    assert page.detail.record.id == person.id
    page.arrive(Destination(kind="Appointment", record_id="نیست"))
