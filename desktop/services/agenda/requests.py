"""The waiting list: what was asked of bodies, on which agenda it is, and what was answered."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.domain.agenda_request import AgendaRequest, RequestState
from desktop.domain.preparing import asked
from desktop.domain.session import AgendaItem, Session, SessionState
from desktop.errors import ChangedElsewhereError, MinutesLockedError, ReasonMissingError, RecordMissingError
from desktop.persian.text import tidy_passage
from desktop.schema.condition import Either, Is
from desktop.schema.diff import Edit, Opened, differences
from desktop.schema.mending import tidied
from desktop.schema.record import link_to
from desktop.services.on_agendas import taken_requests
from desktop.services.titles import Titles
from desktop.services.views import is_one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.schema.vocabulary import Vocabulary
    from desktop.storage.store import Store

_OPEN = (SessionState.PLANNED, SessionState.INVITED, SessionState.HELD, SessionState.DRAFT)


@dataclass(frozen=True, slots=True)
class OnAgenda:
    """Where a request stands: the item that took it up, and its session."""

    item: AgendaItem
    session: Session
    title: str


@dataclass(frozen=True, slots=True)
class Answered:
    """A request before and after it was answered."""

    before: AgendaRequest
    after: AgendaRequest


class Requests:
    """Puts requests on agendas and answers them; each deed gives what takes it back."""

    def __init__(self, store: Store, vocabulary: Vocabulary) -> None:
        self._store = store
        self._vocabulary = vocabulary

    def on_agendas(self, ids: Sequence[str]) -> Mapping[str, OnAgenda]:
        """Return on which agenda each of these requests is; those on none are left out."""
        with self._store.view() as view:
            taken = taken_requests(view, ids)
            titles = Titles(view, self._vocabulary).of([session for _, session in taken.values()])
        return {each: OnAgenda(item, session, titles[session.id]) for each, (item, session) in taken.items()}

    def agendas_for(self, request_id: str) -> tuple[tuple[Session, str], ...]:
        """Return the sessions of the body, with their titles, on whose agenda a request can be put.

        Those still to be held come first; what was held already may have taken it up on the day.
        Raises `RecordMissingError` where the request was deleted.
        """
        with self._store.view() as view:
            if not view.records(AgendaRequest).find(where={"id": request_id}):
                raise RecordMissingError(AgendaRequest.__name__, request_id)
            body = str(view.records(AgendaRequest).get(request_id).body)
            records = view.records(Session)
            of_body = Either((Is("body", (body,)), Is("joint_bodies", (body,))))
            found = records.page(
                records.find(order_by="held_on", conditions=(of_body, is_one("state", *_OPEN)))
            )
            titles = Titles(view, self._vocabulary).of(found)
        awaited = [each for each in found if each.state in _OPEN[:2]]
        others = [each for each in reversed(found) if each.state not in _OPEN[:2]]
        return tuple((each, titles[each.id]) for each in (*awaited, *others))

    def put(self, request_id: str, session_id: str) -> AgendaItem:
        """Put a request on an agenda; outside of the agenda where the invitations have gone out.

        Raises `ChangedElsewhereError` where it is on an agenda already or was answered meanwhile,
        `MinutesLockedError` where the minutes are final, `RecordMissingError` where one was deleted.
        """
        with self._store.work() as work:
            for kind, record_id in ((AgendaRequest, request_id), (Session, session_id)):
                if not work.of_kind(kind.__name__).find(where={"id": record_id}):
                    raise RecordMissingError(kind.__name__, record_id)
            request, session = (
                work.records(AgendaRequest).get(request_id),
                work.records(Session).get(session_id),
            )
            if session.state.is_locked:
                raise MinutesLockedError
            if request.state is not RequestState.WAITING or taken_requests(work, [request_id]):
                raise ChangedElsewhereError(("state",))
            there = work.records(AgendaItem).all(session=session_id)
            item = tidied(
                replace(
                    asked(request),
                    session=link_to(session),
                    order=max((each.order or 0 for each in there), default=0) + 1,
                    is_late=session.state is not SessionState.PLANNED,
                )
            )
            work.add(item)
            work.commit()
        return item

    def take_off(self, item: AgendaItem) -> None:
        """Take a request off the agenda again; raise `ChangedElsewhereError` where the item was changed."""
        with self._store.work() as work:
            opened = work.records(AgendaItem).open(item.id)
            if changed := differences(item, opened.record):
                raise ChangedElsewhereError([each.field.name for each in changed])
            work.delete(opened)
            work.commit()

    def answer(self, request_id: str, state: RequestState, answer: str) -> Answered:
        """Say what became of a request; raise `ReasonMissingError` where it is declined without a reason."""
        words = tidy_passage(answer)
        if state is RequestState.DECLINED and not words:
            raise ReasonMissingError
        with self._store.work() as work:
            opened = work.records(AgendaRequest).open(request_id)
            after = tidied(replace(opened.record, state=state, answer=words))
            work.save(Edit(opened, after))
            work.commit()
        return Answered(opened.record, after)

    def take_back(self, answered: Answered) -> None:
        """Undo an answer; raise `ChangedElsewhereError` where somebody changed it since."""
        with self._store.work() as work:
            now = work.journal.arrived()
            work.save(Edit(Opened(answered.after, now), answered.before))
            work.commit()
