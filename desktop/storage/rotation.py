"""Which backups are kept as time passes; knows days, weeks and months, and no file system."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.persian.jalali import jalali_parts, week_start

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence
    from datetime import datetime
    from pathlib import Path

DAILY, WEEKLY, MONTHLY = 7, 4, 12
"""How many days, weeks and Jalali months that have a backup keep one."""


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup: a file and the local minute in which it was made."""

    path: Path
    made_at: datetime
    size: int
    """Bytes."""
    number: int = 1
    """Which one of that minute it is."""

    @property
    def age(self) -> tuple[datetime, int]:
        """What puts backups in the order in which they were made."""
        return self.made_at, self.number


_PERIODS: tuple[tuple[Callable[[Backup], Hashable], int], ...] = (
    (lambda backup: backup.made_at.date(), DAILY),
    (lambda backup: week_start(backup.made_at.date()), WEEKLY),
    (lambda backup: jalali_parts(backup.made_at.date())[:2], MONTHLY),
)


def to_remove(backups: Sequence[Backup], now: datetime) -> tuple[Backup, ...]:
    """Return the backups that have had their time, newest first.

    The newest of each hour of the last day, and of each of the last days, weeks (from Saturday) and Jalali
    months is kept: who backs up after a mistake still has what was made before it. What bears a later time
    than ``now`` was made before the clock was set back: it is thinned by itself, so that it neither takes the
    place of what is made from now on nor is lost to it.
    """
    past = [backup for backup in backups if backup.made_at <= now]
    ahead = [backup for backup in backups if backup.made_at > now]
    return (*_spare(ahead), *_spare(past))


def _spare(backups: Iterable[Backup]) -> list[Backup]:
    newest_first = sorted(backups, key=lambda backup: backup.age, reverse=True)
    newest_of_hour: dict[int, Backup] = {}
    for backup in newest_first:
        if backup.made_at.date() == newest_first[0].made_at.date():
            newest_of_hour.setdefault(backup.made_at.hour, backup)
    kept = set(newest_of_hour.values())
    for period_of, most in _PERIODS:
        newest_of: dict[Hashable, Backup] = {}
        for backup in newest_first:
            newest_of.setdefault(period_of(backup), backup)
        kept.update(list(newest_of.values())[:most])
    return [backup for backup in newest_first if backup not in kept]
