"""A paragraph's text with its weights, before it has lines: what both routes of typesetting agree on."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import category, normalize

from desktop.pdf.text.direction import codes, guarded_levels, own_direction

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from desktop.pdf.text.breaking import Breaker, Line

BLANK = re.compile(r"[ \n\u200b]")
_BLANKS = frozenset(("", " ", "\n", "\u200b"))
_UNPRINTABLE = re.compile("[\u202d\u202e\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")
_FIXED_FORM = re.compile("[\ufb50-\ufbb1\ufbd3-\ufbff\ufe80-\ufefc]")
_ODD_BLANK = re.compile("[\t\x0b\x0c\r\x85\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Span:
    """Text of one weight."""

    text: str
    bold: bool = False


class Assigned(NamedTuple):
    """The number of the font of each character, and the places of those that the first font lacks."""

    fonts: tuple[int, ...]
    strange: tuple[int, ...] = ()


def of_one_font(text: str) -> Assigned:
    """Set a text in the first font, whatever it lacks."""
    return Assigned((0,) * len(text))


@dataclass(frozen=True, slots=True)
class Stretch:
    """A range of a passage with one level, weight and font, either blank or inside one word."""

    start: int
    end: int
    level: int
    bold: bool
    font: int


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph in logical order; ``base`` is its level.

    ``levels``, ``bolds`` and ``fonts`` are its characters'; ``strange`` are the places of those which the
    first font lacks.
    """

    text: str
    base: int
    levels: tuple[int, ...]
    bolds: tuple[bool, ...]
    codes: tuple[tuple[int, int], ...]
    fonts: tuple[int, ...]
    strange: tuple[int, ...] = ()

    @classmethod
    def of(
        cls,
        spans: Sequence[Span],
        base: int | None = None,
        assign: Callable[[str], Assigned] = of_one_font,
    ) -> Passage:
        """Join the spans; without ``base`` the text's own direction holds. ``assign`` chooses the fonts."""
        cleaned = [(printable(span.text), span.bold) for span in spans]
        text = "".join(part for part, _ in cleaned)
        bolds = tuple(bold for part, bold in cleaned for _ in part)
        level = own_direction(text) if base is None else base
        found = tuple(codes(text))
        return cls(text, level, guarded_levels(text, level, found), bolds, found, *assign(text))

    def stretches(self, start: int, end: int) -> Iterator[Stretch]:
        """Cut a range where the level, the weight or the font changes and round each blank."""
        place = start
        while place < end:
            key = self._key(place)
            after = place + 1
            if self.text[place] not in " \n\u200b":
                while after < end and self.text[after] not in " \n\u200b" and self._joins(after, key):
                    after += 1
            yield Stretch(place, after, *key)
            place = after

    def strange_between(self, start: int, end: int) -> tuple[int, ...]:
        """Give the places in a range where the first font lacks a character."""
        return self.strange[bisect_left(self.strange, start) : bisect_left(self.strange, end)]

    def _key(self, place: int) -> tuple[int, bool, int]:
        return self.levels[place], self.bolds[place], self.fonts[place]

    def _joins(self, place: int, key: tuple[int, bool, int]) -> bool:
        return self._key(place) == key or category(self.text[place]) == "Mn"

    def word_before(self, place: int) -> str:
        """Give what stands before ``place`` in the same word, at most a few letters."""
        if self.text[max(0, place - 1) : place] in _BLANKS:
            return ""
        text = self.text[max(0, place - 4) : place]
        return BLANK.split(text)[-1]

    def word_after(self, place: int) -> str:
        """Give what follows from ``place`` in the same word, at most a few letters."""
        if self.text[place : place + 1] in _BLANKS:
            return ""
        return BLANK.split(self.text[place : place + 4], maxsplit=1)[0]


@dataclass(frozen=True, slots=True)
class SetPassage:
    """A passage that has been measured with a font of size 1, and can be broken into lines."""

    passage: Passage
    breaker: Breaker

    def lines(self, width: float, size: float, start: int = 0) -> list[Line]:
        """Give the lines from ``start`` on for ``width`` points at ``size`` points."""
        return self.breaker.lines(width / size, start)


def printable(text: str) -> str:
    """Leave out what no paper can show: control characters and halves of characters.

    Letters in the fixed forms of old programs become letters, which the font joins by itself.
    """
    text = _UNPRINTABLE.sub("", _ODD_BLANK.sub(" ", text.replace("\r\n", "\n")))
    return _FIXED_FORM.sub(lambda form: normalize("NFKC", form[0]), text)
