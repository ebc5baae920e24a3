"""Counts the items of a Word document's lists, whose numbers Word does not write into the text."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_VALUE = f"{_W}val"
_DEEPEST = 8
_NO_NUMBER = frozenset({"bullet", "none", ""})
BULLET = "- "


class Lists:
    """The lists of a document; ``numbering`` is the root of the part that defines them, if it has one."""

    def __init__(self, numbering: Element | None) -> None:
        self._formats = {} if numbering is None else dict(_formats(numbering))
        self._counts: dict[str, Counter[int]] = {}

    def mark(self, properties: Element) -> str:
        """Return what stands before the next item: its number, those of the items it is in, or a dash."""
        number = _value(properties.find(f"{_W}numId"))
        level = _level(properties.find(f"{_W}ilvl"))
        if number not in self._formats:
            return BULLET
        counts = self._counts.setdefault(number, Counter())
        counts[level] += 1
        for deeper in range(level + 1, _DEEPEST + 1):
            counts.pop(deeper, None)
        if self._formats[number].get(level, "") in _NO_NUMBER:
            return BULLET
        above = (
            counts[level - 1] if level and self._formats[number].get(level - 1, "") not in _NO_NUMBER else 0
        )
        return f"{above}-{counts[level]}: " if above else f"{counts[level]}- "


def _formats(numbering: Element) -> list[tuple[str, dict[int, str]]]:
    """Return, for each list, the form of the numbers of each of its levels."""
    abstract = {
        each.get(f"{_W}abstractNumId", ""): {
            _whole(level.get(f"{_W}ilvl")): _value(level.find(f"{_W}numFmt"))
            for level in each.iter(f"{_W}lvl")
        }
        for each in numbering.iter(f"{_W}abstractNum")
    }
    return [
        (each.get(f"{_W}numId", ""), abstract.get(_value(each.find(f"{_W}abstractNumId")), {}))
        for each in numbering.iter(f"{_W}num")
    ]


def _value(element: Element | None) -> str:
    return "" if element is None else element.get(_VALUE, "")


def _level(element: Element | None) -> int:
    return 0 if element is None else min(_DEEPEST, _whole(element.get(_VALUE)))


def _whole(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < _DEEPEST else 0
