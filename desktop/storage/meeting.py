"""Which offices an office meets: those of the same neighbourhood, of one around it, or of one in it."""
# ruff: noqa: S608 - statements are put together from our own names; what is asked for is bound

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

_NEAR = """o.place IN (
    WITH RECURSIVE up(id) AS (SELECT k.place UNION
        SELECT p.parent FROM up JOIN place p ON p.id = up.id WHERE p.parent IS NOT NULL),
    down(id) AS (SELECT k.place UNION SELECT p.id FROM down JOIN place p ON p.parent = down.id)
    SELECT '' UNION ALL SELECT id FROM up UNION ALL SELECT id FROM down)"""
"""The other's place is that of the one, lies around it or in it, or is not known."""
GROUND = f"""ground(id, start, way, named) AS ({{start}}
    UNION SELECT n.merged_into, g.start, g.way, g.named FROM ground g JOIN neighbourhood n ON n.id = g.id
        WHERE n.merged_into IS NOT NULL
    UNION SELECT n.id, g.start, g.way, g.named FROM ground g
        JOIN neighbourhood n INDEXED BY ix_neighbourhood_merged_into ON n.merged_into = g.id
    UNION SELECT n.within, g.start, 1, 0 FROM ground g JOIN neighbourhood n ON n.id = g.id
        WHERE g.way >= 0 AND n.within IS NOT NULL
    UNION SELECT n.id, g.start, -1, 0 FROM ground g JOIN neighbourhood n ON n.within = g.id
        WHERE g.way <= 0
    UNION SELECT o.record_id, g.start, g.way, 1 FROM ground g
        JOIN name_key k ON k.record_id = g.id AND k.place <> ''
        AND EXISTS (SELECT 1 FROM name_key t WHERE t.key = k.key AND t.record_id <> k.record_id)
        JOIN name_key o ON o.key = k.key AND {_NEAR} AND o.record_id <> g.id WHERE g.named = 0
    UNION SELECT o.record_id, g.start, g.way, 1 FROM ground g
        JOIN name_key k ON k.record_id = g.id AND k.place = ''
        JOIN name_key o ON o.key = k.key AND o.record_id <> g.id WHERE g.named = 0)"""
"""The recursion that `desktop.domain.overlap` states: ``start`` gives its first rows.

By its statistics an index in which nearly all is blank seems useless, so it is named.
"""
_ASKED = "SELECT value, value, 0, 0 FROM json_each(:ids)"
_OFFICES = text(
    f"""WITH RECURSIVE {GROUND.format(start=_ASKED)}
    SELECT g.start, l.owner, l.target FROM ground g
    CROSS JOIN office_neighbourhoods l ON l.target = g.id JOIN office o ON o.id = l.owner
    WHERE o.deleted = 0 AND o.id <> :office
    AND instr(:states, ' ' || o.state || ' ')"""
)


class Met(NamedTuple):
    """An office, and where it is met: a neighbourhood that was asked for, and one of its own."""

    neighbourhood: str
    office: str
    its_neighbourhood: str


def offices_at(
    connection: Connection, neighbourhoods: Sequence[str], states: Sequence[str], office: str = ""
) -> tuple[Met, ...]:
    """Return the offices in these states, but for ``office``, on the ground of these neighbourhoods."""
    given = {"ids": json.dumps(neighbourhoods), "states": f" {' '.join(states)} ", "office": office}
    return tuple(dict.fromkeys(Met(*row) for row in connection.execute(_OFFICES, given)))
