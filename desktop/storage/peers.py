"""The other computers: how they introduced themselves, whether they are trusted, how far they have come."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import and_, case, select, update
from sqlalchemy.dialects.sqlite import insert

from desktop.schema.replica import Card, End, ReplicaKind
from desktop.storage.own_tables import PEER

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Connection, Row

    from desktop.schema.replica import Ends


class KnownPeer(NamedTuple):
    """Another computer; ``trusted_at`` is an ISO time, empty where nobody confirmed its fingerprint."""

    card: Card
    trusted_at: str
    seen: Ends
    """What it said, in its last package, that it has."""


class Peers:
    """Reads and keeps the other computers of one file."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, replica: str) -> KnownPeer | None:
        """Return one of them."""
        return next(iter(self._where(PEER.c.replica == replica)), None)

    def name_of(self, replica: str) -> str:
        """Return the name of another computer; "" for this one, and for one that never introduced itself."""
        known = self.of(replica)
        return known.card.name if known else ""

    def by_key(self, sign_key: str) -> tuple[KnownPeer, ...]:
        """Return those that sign with a key: one installation, under each of the ids that it had."""
        return self._where(PEER.c.sign_key == sign_key)

    def all(self) -> tuple[KnownPeer, ...]:
        """Return all of them in the order of their names."""
        return self._where()

    def keep(self, card: Card, trusted_at: str = "") -> None:
        """Keep how a computer introduces itself; without ``trusted_at`` a key stays as trusted as it was."""
        values = {
            "replica": card.replica,
            "name": card.name,
            "kind": card.kind.value,
            "scope": card.scope,
            "sign_key": card.sign_key,
            "seal_key": card.seal_key,
            "former": json.dumps(card.former),
        }
        kept = insert(PEER).values(values | {"trusted_at": trusted_at, "seen": "{}"})
        same_key = and_(*(PEER.c[name] == kept.excluded[name] for name in ("sign_key", "seal_key")))
        trusted = case(
            (kept.excluded.trusted_at != "", kept.excluded.trusted_at),
            (same_key, PEER.c.trusted_at),
            else_="",
        )
        renewed = {name: kept.excluded[name] for name in values if name != "replica"}
        self._connection.execute(
            kept.on_conflict_do_update(index_elements=["replica"], set_=renewed | {"trusted_at": trusted})
        )

    def distrust(self, replica: str) -> None:
        """Believe nothing that a computer sends, until its fingerprint is confirmed again."""
        self._connection.execute(update(PEER).where(PEER.c.replica == replica).values(trusted_at=""))

    def note_seen(self, replica: str, ends: Ends) -> None:
        """Note what a computer says that it has; an older word of it takes nothing back."""
        if (known := self.of(replica)) is None:
            return
        seen = dict(known.seen)
        for each, end in ends.items():
            if each not in seen or seen[each].seq < end.seq:
                seen[each] = end
        written = json.dumps(dict(sorted(seen.items())))
        self._connection.execute(update(PEER).where(PEER.c.replica == replica).values(seen=written))

    def _where(self, *conditions: ColumnElement[bool]) -> tuple[KnownPeer, ...]:
        rows = self._connection.execute(select(PEER).where(*conditions).order_by(PEER.c.name, PEER.c.replica))
        return tuple(map(_known, rows))


def _known(row: Row[Any]) -> KnownPeer:
    kind, former = ReplicaKind(row.kind), tuple(json.loads(row.former))
    card = Card(row.replica, row.name, kind, row.sign_key, row.seal_key, row.scope, former)
    seen = {replica: End(seq, digest) for replica, (seq, digest) in json.loads(row.seen).items()}
    return KnownPeer(card, row.trusted_at, seen)
