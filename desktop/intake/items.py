"""Gathers lines into paragraphs and numbered or bulleted items; joins what a page break has parted."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from desktop.intake.asides import is_aside
from desktop.intake.decisions import DECIDED
from desktop.intake.folding import fold, whole_start
from desktop.persian.ordinals import read_ordinal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.intake.line import Line

_NUMBER = re.compile(
    r"(?:(?:مصوبه|بند|تصمیم|ماده)(?: ?ی)? {0,2}(?:شماره(?: ?ی)? {0,2})?)?"
    r"(?:\((?P<inside>\d{1,4})\) ?[-.:–—]?"
    r"|(?P<number>\d{1,4})(?: ?[-–—/] ?(?P<part>\d{1,3}))? ?(?P<close>[-.:)–—/ـ]+))"
    r"(?!\d) ?",
)
_PART = re.compile(r"(?P<number>\d{1,2})[-–—/](?P<part>\d{1,2}) (?=[^\W\d])")
_BARE = re.compile(rf"(?P<number>\d{{1,3}}) {{1,3}}(?={DECIDED})")
_LETTERED = re.compile(r"(?P<letter>الف|[بپتثجچحد]) ?[-.:)–—] ?")
_NAMED = re.compile(
    r"(?:مصوبه|تصمیم)(?: ?ی(?!\w))? {0,2}(?P<ordinal>[^\W\d]+(?: {1,2}و {1,2}[^\W\d]+)?)(?: ?[:.)–-] ?|$)"
)
_SIGN = "[\u2190-\u2bff\U0001f300-\U0001faff]\ufe0f?"
_BULLET = re.compile(rf"(?:[•‣⁃∙·*\uf0b7\uf0a7\uf0d8-] ?|[–—] |{_SIGN} ?)(?=\D)")
_DATE = re.compile(r"\d{1,4} ?[-/.] ?\d{1,2} ?[-/.] ?\d{1,4}")
_TERMINAL = re.compile(r"[.!؟?؛:…][»\")\]]*$")
_OPEN_END = re.compile(r"(?:(?<!\w)(?:و|از|در|به|با|که|را|لذا|بنابراین)|،)$")
_QUOTES = re.compile("[«»]")
_OPENERS = whole_start(
    "در پایان", "در خاتمه", "در ادامه", "در ابتدا", "در ابتدای", "سپس", "ضمنا", "جلسه در ساعت",
    "جلسه راس ساعت", "جلسه با", "ختم جلسه", "پایان جلسه", "پس از",
)  # fmt: skip
_START = 40
"""Letters of a line in which its mark stands."""
_DECISIONS = re.compile(DECIDED)


@dataclass(frozen=True, slots=True)
class Marker:
    """How an item is marked: as typed, its style, its number and the number of its part, if any."""

    typed: str
    style: str
    number: int | None = None
    part: int | None = None


class Item:
    """An item with its marker, or a paragraph without one; ``is_aside``: it stands beside one."""

    def __init__(self, marker: Marker | None, text: str, *, is_aside: bool = False) -> None:
        self.marker = marker
        self.is_aside = is_aside
        self._paragraphs = [[text] if text else []]

    @property
    def text(self) -> str:
        """The whole, a line for each paragraph, as typed but for line breaks inside a sentence."""
        return "\n".join(" ".join(pieces) for pieces in self._paragraphs).strip()

    @property
    def typed(self) -> str:
        """The whole with its mark before it."""
        return f"{self.marker.typed} {self.text}" if self.marker else self.text

    def go_on(self, text: str) -> None:
        """Add to the last sentence."""
        self._paragraphs[-1].append(text)

    def add(self, paragraph: str) -> None:
        """Add a paragraph."""
        self._paragraphs.append([paragraph])

    @property
    def is_open(self) -> bool:
        """Whether it ends with a word after which no sentence ends, such as «و»."""
        return any(_OPEN_END.search(fold(piece[-9:])) for piece in self._paragraphs[-1][-1:])

    def takes(self, line: Line) -> bool:
        """Say whether ``line`` goes on with a sentence here that a line or page break has parted."""
        if (
            self.is_aside
            or line.fresh
            or any(_TERMINAL.search(piece[-4:]) for piece in self._paragraphs[-1][-1:])
        ):
            return False
        start = fold(line.text[:40])
        decides = self.marker is None and _DECISIONS.match(start)
        return self.is_open or not (decides or _OPENERS.match(start))


def has_marker(line: str, *, lettered: bool = False) -> bool:
    """Say whether a line begins with the mark of an item, with ``lettered`` also «الف)»."""
    return _marker_in(line, lettered=lettered) is not None


def gathered(lines: Sequence[Line], *, lettered: bool = False) -> list[Item]:
    """Return the items and the paragraphs between them, in order; a mark inside «…» is no item.

    ``lettered``: «الف)» is an item too, and a line beside a resolution, as of its vote, stands alone.
    """
    quoted = _quoted_lines([line.text for line in lines])
    items: list[Item] = []
    for place, line in enumerate(lines):
        if place not in quoted and (found := _marker_in(line.text, lettered=lettered)):
            items.append(Item(found[0], line.text[found[1] :].strip()))
        elif items and place in quoted:
            items[-1].add(line.text)
        elif lettered and is_aside(line.text):
            items.append(Item(None, line.text, is_aside=True))
        elif items and items[-1].takes(line):
            items[-1].go_on(line.text)
        else:
            items.append(Item(None, line.text))
    return [item for item in items if item.text]


def listed(lines: Sequence[Line]) -> list[str]:
    """Return the entries of a list: marked ones, else one a line, else those between commas."""
    if any(has_marker(line.text) for line in lines):
        return [item.text for item in gathered(lines)]
    if sum(has_marker(line.text, lettered=True) for line in lines) > 1:
        return [item.text for item in gathered(lines, lettered=True)]
    entries: list[Item] = []
    for line in lines:
        if entries and entries[-1].is_open:
            entries[-1].go_on(line.text)
        else:
            entries.append(Item(None, line.text))
    return [entry.text for entry in entries]


def _marker_in(line: str, *, lettered: bool = False) -> tuple[Marker, int] | None:
    """Return the mark that a line begins with and where it ends."""
    start = fold(line[:_START])
    bullet = _BULLET.match(start)
    skipped = bullet.end() if bullet else 0
    if not _DATE.match(start, skipped) and (found := _NUMBER.match(start, skipped)):
        style = "()" if found["inside"] else found["close"][0]
        part = int(found["part"]) if found["part"] else None
        typed = line[skipped : found.end()].strip()
        return Marker(typed, style, int(found["number"] or found["inside"]), part), found.end()
    if found := _PART.match(start) or _BARE.match(start):
        part = int(found["part"]) if found.re is _PART else None
        return Marker(line[: found.end()].strip(), " ", int(found["number"]), part), found.end()
    named = _NAMED.match(start)
    if (
        named
        and (named.end() < len(start) or len(line) <= _START)
        and (number := read_ordinal(named["ordinal"]))
    ):
        return Marker(line[: named.end()].strip(), ":", number), named.end()
    if lettered and (found := _LETTERED.match(start)):
        return Marker(found[0].strip(), "letter"), found.end()
    return (Marker(bullet[0].strip(), "bullet"), bullet.end()) if bullet else None


def _quoted_lines(texts: Sequence[str]) -> set[int]:
    """Return the places of the lines that begin inside a quotation, which needs both its marks."""
    opened: list[int] = []
    depth = [0] * (len(texts) + 2)
    for place, text in enumerate(texts):
        for mark in _QUOTES.findall(text):
            if mark == "«":
                opened.append(place)
            elif opened and (start := opened.pop()) < place:
                depth[start + 1] += 1
                depth[place + 1] -= 1
    return {place for place, deep in enumerate(accumulate(depth)) if deep}
