"""After kill -9 while minutes are closed, each is a draft, or final with its paper; never between the two."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from random import Random

import pytest

from desktop.app import Program
from desktop.domain.body import Body
from desktop.domain.resolution import Resolution
from desktop.domain.session import Session, SessionState
from desktop.schema.record import link_to
from tests.journeys.test_kill import ROOT, killed

SESSIONS = 6
STATES = (SessionState.DRAFT, SessionState.FINAL, SessionState.AMENDED)
"""By how many versions there are."""


def made(path):
    """Begin a register with some drafts of minutes, and return the ids of their sessions."""
    body = Body(name="ستاد بازآفرینی")
    sessions = [Session(body=link_to(body), held_on=date(2026, 1, number + 1)) for number in range(SESSIONS)]
    parts = [
        Resolution(session=link_to(each), order=order, operative="مقرر گردید گزارش ارسال شود. " * 20)
        for each in sessions
        for order in range(1, 9)
    ]
    with Program().open(path, lambda: None) as desk:
        desk.edit.add(body, *sessions, *parts)
    return [each.id for each in sessions]


def versions_after_kill(path, sessions, seconds):
    """Return how many versions of each session were told, and how many are there, each with its paper."""
    command = [sys.executable, "-m", "tests.journeys.kill_closer", str(path), *sessions]
    child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, encoding="utf-8")
    told = {session: int(version) for session, version in killed(child, seconds)}
    with Program().open(path, lambda: None) as desk:
        there = {each: len(desk.minutes.versions.of(each)) for each in sessions}
        for session, count in there.items():
            assert desk.minutes.versions.minutes(session).session.state is STATES[count]
            for version in range(1, count + 1):
                assert desk.print_minutes.paper(session, version).content.startswith(b"%PDF")
        numbers = [desk.minutes.versions.minutes(each).session.number for each in sessions if there[each]]
        assert numbers == list(range(1, len(numbers) + 1))
    return [told.get(each, 0) for each in sessions], [there[each] for each in sessions]


@pytest.mark.parametrize("times", [2, pytest.param(25, marks=pytest.mark.long)])
def test_minutes_are_a_draft_or_final_with_their_paper_after_kills_at_any_point(tmp_path, times):
    random = Random(times)
    for number in range(times):
        path = tmp_path / str(number) / "mahalleyar.db"
        told, there = versions_after_kill(path, made(path), random.uniform(0.5, 3.0))
        assert all(kept >= said for said, kept in zip(told, there, strict=True))
