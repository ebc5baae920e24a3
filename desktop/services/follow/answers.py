"""What lower bodies made of a resolution that was handed down to them, level by level."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from desktop.domain.agenda_request import AgendaRequest, RequestState
from desktop.domain.body import Body
from desktop.domain.overdue import FINISHED
from desktop.domain.resolution import Assignment, AssignmentRole, Resolution
from desktop.domain.session import Session, SessionState
from desktop.persian.order import sort_key
from desktop.schema.condition import Is
from desktop.services.following import Standing
from desktop.services.on_agendas import taken_requests

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop.services.following import Followed
    from desktop.storage.unit_of_work import View


class AnswerState(Enum):
    """How far a lower body has come with what was handed down."""

    WAITING = "waiting"
    """The request waits for an agenda."""
    REFUSED = "refused"
    """The request was declined or withdrawn."""
    ON_AGENDA = "on_agenda"
    """A session has it on its agenda, and no resolution has come of it."""
    RESOLVED = "resolved"
    """The body resolved on it, and its agencies are at work, or nobody has to do anything."""
    OVERDUE = "overdue"
    """The same, and an agency is late."""
    DONE = "done"
    """All agencies of its resolution have done their part."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What one lower body made of a resolution, with what still lower ones made of that."""

    body_id: str
    body: str
    state: AnswerState
    request_id: str
    resolution_id: str
    """Empty while the body has not resolved on it."""
    words: str
    """The words of its resolution, else the subject of the request."""
    session_id: str
    done: int
    """How many agencies of its resolution have done their part."""
    assigned: int
    under: tuple[Answer, ...]


class Handed:
    """All that was handed down from one resolution, level by level."""

    def __init__(self) -> None:
        self.resolutions: dict[str, Resolution] = {}
        self._requests: dict[str, AgendaRequest] = {}
        self._sessions: dict[str, Session] = {}
        self._bodies: dict[str, Body] = {}
        self._taken: dict[str, str] = {}
        self._assigned: dict[str, list[Assignment]] = {}

    @classmethod
    def below(cls, view: View, resolution_id: str) -> Handed:
        """Read what is below a resolution."""
        found, passed = cls(), {resolution_id}
        level: tuple[str, ...] = (resolution_id,)
        while level:
            from_these = Is("handed_from", level)
            requests, resolutions = view.records(AgendaRequest), view.records(Resolution)
            found._requests |= {
                each.id: each for each in requests.page(requests.find(conditions=(from_these,)))
            }
            new = {each.id: each for each in resolutions.page(resolutions.find(conditions=(from_these,)))}
            found.resolutions |= {each: one for each, one in new.items() if each not in passed}
            level = tuple(each for each in new if each not in passed)
            passed.update(level)
        found._read(view)
        return found

    def _read(self, view: View) -> None:
        taken = taken_requests(view, tuple(self._requests))
        self._taken = {each: session.id for each, (_, session) in taken.items()}
        in_sessions = dict.fromkeys(str(each.session) for each in self.resolutions.values())
        self._sessions = {
            each.id: each
            for each in view.records(Session).page(list(in_sessions))
            if each.state is not SessionState.CANCELLED
        }
        named = [
            *(each.body for each in self._sessions.values()),
            *(each.body for each in self._requests.values()),
        ]
        self._bodies = {
            each.id: each for each in view.records(Body).page([str(each) for each in named if each])
        }
        assignments = view.records(Assignment)
        of_these = Is("resolution", tuple(self.resolutions))
        for each in assignments.page(assignments.find(conditions=(of_these,))):
            if each.role is AssignmentRole.RESPONSIBLE:
                self._assigned.setdefault(str(each.resolution), []).append(each)

    def answers(
        self, resolution_id: str, standings: Mapping[str, Followed], over: frozenset[str] = frozenset()
    ) -> tuple[Answer, ...]:
        """Return the answers to one resolution, with those under them."""
        passed = over | {resolution_id}
        asked = [each for each in self._requests.values() if each.handed_from == resolution_id]
        by_body: dict[str, AgendaRequest] = {}
        for each in sorted(asked, key=lambda one: one.state is RequestState.WAITING):
            by_body[str(each.body)] = each
        found = list(self._resolved(resolution_id, by_body, standings, passed))
        resolved_in = {each.body_id for each in found}
        found += [self._unresolved(each) for body, each in by_body.items() if body not in resolved_in]
        return tuple(sorted(found, key=lambda each: (sort_key(each.body), each.resolution_id)))

    def _resolved(
        self,
        resolution_id: str,
        asked: Mapping[str, AgendaRequest],
        standings: Mapping[str, Followed],
        passed: frozenset[str],
    ) -> Iterator[Answer]:
        for each in self.resolutions.values():
            session = self._sessions.get(str(each.session))
            if each.handed_from != resolution_id or session is None or each.id in passed:
                continue
            body = str(session.body or "")
            parts = self._assigned.get(each.id, [])
            yield Answer(
                body_id=body,
                body=self._named(body),
                state=_STATES.get(standings[each.id].standing, AnswerState.RESOLVED),
                request_id=asked[body].id if body in asked else "",
                resolution_id=each.id,
                words=each.operative or each.preamble,
                session_id=session.id,
                done=sum(part.state in FINISHED for part in parts),
                assigned=len(parts),
                under=self.answers(each.id, standings, passed),
            )

    def _unresolved(self, request: AgendaRequest) -> Answer:
        session = self._taken.get(request.id, "")
        refused = request.state in (RequestState.DECLINED, RequestState.WITHDRAWN)
        waiting = AnswerState.REFUSED if refused else AnswerState.WAITING
        return Answer(
            body_id=str(request.body),
            body=self._named(str(request.body)),
            state=AnswerState.ON_AGENDA if session else waiting,
            request_id=request.id,
            resolution_id="",
            words=request.answer if refused and request.answer else request.subject,
            session_id=session,
            done=0,
            assigned=0,
            under=(),
        )

    def _named(self, body_id: str) -> str:
        return self._bodies[body_id].name if body_id in self._bodies else ""


_STATES = {Standing.OVERDUE: AnswerState.OVERDUE, Standing.DONE: AnswerState.DONE}
