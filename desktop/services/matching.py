"""Which stored record a workbook's row speaks of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeAlias

from desktop.persian.text import squashed_key
from desktop.schema.record import R

if TYPE_CHECKING:
    from collections.abc import Iterable

Key: TypeAlias = "tuple[int, tuple[str, ...]]"
"""Which way of matching, and the squashed values that match."""


class Matches(Generic[R]):
    """Finds records by the ways in which their kind is recognised, the best way first."""

    def __init__(self, kind: type[R], stored: Iterable[R]) -> None:
        self._ways = kind.matched_by
        self._found: dict[Key, list[R]] = {}
        for record in stored:
            for key in self.keys(record):
                self._found.setdefault(key, []).append(record)

    def keys(self, record: R) -> list[Key]:
        """Return the key of each way for which ``record`` has all values."""
        found = []
        for way, names in enumerate(self._ways):
            values = [getattr(record, name) for name in names]
            if all(values):
                found.append((way, tuple(squashed_key(str(value)) for value in values)))
        return found

    def of(self, row: R) -> list[R]:
        """Return the stored records that ``row`` may mean: none is a new one, two are a doubt."""
        for way, values in self.keys(row):
            found = [
                each for each in self._found.get((way, values), ()) if not self._contradicts(row, each, way)
            ]
            if found:
                return found
        return []

    def _contradicts(self, row: R, stored: R, way: int) -> bool:
        """Tell whether a better way says that they are two: same name, but another code."""
        return any(
            (mine := getattr(row, name)) and (theirs := getattr(stored, name)) and mine != theirs
            for names in self._ways[:way]
            for name in names
        )
