"""Tells whether what was pasted is a list of agenda items, and parts it; saves nothing, asks nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.intake.items import gathered
from desktop.intake.line import Line
from desktop.persian.text import squashed_key
from desktop.services.sheets.pasted_block import is_row_number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.intake.pasted import Pasted

MOST_ITEMS = 200
_ENOUGH_ITEMS = 2
_HEADINGS = frozenset(map(squashed_key, ("ردیف", "موضوع", "عنوان", "شرح", "دستور جلسه", "بند دستور")))
_LEAD_WORDS = 8
"""How many words a heading over a list has at most, such as «دستور جلسه»."""


def pasted_items(pasted: Sequence[Pasted]) -> tuple[str, ...]:
    """Return the texts of the items of a list without their numbers or bullets; none where it is no list.

    Before the first item only a heading may stand, which is left out; what is inside an item stays in it.
    """
    if pasted and all(each.cells for each in pasted):
        return _rows([each.cells for each in pasted])
    items: list[list[str]] = []
    for each in pasted:
        if (text := _item(each)) is not None:
            items.append([text])
        elif items:
            items[-1].append(each.whole)
        elif not _is_lead(each.text):
            return ()
    enough = _ENOUGH_ITEMS <= len(items) <= MOST_ITEMS
    return tuple("\n".join(lines) for lines in items) if enough else ()


def _rows(rows: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """Return the items of a sheet that has nothing but them and their numbers."""
    if {squashed_key(cell) for cell in rows[0] if cell} & _HEADINGS:
        rows = rows[1:]
    told = [[cell for cell in row if cell and not is_row_number(cell)] for row in rows]
    enough = _ENOUGH_ITEMS <= len(rows) <= MOST_ITEMS and all(len(cells) == 1 for cells in told)
    return tuple(cells[0] for cells in told) if enough else ()


def _item(pasted: Pasted) -> str | None:
    if pasted.mark:
        return pasted.text if pasted.level == 1 else None
    found = gathered([Line(pasted.text, fresh=True)])
    return found[0].text if found and found[0].marker else None


def _is_lead(text: str) -> bool:
    return text.rstrip().endswith(":") or len(text.split()) <= _LEAD_WORDS
