"""The cells of a block from the clipboard, each where it stood: also empty ones between others."""

from __future__ import annotations

import csv
from io import StringIO

_GUARDED = ("'=", "'+", "'-", "'@")


def grid_cells(text: str) -> list[list[str]]:
    """Return the cells of ``text``: tabs part them, and a cell with line ends stands in quotation marks."""
    try:
        rows = list(csv.reader(StringIO(text, newline=""), delimiter="\t"))
    except csv.Error:  # a cell that is longer than any cell may be
        rows = [line.split("\t") for line in text.splitlines()]
    return [[_plain(cell) for cell in row] or [""] for row in rows]


def _plain(cell: str) -> str:
    """Return a cell without the sign by which a copy of ours marks a text that begins like a formula."""
    return cell[1:] if cell.startswith(_GUARDED) else cell
