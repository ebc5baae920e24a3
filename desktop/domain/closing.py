"""What closing and amending make of minutes: number, term, heading and state, and the permanent numbers.

A permanent number says body, year or term where numbers begin anew, session and order; once given it stays.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.domain.body import Numbering
from desktop.domain.minutes import heading_of
from desktop.domain.numbering import next_number, period_of, term_of
from desktop.domain.session import SessionState

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from desktop.domain.body import Body
    from desktop.domain.minutes import Minutes
    from desktop.domain.resolution import Resolution
    from desktop.domain.session import Session


def finalised(minutes: Minutes, sessions: Iterable[Session]) -> Minutes:
    """Return minutes as they are closed first; their resolutions are counted anew, from one.

    A number that the session carries is kept, else it gets the next among the ``sessions`` of its body.
    """
    session, body = minutes.session, minutes.body
    if body is None:
        return minutes
    number = session.number
    if number is None and session.kind.is_formal:
        number = next_number(body, session, sessions)
    closed = replace(
        session,
        term=session.term or _term(body, session),
        number=number,
        heading=session.heading or heading_of(session, body, number),
        state=SessionState.FINAL,
    )
    ordered = (replace(each, order=order) for order, each in enumerate(minutes.resolutions, start=1))
    return replace(
        minutes, session=closed, resolutions=tuple(_numbered(body, closed, each) for each in ordered)
    )


def amended(before: Minutes, after: Minutes, called: str, used: Collection[int]) -> Minutes:
    """Return what an amendment made of minutes, with all that follows from it.

    A heading and a term that were made of number and day follow them; ``called`` is what the body was called
    when that heading was made. An added resolution gets a number, and never an order that is in ``used``.
    """
    was, session, body = before.session, after.session, after.body
    if body is None:
        return replace(after, session=replace(session, state=SessionState.AMENDED))
    term, heading = session.term, session.heading
    if before.body and was.term == term == _term(before.body, was):
        term = _term(body, session)
    named = replace(body, name=called) if before.body == body else body
    made = before.body and heading_of(was, replace(before.body, name=called), was.number)
    if not heading or heading == was.heading == made:
        heading = heading_of(session, named, session.number)
    closed = replace(session, term=term, heading=heading, state=SessionState.AMENDED)
    known = {each.id for each in before.resolutions}
    added = [each for each in after.resolutions if each.id not in known]
    placed = {each.id: _numbered(body, closed, each) for each in _placed(added, used)}
    resolutions = tuple(placed.get(each.id, each) for each in after.resolutions)
    return replace(after, session=closed, resolutions=resolutions)


def _placed(added: Iterable[Resolution], used: Collection[int]) -> Iterator[Resolution]:
    """Give each added resolution its own order, or where that is taken the next one that is free."""
    taken = set(used)
    for each in added:
        order = each.order if each.order and each.order not in taken else max(taken, default=0) + 1
        taken.add(order)
        yield replace(each, order=order)


def _numbered(body: Body, session: Session, resolution: Resolution) -> Resolution:
    """Give a resolution of a formal session its permanent number, unless it has one."""
    if resolution.number or not session.kind.is_formal:
        return resolution
    parts = (body.code, period_of(body, session), session.number, resolution.order)
    return replace(resolution, number="/".join(str(part) for part in parts if part))


def _term(body: Body, session: Session) -> int | None:
    if body.numbering is Numbering.TERM and session.held_on:
        return term_of(body, session.held_on)
    return None
