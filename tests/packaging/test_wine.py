"""Real Windows files under wine: the whole stage, and what setup does where something goes wrong."""

from __future__ import annotations

import importlib
import json
import shutil
import subprocess
import sys
from pathlib import PureWindowsPath

import pytest
import windows_release

from desktop.location import NAME, Location
from desktop.paths import FONTS
from tests.packaging.locked import ROOT

WINE = ROOT / "packaging" / "wine"
sys.path.append(str(WINE))
tools = importlib.import_module("tools")
Machine = importlib.import_module("machine").Machine
came_true = importlib.import_module("waiting").came_true
windows_python = importlib.import_module("windows_python")
sys.path.remove(str(WINE))

MISSING = tools.lacking()
pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(bool(MISSING), reason=f"not on this computer: {' '.join(MISSING)}"),
]
NO_ROOM, NEWER, OPEN, NO_BACKUP, FAILED_TRIAL = 3, 4, 5, 6, 7


@pytest.fixture(scope="module")
def machine(tmp_path_factory):
    folder = tmp_path_factory.mktemp("machine")
    machine = Machine(folder / "prefix", folder / "wine.log")
    machine.start(FONTS)
    yield machine
    machine.stop()


@pytest.fixture(scope="module")
def setup_of(tmp_path_factory):
    """Return a setup of a stand-in for the program that answers as it is told."""

    def make(version, *, trial=0, backup=0):
        tree = tmp_path_factory.mktemp("tree") / "mahalleyar"
        (tree / "_internal").mkdir(parents=True)
        program = tree / "mahalleyar-cli.exe"
        answers = [f'-DVERSION="{version}"', f"-DSELF_TEST={trial}", f"-DBACKUP={backup}"]
        windows_python.compile_c(WINE / "standin.c", program, "-municode", *answers)
        shutil.copy(program, tree / "mahalleyar.exe")
        (tree / "_internal" / f"of {version}.txt").touch()
        setup = tree.with_name(f"mahalleyar-{version}-setup.exe")
        assert windows_release.make_setup(tree, setup, version, ["QUICK", "FOR_WINE"]) == 0
        return setup

    return make


@pytest.fixture(scope="module")
def setups(setup_of):
    return {
        "1": setup_of("0.1.0"),
        "2": setup_of("0.2.0"),
        "bad": setup_of("0.3.0", trial=1),
        "unsaved": setup_of("0.1.5", backup=1),
    }


@pytest.fixture
def program(machine, setups):
    """Return the folder of an installed first version."""
    folder = machine.local / "Programs" / "Mahalleyar"
    assert machine.run(setups["1"], "/S", "/CurrentUser") == 0
    yield folder
    uninstall(machine, folder)
    shutil.rmtree(folder, ignore_errors=True)
    shutil.rmtree(machine.local / "Mahalleyar", ignore_errors=True)


def uninstall(machine, folder):
    """Uninstall and wait for the end: with a folder, never in quotes, no copy of itself does the work."""
    return machine.run(folder / "uninstall.exe", "/S", *f"_?={machine.inside(folder)}".split(" "))


def last_note(machine):
    log = next(machine.user.rglob("mahalleyar-setup.log"))
    return log.read_text(encoding="utf-16").splitlines()[-1].lstrip("\ufeff")


def holds(program):
    return sorted(path.name for path in (program / "_internal").iterdir())


def leftovers(program):
    return [path for name in ("_old", "_new") for path in program.glob(name)]


def test_a_version_that_fails_its_trial_leaves_the_one_before(machine, setups, program):
    assert machine.run(setups["bad"], "/S") == FAILED_TRIAL
    assert (holds(program), leftovers(program)) == (["of 0.1.0.txt"], [])
    assert machine.run(program / "mahalleyar-cli.exe") == 0


def test_an_upgrade_takes_stale_files_away_and_no_others(machine, setups, program):
    (program / "mine.txt").touch()
    assert machine.run(setups["2"], "/S") == 0
    assert (holds(program), leftovers(program)) == (["of 0.2.0.txt"], [])
    assert (program / "mine.txt").is_file()
    assert machine.run(setups["1"], "/S") == NEWER
    assert holds(program) == ["of 0.2.0.txt"]


def test_without_a_backup_of_what_is_there_a_silent_upgrade_is_not_done(machine, setups, program):
    data = machine.local / "Mahalleyar"
    data.mkdir()
    (data / "mahalleyar.db").touch()
    assert machine.run(setups["unsaved"], "/S") == 0
    assert (data / "backups" / "backup.txt").read_text().strip() == "0.1.0"
    assert machine.run(setups["2"], "/S") == NO_BACKUP
    assert (holds(program), leftovers(program)) == (["of 0.1.5.txt"], [])


@pytest.mark.parametrize("name", ["داده\u200cهای محله (۱)", "a"])
def test_data_that_was_moved_is_backed_up_and_named_where_it_lies(machine, setups, program, name):
    moved = machine.c / "اداره" / name
    moved.mkdir(parents=True)
    home = Location(machine.local / "Mahalleyar")
    home.choose(PureWindowsPath(machine.inside(moved)))
    assert machine.run(setups["2"], "/S") == 0
    assert (moved / "backups" / "backup.txt").is_file()
    assert uninstall(machine, program) == 0
    assert last_note(machine) == f"uninstalled; the data stays in {machine.inside(moved)}"


@pytest.mark.parametrize("spoilt", ["", "{", '{"folder": "C:', '{"folder": 3}'])
def test_a_spoilt_note_means_the_local_folder(machine, setups, program, spoilt):
    home = machine.local / "Mahalleyar"
    home.mkdir()
    (home / NAME).write_text(spoilt)
    assert uninstall(machine, program) == 0
    assert last_note(machine) == f"uninstalled; the data stays in {machine.inside(home)}"


def test_an_open_program_is_not_replaced(machine, setups, program, tmp_path):
    wait = tmp_path / "wait"
    with machine.begin(program / "mahalleyar.exe", "wait", wait):
        assert came_true(wait.exists)
        answer = machine.run(setups["2"], "/S")
        wait.unlink()
    assert answer == OPEN
    assert holds(program) == ["of 0.1.0.txt"]


def test_a_swap_that_was_cut_short_is_taken_back_first(machine, setups, program):
    (program / "_old").mkdir()
    for name in ("mahalleyar.exe", "_internal"):
        (program / name).rename(program / "_old" / name)
    assert machine.run(setups["bad"], "/S") == FAILED_TRIAL
    assert (holds(program), leftovers(program)) == (["of 0.1.0.txt"], [])
    assert (program / "mahalleyar.exe").is_file()


def test_a_full_disk_is_told_before_anything_is_written(machine, setup_of, program, monkeypatch):
    monkeypatch.setattr(windows_release, "SPARE", 900_000_000)
    assert machine.run(setup_of("0.4.0"), "/S") == NO_ROOM
    assert (holds(program), leftovers(program)) == (["of 0.1.0.txt"], [])


def test_for_all_users_it_lies_in_program_files_and_goes_from_there(machine, setups):
    folder = machine.c / "Program Files" / "Mahalleyar"
    key = "HKLM\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\Mahalleyar"
    assert machine.run(setups["1"], "/S", "/AllUsers") == 0
    assert holds(folder) == ["of 0.1.0.txt"]
    assert machine.read_registry(key, "DisplayVersion") == "0.1.0"
    assert machine.run(setups["2"], "/S") == 0  # it stays for all
    assert holds(folder) == ["of 0.2.0.txt"]
    assert uninstall(machine, folder) == 0
    assert not (folder / "_internal").exists()
    assert machine.read_registry(key, "DisplayVersion") == ""


@pytest.mark.skipif(sys.version_info[:2] != (3, 11), reason="the Windows runtime is of Python 3.11")
def test_the_whole_stage_passes(tmp_path):
    command = [sys.executable, str(WINE / "build.py"), str(tmp_path / "stage")]
    answer = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stdout + answer.stderr
    assert json.loads((tmp_path / "stage" / "stage.json").read_text(encoding="utf-8"))["passed"]
