from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from openpyxl import Workbook

from desktop.domain.body import Body
from desktop.domain.office import Office
from desktop.domain.party import Organisation
from desktop.domain.place import Neighbourhood
from desktop.domain.resolution import Assignment, Resolution
from desktop.domain.session import AgendaItem, Session
from desktop.errors import CancelledError
from desktop.progress import NoProgress
from desktop.schema.record import link_to
from desktop.services.sheets.source import Source
from desktop.services.sheets.undo_import import KEPT_FOR, UndoImport, Undone, Why
from desktop.services.undo_steps import UndoSteps

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
    assert (newest.batch, newest.file, newest.kinds) == (second, "offices.xlsx", ("Office",))
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


@pytest.fixture
def minutes(importing, tmp_path):
    """Return what brings in a workbook of people and their posts, and of one session with its parts."""

    def minutes(*items):
        made = Workbook()
        made.remove(made.active)
        sheets = {
            "ستادها": (("نام ستاد یا کارگروه",), ("ستاد باغ",)),
            "جلسه‌ها": (("ستاد یا کارگروه", "شمارهٔ جلسه", "تاریخ جلسه"), ("ستاد باغ", 3, "1402/01/01")),
            "بندهای دستور": (("جلسه", "ردیف", "موضوع"), *((SESSION, *each) for each in items)),
            "مصوبات": (("جلسه", "ردیف", "شرح مصوبه"), (SESSION, 1, "مقرر شد گزارش شود.")),
            "ارجاع‌ها": (("مصوبه", "ردیف", "دستگاه"), (f"{SESSION} – ۱", 1, "شهرداری")),
        }
        for name, rows in sheets.items():
            page = made.create_sheet(name)
            for row in rows:
                page.append(row)
        made.save(tmp_path / "minutes.xlsx")
        planned = importing.plan(Source(tmp_path / "minutes.xlsx"), KINDS, NoProgress())
        assert planned.refused == 0, [row.problems for _, row in planned.rows()]
        return importing.apply(planned)

    return minutes


SESSION = "ستاد باغ – ۳ – ۱۴۰۲/۰۱/۰۱"
KINDS = (Body, Session, AgendaItem, Resolution, Assignment)
WHOLE = (Body, Session, AgendaItem, Resolution, Assignment, Organisation)


def test_owners_and_their_parts_are_taken_back_in_one(minutes, undoing, all_of):
    batch = minutes((1, "گزارش"), (2, "بازدید"))
    assert [len(all_of(kind)) for kind in WHOLE] == [1, 1, 2, 1, 1, 1]
    undone = undoing.undo(batch)
    assert (undone.binned, undone.left) == (7, ())
    assert [all_of(kind) for kind in WHOLE] == [()] * 6
    assert undoing.past()[0].kinds == ("Body", "Session", "AgendaItem", "Resolution", "Assignment")


def test_minutes_of_which_a_part_was_changed_stay_whole(minutes, undoing, all_of, change):
    batch = minutes((1, "گزارش"), (2, "بازدید"))
    change(all_of(AgendaItem)[0], subject="گزارش سال")
    undone = undoing.undo(batch)
    assert undone.binned == 0
    assert {each.why for each in undone.left} == {Why.CHANGED, Why.IN_USE}
    assert [len(all_of(kind)) for kind in WHOLE] == [1, 1, 2, 1, 1, 1]


def test_minutes_to_which_a_part_was_added_stay_whole(minutes, undoing, all_of, put):
    batch = minutes((1, "گزارش"))
    put(AgendaItem(session=link_to(all_of(Session)[0]), order=2, subject="نو"))
    undone = undoing.undo(batch)
    assert undone.binned == 0
    assert [len(all_of(kind)) for kind in WHOLE] == [1, 1, 2, 1, 1, 1]


def test_parts_of_a_session_that_was_there_before_go_alone(minutes, undoing, all_of, put):
    body = Body(name="ستاد باغ")
    session = Session(body=link_to(body), number=3, held_on=date(2023, 3, 21))
    put(body, session)
    undoing.undo(minutes((1, "گزارش")))
    assert [len(all_of(kind)) for kind in WHOLE] == [1, 1, 0, 0, 0, 0]


def test_minutes_that_were_closed_since_stay_and_are_told_once(minutes, undoing, all_of, closing, put):
    body = Body(name="ستاد باغ")
    put(body, Session(body=link_to(body), number=3, held_on=date(2023, 3, 21)))
    batch = minutes((1, "گزارش"), (2, "بازدید"))
    closing.finalise(all_of(Session)[0].id)
    undone = undoing.undo(batch)
    assert undone.binned == 0
    assert [each.why for each in undone.left if each.why is Why.FINAL] == [Why.FINAL]
    assert [len(all_of(kind)) for kind in WHOLE] == [1, 1, 2, 1, 1, 1]


def test_a_field_of_minutes_that_were_closed_since_stays(importing, undoing, all_of, closing, put, book):
    body = Body(name="ستاد باغ")
    put(body, Session(body=link_to(body), number=3, held_on=date(2023, 3, 21), venue="فرمانداری"))
    path = book(("ستاد یا کارگروه", "شمارهٔ جلسه", "مکان برگزاری"), ("ستاد باغ", 3, "شهرداری"))
    batch = importing.apply(importing.plan(Source(path), [Session], NoProgress()))
    closing.finalise(all_of(Session)[0].id)
    undone = undoing.undo(batch)
    assert (undone.returned, [each.why for each in undone.left]) == (0, [Why.FINAL])
    assert all_of(Session)[0].venue == "شهرداری"


def test_a_spoilt_note_of_the_imports_hinders_none(brought, undoing, store):
    with store.work() as work:
        work.settings.keep("imports", "[{")
        work.commit()
    assert undoing.past() == ()
    brought(("1", "الف", "مریم", None))
    assert len(undoing.past()) == 1


def test_links_to_records_of_one_kind_are_found_as_among_all(store, put):
    owner = Organisation(name="شهرداری")
    put(owner)
    put(Office(name="الف", lead=link_to(owner)))
    with store.view() as view:
        found = view.pointers_at([owner.id])
        assert [each.kind for each in found] == ["Office"]
        assert view.pointers_at([owner.id], "Organisation") == found
        assert view.pointers_at([owner.id], "Office") == ()


def test_an_import_that_was_taken_back_and_done_again_counts_as_brought_in(
    brought, undoing, all_of, store, vocabulary
):
    steps = UndoSteps(store, vocabulary)
    brought(("1", "الف", "مریم", "باغ"))
    before = state(all_of)
    for _ in range(2):
        steps.undo()
        assert ([each.undone for each in undoing.past()], all_of(Office)) == ([True], ())
        steps.redo()
        assert ([each.undone for each in undoing.past()], state(all_of)) == ([False], before)
