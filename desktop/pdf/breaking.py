"""Breaks a paragraph into lines, in logical order; knows lengths, not fonts."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING
from unicodedata import category

if TYPE_CHECKING:
    from collections.abc import Sequence

BLANK = " \n\u200b"
_STOP = re.compile(r"[ \n\u200b]+(?=[^ \n\u200b])|(?<=[^\W\d_][\-–])(?=[^\W\d_])|\n")
_NEVER_FIRST = frozenset("،؛:؟.!,;?)]}»›٪%…")
_NEVER_LAST = frozenset("([{«‹")
_ROUNDING = 1e-6


@dataclass(frozen=True, slots=True)
class Line:
    """A line: a range without the blanks at its end; ``ended`` where the text ends or is cut."""

    start: int
    end: int
    width: float
    ended: bool


class Breaker:
    """Breaks one text whose characters have the ``advances``; ``kept`` are ranges that stay on one line."""

    def __init__(self, text: str, advances: Sequence[float], kept: Sequence[tuple[int, int]] = ()) -> None:
        self._text = text
        self._until = [0.0, *accumulate(advances)]
        self._hard = [place + 1 for place, character in enumerate(text) if character == "\n"]
        self._stops = _stops(text, kept)
        self._trimmed = [self._until[_without_blanks(text, 0, stop)] for stop in self._stops]
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

    def _break(self, limit: float, start: int) -> list[Line]:
        lines: list[Line] = []
        while start < len(self._text):
            cut = (
                self._hard[number] if (number := bisect_right(self._hard, start)) < len(self._hard) else None
            )
            bound = len(self._text) if cut is None else cut
            stop = min(self._next_stop(start, limit), bound)
            end = _without_blanks(self._text, start, stop)
            lines.append(Line(start, end, self._until[end] - self._until[start], ended=stop == bound))
            start = stop
        return lines

    def _next_stop(self, start: int, limit: float) -> int:
        room = self._until[start] + limit + _ROUNDING
        number = bisect_right(self._trimmed, room) - 1
        if number >= 0 and self._stops[number] > start:
            return self._stops[number]
        stop = max(start + 1, bisect_right(self._until, room) - 1)
        while stop > start + 1 and stop < len(self._text) and category(self._text[stop]) in ("Mn", "Cf"):
            stop -= 1
        return stop


def _stops(text: str, kept: Sequence[tuple[int, int]]) -> list[int]:
    """Find where a line may begin, and the end of the text."""
    stops: list[int] = []
    for match in _STOP.finditer(text):
        stop = match.end()
        before = text[match.start() - 1 : match.start()] if match.start() else ""
        fixed = before in _NEVER_LAST or text[stop : stop + 1] in _NEVER_FIRST
        if stop < len(text) and (match.group().count("\n") or not (before and fixed)):
            stops.append(stop)
    inside = _inside(stops, kept)
    return [*(stop for stop in stops if stop not in inside), len(text)]


def _inside(stops: Sequence[int], kept: Sequence[tuple[int, int]]) -> frozenset[int]:
    found: set[int] = set()
    for start, end in kept:
        found.update(stops[bisect_right(stops, start) : bisect_left(stops, end)])
    return frozenset(found)


def _without_blanks(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in BLANK:
        end -= 1
    return end
