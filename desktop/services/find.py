"""Search over everything: ranked hits, each with the place where it was found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.persian.text import search_key, squash_map, squashed_key
from desktop.schema.fields import Kind, fields_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.schema.record import Record
    from desktop.storage.store import Store

MOST_CANDIDATES = 500
"""How many of the newest records are weighed; more would be slower than a clerk's patience."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a word of the query stands: ``text[start:end]`` of one field, in the letters as typed."""

    field: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that holds every word of the query."""

    kind: str
    id: str
    title: str
    places: tuple[Place, ...]


class Find:
    """Finds records by any of the spellings of a word."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def hits(self, query: str, *, kinds: Sequence[str] = (), most: int = 50) -> tuple[Hit, ...]:
        """Return the best hits: the whole query in one place first, whole words next, then the newest."""
        with self._store.view() as view:
            found = view.candidates(query, kinds, MOST_CANDIDATES)
            whole, words = squashed_key(query), search_key(query).split()
            ranked = sorted(found, key=lambda each: _rank(each[2], whole))[:most]
            by_kind: dict[str, list[str]] = {}
            for kind, record_id, _ in ranked:
                by_kind.setdefault(kind, []).append(record_id)
            records = {
                record.id: record for kind, ids in by_kind.items() for record in view.of_kind(kind).page(ids)
            }
        return tuple(
            Hit(kind, record_id, records[record_id].title, places_in(records[record_id], words))
            for kind, record_id, _ in ranked
        )


def _rank(squashed: str, whole: str) -> tuple[bool, int]:
    """Return what sorts better hits first; Python's sort keeps the newest first among equals."""
    first = squashed.find(whole)
    return first < 0, min(first, 1) if first >= 0 else 2


def places_in(record: Record, words: Sequence[str]) -> tuple[Place, ...]:
    """Return the first place of each word in each searched field of ``record``."""
    found = []
    for field in fields_of(type(record)):
        if field.searched and (value := getattr(record, field.name)):
            for text in value if field.kind is Kind.TEXTS else (value,):
                squashed, origins = squash_map(text)
                for word in dict.fromkeys(words):
                    if (start := squashed.find(word)) >= 0:
                        end = origins[start + len(word) - 1] + 1
                        found.append(Place(field.name, text, origins[start], end))
    return tuple(found)
