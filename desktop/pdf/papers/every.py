"""Every paper by its value, and how each is set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.pdf.papers.minutes import MinutesPaper
from desktop.pdf.papers.minutes_pages import minutes_section

if TYPE_CHECKING:
    from desktop.pdf.mark import Mark
    from desktop.pdf.section import Section
    from desktop.pdf.typesetting import Typesetter

Paper = MinutesPaper
"""What can be printed."""


def sections_of(typesetter: Typesetter, paper: Paper, marks: list[Mark]) -> list[Section]:
    """Set a paper; into ``marks`` goes where each part that has a place is drawn."""
    match paper:
        case MinutesPaper():
            return [minutes_section(typesetter, paper, marks)]
