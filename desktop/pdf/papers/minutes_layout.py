"""How minutes stand on paper: the order of their parts, their headings and their tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.pdf.block import Stack
from desktop.pdf.mark import Marked
from desktop.pdf.page import Frame
from desktop.pdf.papers import letter
from desktop.pdf.paragraph import paragraph
from desktop.pdf.passage import Span
from desktop.pdf.table import Row, Table
from desktop.persian.digits import latin_digits, persian_digits

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.pdf.block import Block
    from desktop.pdf.mark import Mark
    from desktop.pdf.papers.minutes import (
        AgendaEntry,
        Fact,
        MinutesPaper,
        Participant,
        ResolutionEntry,
    )
    from desktop.pdf.paragraph import Style
    from desktop.pdf.typesetting import Typesetter

MINUTES = "صورت‌جلسه"
AGENDA = "دستور جلسه"
PRESENTER = "ارائه‌دهنده"
OUTCOME = "نتیجه"
COOPERATING = "با همکاری"
PRESENT, ABSENT = "حاضران", "غایبان"
SUMMARY = "خلاصهٔ مباحث جلسه"
STATEMENTS = "مباحث و دیدگاه‌ها"
CLOSING = "جمع‌بندی"
RESOLUTIONS = "مصوبات جلسه"
REMARKS = "ملاحظات"
SIGNATURES = "امضای حاضران"
COPIES = "رونوشت"
ROW, NAME, POST, ORGANISATION, NOTE = "ردیف", "نام و نام خانوادگی", "سمت", "دستگاه", "ملاحظات"
RESOLUTION_HEADS = (ROW, "شرح مصوبه", "مسئول پیگیری", "مهلت اجرا")
SIGNATURE = "امضا"

_RESOLUTION_SHARES = (0.08, 0.57, 0.18, 0.17)
_SIGNATURE_SHARES = {NAME: 0.26, POST: 0.22, ORGANISATION: 0.22}
_SIGNATURE_SHARE = 0.22
_SIGNATURE_HEIGHT = 34.0
_ROW_SHARE = 0.08
_HALF_WIDTH, _WHOLE_WIDTH = 230.0, 470.0  # points, of a fact's text
_PARTICIPANT_SHARES = {NAME: 0.30, POST: 0.26, ORGANISATION: 0.26, NOTE: 0.18}


def minutes_frame(typesetter: Typesetter, paper: MinutesPaper) -> Frame:
    """Give the heads and feet of the pages of minutes."""
    numbers = ((letter.NUMBER, paper.number), (letter.DATE, paper.date))
    reference = "  ".join(f"{label}: {value}" for label, value in numbers if value)
    return Frame(
        title=" – ".join(_titles(paper)),
        subject=f"SHA-256: {paper.digest}" if paper.digest else "",
        author=paper.letterhead.lines[0] if paper.letterhead.lines else "",
        head=lambda number, _last: letter.running_head(
            typesetter, number, paper.title, reference, draft=paper.draft
        ),
        foot=lambda number, last: letter.page_foot(typesetter, number, last, paper.digest, _digits(paper)),
    )


def minutes_blocks(
    typesetter: Typesetter, paper: MinutesPaper, marks: list[Mark] | None = None
) -> list[Block]:
    """Give the parts of the minutes from the letterhead to the copies; empty parts are left out.

    Into ``marks`` goes where each part that has a place is drawn.
    """
    return _Minutes(typesetter, paper, [] if marks is None else marks).blocks()


class _Minutes:
    def __init__(self, typesetter: Typesetter, paper: MinutesPaper, marks: list[Mark]) -> None:
        self._typesetter = typesetter
        self._paper = paper
        self._marks = marks
        self._digits = _digits(paper)

    def blocks(self) -> list[Block]:
        paper = self._paper
        agenda = [_agenda_item(entry) for entry in paper.agenda]
        items = letter.numbered(self._typesetter, agenda, self._digits)
        words = [_with_speaker(entry.text, entry.speaker) for entry in paper.statements]
        statements = letter.bulleted(self._typesetter, words)
        summary = self._paragraphs(paper.summary, letter.BODY)
        closing = self._paragraphs(paper.closing, letter.BODY)
        return [
            *letter.masthead(self._typesetter, paper.letterhead, paper.number, paper.date, paper.attachment),
            *self._title(),
            *self._facts(),
            *self._section(AGENDA, self._each_at(items, [each.place for each in paper.agenda])),
            *self._attendance(),
            *self._section(SUMMARY, self._all_at(summary, paper.places.summary)),
            *self._section(STATEMENTS, self._each_at(statements, [each.place for each in paper.statements])),
            *self._section(CLOSING, self._all_at(closing, paper.places.closing)),
            *self._section(RESOLUTIONS, self._resolutions()),
            *self._section(
                REMARKS,
                letter.numbered(self._typesetter, [[Span(text)] for text in paper.remarks], self._digits),
            ),
            *self._signatures(),
            *self._copies(),
        ]

    def _title(self) -> list[Block]:
        return [
            self._at(self._text(line, letter.SUBTITLE if number else letter.TITLE), self._paper.places.title)
            for number, line in enumerate(_titles(self._paper))
        ]

    def _facts(self) -> list[Block]:
        """Give the facts in a ruled box, two side by side where both are short."""
        tables: list[Block] = []
        cells = [self._fact(fact) for fact in self._paper.facts if fact.value]
        while cells:
            short = all(cell.height(_HALF_WIDTH) <= cell.height(_WHOLE_WIDTH) for cell in cells[:2])
            count = 2 if short and len(cells) > 1 else 1
            tables.append(Table((1 / count,) * count, (Row(tuple(cells[:count])),), middle=True))
            cells = cells[count:]
        return [Stack(tuple(tables), before=8)] if tables else []

    def _fact(self, fact: Fact) -> Block:
        words = letter.labelled(fact.label, fact.value)
        return self._at(paragraph(self._typesetter, words, letter.CELL_START), fact.place)

    def _attendance(self) -> list[Block]:
        paper = self._paper
        note = self._all_at(self._paragraphs([paper.attendance_note], letter.BODY), paper.places.note)
        return [
            *self._section(PRESENT, [*note, *self._participants(paper.present)]),
            *self._section(ABSENT, self._participants(paper.absent)),
        ]

    def _participants(self, people: Sequence[Participant]) -> list[Block]:
        if not people:
            return []
        columns = {
            NAME: [person.name for person in people],
            POST: [person.post for person in people],
            ORGANISATION: [person.organisation for person in people],
            NOTE: [person.note for person in people],
        }
        filled = {head: texts for head, texts in columns.items() if any(texts)} or {NAME: columns[NAME]}
        scale = (1 - _ROW_SHARE) / sum(_PARTICIPANT_SHARES[head] for head in filled)
        shares = (_ROW_SHARE, *(_PARTICIPANT_SHARES[head] * scale for head in filled))
        rows = [
            Row(
                (
                    self._count(number),
                    *(self._at(self._text(text, letter.CELL_START), person.place) for text in texts),
                )
            )
            for number, (person, texts) in enumerate(
                zip(people, zip(*filled.values(), strict=True), strict=True), start=1
            )
        ]
        return [Table(shares, tuple(rows), self._heads((ROW, *filled)), before=3, middle=True)]

    def _resolutions(self) -> list[Block]:
        if not self._paper.resolutions:
            return []
        rows = tuple(self._resolution(entry) for entry in self._paper.resolutions)
        return [Table(_RESOLUTION_SHARES, rows, self._heads(RESOLUTION_HEADS), before=3)]

    def _resolution(self, entry: ResolutionEntry) -> Row:
        helpers = f"{COOPERATING} {entry.cooperating}" if entry.cooperating else ""
        text, agencies, deadline = entry.places
        words = self._paragraphs([entry.preamble, entry.text], letter.CELL)
        who = self._paragraphs([*entry.responsible, helpers], letter.CELL_MIDDLE)
        return Row((
            self._text(entry.order, letter.CELL_MIDDLE),
            self._at(Stack((*self._mark(entry.mark), *words)), text),
            self._at(Stack(tuple(who)), agencies),
            self._at(self._text(entry.deadline, letter.CELL_MIDDLE), deadline),
        ))  # fmt: skip

    def _mark(self, mark: str) -> list[Block]:
        return [paragraph(self._typesetter, [Span(mark, bold=True)], letter.CELL_START)] if mark else []

    def _signatures(self) -> list[Block]:
        people = self._paper.signatories
        if not people:
            return []
        texts = {
            NAME: [person.name for person in people],
            POST: [person.post for person in people],
            ORGANISATION: [person.organisation for person in people],
        }
        shown = [head for head in texts if head == NAME or any(texts[head])]
        rows = [
            Row(
                (
                    self._count(number + 1),
                    *(self._text(texts[head][number], letter.CELL_MIDDLE) for head in shown),
                    self._text("", letter.CELL),
                ),
                lowest=_SIGNATURE_HEIGHT,
                solid=True,
            )
            for number in range(len(people))
        ]
        heads = self._heads((ROW, *shown, SIGNATURE))
        table = Table(_signature_shares(shown), tuple(rows), heads, before=3, middle=True)
        heading = self._text(SIGNATURES, letter.HEADING)
        return [Stack((heading, table), before=letter.HEADING.before, together=True)]

    def _copies(self) -> list[Block]:
        copies = letter.bulleted(
            self._typesetter, [[Span(text)] for text in self._paper.copies], letter.COPIES
        )
        parts = self._section(COPIES, copies)
        return [Stack(tuple(parts), before=letter.HEADING.before, together=True)] if parts else []

    def _at(self, block: Block, place: str) -> Block:
        return Marked(place, block, self._marks) if place else block

    def _all_at(self, blocks: Sequence[Block], place: str) -> list[Block]:
        return [self._at(block, place) for block in blocks]

    def _each_at(self, blocks: Sequence[Block], places: Sequence[str]) -> list[Block]:
        return [self._at(block, place) for block, place in zip(blocks, places, strict=True)]

    def _section(self, heading: str, blocks: Sequence[Block]) -> list[Block]:
        return [self._text(heading, letter.HEADING), *blocks] if blocks else []

    def _heads(self, heads: Sequence[str]) -> Row:
        return Row(tuple(self._text(head, letter.CELL_HEAD) for head in heads))

    def _count(self, number: int) -> Block:
        return self._text(self._digits(str(number)), letter.CELL_MIDDLE)

    def _paragraphs(self, texts: Sequence[str], style: Style) -> list[Block]:
        lines = [line for text in texts for line in text.splitlines() if line.strip()]
        return [self._text(line, style) for line in lines]

    def _text(self, text: str, style: Style) -> Block:
        return paragraph(self._typesetter, text, style)


def _digits(paper: MinutesPaper) -> Callable[[str], str]:
    return latin_digits if paper.latin_digits else persian_digits


def _titles(paper: MinutesPaper) -> list[str]:
    """Give what the minutes are called, with the word itself where the title lacks it."""
    kind = "" if paper.title.startswith(MINUTES) else MINUTES
    return [line for line in (kind, paper.title, paper.amendment) if line]


def _agenda_item(entry: AgendaEntry) -> list[Span]:
    presenter = f" ({PRESENTER}: {entry.presenter})" if entry.presenter else ""
    outcome = [Span(f" – {OUTCOME}: ", bold=True), Span(entry.outcome)] if entry.outcome else []
    return [Span(f"{entry.text}{presenter}"), *outcome]


def _with_speaker(text: str, speaker: str) -> list[Span]:
    return [*([Span(f"{speaker}: ", bold=True)] if speaker else []), Span(text)]


def _signature_shares(shown: Sequence[str]) -> tuple[float, ...]:
    """Return the shares of the columns of signatures; what is left out is shared among the rest."""
    room = 1 - _ROW_SHARE - _SIGNATURE_SHARE
    whole = sum(_SIGNATURE_SHARES[head] for head in shown)
    return (_ROW_SHARE, *(room * _SIGNATURE_SHARES[head] / whole for head in shown), _SIGNATURE_SHARE)
