from __future__ import annotations

import pytest

from desktop.domain.office import Office
from desktop.services.sheets.plan_words import PlanWords

HEAD = ("کد دفتر", "نام دفتر", "مدیر", "تاریخ شروع", "محله")


@pytest.fixture
def words(store, vocabulary):
    words = PlanWords(store, vocabulary)
    return lambda plan: words.rows(plan, plan.rows)


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
