"""The list of papers of offices as a workbook: days and figures as Excel counts them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.excel.writing.sheet_out import BookOut, ColumnOut, Kind, SheetOut, sheet_name
from desktop.excel.writing.writer import write_book

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop.excel.writing.sheet_out import CellOut
    from desktop.progress import Progress

_KINDS = {"day": Kind.DAY, "days": Kind.NUMBER}
_WIDTHS = {"office": 36, "what": 36, "where": 48}
_USUAL_WIDTH = 16


def write_papers(
    rows: Sequence[Sequence[CellOut]],
    columns: Sequence[tuple[str, str]],
    path: Path,
    progress: Progress,
    title: str,
) -> int:
    """Write rows under columns, names with headings; ``day`` and ``days`` are a date and a figure.

    Return how many there were. Raises what `write_book` does.
    """
    heads = tuple(
        ColumnOut(heading, _KINDS.get(name, Kind.TEXT), _WIDTHS.get(name, _USUAL_WIDTH))
        for name, heading in columns
    )
    sheet = SheetOut(sheet_name(title), heads, tuple(map(list, rows)), printed_head=title)
    write_book(path, BookOut((sheet,), None, (), len(rows)), progress)
    return len(rows)
