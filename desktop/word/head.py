"""The letterhead of a Word document: whose it is, the opening words, number and date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.pdf.papers import letter

if TYPE_CHECKING:
    from desktop.pdf.papers.look import Letterhead
    from desktop.word.document import WordDocument

_SHARES = (0.38, 0.32, 0.3)
_EMBLEM = 16  # millimetres


def add_head(document: WordDocument, head: Letterhead, number: str, date: str, attachment: str) -> None:
    """Add the head of a first page."""
    found_by = ((letter.NUMBER, number), (letter.DATE, date), (letter.ATTACHMENT, attachment))
    said = "\n".join(f"{label}: {value or letter.TO_FILL}" for label, value in found_by)
    middle = "\n".join(filter(None, (head.invocation, head.motto)))
    table = document.table(_SHARES, [("\n".join(head.lines), middle, said)], ruled=False)
    document.put_picture(table.cell(0, 0), head.emblem, _EMBLEM, letter.EMBLEM)
