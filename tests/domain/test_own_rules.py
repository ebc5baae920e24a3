from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.body import Body, Numbering, Seat, SeatHolder
from desktop.domain.catalogue import CATALOGUE
from desktop.domain.office import Office
from desktop.domain.party import Appointment
from desktop.domain.place import Neighbourhood
from desktop.domain.resolution import Assignment, DeadlineKind, Resolution
from desktop.domain.session import (
    AgendaItem,
    Attendance,
    Presence,
    Session,
    SessionKind,
    SessionState,
    Statement,
)
from desktop.schema.check import problems
from desktop.schema.problem import Problem, Reason
from tests.strategies import PATIENT, records

EARLIER, LATER = date(2024, 6, 23), date(2024, 6, 24)
BODY = Body(name="ستاد")
OFFICE = Office(name="دفتر")
SESSION = Session(heading="جلسه")
SEAT = Seat(body="x", post="فرماندار")
RESOLUTION = Resolution(session="x", order=1)
PERCENT = (("least", "1"), ("most", "100"))


def found(record, **changed):
    return problems(replace(record, **changed))


@PATIENT
@given(st.sampled_from(list(CATALOGUE)).flatmap(records))
def test_problems_name_fields_that_there_are(vocabulary, record):
    for problem in problems(record):
        assert hasattr(record, problem.field)
        assert vocabulary.sentence(problem)


@pytest.mark.parametrize("name", ["population", "households", "area"])
def test_a_neighbourhood_has_no_fewer_than_none(name):
    assert found(Neighbourhood(name="کوی"), **{name: 0}) == ()
    assert found(Neighbourhood(name="کوی"), **{name: -1}) == (Problem(name, Reason.NEGATIVE),)


@pytest.mark.parametrize(
    "record", [Appointment(person="x", post="دبیر"), SEAT, SeatHolder(seat="x", person="y")]
)
def test_nothing_ends_before_it_begins(record):
    assert found(record, since=LATER, until=LATER) == ()
    assert found(record, since=LATER) == found(record, until=EARLIER) == ()
    assert found(record, since=LATER, until=EARLIER) == (Problem("until", Reason.BEFORE_BEGINNING),)


def test_a_session_does_not_end_before_it_starts():
    assert found(SESSION, start=time(18), end=time(18)) == ()
    assert found(SESSION, start=time(18), end=time(17)) == (Problem("end", Reason.BEFORE_BEGINNING),)


@pytest.mark.parametrize(("number", "refused"), [(None, False), (1, False), (0, True), (-3, True)])
def test_sessions_are_counted_from_one(number, refused):
    assert [each.reason for each in found(SESSION, number=number)] == [Reason.OUT_OF_RANGE] * refused


@pytest.mark.parametrize(("percent", "refused"), [(None, 0), (1, 0), (100, 0), (0, 1), (101, 1), (-5, 1)])
def test_a_quorum_is_a_share_of_the_seats(percent, refused):
    expected = (Problem("quorum_percent", Reason.OUT_OF_RANGE, PERCENT),) * refused
    assert found(BODY, quorum_percent=percent) == expected


@pytest.mark.parametrize(("percent", "refused"), [(None, 0), (0, 0), (100, 0), (101, 1), (-1, 1)])
def test_no_more_than_all_is_carried_out(percent, refused):
    assignment = Assignment(resolution="x", order=1, organisation="y", percent=percent)
    assert [each.field for each in problems(assignment)] == ["percent"] * refused


def test_numbering_by_terms_needs_terms():
    by_terms = replace(BODY, numbering=Numbering.TERM)
    assert [each.field for each in problems(by_terms)] == ["first_term_on", "term_years"]
    assert [each.field for each in found(by_terms, first_term_on=LATER, term_years=0)] == ["term_years"]
    assert found(by_terms, first_term_on=LATER, term_years=4) == ()
    assert found(BODY, numbering=Numbering.YEARLY) == ()


@pytest.mark.parametrize(("name", "most"), [("latitude", 90), ("longitude", 180)])
def test_an_office_lies_on_earth(name, most):
    limits = (("least", f"-{most}"), ("most", str(most)))
    for within in (most, -most, Decimal("29.61"), 0):
        assert found(OFFICE, **{name: within}) == ()
    for beyond in (most + Decimal("0.001"), -most - 1):
        assert found(OFFICE, **{name: beyond}) == (Problem(name, Reason.OUT_OF_RANGE, limits),)


def test_a_seat_is_of_a_post_or_an_organisation():
    assert found(SEAT, post="") == (Problem("post", Reason.MISSING),)
    assert found(SEAT, post="", organisation="x") == ()


def test_an_attendance_is_somebodys():
    attendance = Attendance(session="x", order=1)
    assert problems(attendance) == (Problem("name", Reason.MISSING),)
    for name in ("name", "post", "person", "seat", "organisation"):
        assert found(attendance, **{name: "x"}) == ()


def test_a_deadline_is_there_where_it_says_so():
    assert problems(RESOLUTION) == ()
    assert found(RESOLUTION, deadline_kind=DeadlineKind.NEXT_SESSION) == ()
    assert found(RESOLUTION, deadline_kind=DeadlineKind.DAY) == (Problem("deadline_on", Reason.MISSING),)
    assert found(RESOLUTION, deadline_kind=DeadlineKind.DAY, deadline_on=LATER) == ()
    assert found(RESOLUTION, deadline_kind=DeadlineKind.PHRASE) == (
        Problem("deadline_phrase", Reason.MISSING),
    )
    assert found(RESOLUTION, deadline_kind=DeadlineKind.PHRASE, deadline_phrase="در اسرع وقت") == ()


def test_an_empty_resolution_may_be_saved_while_it_is_written():
    assert problems(RESOLUTION) == ()
    assert found(RESOLUTION, order=None) == (Problem("order", Reason.MISSING),)


def test_a_resolution_is_whole_with_its_preamble():
    assert (
        replace(RESOLUTION, preamble="با توجه به …", operative="مقرر شد …").whole == "با توجه به … مقرر شد …"
    )
    assert replace(RESOLUTION, operative="مقرر شد …").whole == "مقرر شد …"


@pytest.mark.parametrize(
    ("record", "title"),
    [
        (replace(RESOLUTION, number="50/3", operative="مقرر شد"), "50/3"),
        (replace(RESOLUTION, operative="م" * 99), "م" * 80),
        (Attendance(name="مریم رضایی", post="دبیر"), "مریم رضایی"),
        (Attendance(post="دبیر"), "دبیر"),
        (SEAT, "فرماندار"),
        (SESSION, "جلسه"),
        (AgendaItem(subject="گزارش"), "گزارش"),
        (Statement(words="موافقم"), "موافقم"),
        (OFFICE, "دفتر"),
        (BODY, "ستاد"),
    ],
)
def test_records_are_called_what_people_call_them(record, title):
    assert record.title == title


def test_only_formal_sessions_are_numbered():
    formal = {kind for kind in SessionKind if kind.is_formal}
    assert formal == {SessionKind.ORDINARY, SessionKind.EXTRAORDINARY, SessionKind.JOINT}


def test_only_closed_minutes_are_locked():
    assert {state for state in SessionState if state.is_locked} == {SessionState.FINAL, SessionState.AMENDED}


def test_who_is_written_down_is_taken_for_present():
    assert Attendance().presence is Presence.PRESENT
