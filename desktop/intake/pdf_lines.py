"""Makes lines of what stands where on a page of a PDF: a table of resolutions keeps its rows and cells."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from desktop.intake.columns import Column, column_of, is_heading
from desktop.intake.folding import fold
from desktop.intake.furniture import is_page_number
from desktop.intake.labels import is_label, section_in
from desktop.intake.people_table import is_people_heading
from desktop.persian.text import squash_map, squashed_key, tidy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_SLACK = 4.0
"""Points by which a cell may reach into the next column."""
_CELL_GAP = 0.8
"""How wide a gap parts two cells, in heights of a line."""
_AFTER_BRACKET = re.compile("(?<=[(«]) ")
_WORD_GAP = 0.5
"""How close words of one sentence stand, in heights of a line."""
_FAR = 2.5
"""How far below the last row, in heights of a line, nothing belongs to the table any more."""
_RUNNING_HEADS = 4
"""Lines at the top of a page that may stand above the rest of a table."""
_MARKS = " .-–)(ـ:"
_FEWEST = 3
_ENOUGH_SHARED = 0.5
"""How much of the height of the lower of two is shared by what stands in one line."""


class Fragment(NamedTuple):
    """Words that stand together, and the box around them in points, counted from the foot of the page."""

    left: float
    bottom: float
    right: float
    top: float
    text: str


class Columns(NamedTuple):
    """The headings of a table from right to left, and the places that part its columns."""

    headings: tuple[str, ...]
    borders: tuple[float, ...]

    @property
    def key(self) -> int:
        """The column in which each row says something: its number, else its text, else the first."""
        kinds = list(map(column_of, self.headings))
        return next((kinds.index(kind) for kind in (Column.NUMBER, Column.TEXT) if kind in kinds), 0)

    def of(self, fragment: Fragment) -> int:
        """Return the column in which the middle of a fragment stands."""
        middle = (fragment.left + fragment.right) / 2
        return sum(middle < border for border in self.borders)

    def are_crossed(self, line: Sequence[Fragment]) -> bool:
        """Say whether words reach over a border, or stand on both sides of one as close as in a sentence."""
        if any(
            each.left < border - _SLACK and each.right > border + _SLACK
            for each in line
            for border in self.borders
        ):
            return True
        return any(
            self.of(right) != self.of(left)
            and right.left - left.right < _WORD_GAP * (right.top - right.bottom)
            for right, left in pairwise(line)
        )


def with_half_spaces(fragments: Iterable[Fragment], text: str) -> Iterator[Fragment]:
    """Yield the fragments with their words as ``text`` of the page has them: its half-spaces and signs."""
    squashed, origins = squash_map(text)
    since, last = 0, 0
    for fragment in fragments:
        key = squashed_key(fragment.text)
        start = squashed.find(key, since) if key else -1
        if start >= 0:
            since = start + len(key)
            head = text[last : origins[start]].rpartition("\n")
            last = origins[since - 1] + 1
            tail = text[last : origins[since] if since < len(origins) else len(text)].partition("\n")[0]
            words = text[origins[start] : last].replace("\n", " ")
            yield fragment._replace(text=(head[2] if head[1] else "") + words + tail)
        elif key:
            yield fragment


def page_lines(
    fragments: Iterable[Fragment], columns: Columns | None = None
) -> tuple[list[str], Columns | None]:
    """Return the lines of a page from its top, the cells of a table's row parted by tabs.

    ``columns`` are those of a table that may go on from the page before; returned are those of one that
    has not ended at the foot.
    """
    page = _Page(columns)
    parted = _lines(fragments)
    for place, line in enumerate(parted):
        below = [each for under in parted[place + 1 :] for each in under]
        page.take(line, _columns(line, below))
    return page.ended(), page.columns


class _Page:
    """The lines of a page so far, and the table that the last ones are rows of."""

    def __init__(self, columns: Columns | None) -> None:
        self.columns = columns
        self._lines: list[str] = []
        self._rows: list[Sequence[Fragment]] = []
        self._patience = _RUNNING_HEADS if columns else 0
        self._foot: float | None = None

    def take(self, line: Sequence[Fragment], found: Columns | None) -> None:
        """Take in a line; ``found`` are the columns that it heads."""
        if found:
            self._end_table()
            self.columns = found
            self._lines.append("\t".join(found.headings))
        elif self.columns and self._is_row(line, self.columns):
            self._patience = 0
            self._rows.append(line)
        else:
            if self._patience:
                self._patience -= 1
            else:
                self._end_table()
                self.columns = None
            self._lines.append(_with_labels(line))
            return
        self._foot = min(each.bottom for each in line)

    def ended(self) -> list[str]:
        """Return all lines."""
        rows = [] if self.columns is None else _rows(self._rows, self.columns)
        return [*self._lines, *rows]

    def _end_table(self) -> None:
        if self.columns:
            self._lines += _rows(self._rows, self.columns)
        self._rows, self._patience, self._foot = [], 0, None

    def _is_row(self, line: Sequence[Fragment], columns: Columns) -> bool:
        """Say whether a line belongs to the table: no words reach over a border, and it is not far below."""
        height = max(each.top - each.bottom for each in line)
        if self._foot is not None and self._foot - max(each.top for each in line) > _FAR * height:
            return False
        words = _joined(line)
        if columns.are_crossed(line) or is_page_number(words) or section_in(words):
            return False
        key = columns.key
        begins = _begins(line, columns, key)
        if column_of(columns.headings[key]) is Column.NUMBER and _at(line, columns, key) and not begins:
            return False
        return begins or not self._patience


def _lines(fragments: Iterable[Fragment]) -> list[list[Fragment]]:
    """Return the fragments by lines, from the top down and each from right to left."""
    lines: list[list[Fragment]] = []
    for fragment in sorted(fragments, key=lambda each: -(each.top + each.bottom)):
        line = next((line for line in lines[-2:] if _is_beside(fragment, line)), None)
        if line is None:
            lines.append([fragment])
        else:
            line.append(fragment)
    return [sorted(line, key=lambda each: -each.right) for line in lines]


def _is_beside(fragment: Fragment, line: Sequence[Fragment]) -> bool:
    """Say whether a fragment stands at the height of a line, be its letters high or low."""
    top, bottom = max(each.top for each in line), min(each.bottom for each in line)
    shared = min(fragment.top, top) - max(fragment.bottom, bottom)
    return shared >= _ENOUGH_SHARED * min(fragment.top - fragment.bottom, top - bottom)


def _cells(line: Sequence[Fragment]) -> list[Fragment]:
    """Return the fragments of a line, those that stand close to each other as one."""
    cells = [line[0]]
    for before, after in pairwise(line):
        gap = before.left - after.right
        if gap > _CELL_GAP * (before.top - before.bottom):
            cells.append(after)
        else:
            last = cells[-1]
            cells[-1] = last._replace(
                left=min(last.left, after.left), text=f"{last.text.strip()} {after.text.strip()}"
            )
    return cells


def _columns(line: Sequence[Fragment], below: Sequence[Fragment]) -> Columns | None:
    """Return the columns under a line that is the heading of a table of resolutions or people."""
    cells = _cells(line)
    headings = tuple(tidy(cell.text) for cell in cells)
    if not (len(cells) >= _FEWEST and is_heading(headings)) and not is_people_heading(headings):
        return None
    return Columns(headings, tuple(_border(left, right, below) for right, left in pairwise(cells)))


def _border(left: Fragment, right: Fragment, below: Sequence[Fragment]) -> float:
    """Return where, between two headings, the fewest fragments below reach over, in the widest such gap."""
    sides = {left.right, right.left}
    sides |= {side for each in below for side in (each.left, each.right) if left.right < side < right.left}
    gaps = []
    for start, end in pairwise(sorted(sides)):
        middle = (start + end) / 2
        gaps.append((sum(each.left < middle < each.right for each in below), start - end, middle))
    return min(gaps)[2] if gaps else (left.right + right.left) / 2


def _rows(lines: Sequence[Sequence[Fragment]], columns: Columns) -> list[str]:
    """Return the rows that these lines of cells are."""
    if not lines:
        return []
    key = columns.key
    first = [_begins(line, columns, key) for line in lines]
    if column_of(columns.headings[key]) is Column.NUMBER and not first[0]:
        owners = _nearest(lines, first)
    else:
        owners = [max(0, sum(first[: place + 1]) - 1) for place in range(len(lines))]
    rows: dict[int, list[list[str]]] = {}
    for line, owner in zip(lines, owners, strict=True):
        cells = rows.setdefault(owner, [[] for _ in columns.headings])
        for place, cell in enumerate(cells):
            if words := _at(line, columns, place):
                cell.append(words)
    return ["\t".join(" ".join(cell) for cell in cells) for cells in rows.values()]


def _begins(line: Sequence[Fragment], columns: Columns, key: int) -> bool:
    """Say whether a row begins in this line: a number stands in it, or more than one cell."""
    if not (words := _at(line, columns, key)):
        return False
    if column_of(columns.headings[key]) is Column.NUMBER:
        return fold(words).strip(_MARKS).isdigit()
    return len({columns.of(each) for each in line}) > 1


def _nearest(lines: Sequence[Sequence[Fragment]], first: Sequence[bool]) -> list[int]:
    """Return the row of each line where the numbers stand in the middle of their rows."""
    places = [line[0].top for line, is_first in zip(lines, first, strict=True) if is_first]
    if not places:
        return [0] * len(lines)
    return [min(range(len(places)), key=lambda at: abs(places[at] - line[0].top)) for line in lines]


def _with_labels(line: Sequence[Fragment]) -> str:
    """Return the words of a line, cells parted by tabs where one of them is the label of a fact."""
    cells = [tidy(cell.text) for cell in _cells(line)]
    return "\t".join(cells) if len(cells) > 1 and any(map(is_label, cells)) else _joined(line)


def _at(line: Sequence[Fragment], columns: Columns, column: int) -> str:
    return _joined([each for each in line if columns.of(each) == column])


def _joined(line: Sequence[Fragment]) -> str:
    words = " ".join(words for each in line if (words := tidy(each.text)))
    return _AFTER_BRACKET.sub("", words)
