"""Which registers come in from workbooks, and go out to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.body import Body
from desktop.domain.office import Office
from desktop.domain.party import Organisation, Person
from desktop.domain.place import Neighbourhood, Place
from desktop.domain.resolution import Resolution
from desktop.domain.session import Session

if TYPE_CHECKING:
    from desktop.schema.record import Record

IMPORTED: tuple[type[Record], ...] = (Office, Neighbourhood, Organisation, Person, Body, Place)
"""The likeliest first: where the headings fit several, it is meant."""
EXPORTED: tuple[type[Record], ...] = (*IMPORTED, Session, Resolution)


def imported(name: str) -> type[Record]:
    """Return the kind of record that is called ``name``."""
    return next(kind for kind in EXPORTED if kind.__name__ == name)
