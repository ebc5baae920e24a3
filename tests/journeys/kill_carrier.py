"""A child process that moves a register, and is dead before the operation with a file that was named."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from desktop.app import DATABASE, Program

DEAD, DONE = 9, 0
OPERATIONS = {"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir"}


class PlaceFirst(Program):
    """Moves as one must not, for the control: the new place is remembered before anything is there."""

    def carry(self, data, folder, progress=None):
        self.location.choose(folder)
        return super().carry(data, folder, progress)

    def _require_movable(self, data):
        pass


def die_before(number, folders):
    """End this process without any tidying before the ``number``-th operation in one of the folders."""
    seen = 0

    def count(event, given):
        nonlocal seen
        if event in OPERATIONS and any(str(each).startswith(folders) for each in given):
            seen += 1
            if seen > number:
                os._exit(DEAD)

    sys.addaudithook(count)


if __name__ == "__main__":
    home, folder, number, way = sys.argv[1:]
    program = (PlaceFirst if way == "place first" else Program)(Path(home))
    with program.open(Path(home) / DATABASE):
        pass  # whatever has to be imported is
    die_before(int(number), (home, folder))
    program.carry(Path(home) / DATABASE, Path(folder))
