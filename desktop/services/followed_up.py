"""Which resolution an item of an agenda follows up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.session import AgendaItem

if TYPE_CHECKING:
    from desktop.storage.unit_of_work import View


def followed_up(view: View, item: AgendaItem) -> str | None:
    """Return the resolution that an item follows up, also where sessions have put it off since."""
    passed: set[str] = set()
    while not item.from_resolution and item.from_item and item.from_item not in passed:
        passed.add(item.from_item)
        found = view.records(AgendaItem).page([item.from_item])
        if not found:
            return None
        [item] = found
    resolution: str | None = item.from_resolution
    return resolution
