from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy.exc import ResourceClosedError

from desktop.domain.office import Office
from desktop.errors import ChangedElsewhereError
from desktop.schema.diff import Edit, Opened
from desktop.schema.reducer import reduce
from desktop.storage.health import differing_tables


@pytest.fixture
def save(store):
    def save(*edits):
        with store.work() as work:
            stored = work.save(*edits)
            work.commit()
        return stored

    return save


@pytest.fixture
def stored(store, office):
    def stored():
        with store.view() as view:
            return view.records(Office).get(office.id)

    return stored


def of(opened, **values):
    return Edit(opened, replace(opened.record, **values))


def test_two_edits_of_one_record_in_one_save_come_together(
    save, open_of, stored, journal_of, store, tables, office
):
    opened = open_of(office)
    first, second = save(of(opened, name="دفتر نو"), of(opened, manager="مریم"))
    assert (first.name, first.manager) == ("دفتر نو", "")
    assert second == stored() == replace(office, name="دفتر نو", manager="مریم")
    assert not reduce(journal_of(office)).conflicts
    assert differing_tables(tables, store.work()) == ()


def test_the_second_of_two_edits_cannot_undo_the_first(save, open_of, stored, office):
    opened = open_of(office)
    with pytest.raises(ChangedElsewhereError):
        save(of(opened, name="یک"), of(opened, name="دو"))
    assert stored() == office


def test_three_edits_that_follow_from_each_other_are_three_steps_of_history(
    save, open_of, stored, journal_of, office
):
    opened = open_of(office)
    first = of(opened, name="یک")
    second = of(Opened(first.edited, opened.seen), name="دو", phone="1")
    third = of(Opened(second.edited, opened.seen), name="سه")
    save(first, second, third)
    changes = journal_of(office)
    assert [change.new for change in changes if change.field == "name"] == ["یک", "دو", "سه"]
    assert stored() == third.edited
    assert not reduce(changes).conflicts


def test_edits_of_several_records_keep_their_order(save, put, open_of, office):
    put(other := Office(name="دیگر"))
    one, two = open_of(office), open_of(other)
    saved = save(of(one, name="یک"), of(two, name="دو"), of(one, phone="1"), of(two, phone="2"))
    assert [(each.name, each.phone) for each in saved] == [("یک", ""), ("دو", ""), ("یک", "1"), ("دو", "2")]


def test_what_went_and_came_back_under_an_open_form_is_no_conflict(save, open_of, stored, journal_of, office):
    opened = open_of(office)
    save(of(open_of(office), name="دیگر"))
    save(of(open_of(office), name=office.name))
    save(of(opened, name="دفتر نو"))
    assert stored().name == "دفتر نو"
    assert not reduce(journal_of(office)).conflicts


def test_nothing_is_saved_after_commit(store, office):
    with store.work() as work:
        work.commit()
        with pytest.raises(ResourceClosedError):
            work.add(Office(name="دیر"))
    with store.view() as view:
        assert view.records(Office).find() == (office.id,)
