"""The figures as a workbook: a sheet for each table and each chart, figures as numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.excel.writing.sheet_out import BookOut, ColumnOut, Kind, SheetOut, sheet_name
from desktop.excel.writing.writer import write_book
from desktop.persian.jalali import day_text
from desktop.services.figures import words
from desktop.services.figures.charts import charts_of
from desktop.services.figures.tables import Form, tables_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop.domain.chart import Chart
    from desktop.domain.jalali_spans import Span
    from desktop.progress import Progress
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.figures.tables import FigureColumn, FigureTable
    from desktop.services.figures.tally import FiveFigures

_WORDS_WIDTH, _COUNT_WIDTH = 32, 14


def write_figures(figures: FiveFigures, vocabulary: Vocabulary, path: Path, progress: Progress) -> int:
    """Write all tables, then the charts; return how many rows tables have. Raises what `write_book` does."""
    tables, charts = tables_of(figures, vocabulary), charts_of(figures, vocabulary)
    return write_tables(tables, charts, figures.span, path, progress)


def write_tables(
    tables: Sequence[FigureTable], charts: Sequence[Chart], span: Span, path: Path, progress: Progress
) -> int:
    """Write a sheet for each table, then for each chart that is not empty; return how many rows tables have.

    Raises what `write_book` does.
    """
    days = words.SPAN.format(first=day_text(span.first), last=day_text(span.last))
    drawn = [each for each in charts if not each.is_empty]
    sheets = (*(_sheet(each, days) for each in tables), *(charted(each, days) for each in drawn))
    count = sum(len(each.rows) for each in tables)
    write_book(path, BookOut(sheets, count=count + sum(len(each.categories) for each in drawn)), progress)
    return count


def charted(chart: Chart, span: str) -> SheetOut:
    """Return a sheet with a chart and what it is drawn from."""
    figure = words.IN_PERCENT if chart.unit else "{figure}"
    columns = (
        ColumnOut(words.CATEGORY, width=_WORDS_WIDTH),
        *(ColumnOut(figure.format(figure=each.name), Kind.NUMBER, _COUNT_WIDTH) for each in chart.series),
    )
    rows = tuple(zip(chart.categories, *(each.values for each in chart.series), strict=True))
    head = _head(chart.title, span)
    return SheetOut(sheet_name(chart.title), columns, rows, printed_head=head, chart=chart)


def _head(title: str, span: str) -> str:
    return f"{title} \u2013 {span}"


def _sheet(table: FigureTable, span: str) -> SheetOut:
    columns = tuple(map(_column, table.columns))
    return SheetOut(sheet_name(table.title), columns, table.rows, printed_head=_head(table.title, span))


def _column(column: FigureColumn) -> ColumnOut:
    if column.form is Form.WORDS:
        return ColumnOut(column.heading, width=_WORDS_WIDTH)
    is_share = column.form is Form.PERCENT
    heading = words.IN_PERCENT.format(figure=column.heading) if is_share else column.heading
    return ColumnOut(heading, Kind.NUMBER, _COUNT_WIDTH)
