"""The parts of a letter whatever it says: to whom, about what, who signs, and who gets a copy."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.pdf.blocks.block import Beside, Room, Stack
from desktop.pdf.blocks.paragraph import Align, paragraph
from desktop.pdf.blocks.section import Frame, Section, spread
from desktop.pdf.document.structure import Role
from desktop.pdf.papers import letter
from desktop.pdf.papers.manner import FORMAL, manner_of
from desktop.pdf.papers.minutes import Signatory
from desktop.pdf.papers.minutes_words import COPIES
from desktop.pdf.text.passage import Span

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Sequence

    from desktop.pdf.blocks.block import Block
    from desktop.pdf.blocks.paragraph import Style
    from desktop.pdf.document.typesetting import Typesetter
    from desktop.pdf.papers.look import Look
    from desktop.pdf.papers.manner import Manner

SUBJECT = "موضوع"
CLASSIFICATION = "طبقه‌بندی"
SALUTATION = "با سلام و احترام"
RECIPIENTS = "گیرندگان"
NOBODY = Signatory("")
"""Room for a signature, and no name."""

LETTER = replace(
    FORMAL,
    body=replace(FORMAL.body, size=12.5, leading=1.9, before=5),
    numbered=replace(FORMAL.numbered, size=12.5, leading=1.9, before=2, indent=24),
    cell=replace(FORMAL.cell, size=11, leading=1.75),
    heading=replace(FORMAL.heading, size=12.5, before=8),
    title=replace(FORMAL.heading, size=12.5, before=4, role=Role.H1, with_next=False),
    copies=replace(FORMAL.copies, size=10, leading=1.75),
    before_table=8.0,
)
"""Larger letters than minutes have; the title is what a letter is about, at the beginning of its line."""
_SIGNATURE_SHARES = (0.52, 0.48)
_SIGNATURE_BEFORE, _SIGNATURE_ROOM = 18.0, 46.0
_LETTER_BEFORE, _CLOSING_BEFORE = 14.0, 9.0
_SMALLER = 0.9  # of the usual letters: what they are made to save a page
_TWO_PAGES = 2


@dataclass(frozen=True, slots=True)
class Addressee:
    """To whom a letter goes, such as «جناب آقای مهندس پارسا» and under it «فرماندار محترم …»."""

    name: str
    post: str = ""


@dataclass(frozen=True, slots=True)
class Correspondence:
    """What every letter has; number and date are left to the pen where they are empty.

    ``classification`` is such as «محرمانه»; ``recipients`` are those of a letter that goes to many; ``day``
    is what ``date`` says.
    """

    addressee: Addressee
    subject: str
    number: str = ""
    date: str = ""
    attachment: str = ""
    classification: str = ""
    signatory: Signatory = NOBODY
    recipients: tuple[str, ...] = ()
    copies: tuple[str, ...] = ()
    day: dt.date | None = None


class LetterParts:
    """Sets what stands round the body of a letter."""

    def __init__(self, typesetter: Typesetter, look: Look, sent: Correspondence) -> None:
        self.manner = manner_of(LETTER, look.setting)
        self._typesetter = typesetter
        self._look = look
        self._sent = sent

    def section(self, body: Sequence[Block], closing: str) -> Section:
        """Give the letter: its body, and the sentence by which it ends above the signature."""
        blocks = [*self._beginning(), *body, self._signed(closing)]
        for heading, names in ((RECIPIENTS, self._sent.recipients), (COPIES, self._sent.copies)):
            blocks += self._list(heading, names)
        return Section(framed(self._typesetter, self._look, self.manner, self._sent), blocks)

    def text(self, text: str | Sequence[Span], style: Style | None = None) -> Block:
        """Set one paragraph, of the body where no style is given."""
        return paragraph(self._typesetter, text, style or self.manner.body)

    def passage(self, text: str, style: Style | None = None) -> list[Block]:
        """Set a text of several paragraphs."""
        return [self.text(line, style) for line in text.splitlines() if line.strip()]

    def _beginning(self) -> list[Block]:
        sent, manner = self._sent, self.manner
        lines = (sent.addressee.name, sent.addressee.post)
        to = [self.text(line, replace(manner.heading, role=Role.P)) for line in lines if line]
        subject = self.text(letter.labelled(SUBJECT, sent.subject), manner.title)
        return [
            *headed(self._typesetter, self._look, manner, sent),
            Stack(_closer(to), before=_LETTER_BEFORE, with_next=True),
            subject,
            self.text(SALUTATION, replace(manner.body, before=10, align=Align.START, with_next=True)),
        ]

    def _signed(self, closing: str) -> Block:
        """Keep the last sentence with the signature, so that nobody signs an empty page."""
        blocks = [*self.passage(closing), signature(self._typesetter, self.manner, self._sent.signatory)]
        return Stack(tuple(blocks), before=_CLOSING_BEFORE, together=True)

    def _list(self, heading: str, names: Sequence[str]) -> list[Block]:
        if not names:
            return []
        items = letter.bulleted(self._typesetter, [[Span(name)] for name in names], self.manner.copies)
        style = replace(self.manner.heading, size=self.manner.copies.size * 1.05)
        return [Stack((self.text(f"{heading}:", style), *items), before=style.before)]


def fitted(made: Callable[[Look], Section], look: Look) -> Section:
    """Give a letter, in slightly smaller letters where these spare it a second page."""
    usual = _spread(made(look))
    if len(usual.pages) != _TWO_PAGES:
        return usual
    smaller = replace(look, setting=replace(look.setting, size=look.setting.size * _SMALLER))
    in_smaller = _spread(made(smaller))
    return in_smaller if len(in_smaller.pages) < _TWO_PAGES else usual


def headed(typesetter: Typesetter, look: Look, manner: Manner, sent: Correspondence) -> tuple[Block, ...]:
    """Give the letterhead with number, date, attachment and, where there is one, the classification."""
    found_by = letter.references(typesetter, manner, sent.number, sent.date, sent.attachment)
    kept = letter.labelled(CLASSIFICATION, sent.classification)
    lines = (*found_by, paragraph(typesetter, kept, manner.reference)) if sent.classification else found_by
    return letter.masthead(typesetter, manner, look.letterhead, lines)


def signature(typesetter: Typesetter, manner: Manner, signatory: Signatory, words: str = "") -> Block:
    """Give the name and post of whoever signs at the left, with room for the signature."""
    style = replace(manner.body, align=Align.CENTRE, bold=True, before=0)
    lines = (words, signatory.name, signatory.post, signatory.organisation)
    blocks = [paragraph(typesetter, line, style) for line in lines if line]
    signed = Stack((*blocks, Room(_SIGNATURE_ROOM)))
    return Beside((Stack(()), signed), _SIGNATURE_SHARES, before=_SIGNATURE_BEFORE)


def framed(
    typesetter: Typesetter, look: Look, manner: Manner, sent: Correspondence, digest: str = ""
) -> Frame:
    """Give what stands on every page; from the second on, what the letter is about and its number."""
    numbers = ((letter.NUMBER, sent.number), (letter.DATE, sent.date))
    reference = "  ".join(f"{label}: {value}" for label, value in numbers if value)
    lines = look.letterhead.lines
    return Frame(
        title=sent.subject,
        subject=f"SHA-256: {digest}" if digest else "",
        author=lines[0] if lines else "",
        head=lambda number, _last: letter.running_head(
            typesetter, number, sent.subject, reference, draft=False
        ),
        foot=lambda number, last: letter.page_foot(typesetter, number, last, digest, look.digits),
        margins=manner.margins,
        day=sent.day,
    )


def _spread(section: Section) -> Section:
    return replace(section, pages=spread(section))


def _closer(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return the lines of an addressee one right below the other."""
    return tuple(Stack((block,)) for block in blocks)
