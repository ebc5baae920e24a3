"""However broken a workbook is, what it brings into the register is all that its plan shows, or nothing."""

from __future__ import annotations

import shutil

import pytest

from desktop.domain.catalogue import SCHEMA
from desktop.progress import NoProgress
from desktop.services.sheets.export import ExportSheet
from desktop.services.sheets.importing import ImportSheet
from desktop.storage.opening import open_database, replica_of
from desktop.storage.store import Store
from tests.excel.answering import faults
from tests.excel.formats import other_formats
from tests.excel.producers import workbooks
from tests.journeys.trial import Trial, fill


class RowByRow(ImportSheet):
    """What must not be: each row is a unit of work of its own."""

    def apply(self, plan, progress=None):
        new = [row.edited for _, row in plan.saved() if row.opened is None]
        for done, record in enumerate((*plan.made, *new)):
            progress.step(done, 0)
            with self._store.work() as work:
                work.add(record)
                work.commit()
        return ""


@pytest.fixture(scope="module")
def filled(empty_file, tables, tmp_path_factory):
    """Return a database with something in it."""
    path = tmp_path_factory.mktemp("filled") / "filled.db"
    shutil.copy(empty_file, path)
    fill(path, tables)
    return path


@pytest.fixture(scope="module")
def exported(filled, tables, vocabulary, tmp_path_factory):
    """Return workbooks that the register itself has written: with ids, references and a stamp."""
    folder = tmp_path_factory.mktemp("exported")
    database = open_database(shutil.copy(filled, folder / "exported.db"))
    store = Store(database, tables, replica_of(database), "مریم", SCHEMA, lambda: 1_500, lambda: None)
    made = {}
    for register in ("offices", "sessions", "bodies"):
        path = folder / f"{register}.xlsx"
        ExportSheet(store, vocabulary).write(register, path, NoProgress())
        made[register] = path.read_bytes()
    database.close()
    return made


@pytest.fixture
def trial(filled, tmp_path, tables, vocabulary):
    made = Trial(filled, tmp_path, tables, vocabulary)
    yield made
    made.close()


@pytest.fixture(scope="module")
def seeds(tmp_path_factory):
    return workbooks(tmp_path_factory.mktemp("seeds"))


def test_every_producer_brings_in_the_same(trial, seeds, tmp_path):
    for content in seeds.values():
        (tmp_path / "book.xlsx").write_bytes(content)
        trial.bring(tmp_path / "book.xlsx")
    assert trial.counts == {"refused": 0, "planned": len(seeds), "saved": len(seeds)}


def test_200_broken_workbooks_come_in_whole_or_not_at_all(trial, seeds, tmp_path):
    assert faults(seeds, range(10_000, 10_200), trial.bring, tmp_path / "book.xlsx") == {}
    assert min(trial.counts.values()) > 20


@pytest.mark.long
def test_10_000_broken_workbooks_come_in_whole_or_not_at_all(trial, seeds, tmp_path):
    assert faults(seeds, range(10_000, 20_000), trial.bring, tmp_path / "book.xlsx") == {}


def test_60_broken_exports_come_in_whole_or_not_at_all(trial, exported, tmp_path):
    assert faults(exported, range(60), trial.bring, tmp_path / "book.xlsx") == {}


@pytest.mark.long
def test_3_000_broken_exports_come_in_whole_or_not_at_all(trial, exported, tmp_path):
    assert faults(exported, range(3_000), trial.bring, tmp_path / "book.xlsx") == {}


def test_20_broken_files_of_other_formats_come_in_whole_or_not_at_all(trial, tmp_path):
    assert faults(other_formats(), range(20), trial.bring, tmp_path / "book.any") == {}


@pytest.mark.long
def test_2_000_broken_files_of_other_formats_come_in_whole_or_not_at_all(trial, tmp_path):
    assert faults(other_formats(), range(2_000, 4_000), trial.bring, tmp_path / "book.any") == {}


def test_saving_row_by_row_would_be_found_out(filled, tmp_path, tables, vocabulary, seeds):
    trial = Trial(filled, tmp_path, tables, vocabulary, RowByRow)
    try:
        found = faults(seeds, range(10_000, 10_030), trial.bring, tmp_path / "book.xlsx")
    finally:
        trial.close()
    assert "AssertionError in trial.py:take" in found
