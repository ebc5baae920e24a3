from __future__ import annotations

import pytest

from desktop.domain.office import Office, OfficeState
from desktop.domain.place import Neighbourhood, Place, PlaceKind
from desktop.errors import ChangedElsewhereError
from desktop.schema.problem import Reason
from desktop.schema.record import link_to
from desktop.services.edit import EditRecords
from desktop.services.sheets.plan import RowOutcome

HEAD = ("نام دفتر", "محله", "وضعیت")


@pytest.fixture
def stored(store):
    """Return «حسن‌آباد», which has an active office, and «اسکان», which has none."""
    here, there = Neighbourhood(name="حسن‌آباد"), Neighbourhood(name="اسکان")
    EditRecords(store).add(
        here, there, Office(name="دفتر اول", neighbourhoods=(link_to(here),), state=OfficeState.ACTIVE)
    )
    return here, there


@pytest.fixture
def offices_book(book, plan):
    """Plan a workbook of offices."""
    return lambda *rows: plan(book(*rows))


def outcomes(plan):
    return [row.outcome for row in plan.rows]


def test_a_row_that_makes_a_second_office_is_refused_and_names_the_first(offices_book, stored):
    plan = offices_book(HEAD, ("دفتر دوم", "حسناباد", "فعال"), ("دفتر سوم", "اسکان", "فعال"))
    assert outcomes(plan) == [RowOutcome.REJECTED, RowOutcome.NEW]
    (problem,) = plan.rows[0].problems
    assert (problem.field, problem.reason) == ("neighbourhoods", Reason.PARALLEL_OFFICE)
    assert dict(problem.values) == {"office": "دفتر اول", "neighbourhood": "حسن‌آباد"}


def test_two_rows_of_one_file_are_not_both_taken(offices_book, stored):
    plan = offices_book(HEAD, ("دفتر دوم", "اسکان", "فعال"), ("دفتر سوم", "اسکان", "فعال"))
    assert outcomes(plan) == [RowOutcome.NEW, RowOutcome.REJECTED]


def test_rows_that_are_not_active_come_in(offices_book, stored):
    plan = offices_book(HEAD, ("دفتر دوم", "حسن‌آباد", "تعلیق"), ("دفتر سوم", "حسن‌آباد", "پیشنهادی"))
    assert set(outcomes(plan)) == {RowOutcome.NEW}


def test_new_neighbourhoods_of_the_file_count_too(offices_book, stored):
    plan = offices_book(HEAD, ("دفتر دوم", "کشتارگاه", "فعال"), ("دفتر سوم", "کشتار گاه", "فعال"))
    assert outcomes(plan) == [RowOutcome.NEW, RowOutcome.REJECTED]


def test_an_unchanged_office_is_not_refused_beside_another(offices_book, store, stored):
    with store.work() as work:  # as an older version took it
        work.add(Office(name="دفتر قدیم", neighbourhoods=(link_to(stored[0]),), state=OfficeState.ACTIVE))
        work.commit()
    plan = offices_book(HEAD, ("دفتر قدیم", "حسن‌آباد", "فعال"))
    assert outcomes(plan) == [RowOutcome.UNCHANGED]


def test_a_neighbourhood_whose_new_name_makes_two_offices_meet_is_remarked_upon(
    book, plan, store, stored, importing
):
    EditRecords(store).add(
        Office(name="دفتر دوم", neighbourhoods=(link_to(stored[1]),), state=OfficeState.ACTIVE)
    )
    rows = (("نام محله", "نام‌های دیگر"), ("اسکان", "حسناباد"))
    found = plan(book(*rows), Neighbourhood)
    assert outcomes(found) == [RowOutcome.CHANGED]
    (note,) = found.rows[0].notes
    assert note.reason is Reason.PARALLEL_OFFICE
    assert dict(note.values) == {"office": "دفتر اول", "neighbourhood": "حسن‌آباد"}
    importing.apply(found)


def test_territory_that_changed_after_the_plan_asks_for_a_new_one(offices_book, importing, store, stored):
    plan = offices_book(HEAD, ("دفتر دوم", "اسکان", "فعال"))
    EditRecords(store).add(Place(name="یزد", kind=PlaceKind.CITY))
    with pytest.raises(ChangedElsewhereError):
        importing.apply(plan)
