"""Tells whether what was pasted is a list or a table of resolutions, and reads it; asks nobody."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.intake.agencies import known_keys
from desktop.intake.decisions import DECIDED
from desktop.intake.folding import fold
from desktop.intake.items import gathered
from desktop.intake.line import Line
from desktop.intake.pasted_parts import BULLET, Pasted
from desktop.intake.pasted_table import table_rows
from desktop.intake.places import Places, places_of
from desktop.intake.resolution_rows import RowReader, orders_of
from desktop.intake.resolutions import resolutions_of

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from desktop.intake.reading import ReadResolution

_DECIDED = re.compile(DECIDED)
_LEAD_WORDS = 8
_ENOUGH_ITEMS = 2
_MOST = 1000


def as_resolutions(
    pasted: Sequence[Pasted], known: Collection[str] = (), places: Collection[str] = ()
) -> tuple[ReadResolution, ...] | None:
    """Return the resolutions of a numbered list or of a table, None where it is neither.

    ``known`` are names of organisations, ``places`` of provinces and counties. Before the first one only a
    heading or a line with a colon may stand, which is left out; with anything else around it is no list.
    """
    reader = _Reader(known_keys(known), places_of(places))
    start = next((place for place, each in enumerate(pasted) if each.cells), None)
    if start is not None:
        return reader.of_table(pasted[start:]) if all(map(_is_lead, pasted[:start])) else None
    return reader.of_list(pasted)


class _Reader:
    """What is known while resolutions are read."""

    def __init__(self, known: frozenset[str], places: Places) -> None:
        self._known = known
        self._places = places

    def of_table(self, pasted: Sequence[Pasted]) -> tuple[ReadResolution, ...] | None:
        if not all(each.cells for each in pasted) or len(pasted) > _MOST:
            return None
        if not (rows := table_rows([each.cells for each in pasted])):
            return None
        reader = RowReader(self._known, self._places)
        read = (reader.read(order, row)[0] for order, row in zip(orders_of(rows), rows, strict=True))
        return tuple(map(_whole, read))

    def of_list(self, pasted: Sequence[Pasted]) -> tuple[ReadResolution, ...] | None:
        lines = _lines(pasted)
        if not lines or len(lines) > _MOST:
            return None
        read = resolutions_of(lines, self._known, self._places)
        whole = len(read.resolutions) >= _ENOUGH_ITEMS and all(map(_is_lead, map(Pasted, read.around)))
        return tuple(map(_whole, read.resolutions)) if whole else None


def _whole(resolution: ReadResolution) -> ReadResolution:
    """Return a resolution whose sub-items and votes stand in its words, as they are edited."""
    vote = resolution.vote.text if resolution.vote else ""
    lines = [resolution.operative, *(clause.typed for clause in resolution.clauses)]
    lines += [vote] if vote and vote not in resolution.text else []
    return replace(resolution, operative="\n".join(lines), clauses=(), vote=None)


def _lines(pasted: Sequence[Pasted]) -> list[Line]:
    """Return a line for each item, what belongs to it inside; none where there is no list."""
    items = _items(pasted)
    if not items:
        lines = [Line(each.whole) for each in pasted]
        numbered = [item for item in gathered(lines) if item.marker and item.marker.number is not None]
        return lines if len(numbered) >= _ENOUGH_ITEMS else []
    numbers = [pasted[place].number or 0 for place in items]
    orders = numbers if len(set(numbers)) == len(numbers) else range(1, len(numbers) + 1)
    ends = [*items[1:], items[-1] + 1 + _inner(pasted[items[-1] + 1 :])]
    lines = [Line(each.whole, fresh=True) for each in pasted[: items[0]]]
    for order, start, end in zip(orders, items, ends, strict=True):
        inside = [pasted[start].text, *(each.whole for each in pasted[start + 1 : end])]
        lines.append(Line(f"({order}) " + "\n".join(inside), fresh=True))
    return lines + [Line(each.whole, fresh=True) for each in pasted[ends[-1] :]]


def _items(pasted: Sequence[Pasted]) -> list[int]:
    """Return the places of the items of the outermost list; bullets count where most of them decide."""
    marked = [place for place, each in enumerate(pasted) if each.mark]
    least = min((pasted[place].level for place in marked), default=1)
    outer = [place for place in marked if pasted[place].level == least]
    numbered = [place for place in outer if pasted[place].number] or [
        place for place in outer if pasted[place].mark != BULLET
    ]
    if not numbered:
        decided = [place for place in outer if _DECIDED.search(fold(pasted[place].text))]
        numbered = outer if 2 * len(decided) >= len(outer) else []
    return numbered if len(numbered) >= _ENOUGH_ITEMS else []


def _inner(following: Sequence[Pasted]) -> int:
    """Return how many paragraphs after the last item are items of a list inside it."""
    return next((place for place, each in enumerate(following) if not each.mark), len(following))


def _is_lead(paragraph: Pasted) -> bool:
    return paragraph.text.endswith(":") or len(paragraph.text.split()) <= _LEAD_WORDS
