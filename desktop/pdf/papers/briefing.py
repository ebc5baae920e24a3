"""What a manager is told of a county or a province in a period: two pages, whatever there is to tell."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.pdf.blocks.block import Beside, Rule, Stack
from desktop.pdf.blocks.chart import ChartBlock
from desktop.pdf.blocks.paragraph import paragraph
from desktop.pdf.blocks.row import striped
from desktop.pdf.blocks.section import spread
from desktop.pdf.blocks.table import Row
from desktop.pdf.papers import letter
from desktop.pdf.papers.look import Look
from desktop.pdf.papers.manner import COMPACT, FORMAL
from desktop.pdf.papers.sheet import Heading, Sheet

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.domain.chart import Chart
    from desktop.pdf.blocks.block import Block
    from desktop.pdf.blocks.mark import Mark
    from desktop.pdf.blocks.section import Section
    from desktop.pdf.document.typesetting import Typesetter
    from desktop.pdf.papers.manner import Manner
    from desktop.pdf.papers.minutes import Fact

TITLE = "گزارش مدیریتی"
NOTES = "منابع و توضیح"
NONE = "در این محل و بازه چیزی ثبت نشده است."
OTHERS = "و {count} مورد دیگر"
_HALF, _BETWEEN = 0.485, 0.03
_SHARES = (0.43, 0.19, 0.15, 0.23)
_SMALL = 0.82
_MOST = (10, 8, 6, 4, 2, 1)
"""How many rows of each list, and bars of each chart, are shown: the most with which all of it fits."""
_NAME_SHARE = {2: 0.7, 3: 0.5, 4: 0.31}
"""The part of the width of the names of a list, by how many columns it has."""


@dataclass(frozen=True, slots=True)
class BriefingTable:
    """A table in words of which the first column is read, and the others are figures."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def cut(self, most: int) -> tuple[tuple[tuple[str, ...], ...], int]:
        """Return the first rows, and how many others there are."""
        return self.rows[:most], max(len(self.rows) - most, 0)


@dataclass(frozen=True, slots=True)
class BriefingPaper:
    """The figures of ``scope`` in two tables, charts, and what is worst; ``notes`` say where it is from.

    Charts of bars are of the worst or largest first, and may be cut; lists are cut with how many are left.
    """

    scope: str
    look: Look = Look()
    date: str = ""
    facts: tuple[Fact, ...] = ()
    figures: tuple[BriefingTable, ...] = ()
    first_charts: tuple[Chart, ...] = ()
    second_charts: tuple[Chart, ...] = ()
    lists: tuple[BriefingTable, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()


def briefing_sections(typesetter: Typesetter, paper: BriefingPaper, _marks: list[Mark]) -> list[Section]:
    """Set it on two pages: in smaller letters, then with less of each list, until each page is one."""
    tried = [_Briefing(typesetter, paper, manner, most) for most in _MOST for manner in (FORMAL, COMPACT)]
    return [
        next((each for each in map(part, tried) if len(spread(each, before)) == 1), part(tried[-1]))
        for before, part in enumerate((_Briefing.first, _Briefing.second))
    ]


class _Briefing:
    """Sets both pages in one manner, with so much of each list."""

    def __init__(self, typesetter: Typesetter, paper: BriefingPaper, manner: Manner, most: int) -> None:
        self._typesetter, self._paper, self._most = typesetter, paper, most
        self._sheet = Sheet(typesetter, paper.look, manner)

    def first(self) -> Section:
        """Give the page of figures."""
        sheet, paper = self._sheet, self._paper
        blocks = sheet.facts(paper.facts)
        blocks += self._in_pairs([self._figures(each) for each in paper.figures])
        blocks += self._in_pairs(self._charts(paper.first_charts))
        if not paper.figures:
            blocks += sheet.body(NONE)
        return sheet.section(Heading(TITLE, paper.scope, paper.date), blocks)

    def second(self) -> Section:
        """Give the page of what is behind them."""
        sheet, paper = self._sheet, self._paper
        blocks = self._in_pairs(self._charts(paper.second_charts))
        blocks += self._in_pairs([self._list(each) for each in paper.lists])
        blocks += self._notes()
        made = sheet.section(Heading(TITLE, paper.scope, paper.date), ())
        return replace(made, blocks=blocks or sheet.body(NONE), runs_on=True)

    def _in_pairs(self, blocks: Sequence[Block]) -> list[Block]:
        pairs = (tuple(blocks[place : place + 2]) for place in range(0, len(blocks), 2))
        return [self._pair(pair) for pair in pairs]

    def _pair(self, pair: tuple[Block, ...]) -> Block:
        before = self._sheet.manner.heading.before
        if len(pair) == 1:
            return Stack(pair, before=before, together=True)
        right, left = pair
        return Beside((right, Stack(()), left), (_HALF, _BETWEEN, _HALF), before=before)

    def _charts(self, charts: Sequence[Chart]) -> list[Block]:
        return [self._chart(each) for each in charts]

    def _chart(self, chart: Chart) -> Block:
        is_cut = chart.kind.is_cut and len(chart.categories) > self._most
        shown = chart.cut(self._most)[0] if is_cut else chart
        left = len(chart.categories) - len(shown.categories)
        size = self._sheet.manner.cell.size * _SMALL
        drawn = ChartBlock(self._typesetter, shown, self._paper.look.digits, size=size)
        return Stack((self._title(chart.title), drawn, *self._others(left)), together=True)

    def _figures(self, table: BriefingTable) -> Block:
        return Stack((self._title(table.title), self._table(table, table.rows, _SHARES)), together=True)

    def _list(self, table: BriefingTable) -> Block:
        rows, left = table.cut(self._most)
        name = _NAME_SHARE[len(table.heads)]
        shares = (name, *((1 - name) / (len(table.heads) - 1) for _ in table.heads[1:]))
        made = self._table(table, rows, shares)
        return Stack((self._title(table.title), made, *self._others(left)), together=True)

    def _others(self, count: int) -> Iterator[Block]:
        if count:
            words = OTHERS.format(count=self._sheet.digits(str(count)))
            yield self._sheet.text(words, self._sheet.manner.more)

    def _title(self, words: str) -> Block:
        return self._sheet.text(words, replace(self._sheet.manner.heading, before=0.0))

    def _table(self, table: BriefingTable, rows: Sequence[tuple[str, ...]], shares: Sequence[float]) -> Block:
        sheet = self._sheet
        size = sheet.manner.cell.size * _SMALL
        start, middle = (
            replace(each, size=size) for each in (sheet.manner.cell_start, sheet.manner.cell_middle)
        )
        head = replace(sheet.manner.cell_head, size=size)
        made = [
            Row(tuple(sheet.text(said, middle if place else start) for place, said in enumerate(row)))
            for row in rows
        ]
        heads = Row(tuple(sheet.text(each, head) for each in table.heads))
        return replace(sheet.table(shares, striped(made), heads), before=sheet.manner.before_table)

    def _notes(self) -> list[Block]:
        sheet = self._sheet
        if not self._paper.notes:
            return []
        small = replace(sheet.manner.body, size=sheet.manner.body.size * _SMALL, before=1.5)
        heading = replace(small, bold=True, with_next=True, before=3)
        found = [
            paragraph(self._typesetter, letter.labelled(name, meaning), small)
            for name, meaning in self._paper.notes
        ]
        return [Rule(before=8.0, ink=0.5, with_next=True), sheet.text(NOTES, heading), *found]
