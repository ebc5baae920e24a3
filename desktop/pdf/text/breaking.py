"""Breaks a paragraph into lines, in logical order; knows lengths, not fonts."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import accumulate
from math import inf
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import category

from desktop.pdf.text.stops import BLANK, stops

if TYPE_CHECKING:
    from collections.abc import Sequence

_ROUNDING = 1e-6


@dataclass(frozen=True, slots=True)
class Line:
    """A line: a range without the blanks at its end; ``ended`` where the text ends or is cut."""

    start: int
    end: int
    width: float
    ended: bool


class _Stops(NamedTuple):
    """Where a line may begin, and how long the text is up to there without the blanks."""

    places: list[int]
    trimmed: list[float]


class Breaker:
    """Breaks one text whose characters have the ``advances``.

    ``kept`` are ranges that stay on one line; those longer than a line are broken like any word.
    """

    def __init__(self, text: str, advances: Sequence[float], kept: Sequence[tuple[int, int]] = ()) -> None:
        self._text = text
        self._until = [0.0, *accumulate(advances)]
        self._hard = [place + 1 for place, character in enumerate(text) if character == "\n"]
        self._kept = [(start, end, self._until[end] - self._until[start]) for start, end in kept]
        self._stops = self._stops_for(inf)
        self._lines: dict[float, list[Line]] = {}
        self._starts: dict[float, list[int]] = {}

    def lines(self, limit: float, start: int = 0) -> list[Line]:
        """Give the lines from ``start`` on, none longer than ``limit`` unless one character is."""
        if limit not in self._lines:
            self._lines[limit] = self._break(limit, 0)
            self._starts[limit] = [line.start for line in self._lines[limit]]
        starts = self._starts[limit]
        number = bisect_left(starts, start)
        if number < len(starts) and starts[number] == start:
            return self._lines[limit][number:]
        return self._break(limit, start)

    def width(self, start: int, end: int) -> float:
        """Give the advances from one character to another, in parts of the size."""
        return self._until[end] - self._until[start]

    def narrowest(self) -> float:
        """Give the length of the longest piece that no line is broken within, such as a word or a code."""
        starts = (0, *self._stops.places[:-1])
        pieces = zip(starts, self._stops.trimmed, strict=True)
        return max((end - self._until[start] for start, end in pieces), default=0)

    def _break(self, limit: float, start: int) -> list[Line]:
        lines: list[Line] = []
        fitting = self._stops if all(width <= limit for *_, width in self._kept) else self._stops_for(limit)
        while start < len(self._text):
            cut = (
                self._hard[number] if (number := bisect_right(self._hard, start)) < len(self._hard) else None
            )
            bound = len(self._text) if cut is None else cut
            stop = min(self._next_stop(fitting, start, limit), bound)
            end = _without_blanks(self._text, start, stop)
            lines.append(Line(start, end, self._until[end] - self._until[start], ended=stop == bound))
            start = stop
        return lines

    def _stops_for(self, limit: float) -> _Stops:
        """Find the stops where what is kept on one line is longer than no line."""
        kept = [(start, end) for start, end, width in self._kept if width <= limit]
        places = stops(self._text, kept)
        ends: list[int] = []
        before = 0
        for stop in places:
            end = _without_blanks(self._text, before, stop)
            ends.append(end if end > before or not ends else ends[-1])
            before = stop
        return _Stops(places, [self._until[end] for end in ends])

    def _next_stop(self, fitting: _Stops, start: int, limit: float) -> int:
        room = self._until[start] + limit + _ROUNDING
        number = bisect_right(fitting.trimmed, room) - 1
        if number >= 0 and fitting.places[number] > start:
            return fitting.places[number]
        stop = max(start + 1, bisect_right(self._until, room) - 1)
        while stop > start + 1 and stop < len(self._text) and category(self._text[stop]) in ("Mn", "Cf"):
            stop -= 1
        return stop


def _without_blanks(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in BLANK:
        end -= 1
    return end
