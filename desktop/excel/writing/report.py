"""Gives refused rows back in a copy of the clerk's own workbook, where they can be mended and read again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.excel.reading.cells import MOST_COLUMNS, Row
from desktop.excel.reading.spread import filled_down
from desktop.excel.writing.report_copy import held_copy, packed
from desktop.excel.writing.report_marks import STATUS_WIDTH, Marks
from desktop.excel.writing.report_parts import Lack
from desktop.excel.writing.report_values import LONGEST, built, plain
from desktop.excel.writing.sheet_out import BookOut, ColumnOut, Kind, SheetOut, sheet_name
from desktop.excel.writing.writer import write_book
from desktop.saving import replacing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path
    from typing import BinaryIO

    from desktop.excel.reading.book import Book, Sheet
    from desktop.excel.writing.report_parts import MarkedSheet, ReportWords
    from desktop.excel.writing.sheet_out import CellOut

MOST_COPIED_ROWS = 5_000  # openpyxl holds a whole workbook at half a kilobyte a cell
_NUMBER_WIDTH = 8


def write_report(
    book: Book,
    path: Path | None,
    target: Path,
    marked: Sequence[MarkedSheet],
    words: ReportWords,
    headings: tuple[str, ...] = (),
) -> frozenset[Lack]:
    """Write ``book``, which is opened from ``path``, anew with its refused rows marked; return what it lacks.

    It has the same sheets in the same order: bad cells are red with a note, and a last column tells each
    row's state. Of what is no .xlsx, or cannot be copied, it holds the values; of more than 5,000 rows the
    refused ones alone. What an earlier report has marked is replaced. Above rows that were pasted without any
    stand ``headings``. Raises as reading and `write_book` do.
    """
    found = [_Found(book.sheets[each.place], each, headings) for each in marked]
    if sum(each.count for each in found) <= MOST_COPIED_ROWS:
        heads = {each.place: each.heading.number for each in found}
        for made, pages, original, lacks in _books(book, path, headings, heads):
            for each in found:
                _mark(pages[each.place], each, words, below=1 if headings else 0)
            if content := packed(made, original):
                with replacing(target) as file:
                    file.write(content)
                return lacks
    sheets = tuple(_extract(each, words) for each in found if each.rejected)
    write_book(target, BookOut(sheets))
    return frozenset({Lack.LOOK, Lack.GOOD_ROWS})


class _Found:
    """What a report needs of a sheet: its headings, its refused rows, and the numbers of the others."""

    def __init__(self, sheet: Sheet, marked: MarkedSheet, headings: tuple[str, ...]) -> None:
        self.place, self.name = sheet.place, sheet.name
        self.problems, self._well, self.typed = marked.problems, marked.accepted, marked.typed
        self.heading = Row(marked.heading_row, headings)
        self.width, self.count = max(len(headings), _merged_width(sheet, marked.heading_row)), 0
        self.rejected: list[Row] = []
        self.accepted: list[int] = []
        for row in filled_down(sheet.rows(), sheet.merged(), marked.heading_row):
            self._add(row)

    def _add(self, row: Row) -> None:
        """Take note of a row; those above the last one of the headings are titles, or headings too."""
        self.width = max(self.width, len(row.cells))
        if row.number < self.heading.number:
            return
        self.count += 1
        if row.number == self.heading.number:
            self.heading = row
        elif row.number in self.problems:
            self.rejected.append(row)
        elif row.number in self._well:
            self.accepted.append(row.number)

    def status_column(self, words: ReportWords) -> int:
        """Return where the state goes: the column of an earlier report, or the one after the last."""
        cells = self.heading.cells
        return cells.index(words.status) if words.status in cells else self.width


def _merged_width(sheet: Sheet, heading_row: int) -> int:
    """Return how many columns the ranges reach over in which headings or rows below them are merged."""
    spans = sheet.merged() or ()
    ends = (span.last_column + 1 for span in spans if span.last_row >= heading_row)
    return max((end for end in ends if end <= MOST_COLUMNS), default=0)


def _books(
    book: Book, path: Path | None, headings: tuple[str, ...], heads: Mapping[int, int]
) -> Iterator[tuple[Any, list[Any], BinaryIO | None, frozenset[Lack]]]:
    """Yield what openpyxl can hold, with its page for each sheet: a copy, then a workbook of the values.

    With a copy goes the file that it is of; ``heads`` are the last rows of the headings.
    """
    if path:
        held, lacks = held_copy(book, path)
        if held is not None and all(sheet.name in held.sheetnames for sheet in book.sheets):
            yield held, [held[sheet.name] for sheet in book.sheets], book.content, lacks
    if made := built(book, headings, heads, MOST_COPIED_ROWS):
        yield made, made.worksheets, None, frozenset({Lack.LOOK})


def _mark(page: Any, found: _Found, words: ReportWords, *, below: int) -> None:
    """Mark a sheet; its rows stand so many ``below`` those that were read."""
    marks = Marks(page, found.status_column(words) + 1, words)
    marks.clear()
    for (number, column), text in found.typed.items():
        marks.write(number + below, column + 1, text)
    marks.put(
        found.heading.number + below,
        [number + below for number in found.accepted],
        {row.number + below: found.problems[row.number] for row in found.rejected},
    )


def _extract(found: _Found, words: ReportWords) -> SheetOut:
    status = found.status_column(words)
    headings = [plain(cell) for cell in found.heading.cells]
    named = [str("" if each is None else each) for each in headings[:status]]
    named += [""] * (status - len(named))
    columns = [ColumnOut(words.row, Kind.NUMBER, _NUMBER_WIDTH), *map(ColumnOut, named)]
    columns.append(ColumnOut(words.status, width=STATUS_WIDTH))
    return SheetOut(sheet_name(found.name), tuple(columns), _rows(found, status))


def _rows(found: _Found, status: int) -> Iterator[Sequence[CellOut]]:
    for row in found.rejected:
        cells = [plain(cell) for cell in row.cells[:status]]
        cells += [None] * (status - len(cells))
        for column in range(status):
            cells[column] = found.typed.get((row.number, column), cells[column])
        yield [row.number, *cells, found.problems[row.number].state[:LONGEST]]
