"""What was told as saved is there after kill -9 at any point, and nothing is half there."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections import Counter
from functools import partial
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import func, select

from desktop.domain.catalogue import SCHEMA
from desktop.domain.place import Neighbourhood
from desktop.storage.health import broken_links, differing_tables
from desktop.storage.one_program import OneProgram
from desktop.storage.opening import open_database, replica_of
from desktop.storage.own_tables import CHANGE
from desktop.storage.store import Store

ROOT = Path(__file__).parents[2]


def start(path, scenario):
    command = [sys.executable, "-m", "tests.journeys.kill_writer", str(path), *scenario.split()]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, encoding="utf-8")


def killed(child, seconds):
    """Return what the child had said when it was killed."""
    assert child.stdout.readline() == "ready\n"
    try:
        child.wait(seconds)
    except subprocess.TimeoutExpired:
        child.kill()
    said, _ = child.communicate()
    return [line.split() for line in said.splitlines(keepends=True) if line.endswith("\n")]


def killed_at(child, lie):
    """Return what the child had said when it was killed upon a lie; each third line of it is one."""
    assert child.stdout.readline() == "ready\n"
    said = [child.stdout.readline().split() for _ in range(3 * lie + 1)]
    child.kill()
    more, _ = child.communicate()
    return said + [line.split() for line in more.splitlines(keepends=True) if line.endswith("\n")]


def looked_at(path, tables, look):
    """Open the file as the next start of the program does, and look at what it holds."""
    lock = OneProgram(path)
    lock.take()
    database = open_database(path)
    try:
        store = Store(database, tables, replica_of(database), "علی", SCHEMA, lambda: 2 * 10**12, lambda: None)
        return look(database, store)
    finally:
        database.close()
        lock.release()


def hoods_of(store):
    with store.view() as view:
        hoods = view.records(Neighbourhood)
        return {each.id: each for each in hoods.page(hoods.find())}


def assert_sound(database):
    with database.reading.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"
        assert broken_links(connection) == ()


def lost_saves(path, tables, said):
    """Return the saves that were told and are not there; all that is there has to be whole."""
    told = {record_id: int(number) for record_id, number in said}

    def look(database, store):
        assert_sound(database)
        assert differing_tables(tables, store.work()) == ()
        hoods = hoods_of(store)
        assert all(each.name == f"کوی {each.population}" for each in hoods.values())
        return [each for each, number in told.items() if each not in hoods or hoods[each].population < number]

    return looked_at(path, tables, look)


def lost_bulks(size, path, tables, said):
    """Return the bulks that were told and are not there; each is there wholly or not at all."""

    def look(database, store):
        assert_sound(database)
        with database.reading.connect() as connection:
            changes = connection.scalar(select(func.count()).select_from(CHANGE))
        hoods = hoods_of(store)
        sizes = Counter(each.population for each in hoods.values())
        assert set(sizes.values()) <= {size}
        assert changes == len(hoods)
        return [number for (number,) in said if int(number) not in sizes]

    return looked_at(path, tables, look)


def kill_often(folder, empty_file, tables, scenario, lost, times, longest):
    """Kill one child after another, the next one starting while the last one's file is looked at."""
    dice, found, told = Random(f"{scenario} {times}"), [], 0

    def begin(number):
        path = folder / f"{scenario} {number}.db"
        shutil.copy(empty_file, path)
        return path, start(path, scenario)

    ahead = begin(0)
    for number in range(times):
        path, child = ahead
        if number + 1 < times:
            ahead = begin(number + 1)
        said = killed(child, dice.uniform(0, longest))
        told += len(said)
        found += lost(path, tables, said)
        for each in folder.glob(f"{path.name}*"):
            each.unlink()
    return told, found


POINTS = [25, pytest.param(250, marks=pytest.mark.long)]


@pytest.mark.parametrize("times", POINTS)
def test_no_save_that_was_told_is_lost(tmp_path, empty_file, tables, times):
    told, lost = kill_often(tmp_path, empty_file, tables, "saves", lost_saves, times, 0.4)
    assert told > times
    assert lost == []


@pytest.mark.parametrize(
    ("times", "size", "longest"), [(25, 500, 0.6), pytest.param(250, 5000, 2.5, marks=pytest.mark.long)]
)
def test_a_bulk_is_there_wholly_or_not_at_all(tmp_path, empty_file, tables, times, size, longest):
    lost_of = partial(lost_bulks, size)
    told, lost = kill_often(tmp_path, empty_file, tables, f"bulks {size}", lost_of, times, longest)
    assert told > times / 5
    assert lost == []


def test_a_save_that_is_told_too_early_would_be_found(tmp_path, empty_file, tables):
    """The control: a child that says so before it commits."""
    lost = []
    for number in range(8):
        path = tmp_path / f"{number}.db"
        shutil.copy(empty_file, path)
        lost += lost_saves(path, tables, killed_at(start(path, "lies"), lie=number))
    assert lost
