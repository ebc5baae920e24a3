"""The sessions of a stretch of days as a calendar shows them, with holidays and what is in their way."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from desktop.domain.body import Body
from desktop.domain.session import Session, SessionState
from desktop.schema.condition import Between
from desktop.services.titles import Titles
from desktop.services.views import is_one

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from desktop.domain.working_days import Calendar
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.agenda.clashes import Clash, Clashes
    from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class Meeting:
    """A session in the calendar."""

    session: Session
    body: str
    """What the body is called; the title of the session where it has none."""
    title: str
    clashes: tuple[Clash, ...]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some days with their sessions, each day's in the order of the hours; cancelled ones last."""

    meetings: Mapping[date, tuple[Meeting, ...]]
    holidays: Mapping[date, str]
    """The names of the official holidays among the days."""
    rest: frozenset[date]
    """The days on which nobody works, whether they have a name or not."""


class SessionCalendar:
    """Reads a month or a week at once."""

    def __init__(
        self,
        store: Store,
        vocabulary: Vocabulary,
        clashes: Clashes,
        calendar: Callable[[], Calendar],
        today: Callable[[], date],
    ) -> None:
        self._store = store
        self._vocabulary = vocabulary
        self._clashes = clashes
        self._calendar = calendar
        self._today = today

    def coming(self) -> tuple[Meeting, ...]:
        """Return the sessions that are still to be held, from today on, the next one first."""
        with self._store.view() as view:
            records = view.records(Session)
            from_today = Between("held_on", self._today().isoformat())
            awaited = is_one("state", *_AWAITED)
            found = records.page(records.find(order_by="held_on", conditions=(from_today, awaited)))
        days = [each.held_on for each in found if each.held_on]
        if not days:
            return ()
        stretch = self.between(days[0], days[-1])
        ids = {each.id for each in found}
        meetings = (each for day in sorted(stretch.meetings) for each in stretch.meetings[day])
        return tuple(each for each in meetings if each.session.id in ids)

    def between(self, first: date, last: date) -> Stretch:
        """Return the sessions from one day to another, both within it."""
        calendar = self._calendar()
        days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
        clashes = self._clashes.between(first, last)
        with self._store.view() as view:
            records = view.records(Session)
            within = Between("held_on", first.isoformat(), last.isoformat())
            found = records.page(records.find(order_by="held_on", conditions=(within,)))
            titles = Titles(view, self._vocabulary).of(found)
            bodies = view.records(Body).page(sorted({str(each.body) for each in found if each.body}))
        names = {each.id: each.name for each in bodies}
        meetings: dict[date, list[Meeting]] = {}
        for each in sorted(found, key=_in_the_day):
            if each.held_on:
                body = names.get(each.body or "", "") or titles[each.id]
                meeting = Meeting(each, body, titles[each.id], clashes.get(each.id, ()))
                meetings.setdefault(each.held_on, []).append(meeting)
        return Stretch(
            {day: tuple(of_day) for day, of_day in meetings.items()},
            {day: name for day in days if (name := calendar.name_of(day))},
            frozenset(day for day in days if not calendar.is_working(day)),
        )


_AWAITED = (SessionState.PLANNED, SessionState.INVITED)


def _in_the_day(session: Session) -> tuple[bool, str, str]:
    return session.state.value == "cancelled", str(session.start or ""), session.id
