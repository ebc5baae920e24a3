"""Follows the name of an agency to its end, and says so where the words do not show where that is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.intake.agency_words import (
    ACTIVE,
    FIELD,
    HEAD,
    INDEFINITE,
    NOUNS,
    ONLY_SUBJECT_BEFORE,
    PARTICLES,
    QUALIFIER,
    TOWN,
    UNCLEAR_STOPS,
    UNFINISHED,
)
from desktop.intake.folding import fold
from desktop.persian.text import squashed_key

if TYPE_CHECKING:
    from desktop.intake.places import Places

_WORD = re.compile(r" {0,3}(?P<word>[^\s،.,؛;:()«»!؟?]+)")
_RAW_WORD = re.compile(r" {0,3}[^ \n]+")
_QUALIFIER = re.compile(QUALIFIER)
_AND = re.compile(r" {1,3}و(?!\w) {0,3}")
_WHOLE_COUNTRY = re.compile(r" {0,3}(?:وزارت {1,3})?(?:کشور|ایران)(?!\w)")
_DISTRICT = re.compile(r" {0,3}(?:منطقه|ناحیه)(?: ?ی)? {0,3}\d{1,2}(?!\d)")
_CENTRAL = re.compile(r" {0,3}مرکزی(?!\w)")
_OF_KIND = re.compile(r" {0,3}(?P<kind>شهرستان|استان|شهر|بخش|روستای|واحد)(?!\w)")
_FORMAL = frozenset({"شهرستان", "استان"})
_NOT_A_PLACE = re.compile(r"(?:ها|های|هایی|ات|ای|\d.*)$")
_AFTER_OBJECT = frozenset({"را", "ها", "های", "هایی", "ای"})
_MOST_WORDS = 9
_PLACE_WORDS = 4
_KNOWN_WORDS = 13


@dataclass(frozen=True, slots=True)
class Name:
    """An agency that stands in a text; ``end`` is None where the words do not show the end of its name."""

    head_end: int
    end: int | None
    sure: bool = True


class Names:
    """A text in which the names of agencies are followed; ``known`` are keys of registered ones."""

    def __init__(self, text: str, known: frozenset[str], places: Places) -> None:
        self._text = text
        self._folded = fold(text)
        self._known = known
        self._places = places

    def at(self, start: int, *, labelled: bool = False) -> Name | None:
        """Return the agency whose name begins at ``start``, or None where none does.

        ``labelled``: nothing but a name stands there, as after «مسئول پیگیری:».
        """
        if known := self._registered(start):
            return Name(known, known)
        head = HEAD.match(self._folded, start)
        if not head or INDEFINITE.match(self._folded, head.end()):
            return None
        end, sure = self._end(head, labelled=labelled)
        return Name(head.end(), end, sure)

    def _end(self, head: re.Match[str], *, labelled: bool) -> tuple[int | None, bool]:
        field, is_whole, sure = self._field(head)
        area, is_certain = self._area(field)
        if is_certain:
            return area, True
        if (is_whole or area > field) and self._stops(area):
            return area, sure
        if area > field and (named := self._unknown_place(area)):
            return named, False
        return self._subject_end(head.end(), labelled=labelled), True

    def _field(self, head: re.Match[str]) -> tuple[int, bool, bool]:
        """Return where the field of work ends, whether it makes a whole name, and whether that is sure."""
        place = head.end()
        if self._folded.startswith(" ی ", place):
            place += 2
        unfinished = UNFINISHED.search(head[0])
        end = place
        if not TOWN.search(head[0]) and (field := FIELD.match(self._folded, place)):
            end = field.end()
        end = self._qualified(end)
        if not unfinished or end > place:
            return end, True, True
        if self._is_end(place):
            return place, True, True
        word = self._word(place)
        if (
            word is None
            or word["word"] in NOUNS
            or _NOT_A_PLACE.search(word["word"])
            or word["word"][:-1] in NOUNS
        ):
            return place, False, False
        if self._place(place) or _OF_KIND.match(self._folded, place) or _whole(self._folded, place):
            return place, False, True
        return word.end(), not word["word"].endswith("ی"), True

    def _area(self, place: int) -> tuple[int, bool]:
        """Return where the words on the area end, and whether the name is certainly over there."""
        end, is_certain = place, False
        while True:
            of_kind = _OF_KIND.match(self._folded, end)
            start = of_kind.end() if of_kind else end
            formal = of_kind is not None and of_kind["kind"] in _FORMAL
            if found := self._place(start, formal=formal) or _whole(self._folded, start):
                end, is_certain = found, True
            elif of_kind and not is_certain:
                end = of_kind.end()
            elif is_certain and (more := self._and_place(end)):
                end = more
            else:
                return self._qualified(end), is_certain

    def _and_place(self, place: int) -> int | None:
        joined = _AND.match(self._folded, place)
        return self._place(joined.end()) if joined else None

    def _unknown_place(self, place: int) -> int | None:
        """Return the end of a place that is not known but stands after «شهرستان» or «استان».

        Where places are known, another word there may as well be what is to be done: «شهرستان زمین را».
        """
        word = self._word(place)
        kind = self._folded[max(0, place - 8) : place].split()[-1:]
        if not word or not _FORMAL.intersection(kind) or self._stops(place):
            return None
        following = self._word(word.end())
        if following and following["word"] in NOUNS:
            return word.end()
        is_object = following is not None and following["word"] in _AFTER_OBJECT
        if is_object or self._places.all or _NOT_A_PLACE.search(word["word"]):
            return None
        return word.end()

    def _subject_end(self, head: int, *, labelled: bool) -> int | None:
        """Return where a name ends that runs up to a word which only a subject has before it."""
        end, count = head, 0
        while (word := self._word(end)) and count <= _MOST_WORDS:
            bare = word["word"]
            if bare in ONLY_SUBJECT_BEFORE:
                return end if count else None
            if bare in UNCLEAR_STOPS or (not labelled and (bare in PARTICLES or bare in NOUNS)):
                return None
            if labelled and (bare in PARTICLES or bare in NOUNS):
                return end
            if self._joins(end):
                return end if labelled else None
            end = word.end()
            count += 1
        is_over = count and word is None and (labelled or self._is_sentence_end(head, end))
        return end if is_over else None

    def _stops(self, place: int) -> bool:
        """Say whether something begins here that no name goes on with."""
        word = self._word(place)
        if word is None or word["word"] in PARTICLES or word["word"] in NOUNS:
            return True
        return self._joins(place)

    def _joins(self, place: int) -> bool:
        """Say whether «و» and another agency stand here."""
        if joined := _AND.match(self._folded, place):
            is_known = self._registered(joined.end()) is not None
            return is_known or HEAD.match(self._folded, joined.end()) is not None
        return False

    def _is_end(self, place: int) -> bool:
        word = self._word(place)
        return word is None or word["word"] in PARTICLES

    def _is_sentence_end(self, head: int, place: int) -> bool:
        """Say whether the sentence ends here without a verb, as after «بر عهدهٔ …»."""
        is_end = self._folded[place : place + 3].lstrip(" ")[:1] in {"", ".", "؛", "\n"}
        return is_end and not ACTIVE.search(self._folded, head, place)

    def _qualified(self, place: int) -> int:
        found = _QUALIFIER.match(self._folded, place)
        return found.end() if found else place

    def _word(self, place: int) -> re.Match[str] | None:
        """Return the word here, None at the end of a line or where a mark of punctuation stands."""
        return _WORD.match(self._folded, place)

    def _registered(self, place: int) -> int | None:
        """Return the end of the longest registered name here, marks of punctuation inside it allowed."""
        if not self._known:
            return None
        ends: list[int] = []
        end = place
        for _ in range(_KNOWN_WORDS):
            if not (word := _RAW_WORD.match(self._folded, end)):
                break
            end = word.end()
            bare = end - len(word[0]) + len(word[0].rstrip("،.؛:)"))
            ends += [end] if bare == end else [bare, end]
        return self._longest(place, ends, self._known)

    def _place(self, place: int, *, formal: bool = False) -> int | None:
        keys = self._places.all if formal else self._places.plain
        ends: list[int] = []
        end = place
        while keys and len(ends) < _PLACE_WORDS and (word := self._word(end)):
            end = word.end()
            ends.append(end)
        return self._longest(place, ends, keys)

    def _longest(self, place: int, ends: list[int], keys: frozenset[str]) -> int | None:
        found = (end for end in reversed(ends) if squashed_key(self._text[place:end]) in keys)
        return next(found, None)


def _whole(folded: str, place: int) -> int | None:
    """Return the end of words after which a name is over: the country, a numbered district, «مرکزی»."""
    patterns = (_WHOLE_COUNTRY, _DISTRICT, _CENTRAL)
    found = next(filter(None, (pattern.match(folded, place) for pattern in patterns)), None)
    return found.end() if found else None
