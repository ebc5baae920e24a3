"""The bodies that a new session may be of: those that met last come first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.body import Body
from desktop.domain.session import Session
from desktop.ui.widgets.name_source import NameSource, Offer

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.schema.record import Record
    from desktop.services.browse import Browse

LOOKED_AT, MOST = 60, 5
"""How many of the last sessions are looked at, and how many bodies of theirs are named first."""


class RecentBodies(NameSource):
    """Offers, while nothing is typed, the bodies of the last sessions before those by name."""

    def __init__(self, browse: Browse, make: Callable[[Record], bool] | None = None) -> None:
        super().__init__(browse, Body, make)
        self._of_sessions = browse

    def offers(self, typed: str) -> tuple[Offer, ...]:
        found = super().offers(typed)
        if typed.strip():
            return found
        recent = self.recent()
        return (*recent, *(each for each in found if each not in recent))

    def recent(self) -> tuple[Offer, ...]:
        """Return the bodies that met last, the latest first."""
        last = self._of_sessions.ids(Session, order_by="held_on", descending=True)[:LOOKED_AT]
        records = (each.record for each in self._of_sessions.page(Session, last))
        bodies = dict.fromkeys(each.body for each in records if isinstance(each, Session) and each.body)
        titles = self._of_sessions.titles(Body, list(bodies))
        living = (each for each in bodies if self.surely(titles.get(each, "")) == each)
        return tuple(Offer(each, titles[each]) for each in living)[:MOST]

    def likely(self) -> str:
        """Return the body that is meant most likely: the one that met last, or the only one there is."""
        found = self.offers("")
        return found[0].id if found and (self.recent() or len(found) == 1) else ""
