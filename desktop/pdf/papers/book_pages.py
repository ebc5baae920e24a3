"""The pages of a yearly book, counted through: cover, contents, minutes, index."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.pdf.blocks.block import Beside, Room, Rule, Stack
from desktop.pdf.blocks.finding import pages_of
from desktop.pdf.blocks.paragraph import Align, paragraph
from desktop.pdf.blocks.picture import picture
from desktop.pdf.blocks.section import PAGE_SIZE, Frame, Section, spread
from desktop.pdf.blocks.table import Row, Table
from desktop.pdf.papers import letter
from desktop.pdf.papers.manner import FORMAL, manner_of
from desktop.pdf.papers.minutes_layout import MinutesLayout

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from desktop.pdf.blocks.block import Block
    from desktop.pdf.blocks.mark import Mark
    from desktop.pdf.blocks.paragraph import Style
    from desktop.pdf.document.typesetting import Typesetter
    from desktop.pdf.papers.book import BookPaper, BookSession, IndexEntry, IndexLine

CONTENTS = "فهرست صورت‌جلسات"
ROW, SESSION, DATE, PAGE = "ردیف", "عنوان جلسه", "تاریخ", "صفحه"
BY_SUBJECT, BY_AGENCY, BY_NUMBER = "نمایهٔ موضوعی مصوبات", "نمایهٔ دستگاه‌ها", "نمایهٔ شمارهٔ مصوبات"
SIGNED = "امضای حاضران در نسخهٔ اصلی صورت‌جلسه است."
_CONTENTS_SHARES = (0.09, 0.6, 0.19, 0.12)
_INDEX_SHARES = (0.88, 0.12)
_COVER_TOP, _COVER_GAP, _EMBLEM = 0.22 * PAGE_SIZE[1], 28.0, 96.0


def book_sections(typesetter: Typesetter, paper: BookPaper, marks: list[Mark]) -> list[Section]:
    """Set the book; the numbers in contents and index are those of the finished pages."""
    return _Book(typesetter, paper, marks).sections()


class _BookMinutes(MinutesLayout):
    """Minutes inside a book, whose head and signatures stand on the minutes themselves."""

    def _masthead(self) -> tuple[Block, ...]:
        return ()

    def _signatures(self) -> list[Block]:
        return [self._text(SIGNED, replace(self.manner.copies, before=self.manner.heading.before, indent=0))]


class _Book:
    def __init__(self, typesetter: Typesetter, paper: BookPaper, marks: list[Mark]) -> None:
        self._typesetter = typesetter
        self._paper = paper
        self._marks = marks
        self._digits = paper.look.digits
        self._manner = manner_of(FORMAL, paper.look.setting)

    def sections(self) -> list[Section]:
        before = 1 + len(spread(self._contents([0] * len(self._paper.sessions)), 1))
        starts: list[int] = []
        places: dict[str, int] = {}
        minutes = []
        for each in self._paper.sessions:
            section = self._minutes(each)
            pages = spread(section, before)
            starts.append(before + 1)
            places |= pages_of(pages, before + 1)
            before += len(pages)
            minutes.append(replace(section, pages=pages))
        return [self._cover(), self._contents(starts), *minutes, *self._index(places)]

    def _cover(self) -> Section:
        paper, head = self._paper, self._paper.look.letterhead
        emblem = picture(head.emblem, _EMBLEM, letter.EMBLEM)
        lines = [self._text(line, self._manner.office) for line in (head.invocation, *head.lines) if line]
        title = replace(self._manner.title, size=self._manner.title.size * 1.9, before=_COVER_GAP)
        notes = [
            self._text(note, replace(self._manner.subtitle, bold=False, before=6)) for note in paper.notes
        ]
        blocks: list[Block] = [
            *lines,
            Room(_COVER_TOP),
            *([emblem] if emblem else []),
            self._text(paper.title, title),
            self._text(paper.body, replace(self._manner.title, before=_COVER_GAP / 2)),
            Room(_COVER_GAP),
            *notes,
        ]
        frame = Frame(
            title=f"{paper.title} – {paper.body}",
            subject="",
            author=head.lines[0] if head.lines else "",
            head=lambda _number, _last: None,
            foot=lambda _number, _last: Room(0),
            margins=self._manner.margins,
        )
        return Section(frame, blocks)

    def _contents(self, starts: Sequence[int]) -> Section:
        rows = [
            self._row(self._digits(str(number)), each.minutes.title, each.date, self._digits(str(start)))
            for number, (each, start) in enumerate(zip(self._paper.sessions, starts, strict=True), start=1)
        ]
        table = Table(_CONTENTS_SHARES, tuple(rows), self._heads(ROW, SESSION, DATE, PAGE), before=8)
        return self._section(CONTENTS, [self._text(CONTENTS, self._manner.title), table])

    def _minutes(self, each: BookSession) -> Section:
        layout = _BookMinutes(self._typesetter, replace(each.minutes, look=self._paper.look), self._marks)
        return self._section(f"{each.minutes.title}  {each.date}", layout.blocks())

    def _index(self, places: Mapping[str, int]) -> list[Section]:
        parts = (
            (BY_SUBJECT, self._entries(self._paper.subjects, places)),
            (BY_AGENCY, self._entries(self._paper.agencies, places)),
            (BY_NUMBER, self._lines(self._paper.numbers, places, self._manner.cell)),
        )
        return [
            self._section(title, [self._text(title, self._manner.title), *blocks])
            for title, blocks in parts
            if blocks
        ]

    def _entries(self, entries: Iterable[IndexEntry], places: Mapping[str, int]) -> list[Block]:
        blocks: list[Block] = []
        under = replace(self._manner.cell, indent=14)
        for entry in entries:
            blocks += [self._text(entry.heading, replace(self._manner.heading, size=under.size, before=7))]
            blocks += self._lines(entry.lines, places, under)
        return blocks

    def _lines(self, lines: Iterable[IndexLine], places: Mapping[str, int], style: Style) -> list[Block]:
        """Give each resolution with its page at the left end of the line."""
        numbers = replace(style, align=Align.END, indent=0, base=1)
        return [
            Stack((
                Beside(
                    (
                        self._text(line.label, replace(style, align=Align.START)),
                        self._text(self._digits(str(places.get(line.place, ""))), numbers),
                    ),
                    _INDEX_SHARES,
                ),
                Rule(0.25, 0.75),
            ), before=2)
            for line in lines
        ]  # fmt: skip

    def _section(self, title: str, blocks: Sequence[Block]) -> Section:
        running = letter.running_head
        frame = Frame(
            title=title,
            subject="",
            author="",
            head=lambda _number, _last: running(self._typesetter, 2, title, self._paper.title, draft=False),
            foot=lambda number, last: letter.page_foot(self._typesetter, number, last, "", self._digits),
            margins=self._manner.margins,
        )
        return Section(frame, blocks, runs_on=True)

    def _row(self, number: str, title: str, date: str, page: str) -> Row:
        middle = self._manner.cell_middle
        texts = ((number, middle), (title, self._manner.cell_start), (date, middle), (page, middle))
        return Row(tuple(self._text(text, style) for text, style in texts))

    def _heads(self, *heads: str) -> Row:
        return Row(tuple(self._text(head, self._manner.cell_head) for head in heads))

    def _text(self, text: str, style: Style) -> Block:
        return paragraph(self._typesetter, text, style)
