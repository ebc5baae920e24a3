"""What minutes that become final take over from requests, and leave to the next session of their body."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.domain.agenda_request import AgendaRequest
from desktop.domain.preparing import placed
from desktop.domain.resolution import Resolution
from desktop.domain.session import AgendaItem, Session, SessionState
from desktop.schema.record import link_to
from desktop.services.agenda.gathering import certain_items
from desktop.services.agenda.planning import AWAITED
from desktop.services.agenda.preparing import Prepared, save_agenda
from desktop.services.bodies import sessions_of

if TYPE_CHECKING:
    from desktop.domain.minutes import Minutes
    from desktop.storage.unit_of_work import UnitOfWork, View

_CAME_FROM = ("from_item", "from_resolution", "approves")


def with_origins(view: View, minutes: Minutes, before: Minutes | None = None) -> Minutes:
    """Return minutes whose resolutions say which higher resolution they carry on, where a request said so.

    What was written there by hand stays; so do the resolutions of ``before``, which an amendment changes.
    """
    requests = view.records(AgendaRequest).page(
        sorted({str(each.from_request) for each in minutes.agenda if each.from_request})
    )
    higher = view.records(Resolution).page(
        sorted({str(each.handed_from) for each in requests if each.handed_from})
    )
    living = {each.id: each for each in higher}
    by_request = {each.id: living.get(str(each.handed_from)) for each in requests}
    by_item = {each.id: by_request.get(str(each.from_request)) for each in minutes.agenda}
    known = {each.id for each in before.resolutions} if before else set()

    def with_origin(resolution: Resolution) -> Resolution:
        origin = by_item.get(str(resolution.item))
        if origin is None or resolution.handed_from or resolution.id in known:
            return resolution
        return replace(resolution, handed_from=link_to(origin))

    return replace(minutes, resolutions=tuple(map(with_origin, minutes.resolutions)))


def hand_on(work: UnitOfWork, minutes: Minutes) -> None:
    """Put what the minutes leave to the next session on its agenda, where that is planned already.

    Once the invitations have gone out it is left to preparing, which marks it as outside the agenda; what
    somebody took off that agenda stays off.
    """
    upcoming = _upcoming(work, minutes)
    if upcoming is None or upcoming.state is not SessionState.PLANNED or minutes.body is None:
        return
    day = upcoming.held_on or minutes.session.held_on
    if day is None:
        return
    items = certain_items(work, minutes.body, upcoming, day)
    wanted = [each for each in items if not _was_taken_off(work, upcoming, each)]
    if not wanted:
        return
    there = work.records(AgendaItem).all(session=upcoming.id)
    agenda = list(there)
    for item in wanted:
        agenda = placed(agenda, item)
    seen = work.journal.arrived()
    save_agenda(work, Prepared(upcoming, "", there, (), frozenset(), seen), agenda)


def _upcoming(view: View, minutes: Minutes) -> Session | None:
    """Return the session of the body that is to be held next after that of the minutes."""
    day = minutes.session.held_on
    sessions = sessions_of(view, minutes.body.id) if minutes.body and day else ()
    later = [
        (each.held_on, each)
        for each in sessions
        if each.state in AWAITED and each.held_on and day and each.held_on >= day
    ]
    return min(later, key=lambda pair: pair[0])[1] if later else None


def _was_taken_off(view: View, session: Session, item: AgendaItem) -> bool:
    [(name, origin), *_] = ((name, value) for name in _CAME_FROM if (value := getattr(item, name)))
    return bool(view.records(AgendaItem).find(where={"session": session.id, name: origin}, deleted=True))
