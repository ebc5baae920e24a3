"""Search over everything: ranked hits, each with the place where it was found."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.persian.text import search_key, squashed_key
from desktop.schema.fields import Kind, fields_of
from desktop.storage.search import BETWEEN_FIELDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.schema.record import Record
    from desktop.storage.store import Store

MOST_CANDIDATES = 500
"""How many records are weighed, the newest but for exact ones; more would be slower than patience."""


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
        """Return the best hits: those of which a field is the query, begins with it, holds it; then others.

        Among equals the newest comes first. Where a word of the query ends makes no difference.
        """
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


def _rank(squashed: str, whole: str) -> int:
    """Return what sorts better hits first; Python's sort keeps the newest first among equals."""
    begun = BETWEEN_FIELDS + whole
    wanted = (begun + BETWEEN_FIELDS, begun, whole)
    return next((rank for rank, text in enumerate(wanted) if text in squashed), len(wanted))


def places_in(record: Record, words: Sequence[str]) -> tuple[Place, ...]:
    """Return the first place of each word in each searched field of ``record``."""
    found = []
    for field in fields_of(type(record)):
        if field.searched and (value := getattr(record, field.name)):
            for text in value if field.kind is Kind.TEXTS else (value,):
                squashed = squashed_key(text)
                for word in dict.fromkeys(words):
                    if (start := squashed.find(word)) >= 0:
                        last = _origin(text, start + len(word) - 1)
                        found.append(Place(field.name, text, _origin(text, start), last + 1))
    return tuple(found)


def _origin(text: str, place: int) -> int:
    """Return the index of the character of ``text`` that became the one at ``place`` of its squashed key.

    The key of a beginning is a beginning of the key, so halving finds it without a map of the whole text.
    """
    return bisect_right(range(len(text)), place, key=lambda end: len(squashed_key(text[:end]))) - 1
