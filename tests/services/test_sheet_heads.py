from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.office import Office
from desktop.domain.party import Organisation
from desktop.domain.place import Place
from desktop.excel.reading.cells import Row
from desktop.progress import NoProgress
from desktop.services.sheets.columns.columns import (
    PASSED_OVER,
    choose_column,
    chosen_columns,
    remember,
    remembered,
    remembered_kinds,
    remembered_readings,
)
from desktop.services.sheets.columns.head_memory import MOST_HEADS
from desktop.services.sheets.columns.readings import Reading
from desktop.services.sheets.plan import Wishes
from desktop.services.sheets.source import Source


def rows(*lines):
    return [Row(number, line) for number, line in enumerate(lines, 1)]


TITLE = ("فهرست مراکز شهرستان",)
MEMORY_HEAD = ("ردیف", "نام مرکز", "تاریخ", "مدیر")


@pytest.fixture
def remembering(store):
    def remembering(kind, headings, columns=None, readings=None):
        with store.work() as work:
            remember(work, kind, headings, columns, readings)
            work.commit()

    return remembering


def test_the_columns_of_a_head_are_remembered_in_any_order_and_spelling(remembering, store):
    remembering(Office, MEMORY_HEAD, {"تاریخ": "active_since", "نام مرکز": "name"})
    with store.view() as view:
        found = remembered(view, Office, rows(TITLE, ("مدير", "تاريخ", None, 3, " نام  مركز "), ("x",)))
    assert (found["تاریخ"], found["ناممرکز"]) == ("active_since", "name")


def test_the_same_heading_may_mean_another_thing_in_another_head(remembering, store):
    remembering(Office, MEMORY_HEAD, {"تاریخ": "active_since"})
    remembering(Office, ("نام دفتر", "تاریخ"), {"تاریخ": "state_since"})
    with store.view() as view:
        assert remembered(view, Office, rows(MEMORY_HEAD))["تاریخ"] == "active_since"
        assert remembered(view, Office, rows(("نام دفتر", "تاریخ")))["تاریخ"] == "state_since"
        assert remembered(view, Office, rows(("هر چیز", "تاریخ")))["تاریخ"] == "state_since"
        assert remembered(view, Organisation, rows(MEMORY_HEAD)) == {}


def test_what_was_said_of_a_head_can_be_changed_and_forgotten(remembering, store):
    remembering(Office, MEMORY_HEAD, {"تاریخ": "active_since", "نام مرکز": "name"})
    remembering(Office, MEMORY_HEAD, {"تاریخ": PASSED_OVER, "نام مرکز": None})
    with store.view() as view:
        assert remembered(view, Office, rows(MEMORY_HEAD)) == {"تاریخ": PASSED_OVER}


def test_the_registers_of_a_head_are_remembered_the_latest_first(remembering, store):
    remembering(Office, MEMORY_HEAD)
    remembering(Organisation, MEMORY_HEAD)
    with store.view() as view:
        assert remembered_kinds(view, (Office, Organisation), rows(TITLE, MEMORY_HEAD)) == (
            Organisation,
            Office,
        )
        assert remembered_kinds(view, (Office,), rows(MEMORY_HEAD)) == (Office,)
        assert remembered_kinds(view, (Office,), rows((*MEMORY_HEAD, "دیگر"))) == ()
        assert remembered_kinds(view, (Office,), rows(MEMORY_HEAD[:2], ())) == ()


def test_a_head_of_two_rows_is_the_same_head(remembering, store):
    remembering(Office, ("مرکز / نام", "مرکز / کد", "مدیر"))
    with store.view() as view:
        first = rows(TITLE, ("مرکز", None, "مدیر"), ("نام", "کد"))
        assert remembered_kinds(view, (Office,), first) == (Office,)


def test_what_a_report_wrote_and_the_column_of_ids_make_no_other_head(remembering, store):
    remembering(Office, ("نام مرکز", "مدیر"))
    with store.view() as view:
        first = rows((*MEMORY_HEAD[:2], "مدیر", "وضعیت بررسی", "شناسهٔ ردیف"))
        assert remembered_kinds(view, (Office,), first) == (Office,)


def test_readings_that_were_wished_are_remembered_for_the_head(remembering, store):
    remembering(Office, MEMORY_HEAD, readings={"active_since": Reading.EATEN, "phone": Reading.LOST_ZERO})
    remembering(Office, MEMORY_HEAD, readings={"phone": None})
    with store.view() as view:
        assert remembered_readings(view, Office, rows(MEMORY_HEAD)) == {"active_since": Reading.EATEN}
        assert remembered_readings(view, Office, rows(("نام دفتر",))) == {}


def test_the_heads_that_were_spoken_of_longest_ago_are_forgotten(remembering, store):
    with store.work() as work:
        for number in range(MOST_HEADS + 1):
            remember(work, Office, ("نام", f"ستون {number}"))
        work.commit()
    with store.view() as view:
        assert remembered_kinds(view, (Office,), rows(("نام", "ستون 0"))) == ()
        assert remembered_kinds(view, (Office,), rows(("نام", "ستون 1"))) == (Office,)


@pytest.mark.parametrize("headings", [(), ("ردیف",), ("", " ")])
def test_a_head_without_words_is_no_head(remembering, store, headings):
    remembering(Office, headings)
    with store.view() as view:
        assert remembered_kinds(view, (Office,), rows(headings, (), (3,))) == ()


@pytest.mark.parametrize(
    "spoilt",
    [
        "", "{", "{}", "3", "[3, null]", '[{"kind": 3, "head": []}]', '[{"kind": "Office"}]',
        '[{"kind": "Office", "head": [3]}]', "[" * 100_000,
        '[{"kind": "Office", "head": ["مدیر"], "columns": {"مدیر": "gone"}, "readings": {"gone": "eaten"}}]',
        '[{"kind": "Office", "head": ["مدیر"], "columns": [], "readings": {"phone": "gone", "name": 3}}]',
    ],
)  # fmt: skip
def test_a_spoilt_note_of_heads_is_as_none(store, spoilt):
    with store.work() as work:
        work.settings.keep("heads", spoilt)
        work.commit()
    with store.view() as view:
        first = rows(("مدیر",))
        assert remembered(view, Office, first) == remembered_readings(view, Office, first) == {}
    with store.work() as work:
        remember(work, Office, ("مدیر",), {"مدیر": "manager"})
        assert remembered(work, Office, rows(("مدیر",))) == {"مدیر": "manager"}


def test_a_heading_is_remembered_for_other_heads_as_before(store):
    with store.work() as work:
        choose_column(work, Office, "نام مرکز", "name")
        assert chosen_columns(work, Office) == remembered(work, Office, rows(("x",))) == {"ناممرکز": "name"}


HEAD = ("نام دفتر", "تاریخ شروع")


def days(plan, book, *cells, **wishes):
    made = plan(book(HEAD, *((f"دفتر {place}", cell) for place, cell in enumerate(cells))), **wishes)
    return made, [row.edited.active_since for row in made.rows]


def test_an_answer_is_given_again_where_the_same_is_asked(plan, book, importing):
    made, _ = days(plan, book, "03/04/05", "05/06/07", readings={(0, "active_since"): "day_first"})
    importing.apply(made)
    made, found = days(plan, book, "01/02/03", "05/04/03")
    assert made.verdicts[0].reading is Reading.DAY_FIRST
    assert not any(row.problems for row in made.rows)
    assert found[0] != found[1]


def test_an_answer_says_nothing_against_what_the_column_shows(plan, book, importing):
    made, _ = days(plan, book, "03/04/05", readings={(0, "active_since"): "day_first"})
    importing.apply(made)
    made, found = days(plan, book, "98/04/31", "99/02/03", "03/04/05")
    assert made.verdicts[0].reading is Reading.TWO_DIGIT_YEAR
    assert found[2].year == 2024


@pytest.mark.parametrize("said", ["eaten", "as_it_is", "old_days"])
def test_what_was_said_of_spoilt_days_says_nothing_of_right_ones(plan, book, importing, said):
    made, _ = days(plan, book, date(1998, 4, 30), "98/04/31", readings={(0, "active_since"): said})
    importing.apply(made)
    made, found = days(plan, book, date(1998, 4, 30), date(1995, 5, 5))
    assert found == [date(1998, 4, 30), date(1995, 5, 5)]
    made, _ = days(plan, book, date(1903, 11, 3))
    assert made.rows[0].problems


def test_that_days_are_as_they_stand_is_asked_of_each_workbook(plan, book, importing):
    cells = (date(1998, 4, 30), "98/04/31")
    made, _ = days(plan, book, *cells, readings={(0, "active_since"): "as_it_is"})
    importing.apply(made)
    made, _ = days(plan, book, *cells)
    assert made.verdicts[0].reading is Reading.UNDECIDED


def test_one_head_of_two_registers_is_told_by_the_name_of_the_sheet(importing, books):
    rows = [("نام", "نوع"), ("شیراز نو", None)]
    path = books({"دستگاه‌ها": rows, "واحدهای تقسیمات کشوری": rows})
    kinds = {0: Organisation, 1: Place}
    plan = importing.plan(Source(path), None, NoProgress(), Wishes(kinds=kinds))
    with importing._store.work() as work:
        for sheet in plan.sheets:
            remember(work, sheet.kind, sheet.headings)
        work.commit()
    again = importing.plan(Source(path), None, NoProgress())
    assert [sheet.kind for sheet in again.sheets] == [Organisation, Place]
