"""The table of following up as a workbook: words as they are shown, days and figures as Excel counts them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.excel.writing.sheet_out import BookOut, ColumnOut, Kind, SheetOut, sheet_name
from desktop.excel.writing.writer import write_book
from desktop.persian.jalali import day_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from desktop.excel.writing.sheet_out import CellOut
    from desktop.progress import Progress
    from desktop.services.follow.board import Board
    from desktop.services.follow.cards import Card

_KINDS = {
    **dict.fromkeys(("due", "last_step", "next_on", "ended_on"), Kind.DAY),
    "percent": Kind.NUMBER,
    "number": Kind.CODE,
}
"""Columns that are fields of a card; all others are words."""
_WIDTHS = {"resolution": 60, "agency": 30, "body": 30}
_USUAL_WIDTH, _PAGE = 16, 500


def write_cards(
    board: Board,
    ids: Sequence[str],
    headings: Mapping[str, str],
    words: Callable[[Card], Mapping[str, str]],
    path: Path,
    progress: Progress,
    *,
    title: str,
) -> int:
    """Write the cards ``ids`` in their order, and return how many there were.

    ``headings`` are those of the columns by their names, ``words`` what a card says in them. What was deleted
    meanwhile is left out. Raises `CancelledError` where the clerk asks for it.
    """
    columns = tuple(
        ColumnOut(heading, _KINDS.get(name, Kind.TEXT), _WIDTHS.get(name, _USUAL_WIDTH))
        for name, heading in headings.items()
    )

    def rows() -> Iterator[list[CellOut]]:
        for start in range(0, len(ids), _PAGE):
            progress.step(start, len(ids))
            for card in board.cards(ids[start : start + _PAGE]):
                said = words(card)
                yield [getattr(card, name) if name in _KINDS else said.get(name, "") for name in headings]

    head = f"{title} – {day_words(board.today())}"
    sheet = SheetOut(sheet_name(title), columns, rows(), printed_head=head)
    write_book(path, BookOut((sheet,), None, (), len(ids)), progress)
    return len(ids)
