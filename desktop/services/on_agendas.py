"""What stands on which agenda: the requests that sessions took up, and those that wait still."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.agenda_request import AgendaRequest, RequestState
from desktop.domain.session import AgendaItem, Session, SessionState
from desktop.schema.condition import Is

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.storage.unit_of_work import View


def taken_requests(view: View, request_ids: Sequence[str]) -> Mapping[str, tuple[AgendaItem, Session]]:
    """Return the latest item that took up each of these requests, with its session, by the request.

    A session that was called off has taken up nothing.
    """
    records = view.records(AgendaItem)
    items = records.page(records.find(conditions=(Is("from_request", tuple(request_ids)),)))
    held_in = view.records(Session).page(sorted({str(each.session) for each in items}))
    sessions = {each.id: each for each in held_in if each.state is not SessionState.CANCELLED}
    taken = [(each, sessions[str(each.session)]) for each in items if str(each.session) in sessions]
    taken.sort(key=lambda pair: str(pair[1].held_on or ""))
    return {str(item.from_request): (item, session) for item, session in taken}


def waiting_requests(view: View, bodies: Sequence[str]) -> tuple[AgendaRequest, ...]:
    """Return the requests to bodies that are on no agenda, urgent ones first, then by how long they wait."""
    records = view.records(AgendaRequest)
    waiting = Is("state", (RequestState.WAITING.value,))
    found = records.page(records.find(conditions=(Is("body", tuple(bodies)), waiting)))
    taken = taken_requests(view, [each.id for each in found])
    left = (each for each in found if each.id not in taken)
    return tuple(sorted(left, key=lambda each: (not each.is_urgent, str(each.requested_on or "9999"))))
