"""Preparing a session: its agenda beside what else may go on it, and saving what was made of both."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.domain.session import AgendaItem, Session
from desktop.errors import ChangedElsewhereError, MinutesLockedError, RecordMissingError
from desktop.schema.diff import Edit, Opened, differences
from desktop.schema.mending import tidied
from desktop.schema.record import link_to
from desktop.services.agenda.gathering import confidential_items, offers_for
from desktop.services.titles import Titles

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from desktop.domain.preparing import Offer
    from desktop.schema.vocabulary import Vocabulary
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Prepared:
    """A session with its agenda as it is stored, and what else may go on it."""

    session: Session
    title: str
    agenda: tuple[AgendaItem, ...]
    offers: tuple[Offer, ...]
    confidential: frozenset[str]
    """Which of the items have the words of confidential resolutions."""
    seen: int
    """How far the journal had come."""


class Preparing:
    """Gathers what waits for a session, and saves the agenda that was made of it."""

    def __init__(self, store: Store, vocabulary: Vocabulary, today: Callable[[], date]) -> None:
        self._store = store
        self._vocabulary = vocabulary
        self._today = today

    def of(self, session_id: str) -> Prepared:
        """Return what a session may have on its agenda; raise `RecordMissingError` where it is deleted."""
        with self._store.view() as view:
            if not view.records(Session).find(where={"id": session_id}):
                raise RecordMissingError(Session.__name__, session_id)
            session = view.records(Session).get(session_id)
            agenda = view.records(AgendaItem).all(session=session_id)
            offers = tuple(offers_for(view, session, session.held_on or self._today()))
            return Prepared(
                session,
                Titles(view, self._vocabulary).of([session])[session.id],
                agenda,
                offers,
                frozenset(confidential_items(view, agenda)),
                view.journal.arrived(),
            )

    def save(self, prepared: Prepared, agenda: Sequence[AgendaItem]) -> None:
        """Store the agenda in this order, in one transaction; what is not in it any more goes to the bin.

        Raises `ChangedElsewhereError` where somebody changed the agenda since, `MinutesLockedError` where
        the minutes are final by now, and `RecordMissingError` where the session was deleted.
        """
        session_id = prepared.session.id
        with self._store.work() as work:
            if not work.records(Session).find(where={"id": session_id}):
                raise RecordMissingError(Session.__name__, session_id)
            if work.records(Session).get(session_id).state.is_locked:
                raise MinutesLockedError
            save_agenda(work, prepared, agenda)
            work.commit()


def save_agenda(work: UnitOfWork, prepared: Prepared, agenda: Sequence[AgendaItem]) -> None:
    """Store an agenda within a unit of work that is committed elsewhere; see `Preparing.save`."""
    there = work.records(AgendaItem).all(session=prepared.session.id)
    stored = {each.id: each for each in there}
    before = {each.id: each for each in prepared.agenda}
    if stored.keys() != before.keys():
        raise ChangedElsewhereError(("agenda",))
    if changed := {each.field.name for key in before for each in differences(before[key], stored[key])}:
        raise ChangedElsewhereError(sorted(changed))
    link = link_to(prepared.session)
    placed = [tidied(replace(each, session=link, order=order)) for order, each in enumerate(agenda, start=1)]
    work.add(*(each for each in placed if each.id not in before))
    kept = [each for each in placed if each.id in before and each != before[each.id]]
    work.save(*(Edit(Opened(before[each.id], prepared.seen), each) for each in kept))
    left = {each.id for each in placed}
    for gone in (each for each in there if each.id not in left):
        work.delete(Opened(gone, prepared.seen))
