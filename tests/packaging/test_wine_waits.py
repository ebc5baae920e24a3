from __future__ import annotations

import importlib
import subprocess
import sys

import pytest

from tests.packaging.locked import ROOT

sys.path.append(str(ROOT / "packaging" / "wine"))
machine = importlib.import_module("machine")
screen = importlib.import_module("screen")
came_true = importlib.import_module("waiting").came_true
sys.path.pop()

WIDTH, HEIGHT = 900, 200
EMPTY = [bytes(WIDTH)] * HEIGHT
BLANK = EMPTY[:50] + [b"\xff" * WIDTH] * 150
WORDS = [bytes([number]) * WIDTH for number in range(HEIGHT)]
CARET = [bytes(6) + line[6:] if 90 < number < 110 else line for number, line in enumerate(WORDS)]
BUSY = [bytes(300) + line[300:] if 90 < number < 96 else line for number, line in enumerate(WORDS)]


def test_what_is_so_at_once_is_not_waited_for():
    assert came_true(lambda: True, seconds=0)


def test_what_comes_true_later_is_seen():
    answers = iter([False, False, True])
    assert came_true(lambda: next(answers), seconds=60, every=0)


def test_what_never_comes_true_ends_at_its_deadline():
    asked = []
    assert not came_true(lambda: asked.append(1), seconds=0.05, every=0.01)
    assert 2 <= len(asked) <= 7


@pytest.mark.parametrize(
    ("shown", "drawn"),
    [
        ([EMPTY, BLANK, WORDS, WORDS], True),
        ([WORDS, CARET, WORDS], True),  # a caret blinks
        ([EMPTY] * 9, False),  # nothing came
        ([BLANK] * 9, False),  # a window without words
        ([WORDS, BUSY] * 5, False),  # a bar goes to and fro
    ],
)
def test_a_window_is_drawn_once_it_holds_words_and_stays_as_it_is(monkeypatch, shown, drawn):
    pictures = iter(shown)
    monkeypatch.setattr(screen, "lines", lambda: next(pictures))
    monkeypatch.setattr(screen, "came_true", lambda ask, every: any(ask() for _ in shown))
    assert screen.drawn_since(EMPTY) is drawn


@pytest.mark.parametrize(("shown", "drawn"), [([WORDS] * 4, True), ([WORDS, WORDS, WORDS, BUSY] * 3, False)])
def test_a_program_that_loads_may_stand_still_for_some_pauses(monkeypatch, shown, drawn):
    pictures = iter(shown)
    monkeypatch.setattr(screen, "lines", lambda: next(pictures))
    monkeypatch.setattr(screen, "came_true", lambda ask, every: any(ask() for _ in shown))
    assert screen.drawn_since(EMPTY, 3) is drawn


def test_the_page_before_is_not_taken_for_the_next_one(monkeypatch):
    monkeypatch.setattr(screen, "lines", lambda: CARET)
    monkeypatch.setattr(screen, "came_true", lambda ask, every: any(ask() for _ in range(9)))
    assert not screen.drawn_since(WORDS)


def printed(*words):
    child = subprocess.Popen(words, stdout=subprocess.PIPE)
    with child:
        return machine._read_to_its_end(child), child.returncode


def test_a_program_that_prints_is_read_to_its_end():
    assert printed("sh", "-c", "echo one; echo two >&2; exit 3") == ("one\n", 3)


@pytest.mark.parametrize("command", ["echo one; exec sleep 60", "echo one; exec sleep 60 >&-"])
def test_a_program_that_goes_on_for_too_long_is_ended_and_that_is_said(monkeypatch, command):
    monkeypatch.setattr(machine, "LONG", 0.3)
    told, code = printed("sh", "-c", command)
    assert told.startswith("one\n")
    assert "it went on for more than" in told
    assert code < 0


def test_a_program_ends_where_whoever_looks_at_it_has_failed():
    with pytest.raises(ZeroDivisionError), machine.Running(["sleep", "60"]) as child:
        raise ZeroDivisionError
    assert child.returncode < 0
