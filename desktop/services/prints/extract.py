"""The extract of one resolution from the last version of final minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.body import SeatRole
from desktop.domain.resolution import AssignmentRole, Resolution
from desktop.domain.session import AgendaItem, Session
from desktop.errors import MinutesNotFinalError
from desktop.pdf.papers.extract import Extract
from desktop.pdf.papers.minutes import Fact
from desktop.persian.jalali import day_letter, day_text
from desktop.persian.joining import join_words
from desktop.services.code_text import code_text
from desktop.services.minutes_paper import outcome_words, text_with_clauses
from desktop.services.prints.due_words import every_due_words, responsible_words
from desktop.services.prints.outgoing import Outgoing
from desktop.services.prints.session_letters import SessionLetters, load_present
from desktop.services.prints.words import label_of, present

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.services.prints.sources import Sources
    from desktop.storage.finals import Final
    from desktop.storage.unit_of_work import View

_NUMBER, _VOTE, _CHAIR = "شمارهٔ مصوبه", "نتیجه و رأی", "رئیس جلسه"
_RESPONSIBLE, _COOPERATING, _DEADLINE = "مسئول پیگیری", "با همکاری", "مهلت اجرا"
_AMENDMENT = "اصلاحیهٔ {number}"
_CERTIFYING = Outgoing(signed_by=SeatRole.SECRETARY)
"""The secretary certifies that a copy is true, where nobody else is chosen."""


def extract(sources: Sources, resolution_id: str, outgoing: Outgoing | None = None) -> Extract:
    """Return the extract of a resolution.

    Raises `RecordMissingError` where it or its session is gone, `MinutesNotFinalError` for a draft.
    """
    outgoing = outgoing or _CERTIFYING
    with sources.store.view() as view:
        resolution, final = _found(view, resolution_id)
        letters = SessionLetters(view, sources, load_present(view, str(resolution.session)))
    look, minutes = letters.look, letters.minutes
    version = final.version - 1
    confidential = label_of(letters.vocabulary, Resolution, "is_confidential")
    return Extract(
        session=letters.title,
        text=text_with_clauses(minutes, resolution),
        preamble=resolution.preamble,
        number=code_text(outgoing.number_of(0), look),
        date=look.digits(day_text(outgoing.sent_on)) if outgoing.sent_on else "",
        attachment=outgoing.attachment,
        classification=confidential if resolution.is_confidential else "",
        facts=tuple(_facts(letters, resolution)),
        carrying_out=(
            Fact(_RESPONSIBLE, responsible_words(minutes, resolution)),
            Fact(_COOPERATING, join_words(minutes.assigned(resolution, AssignmentRole.COOPERATING))),
            Fact(_DEADLINE, every_due_words(minutes, resolution, look)),
        ),
        citations=tuple(each.words for each in minutes.citations if each.resolution == resolution.id),
        amendment=look.digits(_AMENDMENT.format(number=version)) if version else "",
        signatory=outgoing.signatory or letters.signatory(outgoing.signed_by),
        digest=final.digest,
        day=outgoing.sent_on,
        look=look,
    )


def _found(view: View, resolution_id: str) -> tuple[Resolution, Final]:
    resolution = present(view, Resolution, resolution_id)
    if not (versions := view.finals.of(resolution.session or "")):
        raise MinutesNotFinalError
    return resolution, versions[-1]


def _facts(letters: SessionLetters, resolution: Resolution) -> Iterator[Fact]:
    """Give where and when it was decided, upon what, and by which vote."""
    minutes, look, vocabulary = letters.minutes, letters.look, letters.vocabulary
    session = minutes.session

    yield Fact(_NUMBER, code_text(resolution.number, look) or look.digits(str(resolution.order or "")))
    yield Fact(
        label_of(vocabulary, Session, "held_on"),
        look.digits(day_letter(session.held_on)) if session.held_on else "",
    )
    yield Fact(label_of(vocabulary, Session, "venue"), session.venue)
    yield Fact(_CHAIR, minutes.names.get(session.chair or "", ""))
    for item in minutes.agenda:
        if item.id == resolution.item:
            yield Fact(vocabulary.record(AgendaItem).label, item.subject)
            yield Fact(_VOTE, outcome_words(item, vocabulary, look))
