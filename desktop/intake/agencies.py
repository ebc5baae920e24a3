"""Finds which agencies a resolution makes responsible; takes only those that the words clearly name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from desktop.intake.agency_words import (
    ACTIVE,
    ADVERBIAL,
    DONE_ALREADY,
    DUTY,
    ENTRUSTED,
    FORMULA,
    HEAD,
    NOUNS,
    PARTICLES,
    REPORT,
    UNCLEAR_STOPS,
    UNFINISHED,
)
from desktop.intake.folding import fold
from desktop.persian.text import squashed_key

if TYPE_CHECKING:
    from collections.abc import Collection

_SENTENCE = re.compile(r"[.؛\n]")
_WORD = re.compile(r"[^ \n]+")
_JOINED = re.compile(r" {0,2}(?:،|و(?!\w)) {0,2}(?:و {1,2})?")
_COMMA = re.compile("،")
_MOST_WORDS = 13
_WINDOW = 160
_LONG_NAME = 9


@dataclass(frozen=True, slots=True)
class Agency:
    """An agency as the text names it; ``sure`` says whether its duty is beyond doubt."""

    name: str
    sure: bool


def known_keys(names: Collection[str]) -> frozenset[str]:
    """Return the keys by which registered names are recognised."""
    return frozenset(key for name in names if (key := squashed_key(name)))


def responsible_in(text: str, known: frozenset[str]) -> tuple[Agency, ...]:
    """Return the agencies that must act, in the order of the text; none where it names none clearly."""
    reader = _Reader(text, known)
    found: dict[str, Agency] = {}
    for agency in reader.agencies():
        key = squashed_key(agency.name)
        if key not in found or agency.sure:
            found[key] = agency
    return tuple(found.values())


class _Reader:
    """A text, its folded copy, and the names that are known."""

    def __init__(self, text: str, known: frozenset[str]) -> None:
        self._text = text
        self._folded = fold(text)
        self._known = known

    def agencies(self) -> list[Agency]:
        formulas = list(FORMULA.finditer(self._folded))
        found: list[Agency] = []
        for formula in formulas:
            found += self._after_formula(formula.end())
        if not formulas:
            found += self._subjects(0)
        for place in (end.end() for end in _SENTENCE.finditer(self._folded)):
            found += [agency for agency in self._subjects(place) if agency.sure]
        for through in ENTRUSTED.finditer(self._folded):
            found += self._through(through)
        return found

    def _after_formula(self, place: int) -> list[Agency]:
        """Read «مقرر شد شهرداری …», «مقرر شد گزارش شهرداری …» and «مقرر شد بر اساس …، شهرداری …»."""
        if report := REPORT.match(self._folded, place):
            return [Agency(name, sure=False) for name, _ in self._names(report.end())[0][:1]]
        if ADVERBIAL.match(self._folded, place):
            commas = _COMMA.finditer(self._folded, place, place + _WINDOW)
            subjects = next(filter(None, (self._subjects(comma.end()) for comma in commas)), [])
            return [Agency(agency.name, sure=False) for agency in subjects]
        return self._subjects(place)

    def _subjects(self, place: int) -> list[Agency]:
        """Return the agencies that begin at ``place`` and do something in that sentence."""
        while self._folded[place : place + 1] == " ":
            place += 1
        names, end = self._names(place)
        rest = _SENTENCE.split(self._folded[end : end + 4 * _WINDOW], 1)[0]
        if not names or not (DUTY.match(rest) or ACTIVE.search(rest)):
            return []
        return [Agency(name, sure) for name, sure in names]

    def _through(self, through: re.Match[str]) -> list[Agency]:
        names, end = self._names(through.end())
        is_modifier = DONE_ALREADY.match(self._folded[end : end + _WINDOW].lstrip())
        if is_modifier and ":" not in through[0]:
            return []
        return [Agency(name, sure and not through[0].startswith("توسط")) for name, sure in names]

    def _names(self, place: int) -> tuple[list[tuple[str, bool]], int]:
        """Return the names that «،» and «و» join from ``place`` on, how sure each is, and where they end."""
        names: list[tuple[str, bool]] = []
        end = place
        while found := self._name(place):
            end, sure = found
            names.append((self._text[place:end].strip(" ،.؛:\u200c"), sure))
            if not (joined := _JOINED.match(self._folded, end)):
                break
            place = joined.end()
        return names, end

    def _name(self, place: int) -> tuple[int, bool] | None:
        """Return where the name that begins at ``place`` ends, and whether that is sure, or None."""
        window = self._folded[place : place + _WINDOW]
        head = HEAD.match(window)
        if not head and not self._known:
            return None
        words = list(islice(_WORD.finditer(window), _MOST_WORDS + 1))
        if known := self._known_end(place, words):
            return known, True
        return self._name_end(place, window, words, head.end()) if head else None

    def _known_end(self, place: int, words: list[re.Match[str]]) -> int | None:
        ends = [place + word.end() - (len(word[0]) - len(word[0].rstrip("،.؛:)"))) for word in words]
        keys = ((end, squashed_key(self._text[place:end])) for end in reversed(ends))
        return next((end for end, key in keys if key in self._known), None)

    def _name_end(
        self, place: int, window: str, words: list[re.Match[str]], head: int
    ) -> tuple[int, bool] | None:
        end = head
        for count, word in enumerate(words):
            bare = word[0].strip("،.؛:)(»«")
            if word.end() <= head:
                continue
            if bare in UNCLEAR_STOPS or bare == "مشترکی":
                return None
            if (
                _ends(window[:end].strip(), bare)
                or word[0][0] in "(«،.؛:"
                or "\n" in window[end : word.start()]
            ):
                return place + end, count <= _LONG_NAME
            if bare == "و" and HEAD.match(window, word.end() + 1):
                return place + end, count <= _LONG_NAME
            end = word.start() + len(word[0].rstrip("،.؛:)»"))
            if bare == "کشور" or end < word.end():
                return place + end, count <= _LONG_NAME
        return (place + end, True) if place + end >= len(self._folded.rstrip()) else None


def _ends(name: str, word: str) -> bool:
    """Say whether the name is over before this word; «سازمان» alone is none yet, so «برنامه» may follow."""
    return word in PARTICLES or (word in NOUNS and name not in UNFINISHED)
