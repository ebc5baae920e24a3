"""The extract of one resolution from final minutes, certified as a true copy."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.pdf.blocks.block import Stack
from desktop.pdf.blocks.paragraph import Align, paragraph
from desktop.pdf.blocks.section import Section
from desktop.pdf.blocks.table import Row, Table
from desktop.pdf.papers.letter_parts import (
    NOBODY,
    Addressee,
    Correspondence,
    fitted,
    framed,
    headed,
    signature,
)
from desktop.pdf.papers.look import Look
from desktop.pdf.papers.manner import FORMAL, manner_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from desktop.pdf.blocks.block import Block
    from desktop.pdf.blocks.mark import Mark
    from desktop.pdf.blocks.paragraph import Style
    from desktop.pdf.document.typesetting import Typesetter
    from desktop.pdf.papers.minutes import Fact, Signatory

EXTRACT = "مستخرج مصوبه"
_OF = "از صورت‌جلسهٔ {session}"
SESSION_FACTS, TEXT, CARRYING_OUT, CITATIONS = "مشخصات جلسه", "متن مصوبه", "اجرا", "مستندات قانونی"
CERTIFIES = "متن بالا با صورت‌جلسهٔ نهایی مطابقت دارد."
TRUE_COPY = "برابر با اصل است"
_SHARES = (0.24, 0.76)
_CERTIFIES_BEFORE = 14.0

_EXTRACT = replace(
    FORMAL,
    body=replace(FORMAL.body, size=12.5, leading=1.9),
    cell=replace(FORMAL.cell, size=11),
    heading=replace(FORMAL.heading, size=12.5),
    before_table=5.0,
)


@dataclass(frozen=True, slots=True)
class Extract:
    """One resolution with the facts of its session; ``amendment`` is such as «اصلاحیهٔ ۱ — …».

    ``digest`` is that of the version of the minutes from which the words are taken.
    """

    session: str
    text: str
    preamble: str = ""
    number: str = ""
    date: str = ""
    attachment: str = ""
    classification: str = ""
    facts: tuple[Fact, ...] = ()
    carrying_out: tuple[Fact, ...] = ()
    citations: tuple[str, ...] = ()
    amendment: str = ""
    signatory: Signatory = NOBODY
    digest: str = ""
    day: dt.date | None = None
    look: Look = Look()


def extract_sections(typesetter: Typesetter, paper: Extract, _marks: list[Mark]) -> list[Section]:
    """Give the extract from the letterhead to the place for the signature."""
    return [fitted(lambda look: _Parts(typesetter, paper, look).section(), paper.look)]


class _Parts:
    """Sets an extract in one look."""

    def __init__(self, typesetter: Typesetter, paper: Extract, look: Look) -> None:
        self._typesetter = typesetter
        self._paper = paper
        self._look = look
        self._manner = manner_of(_EXTRACT, look.setting)

    def section(self) -> Section:
        paper, manner = self._paper, self._manner
        title = _OF.format(session=paper.session)
        sent = Correspondence(
            Addressee(""),
            f"{EXTRACT} {title}",
            paper.number,
            paper.date,
            paper.attachment,
            paper.classification,
            paper.signatory,
            day=paper.day,
        )
        blocks: list[Block] = [
            *headed(self._typesetter, self._look, manner, sent),
            self._text(EXTRACT, manner.title),
            *(self._text(line, manner.subtitle) for line in (title, paper.amendment) if line),
        ]
        for heading, part in (
            (SESSION_FACTS, self._table(paper.facts)),
            (TEXT, self._passages(paper.preamble, paper.text)),
            (CARRYING_OUT, self._table(paper.carrying_out)),
            (CITATIONS, self._passages(*paper.citations)),
        ):
            blocks += [self._text(heading, manner.heading), *part] if part else []
        certifies = self._text(CERTIFIES, replace(manner.body, align=Align.START))
        signed = signature(self._typesetter, manner, paper.signatory, TRUE_COPY)
        blocks.append(Stack((certifies, signed), before=_CERTIFIES_BEFORE, together=True))
        frame = framed(self._typesetter, self._look, manner, sent, paper.digest)
        return Section(frame, blocks)

    def _text(self, text: str, style: Style) -> Block:
        return paragraph(self._typesetter, text, style)

    def _passages(self, *texts: str) -> list[Block]:
        lines = [line for text in texts for line in text.splitlines() if line.strip()]
        return [self._text(line, self._manner.body) for line in lines]

    def _table(self, facts: Sequence[Fact]) -> list[Block]:
        manner = self._manner
        label, value = replace(manner.cell_start, bold=True), replace(manner.cell_start, base=1)
        rows = tuple(
            Row((self._text(fact.label, label), self._text(fact.value, value)))
            for fact in facts
            if fact.value
        )
        return [Table(_SHARES, rows, None, manner.before_table, padding=manner.padding)] if rows else []
