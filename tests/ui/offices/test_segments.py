"""The detail of an office shows a group of sections at a time, and builds no other."""

from __future__ import annotations

from datetime import timedelta

from desktop.domain.office_team import OfficeMember, OfficeService
from desktop.domain.party import Organisation, Person
from desktop.domain.supervision import SupervisionVisit
from desktop.schema.record import link_to
from desktop.ui.records.detail_section import DetailSection
from desktop.ui.records.detail_segments import DetailSegments, Segment


class Told(DetailSection):
    def __init__(self):
        super().__init__("")
        self.told = []

    def show_record(self, record):
        self.told.append(record)


def segments(qtbot, made, keys=("a", "b")):
    def build(key):
        made[key] = Told()
        return (made[key],)

    found = DetailSegments([Segment(key, key, key, lambda key=key: build(key)) for key in keys])
    qtbot.addWidget(found)
    return found


def test_a_group_is_built_when_it_is_first_shown_and_told_once_of_a_record(qtbot, office):
    made = {}
    found = segments(qtbot, made)
    found.begin("")
    found.show_record(office)
    assert (list(made), made["a"].told) == (["a"], [office])
    found.choose("b")
    found.choose("a")
    assert made["a"].told == made["b"].told == [office]
    assert made["b"].isHidden() or made["b"].parentWidget().isHidden()
    found.choose("none")
    assert found.bar.here == "a"


def test_a_record_that_changed_is_told_again_to_the_group_that_is_shown(qtbot, office):
    made = {}
    found = segments(qtbot, made)
    found.begin("b")
    found.show_record(office)
    found.show_record(office)
    assert len(made["b"].told) == 2
    assert "a" not in made


def test_one_group_needs_no_buttons(qtbot, office):
    found = segments(qtbot, {}, ("a",))
    found.begin("a")
    found.show_record(office)
    assert found.bar is None


def test_the_group_that_was_chosen_last_is_shown_at_first(page, office, shell):
    assert {type(each).__name__ for each in page.detail.sections} >= {"LifeSection", "FactsSection"}
    assert "StaffSection" not in {type(each).__name__ for each in page.detail.sections}
    page.detail.segments.bar.buttons["team"].click()
    assert shell.tools.memory.text("offices/segment") == "team"
    assert "StaffSection" in {type(each).__name__ for each in page.detail.sections}


def team(page, name):
    page.detail.segments.choose("team")
    return next(each for each in page.detail.sections if type(each).__name__ == name)


def test_who_left_stands_last_and_the_manager_stands_out(page, desk, office):
    today = desk.offices.life.today()
    left, manager = (Person(given_name="مریم", family_name=name) for name in ("احمدی", "باقری"))
    desk.edit.add(
        left,
        manager,
        OfficeMember(office=link_to(office), person=link_to(left), until=today - timedelta(days=1)),
        OfficeMember(office=link_to(office), person=link_to(manager), is_manager=True, is_local=True),
    )
    staff = team(page, "StaffSection")
    assert ["باقری" in staff.list.item(row).text() for row in range(2)] == [True, False]


def test_services_and_visits_are_listed_the_newest_visit_first(page, desk, office):
    today = desk.offices.life.today()
    agency = Organisation(name="بهزیستی")
    visits = [
        SupervisionVisit(office=link_to(office), visited_on=today - timedelta(days=days), score=score)
        for days, score in ((30, 40), (1, 90))
    ]
    service = OfficeService(office=link_to(office), agency=link_to(agency), words="مشاوره")
    desk.edit.add(agency, service, *visits)
    assert "بهزیستی" in team(page, "ServicesSection").list.item(0).text()
    assert team(page, "VisitsSection").list.ids == (visits[1].id, visits[0].id)


def test_a_visit_without_an_answer_in_time_stands_out(page, desk, office):
    today = desk.offices.life.today()
    late = SupervisionVisit(
        office=link_to(office),
        visited_on=today - timedelta(days=30),
        answer_due_on=today - timedelta(days=1),
        score=70,
    )
    desk.edit.add(late)
    section = team(page, "VisitsSection")
    assert "70" not in section.list.item(0).text()
    assert "answer overdue" in section.list.item(0).text()
