"""The provinces and counties to choose an office's own from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.place import Place, PlaceKind

if TYPE_CHECKING:
    from desktop.storage.store import Store


class Territory:
    """Lists places by their bare names, in the order of the alphabet."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def provinces(self) -> tuple[tuple[str, str], ...]:
        """Return ``(id, name)`` of every province."""
        return self._named({"kind": PlaceKind.PROVINCE.value})

    def counties(self, province: str) -> tuple[tuple[str, str], ...]:
        """Return ``(id, name)`` of every county of a province."""
        return self._named({"kind": PlaceKind.COUNTY.value, "parent": province})

    def _named(self, where: dict[str, str | int]) -> tuple[tuple[str, str], ...]:
        with self._store.view() as view:
            places = view.records(Place)
            return tuple(
                (each.id, each.name) for each in places.page(places.find(order_by="name", where=where))
            )
