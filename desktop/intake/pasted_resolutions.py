"""Tells whether what was pasted is a list or a table of resolutions, and reads it; asks nobody."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.intake.agencies import known_keys, responsible_in
from desktop.intake.clean import Line
from desktop.intake.deadlines import deadline_in
from desktop.intake.decisions import DECIDED
from desktop.intake.folding import fold
from desktop.intake.items import gathered
from desktop.intake.pasted_parts import BULLET, Pasted
from desktop.intake.pasted_table import TableRow, table_rows
from desktop.intake.places import Places, places_of
from desktop.intake.reading import ReadResolution
from desktop.intake.resolutions import resolutions_of
from desktop.persian.text import squashed_key

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

_DECIDED = re.compile(DECIDED)
_LEAD_WORDS = 8
_ENOUGH_ITEMS = 2
_CELL_PARTS = re.compile(r" ?[؛;/] ?| [-–] ")
_COMMA = re.compile(" ?[،,] ?")
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
        numbers = [row.number for row in rows if row.number]
        orders = numbers if len(set(numbers)) == len(rows) else range(1, len(rows) + 1)
        return tuple(self._of_row(order, row) for order, row in zip(orders, rows, strict=True))

    def _of_row(self, order: int, row: TableRow) -> ReadResolution:
        found = resolutions_of([Line(f"(1) {row.text}")], self._known, self._places).resolutions
        read = found[0] if found else ReadResolution(order, "", row.text)
        names = dict.fromkeys(name for cell in row.responsible for name in self._names(cell))
        if names:
            read = replace(read, responsible=tuple(names))
        if row.deadline:
            due = deadline_in(f"تا {row.deadline}")
            read = replace(
                read, deadline_on=due.on, deadline_text=row.deadline, next_session=due.next_session
            )
        return replace(read, order=order)

    def _names(self, cell: str) -> Iterator[str]:
        """Yield the names in a cell, parted where the words leave no doubt or a sign parts them."""
        for part in filter(None, _CELL_PARTS.split(cell)):
            if whole := self._all_named(part):
                yield from whole
            else:
                for name in filter(None, _COMMA.split(part)):
                    yield from self._all_named(name) or (name,)

    def _all_named(self, words: str) -> tuple[str, ...]:
        """Return the names that these words are, none where anything else stands among them."""
        found = responsible_in(f"مسئول پیگیری: {words}", self._known, self._places).agencies
        names = tuple(agency.name for agency in found)
        rest = squashed_key(words)
        for name in names:
            rest = rest.replace(squashed_key(name), "", 1)
        return names if names and rest.count("و") == len(rest) < len(names) else ()

    def of_list(self, pasted: Sequence[Pasted]) -> tuple[ReadResolution, ...] | None:
        lines = _lines(pasted)
        if not lines or len(lines) > _MOST:
            return None
        read = resolutions_of(lines, self._known, self._places)
        whole = len(read.resolutions) >= _ENOUGH_ITEMS and all(map(_is_lead, map(Pasted, read.around)))
        return read.resolutions if whole else None


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
