"""The overview as a workbook: its figures, then a sheet for each chart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.excel.writing.sheet_out import BookOut, ColumnOut, Kind, SheetOut, sheet_name
from desktop.excel.writing.writer import write_book
from desktop.persian.jalali import day_text
from desktop.services.figures.workbook import charted
from desktop.services.manager import words
from desktop.services.manager.charts import charts_of

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.progress import Progress
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.manager.overview import Overview

_WORDS_WIDTH, _COUNT_WIDTH = 40, 14


def write_overview(overview: Overview, vocabulary: Vocabulary, path: Path, progress: Progress) -> int:
    """Write it; return how many figures it has. Raises what `write_book` does."""
    span = words.SPAN.format(first=day_text(overview.span.first), last=day_text(overview.span.last))
    charts = charts_of(overview, vocabulary)
    sheets = (_figures(overview, span), *(charted(each, span) for each in charts))
    rows = len(overview.measures)
    write_book(path, BookOut(sheets, count=rows + sum(len(each.categories) for each in charts)), progress)
    return rows


def _figures(overview: Overview, span: str) -> SheetOut:
    columns = (
        ColumnOut(words.FIGURE, width=_WORDS_WIDTH),
        *(ColumnOut(each, Kind.NUMBER, _COUNT_WIDTH) for each in (words.NOW, words.WHOLE)),
        *(ColumnOut(each, Kind.NUMBER, _COUNT_WIDTH) for each in (words.BEFORE, words.WHOLE_BEFORE)),
    )
    rows = tuple(
        (words.NAMES[key], each.value, each.whole, each.before, each.before_whole)
        for key, each in overview.measures.items()
    )
    head = f"{words.TITLE} \u2013 {overview.standing.place_words or words.ALL_PLACES} \u2013 {span}"
    return SheetOut(sheet_name(words.TITLE), columns, rows, printed_head=head)
