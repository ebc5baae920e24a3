"""Any list of the register as it is shown: its columns in their order, what it is narrowed to, and totals."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.pdf.blocks.columns import Wanted, shares_of, wanted
from desktop.pdf.blocks.row import striped
from desktop.pdf.blocks.table import Row
from desktop.pdf.papers.look import Look
from desktop.pdf.papers.manner import COMPACT
from desktop.pdf.papers.sheet import ROW, Heading, Sheet, last_kept

if TYPE_CHECKING:
    from desktop.pdf.blocks.mark import Mark
    from desktop.pdf.blocks.paragraph import Paragraph
    from desktop.pdf.blocks.section import Section
    from desktop.pdf.document.typesetting import Typesetter
    from desktop.pdf.papers.minutes import Fact

TOTAL = "جمع"
NONE = "موردی در این فهرست نیست."
_SMALLEST = 0.6
"""Of the usual size: how small the letters of many columns may become."""


@dataclass(frozen=True, slots=True)
class ListColumn:
    """A column by its heading; what is short and alike, as figures and days, is ``centred``.

    ``total`` is the sum of its figures, empty where they are not to be added.
    """

    heading: str
    centred: bool = False
    total: str = ""


@dataclass(frozen=True, slots=True)
class ListPaper:
    """The rows of a list, a text for each column; ``facts`` say what it is narrowed to and how long it is."""

    title: str
    look: Look = Look()
    date: str = ""
    facts: tuple[Fact, ...] = ()
    columns: tuple[ListColumn, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


def list_paper_sections(typesetter: Typesetter, paper: ListPaper, _marks: list[Mark]) -> list[Section]:
    """Set the list as wide as its words ask for; one that is too wide for a page lies on its side."""
    sheet = Sheet(typesetter, paper.look, COMPACT)
    heading = Heading(paper.title, date=paper.date)
    if not (paper.rows and paper.columns):
        return [sheet.section(heading, [*sheet.facts(paper.facts), *sheet.body(NONE)])]
    cells = _cells(sheet, paper)
    side = sheet.manner.padding[0]
    asked = [wanted(column, side) for column in cells]
    if sum(each.usual for each in asked) > sheet.width:
        sheet = Sheet(typesetter, paper.look, COMPACT, landscape=True)
        side, cells = _fitted(cells, asked, sheet.width, side)
        asked = [wanted(column, side) for column in cells]
    head, *rows = (Row(texts) for texts in zip(*cells, strict=True))
    if any(column.total for column in paper.columns):
        *rows, total = rows
        body = last_kept(striped(rows), _total(sheet, paper, total))
    else:
        body = striped(rows)
    table = sheet.table(shares_of(asked, sheet.width), body, head)
    table = replace(table, padding=(side, table.padding[1]))
    return [sheet.section(heading, [*sheet.facts(paper.facts), table])]


def _cells(sheet: Sheet, paper: ListPaper) -> list[list[Paragraph]]:
    """Set the cells of each column from its head to its total, the numbers of the rows first."""
    manner = sheet.manner
    numbers = [sheet.digits(str(number)) for number in range(1, len(paper.rows) + 1)]
    columns = [ListColumn(ROW, centred=True), *paper.columns]
    texts = [numbers, *zip(*paper.rows, strict=True)]
    found = []
    has_total = any(column.total for column in paper.columns)
    for column, column_texts in zip(columns, texts, strict=True):
        style = manner.cell_middle if column.centred else manner.cell_start
        cells = [sheet.text(_compact(text), style) for text in column_texts]
        totals = [sheet.text(column.total, manner.cell_head)] if has_total else []
        found.append([sheet.text(column.heading, manner.cell_head), *cells, *totals])
    return found


def _total(sheet: Sheet, paper: ListPaper, row: Row) -> Row:
    """Write «جمع» across the columns before the first that is added up."""
    first = next(number for number, column in enumerate(paper.columns, start=1) if column.total)
    total = sheet.total(TOTAL, first, ())
    spans = (first, *(1 for _ in row.cells[first:]))
    return replace(total, cells=(*total.cells, *row.cells[first:]), spans=spans)


def _fitted(
    cells: list[list[Paragraph]], asked: list[Wanted], width: float, side: float
) -> tuple[float, list[list[Paragraph]]]:
    """Make letters and the space beside them smaller where the longest words do not stand side by side."""
    if sum(each.least for each in asked) <= width:
        return side, cells
    words = sum(each.least - 2 * side for each in asked)
    side /= 2
    scale = min(max((width - (2 * side + 1) * len(asked)) / words, _SMALLEST), 1.0)
    return side, [[_smaller(cell, scale) for cell in column] for column in cells]


def _smaller(cell: Paragraph, scale: float) -> Paragraph:
    return replace(cell, style=replace(cell.style, size=cell.style.size * scale))


def _compact(text: str) -> str:
    """Leave out empty lines."""
    return "\n".join(line for line in text.splitlines() if line.strip()) if "\n" in text else text
