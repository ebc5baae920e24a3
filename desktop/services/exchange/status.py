"""Where the exchange stands: this computer, the others, what waits, and what is not settled."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from desktop.exchange_errors import PackageMissingError
from desktop.services.exchange.awaiting import awaited_names, computer_name
from desktop.services.exchange.bringing import Brought
from desktop.services.exchange.identity import own_card, own_ids
from desktop.services.exchange.known import current, had_by
from desktop.services.exchange.values import ExchangeStatus, Incoming, Lot, Peer
from desktop.storage.packages import Way
from desktop.storage.unsettled import What

if TYPE_CHECKING:
    from desktop.exchange.header import Header
    from desktop.schema.replica import Ends
    from desktop.services.exchange.identity import Identity
    from desktop.storage.packages import Kept
    from desktop.storage.peers import KnownPeer
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View


class Standing:
    """Tells where the exchange stands, and lets go of what was set aside."""

    def __init__(self, store: Store, identity: Identity) -> None:
        self._store = store
        self._identity = identity

    def status(self) -> ExchangeStatus:
        """Return everything that there is to see at once."""
        with self._store.view() as view:
            ends, counted = view.ends(), view.unsettled.count()
            own = ends.get(self._store.replica)
            return ExchangeStatus(
                own=own_card(view),
                head=own.digest if own else "",
                changes=view.count_after({}),
                peers=_peers(view, ends),
                parked=self._set_aside(view),
                conflicts=counted.get(What.CONFLICT, 0),
                disputed=counted.get(What.DELETION, 0),
                late=counted.get(What.LATE, 0),
            )

    def peers(self) -> tuple[Peer, ...]:
        """Return the other computers in the order of their names."""
        with self._store.view() as view:
            return _peers(view, view.ends())

    def set_aside(self) -> tuple[Incoming, ...]:
        """Return the packages that wait for others, then those that contradict what is here."""
        with self._store.view() as view:
            return self._set_aside(view)

    def discard(self, package: str) -> None:
        """Keep a package no longer that waits for others, or contradicts what is here.

        It can be brought again. Raises `PackageMissingError` where no such one is kept.
        """
        with self._store.work() as work:
            dropped = [work.packages.drop(package, way) for way in (Way.PARKED, Way.QUARANTINED)]
            if not any(dropped):
                raise PackageMissingError
            work.commit()

    def _set_aside(self, view: View) -> tuple[Incoming, ...]:
        waiting = [self._incoming(view, kept, Lot.WAITING) for kept in view.packages.parked()]
        return (*waiting, *(self._incoming(view, kept, Lot.FORKED) for kept in view.packages.quarantined()))

    def _incoming(self, view: View, kept: Kept, lot: Lot) -> Incoming:
        from desktop.exchange.header import header_of

        header = header_of(kept.header)
        awaits = awaited_names(view, header) if lot is Lot.WAITING else ()
        forked = _forked(view, header) if lot is Lot.FORKED else ""
        return Brought(header, kept.content or b"", lot, forked, awaits).incoming


def _peers(view: View, ends: Ends) -> tuple[Peer, ...]:
    own = own_ids(view) if view.packages.has_any(Way.TAKEN) else frozenset()
    return tuple(_peer(view, known, ends, own) for known in current(view))


def _peer(view: View, known: KnownPeer, ends: Ends, own: frozenset[str]) -> Peer:
    replica = known.card.replica
    taken, sent = (view.packages.last(way, replica) for way in (Way.TAKEN, Way.SENT))
    seen = {each: end.seq for each, end in known.seen.items()}
    has = {each: ends[each].seq if each in ends else 0 for each in own}
    return Peer(
        card=known.card,
        trusted=bool(known.trusted_at),
        taken_at=datetime.fromisoformat(taken.at) if taken else None,
        taken_number=taken.number if taken else 0,
        sent_at=datetime.fromisoformat(sent.at) if sent else None,
        sent_number=sent.number if sent else 0,
        waiting_out=view.count_after(had_by(view, [known])),
        has_cut_tail=any(seen.get(each, 0) > seq for each, seq in has.items()),
    )


def _forked(view: View, header: Header) -> str:
    """Return whose id is used twice, as far as the header shows it."""
    for replica, end in (*header.requires.items(), *header.provides.items()):
        if view.digest_at(replica, end.seq) not in (None, end.digest):
            return computer_name(view, replica, header)
    own = own_ids(view)
    ours = next((each for each in header.provides if each in own), "")
    card = own_card(view)
    return card.name if ours and card else header.sender.name
