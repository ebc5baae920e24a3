from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.body import Body, Seat, SeatHolder
from desktop.domain.office import Office
from desktop.domain.party import Organisation, Person
from desktop.domain.resolution import Assignment, Citation, FollowUp, Resolution
from desktop.domain.session import Session
from desktop.errors import ChangedElsewhereError, OwnerDeletedError, RecordMissingError
from desktop.schema.change import ChangeKind
from desktop.schema.diff import Edit, Opened
from desktop.schema.record import link_to
from desktop.schema.reducer import reduce
from desktop.storage.health import differing_tables


@pytest.fixture
def delete(store):
    def delete(opened):
        with store.work() as work:
            work.delete(opened)
            work.commit()

    return delete


@pytest.fixture
def restore(store):
    def restore(record):
        with store.work() as work:
            work.restore(record)
            work.commit()

    return restore


@pytest.fixture
def save(store):
    def save(opened, **values):
        with store.work() as work:
            work.save(Edit(opened, replace(opened.record, **values)))
            work.commit()

    return save


@pytest.fixture
def live(store):
    def live(*records):
        with store.view() as view:
            return [each.id in view.records(type(each)).find() for each in records]

    return live


@pytest.fixture
def minutes(put):
    session = Session(heading="جلسه")
    resolution = Resolution(session=link_to(session), order=1, operative="مقرر شد گزارش داده شود.")
    other = Resolution(session=link_to(session), order=2, operative="مقرر شد بازدید شود.")
    citation = Citation(resolution=link_to(resolution), order=1, words="قانون شهرداری")
    put(session, resolution, other, citation)
    return session, resolution, other, citation


def test_a_deletion_counts_only_what_its_author_had_seen(save, delete, open_of, live, office):
    opened = open_of(office)
    save(open_of(office), phone="1", manager="مریم")
    with pytest.raises(ChangedElsewhereError) as error:
        delete(opened)
    assert error.value.fields == ("manager", "phone")
    assert live(office) == [True]
    delete(open_of(office))
    assert live(office) == [False]


def test_what_came_back_to_what_its_author_had_seen_may_be_deleted(
    save, delete, open_of, journal_of, live, office
):
    opened = open_of(office)
    save(open_of(office), phone="1")
    save(open_of(office), phone="")
    delete(opened)
    assert live(office) == [False]
    assert reduce(journal_of(office)).deleted


@pytest.mark.parametrize("what", ["delete", "restore"])
def test_what_was_never_stored_is_missing(delete, restore, what):
    office = Office(name="شبح")
    with pytest.raises(RecordMissingError):
        delete(Opened(office, 10**6)) if what == "delete" else restore(office)


def test_twice_into_the_bin_and_twice_out_of_it_is_once(delete, restore, open_of, journal_of, live, office):
    delete(open_of(office))
    delete(open_of(office))
    restore(office)
    restore(office)
    kinds = [change.kind for change in journal_of(office)]
    assert kinds == [ChangeKind.CREATE, ChangeKind.DELETE, ChangeKind.RESTORE]
    assert live(office) == [True]


def test_parts_go_and_come_back_with_their_whole(
    delete, restore, open_of, journal_of, live, store, tables, minutes
):
    session, *parts = minutes
    delete(open_of(session))
    assert live(*minutes) == [False] * 4
    assert len({journal_of(each)[-1].batch for each in minutes}) == 1
    with store.view() as view:
        assert view.records(Citation).find(search="شهرداری") == ()
    assert differing_tables(tables, store.work()) == ()
    restore(session)
    assert live(*minutes) == [True] * 4
    with store.view() as view:
        assert view.records(Citation).find(search="شهرداری") == (parts[-1].id,)
    assert differing_tables(tables, store.work()) == ()


def test_a_part_that_lay_in_the_bin_already_stays_there(delete, restore, open_of, live, minutes):
    session, resolution, *_ = minutes
    delete(open_of(resolution))
    assert live(*minutes) == [True, False, True, False]
    delete(open_of(session))
    restore(session)
    assert live(*minutes) == [True, False, True, False]
    restore(resolution)
    assert live(*minutes) == [True] * 4


def test_parts_of_parts_go_too_and_what_only_links_stays(delete, open_of, put, live, minutes):
    _, resolution, *_ = minutes
    body = Body(name="ستاد", created_by=link_to(resolution))
    seat = Seat(body=link_to(body), post="رئیس")
    organisation = Organisation(name="شهرداری")
    assignment = Assignment(resolution=link_to(resolution), order=1, organisation=link_to(organisation))
    follow_up = FollowUp(assignment=link_to(assignment), followed_on=date(2025, 7, 1))
    put(body, seat, organisation, assignment, follow_up)
    delete(open_of(resolution))
    assert live(assignment, follow_up, body, seat, organisation) == [False, False, True, True, True]


@pytest.fixture
def body_in_the_bin(put, delete, open_of):
    body = Body(name="ستاد")
    seat = Seat(body=link_to(body), post="رئیس")
    put(body, seat)
    delete(open_of(seat))
    delete(open_of(body))
    return body, seat


def test_a_part_does_not_come_back_without_its_whole(restore, live, body_in_the_bin, journal_of):
    body, seat = body_in_the_bin
    with pytest.raises(OwnerDeletedError):
        restore(seat)
    assert live(body, seat) == [False, False]
    assert not [each for each in journal_of(seat) if each.kind is ChangeKind.RESTORE]
    restore(body)
    restore(seat)
    assert live(body, seat) == [True, True]


def test_a_part_comes_back_with_its_whole_in_either_order(store, live, body_in_the_bin):
    body, seat = body_in_the_bin
    with store.work() as work:
        work.restore(seat, body)
        work.commit()
    assert live(body, seat) == [True, True]


def test_nothing_becomes_a_part_of_what_lies_in_the_bin(put, live, body_in_the_bin):
    body, seat = body_in_the_bin
    new, person = Seat(body=link_to(body), post="دبیر"), Person(family_name="کریمی")
    put(person)
    for part in (new, SeatHolder(seat=link_to(seat), person=link_to(person))):
        with pytest.raises(OwnerDeletedError):
            put(part)
        assert live(part) == [False]


def test_an_edit_does_not_take_a_part_out_of_the_bin_alone(save, delete, open_of, live, put):
    body = Body(name="ستاد")
    seat = Seat(body=link_to(body), post="رئیس")
    put(body, seat)
    opened = open_of(seat)
    delete(open_of(body))
    with pytest.raises(OwnerDeletedError):
        save(opened, post="دبیر")
    assert live(seat) == [False]
