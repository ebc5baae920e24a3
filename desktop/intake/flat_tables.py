"""Puts a table of resolutions together again whose cells a copy has left one a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.intake.columns import Column, column_of, is_heading
from desktop.intake.deadlines import deadline_in
from desktop.intake.folding import fold
from desktop.intake.furniture import is_page_number
from desktop.intake.labels import section_in
from desktop.intake.line import Line, row_of

if TYPE_CHECKING:
    from collections.abc import Sequence

_FEWEST, _MOST = 3, 6
_LONGEST_HEADING = 30
_MARKS = " .-–)(ـ:"


def with_rows(lines: Sequence[Line]) -> list[Line]:
    """Return the lines, those of a flattened table as its rows; others as they are."""
    found: list[Line] = []
    place = 0
    while place < len(lines):
        heading = _heading_at(lines, place)
        rows, end = _rows(lines, place + len(heading), heading) if heading else ([], place)
        if rows:
            found += [row_of(heading), *rows]
            place = end
        else:
            found.append(lines[place])
            place += 1
    return found


def _heading_at(lines: Sequence[Line], place: int) -> tuple[str, ...]:
    """Return the headings that stand here one a line, none where they are no table's."""
    cells: list[str] = []
    seen: set[Column] = set()
    for line in lines[place : place + _MOST]:
        column = column_of(line.text)
        if not _is_cell(line) or ":" in line.text or len(line.text) > _LONGEST_HEADING:
            break
        is_second = column in seen and column is not Column.TEXT
        if column is Column.REMARK or is_second or (not cells and section_in(line.text)):
            break
        seen.add(column)
        cells.append(line.text)
    heading = tuple(cells)
    return heading if len(heading) >= _FEWEST and is_heading(heading) else ()


def _rows(lines: Sequence[Line], start: int, heading: tuple[str, ...]) -> tuple[list[Line], int]:
    """Return the rows that follow, and where what follows them begins; none where they do not fit."""
    end = start
    while end < len(lines) and _is_cell(lines[end]) and not section_in(lines[end].text):
        end += 1
    cells = [line.text for line in lines[start:end] if line.text not in heading and not _is_page(line.text)]
    columns = list(map(column_of, heading))
    if Column.NUMBER in columns:
        rows = _numbered(cells, columns)
    elif cells and len(cells) % len(columns) == 0:
        width = len(columns)
        rows = [tuple(cells[at : at + width]) for at in range(0, len(cells), width)]
    else:
        rows = []
    return list(map(row_of, rows)), end


def _numbered(cells: Sequence[str], columns: Sequence[Column]) -> list[tuple[str, ...]]:
    """Part the cells where the next number stands."""
    groups: list[list[str]] = []
    for cell in cells:
        if fold(cell).strip(_MARKS) == str(len(groups) + 1):
            groups.append([])
        elif groups:
            groups[-1].append(cell)
        else:
            return []
    if not all(groups):
        return []
    return [_row(str(number), group, columns) for number, group in enumerate(groups, start=1)]


def _row(number: str, cells: list[str], columns: Sequence[Column]) -> tuple[str, ...]:
    """Return the cells under their columns: a text may be several, and others may be left out."""
    if len(cells) == len(columns) - 1:
        following = iter(cells)
        return tuple(number if column is Column.NUMBER else next(following) for column in columns)
    others = [column for column in columns if column not in {Column.NUMBER, Column.TEXT}]
    deadline = ""
    if Column.DEADLINE in others and len(cells) > 1 and _is_deadline(cells[-1], len(cells) > len(others)):
        deadline = cells[-1]
        cells = cells[:-1]
    rest = [column for column in others if column is not Column.DEADLINE]
    said = max(1, len(cells) - len(rest))
    held = {Column.NUMBER: number, Column.TEXT: " ".join(cells[:said]), Column.DEADLINE: deadline}
    held |= dict(zip(rest, cells[said:], strict=False))
    return tuple(held.get(column, "") for column in columns)


def _is_deadline(cell: str, is_last: bool) -> bool:  # noqa: FBT001 - a fact, not a switch
    return is_last or bool(deadline_in(f"تا {cell}").text)


def _is_cell(line: Line) -> bool:
    return not line.cells and not line.heading


def _is_page(text: str) -> bool:
    return is_page_number(text) and not fold(text).strip(_MARKS).isdigit()
