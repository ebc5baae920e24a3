"""Whose packages are believed: those of computers whose fingerprint a person has compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.exchange_errors import ComputerUnknownError, SenderChangedError, SenderUnknownError
from desktop.persian.digits import latin_digits

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from desktop.schema.replica import Card
    from desktop.services.exchange.identity import Identity
    from desktop.storage.store import Store


class Trust:
    """Confirms fingerprints and takes that back."""

    def __init__(self, store: Store, identity: Identity, now: Callable[[], datetime]) -> None:
        self._store = store
        self._identity = identity
        self._now = now

    def trust(self, fingerprint: str, path: Path | None = None) -> Card:
        """Believe the computer with a fingerprint: the sender of the package at ``path``, or a known one.

        Raises `SenderUnknownError` with the sender's own fingerprint where it is another one,
        `ComputerUnknownError` where nobody is known by it, and `SenderChangedError` where another key was
        confirmed for the same computer.
        """
        wanted = _digits(fingerprint)
        card = self._sender(path) if path else self._known(wanted, fingerprint)
        if _digits(card.fingerprint) != wanted:
            raise SenderUnknownError(card.name, card.fingerprint)
        with self._store.work() as work:
            known = work.peers.of(card.replica)
            if known is not None and known.trusted_at and known.card.sign_key != card.sign_key:
                raise SenderChangedError(card.name, card.fingerprint)
            work.peers.keep(card, self._now().isoformat())
            work.commit()
        return card

    def distrust(self, replica: str) -> None:
        """Believe nothing any more that is signed with the key of a computer."""
        with self._store.work() as work:
            if (peer := work.peers.of(replica)) is None:
                raise ComputerUnknownError(replica)
            for each in work.peers.by_key(peer.card.sign_key):
                work.peers.distrust(each.card.replica)
            work.commit()

    def _sender(self, path: Path) -> Card:
        from desktop.exchange.package import read_header

        sender: Card = read_header(path, self._identity.keys()).sender
        return sender

    def _known(self, wanted: str, fingerprint: str) -> Card:
        with self._store.view() as view:
            for peer in view.peers.all():
                if _digits(peer.card.fingerprint) == wanted:
                    return peer.card
        raise ComputerUnknownError(fingerprint)


def _digits(fingerprint: str) -> str:
    """Return a fingerprint as it is compared, however it was typed."""
    return "".join(each for each in latin_digits(fingerprint) if each.isdecimal())
