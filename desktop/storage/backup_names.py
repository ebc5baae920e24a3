"""The names of backups, which say when each was made, so that a clerk can read them in any folder."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time, tzinfo
from typing import NamedTuple

from desktop.persian.jalali import DayError, day_latin, day_of

SAFETY = "before-restore-"
"""What stands before the day in the name of what was kept before a restoring."""
_MADE = re.compile(
    rf"(?P<stem>.+?)-(?P<prefix>{SAFETY})?(\d{{4}})-(\d\d)-(\d\d)-(\d\d)(\d\d)(?:-(\d+))?\.db", re.ASCII
)


class NamedBackup(NamedTuple):
    """What the name of a backup says."""

    stem: str
    """The name of the database without its ending."""
    prefix: str
    made_at: datetime
    """The local minute, in the zone that was asked for."""
    number: int
    """Which one of that minute it is."""


def named(name: str, zone: tzinfo | None = UTC) -> NamedBackup | None:
    """Return what a file's name says; None where it is no name of a backup."""
    if not (match := _MADE.fullmatch(name)):
        return None
    year, month, day, hour, minute, number = (int(part or 1) for part in match.groups()[2:])
    try:
        made_at = datetime.combine(day_of(year, month, day), time(hour, minute, tzinfo=zone))
    except (DayError, ValueError):
        return None
    return NamedBackup(match["stem"], match["prefix"] or "", made_at, number)


def backup_name(stem: str, prefix: str, at: datetime, number: int) -> str:
    """Return the name of the ``number``-th backup of the local minute ``at``."""
    day = day_latin(at.date()).replace("/", "-")
    last = "" if number == 1 else f"-{number}"
    return f"{stem}-{prefix}{day}-{at:%H%M}{last}.db"
