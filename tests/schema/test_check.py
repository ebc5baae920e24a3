from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.catalogue import CATALOGUE
from desktop.domain.office import Office
from desktop.domain.place import Neighbourhood, Place
from desktop.domain.session import Attendance
from desktop.schema.check import FIRST_DAY, LARGEST, LAST_DAY, problems
from desktop.schema.fields import fields_of
from desktop.schema.problem import Problem, Reason
from tests.strategies import PATIENT, records


@pytest.mark.parametrize("kind", list(CATALOGUE), ids=lambda kind: kind.__name__)
def test_a_blank_record_says_what_it_lacks(kind):
    lacking = {each.field for each in problems(kind()) if each.reason is Reason.MISSING}
    assert lacking >= {field.name for field in fields_of(kind) if field.required and field.default is None}


@settings(PATIENT, max_examples=200)
@given(st.sampled_from(list(CATALOGUE)).flatmap(records))
def test_a_well_formed_record_has_only_problems_of_its_own(record):
    assert problems(record) == tuple(record.own_problems())


def test_a_choice_with_a_default_is_never_missing():
    assert [each.field for each in problems(Office())] == ["name"]
    assert problems(replace(Office(name="دفتر"), state=None)) == (Problem("state", Reason.MISSING),)


def test_no_number_and_no_number_zero_are_different():
    zero = Attendance(session="x", order=0, name="مریم")
    assert problems(zero) == ()
    assert problems(replace(zero, order=None)) == (Problem("order", Reason.MISSING),)


@pytest.mark.parametrize(("name", "most"), [("name", 1_000), ("note", 100_000)])
def test_a_text_may_be_so_long_and_no_longer(name, most):
    office = replace(Office(name="دفتر"), **{name: "ا" * most})
    assert problems(office) == ()
    longer = replace(office, **{name: "ا" * (most + 1)})
    assert problems(longer) == (Problem(name, Reason.TOO_LONG, (("most", str(most)),)),)


@pytest.mark.parametrize("name", ["population", "area"])
def test_a_number_that_no_column_keeps_is_refused(name):
    place = Neighbourhood(name="کوی")
    assert problems(replace(place, **{name: LARGEST})) == ()
    for beyond in (LARGEST + 1, Decimal("1E+300")):
        (found,) = problems(replace(place, **{name: beyond}))
        assert (found.field, found.reason) == (name, Reason.OUT_OF_RANGE)


def test_problems_come_in_the_order_of_the_form():
    assert [each.field for each in problems(Place())] == ["name", "kind"]


def test_each_text_of_a_list_may_be_as_long_as_a_text():
    office = Office(name="دفتر", aliases=("مهر", "ا" * 1_000))
    assert problems(office) == ()
    (found,) = problems(replace(office, aliases=("مهر", "ا" * 1_001)))
    assert (found.field, found.reason) == ("aliases", Reason.TOO_LONG)


@pytest.mark.parametrize(
    ("day", "refused"),
    [
        (date.min, True),
        (FIRST_DAY - timedelta(1), True),
        (FIRST_DAY, False),
        (LAST_DAY, False),
        (LAST_DAY + timedelta(1), True),
        (date.max, True),
    ],
)
def test_a_day_that_the_calendar_does_not_show_is_refused(vocabulary, day, refused):
    found = problems(Office(name="دفتر", active_since=day))
    assert [each.reason for each in found] == [Reason.DAY_OUT_OF_RANGE] * refused
    assert all(vocabulary.sentence(each) for each in found)
