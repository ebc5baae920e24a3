"""Workbooks that were written here, changed in Excel, and come back to a register that went on."""

from __future__ import annotations

from dataclasses import replace

import pytest
from openpyxl import load_workbook

from desktop.domain.party import Organisation
from desktop.progress import NoProgress
from desktop.schema.problem import Reason
from desktop.services.sheets.plan import RowOutcome, Side


@pytest.fixture
def agency(put):
    found = Organisation(name="شهرداری شیراز", short_name="شهرداری")
    put(found)
    return found


@pytest.fixture
def written(agency, exporting, tmp_path):
    """Return a writer of changes into the export of the one agency: heading -> text."""
    path = tmp_path / "out.xlsx"
    exporting.write((Organisation,), path, NoProgress())

    def written(**changes):
        book = load_workbook(path)
        sheet = next(each for each in book if each.sheet_state == "visible" and each.title != "راهنما")
        heads = {cell.value: cell.column for cell in sheet[1]}
        for heading, text in changes.items():
            sheet.cell(2, heads[heading.replace("_", " ")]).value = text
        book.save(path)
        return path

    return written


@pytest.fixture
def change(store, editing, browse):
    """Change the stored agency, as a clerk does at the same time."""
    from desktop.schema.diff import Edit

    def change(agency, **fields):
        opened = browse.open(Organisation, agency.id)
        editing.save(Edit(opened, replace(opened.record, **fields)))

    return change


def test_an_export_comes_back_unchanged(written, plan):
    assert [row.outcome for row in plan(written(), Organisation).rows] == [RowOutcome.UNCHANGED]


def test_a_changed_name_is_a_change_and_no_new_record(written, plan):
    made = plan(written(نام_دستگاه="شهرداری کلان‌شهر شیراز"), Organisation)
    assert [row.outcome for row in made.rows] == [RowOutcome.CHANGED]
    assert [(each.old, each.new) for each in made.rows[0].differences] == [
        ("شهرداری شیراز", "شهرداری کلان‌شهر شیراز")
    ]


def test_other_letters_are_a_change_of_spelling(written, plan):
    made = plan(written(نام_دستگاه="شهرداری‌شیراز"), Organisation)
    assert [row.outcome for row in made.rows] == [RowOutcome.SPELLING]


def test_an_emptied_cell_empties_the_field(written, plan):
    made = plan(written(نام_کوتاه=None), Organisation)
    assert [(each.old, each.new) for each in made.rows[0].differences] == [("شهرداری", "")]


def test_what_the_register_changed_since_stays_where_the_workbook_did_not(written, plan, change, agency):
    path = written(نام_کوتاه="شهرداری ش")
    change(agency, name="شهرداری شیراز بزرگ")
    made = plan(path, Organisation)
    assert [row.outcome for row in made.rows] == [RowOutcome.CHANGED]
    assert [each.field.name for each in made.rows[0].differences] == ["short_name"]


def test_the_same_change_on_both_sides_is_none(written, plan, change, agency):
    path = written(نام_کوتاه="ش ش")
    change(agency, short_name="ش ش")
    assert [row.outcome for row in plan(path, Organisation).rows] == [RowOutcome.UNCHANGED]


@pytest.mark.parametrize(("side", "outcome"), [(Side.WORKBOOK, "الف"), (Side.REGISTER, "ب")])
def test_a_conflict_waits_until_a_side_is_taken(
    written, plan, change, agency, importing, all_of, side, outcome
):
    path = written(نام_کوتاه="الف")
    change(agency, short_name="ب")
    made = plan(path, Organisation)
    assert [row.outcome for row in made.rows] == [RowOutcome.CONFLICT]
    conflict = made.rows[0].conflicts[0]
    assert (conflict.before, conflict.workbook, conflict.register) == ("شهرداری", "الف", "ب")
    importing.apply(made)
    assert all_of(Organisation)[0].short_name == "ب"
    importing.apply(plan(path, Organisation, sides={(made.place, 2, "short_name"): side}))
    assert all_of(Organisation)[0].short_name == outcome


def test_a_row_of_a_record_in_the_bin_is_told(written, plan, editing, browse, agency):
    path = written()
    editing.delete(browse.open(Organisation, agency.id))
    assert [each.reason for each in plan(path, Organisation).rows[0].problems] == [Reason.IN_THE_BIN]


def test_a_row_twice_by_its_id_is_told(written, plan, tmp_path):
    path = written()
    book = load_workbook(path)
    sheet = next(each for each in book if each.sheet_state == "visible" and each.title != "راهنما")
    sheet.append([cell.value for cell in sheet[2]])
    book.save(path)
    assert [row.outcome for row in plan(path, Organisation).rows] == [
        RowOutcome.UNCHANGED,
        RowOutcome.REPEATED,
    ]
