from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop.domain.office import Office, OfficeState
from desktop.errors import ChangedElsewhereError
from desktop.schema.diff import Edit, Opened, differences, merge
from desktop.schema.fields import fields_of
from tests.strategies import PATIENT, records, values

WHOLE = Office(code="1", name="دفتر یک")
FIELDS = {field.name: field for field in fields_of(Office)}
CHANGES = st.sets(st.sampled_from(sorted(FIELDS)), max_size=6).flatmap(
    lambda names: st.fixed_dictionaries({name: values(FIELDS[name]) for name in names})
)


def merged(opened, edited, stored):
    return merge(Edit(Opened(opened, 1), edited), stored)


def test_differences_name_the_field_with_old_and_new():
    (found,) = differences(WHOLE, replace(WHOLE, phone="2"))
    assert (found.field.name, found.old, found.new) == ("phone", "", "2")


def test_edits_of_different_fields_come_together():
    mine, theirs = replace(WHOLE, phone="2"), replace(WHOLE, name="دفتر دو")
    assert merged(WHOLE, mine, theirs) == replace(WHOLE, phone="2", name="دفتر دو")


def test_edits_of_one_field_are_refused_by_name():
    mine = replace(WHOLE, phone="2", state=OfficeState.ACTIVE, name="دفتر دو")
    theirs = replace(WHOLE, phone="3", state=OfficeState.CLOSED)
    with pytest.raises(ChangedElsewhereError) as refused:
        merged(WHOLE, mine, theirs)
    assert refused.value.fields == ("phone", "state")


def test_two_who_write_the_same_agree():
    same = replace(WHOLE, phone="2")
    assert merged(WHOLE, same, same) == same


def test_clearing_a_field_that_others_filled_anew_is_refused():
    opened = replace(WHOLE, phone="2")
    with pytest.raises(ChangedElsewhereError):
        merged(opened, replace(opened, phone=""), replace(opened, phone="3"))


@PATIENT
@given(records(Office), CHANGES, CHANGES)
def test_what_one_person_changed_is_never_undone_by_another(opened, mine, theirs):
    edited, stored = replace(opened, **mine), replace(opened, **theirs)
    ours = {each.field.name for each in differences(opened, edited)}
    others = {each.field.name for each in differences(opened, stored)}
    clash = {name for name in ours & others if getattr(edited, name) != getattr(stored, name)}
    if clash:
        with pytest.raises(ChangedElsewhereError) as refused:
            merged(opened, edited, stored)
        assert set(refused.value.fields) == clash
        return
    result = merged(opened, edited, stored)
    for name in FIELDS:
        expected = edited if name in ours else stored
        assert getattr(result, name) == getattr(expected, name)


@PATIENT
@given(records(Office), CHANGES, CHANGES)
def test_it_does_not_matter_who_saves_first(opened, mine, theirs):
    assume(not mine.keys() & theirs.keys())
    one, other = replace(opened, **mine), replace(opened, **theirs)
    assert merged(opened, one, other) == merged(opened, other, one)
