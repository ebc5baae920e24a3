"""Finds which agencies a resolution makes responsible; takes only those that the words clearly name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.intake.agency_names import Names
from desktop.intake.agency_words import (
    ACTIVE,
    ADVERBIAL,
    BOUND,
    DONE_ALREADY,
    DUTY,
    ENTRUSTED,
    FORMULA,
    REPORT,
)
from desktop.intake.deadlines import after_deadline
from desktop.intake.folding import fold
from desktop.intake.places import Places
from desktop.persian.text import squashed_key

if TYPE_CHECKING:
    from collections.abc import Collection

_SENTENCE = re.compile(r"[.؛\n]")
_JOINED = re.compile(r" {0,2}(?:،|و(?!\w)) {0,2}(?:و {1,2})?")
_COMMA = re.compile("،")
_WORDS = re.compile(r"[^ \n]+")
_WINDOW = 160
_QUOTED_WORDS = 5


@dataclass(frozen=True, slots=True)
class Agency:
    """An agency as the text names it; ``sure`` says whether its duty is beyond doubt."""

    name: str
    sure: bool


@dataclass(frozen=True, slots=True)
class Responsible:
    """The agencies that must act, and the first words of those whose names have no certain end."""

    agencies: tuple[Agency, ...]
    unclear: tuple[str, ...]


def known_keys(names: Collection[str]) -> frozenset[str]:
    """Return the keys by which registered names are recognised."""
    return frozenset(key for name in names if (key := squashed_key(name)))


def responsible_in(text: str, known: frozenset[str], places: Places | None = None) -> Responsible:
    """Return the agencies that must act, in the order of the text; none where it names none clearly."""
    reader = _Reader(text, known, places or Places())
    found: dict[str, Agency] = {}
    for agency in reader.agencies():
        key = squashed_key(agency.name)
        if key not in found or agency.sure:
            found[key] = agency
    return Responsible(tuple(found.values()), tuple(dict.fromkeys(reader.unclear)))


class _Reader:
    """A text, its folded copy, and what was found in it so far that has no certain end."""

    def __init__(self, text: str, known: frozenset[str], places: Places) -> None:
        self._text = text
        self._folded = fold(text)
        self._names_in = Names(text, known, places)
        self.unclear: list[str] = []

    def agencies(self) -> list[Agency]:
        formulas = list(FORMULA.finditer(self._folded))
        found: list[Agency] = []
        for formula in formulas:
            found += self._after_formula(formula.end())
        if not formulas:
            found += self._subjects(0)
        for place in (end.end() for end in _SENTENCE.finditer(self._folded)):
            found += [agency for agency in self._subjects(place) if agency.sure]
        for comma in _COMMA.finditer(self._folded):
            found += self._bound(comma.end())
        for through in ENTRUSTED.finditer(self._folded):
            found += self._through(through)
        return found

    def _after_formula(self, place: int) -> list[Agency]:
        """Read «مقرر شد شهرداری …», «مقرر شد گزارش شهرداری …» and «مقرر شد بر اساس …، شهرداری …»."""
        if report := REPORT.match(self._folded, place):
            return [Agency(name, sure=False) for name, _ in self._names(report.end()).named[:1]]
        subjects = self._subjects(after_deadline(self._folded, place))
        if not subjects and ADVERBIAL.match(self._folded, place):
            commas = _COMMA.finditer(self._folded, place, place + _WINDOW)
            subjects = next(filter(None, (self._subjects(comma.end()) for comma in commas)), [])
            return [Agency(agency.name, sure=False) for agency in subjects]
        return subjects

    def _bound(self, place: int) -> list[Agency]:
        """Return the agencies that begin at ``place`` and of which «موظف است» follows at once."""
        if not BOUND.search(self._folded, place, place + _WINDOW):
            return []
        while self._folded[place : place + 1] == " ":
            place += 1
        names = self._names(place)
        bound = BOUND.match(self._folded, names.end)
        return [Agency(name, sure) for name, sure in names.named] if bound else []

    def _subjects(self, place: int) -> list[Agency]:
        """Return the agencies that begin at ``place`` and do something in that sentence."""
        while self._folded[place : place + 1] == " ":
            place += 1
        names = self._names(place)
        rest = _SENTENCE.split(self._folded[names.end : names.end + 4 * _WINDOW], 1)[0]
        if names.end == place or not (DUTY.match(rest) or ACTIVE.search(rest)):
            return []
        self.unclear += names.unclear
        return [Agency(name, sure) for name, sure in names.named]

    def _through(self, through: re.Match[str]) -> list[Agency]:
        labelled = ":" in through[0]
        names = self._names(through.end(), labelled=labelled)
        is_modifier = DONE_ALREADY.match(self._folded[names.end : names.end + _WINDOW].lstrip())
        if is_modifier and not labelled:
            return []
        self.unclear += names.unclear
        return [Agency(name, sure and not through[0].startswith("توسط")) for name, sure in names.named]

    def _names(self, place: int, *, labelled: bool = False) -> _Joined:
        """Return the names that «،» and «و» join from ``place`` on; one without a certain end is the last."""
        named: list[tuple[str, bool]] = []
        end = place
        while found := self._names_in.at(place, labelled=labelled):
            if found.end is None:
                return _Joined(named, found.head_end, [self._quoted(place)])
            end = found.end
            named.append((self._text[place:end].strip(" ،.؛:\u200c\u0654"), found.sure))
            if not (joined := _JOINED.match(self._folded, end)):
                break
            place = joined.end()
        return _Joined(named, end, [])

    def _quoted(self, place: int) -> str:
        """Return the first words from ``place`` on, for a question."""
        window = self._text[place : place + _WINDOW].split("\n", 1)[0]
        words = list(_WORDS.finditer(window))[: _QUOTED_WORDS + 1]
        whole = window[: words[min(_QUOTED_WORDS, len(words)) - 1].end()]
        return whole.rstrip(".،؛:") + (" …" if len(words) > _QUOTED_WORDS else "")


@dataclass(frozen=True, slots=True)
class _Joined:
    """Names that stand together, how sure each is, where they end, and one whose end is not certain."""

    named: list[tuple[str, bool]]
    end: int
    unclear: list[str]
