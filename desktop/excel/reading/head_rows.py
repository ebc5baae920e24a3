"""Says which rows may be the head of a table together, and what stands over each of its columns."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from desktop.excel.reading.cells import Row
    from desktop.excel.reading.sheet import Merged

MOST_ROWS = 3
_MOST_RANGES = 300
_LONGEST = 200  # characters of a heading
_SPREADS = 2  # columns over which a word stands that is above others
_Word: TypeAlias = "tuple[tuple[int, int], str]"
"""A text with the row and column in which it lies."""


@dataclass(frozen=True, slots=True)
class Head:
    """Rows that may be a head, with the texts over each column from top to bottom."""

    first_row: int
    row: int
    labels: Mapping[int, tuple[str, ...]]
    is_sure: bool = True
    """Merged ranges hold its rows together, or it is one row; else only blanks between words tell so."""


def heads(rows: Sequence[Row], merged: Sequence[Merged] | None, at: int | None) -> Iterator[Head]:
    """Yield what may be the head, the upper ones first; with ``at`` only those with that row in them.

    A row that merged ranges hold together with the next one, or that alone stands over words, is none by
    itself. Without merged ranges a row is, but it may be the lower part of a head as well.
    """
    page = _Page(rows, merged or ())
    for row in rows:
        for head in page.heads(row.number):
            inside = head.row == at or (head.is_sure and head.first_row <= (at or 0) < head.row)
            if at is None or inside:
                yield head


class _Page:
    """The words in the first rows of a sheet, and the ranges that spread them."""

    def __init__(self, rows: Sequence[Row], merged: Sequence[Merged]) -> None:
        self._words = {row.number: _words(row) for row in rows}
        self._only_words = {row.number for row in rows if len(_words(row)) == _filled(row)}
        self._ranges: dict[int, list[Merged]] = {}
        near = (span for span in merged if span.first_row in self._words)
        for span in islice(near, _MOST_RANGES):
            if self._word(span) is not None:
                self._ranges.setdefault(span.first_row, []).append(span)

    def heads(self, last: int) -> Iterator[Head]:
        """Yield the heads whose last row this is."""
        if self._is_held_below(last):
            return
        first, sure = last, True
        while first - 1 in self._words and last - first + 1 < MOST_ROWS:
            if self._is_above(first - 1, first, last):
                first -= 1
            elif first == last and self._is_above_by_blanks(first - 1, last):
                first, sure = first - 1, False
                break
            else:
                break
        if first == last or not sure:
            yield Head(last, last, {column: (text,) for column, text in self._words[last].items()})
        if first < last:
            yield Head(first, last, self._labels(first, last, blanks=not sure), sure)

    def _near(self, last: int) -> Iterator[Merged]:
        """Yield the ranges that begin in the rows of which this one may be the last of a head."""
        for row in range(last - MOST_ROWS + 1, last + 1):
            yield from self._ranges.get(row, ())

    def _word(self, span: Merged) -> str | None:
        return self._words.get(span.first_row, {}).get(span.first_column)

    def _is_held_below(self, row: int) -> bool:
        """Tell whether a range that begins in or just above the row reaches into the next one."""
        return row + 1 in self._words and any(row < span.last_row for span in self._near(row))

    def _is_above(self, row: int, first: int, last: int) -> bool:
        """Tell whether merged ranges make ``row`` a part of the head that begins below it."""
        columns = set(self._labels(first, last))
        for span in self._near(last):
            if span.first_row <= row <= span.last_row:
                if span.last_row > row:
                    return True
                covered = sum(span.first_column <= column <= span.last_column for column in columns)
                if covered >= _SPREADS and (covered < len(columns) or len(self._words[row]) > 1):
                    return True
        return False

    def _is_above_by_blanks(self, row: int, last: int) -> bool:
        """Tell whether the blanks beside the words of ``row`` may mean that these stand over more."""
        if row not in self._only_words or any(
            each.first_row <= row <= each.last_row for each in self._near(last)
        ):
            return False
        spread = self._spread_by_blanks(row, last)
        below = self._words[last]
        over = Counter(word for column, word in spread.items() if column in below)
        most = max(over.values(), default=0)
        return most >= _SPREADS and (most < len(below) or len(self._words[row]) > 1)

    def _spread_by_blanks(self, row: int, last: int) -> dict[int, _Word]:
        words, below = self._words[row], self._words[last]
        found: dict[int, _Word] = {}
        word: _Word | None = None
        for column in range(max([*words, *below], default=-1) + 1):
            if column in words:
                word = (row, column), words[column]
            if word and (column in below or column in words):
                found[column] = word
        return found

    def _labels(self, first: int, last: int, *, blanks: bool = False) -> dict[int, tuple[str, ...]]:
        """Return the words over each column; what spreads to the right does so over other words only."""
        labels: dict[int, list[_Word]] = {}
        below = self._words[last]
        for row in range(first, last + 1):
            level = {column: ((row, column), text) for column, text in self._words.get(row, {}).items()}
            for span in self._near(last):
                if span.first_row <= row <= span.last_row:
                    word = (span.first_row, span.first_column), self._word(span) or ""
                    covered = [each for each in below if span.first_column < each <= span.last_column]
                    level |= dict.fromkeys([span.first_column, *covered], word)
            if blanks and row < last:
                level |= self._spread_by_blanks(row, last)
            for column, word in level.items():
                if word not in labels.setdefault(column, []):
                    labels[column].append(word)
        return {column: tuple(text for _, text in labels[column]) for column in sorted(labels)}


def _words(row: Row) -> dict[int, str]:
    """Return the texts of a row in one line each; other values, and long texts, are no headings."""
    return {
        column: " ".join(cell.split())
        for column, cell in enumerate(row.cells)
        if isinstance(cell, str) and len(cell) <= _LONGEST
    }


def _filled(row: Row) -> int:
    return sum(cell is not None for cell in row.cells)
