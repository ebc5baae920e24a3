"""The figures of bodies in a period as a paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.pdf.papers.figures import FiguresPaper, PaperTable
from desktop.pdf.papers.minutes import Fact
from desktop.persian.jalali import day_text
from desktop.services.figures import words
from desktop.services.figures.charts import charts_of
from desktop.services.figures.tables import FigureTable, Form, tables_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.services.figures.tally import FiveFigures
    from desktop.services.prints.sources import Sources

LONG_ABSENCE = 2
"""Of many bodies only those members are named who were absent so often in a row."""


def figures_paper(sources: Sources, figures: FiveFigures, scope: str) -> FiguresPaper:
    """Return the paper of figures of ``scope``, such as the name of a body; of no session it says so."""
    look, vocabulary = sources.office_look(), sources.vocabulary
    several = len(figures.bodies) > 1
    summary, *tables = tables_of(figures, vocabulary, LONG_ABSENCE if several else 0)
    spans = ((words.NOW, figures.span), (words.BEFORE, figures.before_span))
    said = {
        name: words.SPAN.format(first=day_text(span.first), last=day_text(span.last)) for name, span in spans
    }
    notes = (*((name, look.digits(text)) for name, text in said.items()), *words.DEFINITIONS)
    if several:
        notes = (*notes, (words.MEMBERS, words.LONG_ABSENT_ALONE))
    return FiguresPaper(
        scope=scope,
        look=look,
        date=look.digits(day_text(sources.today())),
        facts=tuple(Fact(name, look.digits(text)) for name, text in said.items()),
        summary=None if figures.is_empty else _paper_table(summary, look.digits),
        charts=charts_of(figures, vocabulary),
        tables=tuple(_paper_table(each, look.digits) for each in tables),
        notes=notes,
    )


def _paper_table(table: FigureTable, digits: Callable[[str], str]) -> PaperTable:
    """Return a table in words; figures in the digits of the paper, names as they are."""
    figures = tuple(each.form is not Form.WORDS for each in table.columns)
    return PaperTable(
        table.title,
        tuple(each.heading for each in table.columns),
        figures,
        tuple(
            tuple(digits(said) if is_figure else said for said, is_figure in zip(row, figures, strict=True))
            for row in table.said
        ),
    )
