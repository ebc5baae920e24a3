"""Neighbourhoods that a row names and that lie in another city than it does: many cities have a «مرکز»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.place import Neighbourhood, Place
from desktop.schema.fields import Kind, fields_of
from desktop.schema.problem import Problem, Reason

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.schema.record import Record
    from desktop.services.sheets.rows.called import Linking

_PLACE = "place"


class Elsewhere:
    """Remarks on what rows of one kind name; says nothing of kinds that have no place."""

    def __init__(self, kind: type[Record], linking: Linking) -> None:
        fields = {field.name: field for field in fields_of(kind)}
        has_place = _PLACE in fields and fields[_PLACE].target == Place.__name__
        hoods = (each for each in fields.values() if each.target == Neighbourhood.__name__)
        self._names = [each.name for each in hoods if has_place and each.kind is Kind.LINKS]
        self._linking = linking

    def remarks(self, opened: Record | None, edited: Record) -> Iterator[Problem]:
        """Yield a remark for each neighbourhood that a row names anew and that lies elsewhere."""
        for name in self._names:
            here = self._around(getattr(edited, _PLACE))
            for link in getattr(edited, name) if here else ():
                if opened is None or link not in getattr(opened, name):
                    hood = self._linking.to(Neighbourhood.__name__).record(link)
                    around = self._around(getattr(hood, _PLACE, None))
                    if hood and around and here[0] not in around and around[0] not in here:
                        place = self._linking.to(Place.__name__).titles[around[0]]
                        yield Problem(name, Reason.ELSEWHERE, (("name", hood.title), ("place", place)))

    def _around(self, place: str | None) -> list[str]:
        """Return a place and what it lies in, the nearest first."""
        found: list[str] = []
        while place and place not in found:
            found.append(place)
            place = getattr(self._linking.to(Place.__name__).record(place), "parent", None)
        return found
