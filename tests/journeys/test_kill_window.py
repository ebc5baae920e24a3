"""After kill -9 of the window at any point, minutes lost at most two seconds, and nothing is half there."""

from __future__ import annotations

import subprocess
import sys
import time
from contextlib import redirect_stdout
from io import StringIO
from random import Random

import pytest

from desktop.app import Program
from desktop.cli.main import run
from desktop.domain.session import SessionState
from desktop.services.page_pictures import text_of_pages
from tests.journeys.test_kill import ROOT
from tests.journeys.window_writer import digest
from tests.ui.minutes.conftest import AGENCIES, BODY, HOLDERS, PEOPLE, SEATS, long_minutes

MOST_LOST = 2_000
"""Milliseconds."""
RESOLUTIONS, ATTENDED = 12, 6
TIMES = pytest.mark.parametrize("times", [2, pytest.param(50, marks=pytest.mark.long)])


@pytest.fixture(scope="module")
def register(tmp_path_factory):
    """Return a register with one draft of minutes, as the bytes of its file, and the session's id."""
    path = tmp_path_factory.mktemp("register") / "mahalleyar.db"
    minutes = long_minutes(RESOLUTIONS, ATTENDED)
    with Program(path.parent).open(path) as desk:
        desk.edit.add(BODY, *AGENCIES, *PEOPLE, *SEATS, *HOLDERS, *minutes.records)
    return path.read_bytes(), minutes.session.id


class Killed:
    """A window that was killed: what it had said by then, and what is left of its register."""

    def __init__(self, folder, register, deed, seed, seconds):
        content, self.session = register
        folder.mkdir()
        self.path = folder / "mahalleyar.db"
        self.path.write_bytes(content)
        command = [sys.executable, "-m", "tests.journeys.window_writer", self.path, self.session, deed, seed]
        with (folder / "said").open("w+") as said, (folder / "trouble").open("w+") as trouble:
            child = subprocess.Popen([*map(str, command)], cwd=ROOT, stdout=said, stderr=trouble)
            wait_until_ready(child, folder / "said")
            time.sleep(seconds)
            self.at = time.time_ns()
            child.kill()
            child.wait()
        self.said = [each.split() for each in (folder / "said").read_text().splitlines(keepends=True)[:-1]]
        self.trouble = (folder / "trouble").read_text()

    def lost(self, minutes):
        """Return how long before the kill the first key was pressed that is not in the minutes, in ms."""
        keys = [(int(at), state) for kind, *rest in self.said if kind == "key" for at, state in [rest]]
        found = digest(minutes)
        states = [state for _, state in keys]
        assert found in states, "something is half there"
        last = len(states) - 1 - states[::-1].index(found)
        missing = (at for at, state in keys[last:] if state != found)
        first = next(missing, self.at)
        return (self.at - first) / 1e6


def wait_until_ready(child, said):
    deadline = time.monotonic() + 60
    while "ready" not in said.read_text():
        assert child.poll() is None, said.with_name("trouble").read_text()
        assert time.monotonic() < deadline
        time.sleep(0.01)


@pytest.fixture
def killed(tmp_path, register):
    """Return what runs a window on a register of its own, and kills it some seconds after it is ready."""

    def killed(deed, seed, seconds):
        return Killed(tmp_path / f"{deed}{seed}", register, deed, seed, seconds)

    return killed


def is_sound(path):
    with redirect_stdout(StringIO()):
        return run(["--data", str(path), "--json", "check"], Program(path.parent)) == 0


def steps_back(draft):
    """Take everything back that can be, and do it again; return how many steps that were."""
    there, steps = digest(draft.minutes), 0
    while draft.undo():
        steps += 1
    for _ in range(steps):
        assert draft.redo()
    assert digest(draft.minutes) == there
    return steps


@TIMES
def test_what_was_typed_until_two_seconds_before_the_kill_is_there(killed, times, record_property):
    random, losses = Random(4), []
    for number in range(times):
        end = killed("write", number, random.uniform(0.2, 9))
        with Program(end.path.parent).open(end.path) as desk:
            draft = desk.minutes.drafts.open(end.session)
            losses.append(end.lost(draft.minutes))
            unsaved = {each.session_id for each in desk.minutes.drafts.unsaved()}
            assert draft.is_unsaved == (end.session in unsaved) == (draft.recovered is not None)
            assert steps_back(draft) or not draft.is_unsaved
        assert is_sound(end.path)
    record_property("lost", sorted(losses))
    print(sorted(map(round, losses)))  # noqa: T201 - shown with -s
    assert max(losses) <= MOST_LOST


def test_a_window_that_keeps_nothing_by_itself_is_found_out(killed):
    end = killed("forgetful", 2, 6)
    with Program(end.path.parent).open(end.path) as desk:
        assert end.lost(desk.minutes.drafts.open(end.session).minutes) > MOST_LOST


@TIMES
def test_killed_while_finalising_minutes_are_a_draft_or_final_with_their_paper(killed, times):
    random, states = Random(5), []
    for number in range(times):
        end = killed("finalise", number, random.uniform(0, 0.7))
        with Program(end.path.parent).open(end.path) as desk:
            minutes = desk.minutes.drafts.open(end.session).minutes
            states.append(minutes.session.state)
            assert "آخرین واژه" in minutes.session.venue
            if minutes.session.state is SessionState.FINAL:
                (version,) = desk.minutes.versions.of(end.session)
                paper = desk.print_minutes.paper(end.session, version.number).content
                assert "آخرین واژه" in " ".join(text_of_pages(paper).split())
            else:
                assert desk.minutes.versions.of(end.session) == ()
                assert not any(each[0] == "done" for each in end.said)
                desk.close_minutes.finalise(end.session)
        assert is_sound(end.path)
    print(states)  # noqa: T201 - shown with -s


@TIMES
def test_killed_while_a_paper_is_saved_there_is_a_whole_one_or_none(killed, times):
    random = Random(6)
    for number in range(times):
        end = killed("save", number, random.uniform(0.1, 3))
        paper = end.path.with_name("paper.pdf")
        if paper.exists():
            content = paper.read_bytes()
            assert content.startswith(b"%PDF")
            assert content.rstrip().endswith(b"%%EOF")
            assert "مقرر" in text_of_pages(content)
        assert is_sound(end.path)
