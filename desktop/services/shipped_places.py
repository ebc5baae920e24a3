"""The provinces and counties that come with the program: the same records, with the same history, everywhere.

They are written by a replica of their own, whose changes are alike on every computer, so that two offices
never take them for conflicts or duplicates. The file is only ever added to.
"""

from __future__ import annotations

import csv
from itertools import islice
from typing import TYPE_CHECKING

from desktop.domain.place import Place, PlaceKind
from desktop.schema.record import Link
from desktop.storage.hand import Hand

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.storage.store import Store

REPLICA = "mahalleyar"
_HAND = Hand(REPLICA, "محله‌یار", REPLICA, schema=1, wall=0, stamp="1763769600000.000000")


def bring_places(store: Store, file: Path) -> int:
    """Add the places of ``file`` that the database does not have yet; return how many."""
    with store.glance() as glance:
        known = glance.written_by(REPLICA)
    new = list(_places(file, known))
    if new:
        with store.work_by(_HAND) as work:
            work.add(*new)
            work.commit()
    return len(new)


def _places(file: Path, known: int) -> Iterator[Place]:
    """Yield the places that come after the ``known`` first ones."""
    with file.open(encoding="utf-8", newline="") as opened:
        for row in islice(csv.DictReader(opened), known, None):
            yield Place(
                id=row["id"],
                name=row["name"],
                kind=PlaceKind(row["kind"]),
                parent=Link(row["parent"]) if row["parent"] else None,
                code=row["code"],
                aliases=tuple(filter(None, row["aliases"].split("|"))),
            )
