"""Ground that changes under two active offices is told before it is saved, and steps keep their states."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.domain.catalogue import CATALOGUE
from desktop.domain.office import Office, OfficeState
from desktop.domain.office_step import OfficeStep, OfficeStepKind
from desktop.domain.place import Neighbourhood, Place, PlaceKind
from desktop.domain.resolution import Resolution
from desktop.domain.session import Session
from desktop.office_errors import StepNotAllowedError
from desktop.schema.problem import Reason
from desktop.schema.record import link_to
from desktop.services.merge import Merge
from desktop.services.offices.life import Taken
from desktop.services.offices.remarks import Remarks
from tests.services.conftest import TODAY


@pytest.fixture
def places(put):
    made = Place(name="الف", kind=PlaceKind.CITY, code="x1"), Place(name="ب", kind=PlaceKind.CITY, code="x2")
    put(*made)
    return made


@pytest.fixture
def grounds(put, places):
    """Return two neighbourhoods, each with an active office."""
    here = Neighbourhood(name="حسن‌آباد", place=link_to(places[0]))
    there = Neighbourhood(name="اسکان", place=link_to(places[0]))
    put(here, there)
    for name, each in (("دفتر یک", here), ("دفتر دو", there)):
        put(Office(name=name, neighbourhoods=(link_to(each),), state=OfficeState.ACTIVE))
    return here, there


@pytest.fixture
def told(store, vocabulary):
    """Return the offices that are named beside a record as it is being written."""
    return lambda record: [
        dict(each.values)["office"]
        for each in Remarks(store, vocabulary).of(record)
        if each.reason is Reason.PARALLEL_OFFICE
    ]


def test_a_name_alias_or_area_under_which_two_offices_meet_is_remarked_upon(grounds, told, browse):
    here, there = grounds
    assert told(here) == told(replace(here, name="نوآباد")) == []
    assert told(replace(here, name="اسكان")) == ["دفتر دو"]
    assert told(replace(here, aliases=("اسکان",))) == ["دفتر دو"]
    assert told(replace(here, within=link_to(there))) == ["دفتر دو"]
    assert browse.open(Neighbourhood, here.id).record.name == "حسن‌آباد"


def test_a_place_under_which_two_offices_meet_is_remarked_upon(grounds, places, put, told):
    far = Neighbourhood(name="حسن‌آباد", place=link_to(places[1]))
    put(far)
    put(Office(name="دفتر دور", neighbourhoods=(link_to(far),), state=OfficeState.ACTIVE))
    assert told(replace(far, place=link_to(places[0]))) == ["دفتر یک"]
    assert told(replace(places[1], parent=link_to(places[0]))) == ["دفتر یک"]


def test_a_merger_by_which_two_offices_meet_names_the_other(grounds, store, browse):
    here, there = grounds
    plan = Merge(store, CATALOGUE).plan(Neighbourhood, here.id, there.id)
    assert [each.office for each in plan.beside] == ["دفتر دو"]
    assert not browse.open(Neighbourhood, there.id).record.merged_into


def test_a_step_is_undone_and_not_put_into_the_bin_nor_out_of_it_alone(life, office, editing, browse):
    taken = life.take(office.id, Taken(OfficeStepKind.APPROVED, TODAY, passed_over="به دستور"))
    with pytest.raises(StepNotAllowedError):
        editing.delete(browse.open(OfficeStep, taken.step.record.id))
    life.take_back(taken)
    with pytest.raises(StepNotAllowedError):
        editing.restore(taken.step.record)
    assert browse.open(Office, office.id).record.state is taken.office_before.state


def test_a_row_is_not_allowed_by_a_resolution_in_the_bin(put, plan, book, grounds, editing, browse):
    session = Session()
    resolution = Resolution(session=link_to(session), order=1, operative="دفتر دوم مجاز است.")
    put(session, resolution)
    third = Office(
        name="دفتر سه",
        neighbourhoods=(link_to(grounds[0]),),
        state=OfficeState.SUSPENDED,
        parallel_reason="تنها نوسازی",
        parallel_resolution=link_to(resolution),
    )
    put(third)
    rows = ("نام دفتر", "محله", "وضعیت"), (third.name, grounds[0].name, "فعال")
    assert not plan(book(*rows)).rows[0].problems
    editing.delete(browse.open(Resolution, resolution.id))
    (problem,) = plan(book(*rows)).rows[0].problems
    assert problem.reason is Reason.PARALLEL_OFFICE
