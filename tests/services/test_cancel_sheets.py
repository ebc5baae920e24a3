"""Giving up is heard at any moment, and leaves nothing: no record, no file, no process."""

from __future__ import annotations

import multiprocessing
import random
import shutil
import time

import pytest

from desktop.domain.catalogue import CATALOGUE
from desktop.domain.office import Office
from desktop.errors import CancelledError
from desktop.excel.writing.sheet_out import ColumnOut, Kind, SheetOut
from desktop.excel.writing.writer import write_sheet
from desktop.progress import NoProgress
from desktop.services.sheets.source import Source
from tests.excel.producers import FILES

MOST_SECONDS = 0.5


class Watch:
    """Counts the steps, and keeps the longest time between two of them: that of the processor."""

    def __init__(self):
        self.steps, self.longest, self._last = 0, 0.0, time.process_time()

    def step(self, done, total):
        self.steps += 1
        self.end()

    def end(self):
        now = time.process_time()
        self.longest = max(self.longest, now - self._last)
        self._last = now


class StopAt(Watch):
    """Gives up at one step."""

    def __init__(self, at):
        super().__init__()
        self._at = at

    def step(self, done, total):
        super().step(done, total)
        if self.steps == self._at:
            raise CancelledError


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    """Return a maker of workbooks with many offices."""

    def large(count):
        path = tmp_path_factory.mktemp("large") / "large.xlsx"
        columns = (
            *map(ColumnOut, ("نام دفتر", "مدیر", "نشانی", "توضیحات", "شهر", "دستگاه ناظر")),
            ColumnOut("کد دفتر", Kind.CODE),
            ColumnOut("تلفن", Kind.CODE),
        )
        rows = (
            (f"دفتر شمارهٔ {n}", f"مدیر {n}", f"خیابان {n % 99}، پلاک {n}", f"یادداشت {n}\nخط دوم",
             f"شهر {n % 50}", f"شهرداری {n % 50}", str(n), f"0713{n:07}")
            for n in range(count)
        )  # fmt: skip
        write_sheet(path, SheetOut("دفترها", columns, rows))
        return path

    return large


@pytest.fixture
def stored(store):
    def stored():
        with store.view() as view:
            return {kind.__name__: view.records(kind).count() for kind in CATALOGUE}

    return stored


def steps_of(work):
    watch = Watch()
    work(watch)
    watch.end()
    return watch


def given_up(work, steps, chances):
    """Give up at some steps, the first and the last among them; yield each, once it was heard."""
    for at in {1, steps, *(chances.randint(1, steps) for _ in range(4))}:
        with pytest.raises(CancelledError):
            work(StopAt(at))
        yield at


def test_giving_up_while_planning_or_saving_changes_nothing(importing, large, stored, tmp_path):
    path = shutil.copy(large(3_000), tmp_path / "large.xlsx")
    before, files = stored(), sorted(tmp_path.iterdir())
    chances = random.Random(5)

    def planning(watch):
        return importing.plan(Source(path), [Office], watch)

    for at in given_up(planning, steps_of(planning).steps, chances):
        assert (stored(), sorted(tmp_path.iterdir())) == (before, files), at
    plan = planning(NoProgress())
    for at in given_up(lambda watch: importing.apply(plan, watch), 3, chances):
        assert (stored(), sorted(tmp_path.iterdir())) == (before, files), at
    importing.apply(plan)
    assert stored()["Office"] == before["Office"] + 3_000


def test_giving_up_while_writing_leaves_the_former_file_and_no_other(exporting, put, tmp_path):
    put(*(Office(name=f"دفتر {n}", code=str(n)) for n in range(3_000)))
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "all.xlsx").write_bytes(b"former")

    def writing(watch):
        exporting.write([Office], folder / "all.xlsx", watch)

    steps = steps_of(lambda watch: exporting.write([Office], tmp_path / "count.xlsx", watch)).steps
    for at in given_up(writing, steps, random.Random(7)):
        assert [(each.name, each.read_bytes()) for each in folder.iterdir()] == [("all.xlsx", b"former")], at


@pytest.mark.parametrize("at", [1, 2, 3])
def test_giving_up_while_another_process_reads_ends_it(importing, tmp_path, at):
    path = shutil.copy(FILES / "libreoffice.ods", tmp_path / "a.ods")
    steps = steps_of(lambda watch: importing.plan(Source(path), [Office], watch)).steps
    if at <= steps:
        with pytest.raises(CancelledError):
            importing.plan(Source(path), [Office], StopAt(at))
    assert multiprocessing.active_children() == []


def _gaps(importing, exporting, path, folder):
    """Return the longest time between two steps of planning, saving, planning anew and writing."""
    plans = []
    return {
        "planning": steps_of(lambda watch: plans.append(importing.plan(Source(path), None, watch))).longest,
        "saving": steps_of(lambda watch: importing.apply(plans[0], watch)).longest,
        "planning anew": steps_of(lambda watch: importing.plan(Source(path), None, watch)).longest,
        "writing": steps_of(lambda watch: exporting.write([Office], folder / "all.xlsx", watch)).longest,
    }


def test_giving_up_is_heard_within_half_a_second_on_5_000_rows(importing, exporting, large, tmp_path):
    gaps = _gaps(importing, exporting, large(5_000), tmp_path)
    assert {each: gap for each, gap in gaps.items() if gap > MOST_SECONDS} == {}


@pytest.mark.long
def test_giving_up_is_heard_within_half_a_second_on_50_000_rows(importing, exporting, large, tmp_path):
    gaps = _gaps(importing, exporting, large(50_000), tmp_path)
    assert {each: gap for each, gap in gaps.items() if gap > MOST_SECONDS} == {}
