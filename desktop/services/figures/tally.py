"""What was counted of sessions: values that a page, a paper and a workbook show alike."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from desktop.domain.jalali_spans import Span
    from desktop.domain.resolution import ResolutionKind
    from desktop.domain.session import Outcome, SessionKind


@dataclass(frozen=True, slots=True)
class Tally:
    """The counts of one body, of one agency, or of all of them.

    ``in_time``, ``late``, ``done`` (on an unknown day, or without a deadline), ``open`` and ``overdue`` are
    the parts of ``followed``; ``present``, ``represented``, ``excused`` and ``absent`` those of ``invited``.
    """

    sessions: int = 0
    items: int = 0
    resolutions: int = 0
    followed: int = 0
    in_time: int = 0
    late: int = 0
    done: int = 0
    open: int = 0
    overdue: int = 0
    invited: int = 0
    present: int = 0
    represented: int = 0
    excused: int = 0
    absent: int = 0

    @classmethod
    def of(cls, counts: Mapping[str, int]) -> Tally:
        """Return the counts by their names; what is not among them is nothing."""
        return cls(**{each.name: counts.get(each.name, 0) for each in fields(cls)})

    @property
    def all_done(self) -> int:
        """How many are done, whenever that was."""
        return self.in_time + self.late + self.done

    @property
    def share_done(self) -> int | None:
        """Percent of what is followed."""
        return percent(self.all_done, self.followed)

    @property
    def share_in_time(self) -> int | None:
        """Percent of what is followed."""
        return percent(self.in_time, self.followed)

    @property
    def attended(self) -> int:
        """How many came themselves or sent somebody."""
        return self.present + self.represented

    @property
    def share_attended(self) -> int | None:
        """Percent of those who were invited."""
        return percent(self.attended, self.invited)


def percent(part: int, whole: int) -> int | None:
    """Return a share in percent, a half rounded up; None of nothing."""
    return (200 * part + whole) // (2 * whole) if whole else None


@dataclass(frozen=True, slots=True)
class Line:
    """The counts of one body or agency; of those without one the id is empty."""

    id: str
    name: str
    tally: Tally


@dataclass(frozen=True, slots=True)
class MemberLine:
    """How often one member of one body was there; ``longest`` and ``current`` are absences in a row.

    Excused ones are absences too; ``current`` are those since the member was last there.
    """

    id: str
    body: str
    person: str
    """The id of the person, empty where only a name or a seat is known."""
    name: str
    post: str
    agency: str
    tally: Tally
    longest: int
    current: int


@dataclass(frozen=True, slots=True)
class FiveFigures:
    """What bodies did in a span, beside the span before."""

    span: Span
    before_span: Span
    total: Tally
    """A joint session counts once here, and under each of its bodies in ``bodies``."""
    before: Tally
    session_kinds: Mapping[SessionKind, int]
    outcomes: Mapping[Outcome | None, int]
    resolution_kinds: Mapping[ResolutionKind, int]
    days: Mapping[tuple[date, SessionKind], int]
    bodies: tuple[Line, ...]
    agencies: tuple[Line, ...]
    members: tuple[MemberLine, ...]

    @property
    def is_empty(self) -> bool:
        """Whether no session was held."""
        return not self.total.sessions
