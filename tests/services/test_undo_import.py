from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from desktop.domain.office import Office
from desktop.domain.party import Organisation
from desktop.domain.place import Neighbourhood
from desktop.errors import CancelledError
from desktop.schema.record import link_to
from desktop.services.sheets.undo_import import KEPT_FOR, UndoImport, Undone, Why

HEAD = ("کد دفتر", "نام دفتر", "مدیر", "محله")


@pytest.fixture
def undoing(store, vocabulary):
    return UndoImport(store, vocabulary, lambda: datetime.now(UTC))


@pytest.fixture
def brought(importing, plan, book):
    def brought(*rows, head=HEAD):
        return importing.apply(plan(book(head, *rows)))

    return brought


def state(all_of):
    return [all_of(kind) for kind in (Office, Organisation, Neighbourhood)]


def test_an_import_that_is_undone_leaves_everything_as_it_was(brought, undoing, all_of, put):
    put(Office(code="1", name="الف", manager="علی"), Neighbourhood(name="باغ"))
    before = state(all_of)
    batch = brought(("1", "الف", "مریم", "باغ، چشمه"), ("2", "ب", "رضا", "چشمه"))
    assert state(all_of) != before
    undone = undoing.undo(batch)
    assert (undone.binned, undone.returned, undone.left) == (2, 1, ())
    assert state(all_of) == before
    assert [each.undone for each in undoing.past()] == [True]


def test_undoing_twice_does_nothing_more(brought, undoing):
    batch = brought(("1", "الف", "مریم", "باغ"))
    undoing.undo(batch)
    assert undoing.undo(batch).binned == 0


def test_a_record_that_was_changed_since_is_told_and_left(brought, undoing, all_of, change):
    batch = brought(("1", "الف", "مریم", "باغ"), ("2", "ب", "رضا", None))
    change(next(each for each in all_of(Office) if each.code == "1"), manager="زهرا")
    undone = undoing.undo(batch)
    assert undone.binned == 1
    assert [(each.title, each.why) for each in undone.left] == [("باغ", Why.IN_USE), ("الف", Why.CHANGED)]
    assert [each.manager for each in all_of(Office)] == ["زهرا"]


def test_a_field_that_was_changed_since_is_told_and_left_and_the_others_return(
    brought, undoing, all_of, change, put
):
    put(Office(code="1", name="الف", manager="علی"))
    batch = brought(("1", "ب", "مریم", None))
    change(all_of(Office)[0], manager="زهرا")
    undone = undoing.undo(batch)
    assert (undone.returned, [(each.field, each.why) for each in undone.left]) == (
        1,
        [("مدیر دفتر", Why.CHANGED)],
    )
    assert [(each.name, each.manager) for each in all_of(Office)] == [("الف", "زهرا")]


def test_a_change_there_and_back_is_none(brought, undoing, all_of, change):
    batch = brought(("1", "الف", "مریم", None))
    office = all_of(Office)[0]
    change(office, manager="زهرا")
    change(replace(office, manager="زهرا"), manager="مریم")
    assert undoing.undo(batch).left == ()
    assert all_of(Office) == ()


def test_what_others_point_at_stays(brought, undoing, all_of, put):
    batch = brought(("1", "الف", "مریم", "باغ"))
    put(Office(name="پ", neighbourhoods=(link_to(all_of(Neighbourhood)[0]),)))
    undone = undoing.undo(batch)
    assert [(each.title, each.why) for each in undone.left] == [("باغ", Why.IN_USE)]
    assert [each.name for each in all_of(Office)] == ["پ"]


def test_what_lies_in_the_bin_meanwhile_stays_there(brought, undoing, all_of, put, browse, editing):
    put(Office(code="1", name="الف", manager="علی"))
    batch = brought(("1", "الف", "مریم", None), ("2", "ب", None, None))
    for office in all_of(Office):
        editing.delete(browse.open(Office, office.id))
    undone = undoing.undo(batch)
    assert (undone.binned, [each.why for each in undone.left]) == (0, [Why.IN_THE_BIN])
    assert all_of(Office) == ()


def test_the_imports_of_thirty_days_are_remembered_the_newest_first(brought, undoing, store, vocabulary):
    brought(("1", "الف", "مریم", "باغ"))
    second = brought(("1", "الف", "رضا", None), ("2", "ب", None, None))
    newest, oldest = undoing.past()
    assert (newest.batch, newest.file, newest.kind) == (second, "offices.xlsx", "Office")
    assert (newest.new, newest.changed, newest.made) == (1, 1, 0)
    assert (oldest.new, oldest.changed, oldest.made) == (1, 0, 1)
    late = UndoImport(store, vocabulary, lambda: datetime.now(UTC) + KEPT_FOR + timedelta(minutes=1))
    assert late.past() == ()


def test_an_import_that_is_given_up_saves_nothing(importing, plan, book, all_of, undoing):
    class GivenUp:
        def step(self, done, total):
            raise CancelledError

    with pytest.raises(CancelledError):
        importing.apply(plan(book(HEAD, ("1", "الف"))), GivenUp())
    assert (all_of(Office), undoing.past()) == ((), ())


def test_an_undoing_that_is_given_up_leaves_the_import(brought, undoing, all_of):
    class GivenUp:
        def step(self, done, total):
            raise CancelledError

    batch = brought(("1", "الف", "مریم", "باغ"))
    with pytest.raises(CancelledError):
        undoing.undo(batch, GivenUp())
    assert len(all_of(Office)) == 1
    assert [each.undone for each in undoing.past()] == [False]


def test_what_was_typed_after_an_undoing_is_not_taken_back_with_it(brought, undoing, all_of, change, put):
    put(Office(code="1", name="الف", manager="علی"))
    batch = brought(("1", "الف", "مریم", None))
    undoing.undo(batch)
    change(all_of(Office)[0], manager="مریم")
    assert undoing.undo(batch) == Undone(0, 0, ())
    assert [each.manager for each in all_of(Office)] == ["مریم"]


def test_a_spoilt_note_of_the_imports_hinders_none(brought, undoing, store):
    with store.work() as work:
        work.settings.keep("imports", "[{")
        work.commit()
    assert undoing.past() == ()
    brought(("1", "الف", "مریم", None))
    assert len(undoing.past()) == 1
