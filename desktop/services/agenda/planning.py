"""Planning sessions: one or a year of them, moved, called off, held; each deed can be taken back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from desktop.domain.body import Body
from desktop.domain.numbering import next_number
from desktop.domain.session import Session, SessionState
from desktop.errors import IncompleteRecordError, MinutesLockedError, ReasonMissingError, RecordMissingError
from desktop.persian.text import tidy_passage
from desktop.schema.check import problems
from desktop.schema.diff import Edit, Opened
from desktop.schema.mending import tidied
from desktop.schema.problem import Problem, Reason
from desktop.schema.record import link_to
from desktop.services.agenda.gathering import certain_items
from desktop.services.bodies import sessions_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import date

    from desktop.domain.working_days import Calendar
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import UnitOfWork, View

AWAITED = (SessionState.PLANNED, SessionState.INVITED)
"""How a session stands that has still to be held."""
MOST = 100
"""How many sessions are planned at once."""
_CALLED_OFF = "جلسه لغو شد: "


@dataclass(frozen=True, slots=True)
class PlannedDay:
    """A day on which a body may meet; ``moved_from`` is a day of rest on which it would have met."""

    day: date
    moved_from: date | None
    holiday: str
    """What the day of rest was, where it has a name."""
    is_certain: bool
    """Whether the holidays of its year are known."""
    taken_by: Session | None
    """The session that the body has about that time already."""


@dataclass(frozen=True, slots=True)
class Changed:
    """A session before and after a deed."""

    before: Session
    after: Session


class Planning:
    """Changes sessions that are still to be held; final minutes are left alone."""

    def __init__(self, store: Store, today: Callable[[], date], calendar: Callable[[], Calendar]) -> None:
        self._store = store
        self._today = today
        self._calendar = calendar

    def plan(self, *sessions: Session) -> tuple[Session, ...]:
        """Store sessions as planned, all or none; what goes on the agenda of a body's next one is there.

        Raises `IncompleteRecordError` where one has no body or no day.
        """
        planned = tuple(tidied(replace(each, state=SessionState.PLANNED, number=None)) for each in sessions)
        if found := [problem for each in planned for problem in _lacking(each)]:
            raise IncompleteRecordError(found)
        with self._store.work() as work:
            work.add(*planned)
            for each in planned:
                _put_certain(work, each, self._today())
            work.commit()
        return planned

    def doubts(self, session: Session) -> tuple[Problem, ...]:
        """Return what is odd about when a session is to be held: before its body was formed."""
        if not session.body or not session.held_on:
            return ()
        with self._store.view() as view:
            found = view.records(Body).page([session.body])
        formed = found[0].formed_on if found else None
        if formed and session.held_on < formed:
            return (Problem("held_on", Reason.BEFORE_BEGINNING),)
        return ()

    def days(self, body_id: str, first: date, last: date) -> tuple[PlannedDay, ...]:
        """Return when a body meets from a day on, as often as it is to; none where that is not known.

        A day of rest is left for the next working day; the days after it are counted as if it were none.
        """
        calendar = self._calendar()
        with self._store.view() as view:
            body = view.records(Body).get(body_id)
            step = body.meets_every_days or 0
            sessions = [
                each
                for each in sessions_of(view, body_id)
                if each.held_on and each.state is not SessionState.CANCELLED
            ]
        if step < 1:
            return ()
        usual = (first + timedelta(days=step * number) for number in range(MOST))
        return tuple(_planned_day(day, step, calendar, sessions) for day in usual if day <= last)

    def move(self, session_id: str, day: date) -> Changed:
        """Hold a session on another day; raise `MinutesLockedError` where its minutes are final."""
        return self._change(session_id, lambda session: replace(session, held_on=day))

    def cancel(self, session_id: str, reason: str) -> Changed:
        """Call a session off; the reason stands where else the minutes end. `ReasonMissingError` without."""
        words = tidy_passage(reason)
        if not words:
            raise ReasonMissingError
        return self._change(
            session_id,
            lambda session: replace(session, state=SessionState.CANCELLED, closing=f"{_CALLED_OFF}{words}"),
        )

    def hold(self, session_id: str) -> Changed:
        """Say that a session was held; it gets its number, where such a meeting has one."""
        with self._store.work() as work:
            opened = _unlocked(work, session_id)
            after = replace(opened.record, state=SessionState.HELD)
            for body in work.records(Body).page([after.body] if after.body else []):
                if after.kind.is_formal and after.number is None:
                    after = replace(after, number=next_number(body, after, sessions_of(work, body.id)))
            work.save(Edit(opened, after))
            work.commit()
        return Changed(opened.record, after)

    def take_back(self, changed: Changed) -> None:
        """Undo a deed; raise `ChangedElsewhereError` where somebody changed the same since."""
        with self._store.work() as work:
            _living(work, changed.after.id)
            work.save(Edit(Opened(changed.after, work.journal.arrived()), changed.before))
            work.commit()

    def withdraw(self, sessions: Iterable[Session]) -> None:
        """Put sessions that were only just planned into the bin; those that went on since stay."""
        with self._store.work() as work:
            records = work.records(Session)
            for each in sessions:
                if records.find(where={"id": each.id, "state": SessionState.PLANNED.value}):
                    work.delete(records.open(each.id))
            work.commit()

    def _change(self, session_id: str, change: Callable[[Session], Session]) -> Changed:
        with self._store.work() as work:
            opened = _unlocked(work, session_id)
            after = tidied(change(opened.record))
            work.save(Edit(opened, after))
            work.commit()
        return Changed(opened.record, after)


def is_next(view: View, session: Session) -> bool:
    """Say whether no other session of its body is to be held before this one."""
    return not any(
        each.id != session.id
        and each.state in AWAITED
        and each.held_on
        and session.held_on
        and each.held_on < session.held_on
        for each in sessions_of(view, str(session.body))
    )


def _put_certain(work: UnitOfWork, session: Session, today: date) -> None:
    """Put on the agenda of a body's next session what goes there by itself."""
    bodies = work.records(Body).page([session.body] if session.body else [])
    if bodies and is_next(work, session):
        items = certain_items(work, bodies[0], session, session.held_on or today)
        placed = enumerate(items, start=1)
        work.add(*(tidied(replace(each, session=link_to(session), order=order)) for order, each in placed))


def _lacking(session: Session) -> Iterator[Problem]:
    yield from problems(session)
    for name in ("body", "held_on"):
        if not getattr(session, name):
            yield Problem(name, Reason.MISSING)


def _living(view: View, session_id: str) -> Opened[Session]:
    if not view.records(Session).find(where={"id": session_id}):
        raise RecordMissingError(Session.__name__, session_id)
    return view.records(Session).open(session_id)


def _unlocked(view: View, session_id: str) -> Opened[Session]:
    opened = _living(view, session_id)
    if opened.record.state.is_locked:
        raise MinutesLockedError
    return opened


def _planned_day(usual: date, step: int, calendar: Calendar, sessions: Sequence[Session]) -> PlannedDay:
    day = calendar.next_working(usual)
    near = timedelta(days=max(step - 1, 0) // 2)
    taken = next((each for each in sessions if each.held_on and abs(each.held_on - day) <= near), None)
    moved = usual if day != usual else None
    return PlannedDay(day, moved, calendar.name_of(usual), calendar.is_certain(day), taken)
