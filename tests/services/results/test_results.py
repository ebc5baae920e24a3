from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.activity import Activity, ActivityCategory
from desktop.domain.jalali_spans import Span
from desktop.domain.livelihood import Course
from desktop.domain.office import Office
from desktop.domain.place import Place, PlaceKind
from desktop.domain.results import Heads, share
from desktop.domain.supervision import LocalProblem
from desktop.schema.record import link_to
from desktop.services.offices.results import OfficeResults
from tests.services.results.cases import FIRST, TODAY, ByHand, Case
from tests.strategies import PATIENT


@pytest.fixture
def results(store):
    return OfficeResults(store, lambda: TODAY)


def counts(reached):
    return {key: (each.count, each.women, each.men) for key, each in reached.items()}


def near(value, expected):
    return value == expected if expected is None else abs(float(value) - expected) <= 0.051


@settings(PATIENT, max_examples=40)
@given(st.integers(0, 10**9))
def test_the_database_counts_as_one_would_by_hand(store, results, seed):
    rng = Random(seed)
    case = Case(rng)
    with store.work() as work:  # never committed: each example begins with an empty register
        work.add(*case.records)
        ids = [each.id for each in (case.province, *case.counties, case.other)]
        days = sorted((case.day(), case.day()))
        scopes = [("", ""), *((each, "") for each in ids), *(("", each.id) for each in case.offices)]
        for place, office in scopes:
            for span in (None, Span(*days), Span(FIRST, days[0])):
                hand = ByHand(case, place, office, span)
                compare(OfficeResults(Inside(work), lambda: TODAY).of(place, office, span), hand)


class Inside:
    """Lets a service look into a transaction that is never committed."""

    def __init__(self, work):
        self._work = work

    def view(self):
        return self

    def __enter__(self):
        return self._work

    def __exit__(self, *_):
        return None


def compare(found, hand):
    assert counts(found.reached) == hand.reached()
    assert {key: (each.planned, each.spent) for key, each in found.amounts.items()} == hand.amounts()
    assert found.proposals == hand.proposals()
    assert [(each.total, each.women, each.men) for each in found.funnel.stages] == hand.funnel()
    assert counts(found.businesses) == hand.businesses()
    raised, solved, middle, mean, ages = hand.cycle()
    cycle = found.cycle
    assert (cycle.raised, cycle.solved, cycle.open) == (raised, solved, ages)
    assert near(cycle.median, middle)
    assert near(cycle.mean, mean)
    assert sum(each[0] for each in cycle.categories.values()) == raised
    assert sum(each[2] for each in cycle.categories.values()) == sum(ages)


def test_880_trained_of_whom_200_are_linked(put, results):
    office = Office(name="دفتر آبشار")
    parts = {"trained": 880, "employed": 200, "linked": 200, "trained_women": 500}
    put(office, Course(name="کسب‌وکار خرد", office=link_to(office), since=TODAY, **parts))
    funnel = results.funnel()
    assert (funnel.courses, funnel.trained) == (1, Heads(880, 500, 0))
    assert funnel.trained.untold == 380
    assert [str(each) for each in funnel.shares] == ["22.7", "22.7"]


def test_a_joint_activity_counts_once_in_a_place_and_at_each_partner(put, results):
    city = Place(name="یزد نو", kind=PlaceKind.CITY)
    one, other, third = (Office(name=f"دفتر {n}", place=link_to(city)) for n in range(3))
    joint = Activity(
        name="بازارچه",
        category=ActivityCategory.VITALITY,
        office=link_to(one),
        partners=(link_to(other), link_to(third)),
        held_on=TODAY,
        women=10,
    )
    put(city, one, other, third, joint)
    assert results.of(place_id=city.id).activities.women == 10
    assert [results.of(office_id=each.id).activities.count for each in (one, other, third)] == [1, 1, 1]


def test_what_is_in_the_bin_counts_nowhere(put, store, results):
    office = Office(name="دفتر")
    course = Course(name="دوره", office=link_to(office), since=TODAY, trained=5)
    put(office, course)
    with store.work() as work:
        work.delete(work.records(Course).open(course.id))
        work.commit()
    assert results.funnel().courses == 0


def test_nothing_has_no_share_and_no_middle(results):
    assert share(0, 0) is None
    assert results.funnel().shares == (None, None)
    assert (results.cycle().median, results.cycle().open) == (None, (0, 0, 0, 0))


@given(st.integers(0, 10**9), st.integers(1, 10**9))
def test_a_share_is_within_half_a_tenth(part, whole):
    assert abs(float(share(part, whole)) - 100 * part / whole) <= 0.05 + 1e-6 * part / whole


@pytest.mark.parametrize(("days", "age"), [(0, 0), (30, 0), (31, 1), (90, 1), (91, 2), (365, 2), (366, 3)])
def test_an_open_problem_is_of_the_age_that_its_days_say(put, results, days, age):
    office = Office(name="دفتر")
    put(
        office,
        LocalProblem(subject="پسماند", office=link_to(office), raised_on=TODAY - timedelta(days)),
    )
    assert results.cycle().open.index(1) == age


def test_what_is_solved_on_the_last_day_is_solved_in_the_span(put, results):
    office = Office(name="دفتر")
    raised, solved = TODAY - timedelta(40), TODAY - timedelta(20)
    put(office, LocalProblem(subject="آب", office=link_to(office), raised_on=raised, solved_on=solved))
    of_days = [results.cycle(span=Span(raised, solved + timedelta(more))) for more in (-1, 0)]
    assert [(each.solved, sum(each.open)) for each in of_days] == [(0, 1), (1, 0)]


def test_the_median_lies_between_the_middle_two(put, results):
    office = Office(name="دفتر")
    days = (1, 2, 9, 40)
    put(
        office,
        *(
            LocalProblem(
                subject=f"مسئله {each}",
                office=link_to(office),
                raised_on=TODAY - timedelta(each),
                solved_on=TODAY,
            )
            for each in days
        ),
    )
    assert (results.cycle().median, results.cycle().mean) == (Decimal("5.5"), 13)
