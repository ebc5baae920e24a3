"""How minutes stand on the paper that is kept: the order of their parts, and their tables."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.pdf.blocks.block import Stack
from desktop.pdf.blocks.mark import Marked
from desktop.pdf.blocks.paragraph import paragraph
from desktop.pdf.blocks.section import PAGE_SIZE
from desktop.pdf.blocks.table import Row, Table
from desktop.pdf.document.structure import Element, Role
from desktop.pdf.papers import letter
from desktop.pdf.papers import minutes_words as wording
from desktop.pdf.papers.facts import facts_box
from desktop.pdf.papers.manner import FORMAL, manner_of
from desktop.pdf.text.passage import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.pdf.blocks.block import Block
    from desktop.pdf.blocks.mark import Mark
    from desktop.pdf.blocks.paragraph import Style
    from desktop.pdf.document.typesetting import Typesetter
    from desktop.pdf.papers.minutes import Fact, MinutesPaper, Participant, ResolutionEntry

_RESOLUTION_SHARES = (0.08, 0.57, 0.18, 0.17)
_SIGNATURE_SHARES = {wording.NAME: 0.26, wording.POST: 0.22, wording.ORGANISATION: 0.22}
_SIGNATURE_SHARE = 0.22
_SIGNATURE_HEIGHT = 34.0
_ROW_SHARE = 0.08
_PARTICIPANT_SHARES = {wording.NAME: 0.30, wording.POST: 0.26, wording.ORGANISATION: 0.26, wording.NOTE: 0.18}


class MinutesLayout:
    """Sets minutes as they are kept: each of their parts under its heading, people and deeds in tables."""

    usual = FORMAL

    def __init__(self, typesetter: Typesetter, paper: MinutesPaper, marks: list[Mark]) -> None:
        self._typesetter = typesetter
        self._paper = paper
        self._marks = marks
        self._digits = paper.look.digits
        self.manner = manner_of(self.usual, paper.look.setting)

    def blocks(self) -> list[Block]:
        """Give all parts in the order of the paper."""
        return [
            *self._masthead(),
            *self._title(),
            *self._facts(),
            *self._agenda(),
            *self._attendance(),
            *self._summary(),
            *self._statements(),
            *self._closing(),
            *self._section(wording.RESOLUTIONS, self._resolutions()),
            *self._remarks(),
            *self._signatures(),
            *self._copies(),
        ]

    def _masthead(self) -> tuple[Block, ...]:
        paper = self._paper
        number, date, attachment = letter.references(
            self._typesetter, self.manner, paper.number, paper.date, paper.attachment
        )
        found_by = (self._at(number, paper.places.number), self._at(date, paper.places.date), attachment)
        return letter.masthead(self._typesetter, self.manner, paper.look.letterhead, found_by)

    def _title(self) -> list[Block]:
        styles = (self.manner.title, self.manner.subtitle)
        heading = Element(Role.H1)  # all lines are one
        lines = [
            replace(paragraph(self._typesetter, line, styles[number > 0]), element=heading)
            for number, line in enumerate(wording.titles(self._paper))
        ]
        return self._all_at(lines, self._paper.places.title)

    def _facts(self) -> list[Block]:
        facts = [self._fact(fact) for fact in self._paper.facts if fact.value]
        return facts_box(facts, PAGE_SIZE[0] - 2 * self.manner.margins.side, self.manner)

    def _fact(self, fact: Fact) -> Block:
        words = letter.labelled(fact.label, fact.value)
        return self._at(paragraph(self._typesetter, words, self.manner.cell_start), fact.place)

    def _agenda(self) -> list[Block]:
        entries = self._paper.agenda
        items = self._numbered([wording.agenda_words(each) for each in entries])
        return self._section(wording.AGENDA, self._each_at(items, [each.place for each in entries]))

    def _attendance(self) -> list[Block]:
        paper = self._paper
        note = self._all_at(self._paragraphs([paper.attendance_note], self.manner.body), paper.places.note)
        return [
            *self._section(wording.PRESENT, [*note, *self._participants(paper.present)]),
            *self._section(wording.ABSENT, self._participants(paper.absent)),
        ]

    def _summary(self) -> list[Block]:
        blocks = self._paragraphs(self._paper.summary, self.manner.body)
        return self._section(wording.SUMMARY, self._all_at(blocks, self._paper.places.summary))

    def _statements(self) -> list[Block]:
        entries = self._paper.statements
        words = [wording.statement_words(each.text, each.speaker) for each in entries]
        blocks = letter.bulleted(self._typesetter, words, self.manner.numbered)
        return self._section(wording.STATEMENTS, self._each_at(blocks, [each.place for each in entries]))

    def _closing(self) -> list[Block]:
        blocks = self._paragraphs(self._paper.closing, self.manner.body)
        return self._section(wording.CLOSING, self._all_at(blocks, self._paper.places.closing))

    def _remarks(self) -> list[Block]:
        return self._section(wording.REMARKS, self._numbered([[Span(text)] for text in self._paper.remarks]))

    def _participants(self, people: Sequence[Participant]) -> list[Block]:
        if not people:
            return []
        columns = {
            wording.NAME: [person.name for person in people],
            wording.POST: [person.post for person in people],
            wording.ORGANISATION: [person.organisation for person in people],
            wording.NOTE: [person.note for person in people],
        }
        filled = {head: texts for head, texts in columns.items() if any(texts)} or {
            wording.NAME: columns[wording.NAME]
        }
        scale = (1 - _ROW_SHARE) / sum(_PARTICIPANT_SHARES[head] for head in filled)
        shares = (_ROW_SHARE, *(_PARTICIPANT_SHARES[head] * scale for head in filled))
        rows = [
            Row(
                (
                    self._count(number),
                    *(self._at(self._text(text, self.manner.cell_start), person.place) for text in texts),
                )
            )
            for number, (person, texts) in enumerate(
                zip(people, zip(*filled.values(), strict=True), strict=True), start=1
            )
        ]
        return [self._table(shares, rows, self._heads((wording.ROW, *filled)), middle=True)]

    def _resolutions(self) -> list[Block]:
        if not self._paper.resolutions:
            return []
        rows = [row for entry in self._paper.resolutions for row in self._resolution_rows(entry)]
        return [self._table(_RESOLUTION_SHARES, rows, self._heads(wording.RESOLUTION_HEADS))]

    def _resolution_rows(self, entry: ResolutionEntry) -> Iterator[Row]:
        """Yield the row of a resolution, and one for each of its clauses."""
        yield self._resolution(entry)
        for clause in entry.clauses:
            who = self._paragraphs(clause.responsible, self.manner.cell_middle)
            yield Row((
                self._text(clause.letter, self.manner.cell_middle),
                self._at(Stack(tuple(self._paragraphs([clause.text], self.manner.cell))), clause.place),
                Stack(tuple(who)),
                self._text(clause.deadline, self.manner.cell_middle),
            ))  # fmt: skip

    def _resolution(self, entry: ResolutionEntry) -> Row:
        helpers = f"{wording.COOPERATING} {entry.cooperating}" if entry.cooperating else ""
        text, agencies, deadline = entry.places
        words = self._paragraphs([entry.preamble, entry.text], self.manner.cell)
        who = self._paragraphs([*entry.responsible, helpers], self.manner.cell_middle)
        return Row((
            self._text(entry.order, self.manner.cell_middle),
            self._at(Stack((*self._mark(entry.mark), *words)), text),
            self._at(Stack(tuple(who)), agencies),
            self._at(self._text(entry.deadline, self.manner.cell_middle), deadline),
        ))  # fmt: skip

    def _mark(self, mark: str) -> list[Block]:
        return [paragraph(self._typesetter, [Span(mark, bold=True)], self.manner.cell_start)] if mark else []

    def _signatures(self) -> list[Block]:
        people = self._paper.signatories
        if not people:
            return []
        texts = {
            wording.NAME: [person.name for person in people],
            wording.POST: [person.post for person in people],
            wording.ORGANISATION: [person.organisation for person in people],
        }
        shown = [head for head in texts if head == wording.NAME or any(texts[head])]
        rows = [
            Row(
                (
                    self._count(number + 1),
                    *(
                        self._at(self._text(texts[head][number], self.manner.cell_middle), person.place)
                        for head in shown
                    ),
                    self._text("", self.manner.cell),
                ),
                lowest=_SIGNATURE_HEIGHT,
                solid=True,
            )
            for number, person in enumerate(people)
        ]
        heads = self._heads((wording.ROW, *shown, wording.SIGNATURE))
        table = self._table(_signature_shares(shown), rows, heads, middle=True)
        return self._signed(table)

    def _signed(self, table: Block) -> list[Block]:
        """Keep the signatures with their heading on one page, so that nobody signs an empty one."""
        heading = self._text(wording.SIGNATURES, self.manner.heading)
        return [Stack((heading, table), before=self.manner.heading.before, together=True)]

    def _copies(self) -> list[Block]:
        copies = letter.bulleted(
            self._typesetter, [[Span(text)] for text in self._paper.copies], self.manner.copies
        )
        parts = self._section(wording.COPIES, copies)
        return [Stack(tuple(parts), before=self.manner.heading.before, together=True)] if parts else []

    def _at(self, block: Block, place: str) -> Block:
        return Marked(place, block, self._marks) if place else block

    def _all_at(self, blocks: Sequence[Block], place: str) -> list[Block]:
        return [self._at(block, place) for block in blocks]

    def _each_at(self, blocks: Sequence[Block], places: Sequence[str]) -> list[Block]:
        return [self._at(block, place) for block, place in zip(blocks, places, strict=True)]

    def _table(
        self,
        shares: Sequence[float],
        rows: Sequence[Row],
        head: Row | None = None,
        *,
        before: float | None = None,
        middle: bool = False,
    ) -> Table:
        above = self.manner.before_table if before is None else before
        padding = self.manner.padding
        more = self._text(letter.MORE, self.manner.more) if head else None
        return Table(tuple(shares), tuple(rows), head, above, padding=padding, middle=middle, more=more)

    def _numbered(self, texts: Sequence[Sequence[Span]]) -> list[Block]:
        return letter.numbered(self._typesetter, texts, self.manner.numbered, self._digits)

    def _section(self, heading: str, blocks: Sequence[Block]) -> list[Block]:
        return [self._text(heading, self.manner.heading), *blocks] if blocks else []

    def _heads(self, heads: Sequence[str]) -> Row:
        return Row(tuple(self._text(head, self.manner.cell_head) for head in heads))

    def _count(self, number: int) -> Block:
        return self._text(self._digits(str(number)), self.manner.cell_middle)

    def _paragraphs(self, texts: Sequence[str], style: Style) -> list[Block]:
        lines = [line for text in texts for line in text.splitlines() if line.strip()]
        return [self._text(line, style) for line in lines]

    def _text(self, text: str, style: Style) -> Block:
        return paragraph(self._typesetter, text, style)


def _signature_shares(shown: Sequence[str]) -> tuple[float, ...]:
    """Return the shares of the columns of signatures; what is left out is shared among the rest."""
    room = 1 - _ROW_SHARE - _SIGNATURE_SHARE
    whole = sum(_SIGNATURE_SHARES[head] for head in shown)
    return (_ROW_SHARE, *(room * _SIGNATURE_SHARES[head] / whole for head in shown), _SIGNATURE_SHARE)
