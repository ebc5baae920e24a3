"""Giving up leaves no half a file and no process; of the register `test_cancel_import` sees it."""

from __future__ import annotations

import random
import shutil
from contextlib import suppress

import pytest

from desktop.domain.office import Office
from desktop.errors import CancelledError
from desktop.services.sheets.source import Source
from tests.excel.producers import FILES


class StopAt:
    """Counts the steps, and gives up at one of them."""

    def __init__(self, at=0):
        self.steps, self._at = 0, at

    def step(self, done, total):
        self.steps += 1
        if self.steps == self._at:
            raise CancelledError


def test_giving_up_while_writing_leaves_the_former_file_and_no_other(exporting, put, tmp_path):
    put(*(Office(name=f"دفتر {n}", code=str(n)) for n in range(1_500)))
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "all.xlsx").write_bytes(b"former")

    def writing(watch):
        exporting.write([Office], folder / "all.xlsx", watch)

    counting, chance = StopAt(), random.Random(7)
    exporting.write([Office], tmp_path / "count.xlsx", counting)
    for at in {1, counting.steps, *(chance.randint(1, counting.steps) for _ in range(4))}:
        with pytest.raises(CancelledError):
            writing(StopAt(at))
        assert [(each.name, each.read_bytes()) for each in folder.iterdir()] == [("all.xlsx", b"former")], at


@pytest.mark.parametrize("at", [1, 2, 3])
def test_giving_up_while_another_process_reads_ends_it(importing, children, tmp_path, at):
    path = shutil.copy(FILES / "libreoffice.ods", tmp_path / "a.ods")
    with suppress(CancelledError):  # how many steps there are lies with how fast the process starts
        importing.plan(Source(path), [Office], StopAt(at))
    assert not children()
