"""Search over everything: ranked hits, each with the place where it was found."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from desktop.persian.misspelling import nearest
from desktop.persian.text import search_key, squash_map, squashed_key
from desktop.schema.fields import Kind, fields_of
from desktop.storage.search import BETWEEN_FIELDS, words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.schema.record import Record
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View

MOST_CANDIDATES = 500
"""How many records are weighed, the newest but for exact ones; more would be slower than patience."""
SHORTEST_MISSPELT = 4
"""A word of fewer letters resembles too many others."""
_LONG = 7
_LONGEST_MISSPELT = 100
_MOST_RESEMBLING = 80
_WEIGHED_LETTERS = 300
"""How many records, and how much of each, are held against a misspelt word."""
_FEW_WORDS = 10
"""For more than these a map of the whole text is quicker than to look for the place of each."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a word of the query stands: ``text[start:end]`` of one field, in the letters as typed."""

    field: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Whole:
    """A record that is a part of no other."""

    kind: str
    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that holds every word of the query."""

    kind: str
    id: str
    title: str
    places: tuple[Place, ...]
    whole: Whole
    """What it is a part of at the outermost, such as the session of a statement; else itself."""


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
            return _told(view, [(*each[:2], words) for each in ranked])

    def resembling(self, query: str, *, kinds: Sequence[str] = (), most: int = 20) -> tuple[Hit, ...]:
        """Return what may be meant where a word of the query is misspelt, the nearest first.

        Nothing resembles a query all of whose words stand somewhere.
        """
        words = words_of(query[:_LONGEST_MISSPELT])
        with self._store.view() as view:
            misspelt = view.unknown(words, kinds)
            if misspelt and min(map(len, misspelt)) < SHORTEST_MISSPELT:
                misspelt = [whole] if (whole := "".join(words)) not in words else []
                misspelt = [word for word in misspelt if len(word) >= SHORTEST_MISSPELT]
                words = tuple(misspelt)
            if not misspelt:
                return ()
            known = [word for word in words if word not in misspelt]
            found = []
            for kind, record_id, squashed in view.resembling(misspelt, known, kinds, _MOST_RESEMBLING):
                near = [nearest(word, squashed[:_WEIGHED_LETTERS]) for word in misspelt]
                if all(each.wrong <= _forgiven(word) for each, word in zip(near, misspelt, strict=True)):
                    meant = [squashed[each.start : each.end] for each in near]
                    found.append((sum(each.wrong for each in near), (kind, record_id, [*known, *meant])))
            found.sort(key=lambda each: each[0])
            return _told(view, [each for _, each in found[:most]])


def _forgiven(word: str) -> int:
    """Return how many letters may be wrong: one, and two of a long word."""
    return 1 if len(word) < _LONG else 2


def _told(view: View, found: Sequence[tuple[str, str, Sequence[str]]]) -> tuple[Hit, ...]:
    """Return the hits of records, each given by its kind, its id and the words to show in it."""
    by_kind: dict[str, list[str]] = {}
    for kind, record_id, _ in found:
        by_kind.setdefault(kind, []).append(record_id)
    records = {
        record.id: record
        for kind, ids in by_kind.items()
        for record in view.of_kind(kind).page(ids)
        if not getattr(record, "merged_into", None)  # what it became has its names too
    }
    return tuple(
        Hit(kind, record_id, there.title, places_in(there, words), _whole_of(view, there))
        for kind, record_id, words in found
        if (there := records.get(record_id))
    )


def _whole_of(view: View, record: Record) -> Whole:
    while True:
        owner = next((each for each in fields_of(type(record)) if each.owner), None)
        if owner is None or not (link := getattr(record, owner.name)):
            return Whole(type(record).__name__, record.id, record.title)
        record = view.of_kind(owner.target).get(link)


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
                squashed, origin = squashed_key(text), _origins(text, len(words))
                for word in dict.fromkeys(words):
                    if (start := squashed.find(word)) >= 0:
                        last = origin(start + len(word) - 1)
                        found.append(Place(field.name, text, origin(start), last + 1))
    return tuple(found)


def _origins(text: str, words: int) -> Callable[[int], int]:
    """Return what `_origin` tells of the places of so many words."""
    return partial(_origin, text) if words <= _FEW_WORDS else squash_map(text)[1].__getitem__


def _origin(text: str, place: int) -> int:
    """Return the index of the character of ``text`` that became the one at ``place`` of its squashed key.

    The key of a beginning is a beginning of the key, so halving finds it without a map of the whole text.
    """
    return bisect_right(range(len(text)), place, key=lambda end: len(squashed_key(text[:end]))) - 1
