"""A letter of appreciation, by which a body thanks an agency as one of its sessions resolved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.pdf.papers.letter_parts import Correspondence, LetterParts, fitted
from desktop.pdf.papers.look import Look
from desktop.pdf.text.passage import Span

if TYPE_CHECKING:
    from desktop.pdf.blocks.mark import Mark
    from desktop.pdf.blocks.section import Section
    from desktop.pdf.document.typesetting import Typesetter

SUBJECT = "تقدیر و تشکر"
_TELLS = "بدین‌وسیله به آگاهی می‌رساند {session}{day}، مصوبهٔ زیر را به تصویب رساند:"
_ON = "، که در روز {day} برگزار شد"
CLOSING = "ضمن سپاس از همکاری ارزشمند آن مجموعه، توفیق روزافزون همگان را از خداوند متعال خواستاریم."


@dataclass(frozen=True, slots=True)
class Appreciation:
    """What the letter says; ``text`` is the resolution as it was adopted."""

    sent: Correspondence
    session: str
    text: str
    day: str = ""
    look: Look = Look()


def appreciation_sections(typesetter: Typesetter, paper: Appreciation, _marks: list[Mark]) -> list[Section]:
    """Give the letter from the letterhead to the copies."""

    def made(look: Look) -> Section:
        parts = LetterParts(typesetter, look, paper.sent)
        day = _ON.format(day=paper.day) if paper.day else ""
        lines = (line for line in paper.text.splitlines() if line.strip())
        body = [
            parts.text(_TELLS.format(session=paper.session, day=day)),
            *(parts.text([Span(line, bold=True)]) for line in lines),
        ]
        return parts.section(body, CLOSING)

    return [fitted(made, paper.look)]
