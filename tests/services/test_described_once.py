"""A record is described once: a field that is added at run time is there everywhere."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QLabel

from desktop.domain.catalogue import RECORDS, SCHEMA
from desktop.domain.office import Office
from desktop.paths import VOCABULARY
from desktop.progress import NoProgress
from desktop.schema.catalogue import Catalogue
from desktop.schema.diff import Edit
from desktop.schema.fields import text
from desktop.schema.vocabulary import read_vocabulary
from desktop.services.browse import Browse
from desktop.services.edit import EditRecords
from desktop.services.find import Find
from desktop.services.history import History
from desktop.services.sheets.export import ExportSheet
from desktop.services.sheets.importing import ImportSheet
from desktop.services.sheets.source import Source
from desktop.storage.health import differing_tables
from desktop.storage.opening import replica_of
from desktop.storage.store import Store
from desktop.storage.tables import Tables
from desktop.ui.forms.record_form import RecordForm

LABEL = "سامانهٔ ثبت"


@pytest.fixture(scope="session")
def kind():
    """Return offices with one more field, under the name by which the journal and the tables know them."""

    @dataclass(frozen=True, slots=True, kw_only=True)
    class Longer(Office):
        registry: str = text(searched=True, ordered=True)

    Longer.__name__ = Office.__name__
    return Longer


@pytest.fixture(scope="session")
def catalogue(kind):
    return Catalogue([kind if each is Office else each for each in RECORDS])


@pytest.fixture(scope="session")
def tables(catalogue):
    return Tables(catalogue)


@pytest.fixture(scope="session")
def vocabulary(tmp_path_factory):
    path = tmp_path_factory.mktemp("words") / "vocabulary.toml"
    words = VOCABULARY.read_text(encoding="utf-8")
    words = words.replace("[Office]\n", f'[Office]\nregistry = ["{LABEL}", "سامانه"]\n')
    path.write_text(words, encoding="utf-8")
    return read_vocabulary(path)


@pytest.fixture
def store(database, tables):
    """Return a store on a file to which a migration has added the field."""
    with database.writing.begin() as connection:
        for column in ("registry", "registry_sort"):
            connection.exec_driver_sql(f"ALTER TABLE office ADD COLUMN {column} TEXT NOT NULL DEFAULT ''")
    now = 1_795_000_000_000
    return Store(database, tables, replica_of(database), "مریم", SCHEMA, lambda: now, lambda: None)


@pytest.fixture
def browse(store, catalogue, vocabulary):
    return Browse(store, catalogue, vocabulary)


@pytest.fixture
def stored(kind, put):
    put(stored := kind(code="7", name="دفتر مهر", registry="سما ۱۰"), kind(name="دفتر", registry="سما ۲"))
    return stored


def test_the_table_has_it_and_an_old_row_reads_as_blank(kind, store, database, browse):
    with database.writing.begin() as connection:
        connection.exec_driver_sql("INSERT INTO office (id, name, state) VALUES ('old', 'کهن', 'active')")
    assert browse.open(kind, "old").record.registry == ""


def test_the_list_shows_it_and_is_put_in_order_by_it(kind, stored, browse):
    shown = browse.page(kind, browse.ids(kind, order_by="registry"))
    assert [each.cells["registry"] for each in shown] == ["سما ۲", "سما ۱۰"]


def test_the_form_has_an_editor_for_it(kind, stored, browse, vocabulary, qtbot):
    form = RecordForm(browse.open(kind, stored.id), browse, vocabulary)
    qtbot.addWidget(form)
    assert LABEL in {label.text() for label in form.findChildren(QLabel)}
    assert form.edited().edited == stored


def test_the_workbook_takes_it_out_and_in(kind, stored, store, catalogue, vocabulary, tmp_path):
    path = tmp_path / "out.xlsx"
    ExportSheet(store, vocabulary).write(kind, path, NoProgress())
    book = load_workbook(path)
    place = next(cell.column for cell in book.active[1] if cell.value == LABEL)
    row = next(row for row in (2, 3) if book.active.cell(row, place).value == "سما ۱۰")
    book.active.cell(row, place).value = "سما ۱۱"
    book.active.cell(1, place).value = "سامانه"
    book.save(path)
    importing = ImportSheet(store, catalogue, vocabulary)
    plan = importing.plan(Source(path), [kind], NoProgress())
    found = [(each.field.name, each.old, each.new) for row in plan.sheets[0].rows for each in row.differences]
    assert found == [("registry", "سما ۱۰", "سما ۱۱")]
    importing.apply(plan)
    again = importing.plan(Source(path), [kind], NoProgress())
    assert all(row.edited == row.opened for _, row in again.rows())


def test_the_history_names_it(kind, stored, store, browse, vocabulary):
    opened = browse.open(kind, stored.id)
    EditRecords(store).save(Edit(opened, replace(opened.record, registry="سما ۱۲")))
    line = History(store, vocabulary).lines(kind, stored.id)[-1]
    assert (line.label, line.old, line.new) == (LABEL, "سما ۱۰", "سما ۱۲")


def test_the_search_finds_it_and_knows_its_place(kind, stored, store):
    (hit,) = Find(store).hits("سما10", kinds=["Office"])
    assert [(place.field, place.text[place.start : place.end]) for place in hit.places] == [
        ("registry", "سما ۱۰")
    ]


def test_the_journal_gives_the_tables_again_with_it(stored, tables, store):
    assert differing_tables(tables, store.work()) == ()
