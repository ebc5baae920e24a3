"""After a kill before any operation with a file, the register is whole: in its old folder or the new one."""

from __future__ import annotations

import subprocess
import sys

import pytest

from desktop.app import BACKUPS, DATABASE, Program
from desktop.domain.office import Office
from desktop.errors import DataMissingError
from tests.journeys.kill_carrier import DEAD, DONE
from tests.journeys.test_kill import ROOT

FEW = (0, 12, 24, 36, 48, 56, 64, 70, 76)
MOST = 100
"""More operations than a move has."""


@pytest.fixture
def places(tmp_path):
    """Return a home with a register of one office and two backups, and an empty folder."""
    home, stick = tmp_path / "خانهٔ مریم", tmp_path / "حافظهٔ همراه"
    stick.mkdir()
    with Program(home).open(home / DATABASE) as desk:
        desk.care.back_up()
        desk.edit.add(Office(name="دفتر نخست"))
    return home, stick


def killed(places, number, way="rightly"):
    """Move until the ``number``-th operation; return how the process ended."""
    command = [sys.executable, "-m", "tests.journeys.kill_carrier", *map(str, places), str(number), way]
    return subprocess.run(command, cwd=ROOT, check=False, capture_output=True, timeout=60).returncode


def whole(home):
    """Tell whether the register that is opened next is the one that was moved, and can be moved on."""
    program = Program(home)
    with program.open(program.usual_file()) as desk:
        return len(desk.browse.ids(Office)) == 1 and desk.care.examine().is_sound


@pytest.mark.parametrize(
    "number", [*FEW, *(pytest.param(each, marks=pytest.mark.long) for each in range(80))]
)
def test_after_a_kill_there_is_one_whole_register(places, number):
    home = places[0]
    ended = killed(places, number)
    assert ended in (DEAD, DONE)
    assert whole(home)
    in_use = Program(home).usual_file().parent
    assert in_use in places
    for backup in (in_use / BACKUPS).glob("*.db"):
        with Program(home).open(Program(home).usual_file()) as desk:
            assert desk.care.check_backup(backup).broken_links == ()


def test_after_a_kill_one_can_move_again(places):
    home, stick = places
    assert killed(places, 20) == DEAD
    program = Program(home)
    assert program.usual_file() == home / DATABASE
    program.carry(program.usual_file(), stick)
    assert whole(home)


def test_a_move_that_is_not_killed_is_done(places):
    assert killed(places, MOST) == DONE
    assert Program(places[0]).usual_file().parent == places[1]


def test_remembering_the_place_first_would_lose_the_register(places):
    """The control of the test above: the register would be looked for where it is not yet."""
    assert killed(places, 12, "place first") == DEAD
    with pytest.raises(DataMissingError):
        whole(places[0])
