from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.domain.office import Office
from desktop.domain.party import Organisation
from desktop.domain.place import Neighbourhood
from desktop.progress import NoProgress
from desktop.schema.problem import Reason
from desktop.schema.record import link_to
from desktop.services.sheets.plan import PlannedRow, RowOutcome
from desktop.services.sheets.source import Source
from desktop.services.sheets.without_made import without_made

ROWS = [("نام دفتر", "محله"), ("دفتر الف", "باغ"), ("دفتر ب", None), ("دفتر پ", "باغ")]


@pytest.fixture
def plan(importing, books):
    return importing.plan(Source(books({"دفترها": ROWS})), None, NoProgress())


def outcomes(plan):
    return [row.outcome for _, row in plan.rows()]


def test_rows_that_name_what_shall_not_be_made_wait_and_say_what(plan):
    assert [type(each) for each in plan.made] == [Neighbourhood]
    rest = without_made(plan)
    assert outcomes(rest) == [RowOutcome.REJECTED, RowOutcome.NEW, RowOutcome.REJECTED]
    assert (rest.made, rest.to_save) == ((), 1)
    problem = rest.sheets[0].rows[0].problems[0]
    assert (problem.field, problem.reason) == ("neighbourhoods", Reason.UNKNOWN_NAME)
    assert dict(problem.values)["typed"] == "باغ"


def test_the_others_are_saved_and_nothing_is_made(plan, importing, all_of):
    importing.apply(without_made(plan))
    assert [each.name for each in all_of(Office)] == ["دفتر ب"]
    assert not all_of(Neighbourhood)


def test_rows_that_name_waiting_rows_wait_too(plan):
    sheet = plan.sheets[0]
    agency = Organisation(name="شهرداری")
    part = Office(name="دفتر ت", establishing=link_to(agency))
    first = replace(sheet.rows[0], edited=replace(sheet.rows[0].edited, id=agency.id))
    rows = (first, PlannedRow(9, None, part, (), ()))
    rest = without_made(replace(plan, sheets=(replace(sheet, rows=rows),)))
    assert outcomes(rest) == [RowOutcome.REJECTED] * 2


def test_where_nothing_is_made_the_plan_stays(plan):
    rest = without_made(replace(plan, made=()))
    assert outcomes(rest) == outcomes(plan)
