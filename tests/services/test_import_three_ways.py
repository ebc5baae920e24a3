"""Every kind of field that the workbook, the register or both changed after the workbook was written."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from openpyxl import load_workbook

from desktop.domain.office import Office, OfficeState
from desktop.domain.party import Organisation
from desktop.domain.place import Neighbourhood
from desktop.progress import NoProgress
from desktop.schema.fields import field_named
from desktop.schema.record import link_to
from desktop.services.sheets.plan import RowOutcome

ONE, TWO, THREE = (Organisation(name=name) for name in ("شهرداری", "بنیاد", "راه"))
GARDEN, SPRING, CENTRE = (Neighbourhood(name=name) for name in ("باغ", "چشمه", "مرکز"))
FIELDS = {
    "manager": [("مریم", "مریم"), ("رضا", "رضا"), ("علی", "علی")],
    "note": [("الف\nب", "الف\nب"), ("پ", "پ"), ("ت", "ت")],
    "aliases": [(("الف", "ب"), "الف، ب"), (("پ",), "پ"), (("ت", "ث"), "ت، ث")],
    "state": [
        (OfficeState.ACTIVE, "فعال"),
        (OfficeState.CLOSED, "تعطیل"),
        (OfficeState.SUSPENDED, "تعلیق"),
    ],
    "active_since": [(day, day) for day in (date(2020, 1, 2), date(2021, 3, 4), date(2022, 5, 6))],
    "latitude": [(Decimal(each), float(each)) for each in ("29.5", "30.25", "31")],
    "lead": [(link_to(each), each.name) for each in (ONE, TWO, THREE)],
    "neighbourhoods": [((link_to(each),), each.name) for each in (GARDEN, SPRING, CENTRE)],
    "phone": [(each, each) for each in ("07132210011", "07132210012", "07132210013")],
}
BLANKS = {"aliases": (), "neighbourhoods": (), "active_since": None, "latitude": None, "lead": None}


@pytest.fixture
def after(put, exporting, change, plan, tmp_path, vocabulary):
    """Return what stores an office, exports it, changes both sides, and gives the row of the plan."""

    def after(name, stored, in_register, in_workbook):
        put(ONE, TWO, THREE, GARDEN, SPRING, CENTRE, office := Office(code="1", name="مهر", **{name: stored}))
        path = tmp_path / "out.xlsx"
        exporting.write((Office,), path, NoProgress())
        book = load_workbook(path)
        page = book[vocabulary.sheet(Office).label]
        label = vocabulary.field(Office, field_named(Office, name)).label
        if in_workbook is not ...:
            page.cell(2, next(cell.column for cell in page[1] if cell.value == label)).value = in_workbook
        book.save(path)
        if in_register is not ...:
            change(office, **{name: in_register})
        (row,) = plan(path).rows
        assert row.problems == ()
        return row

    return after


@pytest.mark.parametrize("name", FIELDS)
def test_what_the_register_alone_changed_stays(after, name):
    (stored, _), (other, _), _ = FIELDS[name]
    row = after(name, stored, other, ...)
    assert (row.outcome, getattr(row.edited, name)) == (RowOutcome.UNCHANGED, other)


@pytest.mark.parametrize("name", FIELDS)
def test_what_the_workbook_alone_changed_is_meant(after, name):
    (stored, _), (other, cell), _ = FIELDS[name]
    row = after(name, stored, ..., cell)
    assert (row.outcome, getattr(row.edited, name)) == (RowOutcome.CHANGED, other)


@pytest.mark.parametrize("name", FIELDS)
def test_what_both_changed_alike_is_done(after, name):
    (stored, _), (other, cell), _ = FIELDS[name]
    assert after(name, stored, other, cell).outcome is RowOutcome.UNCHANGED


@pytest.mark.parametrize("name", FIELDS)
def test_what_both_changed_otherwise_is_a_conflict(after, name):
    (stored, _), (other, _), (third, cell) = FIELDS[name]
    row = after(name, stored, other, cell)
    (found,) = row.conflicts
    assert (found.field, found.before, found.register, found.workbook) == (name, stored, other, third)


@pytest.mark.parametrize("name", [name for name in FIELDS if name != "state"])
def test_what_one_side_emptied_and_the_other_changed_is_a_conflict(after, name):
    (stored, _), (other, _), _ = FIELDS[name]
    blank = BLANKS.get(name, "")
    (found,) = after(name, stored, other, None).conflicts
    assert (found.register, found.workbook) == (other, blank)


@pytest.mark.parametrize("name", [name for name in FIELDS if name != "state"])
def test_what_the_register_emptied_stays_empty_where_the_workbook_says_what_it_said(after, name):
    (stored, _), _, _ = FIELDS[name]
    blank = BLANKS.get(name, "")
    row = after(name, stored, blank, ...)
    assert (row.outcome, getattr(row.edited, name)) == (RowOutcome.UNCHANGED, blank)
