"""A block of cells on the clipboard, from Excel or any other program that has tables."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from desktop.intake.pasted import paragraphs
from desktop.persian.digits import latin_digits

if TYPE_CHECKING:
    from collections.abc import Sequence

_TAB, _QUOTE = "\t", '"'
_QUOTED = (_TAB, "\n", "\r", _QUOTE)


def pasted_block(html: str, text: str) -> str:
    """Return the cells of a clipboard that offers ``html``, ``text`` or both, parted by tabs and lines.

    A cell with a tab, a line end or a quotation mark stands in quotation marks, as Excel writes it. Return
    "" where no table was copied; never raises.
    """
    if _TAB in text.strip():
        return text
    if "<table" not in html.casefold():
        return ""
    if text.strip():
        return text  # one column
    rows = [each.cells or (each.text,) for each in paragraphs(html, "")]
    return "\n".join(_TAB.join(map(_cell, row)) for row in rows)


def block_rows(block: str, most: int | None = None) -> tuple[tuple[str, ...], ...]:
    """Return the cells of a block as texts, row by row, ``most`` of them where that is given.

    Rows that are empty are left out, and columns that are empty after the others.
    """
    from desktop.excel.reading.book import pasted_book

    read = (tuple(_text(cell) for cell in row.cells) for row in pasted_book(block).sheets[0].rows())
    rows = list(islice(filter(any, read), most))
    width = max((_filled(row) for row in rows), default=0)
    return tuple((*row, *[""] * width)[:width] for row in rows)


def is_row_number(cell: str) -> bool:
    """Tell whether a cell is but a number, such as that of its row."""
    return latin_digits(cell).strip(".-)( ").isdecimal()


def _filled(row: Sequence[str]) -> int:
    """Return how many columns a row needs."""
    return max((place for place, cell in enumerate(row, 1) if cell), default=0)


def _text(cell: object) -> str:
    return "" if cell is None else str(cell).strip()


def _cell(text: str) -> str:
    if any(sign in text for sign in _QUOTED):
        return _QUOTE + text.replace(_QUOTE, 2 * _QUOTE) + _QUOTE
    return text
