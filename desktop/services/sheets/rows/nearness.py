"""What a name that would be made on the way may have been meant for: a stored one, a slip apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.likeness import OF_ORGANISATIONS, OF_PEOPLE, Named, likely_pairs
from desktop.domain.party import Organisation, Person
from desktop.domain.place import Place
from desktop.persian.text import search_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.schema.record import Record
    from desktop.storage.unit_of_work import View

_MOST = 5000
"""Among more stored names none is looked for: it would take seconds."""


def alike(view: View, made: Iterable[Record]) -> dict[str, str]:
    """Return for the id of each of ``made`` the title of the stored record that it may be, if there is one.

    Organisations and people alone are asked about: names of places that are a letter apart are often two.
    """
    found: dict[str, str] = {}
    by_kind: dict[type[Record], list[Record]] = {}
    for each in made:
        by_kind.setdefault(type(each), []).append(each)
    for kind, new in by_kind.items():
        if kind in (Organisation, Person):
            records = view.records(kind)
            if len(ids := records.find()) <= _MOST:
                found |= _alike(view, records.page(ids), new)
    return found


def _alike(view: View, stored: Sequence[Record], made: Sequence[Record]) -> dict[str, str]:
    titles = {each.id: each.title for each in stored}
    usual = OF_PEOPLE if isinstance(made[0], Person) else OF_ORGANISATIONS
    named = [Named(each.id, each.title, each.other_names) for each in (*stored, *made)]

    def is_new_beside_stored(one: str, other: str) -> bool:
        return (one in titles) != (other in titles)

    pairs = likely_pairs(named, usual, is_new_beside_stored, _words_of_places(view))
    found: dict[str, str] = {}
    for pair in pairs:
        new, there = (pair.other, pair.one) if pair.one in titles else (pair.one, pair.other)
        found.setdefault(new, titles[there])
    return found


def _words_of_places(view: View) -> frozenset[str]:
    """Return the words of the names of places: «فرمانداری بافت» is no slip of «فرمانداری بافق»."""
    places = view.records(Place)
    return frozenset(word for each in places.page(places.find()) for word in search_key(each.name).split())
