"""Gives rows what a merged cell says of all of them; a file has it in the first one only."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.excel.reading.cells import Cell, Row
    from desktop.excel.reading.sheet import Merged


def filled_down(rows: Iterable[Row], merged: Sequence[Merged] | None, below: int) -> Iterator[Row]:
    """Yield ``rows`` with what is merged over several of them in each one, for ranges ``below`` a row.

    A range of several columns says it in its first one. Rows without any cell of their own stay away.
    """
    spans: dict[int, list[Merged]] = {}
    for span in merged or ():
        if below < span.first_row < span.last_row:
            spans.setdefault(span.first_row, []).append(span)
    reaching: dict[int, tuple[int, Cell]] = {}
    for row in rows if spans else ():
        reaching = {column: each for column, each in reaching.items() if each[0] >= row.number}
        yield _with(row, reaching) if reaching else row
        for span in spans.get(row.number, ()):
            if span.first_column < len(row.cells) and (cell := row.cells[span.first_column]) is not None:
                reaching[span.first_column] = span.last_row, cell
    if not spans:
        yield from rows


def _with(row: Row, reaching: dict[int, tuple[int, Cell]]) -> Row:
    """Return a row with what reaches into its empty cells."""
    cells = list(row.cells)
    cells += [None] * (max(reaching) + 1 - len(cells))
    for column, (_, cell) in reaching.items():
        if cells[column] is None:
            cells[column] = cell
    return replace(row, cells=tuple(cells))
