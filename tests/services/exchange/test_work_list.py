from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from desktop.domain.body import Body, Numbering
from desktop.domain.catalogue import CATALOGUE
from desktop.domain.indicator import Dimension, Indicator
from desktop.domain.office import Office, OfficeState
from desktop.domain.paperwork import Letter, LetterKind
from desktop.domain.party import Organisation, Person
from desktop.domain.place import Neighbourhood
from desktop.domain.report import Report, ReportFigure, ReportState
from desktop.domain.resolution import Period, Resolution
from desktop.domain.session import Session, SessionKind, SessionState
from desktop.errors import ChangedElsewhereError
from desktop.schema.record import link_to, new_id
from desktop.services.exchange.work_list import Work, WorkList
from desktop.services.merge import Merge
from tests.replicas.computers import agree, carry


@pytest.fixture
def found(words):
    def found(computer):
        lines = WorkList(computer.store, words).lines()
        assert all(line.count == len(line.groups) for line in lines)
        return {line.work: [{each.record_id for each in group} for group in line.groups] for line in lines}

    return found


def test_a_register_of_its_own_has_nothing_to_look_through(computer, found):
    one = computer("مرودشت")
    body = one.put(Body(name="ستاد"))
    one.put(*(Session(body=link_to(body), number=number) for number in (1, 2, 3)))
    assert found(one) == {}


def test_numbers_given_on_two_computers_are_found_within_their_year_only(two, found):
    one, other = two
    yearly = Body(name="ستاد", numbering=Numbering.YEARLY, code="ST")
    running = Body(name="کارگروه")
    one.put(yearly, running)
    carry(one, other)
    autumn, winter, spring = date(2026, 11, 1), date(2027, 2, 1), date(2027, 4, 1)

    def session(body, day, number=1, **values):
        return Session(body=link_to(body), number=number, held_on=day, **values)

    here, there = session(yearly, autumn), session(yearly, winter)
    later, called_off = session(yearly, spring), session(yearly, winter, state=SessionState.CANCELLED)
    visit = session(yearly, winter, kind=SessionKind.VISIT)
    long_ago, now = session(running, date(2020, 1, 1)), session(running, spring)
    resolutions = [
        Resolution(session=link_to(each), order=1, number="ST/1405/1/1", operative="مقرر شد")
        for each in (here, there)
    ]
    one.put(here, long_ago, later, resolutions[0])
    other.put(there, now, called_off, visit, resolutions[1])
    agree(one, other)
    assert found(one) == found(other)
    assert found(one) == {
        Work.SESSION_NUMBERS: [{here.id, there.id}, {long_ago.id, now.id}],
        Work.RESOLUTION_NUMBERS: [{each.id for each in resolutions}],
    }


def test_codes_letters_and_organisations_given_twice_are_found(two, found):
    one, other = two
    offices = [Office(name=f"دفتر {number}", code="YZ-1") for number in (1, 2)]
    agencies = [Organisation(name="شهرداری حسن‌آباد") for _ in range(2)]
    letters = [
        Letter(kind=kind, number="1405/12", subject="نامه", sent_on=date(2026, 11, 1))
        for kind in (LetterKind.NOTICE, LetterKind.REMINDER)
    ]
    several = [replace(letters[0], id=new_id(), number="1405/13") for _ in range(2)]
    one.put(offices[0], agencies[0], letters[0], *several)
    other.put(offices[1], agencies[1], letters[1])
    agree(one, other)
    assert found(one) == {
        Work.OFFICE_CODES: [{each.id for each in offices}],
        Work.LETTER_NUMBERS: [{each.id for each in letters}],
        Work.ORGANISATIONS: [{each.id for each in agencies}],
    }


def test_parallel_offices_that_the_merge_made_are_found(two, found):
    one, other = two
    ground = one.put(Neighbourhood(name="آبشار"))
    carry(one, other)
    for number, each in enumerate(two):
        each.put(Office(name=f"دفتر {number}", neighbourhoods=(link_to(ground),), state=OfficeState.ACTIVE))
    agree(one, other)
    assert found(one) == {Work.PARALLEL_OFFICES: [{ground.id}]}


def test_a_report_written_twice_and_one_touched_after_its_approval_are_found(two, found):
    one, other = two
    office, indicator = Office(name="دفتر"), Indicator(name="جلسه‌ها", unit="جلسه", dimension=Dimension.SOCIAL)
    about = {"office": link_to(office), "period": Period.SEASON}
    report = Report(**about, period_on=date(2026, 6, 22))
    figure = ReportFigure(report=link_to(report), indicator=link_to(indicator))
    one.put(office, indicator, report, figure)
    carry(one, other)
    one.set(report, state=ReportState.APPROVED)
    carry(one, other)
    assert found(other) == {}
    again = other.put(Report(**about, period_on=date(2026, 7, 1)))
    carry(other, one)
    assert found(one) == {Work.REPORTS_TWICE: [{report.id, again.id}]}


def test_an_approved_report_in_which_somebody_else_wrote_meanwhile_is_found(two, found):
    one, other = two
    office, indicator = Office(name="دفتر"), Indicator(name="جلسه‌ها", unit="جلسه", dimension=Dimension.SOCIAL)
    report = Report(office=link_to(office), period=Period.SEASON, period_on=date(2026, 6, 22))
    figure = ReportFigure(report=link_to(report), indicator=link_to(indicator))
    one.put(office, indicator, report, figure)
    carry(one, other)
    one.set(report, state=ReportState.APPROVED)
    other.set(figure, achieved=Decimal(7))
    agree(one, other)
    assert found(one) == {Work.APPROVED_REPORTS: [{report.id}]}


@pytest.mark.parametrize(
    ("records", "work"),
    [
        ([Organisation(name="شهرداری"), Organisation(name="بلدیه")], Work.CROSSED_ORGANISATIONS),
        ([Person(family_name="احمدی"), Person(family_name="رضایی")], Work.CROSSED_PEOPLE),
        ([Neighbourhood(name="آبشار"), Neighbourhood(name="باغ")], Work.CROSSED_NEIGHBOURHOODS),
    ],
)
def test_those_that_two_computers_merged_into_each_other_are_found_and_one_is_chosen(
    two, found, records, work
):
    (one, other), (first, second) = two, records
    kind = type(first)
    one.put(*records)
    carry(one, other)
    here, there = (Merge(each.store, CATALOGUE) for each in two)
    here.merge(kind, first.id, second.id)
    assert found(one) == {}, "merged on one computer only"
    with pytest.raises(ChangedElsewhereError):
        here.keep(kind, first.id)
    there.merge(kind, second.id, first.id)
    agree(one, other)
    assert found(one) == found(other) == {work: [{first.id, second.id}]}
    assert here.today(kind, first.id) == second.id, "which does not loop"
    here.keep(kind, first.id)
    carry(one, other)
    assert found(one) == found(other) == {}
    for computer in two:
        assert computer.get(first).merged_into is None
        assert computer.get(second).merged_into == first.id
        assert Merge(computer.store, CATALOGUE).today(kind, second.id) == first.id


def test_what_points_at_any_of_a_circle_of_three_points_at_the_chosen_one(computer, found):
    computers = [computer(name) for name in ("مرودشت", "شیراز", "فسا")]
    agencies = [Organisation(name=name) for name in ("شهرداری", "بلدیه", "بهزیستی")]
    bodies = [Body(name=each.name, secretariat=link_to(each)) for each in agencies]
    computers[0].put(*agencies, *bodies)
    for each in computers[1:]:
        carry(computers[0], each)
    for each, kept, gone in zip(computers, agencies, (*agencies[1:], agencies[0]), strict=True):
        Merge(each.store, CATALOGUE).merge(Organisation, kept.id, gone.id)
    agree(*computers)
    assert found(computers[0])[Work.CROSSED_ORGANISATIONS] == [{each.id for each in agencies}]
    Merge(computers[0].store, CATALOGUE).keep(Organisation, agencies[0].id)
    assert Work.CROSSED_ORGANISATIONS not in found(computers[0])
    assert {computers[0].get(each).secretariat for each in bodies} == {agencies[0].id}
