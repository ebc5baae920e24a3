from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.domain.body import Body
from desktop.domain.catalogue import CATALOGUE
from desktop.domain.party import Organisation
from desktop.domain.place import Place, PlaceKind
from desktop.domain.resolution import AssignmentState, Clause, Priority, Resolution
from desktop.domain.session import Session
from desktop.schema.record import link_to
from desktop.services.follow.cards import Wishes
from desktop.services.merge import Merge
from tests.services.conftest import TODAY

S = AssignmentState


def test_the_body_is_asked_for_also_in_joint_sessions(put, decide, where):
    mine, other = Body(name="ستاد"), Body(name="کارگروه")
    put(mine, other)
    one = decide(body=mine)
    decide(body=other)
    session = Session(body=link_to(other), joint_bodies=(link_to(mine),), held_on=TODAY)
    resolution = Resolution(session=link_to(session), order=1, operative="مشترک")
    part = replace(one.part, id="joint", resolution=link_to(resolution))
    put(session, resolution, part)
    assert set(where(Wishes(body=mine.id))) == {one.part.id, "joint"}


def test_an_agency_that_was_merged_counts_for_what_it_became(store, decide, where, board, agency):
    made = decide(-1, parts={"برق قدیم": None})
    decide(-1, parts={"آب": None})
    kept = agency("شرکت برق")
    gone = made.part.organisation
    Merge(store, CATALOGUE).merge(Organisation, kept.id, gone)
    assert set(where(Wishes(agency=kept.id))) == {made.part.id}
    assert set(where(Wishes(agency=gone))) == {made.part.id}
    card = board.cards([made.part.id])[0]
    assert (card.agency, card.agency_id) == ("شرکت برق", kept.id)


def test_a_place_holds_what_lies_in_it_by_its_body_or_its_agency(put, decide, where, agency):
    province = Place(name="فارس نو", kind=PlaceKind.PROVINCE)
    county = Place(name="شیراز نو", kind=PlaceKind.COUNTY, parent=link_to(province))
    city = Place(name="شهر نو", kind=PlaceKind.CITY, parent=link_to(county))
    other = Place(name="یزد نو", kind=PlaceKind.PROVINCE)
    put(province, county, city, other)
    here = Body(name="ستاد شهر", place=link_to(city))
    put(here)
    agency("شهرداری", place=link_to(county))
    of_body, of_agency = decide(body=here), decide(parts={"شهرداری": None})
    decide()
    assert set(where(Wishes(place=province.id))) == {of_body.part.id, of_agency.part.id}
    assert set(where(Wishes(place=city.id))) == {of_body.part.id}
    assert where(Wishes(place=other.id)) == {}


def test_states_priority_and_being_overdue_are_asked_for_together(decide, where):
    new = decide(-1, priority=Priority.HIGH)
    old = decide(parts={"برق": S.UNDER_WAY})
    decide(-1, parts={"برق": S.STOPPED})
    assert set(where(Wishes(states=(S.NOTIFIED, S.UNDER_WAY)))) == {new.part.id, old.part.id}
    assert set(where(Wishes(priority=Priority.HIGH))) == {new.part.id}
    assert where(Wishes(overdue=True, states=(S.UNDER_WAY,))) == {}


@pytest.mark.parametrize("typed", ["كارگاه", "کار گاه", "  کارگاه ", "کارگاه‌ها"])
def test_words_are_found_in_any_spelling_in_resolutions_and_their_clauses(put, decide, where, typed):
    made = decide(words="برگزاری کارگاه ها")
    clause = Clause(resolution=link_to(made.resolution), order=1, words="دعوت از مدیران")
    part = replace(made.part, id="clause", order=2, clause=link_to(clause))
    put(clause, part)
    decide(words="چیز دیگر")
    assert set(where(Wishes(words=typed))) == {made.part.id, "clause"}
    assert set(where(Wishes(words="مدیران"))) == {"clause"}
    assert where(Wishes(words="!؟")) == {}


@pytest.mark.parametrize(
    "words", ["ک" * 100_000, "ک " * 100_000, '"*^:()', "\u202e\u200f", "'; DROP TABLE assignment; --", "\x00"]
)
def test_whatever_is_typed_only_narrows_the_board(decide, where, words):
    decide()
    assert where(Wishes(words=words)) in ({}, where())
    assert len(where()) == 1


def test_places_that_lie_in_each_other_end_nowhere(put, decide, where):
    one = Place(name="یک", kind=PlaceKind.CITY)
    two = Place(name="دو", kind=PlaceKind.CITY, parent=link_to(one))
    here = Body(name="ستاد", place=link_to(two))
    put(replace(one, parent=link_to(two)), two, here)
    made = decide(body=here)
    assert set(where(Wishes(place=one.id))) == {made.part.id}


def test_the_ids_of_many_are_more_than_a_statement_has_places_for(decide, board):
    made = decide(parts={f"دستگاه {number}": None for number in range(20)})
    ids = [each.id for each in made.parts] * 3_000
    assert len(board.cards(ids)) == 60_000
