"""After kill -9 while somebody writes minutes, all that was kept is there, whole, and can be undone."""

from __future__ import annotations

import subprocess
import sys
from random import Random

import pytest

from desktop.domain.body import Body
from desktop.domain.session import Session
from desktop.schema.record import link_to
from desktop.services.edit_history import MOST_STEPS
from tests.journeys.kill_editor import drafts_of
from tests.journeys.test_kill import ROOT, assert_sound, killed, looked_at


@pytest.fixture
def session(store, database):
    with store.work() as work:
        work.add(body := Body(name="ستاد"), session := Session(body=link_to(body)))
        work.commit()
    return session.id


def kept_after_kill(path, tables, session, seconds):
    """Return the number told last, and the one that is recovered after the kill."""
    command = [sys.executable, "-m", "tests.journeys.kill_editor", str(path), session]
    child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, encoding="utf-8")
    said = killed(child, seconds)

    def look(database, store):
        editor = drafts_of(store).open(session)
        minutes = editor.minutes
        number = int(minutes.session.venue or 0)
        orders = [each.order for each in minutes.resolutions]
        assert orders == [each.order for each in minutes.attendance] == list(range(1, number + 1))
        steps = 0
        while editor.undo():
            steps += 1
        assert steps == min(number, MOST_STEPS)
        assert len(editor.minutes.resolutions) == number - steps
        assert_sound(database)
        return number

    return int(said[-1][0]) if said else 0, looked_at(path, tables, look)


@pytest.mark.parametrize("times", [3, pytest.param(50, marks=pytest.mark.long)])
def test_what_was_kept_while_writing_outlives_kills_at_any_point(database, tables, tmp_path, session, times):
    database.close()
    random = Random(7)
    path = tmp_path / "mahalleyar.db"
    for _ in range(times):
        told, found = kept_after_kill(path, tables, session, random.uniform(0.05, 0.9))
        assert found >= told
