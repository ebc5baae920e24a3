from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.catalogue import CATALOGUE
from desktop.domain.office import Office
from desktop.schema.mending import tidied
from tests.strategies import PATIENT, records


@pytest.mark.parametrize(
    "typed", ["دفتر\u202e مهر", "\u200fدفتر مهر\u0007", "دفتر\nمهر", "دفتر \x00مهر", " دفتر  مهر"]
)
def test_a_text_of_one_line_loses_what_nobody_sees(typed):
    assert tidied(Office(name=typed)).name == "دفتر مهر"


def test_paragraphs_stay_and_lists_lose_what_is_empty_or_there_twice():
    office = tidied(Office(name="مهر", note="یک\r\nدو\u200e", aliases=("ماه\u200e", "\u200b", "ماه")))
    assert (office.note, office.aliases) == ("یک\nدو", ("ماه",))


def test_a_code_is_kept_in_latin_digits_and_a_name_as_typed():
    office = tidied(Office(name="مهر ۱", code="۱۲/الف"))
    assert (office.name, office.code) == ("مهر ۱", "12/الف")


@settings(PATIENT, max_examples=200)
@given(st.sampled_from(list(CATALOGUE)).flatmap(records))
def test_what_is_tidy_stays_as_it_is(record):
    once = tidied(record)
    assert tidied(once) is once
