"""Whatever a register holds: what is exported is read back as what it was, and an edit as just that edit."""

from __future__ import annotations

import re
import shutil
from collections import Counter
from contextlib import contextmanager
from dataclasses import replace
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from desktop.domain.catalogue import CATALOGUE, SCHEMA
from desktop.domain.consequences import is_agreed
from desktop.domain.office import Office
from desktop.domain.office_step import OfficeStep
from desktop.domain.report import Report
from desktop.domain.session import Session
from desktop.progress import NoProgress
from desktop.schema.check import problems
from desktop.schema.fields import BLANK, Kind
from desktop.schema.reading import name_key
from desktop.services.sheets.export import ExportSheet
from desktop.services.sheets.importing import ImportSheet
from desktop.services.sheets.out.export_rows import cell_of, fields_out
from desktop.services.sheets.plan import RowOutcome
from desktop.services.sheets.references import References
from desktop.services.sheets.registers import REGISTERS
from desktop.services.sheets.source import Source
from desktop.storage.opening import open_database, replica_of
from desktop.storage.store import Store
from tests.data_sets import data_sets, records, targets_of

pytestmark = pytest.mark.filterwarnings("ignore:Generating overly large repr")
NO = NoProgress()
FORMULA = re.compile(rb"<f[ >]")


RULED = {
    Office: ("state", "neighbourhoods", "parallel_reason", "parallel_resolution"),
    OfficeStep: ("office", "kind", "taken_on", "undone_on"),
    Report: ("office", "organisation", "period", "period_on"),
}
"""What other records decide about as well: tests of their own say what is refused."""


def generated(examples):
    return settings(
        max_examples=examples,
        deadline=None,
        phases=[Phase.explicit, Phase.reuse, Phase.generate],  # to shrink a data set takes minutes
        suppress_health_check=list(HealthCheck),
        print_blob=False,
    )


@pytest.fixture(scope="module")
def empty_file(tmp_path_factory):
    """Return a file without the shipped places, of which each workbook would offer the names."""
    path = tmp_path_factory.mktemp("empty") / "empty.db"
    open_database(path).close()
    return path


@pytest.fixture
def open_store(empty_file, tables, tmp_path):
    """Return what opens an empty register."""

    @contextmanager
    def opened():
        shutil.copy(empty_file, tmp_path / "trip.db")
        for each in tmp_path.glob("trip.db-*"):
            each.unlink()
        database = open_database(tmp_path / "trip.db")
        try:
            yield Store(database, tables, replica_of(database), "مریم", SCHEMA, lambda: 1, lambda: None)
        finally:
            database.close()

    return opened


@pytest.fixture
def exported(open_store, vocabulary, tmp_path):
    """Return what stores a data set, exports a register of it, and plans the import of the workbook."""

    @contextmanager
    def exported(register, stored, **options):
        with open_store() as store:
            with store.work() as work:
                work.add(*stored)
                work.commit()
            path = tmp_path / "trip.xlsx"
            ExportSheet(store, vocabulary).write(register, path, NO, **options)
            importing = ImportSheet(store, CATALOGUE, vocabulary)
            yield store, path, lambda: importing.plan(Source(path), None, NO)

    return exported


def what_happens(plan):
    """Return all that a plan would do, in words that a failure shows."""
    return [
        (
            sheet.sheet,
            row.number,
            row.outcome.value,
            row.problems,
            [(each.field.name, each.old, each.new) for each in row.differences],
        )
        for sheet, row in plan.rows()
        if row.outcome is not RowOutcome.UNCHANGED
    ]


def check_unchanged(exported, register, data, **options):
    with exported(register, data, **options) as (_, path, plan):
        found = plan()
        with ZipFile(path) as archive:
            assert not [name for name in archive.namelist() if FORMULA.search(archive.read(name))]
    assert what_happens(found) == []
    assert (found.made, found.unmade) == ((), ())
    kinds = REGISTERS[register]
    assert sum(len(sheet.rows) for sheet in found.sheets) == sum(type(each) in kinds for each in data)


@pytest.mark.parametrize("register", REGISTERS)
def test_an_export_is_imported_unchanged(register, exported, as_many):
    check = lambda data: check_unchanged(exported, register, data)  # noqa: E731
    generated(as_many(6, 250))(given(data_sets(register))(check))()


@pytest.mark.parametrize("register", ["offices", "bodies", "sessions"])
def test_an_export_with_days_as_jalali_texts_is_imported_unchanged(register, exported):
    check = lambda data: check_unchanged(exported, register, data, jalali_text=True)  # noqa: E731
    generated(5)(given(data_sets(register))(check))()


def leads_to_itself(edited, name, data):
    above = {each.id: getattr(each, name, None) for each in (*data, edited)}
    passed, at = set(), above[edited.id]
    while at and at not in passed and at != edited.id:
        passed.add(at)
        at = above.get(at)
    return at == edited.id


def edits_of(draw, store, vocabulary, data, kind):
    """Return a record of a kind, a field of it, another value, and the cell that says so."""
    record = draw(st.sampled_from([each for each in data if type(each) is kind]))
    field = draw(st.sampled_from([each for each in fields_out(kind) if each.name not in RULED.get(kind, ())]))
    value = getattr(draw(records(kind, targets_of(data))), field.name)
    edited = replace(record, **{field.name: value})
    assume(edited != record and not problems(edited) and (field.default is None or value not in BLANK))
    assume(not (kind is Session and field.name == "state"))
    assume(not is_agreed(record) and not is_agreed(edited))
    assume(field.target != kind.__name__ or not leads_to_itself(edited, field.name, data))
    with store.view() as view:
        references = References(view, vocabulary)
        texts = references.of_links([edited])
        if field.target:  # two that are spelt alike are told apart by nobody
            others = [each for each in data if type(each).__name__ == field.target]
            spelt = Counter(name_key(each) for each in references.texts(others).values())
            links = (value,) if field.kind is Kind.LINK else value
            assume(all(spelt[name_key(texts[each])] == 1 for each in links if each))
    return record, field, value, cell_of(field, value, vocabulary, texts.__getitem__, jalali_text=False)


def check_edit(exported, vocabulary, register, data, given_data):
    with exported(register, data) as (store, path, plan):
        kinds = [kind for kind in REGISTERS[register] if any(type(each) is kind for each in data)]
        kind = given_data.draw(st.sampled_from(kinds))
        record, field, value, cell = edits_of(given_data.draw, store, vocabulary, data, kind)
        book = load_workbook(path)
        page = book[vocabulary.sheet(kind).label]
        ids = {row[-1].value: row for row in page.iter_rows(min_row=2)}
        place = [each.value for each in page[1]].index(vocabulary.field(kind, field).label)
        edited = ids[record.id][place]
        edited.value = cell
        if isinstance(cell, str):
            edited.data_type = "s"
        book.save(path)
        found = plan()
    changed = [
        (row.opened, [(each.field.name, each.new) for each in row.differences])
        for _, row in found.rows()
        if row.differences or row.problems
    ]
    assert [row.problems for _, row in found.rows() if row.problems] == []
    assert changed == [(record, [(field.name, value)])]


@pytest.mark.parametrize("register", REGISTERS)
def test_an_edited_cell_is_the_only_change(register, exported, vocabulary, as_many):
    def check(data, draws):
        check_edit(exported, vocabulary, register, data, draws)

    generated(as_many(5, 60))(given(data_sets(register), st.data())(check))()
