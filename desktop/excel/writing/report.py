"""Gives rejected rows back in a copy of the clerk's own workbook, where they can be mended and read again."""

from __future__ import annotations

import warnings
import zlib
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import BadZipFile

from lxml.etree import LxmlError
from openpyxl import load_workbook
from openpyxl.cell.cell import MergedCell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils.cell import get_column_letter
from openpyxl.utils.exceptions import InvalidFileException

from desktop.excel.reading.cells import ErrorCell, FormulaCell, Row
from desktop.excel.reading.reader import open_sheet
from desktop.excel.writing.sheet_out import ColumnOut, Kind, SheetOut
from desktop.excel.writing.writer import LONGEST_TEXT, write_sheet
from desktop.saving import replacing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from desktop.excel.reading.cells import Cell
    from desktop.excel.writing.sheet_out import CellOut

MOST_COPIED_ROWS = 5_000  # openpyxl holds a whole workbook at half a kilobyte a cell
MOST_COPIED_BYTES = 20_000_000

_OPENPYXL_FAILS = (  # thousands of broken workbooks raised these; in each case the rows alone are given back
    BadZipFile,
    zlib.error,
    EOFError,
    SyntaxError,  # of the XML
    LxmlError,
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
    OverflowError,
    AssertionError,
    RuntimeError,
    OSError,
    InvalidFileException,
)
_REJECTED = PatternFill("solid", fgColor="F8CBCB")
_AUTHOR = "محله‌یار"
_NUMBER_WIDTH, _STATUS_WIDTH = 8, 50
_NOTE_WIDTH, _NOTE_HEIGHT = 320, 120
_LONGEST = LONGEST_TEXT // 2  # characters, each of which may take two of Excel's units


@dataclass(frozen=True, slots=True)
class CellProblem:
    """Why a row was rejected; the column is counted from 0, or None where the row as a whole is meant."""

    column: int | None
    message: str


@dataclass(frozen=True, slots=True)
class ReportWords:
    """The headings of the added columns, and what stands beside a row that is well."""

    status: str
    row: str
    accepted: str


def write_report(
    source: Path,
    target: Path,
    heading_row: int,
    problems: Mapping[int, Sequence[CellProblem]],
    words: ReportWords,
) -> None:
    """Write ``source`` anew with its rejected rows marked; ``problems`` are by the number of the row.

    The copy has the same sheets in the same order; bad cells are red with a note, and a last column tells
    each row's state. A workbook too big for that (5,000 rows), or that openpyxl cannot hold, gives a new one
    with the rejected rows alone and the numbers they had. Raises as `open_sheet` and `write_sheet` do.
    """
    with open_sheet(source) as sheet:
        found = _Found(sheet.name, heading_row)
        for row in sheet.rows():
            found.add(row, problems)
        small = found.count <= MOST_COPIED_ROWS and sheet.book_within(MOST_COPIED_BYTES)
    book = _held(source) if small else None
    if book is not None and found.sheet in book.sheetnames:
        _mark(book[found.sheet], found, problems, words)
        if content := _packed(book):
            with replacing(target) as file:
                file.write(content)
            return
    write_sheet(target, _extract(found, problems, words))


class _Found:
    """What the report needs of the source: its headings, its rejected rows, and the numbers of the others."""

    def __init__(self, sheet: str, heading_row: int) -> None:
        self.sheet = sheet
        self.count = self.width = 0
        self.heading = Row(heading_row, ())
        self.rejected: list[Row] = []
        self.accepted: list[int] = []

    def add(self, row: Row, problems: Mapping[int, object]) -> None:
        """Take note of a row; those above the headings are titles."""
        if row.number < self.heading.number:
            return
        self.count += 1
        self.width = max(self.width, len(row.cells))
        if row.number == self.heading.number:
            self.heading = row
        elif row.number in problems:
            self.rejected.append(row)
        else:
            self.accepted.append(row.number)

    def status_column(self, words: ReportWords) -> int:
        """Return where the state goes: the column of an earlier report, or the one after the last."""
        cells = self.heading.cells
        return cells.index(words.status) if words.status in cells else self.width


def _held(source: Path) -> Any:
    """Return the whole workbook as openpyxl holds it, or None if it cannot."""
    try:
        with source.open("rb") as file, _quiet():
            return load_workbook(file)
    except _OPENPYXL_FAILS:
        return None


def _packed(book: Any) -> bytes:
    """Return the workbook as a file's content; nothing if openpyxl holds what it cannot write."""
    content = BytesIO()
    try:
        with _quiet():
            book.save(content)
    except _OPENPYXL_FAILS:
        return b""
    return content.getvalue()


def _mark(
    page: Any, found: _Found, problems: Mapping[int, Sequence[CellProblem]], words: ReportWords
) -> None:
    status = found.status_column(words) + 1
    page.column_dimensions[get_column_letter(status)].width = _STATUS_WIDTH
    _tell(page, found.heading.number, status, words.status).font = Font(name="Calibri", size=11, bold=True)
    for number in found.accepted:
        _tell(page, number, status, words.accepted)
    for row in found.rejected:
        _tell(page, row.number, status, _reasons(problems[row.number])).fill = _REJECTED
        page.row_dimensions[row.number].hidden = False
        for problem in problems[row.number]:
            if problem.column is not None:
                cell = _writable(page, row.number, problem.column + 1)
                cell.fill = _REJECTED
                _note(cell, problem.message)


def _tell(page: Any, row: int, column: int, text: str) -> Any:
    cell = _writable(page, row, column)
    cell.value = text
    cell.data_type = "s"
    cell.alignment = Alignment(vertical="top", wrap_text=True)
    return cell


def _writable(page: Any, row: int, column: int) -> Any:
    """Return the cell, or the first of the merged range that hides it."""
    cell = page.cell(row, column)
    if isinstance(cell, MergedCell):
        spans = (span for span in page.merged_cells.ranges if cell.coordinate in span)
        span = next(spans)
        return page.cell(span.min_row, span.min_col)
    return cell


def _note(cell: Any, message: str) -> None:
    former = f"{cell.comment.text}\n" if cell.comment else ""
    cell.comment = Comment(former + message, _AUTHOR, height=_NOTE_HEIGHT, width=_NOTE_WIDTH)


def _extract(found: _Found, problems: Mapping[int, Sequence[CellProblem]], words: ReportWords) -> SheetOut:
    status = found.status_column(words)
    headings = [_plain_cell(cell) for cell in found.heading.cells]
    named = [str("" if each is None else each) for each in headings[:status]]
    named += [""] * (status - len(named))
    columns = [ColumnOut(words.row, Kind.NUMBER, _NUMBER_WIDTH), *map(ColumnOut, named)]
    columns.append(ColumnOut(words.status, width=_STATUS_WIDTH))
    return SheetOut(found.sheet, tuple(columns), _rows(found, status, problems))


def _rows(
    found: _Found, status: int, problems: Mapping[int, Sequence[CellProblem]]
) -> Iterator[Sequence[CellOut]]:
    for row in found.rejected:
        cells = [_plain_cell(cell) for cell in row.cells[:status]]
        cells += [None] * (status - len(cells))
        yield [row.number, *cells, _reasons(problems[row.number])]


def _reasons(problems: Sequence[CellProblem]) -> str:
    return "\n".join(dict.fromkeys(problem.message for problem in problems))[:_LONGEST]


def _plain_cell(cell: Cell) -> CellOut:
    if isinstance(cell, ErrorCell):
        return cell.code
    if isinstance(cell, FormulaCell):
        return None
    return cell[:_LONGEST] if isinstance(cell, str) else cell


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep openpyxl's warnings about what it drops off the clerk's screen."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield
