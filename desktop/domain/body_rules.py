"""What the rules of a body come to: how many must be there, when a term ends, when it should meet again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from desktop.domain.jalali_spans import YEAR, months_on
from desktop.domain.numbering import term_of
from desktop.domain.session import SessionState
from desktop.persian.jalali import DayError
from desktop.schema.check import WHOLE

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from desktop.domain.body import Body, Seat
    from desktop.domain.composition import Sitting
    from desktop.domain.session import Session

NOT_HELD = (SessionState.PLANNED, SessionState.INVITED, SessionState.CANCELLED)
"""The states of what has not met, whatever its day."""
AWAITED = (SessionState.PLANNED, SessionState.INVITED)


@dataclass(frozen=True, slots=True)
class Quorum:
    """How many of the places with a vote must be taken, and the seats without which nothing is decided."""

    votes: int
    needed: int
    """None of them where the body has no share of its own."""
    required: tuple[Seat, ...]


@dataclass(frozen=True, slots=True)
class Rhythm:
    """When a body met last, when it plans to meet, and when it should by its own frequency."""

    last: date | None
    planned: date | None
    due: date | None


def quorum_of(body: Body, sitting: Sitting) -> Quorum:
    """Return what the quorum rule asks of the approved composition."""
    seats = [each.seat for each in sitting.approved]
    votes = sum(each.count or 1 for each in seats if each.votes)
    needed = -(-votes * body.quorum_percent // WHOLE) if body.quorum_percent else 0
    return Quorum(votes, needed, tuple(each for each in seats if each.must_attend))


def rhythm_of(body: Body, sessions: Iterable[Session], today: date) -> Rhythm:
    """Return when a body met and is to meet, by its formal sessions.

    Before the first one the day on which the body was formed counts.
    """
    days = [(each.held_on, each.state) for each in sessions if each.held_on and each.kind.is_formal]
    held = [day for day, state in days if day <= today and state not in NOT_HELD]
    planned = [day for day, state in days if day >= today and state in AWAITED]
    last = max(held, default=None)
    since = last or body.formed_on
    due = since + timedelta(days=body.meets_every_days) if since and body.meets_every_days else None
    return Rhythm(last, min(planned, default=None), due)


def term_end(body: Body, day: date) -> date | None:
    """Return the last day of the term that ``day`` falls in; None without terms or beyond the calendar."""
    term = term_of(body, day)
    if not term or not body.first_term_on or not body.term_years:
        return None
    try:
        following = months_on(body.first_term_on, term * body.term_years * YEAR)
    except DayError:
        return None
    return following - timedelta(days=1)


def before_forming(body: Body, sessions: Iterable[Session]) -> tuple[Session, ...]:
    """Return the sessions whose day lies before the body was formed."""
    if body.formed_on is None:
        return ()
    return tuple(each for each in sessions if each.held_on and each.held_on < body.formed_on)
