"""Which field a heading may mean that nobody knows: a proposal, never taken without the clerk."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from desktop.persian.distance import distance
from desktop.persian.text import search_key, squashed_key
from desktop.schema.fields import fields_of

if TYPE_CHECKING:
    from collections.abc import Collection

    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary

_MOST_WRONG = 2
_SHARE_WRONG = 0.25
"""Of a short heading fewer letters may be wrong: another letter makes another word of it."""
_LEAST_SAID = 6
_SHARE_SAID = 0.45
"""How much of a longer heading a known one must make up: «تاریخ» says nothing of «تاریخ تولد»."""
_MOST_WORDS = 12


def offered_field(
    kind: type[Record], heading: str, vocabulary: Vocabulary, taken: Collection[str]
) -> str | None:
    """Return the one field that a heading nearly names, by its spelling or by its words, if there is one.

    What other columns hold already is ``taken``; what the program alone writes is never offered.
    """
    fields = [field for field in fields_of(kind) if not field.automatic and field.name not in taken]
    known = [(name, field.name) for field in fields for name in vocabulary.field(kind, field).spellings]
    own = vocabulary.record(kind).keys  # «دفتر» in a heading only says whose telephone it is
    return _near(squashed_key(heading), known) or _said(
        heading, [each for each in known if squashed_key(each[0]) not in own]
    )


def _near(key: str, known: Collection[tuple[str, str]]) -> str | None:
    """Return the field that has the nearest spelling, if no other one is as near."""
    best: dict[str, int] = {}
    for name, field in known:
        other = squashed_key(name)
        most = min(_MOST_WRONG, int(len(other) * _SHARE_WRONG))
        if abs(len(other) - len(key)) <= most and (wrong := distance(key, other)) <= most:
            best[field] = min(wrong, best.get(field, wrong))
    least = [field for field, wrong in best.items() if wrong == min(best.values())]
    return least[0] if len(least) == 1 else None


def _said(heading: str, known: Collection[tuple[str, str]]) -> str | None:
    """Return the field of the known headings that words of this one make up, if there is one such field."""
    words = search_key(heading).split()[:_MOST_WORDS]
    by_key = {squashed_key(name): field for name, field in known}
    parts = combinations(range(len(words) + 1), 2)
    said = {part: by_key[key] for part in parts if (key := "".join(words[slice(*part)])) in by_key}
    whole = {
        (start, end): field
        for (start, end), field in said.items()
        if not any(a <= start and end <= b and (a, b) != (start, end) for a, b in said)
    }
    if len(set(whole.values())) != 1:
        return None
    longest = max(len("".join(words[slice(*part)])) for part in whole)
    is_much = longest >= max(_LEAST_SAID, _SHARE_SAID * len("".join(words)))
    return next(iter(whole.values())) if is_much else None
