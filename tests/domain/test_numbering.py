from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.body import Body, Numbering
from desktop.domain.numbering import is_followed, next_number, number_remarks, term_of
from desktop.domain.session import Session, SessionKind, SessionState
from desktop.persian.jalali import day_of, jalali_parts
from desktop.schema.problem import Problem, Reason
from tests.strategies import PATIENT, days

BODY = Body(name="ستاد")
YEARLY = replace(BODY, numbering=Numbering.YEARLY)
TERMS = replace(BODY, numbering=Numbering.TERM, first_term_on=day_of(1400, 6, 1), term_years=4)


def held(year, month, day, number=None, **more):
    return Session(number=number, held_on=day_of(year, month, day), **more)


EARLIER = (held(1403, 1, 20, 48), held(1403, 12, 30, 49), held(1404, 1, 1, 1))


def test_a_body_without_sessions_begins_with_one():
    assert next_number(BODY, held(1404, 2, 1), ()) == 1


def test_numbers_go_on_for_ever():
    assert next_number(BODY, held(1404, 2, 1), EARLIER) == 50


def test_numbers_begin_anew_in_the_year_of_the_session():
    assert next_number(YEARLY, held(1404, 2, 1), EARLIER) == 2
    assert next_number(YEARLY, held(1403, 12, 30), EARLIER) == 50
    assert next_number(YEARLY, held(1405, 1, 1), EARLIER) == 1


def test_numbers_begin_anew_in_the_term_of_the_session():
    sessions = (held(1404, 5, 31, 30), held(1404, 6, 1, 1))
    assert next_number(TERMS, held(1404, 5, 20), sessions) == 31
    assert next_number(TERMS, held(1404, 7, 1), sessions) == 2
    assert next_number(TERMS, held(1408, 6, 1), sessions) == 1


def test_the_term_that_a_session_names_is_its_term():
    sessions = (held(1404, 5, 31, 30, term=2), held(1404, 6, 1, 1))
    assert next_number(TERMS, held(1404, 7, 1), sessions) == 31


def test_informal_cancelled_and_unnumbered_sessions_and_itself_do_not_count():
    session = held(1404, 2, 1, 70)
    others = (
        held(1404, 1, 1, 60, kind=SessionKind.VISIT),
        held(1404, 1, 2, 61, state=SessionState.CANCELLED),
        held(1404, 1, 3),
        session,
        held(1404, 1, 4, 5, kind=SessionKind.EXTRAORDINARY),
    )
    assert next_number(BODY, session, others) == 6


def test_an_odd_number_is_remarked_on():
    def remarks(number):
        return number_remarks(BODY, held(1404, 2, 1, number), EARLIER)

    gap = Problem("number", Reason.NUMBER_GAP, (("number", "۵۲"), ("expected", "۵۰")))
    assert remarks(50) == remarks(None) == remarks(7) == ()
    assert remarks(52) == (gap,)
    assert remarks(49) == (Problem("number", Reason.NUMBER_TAKEN, (("number", "۴۹"),)),)


def test_the_same_number_in_another_year_is_not_taken():
    assert number_remarks(YEARLY, held(1404, 2, 1, 2), EARLIER) == ()
    assert number_remarks(YEARLY, held(1405, 2, 1, 1), EARLIER) == ()


@PATIENT
@given(st.lists(st.integers(1, 60), unique=True, max_size=8))
def test_the_next_number_is_never_taken_and_leaves_no_gap(numbers):
    others = [held(1404, 1, 1, number) for number in numbers]
    session = held(1404, 2, 1)
    number = next_number(BODY, session, others)
    assert number_remarks(BODY, replace(session, number=number), others) == ()
    assert number_remarks(BODY, replace(session, number=number + 1), others) != ()


def test_a_session_is_followed_by_final_ones_of_its_period():
    def followed(other, body=BODY):
        return is_followed(body, held(1404, 2, 1, 3), (other,))

    final = {"state": SessionState.FINAL}
    assert followed(held(1404, 1, 1, 4, **final))
    assert followed(held(1404, 3, 1, 2, state=SessionState.AMENDED))
    assert not followed(held(1404, 1, 1, 2, **final))
    assert not followed(held(1404, 3, 1, 4))
    assert not followed(held(1404, 3, 1, 4, kind=SessionKind.VISIT, **final))
    assert not followed(held(1405, 3, 1, 4, **final), YEARLY)


@pytest.mark.parametrize(
    ("day", "term"),
    [
        (day_of(1400, 5, 31), None),
        (day_of(1400, 6, 1), 1),
        (day_of(1404, 5, 31), 1),
        (day_of(1404, 6, 1), 2),
        (day_of(1412, 5, 31), 3),
    ],
)
def test_a_day_lies_in_the_term_that_began_before_it(day, term):
    assert term_of(TERMS, day) == term


def test_a_body_without_terms_has_none():
    assert term_of(BODY, date(2024, 6, 24)) is None
    assert term_of(replace(TERMS, term_years=None), date(2024, 6, 24)) is None


@PATIENT
@given(days(), st.integers(1, 6), st.integers(0, 20_000))
def test_terms_follow_each_other_without_a_hole(first, years, later):
    body = replace(TERMS, first_term_on=first, term_years=years)
    day = first + timedelta(later)
    term, tomorrow = term_of(body, day), term_of(body, day + timedelta(1))
    assert term_of(body, first) == 1
    assert tomorrow - term in (0, 1)
    if tomorrow > term:
        year, *rest = jalali_parts(first)
        begun, *began = jalali_parts(day + timedelta(1))
        assert (begun - year) % years == 0 or rest == [12, 30]
        assert rest in (began, [12, 30])
