"""The packages that went out and came in; those that wait for another keep their content."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import delete, func, null, select
from sqlalchemy.dialects.sqlite import insert

from desktop.storage.own_tables import PACKAGE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection


class Way(Enum):
    """What became of a package."""

    SENT = "sent"
    TAKEN = "taken"
    PARKED = "parked"
    """It waits for another one."""
    QUARANTINED = "quarantined"
    """It contradicts what is here; nothing of it was taken."""


class Kept(NamedTuple):
    """One package; ``at`` is an ISO time, ``header`` its header's JSON, ``peer`` the other computer's id."""

    id: str
    way: Way
    peer: str
    """The receiver of what was sent, the sender of what came; empty for anybody."""
    number: int
    at: str
    header: str
    batch: str = ""
    """What its changes were taken in under."""
    content: bytes | None = None


_COLUMNS = [PACKAGE.c[name] for name in Kept._fields if name != "content"]


class Packages:
    """Reads and keeps the packages of one file."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(self, package: Kept) -> None:
        """Keep what became of a package; the same package is kept once each way."""
        values = package._asdict() | {"way": package.way.value}
        kept = insert(PACKAGE).values(values)
        renewed = {name: kept.excluded[name] for name in values if name not in {"id", "way"}}
        self._connection.execute(kept.on_conflict_do_update(index_elements=["id", "way"], set_=renewed))

    def has(self, package: str, way: Way) -> bool:
        """Tell whether this became of a package before."""
        found = select(PACKAGE.c.id).where(PACKAGE.c.id == package, PACKAGE.c.way == way.value)
        return self._connection.scalar(found) is not None

    def has_any(self, way: Way) -> bool:
        """Tell whether this ever became of a package."""
        found = select(PACKAGE.c.id).where(PACKAGE.c.way == way.value).limit(1)
        return self._connection.scalar(found) is not None

    def parked(self) -> tuple[Kept, ...]:
        """Return those that wait for another one, with their content, the oldest first."""
        return self._of(Way.PARKED)

    def quarantined(self) -> tuple[Kept, ...]:
        """Return those that contradict what is here, with their content, the oldest first."""
        return self._of(Way.QUARANTINED)

    def last(self, way: Way, peer: str) -> Kept | None:
        """Return the last package that went to a computer, or came from it, without its content."""
        asked = select(*_COLUMNS, null()).where(PACKAGE.c.way == way.value, PACKAGE.c.peer == peer)
        row = self._connection.execute(asked.order_by(PACKAGE.c.number.desc(), PACKAGE.c.at.desc())).first()
        return _kept(row) if row is not None else None

    def span(self, way: Way, peer: str) -> tuple[str, str]:
        """Return when the first and the last package went to a computer, or came from it; empty for none."""
        at = select(func.min(PACKAGE.c.at), func.max(PACKAGE.c.at))
        first, last = self._connection.execute(
            at.where(PACKAGE.c.way == way.value, PACKAGE.c.peer == peer)
        ).one()
        return first or "", last or ""

    def drop(self, package: str, way: Way) -> bool:
        """Keep it no longer; return whether it was kept."""
        gone = delete(PACKAGE).where(PACKAGE.c.id == package, PACKAGE.c.way == way.value)
        return self._connection.execute(gone).rowcount > 0

    def _of(self, way: Way) -> tuple[Kept, ...]:
        asked = select(*_COLUMNS, PACKAGE.c.content).where(PACKAGE.c.way == way.value)
        return tuple(map(_kept, self._connection.execute(asked.order_by(PACKAGE.c.at, PACKAGE.c.number))))


def _kept(row: Sequence[Any]) -> Kept:
    package, way, *rest = row
    return Kept(package, Way(way), *rest)
