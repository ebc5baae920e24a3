"""Where a record is to be seen: on its own page, or on that of what it is a part of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.catalogue import CATALOGUE
from desktop.schema.fields import fields_of
from desktop.ui.places import Destination
from desktop.ui.records.linked_kinds import LINKED_KINDS

if TYPE_CHECKING:
    from desktop.schema.record import Record
    from desktop.services.browse import Browse


def seen_at(kind: type[Record], record_id: str, browse: Browse) -> Destination:
    """Return where to go for a record; raise what `Browse.open` raises where it is gone."""
    named = {each.__name__: each for each in CATALOGUE}
    while kind.__name__ not in LINKED_KINDS:
        owner = next((each for each in fields_of(kind) if each.owner), None)
        found = getattr(browse.open(kind, record_id).record, owner.name) if owner else None
        if owner is None or not found:
            break
        kind, record_id = named[owner.target], str(found)
    return Destination(kind=kind.__name__, record_id=record_id)
