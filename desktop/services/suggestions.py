"""Which records are meant by what is typed into a field for a name; see `Names` for whole workbooks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.persian.text import search_key, squashed_key
from desktop.schema.check import MOST_CHARACTERS
from desktop.schema.condition import Is
from desktop.schema.fields import Kind
from desktop.schema.reading import name_key
from desktop.services.names import ids_by_name, is_shorter
from desktop.services.sheets.rows.matching import Matches

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.schema.record import R, Record
    from desktop.storage.unit_of_work import View

_WEIGHED = 200
"""How many records are looked at, by name, before the likeliest are chosen."""
_LONGEST = 3 * MOST_CHARACTERS[Kind.TEXT]
"""Longer than any name, which is of at most three texts; nobody bears what was pasted by mistake."""
_LEADING = 4
"""How many words may go before what is searched of a name."""


def suggested(view: View, kind: type[R], typed: str, most: int) -> Sequence[R]:
    """Return what may be meant by the beginning of a name, the likeliest first; merged ones are left out."""
    naming, records = view.naming(kind), view.records(kind)
    if not typed.strip():
        return records.page(naming.first(most))
    words = search_key(typed[:_LONGEST]).split()
    found = {each.id: each for each in records.page(naming.beginning(words, _WEIGHED))}
    for start in range(
        min(len(words), _LEADING)
    ):  # a rank or a professional title goes before what is searched
        if len(found) >= most:
            break
        rest = words[start:]
        more = (*naming.beginning(rest, _WEIGHED), *naming.holding(rest, _WEIGHED))
        for each in records.page([each for each in dict.fromkeys(more) if each not in found]):
            if _is_called(each, words):
                found[each.id] = each
    whole = "".join(words)
    return sorted(found.values(), key=lambda each: _distance(each, whole))[:most]


def named(view: View, kind: type[Record], typed: str) -> str | None:
    """Return the id of what bears just this name, after all mergers; `AMBIGUOUS`, or None."""
    if len(typed) > _LONGEST or not (key := name_key(typed)):
        return None
    records = view.records(kind)
    found = {each.id: each for each in records.page(view.naming(kind).bearing(typed))}
    followed: set[str] = set()
    while became := {link for each in found.values() if (link := _became(each))} - followed - found.keys():
        followed |= became
        there = records.find(conditions=(Is("id", tuple(became)),))
        found |= {each.id: each for each in records.page(there)}
    if (meant := ids_by_name(found.values()).get(key)) is not None:
        return meant
    called = kind.named(typed)
    if called is None or not is_shorter(name_key(called.title), key):
        return None
    return named(view, kind, called.title)


def namesakes(view: View, record: R) -> tuple[R, ...]:
    """Return the others of its kind that a workbook could not tell from ``record`` by name.

    Where only one of two says of which place it is, they may be one; what was merged is left out.
    """
    kind = type(record)
    found = view.records(kind).page(view.naming(kind).bearing(record.title))
    return tuple(
        each
        for each in found
        if each.id != record.id
        and not _became(each)
        and (_is_meant_by(record, each) or _is_meant_by(each, record))
    )


def _is_meant_by(row: R, stored: R) -> bool:
    matches = Matches(type(stored), (stored,))
    return bool(matches.of(row, matches.keys(row)))


def _became(record: Record) -> str | None:
    return getattr(record, "merged_into", None)


def _names(record: Record) -> Iterable[str]:
    return map(squashed_key, (record.title, *record.other_names))


def _is_called(record: Record, words: Sequence[str]) -> bool:
    names = tuple(_names(record))
    return all(any(word in name for name in names) for word in words)


def _distance(record: Record, whole: str) -> tuple[int, int]:
    """Return how far the names of a record are from what is typed: equal, begun so, holding it, else."""
    names = tuple(_names(record))
    tests = (names[0] == whole, whole in names, names[0].startswith(whole))
    others = (any(name.startswith(whole) for name in names), any(whole in name for name in names))
    best = next((place for place, holds in enumerate((*tests, *others)) if holds), len(tests) + len(others))
    return best, record.standing
