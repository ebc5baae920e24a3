"""Tells rows that are no records from those that are: heads again, totals, titles within the table, notes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.excel.reading.cells import ErrorCell, FormulaCell
from desktop.excel.reading.heading import JOINED
from desktop.persian.text import squashed_key
from desktop.schema.fields import fields_of
from desktop.services.sheets.passed_rows import NoRecord, PassedRows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from desktop.excel.reading.cells import Row
    from desktop.excel.reading.heading import Heading
    from desktop.excel.reading.sheet import Merged
    from desktop.schema.record import Record

_TOTALS = frozenset(
    map(
        squashed_key,
        (
            *("جمع", "جمع کل", "جمع نهایی", "جمع صفحه", "جمع این صفحه", "سرجمع", "مجموع", "مجموع کل", "کل"),
            *("نقل از صفحهٔ قبل", "نقل به صفحهٔ بعد", "میانگین"),
        ),
    )
)
_TOTALS_OF = ("جمع ", "مجموع ", "میانگین ")
_NOTES = (
    "*",
    "توضیح",
    "تذکر",
    "نکته",
    "یادداشت",
    "منبع:",
    "مأخذ:",
    "تهیه",
    "تنظیم",
    "امضا",
    "مهر و",
)
_ENDS = " :*.-–ـ"
_FEW = 2
_MOST = 2 / 3
_TITLE_WIDTH = 3
_LONGEST_SHOWN = 80
_LARGEST_SUM = 10**9  # above are phones and codes


class RecordRows:
    """Keeps what is no record out of the rows of one sheet; ``passed`` holds it once all rows were asked for.

    ``is_heading`` tells the headings of any register; what has a value in the column of ``ids`` is a record.
    """

    def __init__(
        self,
        heading: Heading,
        merged: Sequence[Merged] | None,
        is_heading: Callable[[str], bool],
        kind: type[Record],
        ids: int | None = None,
    ) -> None:
        self.passed: list[PassedRows] = []
        self._heading, self._ids, self._is_heading = heading, ids, is_heading
        self._read = heading.columns
        needed = {each.name for each in fields_of(kind) if each.required and not each.owner}
        blank, names = kind(), set(heading.columns.values())
        self._is_named = all(name in names or getattr(blank, name) for name in needed)
        self._last = heading.row
        self._head = {column: {text, *text.split(JOINED)} for column, text in heading.words.items()}
        self._wide = {
            span.first_row
            for span in merged or ()
            if span.last_column - span.first_column + 1 >= _TITLE_WIDTH
        }

    def of(self, rows: Iterable[Row]) -> Iterator[Row]:
        """Yield the records among ``rows``, from below the head up to where another table begins."""
        other: Row | None = None
        for row in self._below(rows):
            why = NoRecord.OTHER_TABLE if other else self._why(row)
            if why is None:
                yield row
            elif why is not NoRecord.OTHER_TABLE:
                self._pass(row, why)
                continue
            elif other is None:
                other = row
            self._last = row.number
        if other is not None:
            self.passed.append(PassedRows(other.number, self._last, NoRecord.OTHER_TABLE, _shown(other)))

    def _pass(self, row: Row, why: NoRecord) -> None:
        before = self.passed[-1] if self.passed else None
        if before and before.why is why and before.last == row.number - 1:
            self.passed[-1] = replace(before, last=row.number)
        else:
            self.passed.append(PassedRows(row.number, row.number, why, _shown(row)))

    def _below(self, rows: Iterable[Row]) -> Iterator[Row]:
        """Yield the rows below the head; another table above it is noted."""
        above: Row | None = None
        last = 0
        for row in rows:
            if row.number > self._heading.row:
                yield row
            elif row.number < self._heading.first_row:
                last = row.number
                above = above or (row if self._is_head(row) else None)
            else:
                for column, words in self._head.items():
                    words.update(each for each in row.cells[column : column + 1] if isinstance(each, str))
        if above and above.number < last:
            self.passed.insert(0, PassedRows(above.number, last, NoRecord.OTHER_TABLE, _shown(above)))

    def _why(self, row: Row) -> NoRecord | None:
        """Return why a row is no record, or None."""
        # each row of each import comes by here: its texts are compared as they are
        cells = {column: cell for column, cell in enumerate(row.cells) if cell is not None}
        if self._ids is not None and cells.get(self._ids):
            return None
        texts = {column: cell for column, cell in cells.items() if isinstance(cell, str)}
        read = cells.keys() & self._read.keys()
        same = sum(cells[each] in self._head[each] for each in read)
        if same and same >= min(_FEW, len(self._read)) and 2 * same >= len(read):
            return NoRecord.HEAD_AGAIN
        if row.number - self._last > 1 and self._is_head(row):
            return NoRecord.OTHER_TABLE
        if _is_totals(list(cells.values())):
            return NoRecord.TOTALS
        return NoRecord.BESIDE if self._is_beside(row, read, texts) else None

    def _is_beside(self, row: Row, read: set[int], texts: dict[int, str]) -> bool:
        """Tell whether a row is a title or a note: of what is ``read`` it says nothing, or but one word."""
        filled = sum(cell is not None for cell in row.cells)
        if len(texts) == filled and not any(map(_speaks, texts.values())):
            return True
        if not read:  # where nobody knows yet which column is that of the names, anything may be one
            return self._is_named
        if filled > 1 or len(self._read) < _FEW or not texts:
            return False
        return row.number in self._wide or next(iter(texts.values())).strip().startswith(_NOTES)

    def _is_head(self, row: Row) -> bool:
        """Tell whether a row holds nothing but words, of which at least two thirds are headings."""
        filled = [cell for cell in row.cells if cell is not None]
        texts = [cell for cell in filled if isinstance(cell, str)]
        if len(texts) < max(_FEW, len(filled)):
            return False
        known = sum(map(self._is_heading, texts))
        return known >= max(_FEW, len(texts) * _MOST)


def _speaks(text: str) -> bool:
    """Tell whether a text is more than a line of strokes or dots."""
    return any(map(str.isalnum, text))


def _is_totals(cells: Sequence[object]) -> bool:
    """Tell whether a row begins with such a word and has nothing but figures after it."""
    if not cells or not isinstance(first := cells[0], str):
        return False
    word, others = first.strip(_ENDS), cells[1:]
    if squashed_key(word) in _TOTALS:
        return all(not isinstance(each, str) or not any(map(str.isalpha, each)) for each in others)
    return word.startswith(_TOTALS_OF) and bool(others) and all(map(_is_sum, others))


def _is_sum(cell: object) -> bool:
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        return abs(cell) < _LARGEST_SUM
    return isinstance(cell, (ErrorCell, FormulaCell))


def _shown(row: Row) -> str:
    words = " | ".join(
        " ".join(str(cell).split()) for cell in row.cells if isinstance(cell, (str, int, float))
    )
    return words if len(words) <= _LONGEST_SHOWN else f"{words[:_LONGEST_SHOWN].rstrip()}\u2026"
