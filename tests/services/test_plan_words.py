from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.domain.office import Office
from desktop.domain.party import Appointment, Person
from desktop.progress import NoProgress
from desktop.schema.record import link_to
from desktop.services.sheets.plan import Conflict
from desktop.services.sheets.plan_words import ConflictWords, PlanWords
from desktop.services.sheets.source import Source

HEAD = ("کد دفتر", "نام دفتر", "مدیر", "تاریخ شروع", "محله")


@pytest.fixture
def words(store, vocabulary):
    words = PlanWords(store, vocabulary)
    return lambda plan: words.rows(plan.whole, plan.whole.sheets[0], plan.rows)


def test_a_changed_row_tells_old_and_new_and_a_new_name_is_told(plan, words, book, put):
    put(Office(code="1", name="الف", manager="علی"))
    (row,) = words(plan(book(HEAD, ("1", "الف", "مریم", None, "باغ"))))
    assert ("مدیر دفتر", "علی", "مریم") in row.changes
    assert [title for _, title in row.made] == ["باغ"]
    assert (row.id, row.title, row.cells["neighbourhoods"]) == ("2", "الف", "باغ")


def test_a_cell_that_cannot_be_read_is_shown_as_typed_with_the_sentence(plan, words, book):
    (row,) = words(plan(book(HEAD, ("1", "الف", "م", "1404/12/30", None))))
    assert row.cells["active_since"] == "۱۴۰۴/۱۲/۳۰"
    assert "اسفند" in row.problems["active_since"]
    assert row.changes == ()


def test_a_row_with_an_error_shows_the_names_that_it_would_make(plan, words, book):
    planned = plan(book(HEAD, ("1", "الف", "م", "1404/13/01", "باغ"), ("2", "ب", "م", None, "چشمه")))
    wrong, _ = words(planned)
    assert (wrong.cells["neighbourhoods"], wrong.made) == ("باغ", ())
    assert [each.title for each in planned.made] == ["چشمه"]


def test_an_assumed_century_is_remarked_on(plan, words, book):
    (row,) = words(plan(book(HEAD, ("1", "الف", "م", "98/01/20", None))))
    ((label, sentence),) = row.notes
    assert label == "تاریخ آغاز فعالیت"
    assert "۱۳۹۸" in sentence


def test_a_conflict_is_told_with_what_each_link_is_called(plan, words, store, vocabulary, book, put):
    old, mine, theirs = Person(family_name="کهن"), Person(family_name="من"), Person(family_name="دیگری")
    put(old, mine, theirs, Office(code="1", name="الف"))
    made = plan(book(HEAD, ("1", "الف", "مریم", None, None))).whole
    (sheet,) = made.sheets
    row = replace(
        sheet.rows[0],
        edited=Appointment(post="دبیر"),
        conflicts=(Conflict("person", *map(link_to, (old, mine, theirs))),),
    )
    (told,) = PlanWords(store, vocabulary).rows(
        made, replace(sheet, kind=Appointment), [replace(row, opened=None)]
    )
    assert told.conflicts == (ConflictWords("person", "شخص", "کهن", "من", "دیگری"),)


def test_what_was_mended_in_a_row_is_told(plan, words, book):
    (row,) = words(plan(book(HEAD, ("1", "الف", "م", "۱۴۰۲/۰۱/۰۱", "باغ"))))
    assert set(row.mended) <= {"active_since", "code", "name"}


def test_a_link_to_a_new_row_of_another_sheet_has_its_name(importing, store, vocabulary, book):
    def prepare(page):
        page.title = "اشخاص"
        posts = page.parent.create_sheet("سمت‌ها")
        for row in (("شخص", "سمت"), ("مریم احمدی", "دبیر")):
            posts.append(row)

    path = book(("نام", "نام خانوادگی"), ("مریم", "احمدی"), prepare=prepare)
    planned = importing.plan(Source(path), [Person, Appointment], NoProgress())
    posts = planned.sheets[1]
    (row,) = PlanWords(store, vocabulary).rows(planned, posts, posts.rows)
    assert (row.cells["person"], row.made) == ("مریم احمدی", ())
