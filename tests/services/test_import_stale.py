from __future__ import annotations

import pytest

from desktop.domain.office import Office
from desktop.domain.party import Organisation
from desktop.errors import ChangedElsewhereError

HEAD = ("کد دفتر", "نام دفتر", "شهرستان", "مدیر", "تاریخ شروع")


def test_what_others_changed_since_the_plan_is_not_overwritten(plan, importing, book, change, all_of):
    importing.apply(plan(book(HEAD, ("1", "الف", "شیراز", "مریم"))))
    made = plan(book(HEAD, ("1", "الف", "شیراز", "رضا"), ("2", "ب")))
    change(all_of(Office)[0], manager="علی")
    with pytest.raises(ChangedElsewhereError):
        importing.apply(made)
    assert [each.manager for each in all_of(Office)] == ["علی"]


def test_a_plan_is_made_anew_where_another_field_of_its_register_changed(
    plan, importing, book, change, all_of
):
    importing.apply(plan(book(HEAD, ("1", "الف", "شیراز", "مریم"))))
    path = book(HEAD, ("1", "الف", "شیراز", "رضا"))
    made = plan(path)
    change(all_of(Office)[0], phone="32210011")
    with pytest.raises(ChangedElsewhereError):
        importing.apply(made)
    importing.apply(plan(path))
    (office,) = all_of(Office)
    assert (office.manager, office.phone) == ("رضا", "32210011")


def test_two_plans_of_one_workbook_do_not_save_it_twice(plan, importing, book, all_of):
    path = book((*HEAD, "ناظر"), ("1", "الف", "شیراز", "م", None, "شهرداری نمونه"))
    first, second = plan(path), plan(path)
    importing.apply(first)
    for stale in (first, second):
        with pytest.raises(ChangedElsewhereError):
            importing.apply(stale)
    assert (len(all_of(Office)), len(all_of(Organisation))) == (1, 1)


def test_what_the_plan_would_make_may_be_there_by_now(plan, importing, book, put, all_of):
    made = plan(book(("نام دفتر", "ناظر"), ("الف", "شهرداری نمونه")))
    put(Organisation(name="شهرداری نمونه"))
    with pytest.raises(ChangedElsewhereError):
        importing.apply(made)
    assert all_of(Office) == ()


def test_changes_of_other_registers_do_not_touch_a_plan(plan, importing, book, put, all_of):
    made = plan(book(HEAD, ("1", "الف", "شیراز")))
    put(Organisation(name="بنیاد مسکن"))
    importing.apply(made)
    assert len(all_of(Office)) == 1


def test_a_plan_is_made_anew_where_what_it_links_to_was_deleted(
    plan, importing, book, put, browse, editing, all_of
):
    put(agency := Organisation(name="بنیاد مسکن"))
    path = book(("نام دفتر", "ناظر"), ("الف", "بنیاد مسکن"))
    made = plan(path)
    editing.delete(browse.open(Organisation, agency.id))
    with pytest.raises(ChangedElsewhereError):
        importing.apply(made)
    assert all_of(Office) == ()
    importing.apply(plan(path))
    assert [each.supervising for each in all_of(Office)] == [all_of(Organisation)[0].id]
