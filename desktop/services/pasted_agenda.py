"""Tells whether what was pasted is a list of agenda items, and parts it; saves nothing, asks nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.intake.clean import Line
from desktop.intake.items import gathered

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.intake.pasted import Pasted

MOST_ITEMS = 200
_ENOUGH_ITEMS = 2
_LEAD_WORDS = 8
"""How many words a heading over a list has at most, such as «دستور جلسه»."""


def pasted_items(pasted: Sequence[Pasted]) -> tuple[str, ...]:
    """Return the texts of the items of a list without their numbers or bullets; none where it is no list.

    Before the first item only a heading may stand, which is left out; what is inside an item stays in it.
    """
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


def _item(pasted: Pasted) -> str | None:
    if pasted.mark:
        return pasted.text if pasted.level == 1 else None
    found = gathered([Line(pasted.text, fresh=True)])
    return found[0].text if found and found[0].marker else None


def _is_lead(text: str) -> bool:
    return text.rstrip().endswith(":") or len(text.split()) <= _LEAD_WORDS
