"""The invitation to a session: when, where, the agenda, and the request to attend."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.pdf.papers import letter
from desktop.pdf.papers.letter_parts import Correspondence, LetterParts, fitted
from desktop.pdf.papers.look import Look
from desktop.pdf.papers.minutes import DAY_TO_FILL, TIME_TO_FILL, AgendaEntry
from desktop.pdf.papers.minutes_words import AGENDA, agenda_words
from desktop.pdf.text.passage import Span

if TYPE_CHECKING:
    from desktop.pdf.blocks.mark import Mark
    from desktop.pdf.blocks.section import Section
    from desktop.pdf.document.typesetting import Typesetter

SUBJECT = "دعوت به {session}"
_TELLS = "به استحضار می‌رساند {session}"
_WITH_AGENDA = "با دستور جلسهٔ زیر،"
_HOUR = "رأس ساعت"
_VENUE = "در محل"
_IS_HELD = "برگزار می‌شود."
_TO_FILL = "." * 40
CLOSING = "خواهشمند است در زمان یادشده شخصاً در جلسه حضور یابید. حضور به‌موقع شما موجب امتنان است."


@dataclass(frozen=True, slots=True)
class Invitation:
    """What an invitation says; ``day``, ``hour`` and ``venue`` are left to the pen where they are empty."""

    sent: Correspondence
    session: str
    day: str = ""
    hour: str = ""
    venue: str = ""
    agenda: tuple[AgendaEntry, ...] = ()
    look: Look = Look()


def invitation_sections(typesetter: Typesetter, paper: Invitation, _marks: list[Mark]) -> list[Section]:
    """Give the letter from the letterhead to the copies."""

    def made(look: Look) -> Section:
        parts = LetterParts(typesetter, look, paper.sent)
        body = [parts.text(_sentence(paper))]
        if paper.agenda:
            items = [agenda_words(each) for each in paper.agenda]
            body.append(parts.text(f"{AGENDA}:", parts.manner.heading))
            body += letter.numbered(typesetter, items, parts.manner.numbered, look.digits)
        return parts.section(body, CLOSING)

    return [fitted(made, paper.look)]


def _sentence(paper: Invitation) -> list[Span]:
    """Return the sentence that tells what takes place when and where, these in bold."""
    when = f"{paper.day or DAY_TO_FILL}، {_HOUR} {paper.hour or TIME_TO_FILL}،"
    where = f"{_VENUE} {paper.venue or _TO_FILL}"
    agenda = f"{_WITH_AGENDA} " if paper.agenda else ""
    day = "روز " if paper.day else "در تاریخ "
    return [
        Span(f"{_TELLS.format(session=paper.session)} {agenda}{day}"),
        Span(f"{when} {where}", bold=True),
        Span(f" {_IS_HELD}"),
    ]
