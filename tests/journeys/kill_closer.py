"""A child process that finalises one session after the other and then amends each, until it is killed."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from desktop.app import Program
from desktop.domain.session import Session
from desktop.schema.diff import Edit
from tests.journeys.kill_writer import say


def close(desk, sessions):
    """Finalise each, correct each; say its id and version when it is done."""
    for session_id in sessions:
        say(session_id, desk.close_minutes.finalise(session_id).version)
    for session_id in sessions:
        opened = desk.browse.open(Session, session_id)
        edit = Edit(opened, replace(opened.record, venue="سالن دوم"))
        say(session_id, desk.close_minutes.amend(session_id, "اصلاح مکان", [edit]).version)


if __name__ == "__main__":
    with Program().open(Path(sys.argv[1]), lambda: None) as desk:
        say("ready")
        close(desk, sys.argv[2:])
