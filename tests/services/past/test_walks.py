"""Undo and redo, many times over, give the same register."""

from __future__ import annotations

import shutil
from collections import Counter

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from desktop.domain.catalogue import CATALOGUE, SCHEMA
from desktop.services.browse import Browse
from desktop.services.edit import EditRecords
from desktop.services.undo_steps import UndoSteps
from desktop.storage.opening import open_database, replica_of
from desktop.storage.store import Store
from tests.services.past.walks import WALKS, Walker

OFTEN, TILL_FOUND = 150, 60
LONG = 2000


@pytest.fixture
def walk(empty_file, tmp_path, tables, vocabulary):
    """Return what walks through a register of its own; the file is the same one, emptied by copying."""

    def walk(acts, undo_steps=UndoSteps):
        path = tmp_path / "walk.db"
        for each in tmp_path.glob("walk.db*"):
            each.unlink()
        shutil.copy(empty_file, path)
        database = open_database(path)
        try:
            store = Store(database, tables, replica_of(database), "مریم", SCHEMA, lambda: 1, lambda: None)
            browse = Browse(store, CATALOGUE, vocabulary)
            walker = Walker(store, browse, EditRecords(store), undo_steps(store, vocabulary))
            walker.walk(acts)
        finally:
            database.close()
        return walker.reached

    return walk


def walk_often(walk, times, **options):
    reached = Counter()
    quiet = settings(
        max_examples=times,
        deadline=None,
        database=None,
        suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
        **options,
    )

    @quiet
    @given(WALKS)
    def walks(acts):
        reached.update(walk(acts))

    walks()
    return reached


def test_every_step_back_and_again_gives_the_picture_of_the_oracle(walk):
    reached = walk_often(walk, OFTEN, derandomize=True)
    assert min(reached.values()) >= 30, reached


ADDED = [("add", 0, name, 0) for name in ("الف", "ب", "پ")]


@pytest.mark.parametrize(
    "acts",
    [
        [*ADDED, ("delete many", 0, 1), ("restore", 0), ("undo",), ("undo",), ("redo",), ("redo",)],
        [*ADDED, ("delete", 0), ("restore", 0), ("redo",), ("redo",), ("undo",), ("undo",)],
    ],
    ids=["one of two comes out of the bin and goes back", "one comes out of the bin and goes again"],
)
def test_what_came_out_of_the_bin_and_went_back_comes_out_with_the_others(walk, acts):
    assert walk(acts)["taken out"] == 1


@pytest.mark.long
def test_the_same_of_two_thousand_walks(walk):
    reached = walk_often(walk, LONG)
    assert min(reached.values()) >= 400, reached


class ForgetsRedo(UndoSteps):
    """Keeps what was taken back although something else was done since."""

    def _add_one(self, view, batch):
        kept = list(self._taken_back)
        super()._add_one(view, batch)
        self._taken_back[:0] = [each for each in kept if each not in self._taken_back]


class SkipsOne(UndoSteps):
    """Takes the step before the last one back."""

    def _move(self, steps, onto, progress):
        if len(steps) > 1 and steps is self._steps:
            steps[-2:] = steps[:-3:-1]
        return super()._move(steps, onto, progress)


@pytest.mark.parametrize("wrong", [ForgetsRedo, SkipsOne])
def test_a_wrong_order_of_steps_is_found(walk, wrong):
    with pytest.raises(AssertionError):
        walk_often(lambda acts: walk(acts, wrong), TILL_FOUND, derandomize=True, phases=[Phase.generate])
