"""The bank of phrases that typing «/» offers: shipped ones, and the office's own on this computer."""

from __future__ import annotations

import json
import tomllib
from dataclasses import asdict, dataclass, field, replace
from enum import Enum
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING

from desktop.persian.text import search_key, squashed_key, tidy, tidy_passage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View

BLANK = "…"
"""Stands for what the clerk fills in."""
LONGEST_KEY, LONGEST_TEXT = 40, 2000
"""How many characters a phrase may have; what is longer is cut."""
_NAME = "phrases"
_WORDS_OF_KEY = 3


class Part(Enum):
    """Where in minutes a phrase is mostly said."""

    OPENING = "opening"
    REPORT = "report"
    STATEMENT = "statement"
    RESOLUTION = "resolution"
    DEADLINE = "deadline"
    CLOSING = "closing"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase under its short key; ``is_own``: the office has written it."""

    key: str
    text: str
    part: Part | None = None
    is_own: bool = False

    @property
    def blank(self) -> slice | None:
        """Where the first thing to fill in stands, which is to be selected; None where nothing is."""
        place = self.text.find(BLANK)
        return slice(place, place + len(BLANK)) if place >= 0 else None


@dataclass(frozen=True, slots=True)
class _Kept:
    """What this computer keeps: own phrases as key, text and part; keys of removed ones; uses by key."""

    own: tuple[tuple[str, str, str], ...] = ()
    removed: tuple[str, ...] = ()
    uses: dict[str, int] = field(default_factory=dict)


class Phrases:
    """Finds, counts and changes phrases; keys in any spelling are one key."""

    def __init__(self, store: Store, shipped: Path) -> None:
        self._store = store
        self._file = shipped

    def find(self, typed: str, part: Part | None = None) -> tuple[Phrase, ...]:
        """Return the phrases in which each typed word begins a word, of the key or of the text.

        Those found by their key come first, then those of ``part``, then the most used; "" finds all.
        """
        kept = self._read()
        found = [(rank, each) for each in self._all(kept) if (rank := _rank(each, typed)) is not None]
        found.sort(key=lambda each: (each[0], each[1].part is not part, -_uses(kept, each[1])))
        return tuple(each for _, each in found)

    def under(self, key: str) -> Phrase | None:
        """Return the phrase that has this key, so that saving another one does not replace it unasked."""
        wanted = squashed_key(key)
        return next((each for each in self._all(self._read()) if squashed_key(each.key) == wanted), None)

    def count(self, phrase: Phrase) -> None:
        """Count a use of a phrase."""
        key = squashed_key(phrase.key)
        self._change(lambda kept: replace(kept, uses={**kept.uses, key: kept.uses.get(key, 0) + 1}))

    def save(self, key: str, text: str, part: Part | None = None, *, instead_of: str = "") -> Phrase:
        """Save a phrase of the office, tidied, and return it; without a key its first words are its key.

        It replaces the one that has its key, and the one under ``instead_of``; of shipped ones it takes the
        place until they are restored. Raises ValueError where there is no text.
        """
        if not (said := tidy_passage(text)[:LONGEST_TEXT]):
            raise ValueError(text)
        named = tidy(key) or tidy(" ".join(said.split()[:_WORDS_OF_KEY]))
        phrase = Phrase(named[:LONGEST_KEY].strip(), said, part, is_own=True)
        self._change(lambda kept: _with(_without(kept, instead_of), phrase))
        return phrase

    def remove(self, phrase: Phrase) -> None:
        """Offer a phrase no longer; a shipped one comes back by `restore`."""
        self._change(lambda kept: _without(kept, phrase.key))

    def restore(self) -> None:
        """Offer all shipped phrases again; the office's own stay."""
        self._change(lambda kept: replace(kept, removed=()))

    @cached_property
    def _shipped(self) -> tuple[Phrase, ...]:
        with self._file.open("rb") as file:
            parts = tomllib.load(file)
        return tuple(Phrase(key, text, Part(part)) for part in parts for key, text in parts[part].items())

    def _all(self, kept: _Kept) -> tuple[Phrase, ...]:
        """Return all phrases once each, the own ones first, as they were written."""
        own = [Phrase(key, text, _part(part), is_own=True) for key, text, part in kept.own]
        hidden = {squashed_key(each.key) for each in own} | set(kept.removed)
        return (*own, *(each for each in self._shipped if squashed_key(each.key) not in hidden))

    def _read(self) -> _Kept:
        with self._store.view() as view:
            return _kept_in(view)

    def _change(self, change: Callable[[_Kept], _Kept]) -> None:
        with self._store.work() as work:
            kept = asdict(change(_kept_in(work)))
            work.settings.keep(_NAME, json.dumps(kept, ensure_ascii=False))
            work.commit()


def _with(kept: _Kept, phrase: Phrase) -> _Kept:
    key = squashed_key(phrase.key)
    own = [each for each in kept.own if squashed_key(each[0]) != key]
    return replace(kept, own=(*own, (phrase.key, phrase.text, phrase.part.value if phrase.part else "")))


def _without(kept: _Kept, key: str) -> _Kept:
    gone = squashed_key(key)
    if not gone:
        return kept
    own = tuple(each for each in kept.own if squashed_key(each[0]) != gone)
    return replace(kept, own=own, removed=tuple(sorted({*kept.removed, gone})))


def _rank(phrase: Phrase, typed: str) -> int | None:
    """Return 0 where the key is what was typed, 1 where the text is; None where neither."""
    return next((rank for rank, text in enumerate((phrase.key, phrase.text)) if _says(text, typed)), None)


def _says(text: str, typed: str) -> bool:
    """Say whether each typed word begins a word of the text, or all of them together do, however spaced."""
    words = search_key(text).split()
    if all(any(word.startswith(each) for word in words) for each in search_key(typed).split()):
        return True
    together, joined = squashed_key(typed), "".join(words)
    return any(joined.startswith(together, start) for start in accumulate(map(len, words), initial=0))


def _kept_in(view: View) -> _Kept:
    """Return what is kept; damaged values read as nothing."""
    try:
        found = json.loads(view.settings.of(_NAME) or "{}")
    except ValueError:
        return _Kept()
    if not isinstance(found, dict):
        return _Kept()
    own = tuple((key, text, part) for key, text, part in _lists(found.get("own")) if key and text)
    removed = tuple(each for each in _list(found.get("removed")) if isinstance(each, str))
    uses = found.get("uses")
    counted = uses.items() if isinstance(uses, dict) else ()
    return _Kept(own, removed, {key: count for key, count in counted if type(count) is int})


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _lists(value: object) -> Iterator[tuple[str, str, str]]:
    for each in _list(value):
        match each:
            case [str(key), str(text), str(part)]:
                yield key, text, part


def _part(value: str) -> Part | None:
    return next((part for part in Part if part.value == value), None)


def _uses(kept: _Kept, phrase: Phrase) -> int:
    return kept.uses.get(squashed_key(phrase.key), 0)
