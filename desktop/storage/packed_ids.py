"""Ids in order, kept in the one text in which the database gives them, as 100,000 texts take long to make."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import overload

BETWEEN = "\n"
"""Stands between two ids, and in none."""


class PackedIds(Sequence[str]):
    """Ids that are all of one length; equal to a tuple of the same ids."""

    def __init__(self, text: str, length: int) -> None:
        """Take at least one id; each of ``length`` letters, with `BETWEEN` between two."""
        self._text = text
        self._length = length
        self._step = length + len(BETWEEN)

    def __len__(self) -> int:
        return (len(self._text) + len(BETWEEN)) // self._step

    @overload
    def __getitem__(self, place: int) -> str: ...

    @overload
    def __getitem__(self, place: slice) -> tuple[str, ...]: ...

    def __getitem__(self, place: int | slice) -> str | tuple[str, ...]:
        places = range(len(self))[place]
        return self._at(places) if isinstance(places, int) else tuple(map(self._at, places))

    def __iter__(self) -> Iterator[str]:
        return iter(self._text.split(BETWEEN))

    def __contains__(self, wanted: object) -> bool:
        return isinstance(wanted, str) and self._find(wanted) >= 0

    def index(self, value: str, start: int = 0, stop: int | None = None) -> int:
        """Return the place of an id, or raise `ValueError`."""
        place = self._find(value)
        if place < 0 or place not in range(len(self))[start:stop]:
            raise ValueError(value)
        return place

    def __eq__(self, other: object) -> bool:
        if isinstance(other, PackedIds):
            return self._text == other._text
        if not isinstance(other, tuple):
            return NotImplemented
        return len(self) == len(other) and tuple(self) == other

    def __hash__(self) -> int:
        return hash(tuple(self))

    def _at(self, place: int) -> str:
        return self._text[place * self._step : place * self._step + self._length]

    def _find(self, wanted: str) -> int:
        """Return the first place of an id, or -1; what is as long and is found lies between two others."""
        whole = len(wanted) == self._length and BETWEEN not in wanted
        found = self._text.find(wanted) if whole else -1
        return found // self._step if found >= 0 else -1


def unpacked(text: str | None) -> Sequence[str]:
    """Return the ids of a text in which `BETWEEN` stands between them; none where there is no text."""
    if text is None:
        return ()
    length = text.find(BETWEEN) if BETWEEN in text else len(text)
    count, rest = divmod(len(text) + len(BETWEEN), length + len(BETWEEN))
    ends = text[length :: length + len(BETWEEN)]
    alike = not rest and text.count(BETWEEN) == ends.count(BETWEEN) == count - 1
    return PackedIds(text, length) if alike else tuple(text.split(BETWEEN))
