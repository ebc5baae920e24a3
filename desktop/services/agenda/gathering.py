"""Looks for what waits for the next session of a body; what is certain is told from what is not."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from desktop.domain.body import Body
from desktop.domain.minutes import heading_of
from desktop.domain.preparing import Ground, Offer, approval_of, asked, due_next, left_over, placed
from desktop.domain.resolution import Resolution
from desktop.domain.session import AgendaItem, Outcome, SessionState
from desktop.persian.text import squashed_key
from desktop.services.agenda.following_offers import (
    closing_offers,
    followed_on,
    overdue_offers,
    periodic_offers,
)
from desktop.services.agenda.taken_up import TakenUp
from desktop.services.bodies import sessions_of
from desktop.services.followed_up import followed_up
from desktop.services.on_agendas import waiting_requests

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from desktop.domain.session import Session
    from desktop.storage.unit_of_work import View

TOOK_PLACE = (SessionState.HELD, SessionState.DRAFT, SessionState.FINAL, SessionState.AMENDED)
"""How a session stands that was held."""
LONGEST_WAIT = timedelta(days=366)
"""For how long what a session left is offered; old minutes have much that nobody waits for."""


def certain_items(view: View, body: Body, session: Session, day: date) -> list[AgendaItem]:
    """Return what goes on the agenda of a body's session on a day by itself."""
    gathering = _Gathering(view, body, session, day)
    taken = TakenUp(view, gathering.held, gathering.held[:1])
    items: list[AgendaItem] = []
    for offer in gathering.left_by_sessions(taken):
        if offer.is_certain:
            items = placed(items, offer.item)
    return items


def offers_for(view: View, session: Session, day: date) -> Iterator[Offer]:
    """Yield all that may go on the agenda of a session on a day; what is on an agenda already is left out.

    What is said of a resolution on one ground is not said again on another.
    """
    bodies = view.records(Body).page([session.body] if session.body else [])
    seen: set[str] = set()
    for body in bodies:
        for offer in _Gathering(view, body, session, day).offers():
            resolution = str(offer.item.from_resolution or offer.key)
            if resolution not in seen:
                seen.add(resolution)
                hidden = any(confidential_items(view, [offer.item]))
                proposed = offer.is_proposed or offer.is_certain
                yield replace(offer, is_confidential=hidden, is_proposed=proposed)


def confidential_items(view: View, items: Sequence[AgendaItem]) -> Iterator[str]:
    """Yield the ids of the items that repeat what confidential resolutions say, however often put off."""
    for item in items:
        if (resolution := followed_up(view, item)) and any(
            each.is_confidential for each in view.records(Resolution).page([resolution])
        ):
            yield item.id


class _Gathering:
    """Looks for what waits for one session of a body."""

    def __init__(self, view: View, body: Body, session: Session, day: date) -> None:
        self._view, self._body, self._session, self._day = view, body, session, day
        self.held = [
            each
            for each in sessions_of(view, body.id)
            if each.id != session.id
            and each.state in TOOK_PLACE
            and (each.held_on is None or each.held_on <= day)
        ]
        """The sessions of the body that took place by then, the last one first."""
        self._by_id = {each.id: each for each in self.held}
        there = view.records(AgendaItem).all(session=session.id)
        self._there = {squashed_key(each.subject) for each in there}

    def left_by_sessions(self, taken: TakenUp) -> Iterator[Offer]:
        """Yield what waits because a session said so, or the body always works so.

        What stands on the agenda in the same words was written there by hand.
        """
        for offer in (*self._minutes(taken), *self._postponed(taken), *self._next_session(taken)):
            if squashed_key(offer.item.subject) not in self._there:
                yield offer

    def offers(self) -> Iterator[Offer]:
        """Yield all that waits, in the order of grounds."""
        view, day = self._view, self._day
        recent = [each for each in self.held if each is self.held[0] or not self._is_old(each)]
        taken = TakenUp(view, self.held, recent, followed_on(day))
        titles = {each.id: self._title(each) for each in self.held}
        yield from self.left_by_sessions(taken)
        yield from self._unfinished(taken)
        yield from closing_offers(view, taken, titles)
        yield from periodic_offers(view, taken, titles, day)
        yield from self._requests()
        yield from overdue_offers(view, taken, titles, day)

    def _title(self, session: Session) -> str:
        return session.heading or heading_of(session, self._body, session.number)

    def _waiting(self, ground: Ground, item: AgendaItem, session_id: str | None) -> Offer:
        """Return what a session left: of the last one it is certain, of earlier ones it is proposed."""
        session = self._by_id[str(session_id)]
        is_last = session is self.held[0]
        return Offer(
            ground,
            item,
            self._title(session),
            session.held_on,
            is_proposed=is_last or ground is not Ground.UNFINISHED,
            is_certain=is_last and ground is not Ground.UNFINISHED,
        )

    def _is_old(self, session: Session) -> bool:
        return session.held_on is None or self._day - session.held_on > LONGEST_WAIT

    def _minutes(self, taken: TakenUp) -> Iterator[Offer]:
        """Yield the approval of the minutes before, where the body works so."""
        if self._body.approves_minutes and self.held:
            last = self.held[0]
            if not taken.is_approved(last.id):
                title = self._title(last)
                yield Offer(Ground.MINUTES, approval_of(last, title), title, last.held_on, is_certain=True)

    def _postponed(self, taken: TakenUp) -> Iterator[Offer]:
        for each in taken.items:
            if each.outcome is Outcome.POSTPONED and not taken.has_item(each):
                yield self._waiting(Ground.POSTPONED, left_over(each), each.session)

    def _next_session(self, taken: TakenUp) -> Iterator[Offer]:
        for each in taken.left_to_the_next:
            if each.operative.strip() and not taken.has_resolution(each):
                yield self._waiting(Ground.NEXT_SESSION, due_next(each), each.session)

    def _unfinished(self, taken: TakenUp) -> Iterator[Offer]:
        for each in taken.items:
            is_there = taken.has_item(each) or squashed_key(each.subject) in self._there
            if each.outcome is None and not is_there:
                yield self._waiting(Ground.UNFINISHED, left_over(each), each.session)

    def _requests(self) -> Iterator[Offer]:
        """Yield what was asked for, urgent requests first, then those that wait longest."""
        bodies = tuple(dict.fromkeys((self._body.id, *self._session.joint_bodies)))
        for each in waiting_requests(self._view, bodies):
            organisations = self._view.of_kind("Organisation").page(
                [each.organisation] if each.organisation else []
            )
            asking = (each.requested_by, *(one.title for one in organisations), each.letter_number)
            source = "، ".join(filter(None, asking))
            yield Offer(Ground.REQUEST, asked(each), source, each.requested_on, is_proposed=each.is_urgent)
