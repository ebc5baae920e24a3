from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.domain.office import Office, OfficeKind
from desktop.domain.party import Organisation
from desktop.domain.place import Neighbourhood
from desktop.domain.resolution import Citation, Resolution
from desktop.domain.session import Session
from desktop.errors import (
    BrokenLinkError,
    ChangedElsewhereError,
    IncompleteRecordError,
    RecordMissingError,
)
from desktop.schema.change import ChangeKind
from desktop.schema.diff import Edit
from desktop.schema.record import Link, link_to, new_id


@pytest.fixture
def save(store):
    def save(opened, **values):
        with store.work() as work:
            (stored,) = work.save(Edit(opened, replace(opened.record, **values)))
            work.commit()
        return stored

    return save


@pytest.fixture
def found(store):
    def found(kind, **asked):
        with store.view() as view:
            return view.records(kind).find(**asked)

    return found


def test_what_is_put_is_what_is_got(store, office):
    with store.view() as view:
        assert view.records(Office).get(office.id) == office


def test_without_commit_nothing_is_saved_or_announced(store, saved, found):
    with store.work() as work:
        work.add(Neighbourhood(name="کوی"))
    assert found(Neighbourhood) == ()
    assert saved == []


def test_an_error_takes_everything_back(store, saved, found):
    with pytest.raises(IncompleteRecordError), store.work() as work:
        work.add(Neighbourhood(name="کوی"), Neighbourhood())
    assert found(Neighbourhood) == ()
    assert saved == []


def test_commit_is_announced(put, saved):
    put(Neighbourhood(name="کوی"))
    assert saved == [1]


def test_creation_is_one_change(journal_of, office):
    (created,) = journal_of(office)
    assert (created.kind, created.field, created.old) == (ChangeKind.CREATE, "", None)
    assert created.new["name"] == "دفتر آبشار"
    assert not created.bases


def test_each_changed_field_is_a_change_that_names_what_it_replaced(save, open_of, journal_of, office):
    save(open_of(office), manager="مریم", name="دفتر نو")
    save(open_of(office), manager="علی", name="دفتر نو")
    created, *first, last = journal_of(office)
    name, manager = sorted(first, key=lambda change: change.field, reverse=True)
    assert (name.field, name.old, name.new, name.bases) == (
        "name",
        "دفتر آبشار",
        "دفتر نو",
        {created.dot},
    )
    assert (manager.field, manager.old, manager.new, manager.bases) == ("manager", None, "مریم", frozenset())
    assert (last.field, last.old, last.new, last.bases) == ("manager", "مریم", "علی", {manager.dot})


def test_a_field_may_become_blank_again(save, open_of, journal_of, store, office):
    save(open_of(office), code="")
    assert journal_of(office)[-1].new is None
    with store.view() as view:
        assert view.records(Office).get(office.id).code == ""


def test_the_same_values_change_nothing(save, open_of, journal_of, office):
    save(open_of(office))
    assert len(journal_of(office)) == 1


def test_edits_of_different_fields_come_together(save, open_of, office):
    mine, theirs = open_of(office), open_of(office)
    save(theirs, manager="علی")
    stored = save(mine, phone="07132330000")
    assert (stored.manager, stored.phone) == ("علی", "07132330000")


def test_edits_of_one_field_do_not_undo_each_other(save, open_of, store, office):
    mine, theirs = open_of(office), open_of(office)
    save(theirs, manager="علی", phone="1")
    with pytest.raises(ChangedElsewhereError) as raised:
        save(mine, manager="مریم", name="دفتر نو")
    assert raised.value.fields == ("manager",)
    with store.view() as view:
        assert view.records(Office).get(office.id).name == "دفتر آبشار"


def test_many_edits_are_one_batch(store, put, journal_of, saved):
    hoods = [Neighbourhood(name=f"کوی {number}") for number in range(20)]
    put(*hoods)
    with store.work() as work:
        opened = [work.records(Neighbourhood).open(each.id) for each in hoods]
        work.save(*(Edit(each, replace(each.record, population=5)) for each in opened))
        work.commit()
    changes = [journal_of(each)[1] for each in hoods]
    assert len({change.batch for change in changes}) == 1
    assert saved == [1, 1]


def test_an_incomplete_record_is_refused(put, save, open_of, office):
    with pytest.raises(IncompleteRecordError):
        put(Office(code="1"))
    with pytest.raises(IncompleteRecordError):
        save(open_of(office), name="")


def test_a_link_to_nothing_is_refused_at_commit(put, found):
    with pytest.raises(BrokenLinkError):
        put(Office(name="دفتر", kind=OfficeKind.OTHER, neighbourhoods=(Link(new_id()),)))
    assert found(Office) == ()


def test_a_save_that_is_refused_at_its_end_leaves_nothing_open_for_the_next(put):
    with pytest.raises(BrokenLinkError):
        put(Office(name="الف", neighbourhoods=(Link(new_id()),)))
    put(Office(name="ب"))


def test_records_may_come_before_what_they_link_to(put, found):
    parent = Organisation(name="شهرداری")
    put(Organisation(name="منطقهٔ یک", parent=link_to(parent)), parent)
    assert len(found(Organisation)) == 2


def test_a_missing_record_is_an_expected_error(store, open_of, save, office):
    with store.view() as view, pytest.raises(RecordMissingError):
        view.records(Office).get(new_id())
    opened = open_of(office)
    stranger = replace(opened, record=replace(office, id=new_id()))
    with pytest.raises(RecordMissingError):
        save(stranger, name="دفتر نو")


def test_a_list_of_links_keeps_its_order(store, put, save, open_of):
    hoods = [Neighbourhood(name=name) for name in ("کوی یک", "کوی دو", "کوی سه")]
    office = Office(name="دفتر", neighbourhoods=tuple(map(link_to, hoods[:2])))
    put(*hoods, office)
    turned = save(open_of(office), neighbourhoods=tuple(map(link_to, reversed(hoods))))
    with store.view() as view:
        assert view.records(Office).get(office.id) == turned


def test_parts_are_found_in_their_order(store, put):
    session = Session(heading="جلسه")
    resolution = Resolution(session=link_to(session), order=1, operative="…")
    second, first = (Citation(resolution=link_to(resolution), order=order, words="قانون") for order in (2, 1))
    put(session, resolution, second, first)
    with store.view() as view:
        assert view.records(Citation).all(resolution=resolution.id) == (first, second)


def test_names_sort_as_in_the_persian_alphabet(put, store):
    names = ["آبشار", "ابوذر", "پارک", "تالار", "چمران", "حافظ", "کوی ۲", "کوی ۱۰", "گلستان", "لاله", "یاس"]
    put(*(Neighbourhood(name=name) for name in reversed(names)))
    with store.view() as view:
        hoods = view.records(Neighbourhood)
        assert [each.name for each in hoods.page(hoods.find(order_by="name"))] == names


def test_what_is_in_the_bin_is_neither_listed_nor_found_and_comes_back(store, found, journal_of, office):
    with store.work() as work:
        work.delete(work.records(Office).open(office.id))
        work.commit()
    assert found(Office) == found(Office, search="آبشار") == ()
    assert found(Office, deleted=True) == (office.id,)
    with store.work() as work:
        work.restore(office)
        work.commit()
    assert found(Office) == found(Office, search="آبشار") == (office.id,)
    assert [each.kind for each in journal_of(office)] == [
        ChangeKind.CREATE,
        ChangeKind.DELETE,
        ChangeKind.RESTORE,
    ]


def test_taking_out_twice_or_with_an_old_value_in_hand_does_no_harm(store, save, open_of, found, office):
    save(open_of(office), name="دفتر نو")
    for _ in range(2):
        with store.work() as work:
            work.restore(office)
            work.commit()
    assert found(Office, search="دفتر نو") == (office.id,)
    assert found(Office, search="آبشار") == ()


def test_who_edits_what_was_put_into_the_bin_meanwhile_takes_it_out(store, save, open_of, found, office):
    opened = open_of(office)
    with store.work() as work:
        work.delete(work.records(Office).open(office.id))
        work.commit()
    save(opened, manager="مریم")
    assert found(Office, search="آبشار") == (office.id,)
