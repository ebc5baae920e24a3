from __future__ import annotations

from decimal import Decimal
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.livelihood import COUNTED, Course
from desktop.domain.place import Neighbourhood
from desktop.schema.condition import Is
from tests.services.results.cases import Case
from tests.strategies import PATIENT

COUNTS = (*COUNTED, "trained_women", "hours", "volunteers", "amount")


@settings(PATIENT, max_examples=30)
@given(st.integers(0, 10**9))
def test_sums_are_those_of_plain_python(store, seed):
    case = Case(Random(seed))
    with store.work() as work:  # never committed
        work.add(*case.records)
        office = case.offices[0].id
        asked = [each for each in case.courses if each.office == office]
        for conditions, records in (((), case.courses), ((Is("office", (office,)),), asked)):
            by_hand = {}
            for name in COUNTS:
                counts = [each.count(name) if name in COUNTED else getattr(each, name) for each in records]
                if told := [each for each in counts if each is not None]:
                    by_hand[name] = sum(told)
            assert work.records(Course).sums(COUNTS, conditions=conditions) == by_hand


@pytest.mark.parametrize(("search", "area"), [("", Decimal("0.3")), ("آبشار", Decimal("0.1"))])
def test_measures_come_without_the_dust_of_adding(put, browse, search, area):
    put(
        Neighbourhood(name="کوی آبشار", area=Decimal("0.1"), population=5),
        Neighbourhood(name="کوی بید", area=Decimal("0.2")),
    )
    sums = browse.sums(Neighbourhood, ("area", "population", "households"), search)
    assert sums == {"area": area, "population": 5}
