"""How wide the columns of a table are where their content says so; in points."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.pdf.blocks.paragraph import Paragraph

_MOST_WORD, _MOST_TEXT = 130.0, 240.0
_SLACK = 0.5  # else a word is broken where a width was rounded
_USUAL = 0.95
"""The part of the cells of a column that are to stand on one line; the few longer ones are broken."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """The width within which no word of a column is broken, and that at which it is read on one line."""

    least: float
    usual: float


def wanted(cells: Sequence[Paragraph], side: float) -> Wanted:
    """Measure a column with ``side`` left free on both sides of its cells; both widths are bounded."""
    words = max((each.least_width for each in cells), default=0.0)
    texts = sorted(each.natural_width for each in cells)
    text = texts[min(int(len(texts) * _USUAL), len(texts) - 1)] if texts else 0.0
    least = min(words, _MOST_WORD) + 2 * side + _SLACK
    return Wanted(least, max(least, min(text, _MOST_TEXT) + 2 * side + _SLACK))


def shares_of(columns: Sequence[Wanted], width: float) -> tuple[float, ...]:
    """Share out ``width``: what is left over the least widths goes to those that want more.

    Where there is too little even for the least, all give way alike; words are then broken.
    """
    least, usual = sum(each.least for each in columns), sum(each.usual for each in columns)
    if usual <= width:
        return tuple(each.usual / usual for each in columns)
    if least >= width:
        return tuple(each.least / least for each in columns)
    given = (width - least) / (usual - least)
    return tuple((each.least + (each.usual - each.least) * given) / width for each in columns)
