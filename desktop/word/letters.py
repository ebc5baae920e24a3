"""Letters as Word documents: to whom, about what, what they say, who signs, who gets a copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.pdf.papers import letter, letter_parts, notice
from desktop.pdf.papers.minutes_words import COPIES
from desktop.word.document import BODY, BULLETED, HEADING, SIGNED, WordDocument
from desktop.word.head import add_head

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.pdf.papers.letter_parts import Correspondence
    from desktop.pdf.papers.look import Look
    from desktop.pdf.papers.notice import Notice
    from desktop.pdf.papers.sheaf import Sheaf

_NUMBER = 0.1


def notice_document(paper: Notice) -> bytes:
    """Return the notice of one agency for editing."""
    document = _begun(paper.sent.subject, paper.look)
    _add_notice(document, paper)
    return document.finished()


def notices_document(sheaf: Sheaf[Notice]) -> bytes:
    """Return the notices of many agencies, each on a page of its own."""
    document = _begun(sheaf.title, sheaf.papers[0].look)
    for number, paper in enumerate(sheaf.papers):
        if number:
            document.break_page()
        _add_notice(document, paper)
    return document.finished()


def _begun(title: str, look: Look) -> WordDocument:
    lines = look.letterhead.lines
    return WordDocument(title, lines[0] if lines else "")


def _add_notice(document: WordDocument, paper: Notice) -> None:
    _add_beginning(document, paper.sent, paper.look)
    document.add(notice.sentence_of(paper))
    rows = [
        (
            paper.look.digits(str(number)),
            "\n".join("".join(span.text for span in spans) for spans in notice.words_of(entry)),
            *notice.beside(paper, entry),
        )
        for number, entry in enumerate(paper.entries, start=1)
    ]
    if rows:
        document.table(_shares(paper), rows, notice.heads_of(paper))
    document.add(notice.closing_of(paper))
    _add_end(document, paper.sent)


def _shares(paper: Notice) -> Sequence[float]:
    """Give the numbers of the rows the room that their heading takes in Word, at the cost of the words."""
    number, words, *others = notice.shares_of(paper)
    more = max(_NUMBER - number, 0)
    return (number + more, words - more, *others)


def _add_beginning(document: WordDocument, sent: Correspondence, look: Look) -> None:
    add_head(document, look.letterhead, sent.number, sent.date, sent.attachment)
    for said in (
        letter.labelled(letter_parts.CLASSIFICATION, sent.classification) if sent.classification else "",
        sent.addressee.name,
        sent.addressee.post,
    ):
        if said:
            document.add(said, HEADING)
    document.add(letter.labelled(letter_parts.SUBJECT, sent.subject), HEADING)
    document.add(letter_parts.SALUTATION, BODY)


def _add_end(document: WordDocument, sent: Correspondence) -> None:
    signatory = sent.signatory
    for line in (signatory.name, signatory.post, signatory.organisation):
        if line:
            document.add(line, SIGNED)
    for heading, names in ((letter_parts.RECIPIENTS, sent.recipients), (COPIES, sent.copies)):
        if names:
            document.add(f"{heading}:", HEADING)
        for name in names:
            document.add(name, BULLETED)
