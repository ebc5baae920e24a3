from __future__ import annotations

import json

import pytest

from desktop.app import DATABASE, Program
from desktop.cli.main import run as run_words


@pytest.fixture
def home(tmp_path):
    with Program(tmp_path / "home").open(tmp_path / "home" / DATABASE):
        return tmp_path / "home"


@pytest.fixture
def move(home, capsys):
    def move(*words):
        code = run_words(list(map(str, words)), Program(home))
        return (code, *capsys.readouterr())

    return move


def test_the_data_is_moved_and_found_there_from_then_on(move, home, tmp_path):
    stick = tmp_path / "حافظهٔ همراه"
    stick.mkdir()
    code, out, err = move("--json", "move", stick)
    told = json.loads(out)
    assert (code, err) == (0, "")
    assert told["data"] == str(Program(home).usual_file()) == str(stick / DATABASE)
    assert told["former"].startswith(str(home))
    assert move("check")[0] == 0


def test_a_folder_may_be_named_from_here(move, home, tmp_path, monkeypatch):
    (tmp_path / "stick").mkdir()
    monkeypatch.chdir(tmp_path)
    assert move("move", "stick")[0] == 0
    assert Program(home).usual_file() == tmp_path / "stick" / DATABASE


@pytest.mark.parametrize(
    ("words", "why"),
    [(("move", "none"), "there is no file"), (("--data", "other.db", "move", "."), "not moved: ")],
)
def test_what_cannot_be_moved_gets_one_line(move, home, tmp_path, monkeypatch, words, why):
    monkeypatch.chdir(tmp_path)
    code, out, err = move(*words)
    assert (code, out, err.count("\n"), why in err) == (3, "", 1, True)
    assert Program(home).usual_file() == home / DATABASE
