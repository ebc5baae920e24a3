"""The pages of minutes, in the form that their paper asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.pdf.blocks.section import Frame, Section
from desktop.pdf.papers import letter
from desktop.pdf.papers.minutes import PaperForm
from desktop.pdf.papers.minutes_compact import CompactLayout
from desktop.pdf.papers.minutes_layout import MinutesLayout
from desktop.pdf.papers.minutes_words import titles
from desktop.persian.jalali import DayError, read_day

if TYPE_CHECKING:
    from datetime import date

    from desktop.pdf.blocks.mark import Mark
    from desktop.pdf.document.typesetting import Typesetter
    from desktop.pdf.papers.manner import Manner
    from desktop.pdf.papers.minutes import MinutesPaper

_LAYOUTS = {PaperForm.FORMAL: MinutesLayout, PaperForm.COMPACT: CompactLayout}


def minutes_sections(typesetter: Typesetter, paper: MinutesPaper, marks: list[Mark]) -> list[Section]:
    """Give the minutes from the letterhead to the copies; empty parts are left out.

    Into ``marks`` goes where each part that has a place is drawn.
    """
    layout = _LAYOUTS[paper.form](typesetter, paper, marks)
    return [Section(_frame(typesetter, paper, layout.manner), layout.blocks())]


def _frame(typesetter: Typesetter, paper: MinutesPaper, manner: Manner) -> Frame:
    numbers = ((letter.NUMBER, paper.number), (letter.DATE, paper.date))
    reference = "  ".join(f"{label}: {value}" for label, value in numbers if value)
    lines = paper.look.letterhead.lines
    return Frame(
        title=" – ".join(titles(paper)),
        subject=f"SHA-256: {paper.digest}" if paper.digest else "",
        author=lines[0] if lines else "",
        head=lambda number, _last: letter.running_head(
            typesetter, number, paper.title, reference, draft=paper.draft
        ),
        foot=lambda number, last: letter.page_foot(
            *(typesetter, number, last, paper.digest, paper.look.digits),
            chain=paper.chain,
            low=paper.form is PaperForm.COMPACT,
        ),
        margins=manner.margins,
        day=_day(paper.date),
    )


def _day(written: str) -> date | None:
    """Read the day of the minutes, where it is one."""
    try:
        return read_day(written).day
    except DayError:
        return None
