from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.domain.office import Office
from desktop.domain.session import Session
from desktop.errors import BrokenLinkError, ChangedElsewhereError, IncompleteRecordError, RecordMissingError
from desktop.schema.diff import Edit, Opened
from desktop.schema.record import Link


def test_two_edits_of_different_fields_come_together(browse, editing, office):
    mine, theirs = browse.open(Office, office.id), browse.open(Office, office.id)
    editing.save(Edit(theirs, replace(office, manager="علی")))
    editing.save(Edit(mine, replace(office, phone="32210011")))
    stored = browse.open(Office, office.id).record
    assert (stored.manager, stored.phone) == ("علی", "32210011")


def test_the_second_edit_of_one_field_is_refused_and_saves_nothing(browse, editing, office):
    opened = browse.open(Office, office.id)
    editing.save(Edit(opened, replace(office, manager="علی")))
    with pytest.raises(ChangedElsewhereError) as error:
        editing.save(Edit(opened, replace(office, manager="رضا", phone="1")))
    assert error.value.fields == ("manager",)
    assert browse.open(Office, office.id).record == replace(office, manager="علی")


def test_the_same_edit_twice_is_no_clash(browse, editing, office, history):
    opened = browse.open(Office, office.id)
    for _ in range(2):
        editing.save(Edit(opened, replace(office, manager="علی")))
    assert [line.new for line in history.lines(Office, office.id) if line.label == "مدیر دفتر"] == ["علی"]


def test_an_incomplete_record_is_refused(editing, browse):
    with pytest.raises(IncompleteRecordError):
        editing.add(Office(code="1"))
    assert browse.ids(Office) == ()


def test_a_link_to_nothing_is_refused(editing, browse):
    with pytest.raises(BrokenLinkError):
        editing.add(Office(name="دفتر", place=Link("nowhere")))
    assert browse.ids(Office) == ()


def test_a_record_comes_back_from_the_bin_as_it_was(editing, browse, office):
    editing.delete(browse.open(Office, office.id))
    editing.restore(office)
    assert browse.open(Office, office.id).record == office


def test_what_somebody_changed_meanwhile_is_not_deleted_unseen(editing, browse, office):
    opened = browse.open(Office, office.id)
    editing.save(Edit(opened, replace(office, manager="علی")))
    with pytest.raises(ChangedElsewhereError) as error:
        editing.delete(opened)
    assert error.value.fields == ("manager",)
    assert browse.ids(Office) == (office.id,)


def test_several_are_deleted_all_or_none(editing, browse, office):
    other = Office(name="دفتر دوم")
    editing.add(other)
    opened = [browse.open(Office, each.id) for each in (other, office)]
    editing.save(Edit(opened[1], replace(office, manager="علی")))
    with pytest.raises(ChangedElsewhereError):
        editing.delete(*opened)
    assert set(browse.ids(Office)) == {office.id, other.id}
    editing.delete(*(browse.open(Office, each.id) for each in (other, office)))
    assert browse.ids(Office) == ()
    editing.restore(other, office)
    assert set(browse.ids(Office)) == {office.id, other.id}


def test_a_draft_goes_into_the_bin_with_its_parts_and_comes_back_with_them(
    editing, browse, draft, body, find
):
    session, parts = draft(body)
    editing.delete(browse.open(Session, session.id))
    assert [browse.ids(type(each)) for each in parts] == [()] * len(parts)
    assert find.hits("مقرر شد گزارش") == ()
    editing.restore(session)
    assert [browse.ids(type(each)) for each in parts] == [(each.id,) for each in parts]


def test_what_was_never_stored_is_not_edited(editing):
    office = Office(name="دفتر")
    with pytest.raises(RecordMissingError):
        editing.save(Edit(Opened(office, 0), replace(office, name="دفتر ۲")))


def test_each_save_is_told_once(editing, saved):
    editing.add(Office(name="دفتر"))
    assert saved == [1]


def test_what_nobody_sees_is_not_saved(browse, editing):
    office = Office(name="دفتر\u202e مهر\n", code="۱۲\u200f", aliases=("ماه\x00",), note="یک\u200e\nدو")
    editing.add(office)
    opened = browse.open(Office, office.id)
    assert opened.record == replace(office, name="دفتر مهر", code="12", aliases=("ماه",), note="یک\nدو")
    editing.save(Edit(opened, replace(opened.record, manager="مریم\u2066\tراد")))
    assert browse.open(Office, office.id).record.manager == "مریم راد"


@pytest.mark.parametrize("name", ["\u202e", "\ud800", "\x00"])
def test_a_name_of_hidden_signs_alone_is_missing(editing, name):
    with pytest.raises(IncompleteRecordError):
        editing.add(Office(name=name))
