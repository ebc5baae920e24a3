"""The figures as a workbook: a sheet for each table, its figures as numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.excel.writing.sheet_out import BookOut, ColumnOut, Kind, SheetOut, sheet_name
from desktop.excel.writing.writer import write_book
from desktop.persian.jalali import day_text
from desktop.services.figures import words
from desktop.services.figures.tables import Form, tables_of

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.progress import Progress
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.figures.tables import FigureColumn, FigureTable
    from desktop.services.figures.tally import FiveFigures

_WORDS_WIDTH, _COUNT_WIDTH = 32, 14


def write_figures(figures: FiveFigures, vocabulary: Vocabulary, path: Path, progress: Progress) -> int:
    """Write all tables; return how many rows they have. Raises what `write_book` does."""
    tables = tables_of(figures, vocabulary)
    count = sum(len(each.rows) for each in tables)
    span = words.SPAN.format(first=day_text(figures.span.first), last=day_text(figures.span.last))
    write_book(path, BookOut(tuple(_sheet(each, span) for each in tables), count=count), progress)
    return count


def _sheet(table: FigureTable, span: str) -> SheetOut:
    columns = tuple(map(_column, table.columns))
    head = f"{table.title} \u2013 {span}"
    return SheetOut(sheet_name(table.title), columns, table.rows, printed_head=head)


def _column(column: FigureColumn) -> ColumnOut:
    if column.form is Form.WORDS:
        return ColumnOut(column.heading, width=_WORDS_WIDTH)
    is_share = column.form is Form.PERCENT
    heading = words.IN_PERCENT.format(figure=column.heading) if is_share else column.heading
    return ColumnOut(heading, Kind.NUMBER, _COUNT_WIDTH)
