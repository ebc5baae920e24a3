"""Final minutes as they were closed, version by version, and the papers that were made of them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as insert_or

from desktop.storage.own_tables import FINAL, KEPT_FILE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection


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

    def rebuild(self, finalised: Mapping[str, Any]) -> None:
        """Write a version that the journal remembers, once."""
        self._connection.execute(insert_or(FINAL).values(**finalised).on_conflict_do_nothing())

    def keep_file(self, content: bytes) -> str:
        """Keep a file, once; return its SHA-256."""
        digest = hashlib.sha256(content).hexdigest()
        row = insert_or(KEPT_FILE).values(digest=digest, content=content)
        self._connection.execute(row.on_conflict_do_nothing())
        return digest

    def file(self, digest: str) -> bytes | None:
        """Return a kept file."""
        return self._connection.scalar(select(KEPT_FILE.c.content).where(KEPT_FILE.c.digest == digest))
