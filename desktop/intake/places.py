"""Knows the places after whose names the name of an agency ends."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

from desktop.intake.agency_words import PARTICLES
from desktop.intake.folding import fold, phrase
from desktop.intake.labels import Fact, Section
from desktop.persian.text import search_key, squashed_key

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from desktop.intake.sections import Parts

_WORD = re.compile(r"[^ ]+")
_NAMING = frozenset({Fact.TITLE, Fact.BODY, Fact.PLACE, Fact.ORGANISER})
_OF_PLACE = re.compile(
    r"(?<!\w)"
    + phrase("استان", "شهرستان", "شهر", "بخش", "فرمانداری", "استانداری", "شهرداری", "بخشداری")
    + r"(?= )(?=(?P<name>(?: {1,2}[^\W\d]+){1,3}) ?(?P<ends>$|[^\w ])?)"
)
_NO_PLACE = PARTICLES | frozenset(
    fold(
        "و شهرستان استان شهر بخش فرمانداری شهرداری مورخ مورخه تاریخ ساعت روز سال برگزار تشکیل در با به از"
    ).split()
)
_LONGEST_LINE = 200
# Counties that are ordinary words too: «شهرداری محلات هدف را …» is not of the county of Mahallat.
_ORDINARY_WORDS = frozenset(
    search_key(
        "نور بهار انار مهر محلات بافت دیر پردیس کوثر خاتم جم بن میانه خمیر صحنه سرباز سامان چهارباغ فیروزه "
        "ایوان سراب مبارکه سلسله درمیان گرمی بدره دشتی اوز قدس فردوس گلشن"
    ).split()
)


@dataclass(frozen=True, slots=True)
class Places:
    """The keys of place names: ``plain`` ones show the end of a name alone, ``all`` after «شهرستان»."""

    plain: frozenset[str] = frozenset()
    all: frozenset[str] = frozenset()


def places_of(names: Collection[str], own: Collection[str] = ()) -> Places:
    """Return the places to recognise; the minutes' ``own`` are meant even where they are ordinary words."""
    keys = frozenset(key for name in names if (key := squashed_key(name)))
    owned = frozenset(key for name in own if (key := squashed_key(name)))
    return Places(keys - _ORDINARY_WORDS | owned, keys | owned)


def own_places(parts: Parts) -> tuple[str, ...]:
    """Return the places after which the body, the session and its venue are named."""
    texts = [value for fact, value in parts.facts if fact in _NAMING]
    texts += [line.text for line in parts.lines(Section.HEAD)]
    found = [name for text in texts for name in _named_in(text[:_LONGEST_LINE])]
    return tuple(dict.fromkeys(found))


def _named_in(line: str) -> Iterator[str]:
    """Yield what stands after «شهرستان» and the like, up to a word or mark that ends it."""
    for place in _OF_PLACE.finditer(fold(line)):
        words = list(takewhile(lambda word: word[0] not in _NO_PLACE, _WORD.finditer(place["name"])))
        is_cut = len(words) < len(place["name"].split())
        if words and (is_cut or place["ends"] is not None):
            start = place.start("name")
            yield line[start + words[0].start() : start + words[-1].end()]
