"""The pages of minutes, in the form that their paper asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.pdf.page import Frame
from desktop.pdf.papers import letter
from desktop.pdf.papers.minutes import PaperForm
from desktop.pdf.papers.minutes_compact import CompactLayout
from desktop.pdf.papers.minutes_layout import MinutesLayout
from desktop.pdf.papers.minutes_words import digits_of, titles

if TYPE_CHECKING:
    from desktop.pdf.block import Block
    from desktop.pdf.mark import Mark
    from desktop.pdf.papers.minutes import MinutesPaper
    from desktop.pdf.typesetting import Typesetter

_LAYOUTS = {PaperForm.FORMAL: MinutesLayout, PaperForm.COMPACT: CompactLayout}


def minutes_frame(typesetter: Typesetter, paper: MinutesPaper) -> Frame:
    """Give the heads and feet of the pages of minutes."""
    numbers = ((letter.NUMBER, paper.number), (letter.DATE, paper.date))
    reference = "  ".join(f"{label}: {value}" for label, value in numbers if value)
    return Frame(
        title=" – ".join(titles(paper)),
        subject=f"SHA-256: {paper.digest}" if paper.digest else "",
        author=paper.letterhead.lines[0] if paper.letterhead.lines else "",
        head=lambda number, _last: letter.running_head(
            typesetter, number, paper.title, reference, draft=paper.draft
        ),
        foot=lambda number, last: letter.page_foot(typesetter, number, last, paper.digest, digits_of(paper)),
        margins=_LAYOUTS[paper.form].manner.margins,
    )


def minutes_blocks(
    typesetter: Typesetter, paper: MinutesPaper, marks: list[Mark] | None = None
) -> list[Block]:
    """Give the parts of the minutes from the letterhead to the copies; empty parts are left out.

    Into ``marks`` goes where each part that has a place is drawn.
    """
    return _LAYOUTS[paper.form](typesetter, paper, [] if marks is None else marks).blocks()
