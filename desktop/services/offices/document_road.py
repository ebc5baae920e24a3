"""Sends a paper of an office to the bodies of county and province, and takes over what they decided."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop.domain.agenda_request import AgendaRequest, RequestState
from desktop.domain.body import Body
from desktop.domain.document_road import Stage, proposed_state, waits_at
from desktop.domain.office import Office
from desktop.domain.office_document import DocumentState, OfficeDocument
from desktop.domain.place import Place
from desktop.domain.resolution import Resolution
from desktop.errors import ChangedElsewhereError, RecordMissingError
from desktop.persian.numbers import number_text
from desktop.schema.diff import Edit, Opened
from desktop.schema.mending import tidied
from desktop.schema.record import link_to
from desktop.services.on_agendas import taken_requests
from desktop.services.titles import Titles

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from desktop.domain.session import Outcome, Session
    from desktop.schema.record import R
    from desktop.schema.vocabulary import Vocabulary
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View

_SUBJECT = "{paper}{version} – {office}"
_VERSION = "، نسخهٔ {number}"


@dataclass(frozen=True, slots=True)
class StageStanding:
    """What one body did with a paper; everything is empty that did not come yet."""

    stage: Stage
    body: str = ""
    request_id: str = ""
    sent_on: date | None = None
    answer: RequestState | None = None
    """What became of the request where it was not taken up."""
    session_id: str = ""
    session: str = ""
    held_on: date | None = None
    is_final: bool = False
    outcome: Outcome | None = None
    resolution_id: str = ""
    resolution: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """The state that a final session leads to; one accepts it, or not."""

    state: DocumentState
    on: date | None
    session: str
    resolution_id: str = ""
    """The resolution about the item, where there is one and only one."""


@dataclass(frozen=True, slots=True)
class Road:
    """Both stages of a paper's road, and what follows from them."""

    stages: tuple[StageStanding, ...]
    proposal: Proposal | None


@dataclass(frozen=True, slots=True)
class Moved:
    """What a deed changed, to be taken back."""

    before: OfficeDocument
    after: OfficeDocument
    request: AgendaRequest | None = None


class Addressee(NamedTuple):
    """A body that a paper can be sent to; ``is_over`` unless it is known to be of another place."""

    body: Body
    title: str
    is_over: bool


class DocumentRoad:
    """Each deed is one transaction, and gives what takes it back."""

    def __init__(self, store: Store, vocabulary: Vocabulary, today: Callable[[], date]) -> None:
        self._store = store
        self._vocabulary = vocabulary
        self._today = today

    def of(self, document_id: str) -> Road:
        """Return where a paper was and what can follow; raise `RecordMissingError` where it is gone."""
        with self._store.view() as view:
            return self._road(view, _present(view, OfficeDocument, document_id))

    def new_version(self, document_id: str) -> OfficeDocument:
        """Return the next version of a paper, not stored yet: nothing of its road, dates or number."""
        with self._store.view() as view:
            last = _present(view, OfficeDocument, document_id)
            kind = last.kind.value if last.kind else ""
            of_kind = view.records(OfficeDocument).all(office=str(last.office), kind=kind)
        highest = max((each.version or 0 for each in of_kind), default=0)
        version = max(highest, len(of_kind)) + 1
        return OfficeDocument(
            office=last.office, kind=last.kind, name=last.name, party=last.party, version=version
        )

    def bodies(self, document_id: str) -> tuple[Addressee, ...]:
        """Return the bodies that a paper can be sent to, in the order of their names."""
        with self._store.view() as view:
            document = _present(view, OfficeDocument, document_id)
            line = _places_over(view, _present(view, Office, str(document.office)))
            records = view.records(Body)
            found = records.page(records.find(order_by="name"))
            titles = Titles(view, self._vocabulary).of(found)
        return tuple(
            Addressee(each, titles[each.id], not line or not each.place or str(each.place) in line)
            for each in found
        )

    def send(self, document_id: str, stage: Stage, body_id: str, on: date | None = None) -> Moved:
        """Ask a body to speak of a paper: it waits there from a day on, today by default.

        Raises `ChangedElsewhereError` where it waits somewhere already, `RecordMissingError` where paper or
        body was deleted.
        """
        day = on or self._today()
        with self._store.work() as work:
            opened = _opened(work, document_id)
            document, body = opened.record, _present(work, Body, body_id)
            if waits_at(document.state):
                raise ChangedElsewhereError(("state",))
            office = _present(work, Office, str(document.office))
            request = tidied(
                AgendaRequest(
                    body=link_to(body),
                    subject=self._subject(document, office),
                    organisation=office.supervising or office.lead or office.establishing,
                    requested_on=day,
                )
            )
            work.add(request)
            road: dict[str, Any] = {stage.request: link_to(request), stage.resolution: None}
            after = replace(document, state=stage.sent, state_since=day, **road)
            work.save(Edit(opened, after))
            work.commit()
        return Moved(document, after, request)

    def accept(self, document_id: str) -> Moved:
        """Give a paper the state that a final session leads to, with its resolution and the session's day.

        Raises `ChangedElsewhereError` where nothing is proposed any more.
        """
        with self._store.work() as work:
            opened = _opened(work, document_id)
            document = opened.record
            proposal = self._road(work, document).proposal
            stage = waits_at(document.state)
            if proposal is None or stage is None:
                raise ChangedElsewhereError(("state",))
            resolutions = work.records(Resolution)
            decided: dict[str, Any] = {}
            if proposal.state is stage.approved and proposal.resolution_id:
                decided = {stage.resolution: link_to(resolutions.get(proposal.resolution_id))}
            after = replace(document, state=proposal.state, state_since=proposal.on, **decided)
            work.save(Edit(opened, after))
            work.commit()
        return Moved(document, after)

    def put_in_force(self, document_id: str, on: date | None = None) -> Moved:
        """Say that a paper is in force from a day on, today by default."""
        with self._store.work() as work:
            opened = _opened(work, document_id)
            after = replace(opened.record, state=DocumentState.IN_FORCE, state_since=on or self._today())
            work.save(Edit(opened, after))
            work.commit()
        return Moved(opened.record, after)

    def take_back(self, moved: Moved) -> None:
        """Undo a deed; raise `ChangedElsewhereError` where somebody changed the paper since.

        A request that is on an agenda by now stays, and so does the paper.
        """
        with self._store.work() as work:
            if moved.request and taken_requests(work, [moved.request.id]):
                raise ChangedElsewhereError(("state",))
            work.save(Edit(Opened(moved.after, work.journal.arrived()), moved.before))
            if moved.request:
                work.delete(work.records(AgendaRequest).open(moved.request.id))
            work.commit()

    def _subject(self, document: OfficeDocument, office: Office) -> str:
        paper = document.name or (self._vocabulary.choice(document.kind).label if document.kind else "")
        version = _VERSION.format(number=number_text(document.version)) if document.version else ""
        return _SUBJECT.format(paper=paper, version=version, office=office.title)

    def _road(self, view: View, document: OfficeDocument) -> Road:
        stages = tuple(self._stage(view, document, stage) for stage in Stage)
        waiting = waits_at(document.state)
        now = next((each for each in stages if each.stage is waiting), None)
        proposal = None
        if now and (state := proposed_state(document.state, now.outcome, is_final=now.is_final)):
            proposal = Proposal(state, now.held_on, now.session, now.resolution_id)
        return Road(stages, proposal)

    def _stage(self, view: View, document: OfficeDocument, stage: Stage) -> StageStanding:
        titles = Titles(view, self._vocabulary)
        decided = _page(view, Resolution, getattr(document, stage.resolution))
        said = titles.of([decided]).get(decided.id, "") if decided else ""
        standing = StageStanding(stage, resolution_id=decided.id if decided else "", resolution=said)
        request = _page(view, AgendaRequest, getattr(document, stage.request))
        if request is None:
            return standing
        body = titles.of_links([request]).get(str(request.body), "")
        answer = None if request.state is RequestState.WAITING else request.state
        standing = replace(
            standing, body=body, request_id=request.id, sent_on=request.requested_on, answer=answer
        )
        taken = taken_requests(view, [request.id]).get(request.id)
        if taken is None:
            return standing
        item, session = taken
        about = view.records(Resolution).all(item=item.id)
        if not decided and len(about) == 1:
            standing = replace(standing, resolution_id=about[0].id, resolution=titles.of(about)[about[0].id])
        return _held(standing, session, titles.of([session])[session.id], item.outcome)


def _held(standing: StageStanding, session: Session, title: str, outcome: Outcome | None) -> StageStanding:
    return replace(
        standing,
        session_id=session.id,
        session=title,
        held_on=session.held_on,
        is_final=session.state.is_locked,
        outcome=outcome,
    )


def _page(view: View, kind: type[R], record_id: str | None) -> R | None:
    """Return a record that is there, unless it lies in the bin."""
    records = view.records(kind)
    return records.get(record_id) if record_id and records.find(where={"id": record_id}) else None


def _present(view: View, kind: type[R], record_id: str) -> R:
    if (found := _page(view, kind, record_id)) is None:
        raise RecordMissingError(kind.__name__, record_id)
    return found


def _places_over(view: View, office: Office) -> set[str]:
    """Return the place of an office with those in which it lies; none where none is written."""
    line: set[str] = set()
    place = _page(view, Place, office.place)
    while place is not None and place.id not in line:
        line.add(place.id)
        place = _page(view, Place, place.parent)
    return line


def _opened(view: View, document_id: str) -> Opened[OfficeDocument]:
    _present(view, OfficeDocument, document_id)
    return view.records(OfficeDocument).open(document_id)
