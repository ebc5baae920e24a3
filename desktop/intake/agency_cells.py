"""Reads the names of agencies from where nothing but names stands: a cell, or what follows «مسئول:»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.intake.agencies import responsible_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop.intake.places import Places

_PARTS = re.compile(r" ?[؛;/] ?| [-–] ")
_COMMA = re.compile(" ?[،,] ?")
_AND = re.compile(r"^و(?!\w) {0,2}")
_AROUND = " ،.؛:\u200c"


def names_in_cells(cells: Iterable[str], known: frozenset[str], places: Places) -> tuple[str, ...]:
    """Return the names in these cells, each once, parted where words or a sign leave no doubt."""
    return tuple(dict.fromkeys(name for cell in cells for name in _names(cell, known, places)))


def _names(cell: str, known: frozenset[str], places: Places) -> Iterator[str]:
    for part in filter(None, _PARTS.split(cell)):
        if whole := _all_named(part, known, places):
            yield from whole
        else:
            for name in filter(None, _COMMA.split(part)):
                yield from _all_named(name, known, places) or (name,)


def _all_named(words: str, known: frozenset[str], places: Places) -> tuple[str, ...]:
    """Return the names that these words are, joined or one a line; none where anything else is among them."""
    names: list[str] = []
    rest = words.strip(_AROUND)
    while rest:
        found = responsible_in(f"مسئول پیگیری: {rest}", known, places).agencies
        if not found or not rest.startswith(found[0].name) or not found[0].name:
            return ()
        names.append(found[0].name)
        rest = _AND.sub("", rest[len(found[0].name) :].lstrip("\u0654" + _AROUND), count=1).strip(_AROUND)
    return tuple(names)
