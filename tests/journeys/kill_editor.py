"""A child process that writes minutes, keeps them after each edit and sometimes saves, until it is killed."""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path
from time import time_ns

from desktop.domain.attending import guest
from desktop.domain.catalogue import CATALOGUE, SCHEMA
from desktop.domain.editing import with_fields
from desktop.domain.resolving import pasted
from desktop.services.edit_minutes import EditMinutes
from desktop.services.minutes_drafts import MinutesDrafts
from desktop.storage.one_program import OneProgram
from desktop.storage.opening import open_database, replica_of
from desktop.storage.store import Store
from desktop.storage.tables import Tables
from tests.journeys.kill_writer import say

SAVES_EVERY = 7


def drafts_of(store):
    edit = EditMinutes(store, lambda: date(2026, 11, 21))
    return MinutesDrafts(store, edit, lambda: datetime.now(UTC))


def write(editor):
    """Write ``number`` into the venue, and as many resolutions and guests; say the number once it is kept."""
    for number in count(len(editor.minutes.resolutions) + 1):
        minutes = pasted(guest(editor.minutes, f"عضو {number}"), [f"مصوبهٔ {number}"])
        editor.apply(with_fields(minutes, editor.session_id, venue=str(number)))
        if number % SAVES_EVERY:
            editor.keep()
        else:
            editor.save()
        say(number)


if __name__ == "__main__":
    path = Path(sys.argv[1])
    lock = OneProgram(path)
    lock.take()
    database = open_database(path)
    clock = lambda: time_ns() // 1_000_000  # noqa: E731
    store = Store(database, Tables(CATALOGUE), replica_of(database), "مریم", SCHEMA, clock, lambda: None)
    editor = drafts_of(store).open(sys.argv[2])
    say("ready")
    write(editor)
