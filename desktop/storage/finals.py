"""Final minutes as they were closed, version by version, and the papers that were made of them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, exists, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as insert_or

from desktop.storage.own_tables import FINAL, KEPT_FILE, RIVAL

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection

    from desktop.schema.change import Dot
    from desktop.storage.closings import Closing


@dataclass(frozen=True, slots=True)
class Final:
    """One version of closed minutes: the first, or the n-th amendment's."""

    session: str
    version: int
    reason: str
    content: str
    digest: str
    previous: str
    paper: str
    """The SHA-256 of the paper that was made of it; empty where it was made elsewhere."""


class Finals:
    """Reads and adds final versions; the database refuses to change them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.is_amending = False
        """Whether this unit of work amends minutes."""

    def of(self, session: str) -> tuple[Final, ...]:
        """Return the versions of a session's minutes, the first one first."""
        found = select(FINAL).where(FINAL.c.session == session).order_by(FINAL.c.version)
        return tuple(Final(**row) for row in self._connection.execute(found).mappings())

    def digests(self) -> tuple[tuple[str, int, str], ...]:
        """Return session, version and digest of all that was ever closed."""
        found = select(FINAL.c.session, FINAL.c.version, FINAL.c.digest).where(FINAL.c.digest != "")
        return tuple(
            (session, version, digest) for session, version, digest in self._connection.execute(found)
        )

    def open_amendment(self, session: str, version: int, reason: str) -> None:
        """Lift the lock from a session's parts until `close` is called in the same transaction."""
        self.is_amending = True
        blank = dict.fromkeys(("content", "digest", "previous", "paper"), "")
        self._connection.execute(
            insert(FINAL).values(session=session, version=version, reason=reason, **blank)
        )

    def close(self, final: Final) -> None:
        """Write a version down for good; from here on the session's parts are locked."""
        values = {name: getattr(final, name) for name in FINAL.columns.keys()}  # noqa: SIM118 - not a dict
        key = (FINAL.c.session == final.session, FINAL.c.version == final.version)
        if self._connection.scalar(select(func.count()).select_from(FINAL).where(*key)):
            self._connection.execute(update(FINAL).where(*key).values(values))
        else:
            self._connection.execute(insert(FINAL).values(values))

    def rivals(self, session: str) -> tuple[tuple[str, Final], ...]:
        """Return what other computers closed of the same minutes, which is not in force, with their ids."""
        found = select(RIVAL).where(RIVAL.c.session == session).order_by(RIVAL.c.replica, RIVAL.c.version)
        rows = (dict(row) for row in self._connection.execute(found).mappings())
        return tuple((row.pop("replica"), Final(**row)) for row in rows)

    def rival_sessions(self) -> tuple[str, ...]:
        """Return the sessions whose minutes were closed in two places, each with words of its own."""
        same = exists().where(FINAL.c.session == RIVAL.c.session, FINAL.c.digest == RIVAL.c.digest)
        found = select(RIVAL.c.session).where(~same).distinct().order_by(RIVAL.c.session)
        return tuple(self._connection.scalars(found))

    def settle(self, closing: Closing, closed: Mapping[Dot, Mapping[str, Any]]) -> bool:
        """Write the versions that the journal remembers; return whether they were not there already."""
        in_force = [dict(closed[dot]) for dot in closing.in_force]
        rivals = [{**closed[dot], "replica": dot[0]} for dot in closing.rivals]
        session = in_force[0]["session"]
        changed = False
        for table, wanted in ((FINAL, in_force), (RIVAL, rivals)):
            here = table.c.session == session
            stored = [dict(row) for row in self._connection.execute(select(table).where(here)).mappings()]
            if len(stored) != len(wanted) or any(each not in stored for each in wanted):
                changed = True
                self._connection.execute(delete(table).where(here))
                if wanted:
                    self._connection.execute(insert(table), wanted)
        return changed

    def keep_file(self, content: bytes) -> str:
        """Keep a file, once; return its SHA-256."""
        digest = hashlib.sha256(content).hexdigest()
        row = insert_or(KEPT_FILE).values(digest=digest, content=content)
        self._connection.execute(row.on_conflict_do_nothing())
        return digest

    def file(self, digest: str) -> bytes | None:
        """Return a kept file."""
        return self._connection.scalar(select(KEPT_FILE.c.content).where(KEPT_FILE.c.digest == digest))
