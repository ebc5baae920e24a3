from __future__ import annotations

from datetime import time

import pytest

from desktop.domain.body import Body
from desktop.domain.office import Office, OfficeState
from desktop.domain.party import Organisation
from desktop.domain.place import Neighbourhood
from desktop.domain.session import Session
from desktop.errors import ChangedElsewhereError, IncompleteRecordError
from desktop.office_errors import ParallelOfficeError
from desktop.schema.change import ChangeKind
from desktop.schema.record import link_to
from desktop.schema.replica import Card, ReplicaKind
from desktop.services.exchange.disputes import Sort
from tests.replicas.computers import agree, carry


def only(conflicts):
    (question,) = conflicts.all()
    assert conflicts.count() == 1
    return question


def test_nothing_is_asked_where_nothing_is_open(two, asked):
    one, other = two
    one.put(agency := Organisation(name="شهرداری"))
    agree(one, other)
    assert asked(other).all() == ()
    assert asked(other).of(agency) == ()
    assert asked(other).count() == 0


def test_both_sides_of_a_field_are_told_with_who_and_where(two, asked, both):
    agency = both(Organisation(name="شهرداری"), {"short_name": "شهر"}, {"short_name": "بلدیه"})
    one, other = two
    with one.store.work() as work:
        work.peers.keep(Card(other.replica, "فرمانداری شیراز", ReplicaKind.COUNTY, "a" * 64, "b" * 64))
        work.commit()
    question = only(asked(one))
    assert (question.sort, question.kind, question.title) == (Sort.FIELD, "Organisation", "شهرداری")
    assert question.label == "نام کوتاه"
    assert [(side.words, side.is_shown) for side in question.sides] == [("بلدیه", True), ("شهر", False)]
    assert [(each.author, each.computer) for side in question.sides for each in side.writers] == [
        ("شیراز", "فرمانداری شیراز"),
        ("مرودشت", ""),
    ]
    assert only(asked(other)).sides[1].writers[0].computer == one.replica[:8]
    assert asked(one).of(agency) == (question,)


@pytest.mark.parametrize("number", [0, 1])
def test_what_is_chosen_travels_and_closes_the_conflict_everywhere(two, asked, both, number):
    agency = both(Organisation(name="شهرداری"), {"short_name": "شهر"}, {"short_name": "بلدیه"})
    one, other = two
    question = only(asked(one))
    asked(one).choose(question, question.sides[number])
    agree(one, other)
    for each in two:
        assert asked(each).all() == ()
        assert each.get(agency).short_name == question.sides[number].words
        assert each.faults() == ((), ())


def test_two_choices_without_seeing_each_other_are_asked_again(two, asked, both):
    both(Organisation(name="شهرداری"), {"short_name": "شهر"}, {"short_name": "بلدیه"})
    one, other = two
    question = only(asked(one))
    asked(one).choose(question, question.sides[0])
    asked(other).choose(only(asked(other)), question.sides[1])
    agree(one, other)
    assert {side.words for side in only(asked(one)).sides} == {"شهر", "بلدیه"}
    asked(one).choose(only(asked(one)), question.sides[1])
    agree(one, other)
    assert asked(other).all() == ()


def test_the_same_choice_made_twice_is_no_conflict(two, asked, both):
    both(Organisation(name="شهرداری"), {"short_name": "شهر"}, {"short_name": "بلدیه"})
    for each in two:
        question = only(asked(each))
        asked(each).choose(question, question.sides[0])
    agree(*two)
    assert asked(two[0]).all() == ()


def test_nothing_that_nobody_saw_is_chosen_away(computer, asked):
    one, other, third = computer("الف"), computer("ب"), computer("پ")
    one.put(agency := Organisation(name="شهرداری"))
    carry(one, other)
    carry(one, third)
    for name, each in zip("123", (one, other, third), strict=True):
        each.set(agency, short_name=name)
    carry(other, one)
    question = only(asked(one))
    carry(third, one)
    with pytest.raises(ChangedElsewhereError):
        asked(one).choose(question, question.sides[0])
    assert len(only(asked(one)).sides) == 3


def test_texts_and_lists_are_joined_each_thing_once(two, asked, both):
    office = both(
        Office(name="آبشار", aliases=("آب",), note="یک"),
        {"aliases": ("آب", "شار"), "note": "یک\nدو", "name": "آبشار ۱", "phone": "07136261234"},
        {"aliases": ("آب", "آبی"), "note": "یک\nسه", "name": "آبشار ۲", "phone": "07136261235"},
    )
    one, other = two
    questions = {each.field: each for each in asked(one).all()}
    assert questions["aliases"].joined == ["آب", "آبی", "شار"]
    assert questions["note"].joined == "یک\nسه\nدو"
    assert questions["name"].joined == "آبشار ۲ / آبشار ۱"
    assert questions["phone"].joined is None
    question = questions["note"]
    asked(one).write(question, asked(one).value(question, question.joined) + "\nچهار")
    question = questions["aliases"]
    asked(one).write(question, asked(one).value(question, question.joined))
    agree(one, other)
    assert other.get(office).note == "یک\nسه\nدو\nچهار"
    assert other.get(office).aliases == ("آب", "آبی", "شار")
    assert [each.field for each in asked(other).all()] == ["name", "phone"]


def test_a_link_is_told_by_its_title_and_a_code_is_not_joined(two, asked, both):
    body, other_body = Body(name="ستاد"), Body(name="کارگروه")
    session = both(
        Session(heading="جلسه", body=link_to(body)),
        {"body": link_to(other_body), "start": time(9)},
        {"body": None, "start": time(10)},
        body,
        other_body,
    )
    questions = {each.field: each for each in asked(two[0]).all()}
    assert {side.words for side in questions["body"].sides} == {"کارگروه", ""}
    assert questions["start"].joined is None
    assert questions["start"].is_free
    assert not questions["body"].is_free
    assert questions["body"].session == session.id


def test_a_choice_that_no_form_would_save_is_refused(two, asked, both):
    session = both(Session(heading="جلسه", start=time(9), end=time(12)), {"end": time(10)}, {"end": time(11)})
    one, _ = two
    question = only(asked(one))
    with pytest.raises(IncompleteRecordError):
        asked(one).write(question, time(8))
    assert only(asked(one)) == question
    asked(one).write(question, time(13))
    assert one.get(session).end == time(13)


def test_a_choice_makes_no_parallel_office(two, asked, both):
    ground = Neighbourhood(name="آبشار")
    active = {"neighbourhoods": (link_to(ground),), "state": OfficeState.ACTIVE}
    office = Office(name="دفتر دو", neighbourhoods=(link_to(ground),))
    both(
        office,
        {"state": OfficeState.ACTIVE},
        {"state": OfficeState.SUSPENDED},
        ground,
        Office(name="دفتر یک", **active),
    )
    one, _ = two
    question = only(asked(one))
    side = next(each for each in question.sides if each.value == "active")
    with pytest.raises(ParallelOfficeError):
        asked(one).choose(question, side)
    assert len(only(asked(one)).sides) == 2


def test_a_field_that_only_a_newer_program_knows_is_told_as_it_is_stored(two, asked, both):
    agency = both(Organisation(name="شهرداری"), {"short_name": "۱"}, {"short_name": "۲"})
    for each, value in zip(two, ("x", ["y"]), strict=True):
        with each.store.work() as work:
            from desktop.storage.journal import Write

            work.remember(Write("Organisation", agency.id, ChangeKind.SET, "unheard_of", None, value))
            work.commit()
    agree(*two)
    questions = {each.field: each for each in asked(two[0]).all()}
    unknown = questions["unheard_of"]
    assert {side.words for side in unknown.sides} == {"x", '["y"]'}
    assert (unknown.label, unknown.is_free) == ("unheard_of", False)
    asked(two[0]).choose(unknown, unknown.sides[1])
    agree(*two)
    assert [each.field for each in asked(two[1]).all()] == ["short_name"]
