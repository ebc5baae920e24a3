"""Which stored record a workbook's row speaks of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeAlias

from desktop.persian.text import squashed_key
from desktop.schema.fields import fields_of
from desktop.schema.record import R

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Key: TypeAlias = "tuple[int, tuple[str, ...]]"
"""Which way of matching, and the squashed values that match."""


class Matches(Generic[R]):
    """Finds records by the ways in which their kind is recognised, the best way first."""

    def __init__(self, kind: type[R], stored: Iterable[R]) -> None:
        self._ways = kind.matched_by
        required = {field.name for field in fields_of(kind) if field.required}
        self._needed = [[place for place, name in enumerate(way) if name in required] for way in self._ways]
        self._found: dict[Key, list[R]] = {}
        for record in stored:
            self.add(record, self.keys(record))

    def add(self, record: R, keys: Sequence[Key]) -> None:
        """Let later rows mean ``record`` too."""
        for key in keys:
            self._found.setdefault(key, []).append(record)

    def keys(self, record: R) -> list[Key]:
        """Return the key of each way that ``record`` can be recognised by.

        What it need not have may be blank, and then means one that has none either.
        """
        found = []
        for way, names in enumerate(self._ways):
            values = [getattr(record, name) for name in names]
            if any(values) and all(values[place] for place in self._needed[way]):
                found.append((way, tuple(squashed_key(str(value)) if value else "" for value in values)))
        return found

    def of(self, row: R, keys: Sequence[Key]) -> list[R]:
        """Return the records that ``row``, by its ``keys``, may mean: none is a new one, two are a doubt."""
        for way, values in keys:
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
