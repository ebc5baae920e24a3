"""Whoever brings in or writes a large workbook can give up at any moment, and then nothing has changed."""

from __future__ import annotations

import gc
import random
from datetime import UTC, datetime
from itertools import islice
from time import thread_time

import pytest

from desktop.domain.catalogue import CATALOGUE
from desktop.domain.office import Office
from desktop.errors import CancelledError
from desktop.excel.writing.sheet_out import ColumnOut, SheetOut
from desktop.excel.writing.writer import write_sheet
from desktop.schema.fields import field_named
from desktop.services.sheets.export import ExportSheet
from desktop.services.sheets.importing import ImportSheet
from desktop.services.sheets.source import Source
from desktop.services.sheets.undo_import import UndoImport
from tests.benchmarks.data import OFFICE_FIELDS, office_rows

LONGEST = 0.5
"""Seconds of this thread's own work between two moments at which a wish to stop is heard."""


class Watch:
    """Knows the longest work between two steps, and gives up at the step ``at``."""

    def __init__(self, at=0):
        self.steps, self.longest, self.where = 0, 0.0, None
        self._at, self._last = at, (thread_time(), "the beginning")

    def step(self, done, total):
        self.steps += 1
        if self.steps == self._at:
            raise CancelledError
        self.look(f"step {self.steps}: {done}/{total}")

    def look(self, where="the end"):
        """Take the time since the step before."""
        now, (last, before) = thread_time(), self._last
        if now - last > self.longest:
            self.longest, self.where = now - last, (before, where)
        self._last = (now, where)


@pytest.fixture(autouse=True)
def no_collecting():
    """Leave the collector off, as it is in the program: the window's thread alone collects."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture
def importing(store, vocabulary):
    return ImportSheet(store, CATALOGUE, vocabulary)


@pytest.fixture
def exporting(store, vocabulary):
    return ExportSheet(store, vocabulary)


@pytest.fixture
def traces(database, tmp_path):
    """Return what changes with whatever is written into the database or beside it."""

    def traces():
        with database.reading.connect() as connection:
            ask = connection.exec_driver_sql
            tables = [name for (name,) in ask("SELECT name FROM sqlite_master WHERE type = 'table'")]
            counts = {name: ask(f'SELECT count(*) FROM "{name}"').scalar() for name in tables}
            kept = ask("SELECT * FROM local_setting").all(), ask("SELECT max(arrival) FROM change").scalar()
        return counts, kept, sorted(each.name for each in tmp_path.iterdir())

    return traces


def workbook(path, vocabulary, count, manager=""):
    """Write offices, every fiftieth with a day that no calendar has."""
    columns = tuple(
        ColumnOut(vocabulary.field(Office, field_named(Office, name)).label) for name in OFFICE_FIELDS
    )

    def rows():
        for number, row in enumerate(islice(office_rows(), count)):
            cells = dict(zip(OFFICE_FIELDS, row, strict=True))
            if number % 50 == 0:
                cells["state_since"] = "۱۴۰۳/۱۳/۴۰"
            if manager:
                cells["manager"] = f"{manager} {number}"
            yield tuple(cells.values())

    write_sheet(path, SheetOut("دفترها", columns, rows()))
    return Source(path)


@pytest.fixture
def longest(importing, store, vocabulary, tmp_path):
    def longest(count):
        undoing = UndoImport(store, vocabulary, lambda: datetime.now(UTC))
        return gaps(importing, ExportSheet(store, vocabulary), undoing, vocabulary, tmp_path, count)

    return longest


def gaps(importing, exporting, undoing, vocabulary, folder, count):
    """Bring in new rows, change them all, write them and take all back; return the longest work of each."""
    found, batches = {}, []

    def watched(what, work):
        watch = Watch()
        result = work(watch)
        watch.look()
        found[what] = (round(watch.longest, 3), watch.where, watch.steps)
        return result

    for what, manager in (("new", ""), ("changed", "مریم")):
        source = workbook(folder / f"{what}.xlsx", vocabulary, count, manager)
        plan = watched(
            f"planning {what}", lambda watch, source=source: importing.plan(source, [Office], watch)
        )
        batches.append(watched(f"saving {what}", lambda watch, plan=plan: importing.apply(plan, watch)))
        assert plan.to_save == count - count // 50
    watched("writing", lambda watch: exporting.write("offices", folder / "out.xlsx", watch))
    for what, batch in (("changed", batches.pop()), ("new", batches.pop())):
        watched(f"taking back {what}", lambda watch, batch=batch: undoing.undo(batch, watch))
    return found


def test_5_000_rows_can_be_given_up_at_any_moment(longest):
    found = longest(5_000)
    assert max(seconds for seconds, *_ in found.values()) <= LONGEST, found


@pytest.mark.long
def test_50_000_rows_can_be_given_up_at_any_moment(longest):
    found = longest(50_000)
    assert max(seconds for seconds, *_ in found.values()) <= LONGEST, found


def test_what_is_given_up_has_changed_nothing(importing, exporting, vocabulary, tmp_path, traces):
    first = workbook(tmp_path / "first.xlsx", vocabulary, 2_500)
    importing.apply(importing.plan(first, [Office], Watch()))
    second = workbook(tmp_path / "second.xlsx", vocabulary, 2_500, "زهرا")
    plan = importing.plan(second, [Office], Watch())
    works = (
        lambda watch: importing.plan(second, [Office], watch),
        lambda watch: exporting.write("offices", tmp_path / "out.xlsx", watch),
        lambda watch: importing.apply(plan, watch),
    )
    chance, given_up = random.Random(4), 0
    for work in works:
        before, at = traces(), 0
        while True:
            at += chance.randint(1, at + 1)
            try:
                work(Watch(at))
                break
            except CancelledError:
                given_up += 1
                assert traces() == before
    assert given_up >= 10
