"""The other computers as they are now: each under its newest id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.persian.text import search_key
from desktop.services.exchange.identity import own_card
from desktop.storage.packages import Way

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.schema.replica import End, Vector
    from desktop.storage.peers import KnownPeer
    from desktop.storage.unit_of_work import View


def current(view: View) -> tuple[KnownPeer, ...]:
    """Return the other computers in the order of their names, none under an id that it gave up.

    An id under which packages still come goes on: who has another one since is a copy of that computer.
    """
    peers = view.peers.all()
    spans = {peer.card.replica: view.packages.span(Way.TAKEN, peer.card.replica) for peer in peers}

    def is_given_up(peer: KnownPeer) -> bool:
        _, last = spans[peer.card.replica]
        return any(
            peer.card.replica in other.card.former
            and peer.card.sign_key == other.card.sign_key
            and last <= spans[other.card.replica][0]
            for other in peers
        )

    return tuple(peer for peer in peers if not is_given_up(peer))


def find_peer(view: View, words: str) -> KnownPeer | None:
    """Return the computer with an id, or the only one with a name in any spelling."""
    if (peer := view.peers.of(words)) is not None:
        return peer
    named = [peer for peer in current(view) if search_key(peer.card.name) == search_key(words)]
    return named[0] if len(named) == 1 else None


def had_by(view: View, peers: Sequence[KnownPeer]) -> Vector:
    """Return how far all of these computers have what is here, replica by replica."""
    return {
        replica: min(_followed(view, replica, last, peer.seen.get(replica)) for peer in peers)
        for replica, last in view.ends().items()
    }


def _followed(view: View, replica: str, last: End, end: End | None) -> int:
    """Return how far somebody has what is here of a replica: nothing where it went on otherwise there.

    What is sent again then is found to contradict what they have, and told; kept back, it would be lost.
    """
    if end is None:
        return 0
    if end.seq <= last.seq:
        return end.seq if view.digest_at(replica, end.seq) == end.digest else 0
    is_own = (card := own_card(view)) is not None and card.replica == replica
    return 0 if is_own else last.seq  # nobody has more of what was written here than was written here
