from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.domain.office import Office, OfficeState
from desktop.domain.party import Organisation
from desktop.domain.place import Neighbourhood
from desktop.domain.session import AgendaItem, Session
from desktop.exchange_errors import NotUndoableError
from desktop.schema.change import ChangeKind
from desktop.schema.diff import Edit
from desktop.schema.record import link_to
from desktop.services.past.left import Why
from desktop.storage.opening import replica_of
from desktop.storage.store import Store


@pytest.fixture
def others_edit(database, tables, browse):
    """Return what somebody else does meanwhile: changes a record, in a unit of work of theirs."""

    def others_edit(record, **fields):
        store = Store(database, tables, replica_of(database), "رضا", 7, lambda: 1, lambda: None)
        opened = browse.open(type(record), record.id)
        with store.work() as work:
            work.save(Edit(opened, replace(opened.record, **fields)))
            work.commit()

    return others_edit


def test_there_is_nothing_to_take_back_at_first(undoing):
    assert (undoing.last, undoing.next, undoing.undo(), undoing.redo(), undoing.size()) == (
        *(None, None, None, None),
        0,
    )


def test_an_edit_goes_back_and_forth(undoing, all_of, change, put):
    put(Organisation(name="الف"))
    change(all_of(Organisation)[0], name="ب")
    assert (undoing.last.deed, undoing.last.title, undoing.last.others) == (ChangeKind.SET, "ب", 0)
    done = undoing.undo()
    assert (done.is_again, done.left, all_of(Organisation)[0].name) == (False, (), "الف")
    done = undoing.redo()
    assert (done.is_again, done.about.deed, all_of(Organisation)[0].name) == (True, ChangeKind.SET, "ب")
    assert undoing.redo() is None


def test_what_is_done_between_ends_what_can_be_done_again(undoing, all_of, change, put):
    put(Organisation(name="الف"))
    undoing.undo()
    put(Organisation(name="ب"))
    assert undoing.next is None
    assert undoing.redo() is None
    assert [each.name for each in all_of(Organisation)] == ["ب"]


def test_a_draft_is_no_step(undoing, store, put):
    put(Organisation(name="الف"))
    with store.work() as work:
        work.drafts.keep("Office", "{}", "2026-11-23")
        work.commit()
    assert undoing.last.title == "الف"


def test_what_somebody_else_did_is_no_step_of_mine(undoing, all_of, others_edit, put):
    put(Organisation(name="الف"))
    others_edit(all_of(Organisation)[0], short_name="ک")
    assert undoing.last.deed is ChangeKind.CREATE


def test_another_name_begins_with_no_steps(undoing, store, put):
    put(Organisation(name="الف"))
    undoing_before = undoing.last
    store.sign_as("زهرا")
    put(Organisation(name="ب"))
    assert undoing_before.title == "الف"
    assert undoing.last.title == "ب"


def test_a_field_that_somebody_set_since_stays_and_the_others_go_back(
    undoing, all_of, change, put, others_edit
):
    put(Organisation(name="الف"))
    change(all_of(Organisation)[0], name="ب", short_name="ب")
    others_edit(all_of(Organisation)[0], name="پ")
    done = undoing.undo()
    assert [(each.why, each.field) for each in done.left] == [(Why.CHANGED, "نام دستگاه")]
    assert [(each.name, each.short_name) for each in all_of(Organisation)] == [("پ", "")]


def test_what_others_point_at_by_now_stays_and_is_told(undoing, all_of, put, others_edit):
    place = Neighbourhood(name="باغ")
    put(Office(name="مهر"))
    put(place)
    others_edit(all_of(Office)[0], neighbourhoods=(link_to(place),))
    done = undoing.undo()
    assert (done.batch, [(each.title, each.why) for each in done.left]) == ("", [("باغ", Why.IN_USE)])
    assert all_of(Neighbourhood)
    assert undoing.last.title == "مهر"


def test_what_others_point_at_since_a_deletion_was_taken_back_is_not_deleted_again(
    undoing, all_of, put, others_edit, editing, browse
):
    place, office = Neighbourhood(name="باغ"), Office(name="مهر")
    put(office)
    put(place)
    editing.delete(browse.open(Neighbourhood, place.id))
    undoing.undo()
    others_edit(office, neighbourhoods=(link_to(place),))
    assert [each.why for each in undoing.redo().left] == [Why.IN_USE]
    assert all_of(Neighbourhood)


def test_what_pointed_there_before_a_deletion_does_not_keep_it_from_being_done_again(
    undoing, all_of, put, editing, browse
):
    place = Neighbourhood(name="باغ")
    put(place)
    put(Office(name="مهر", neighbourhoods=(link_to(place),)))
    editing.delete(browse.open(Neighbourhood, place.id))
    undoing.undo()
    assert undoing.redo().left == ()
    assert not all_of(Neighbourhood)


def test_the_bins_own_way_back_is_the_same_as_a_step_back(undoing, all_of, put, editing, browse):
    put(Organisation(name="الف"))
    one = Organisation(name="ب")
    put(one)
    editing.delete(browse.open(Organisation, one.id))
    editing.restore(one)
    assert (undoing.last.title, undoing.last.deed) == ("ب", ChangeKind.CREATE)
    undoing.redo()
    assert [each.name for each in all_of(Organisation)] == ["الف"]
    undoing.undo()
    undoing.undo()
    assert [each.name for each in all_of(Organisation)] == ["الف"]


def test_who_types_back_what_was_there_has_done_another_step_unless_a_message_took_it_back(
    undoing, all_of, change, put
):
    put(Organisation(name="الف"))
    change(all_of(Organisation)[0], name="ب")
    change(all_of(Organisation)[0], name="الف")
    undoing.undo()
    assert all_of(Organisation)[0].name == "ب"
    undoing.expect_inverse()
    change(all_of(Organisation)[0], name="الف")
    assert undoing.last.deed is ChangeKind.CREATE


def test_a_whole_unit_with_its_parts_goes_and_comes_back(undoing, all_of, draft, body):
    draft(body)
    assert (undoing.last.kind, undoing.last.deed) == ("Session", ChangeKind.CREATE)
    undoing.undo()
    assert not all_of(Session)
    assert not all_of(AgendaItem)
    undoing.redo()
    assert (len(all_of(Session)), len(all_of(AgendaItem))) == (1, 1)


def test_closing_minutes_is_not_taken_back(undoing, final):
    for _ in range(2):
        with pytest.raises(NotUndoableError):
            undoing.undo()


def test_a_part_of_minutes_that_were_closed_since_stays(undoing, store, draft, body, closing, past):
    session, _parts = draft(body)
    batch = past.batches(most=1)[0].batch
    closing.finalise(session.id)
    done = undoing.undo_batch(batch)
    assert [each.why for each in done.left if each.why is Why.FINAL] == [Why.FINAL]
    with store.view() as view:
        assert len(view.records(AgendaItem).all()) == 1


def test_an_office_whose_ground_another_one_took_does_not_come_back(undoing, all_of, put, editing, browse):
    place = Neighbourhood(name="باغ")
    ground = {"state": OfficeState.ACTIVE, "neighbourhoods": (link_to(place),)}
    office = Office(name="مهر", **ground)
    put(place)
    put(office)
    editing.delete(browse.open(Office, office.id))
    batch = undoing._store._done[-1]
    put(Office(name="سپهر", **ground))
    done = undoing.undo_batch(batch)
    assert [(each.title, each.why) for each in done.left] == [("مهر", Why.PARALLEL)]
    assert [each.name for each in all_of(Office)] == ["سپهر"]


def test_what_is_taken_back_already_is_not_taken_back_again(undoing, put, past):
    put(Organisation(name="الف"))
    batch = past.batches(most=1)[0].batch
    assert undoing.undo_batch(batch).batch
    assert not undoing.undo_batch(batch).batch
    assert undoing.last is None, "it took back the last step"
    again = past.batches(most=1)[0].batch
    assert undoing.undo_batch(again).is_again
    assert (undoing.last.title, undoing.next) == ("الف", None)
