"""The letter that reminds an agency; it comes from the body that decided last of what is left."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from desktop.domain.party import Organisation
from desktop.domain.resolution import Resolution
from desktop.domain.session import Session
from desktop.errors import RecordMissingError
from desktop.pdf.papers.letter_parts import Addressee
from desktop.pdf.papers.reminder import SUBJECT, Reminder
from desktop.persian.jalali import day_words
from desktop.services.prints.addressing import head_of
from desktop.services.prints.outgoing import Outgoing
from desktop.services.prints.outstanding import outstanding
from desktop.services.prints.session_letters import SessionLetters, load_present
from desktop.services.prints.words import label_of, present

if TYPE_CHECKING:
    from collections.abc import Collection

    from desktop.pdf.papers.outstanding import OutstandingLine
    from desktop.services.prints.sources import Sources
    from desktop.storage.unit_of_work import View


def reminder_letter(
    sources: Sources,
    organisation_id: str,
    resolution_ids: Collection[str] = (),
    outgoing: Outgoing | None = None,
) -> Reminder:
    """Return the letter about these resolutions, or about all that the agency has still to do.

    Raises `RecordMissingError` where the agency is gone, or has nothing of that left to do.
    """
    every = outstanding(sources, organisation_id, with_confidential=True).agencies
    wanted = frozenset(resolution_ids)
    lines = tuple(line for each in every for line in each.lines if not wanted or line.id in wanted)
    if not lines:
        raise RecordMissingError(Resolution.__name__, next(iter(wanted), ""))
    with sources.store.view() as view:
        agency = present(view, Organisation, organisation_id)
        letters = SessionLetters(view, sources, load_present(view, _last_session(view, lines)))
    secret = any(line.mark for line in lines)
    classification = label_of(sources.vocabulary, Resolution, "is_confidential") if secret else ""
    return Reminder(
        sent=letters.correspondence(
            outgoing or Outgoing(),
            0,
            Addressee(head_of(agency.name)),
            SUBJECT,
            classification=classification,
        ),
        day=letters.look.digits(day_words(sources.today())),
        lines=lines,
        secretariat=letters.secretariat,
        look=letters.look,
    )


def _last_session(view: View, lines: tuple[OutstandingLine, ...]) -> str:
    """Return the session that decided last of any of the lines."""
    decided = view.records(Resolution).page([line.id for line in lines])
    sessions = view.records(Session).page([str(each.session) for each in decided if each.session])
    if not sessions:
        raise RecordMissingError(Session.__name__, "")
    return max(sessions, key=lambda each: (each.held_on or date.min, each.id)).id
