"""The names that agencies of old minutes may have: those of the register, and any other."""

from __future__ import annotations

from desktop.domain.party import Organisation
from desktop.persian.text import tidy
from desktop.ui.widgets.name_source import NameSource, Offer


class AgencyNames(NameSource):
    """Here a name stands for itself: one that the register does not know is made when the draft is saved."""

    def offers(self, typed: str) -> tuple[Offer, ...]:
        """Return the organisations that may be meant, by their names."""
        found = [Offer(title, title) for _, title in self._browse.suggest(Organisation, typed)]
        name = tidy(typed)
        return tuple(found) if not name or Offer(name, name) in found else (*found, Offer(name, name))

    def surely(self, typed: str) -> str:
        """Return the name that was typed."""
        return tidy(typed)

    def title(self, record_id: str) -> str:
        """Return the name itself."""
        return record_id
