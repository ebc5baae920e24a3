"""Which stored record a workbook's row speaks of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeAlias

from desktop.persian.digits import latin_digits
from desktop.persian.text import squashed_key, tidy
from desktop.schema.fields import Kind, field_named, fields_of
from desktop.schema.reading import name_key
from desktop.schema.record import R

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from desktop.schema.fields import Field

Key: TypeAlias = "tuple[int, tuple[str, ...]]"
"""Which way of matching, and the keys of the values that match; that of a blank value is empty."""


class Matches(Generic[R]):
    """Finds records by the ways in which their kind is recognised, the best way first."""

    def __init__(
        self,
        kind: type[R],
        stored: Iterable[R],
        link_keys: Mapping[str, Callable[[str], str]] | None = None,
    ) -> None:
        """Take the ``stored`` ones; ``link_keys`` gives, for a kind that is linked to, the key of a link."""
        self._ways = kind.matched_by
        required = {field.name for field in fields_of(kind) if field.required}
        owner = {field.name for field in fields_of(kind) if field.owner}
        self._needed = [[place for place, name in enumerate(way) if name in required] for way in self._ways]
        self._telling = [[place for place, name in enumerate(way) if name not in owner] for way in self._ways]
        self._key_of = {
            name: _key_of(field_named(kind, name), link_keys or {}) for way in self._ways for name in way
        }
        self._found: dict[Key, list[R]] = {}
        self._alike: dict[Key, list[tuple[R, tuple[str, ...]]]] = {}
        for record in stored:
            self.add(record, self.keys(record))

    def add(self, record: R, keys: Sequence[Key]) -> None:
        """Let later rows mean ``record`` too."""
        for key in keys:
            self._found.setdefault(key, []).append(record)
            if needed := self._without_what_may_lack(key):
                self._alike.setdefault(needed, []).append((record, key[1]))

    def keys(self, record: R) -> list[Key]:
        """Return the key of each way that ``record`` can be recognised by."""
        found = []
        for way, names in enumerate(self._ways):
            keys = tuple(self._key(record, name) for name in names)
            if self._is_enough(way, keys):
                found.append((way, keys))
        return found

    def _is_enough(self, way: int, keys: Sequence[str]) -> bool:
        """Tell whether values say which record is meant: of what it is a part is not enough."""
        if needed := self._needed[way]:
            return all(keys[place] for place in needed) and any(keys[place] for place in self._telling[way])
        return all(keys)

    def of(self, row: R, keys: Sequence[Key]) -> list[R]:
        """Return the records that ``row``, by its ``keys``, may mean: none is a new one, two are a doubt.

        Where the row lacks what it need not have, one that lacks it too is meant before any that has it.
        """
        for key in keys:
            if found := self._fitting(row, key, self._found.get(key, ())):
                return found
            if found := self._fitting(row, key, self._like(key)):
                return found
        return []

    def equal(self, row: R, keys: Sequence[Key]) -> list[R]:
        """Return the records that ``row`` may mean and that lack what it lacks."""
        fitting = (self._fitting(row, key, self._found.get(key, ())) for key in keys)
        return next(filter(None, fitting), [])

    def _fitting(self, row: R, key: Key, found: Sequence[R]) -> list[R]:
        return [each for each in found if not self._contradicts(row, each, key[0])]

    def _like(self, key: Key) -> list[R]:
        """Return the records that have all that ``key`` has, and something where it has nothing."""
        values = key[1]
        if all(values) or not (needed := self._without_what_may_lack(key)):
            return []
        return [
            record
            for record, theirs in self._alike.get(needed, ())
            if all(mine in ("", other) for mine, other in zip(values, theirs, strict=True))
        ]

    def _without_what_may_lack(self, key: Key) -> Key | None:
        way, values = key
        needed = self._needed[way]
        if not needed or len(needed) == len(values):
            return None
        return way, tuple(values[place] for place in needed)

    def _key(self, record: R, name: str) -> str:
        value = getattr(record, name)
        return self._key_of[name](value) if value else ""

    def _contradicts(self, row: R, stored: R, way: int) -> bool:
        """Tell whether a better way says that they are two: same name, but another code."""
        return any(
            (mine := self._key(row, name)) and (theirs := self._key(stored, name)) and mine != theirs
            for names in self._ways[:way]
            for name in names
        )


def _key_of(field: Field, link_keys: Mapping[str, Callable[[str], str]]) -> Callable[[Any], str]:
    if field.kind in (Kind.TEXT, Kind.PASSAGE):
        return _code_key if field.code else _name_key
    return link_keys.get(field.target, str)


def _name_key(name: str) -> str:
    return name_key(name) or tidy(name)


def _code_key(code: str) -> str:
    """Return the code sign by sign: «1/11» is not «11/1»; signs alone are no code."""
    return latin_digits(tidy(code)).casefold() if squashed_key(code) else ""
