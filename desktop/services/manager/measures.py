"""The figures of a manager: what each is, how it is read, and which way is better."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Key(Enum):
    """What is measured, in the order in which it is shown."""

    ACTIVE = "active"
    PLANNED = "planned"
    COVERED = "covered"
    DOUBLE = "double"
    """Neighbourhoods with more than one office."""
    DEVELOPMENT = "development"
    """Offices with a development document, of those that were active for a year (seed 004: three of 28)."""
    PAPERS_OVERDUE = "papers_overdue"
    PAPERS_DUE = "papers_due"
    """Papers of offices that are due soon."""
    PARTS_OVERDUE = "parts_overdue"
    """What agencies have not done in time."""
    SESSIONS = "sessions"
    DONE = "done"
    """Resolutions of the period that are done, of those that somebody is to carry out."""
    TRAINED = "trained"
    EMPLOYED = "employed"
    SOLVED = "solved"
    DAYS_TO_SOLVE = "days_to_solve"
    ACHIEVED = "achieved"
    """The share of what was planned that was achieved, in the middle of the indicators."""

    @property
    def is_of_period(self) -> bool:
        """Whether it was counted in the period; else it stands as of today."""
        return self in _OF_PERIOD

    @property
    def better(self) -> int:
        """1 where more is better, -1 where less is, 0 where it is neither."""
        return _BETTER.get(self, 1)

    @property
    def is_days(self) -> bool:
        """Whether the value is a number of days."""
        return self is Key.DAYS_TO_SOLVE

    @property
    def is_share(self) -> bool:
        """Whether the value is a number of percents."""
        return self is Key.ACHIEVED


_OF_PERIOD = frozenset(
    {Key.SESSIONS, Key.DONE, Key.TRAINED, Key.EMPLOYED, Key.SOLVED, Key.DAYS_TO_SOLVE, Key.ACHIEVED}
)
_BETTER = {
    Key.PLANNED: 0,
    Key.DOUBLE: -1,
    Key.PAPERS_OVERDUE: -1,
    Key.PAPERS_DUE: 0,
    Key.PARTS_OVERDUE: -1,
    Key.DAYS_TO_SOLVE: -1,
}


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure, of ``whole`` where it is a part, beside that of an earlier day or period.

    None is something else than nothing: nobody has written it down.
    """

    key: Key
    value: int | None
    whole: int | None = None
    before: int | None = None
    before_whole: int | None = None
    trend: tuple[int | None, ...] = ()

    @property
    def change(self) -> int | None:
        """How much more it is than before: in points of percent where it is a part of something else."""
        now, then = self._compared(self.value, self.whole), self._compared(self.before, self.before_whole)
        return None if now is None or then is None else now - then

    @property
    def is_better(self) -> bool | None:
        """Whether the change is a good one; None where there is none, or it is neither."""
        if not self.change or not self.key.better:
            return None
        return self.change * self.key.better > 0

    @property
    def percent(self) -> int | None:
        """The part in percent; None where it is no part."""
        return self._compared(self.value, self.whole) if self.whole is not None else None

    @staticmethod
    def _compared(value: int | None, whole: int | None) -> int | None:
        if value is None or whole is None:
            return value
        return (200 * value + whole) // (2 * whole) if whole else None
