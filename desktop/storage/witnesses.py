"""Whether the journal still holds what others have seen of it: packages, other computers, printed papers.

The chain of a replica shows what was altered in it. That its end was cut off, with the note of it, shows
only somewhere else: each package, each receipt and each final paper names where the chain stood.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from sqlalchemy import select

from desktop.domain.seal import read_code
from desktop.storage.arriving import digest_at, ends_of
from desktop.storage.own_tables import CHANGE, PACKAGE, PEER, SETTING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection


def contradicted(connection: Connection) -> tuple[str, ...]:
    """Return ``replica:sequence`` of what others saw in the journal and is not, or no longer, in it."""
    own = _current(connection)
    found = []
    for replica, seq, digest in sorted(set(_seen(connection))):
        here = digest_at(connection, replica, seq)
        if here != digest and (here is not None or replica == own):
            found.append(f"{replica}:{seq}")
    return tuple(found)


def holds(connection: Connection, code: str) -> bool:
    """Tell whether the journal ever ended where the code of a chain on a printed paper says.

    Raises `desktop.domain.seal.CodeError` for what can be no code.
    """
    wanted = read_code(code)
    digests = connection.execute(select(CHANGE.c.previous)).scalars()
    ends = (end.digest for end in ends_of(connection).values())
    return any(map(wanted.fits, digests)) or any(map(wanted.fits, ends))


def _seen(connection: Connection) -> Iterator[tuple[str, int, str]]:
    """Yield what other computers said that they have, and what this one told them of itself."""
    current = _current(connection)
    for seen in connection.scalars(select(PEER.c.seen)):
        yield from ((replica, int(seq), str(digest)) for replica, (seq, digest) in json.loads(seen).items())
    for header in connection.scalars(select(PACKAGE.c.header).where(PACKAGE.c.way == "sent")):
        told = json.loads(header)
        if (sender := told["sender"]["replica"]) == current and sender in told["provides"]:
            seq, digest = told["provides"][sender]
            yield sender, int(seq), str(digest)


def _current(connection: Connection) -> str | None:
    """Return the own id, of which nobody has more than is here; a former one may go on elsewhere."""
    return connection.scalar(select(SETTING.c.value).where(SETTING.c.name == "replica"))
