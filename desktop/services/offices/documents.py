"""The papers of offices: what is due by when, what ends, and where each paper is on its road."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from desktop.domain.agenda_request import AgendaRequest
from desktop.domain.document_road import waits_at
from desktop.domain.mandate import Delegation, Qualification, QualificationKind
from desktop.domain.office import Office
from desktop.domain.office_document import DocumentKind, DocumentState, OfficeDocument
from desktop.schema.condition import Is
from desktop.schema.words import SEPARATOR
from desktop.services.offices.owed_papers import by_paper, due_of, latest_ends, missing_of, on_road
from desktop.services.offices.paper_lines import Expiring, OnRoad, Standing, TermKind
from desktop.services.on_agendas import taken_requests
from desktop.services.titles import Titles
from desktop.storage.office_papers import OfficePapers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.offices.owed_papers import Papers
    from desktop.services.offices.paper_lines import DueDocument, MissingDocument
    from desktop.storage.office_papers import OfficeRow, PaperRow, TermRow
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View


class Documents:
    """Looks over the papers of all offices, or of those in a place; closed offices owe nothing.

    ``warnings`` are the days before and after a day on which one is told of it.
    """

    def __init__(
        self,
        store: Store,
        vocabulary: Vocabulary,
        today: Callable[[], date],
        warnings: Callable[[], tuple[int, ...]],
    ) -> None:
        self._store = store
        self._vocabulary = vocabulary
        self._today = today
        self._warnings = warnings

    def today(self) -> date:
        """Return the day from which the days are counted."""
        return self._today()

    @property
    def warnings(self) -> tuple[int, ...]:
        """Days before a day, and after it, on which one is told."""
        return self._warnings()

    def standing(self, place_id: str = "", on: date | None = None) -> Standing:
        """Return everything about the papers of offices in a place, or of all, on a day, today by default."""
        with self._store.view() as view:
            return self.standing_in(view, place_id, on)

    def due(self, place_id: str = "", on: date | None = None) -> tuple[DueDocument, ...]:
        """Return what is overdue, and what is due before the first warning is; the oldest first."""
        with self._store.view() as view:
            return self.due_in(view, place_id, on)

    def expiring(self, place_id: str = "", on: date | None = None) -> tuple[Expiring, ...]:
        """Return contracts, certificates and powers that end before the first warning, or have ended."""
        with self._store.view() as view:
            today = on or self._today()
            rows = OfficePapers(view.connection, today.isoformat(), place_id)
            return self._told_expiring(rows, rows.offices(), by_paper(rows.papers()), today)

    def due_in(self, view: View, place_id: str = "", on: date | None = None) -> tuple[DueDocument, ...]:
        """Return what is due as `due` does, in a view that is open."""
        today = on or self._today()
        rows = OfficePapers(view.connection, today.isoformat(), place_id)
        return self._told_due(rows, rows.offices(), by_paper(rows.papers()), today)

    def told_in(
        self, view: View, on: date | None = None
    ) -> tuple[tuple[DueDocument, ...], tuple[Expiring, ...]]:
        """Return what is due and what ends, of all offices, in a view that is open."""
        today = on or self._today()
        rows = OfficePapers(view.connection, today.isoformat())
        offices, papers = rows.offices(), by_paper(rows.papers())
        due = self._told_due(rows, offices, papers, today)
        return due, self._told_expiring(rows, offices, papers, today)

    def standing_in(self, view: View, place_id: str = "", on: date | None = None) -> Standing:
        """Return everything as `standing` does, in a view that is open."""
        today = on or self._today()
        rows = OfficePapers(view.connection, today.isoformat(), place_id)
        offices, papers = rows.offices(), by_paper(rows.papers())
        return Standing(
            self._told_due(rows, offices, papers, today),
            self._told_expiring(rows, offices, papers, today),
            tuple(self._on_road(view, offices, tuple(on_road(papers)))),
            tuple(missing_of(offices, papers, rows.told_elsewhere())),
        )

    def of_office(self, office_id: str) -> tuple[DueDocument, ...]:
        """Return what one office owes by a day, however far that is."""
        with self._store.view() as view:
            today = self._today()
            rows = OfficePapers(view.connection, today.isoformat(), office=office_id)
            due = due_of(rows.offices(), by_paper(rows.papers()), rows.told_elsewhere(), today)
            return tuple(sorted(due, key=lambda each: each.due_on))

    def missing_of_office(self, office_id: str) -> tuple[MissingDocument, ...]:
        """Return what one office must have and nobody began, where no rule says by when."""
        with self._store.view() as view:
            rows = OfficePapers(view.connection, self._today().isoformat(), office=office_id)
            return tuple(missing_of(rows.offices(), by_paper(rows.papers()), rows.told_elsewhere()))

    def _told_due(
        self, rows: OfficePapers, offices: Sequence[OfficeRow], papers: Papers, today: date
    ) -> tuple[DueDocument, ...]:
        first = max(self._warnings(), default=0)
        due = due_of(offices, papers, rows.told_elsewhere(), today)
        told = [each for each in due if each.days <= first]
        return tuple(sorted(told, key=lambda each: (each.due_on, each.office, each.kind.value)))

    def _told_expiring(
        self, rows: OfficePapers, offices: Sequence[OfficeRow], papers: Papers, today: date
    ) -> tuple[Expiring, ...]:
        found = self._expiring(rows, offices, papers, today)
        return tuple(sorted(found, key=lambda each: (each.until, each.id)))

    def _expiring(
        self, rows: OfficePapers, offices: Sequence[OfficeRow], papers: Papers, today: date
    ) -> Iterator[Expiring]:
        until = (today + timedelta(max(self._warnings(), default=0))).isoformat()
        names = {each.id: each.name for each in offices}

        def told(kind: TermKind, record: type[Record], row: TermRow, office: str, words: str) -> Expiring:
            day = date.fromisoformat(row.until)
            return Expiring(kind, record, row.id, row.office, office, words, day, (day - today).days)

        for each in latest_ends(papers).values():
            if each.until and each.until <= until and each.office in names:
                day = date.fromisoformat(each.until)
                words = each.name or self._vocabulary.choice(DocumentKind(each.kind)).label
                office, left = names[each.office], (day - today).days
                yield Expiring(
                    TermKind.CONTRACT, OfficeDocument, each.id, each.office, office, words, day, left
                )
        for row in rows.qualifications(until):
            kind = self._vocabulary.choice(QualificationKind(row.words)).label if row.words else ""
            words = SEPARATOR.join(filter(None, (row.name, kind)))
            yield told(TermKind.QUALIFICATION, Qualification, row, names.get(row.office, ""), words)
        for row in rows.own_certificates(until):
            yield told(TermKind.OWN_CERTIFICATE, Office, row, row.name, row.words)
        for row in rows.delegations(until):
            yield told(TermKind.DELEGATION, Delegation, row, row.name, row.words)

    def _on_road(
        self, view: View, offices: Sequence[OfficeRow], found: Sequence[PaperRow]
    ) -> Iterator[OnRoad]:
        asked = {each.id: request_id for each in found if (request_id := _request(each))}
        records = {each.id: each for each in _asked(view, list(asked.values()))}
        taken = taken_requests(view, list(records))
        titles = Titles(view, self._vocabulary)
        bodies = titles.of_links(list(records.values()))
        sessions = titles.of([session for _, session in taken.values()])
        known = {each.id: each for each in offices}
        for each in sorted(found, key=lambda row: row.state_since or ""):
            office = known[each.office]
            request = records.get(asked.get(each.id, ""))
            on_agenda = taken.get(request.id) if request else None
            session = on_agenda[1] if on_agenda else None
            yield OnRoad(
                each.id,
                office.id,
                office.name,
                DocumentKind(each.kind),
                DocumentState(each.state),
                date.fromisoformat(each.state_since) if each.state_since else None,
                bodies.get(str(request.body), "") if request else "",
                session.id if session else "",
                sessions[session.id] if session else "",
                session.held_on if session else None,
                office.place,
            )


def _request(row: PaperRow) -> str | None:
    stage = waits_at(DocumentState(row.state))
    return getattr(row, stage.request) if stage else None


def _asked(view: View, ids: Sequence[str]) -> Sequence[AgendaRequest]:
    records = view.records(AgendaRequest)
    return records.page(records.find(conditions=(Is("id", tuple(ids)),))) if ids else ()
