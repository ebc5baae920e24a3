"""Whose minutes are whose: a computer closes what lies in its scope, and amends what it closed itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.body import Body
from desktop.domain.office import Office
from desktop.domain.place import Neighbourhood
from desktop.exchange_errors import ConflictOpenError, NotOwnerError
from desktop.services.exchange.identity import own_card, own_ids
from desktop.storage.office_counts import places_below
from desktop.storage.unsettled import What

if TYPE_CHECKING:
    from desktop.domain.minutes import Minutes
    from desktop.domain.session import Session
    from desktop.storage.unit_of_work import UnitOfWork, View


def require_in_scope(work: UnitOfWork, session: Session) -> None:
    """Refuse to close the minutes of a body that this computer does not keep; raise `NotOwnerError`.

    A computer without a name or a scope keeps all, and a body without a place is anybody's.
    """
    card = own_card(work)
    bodies = work.records(Body).page([session.body] if session.body else [])
    place = bodies[0].place if bodies else None
    if card is not None and card.scope and place and place not in _places(work, card.scope):
        raise NotOwnerError


def require_closer(work: UnitOfWork, session_id: str) -> None:
    """Refuse to amend minutes that another computer closed; raise `NotOwnerError` with its name."""
    closer, _ = work.closed_by(session_id)[-1]
    if closer not in own_ids(work):
        peer = work.peers.of(closer)
        raise NotOwnerError(peer.card.name if peer else "")


def require_settled(view: View, minutes: Minutes) -> None:
    """Refuse to close minutes in which several values stand, or a deletion is disputed."""
    waiting = view.unsettled.all(ids=[each.id for each in minutes.records])
    if fields := sorted({each.field for each in waiting if each.what is not What.LATE}):
        raise ConflictOpenError(fields)


def _places(view: View, scope: str) -> frozenset[str]:
    """Return the places of a scope, which is a place or an office, with all that lies in them."""
    of_office: list[str] = []
    for office in view.records(Office).page([scope]):
        hoods = view.records(Neighbourhood).page(list(office.neighbourhoods))
        of_office = [str(each) for each in (office.place, *(hood.place for hood in hoods)) if each]
    tops = of_office or [scope]
    return frozenset(place for top in tops for place in places_below(view.connection, top))
