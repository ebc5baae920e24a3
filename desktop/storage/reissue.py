"""Gives what was written under an id that two computers had a new one: dots, bases and chain, nothing else.

What was written, by whom, when and under which unit of work stays, so that nothing is lost and the same
records come out of it. What others wrote upon it elsewhere keeps the bases that it has.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import bindparam, select, update

from desktop.schema.change import START, bases_json, digest_of
from desktop.storage.arriving import digest_at
from desktop.storage.journal import END
from desktop.storage.own_tables import CHANGE
from desktop.storage.settings import Settings
from desktop.storage.triggers import TRIGGERS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy import Connection, Row

_DIGITS, _LONGEST_ROOT = 12, 36
_KEPT = "change_is_kept_update"
_SINCE = (
    select(CHANGE)
    .where(CHANGE.c.replica == bindparam("of"), CHANGE.c.seq >= bindparam("since"))
    .order_by(CHANGE.c.seq)
)
_RENAME = (
    update(CHANGE)
    .where(CHANGE.c.arrival == bindparam("of"))
    .values(**{name: bindparam(f"new_{name}") for name in ("replica", "seq", "bases", "previous")})
)


class Branch(NamedTuple):
    """What one of two computers wrote under an id since they parted, and the id that it gets.

    That id tells of which branch it is, so that all who have the branch give it the same one.
    """

    replica: str
    since: int
    """The number of the first change that means something else elsewhere."""
    digest: str
    """How the digest of that change begins."""

    @property
    def renewed(self) -> str:
        """The id that it gets; of a branch of a branch that one counts by its digest."""
        root = self.replica
        if len(root) > _LONGEST_ROOT:
            root = hashlib.sha256(root.encode()).hexdigest()[:_LONGEST_ROOT]
        return f"{root}-{self.since}-{self.digest[:_DIGITS]}"


def branch_of(connection: Connection, replica: str, since: int) -> Branch | None:
    """Return what was written under an id since a change that is here."""
    digest = digest_at(connection, replica, since) if since else None
    return Branch(replica, since, digest[:_DIGITS]) if digest else None


def reissue(connection: Connection, branch: Branch) -> frozenset[tuple[str, str]]:
    """Rename the changes of a branch; return kind and id of the records that they are of."""
    since = {"of": branch.replica, "since": branch.since}
    rows = connection.execute(_SINCE, since).all()
    if not rows:
        return frozenset()
    connection.exec_driver_sql(f"DROP TRIGGER {_KEPT}")
    connection.execute(_RENAME, list(_renamed(rows, branch)))
    connection.exec_driver_sql(TRIGGERS[_KEPT])
    _note(connection, branch.replica, branch.since - 1)
    _note(connection, branch.renewed, len(rows))
    return frozenset((row.record, row.record_id) for row in rows)


def _renamed(rows: Sequence[Row[Any]], branch: Branch) -> Iterator[dict[str, object]]:
    previous = START
    for seq, row in enumerate(rows, 1):
        read = ((replica, number) for replica, number in json.loads(row.bases))
        bases = bases_json(frozenset(_dot(replica, number, branch) for replica, number in read))
        yield {
            "of": row.arrival,
            "new_replica": branch.renewed,
            "new_seq": seq,
            "new_bases": bases,
            "new_previous": previous,
        }
        about = (row.stamp, row.author, row.batch, row.schema, row.record, row.record_id)
        previous = digest_of(
            (branch.renewed, seq), about, (row.kind, row.field, row.old, row.new, bases), previous
        )


def _dot(replica: str, seq: int, branch: Branch) -> tuple[str, int]:
    if replica == branch.replica and seq >= branch.since:
        return branch.renewed, seq - branch.since + 1
    return replica, seq


def _note(connection: Connection, replica: str, seq: int) -> None:
    """Note where the changes of an id that was written under here end."""
    settings = Settings(connection)
    settings.drop(END + replica)
    if seq and (digest := digest_at(connection, replica, seq)):
        settings.keep(END + replica, f"{seq} {digest}")
