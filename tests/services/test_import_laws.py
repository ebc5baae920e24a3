"""What holds of every workbook, whatever it says: generated registers, as another office would send them."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from contextlib import contextmanager

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from desktop.domain.catalogue import CATALOGUE, SCHEMA
from desktop.domain.mandate import Qualification
from desktop.domain.programme import OfficePlan
from desktop.domain.session import Session
from desktop.progress import NoProgress
from desktop.schema.problem import Reason
from desktop.services.sheets.export import ExportSheet
from desktop.services.sheets.importing import ImportSheet
from desktop.services.sheets.plan import RowOutcome
from desktop.services.sheets.registers import REGISTERS
from desktop.services.sheets.source import Source
from desktop.services.sheets.stamp import STAMP_SHEET
from desktop.storage.opening import open_database, replica_of
from desktop.storage.store import Store
from tests.data_sets import data_sets

pytestmark = pytest.mark.filterwarnings("ignore:Generating overly large repr")
NO = NoProgress()


def generated(examples):
    return settings(
        max_examples=examples,
        deadline=None,
        phases=[Phase.explicit, Phase.reuse, Phase.generate],
        suppress_health_check=list(HealthCheck),
        print_blob=False,
    )


@pytest.fixture(scope="module")
def empty_file(tmp_path_factory):
    path = tmp_path_factory.mktemp("empty") / "empty.db"
    open_database(path).close()
    return path


@pytest.fixture
def open_store(empty_file, tables, tmp_path):
    """Return what opens an empty register."""

    @contextmanager
    def opened(name):
        for each in tmp_path.glob(f"{name}.db*"):
            each.unlink()
        shutil.copy(empty_file, tmp_path / f"{name}.db")
        database = open_database(tmp_path / f"{name}.db")
        try:
            yield Store(database, tables, replica_of(database), "مریم", SCHEMA, lambda: 1, lambda: None)
        finally:
            database.close()

    return opened


@pytest.fixture
def sent(open_store, vocabulary, tmp_path):
    """Return a writer of a register as a workbook that tells nothing of where it comes from."""

    def sent(register, stored):
        with open_store("there") as store:
            with store.work() as work:
                work.add(*stored)
                work.commit()
            path = tmp_path / "sent.xlsx"
            ExportSheet(store, vocabulary).write(register, path, NO)
        book = load_workbook(path)
        del book[STAMP_SHEET]
        for page in data_pages(book, vocabulary, register):
            page.delete_cols(page.max_column)
        book.save(path)
        return path

    return sent


def data_pages(book, vocabulary, register):
    names = {vocabulary.sheet(kind).label for kind in REGISTERS[register]}
    return [page for page in book if page.title in names]


def shuffled(path, vocabulary, register, seed):
    """Put the rows of each sheet, and the sheets, in another order."""
    book = load_workbook(path)
    chance = random.Random(seed)
    for page in data_pages(book, vocabulary, register):
        rows = [[cell.value for cell in row] for row in page.iter_rows(min_row=2)]
        chance.shuffle(rows)
        for number, row in enumerate(rows, 2):
            for column, value in enumerate(row, 1):
                page.cell(number, column).value = value
                if isinstance(value, str):
                    page.cell(number, column).data_type = "s"
    chance.shuffle(book._sheets)
    book.save(path)


def told(plan):
    """Return how often each sheet says each thing, whatever the numbers of the rows and the ids."""
    return Counter(
        (
            sheet.kind,
            row.outcome,
            tuple(sorted(each.reason.value for each in row.problems)),
            tuple(sorted(each.field.name for each in row.differences)),
        )
        for sheet, row in plan.rows()
    )


def can_be_recognised(record):
    """Of some nobody can tell that they are there, such as a session without number and day."""
    match record:
        case Session():
            return record.number or record.held_on
        case Qualification():
            return record.kind
        case OfficePlan():
            return record.planned_on
    return True


@pytest.mark.parametrize("register", REGISTERS)
def test_a_plan_stores_what_it_shows_and_is_then_fulfilled(register, sent, open_store, vocabulary, as_many):
    def check(data):
        if not any(type(each) in REGISTERS[register] for each in data):
            return
        path = sent(register, data)
        with open_store("here") as store:
            importing = ImportSheet(store, CATALOGUE, vocabulary)
            plan = importing.plan(Source(path), None, NO)
            rows = [row for _, row in plan.rows()]
            same = plan.counts[RowOutcome.UNCHANGED]
            assert plan.to_save + plan.refused + same == len(rows) == sum(plan.counts.values())
            importing.apply(plan)
            with store.view() as view:
                for _, row in plan.saved():
                    assert view.records(type(row.edited)).page([row.edited.id]) == (row.edited,)
                for each in plan.made:
                    assert view.records(type(each)).page([each.id]) == (each,)
            if not all(can_be_recognised(row.edited) for row in rows):
                return
            saved = {(sheet.place, row.number) for sheet, row in plan.saved()}
            again = importing.plan(Source(path), None, NO)
            assert [
                (sheet.sheet, row.number, row.outcome, row.problems, row.differences)
                for sheet, row in again.rows()
                if (sheet.place, row.number) in saved and row.outcome is not RowOutcome.UNCHANGED
            ] == []

    generated(as_many(4, 60))(given(data_sets(register))(check))()


@pytest.mark.parametrize("register", ["people", "bodies", "sessions", "places"])
def test_the_order_of_rows_and_sheets_says_nothing(register, sent, open_store, vocabulary):
    def check(data, seed):
        if not any(type(each) in REGISTERS[register] for each in data):
            return
        path = sent(register, data)
        with open_store("here") as store:
            importing = ImportSheet(store, CATALOGUE, vocabulary)
            one = importing.plan(Source(path), None, NO)
            shuffled(path, vocabulary, register, seed)
            other = importing.plan(Source(path), None, NO)
        reasons = {each.reason for plan in (one, other) for _, row in plan.rows() for each in row.problems}
        if Reason.REPEATED_ROW not in reasons:  # of two rows about one record the upper one holds
            assert told(one) == told(other)
            assert {(type(each), each.title) for each in one.made} == {
                (type(each), each.title) for each in other.made
            }

    generated(5)(given(data_sets(register), st.integers(0, 99))(check))()
