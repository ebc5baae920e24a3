"""Letters of appreciation: one to each agency that a resolution thanks, else one without an addressee."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.body import SeatRole
from desktop.domain.party import Organisation
from desktop.domain.resolution import Assignment, Resolution
from desktop.pdf.papers.appreciation import SUBJECT, Appreciation
from desktop.pdf.papers.letter_parts import Addressee
from desktop.persian.jalali import day_letter
from desktop.services.merge import became
from desktop.services.minutes_paper import text_with_clauses
from desktop.services.names import after_mergers
from desktop.services.prints.addressing import head_of
from desktop.services.prints.notices import load_final
from desktop.services.prints.outgoing import Outgoing
from desktop.services.prints.session_letters import SessionLetters
from desktop.services.prints.words import label_of, present

if TYPE_CHECKING:
    from desktop.services.prints.sources import Sources
    from desktop.storage.unit_of_work import View

_FROM_THE_CHAIR = Outgoing(signed_by=SeatRole.CHAIR)
"""The chair thanks, where nobody else is chosen."""


def appreciations(
    sources: Sources, resolution_id: str, outgoing: Outgoing | None = None
) -> tuple[Appreciation, ...]:
    """Return the letters of one resolution of final minutes.

    Raises `RecordMissingError` where it is gone, `MinutesNotFinalError` for a draft.
    """
    outgoing = outgoing or _FROM_THE_CHAIR
    with sources.store.view() as view:
        resolution = present(view, Resolution, resolution_id)
        letters = SessionLetters(view, sources, load_final(view, str(resolution.session)))
        addressees = [Addressee(head_of(each)) for each in _thanked(view, resolution)] or [Addressee("")]
    held_on = letters.minutes.session.held_on
    confidential = label_of(letters.vocabulary, Resolution, "is_confidential")
    secret = confidential if resolution.is_confidential else ""
    return tuple(
        Appreciation(
            sent=letters.correspondence(outgoing, place, addressee, SUBJECT, classification=secret),
            session=letters.title,
            text=text_with_clauses(letters.minutes, resolution),
            day=letters.look.digits(day_letter(held_on)) if held_on else "",
            look=letters.look,
        )
        for place, addressee in enumerate(addressees)
    )


def _thanked(view: View, resolution: Resolution) -> tuple[str, ...]:
    """Return what the agencies that the resolution names are called today, in their order, each once."""
    named = view.records(Assignment).all(resolution=resolution.id)
    ordered = sorted(named, key=lambda each: each.order or 0)
    merged = became(view)
    ids = dict.fromkeys(after_mergers(each.organisation, merged) for each in ordered if each.organisation)
    return tuple(each.name for each in view.records(Organisation).page(list(ids)))
