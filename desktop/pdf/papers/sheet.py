"""What papers of facts and tables share: their head, their facts in a box, their tables and their frame."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.pdf.blocks.block import Stack
from desktop.pdf.blocks.paragraph import paragraph
from desktop.pdf.blocks.row import GROUP
from desktop.pdf.blocks.section import LANDSCAPE, PAGE_SIZE, Frame, Section
from desktop.pdf.blocks.table import Row, Table
from desktop.pdf.papers import letter
from desktop.pdf.papers.facts import facts_box
from desktop.pdf.papers.letter import brief
from desktop.pdf.papers.manner import FORMAL, manner_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.pdf.blocks.block import Block
    from desktop.pdf.blocks.paragraph import Paragraph, Style
    from desktop.pdf.document.typesetting import Typesetter
    from desktop.pdf.papers.look import Look
    from desktop.pdf.papers.manner import Manner
    from desktop.pdf.papers.minutes import Fact

ROW = "ردیف"
GOES_ON = "{group} (ادامه)"


@dataclass(frozen=True, slots=True)
class Heading:
    """What a paper is called, what it is about, and the day it was made."""

    title: str
    subtitle: str = ""
    date: str = ""


class Sheet:
    """Sets one paper in the manner and the look of its office."""

    def __init__(
        self, typesetter: Typesetter, look: Look, usual: Manner = FORMAL, *, landscape: bool = False
    ) -> None:
        self.typesetter = typesetter
        self.look = look
        self.digits = look.digits
        self.manner = manner_of(usual, look.setting)
        self.size = LANDSCAPE if landscape else PAGE_SIZE
        self.width = self.size[0] - 2 * self.manner.margins.side

    def section(self, heading: Heading, blocks: Sequence[Block]) -> Section:
        """Give the whole paper: letterhead, title, blocks, and «صفحهٔ ۱ از ۳» on each page."""
        lines = self.look.letterhead.lines
        reference = f"{letter.DATE}: {heading.date}" if heading.date else ""
        title = " – ".join(filter(None, (heading.title, heading.subtitle)))
        frame = Frame(
            title=title,
            subject="",
            author=lines[0] if lines else "",
            head=lambda number, _last: letter.running_head(
                self.typesetter, number, title, reference, draft=False
            ),
            foot=lambda number, last: letter.page_foot(self.typesetter, number, last, "", self.digits),
            margins=self.manner.margins,
            size=self.size,
        )
        return Section(frame, [*self._masthead(heading), *self._titles(heading), *blocks])

    def facts(self, facts: Sequence[Fact]) -> list[Block]:
        """Give the facts that have a value in a ruled box, two side by side where both are short."""
        cells = [self._fact(fact) for fact in facts if fact.value]
        return facts_box(cells, self.width, self.manner)

    def table(self, shares: Sequence[float], rows: Sequence[Row], head: Row) -> Table:
        """Give a table that says on each page but its last that it goes on."""
        more = self.text(letter.MORE, self.manner.more)
        padding, before = self.manner.padding, self.manner.before_box
        return Table(tuple(shares), tuple(rows), head, before, padding=padding, middle=True, more=more)

    def heads(self, heads: Sequence[str]) -> Row:
        """Give the heads of columns."""
        return Row(tuple(self.text(head, self.manner.cell_head) for head in heads))

    def group(self, name: str, columns: int, counted: str = "") -> Row:
        """Give the name of the rows below it across all columns, with what is counted of them.

        On a later page it stands over the rest of them again.
        """
        said = (f"{name}: {counted}" if counted else name, GOES_ON.format(group=brief(name)))
        words, again = (
            Row((self.text(each, self.manner.cell_group),), spans=(columns,), shade=GROUP, with_next=True)
            for each in said
        )
        return replace(words, again=again)

    def total(self, words: str, across: int, figures: Sequence[str]) -> Row:
        """Give the last row: words across the first columns, a figure under each of the others."""
        cells = [self.text(each, self.manner.cell_head) for each in (words, *figures)]
        return Row(tuple(cells), spans=(across, *(1 for _ in figures)), shade=GROUP)

    def count(self, number: int) -> Paragraph:
        """Give the number of a row."""
        return self.text(self.digits(str(number)), self.manner.cell_middle)

    def start(self, text: str) -> Block:
        """Give a cell whose words begin at its right."""
        return self.lines(text, self.manner.cell_start)

    def middle(self, text: str) -> Block:
        """Give a cell whose words stand in its middle."""
        return self.lines(text, self.manner.cell_middle)

    def body(self, text: str) -> list[Block]:
        """Give the paragraphs of a text."""
        return [self.text(line, self.manner.body) for line in text.splitlines() if line.strip()]

    def headed(self, heading: str, blocks: Sequence[Block]) -> list[Block]:
        """Give blocks close under their heading, or nothing where there are none."""
        return [self.text(heading, self.manner.heading), *blocks] if blocks else []

    def lines(self, text: str, style: Style) -> Block:
        """Give a text with its own line ends, in one block."""
        found = [self.text(line, style) for line in text.splitlines() if line.strip()]
        return found[0] if len(found) == 1 else Stack(tuple(found))

    def text(self, text: str, style: Style) -> Paragraph:
        """Give one paragraph."""
        return paragraph(self.typesetter, text, style)

    def _fact(self, fact: Fact) -> Paragraph:
        return paragraph(self.typesetter, letter.labelled(fact.label, fact.value), self.manner.cell_start)

    def _masthead(self, heading: Heading) -> Sequence[Block]:
        words = letter.labelled(letter.DATE, heading.date)
        found_by = [paragraph(self.typesetter, words, self.manner.reference)] if heading.date else []
        return letter.masthead(self.typesetter, self.manner, self.look.letterhead, found_by)

    def _titles(self, heading: Heading) -> list[Block]:
        said = ((heading.title, self.manner.title), (heading.subtitle, self.manner.subtitle))
        return [self.text(words, style) for words, style in said if words]


def shared_out(shares: Sequence[float]) -> tuple[float, ...]:
    """Return shares that add up to 1 in the same proportion."""
    whole = sum(shares)
    return tuple(share / whole for share in shares)


def last_kept(rows: Sequence[Row], total: Row) -> tuple[Row, ...]:
    """Return the rows with their total, which never stands on a page without the last of them."""
    if not rows:
        return (total,)
    return (*rows[:-1], replace(rows[-1], with_next=True), total)
