"""Packages out: what the receiver is not known to have, signed, and sealed where that is asked for."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from desktop.exchange.header import Header
from desktop.exchange.package import write_package
from desktop.exchange_errors import (
    ComputerUnknownError,
    NotNamedError,
    SampleHereError,
    SenderUnknownError,
)
from desktop.progress import NoProgress
from desktop.schema.change import ChangeKind
from desktop.schema.replica import End
from desktop.services.exchange.identity import own_card
from desktop.services.exchange.known import current, find_peer, had_by
from desktop.services.exchange.values import Packed
from desktop.services.sample import is_among
from desktop.storage.packages import Kept, Way

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from pathlib import Path

    from desktop.exchange.keys import Keys
    from desktop.progress import Progress
    from desktop.schema.change import Change
    from desktop.schema.replica import Card, Ends, Vector
    from desktop.services.exchange.identity import Identity
    from desktop.storage.peers import KnownPeer
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View

_STEP = 500
"""After how many changes it is told how far the packing is."""


class Packing:
    """Writes packages and receipts, and remembers what went out to whom."""

    def __init__(self, store: Store, identity: Identity, schema: int, now: Callable[[], datetime]) -> None:
        self._store = store
        self._identity = identity
        self._schema = schema
        self._now = now

    def pack(
        self,
        target: Path,
        receiver: str = "",
        *,
        sealed: bool = False,
        whole: bool = False,
        progress: Progress | None = None,
    ) -> Packed:
        """Write what ``receiver``, an id or a name, is not known to have; without one, what anybody may lack.

        Sealed, nobody else can read it; ``whole``, it holds everything and builds on nothing. Raises
        `NotNamedError`, `SampleHereError`, `ComputerUnknownError` for a receiver whom nobody knows, and
        `SenderUnknownError` where it shall be sealed to somebody whose fingerprint was not confirmed.
        """
        keys = self._keys()
        with self._store.view() as view:
            _require_real(view)
            peer = _receiver(view, receiver)
            seal_to = _sealing(peer, receiver) if sealed else None
            have = {} if whole else _known(view, peer)
            requires = {replica: _end(view, replica, seq) for replica, seq in have.items() if seq}
            named: set[str] = set()
            changes = _watched(view, have, named, progress or NoProgress())
            draft = self._draft(view, peer, requires)
            header = write_package(target, draft, changes, _files(view, named), keys, seal_to)
        return self._sent(target, peer, header, is_sealed=sealed)

    def require_real(self) -> None:
        """Raise `SampleHereError` as long as the sample data is among the records."""
        with self._store.view() as view:
            _require_real(view)

    def receipt(self, target: Path, receiver: str) -> Packed:
        """Write what is here already, without any of it, so that ``receiver`` need not send it again."""
        keys = self._keys()
        with self._store.view() as view:
            peer = _receiver(view, receiver)
            header = write_package(target, self._draft(view, peer, view.ends()), (), (), keys)
        return self._sent(target, peer, header, is_sealed=False)

    def _keys(self) -> Keys:
        if (keys := self._identity.keys()) is None:
            raise NotNamedError
        return keys

    def _draft(self, view: View, peer: KnownPeer | None, requires: Ends) -> Header:
        """Return the header but for the measures of the content; from here on the package counts as sent."""
        card, kept = own_card(view), self._identity.key_file()
        if card is None or kept is None:
            raise NotNamedError
        ends = view.ends()
        receiver = peer.card.replica if peer else ""
        last = view.packages.last(Way.SENT, receiver)
        return Header(
            number=self._identity.note_sending(ends.get(card.replica)),
            previous=kept.previous,
            base=last.number if last else 0,
            made_at=self._now().astimezone(UTC).isoformat(timespec="seconds"),
            sender=card,
            receiver=receiver,
            schema=self._schema,
            requires=requires,
            provides=ends,
            cards=tuple(each.card for each in view.peers.all() if each.card.replica in ends),
        )

    def _sent(self, target: Path, peer: KnownPeer | None, header: Header, *, is_sealed: bool) -> Packed:
        self._identity.note_sent(header.id)
        at = self._now().isoformat()
        with self._store.work() as work:
            work.packages.keep(Kept(header.id, Way.SENT, header.receiver, header.number, at, header.text))
            work.commit()
        name, size = peer.card.name if peer else "", target.stat().st_size
        return Packed(target, header.number, header.changes, len(header.files), size, name, is_sealed)


def _require_real(view: View) -> None:
    if is_among(view):
        raise SampleHereError


def _receiver(view: View, receiver: str) -> KnownPeer | None:
    if not receiver:
        return None
    if (peer := find_peer(view, receiver)) is None:
        raise ComputerUnknownError(receiver)
    return peer


def _sealing(peer: KnownPeer | None, receiver: str) -> Card:
    if peer is None:
        raise ComputerUnknownError(receiver)
    if not peer.trusted_at:
        raise SenderUnknownError(peer.card.name, peer.card.fingerprint)
    return peer.card


def _known(view: View, peer: KnownPeer | None) -> Vector:
    """Return what a receiver has of what is here; of anybody, what all trusted ones have."""
    peers = [peer] if peer else [each for each in current(view) if each.trusted_at]
    return had_by(view, peers) if peers else {}


def _end(view: View, replica: str, seq: int) -> End:
    return End(seq, view.digest_at(replica, seq) or "")


def _watched(view: View, have: Vector, named: set[str], progress: Progress) -> Iterator[Change]:
    """Yield the changes after ``have``; note in ``named`` the files that they name."""
    total = view.count_after(have)
    for done, change in enumerate(view.changes_after(have)):
        if not done % _STEP:
            progress.step(done, total)
        named.update(_digests(change))
        yield change
    progress.step(total, total)


def _digests(change: Change) -> Iterator[str]:
    """Yield the files that a change names: those that are attached, and the papers of closed minutes."""
    if change.record == "Attachment" and (digest := change.writes().get("digest")):
        yield str(digest)
    elif change.kind is ChangeKind.FINALISE and (paper := change.new.get("paper")):
        yield str(paper)


def _files(view: View, named: set[str]) -> Iterator[tuple[str, bytes]]:
    """Yield those of the named files that are here, once all changes were written."""
    for digest in sorted(named):
        if (content := view.finals.file(digest)) is not None:
            yield digest, content
