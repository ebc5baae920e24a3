"""The numbers of a body's sessions: which comes next, and what is odd about one that is already there.

Year and term follow the session's own day, never today's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.body import Numbering
from desktop.domain.session import LAST_NUMBER, SessionState
from desktop.persian.digits import persian_digits
from desktop.persian.jalali import jalali_parts
from desktop.schema.problem import Problem, Reason

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from desktop.domain.body import Body
    from desktop.domain.session import Session


def next_number(body: Body, session: Session, others: Iterable[Session]) -> int:
    """Return the number that follows those of the body's other sessions in the same year or term."""
    return max(_taken(body, session, others), default=0) + 1


def number_remarks(body: Body, session: Session, others: Iterable[Session]) -> tuple[Problem, ...]:
    """Return what is odd about the number that a session carries: it is taken, or it leaves a gap."""
    if session.number is None:
        return ()
    taken = _taken(body, session, others)
    expected = max(taken, default=0) + 1
    number = ("number", persian_digits(str(session.number)))
    if session.number in taken:
        return (Problem("number", Reason.NUMBER_TAKEN, (number,)),)
    if session.number > expected:
        return (Problem("number", Reason.NUMBER_GAP, (number, ("expected", persian_digits(str(expected))))),)
    return ()


def term_of(body: Body, day: date) -> int | None:
    """Return the term of the body that ``day`` falls in, from one; None before the first or without terms."""
    if not body.first_term_on or not body.term_years or day < body.first_term_on:
        return None
    year, *rest = jalali_parts(day)
    first_year, *first_rest = jalali_parts(body.first_term_on)
    whole_years = year - first_year - (rest < first_rest)
    return whole_years // body.term_years + 1


def period_of(body: Body, session: Session) -> int | None:
    """Return the year or the term within which the session's number is one of a kind."""
    match body.numbering:
        case Numbering.YEARLY if session.held_on:
            return jalali_parts(session.held_on)[0]
        case Numbering.TERM if session.held_on:
            return session.term or term_of(body, session.held_on)
        case _:
            return None


def is_followed(body: Body, session: Session, others: Iterable[Session]) -> bool:
    """Say whether the minutes of a later session of the same year or term are final.

    Later is what has a higher number, or a later day.
    """
    return any(
        each.id != session.id
        and each.state.is_locked
        and each.kind.is_formal
        and period_of(body, each) == period_of(body, session)
        and (
            (each.number or 0) > (session.number or LAST_NUMBER)
            or bool(each.held_on and session.held_on and each.held_on > session.held_on)
        )
        for each in others
    )


def _taken(body: Body, session: Session, others: Iterable[Session]) -> list[int]:
    period = period_of(body, session)
    return [
        each.number
        for each in others
        if each.number is not None
        and each.id != session.id
        and each.state is not SessionState.CANCELLED
        and each.kind.is_formal
        and period_of(body, each) == period
    ]
