"""Finds the columns of a pasted table of resolutions: number, text, who is responsible, by when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.intake.columns import Column, column_of
from desktop.intake.deadlines import deadline_in
from desktop.intake.pasted_parts import mark_of

if TYPE_CHECKING:
    from collections.abc import Sequence

Cells = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TableRow:
    """One resolution of a table as written; ``responsible`` has an entry for each line of its cells."""

    number: int | None
    text: str
    responsible: tuple[str, ...]
    deadline: str


_EMPTY = frozenset({"-", "–", "—", "_", "ـ", "--", "---", "*"})
_MOST_COLUMNS = 4


def table_rows(rows: Sequence[Cells]) -> tuple[TableRow, ...] | None:
    """Return the resolutions of a table, by its headings or else by what stands in its columns.

    None where it is no table of resolutions. A row without a text goes on with the one above it, and what
    stands under another heading stays with the text, so that nothing is lost.
    """
    columns = _columns(rows)
    if Column.TEXT in columns and len(set(columns) - {Column.REMARK}) > 1:
        repeated = rows[0]  # Word repeats the headings on each page
        return _read([each for each in rows if each != repeated], columns, repeated)
    if guessed := _guessed(rows):
        return _read(rows, guessed, ())
    return None


def _columns(rows: Sequence[Cells]) -> list[Column]:
    """Return what the headings say; one that is left blank over numbers is that of the numbers."""
    columns = [column_of(cell) for cell in rows[0]]
    for place, cell in enumerate(rows[0]):
        if not cell and Column.NUMBER not in columns:
            below = [row[place] for row in rows[1:] if len(row) > place]
            columns[place] = Column.NUMBER if below and all(map(_number, below)) else columns[place]
    return columns


def _guessed(rows: Sequence[Cells]) -> list[Column] | None:
    """Return the columns of a table without headings: numbers first, then the texts."""
    width = len(rows[0])
    if not 1 < width <= _MOST_COLUMNS or any(len(each) != width for each in rows):
        return None
    if not all(_number(each[0]) for each in rows) or not all(_said(each[1]) for each in rows):
        return None
    columns = [Column.NUMBER, Column.TEXT]
    for place in range(2, width):
        said = [each[place] for each in rows if _said(each[place])]
        dated = sum(bool(deadline_in(f"تا {cell}").text) for cell in said)
        columns.append(Column.DEADLINE if said and 2 * dated >= len(said) else Column.RESPONSIBLE)
    return columns if len(set(columns)) == len(columns) else None


def _read(rows: Sequence[Cells], columns: Sequence[Column], headings: Cells) -> tuple[TableRow, ...] | None:
    read: list[TableRow] = []
    for cells in rows:
        row = _row(cells, columns, headings)
        if row.text:
            read.append(row)
        elif read and (row.responsible or row.deadline):
            read[-1] = _joined(read[-1], row)
        elif row.responsible or row.deadline:
            return None
    return tuple(read) or None


def _row(cells: Cells, columns: Sequence[Column], headings: Cells) -> TableRow:
    held: dict[Column, list[str]] = {column: [] for column in Column}
    for place, cell in enumerate(cells):
        column = columns[place] if place < len(columns) else Column.REMARK
        if words := _said(cell):
            heading = headings[place] if column is Column.REMARK and place < len(headings) else ""
            held[column].append(f"{heading}: {words}" if heading else words)
    number = _number(" ".join(held[Column.NUMBER]))
    text = "\n".join(held[Column.TEXT] + held[Column.REMARK])
    if not number and held[Column.NUMBER]:
        text = "\n".join(filter(None, (*held[Column.NUMBER], text)))
    responsible = tuple(line for cell in held[Column.RESPONSIBLE] for line in cell.split("\n"))
    return TableRow(number, text, responsible, " ".join(held[Column.DEADLINE]).replace("\n", " "))


def _joined(above: TableRow, row: TableRow) -> TableRow:
    deadline = "؛ ".join(dict.fromkeys(filter(None, (above.deadline, row.deadline))))
    return TableRow(above.number, above.text, above.responsible + row.responsible, deadline)


def _number(cell: str) -> int | None:
    return mark_of(cell).number if not any(map(str.isalpha, cell)) else None


def _said(cell: str) -> str:
    return "" if cell.strip() in _EMPTY else cell
