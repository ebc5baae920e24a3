"""All that is done with sessions before they are held."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.services.agenda.calendar import SessionCalendar
from desktop.services.agenda.clashes import Clashes
from desktop.services.agenda.planning import Planning
from desktop.services.agenda.preparing import Preparing
from desktop.services.agenda.requests import Requests
from desktop.services.agenda.steps import Steps

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from desktop.domain.working_days import Calendar
    from desktop.schema.vocabulary import Vocabulary
    from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class AgendaDesk:
    """What a person can do with sessions that are still to be held."""

    clashes: Clashes
    planning: Planning
    preparing: Preparing
    requests: Requests
    steps: Steps
    calendar: SessionCalendar


def agenda_desk(
    store: Store, vocabulary: Vocabulary, today: Callable[[], date], calendar: Callable[[], Calendar]
) -> AgendaDesk:
    """Return it for one open file; ``calendar`` gives the working days as they are set now."""
    clashes = Clashes(store, vocabulary)
    return AgendaDesk(
        clashes,
        Planning(store, today, calendar),
        Preparing(store, vocabulary, today),
        Requests(store, vocabulary),
        Steps(store, today),
        SessionCalendar(store, vocabulary, clashes, calendar, today),
    )
