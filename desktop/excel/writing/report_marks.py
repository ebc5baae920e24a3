"""The marks of a report: red cells with a note, and a last column that tells each row's state."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from openpyxl.cell.cell import MergedCell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils.cell import get_column_letter, range_boundaries

from desktop.excel.writing.styles import height_of, lines_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from desktop.excel.writing.report_parts import ReportWords, RowProblem

STATUS_WIDTH = 60
_RED = "F8CBCB"
_REFUSED = PatternFill("solid", fgColor=_RED)
_CLEAR = PatternFill()
_FROM_RIGHT = 2
_NOTE_WIDTH, _NOTE_HEIGHT = 320, 120
_MOST_NOTES = 2_000  # each is a drawing of its own


class Marks:
    """Marks one sheet of an openpyxl workbook; ``status`` is the column of states, from 1."""

    def __init__(self, page: Any, status: int, words: ReportWords) -> None:
        self._page, self._status, self._words = page, status, words
        self._merged = {
            (row, column): (span.min_row, span.min_col)
            for span in page.merged_cells.ranges
            for row, column in _covered(span)
        }

    def clear(self) -> None:
        """Take away what an earlier report has marked; other notes and colours stay."""
        for cell in list(self._page._cells.values()):  # noqa: SLF001 - only the cells that are there
            if isinstance(cell, MergedCell):
                continue
            text = cell.comment.text if cell.comment else ""
            own, sign, _ = text.partition(self._words.sign)
            if sign:
                cell.comment = _note(own.rstrip()) if own.strip() else None
            if (sign or cell.column == self._status) and str(cell.fill.fgColor.rgb).endswith(_RED):
                cell.fill = _CLEAR

    def write(self, row: int, column: int, text: str) -> Any:
        """Put a text into a cell, whatever it begins with; return the cell."""
        cell = self._writable(row, column)
        cell.value = text
        cell.data_type = "s"
        return cell

    def put(self, heading_row: int, accepted: Collection[int], problems: Mapping[int, RowProblem]) -> None:
        """Mark the refused rows, and tell the state of each, by which the rows can be filtered."""
        self._page.column_dimensions[get_column_letter(self._status)].width = STATUS_WIDTH
        self._tell(heading_row, self._words.status).font = Font(name="Calibri", size=11, bold=True)
        for number in accepted:
            self._tell(number, self._words.accepted)
        self._filter(heading_row, max((*accepted, *problems), default=heading_row))
        notes = 0
        for number, problem in problems.items():
            self._tell(number, problem.state).fill = _REFUSED
            self._show(number, problem.state)
            for each in problem.cells:
                cell = self._writable(number, each.column + 1)
                cell.fill = _REFUSED
                notes += 1
                if notes <= _MOST_NOTES:
                    former = cell.comment.text + "\n" if cell.comment else ""
                    cell.comment = _note(f"{former}{self._words.sign}{each.note}")

    def _show(self, number: int, state: str) -> None:
        """Make a row visible, and high enough for its state."""
        row = self._page.row_dimensions[number]
        row.hidden = False
        row.height = max(row.height or 0, height_of(lines_of(state, STATUS_WIDTH)))

    def _filter(self, heading_row: int, last: int) -> None:
        """Take the column of states into the sheet's filter, or make one; a table has its own."""
        if self._page.tables:
            return
        left, top, right, bottom = 1, heading_row, self._status, last
        with suppress(ValueError, TypeError):  # there is none, or it is not understood
            left, top, *ends = range_boundaries(self._page.auto_filter.ref)
            right, bottom = max(ends[0], self._status), max(ends[1], last)
        self._page.auto_filter.ref = f"{get_column_letter(left)}{top}:{get_column_letter(right)}{bottom}"

    def _tell(self, row: int, text: str) -> Any:
        cell = self.write(row, self._status, text)
        cell.alignment = Alignment(vertical="top", wrap_text=True, readingOrder=_FROM_RIGHT)
        return cell

    def _writable(self, row: int, column: int) -> Any:
        """Return the cell, or the first of the merged range that hides it."""
        return self._page.cell(*self._merged.get((row, column), (row, column)))


def _covered(span: Any) -> Iterable[tuple[int, int]]:
    """Return the cells of a merged range but the one that shows."""
    cells: list[tuple[int, int]] = [cell for row in span.rows for cell in row]
    return cells[1:]


def _note(text: str) -> Comment:
    return Comment(text, "", height=_NOTE_HEIGHT, width=_NOTE_WIDTH)
