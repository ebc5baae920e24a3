"""What the secretariat has to do for a session, in order, and how far it has come.

Invitation, session, minutes, notices and follow-up are the duties of a secretariat; see NOTIONS row 83.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from desktop.domain.body import Body
from desktop.domain.paperwork import Letter, LetterKind
from desktop.domain.resolution import Assignment, AssignmentRole, Resolution
from desktop.domain.session import AgendaItem, Session, SessionState
from desktop.schema.condition import Is
from desktop.services.agenda.gathering import certain_items
from desktop.services.agenda.planning import AWAITED
from desktop.services.load_minutes import load_minutes
from desktop.services.prints.notices import plan_in
from desktop.services.views import FINISHED, is_one

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View

_WAS_HELD = (SessionState.HELD, SessionState.DRAFT, SessionState.FINAL, SessionState.AMENDED)


class Task(Enum):
    """One duty of the secretariat."""

    AGENDA = "agenda"
    INVITE = "invite"
    HOLD = "hold"
    WRITE = "write"
    NOTIFY = "notify"
    FOLLOW = "follow"


@dataclass(frozen=True, slots=True)
class Step:
    """How far one duty has come: ``done`` of ``total``, where that can be counted."""

    task: Task
    is_done: bool
    is_due: bool = False
    """Whether it is what comes next."""
    done: int = 0
    total: int = 0
    waiting: int = 0
    """Of an agenda: how many items should be on it by themselves and are not yet."""
    last_on: date | None = None
    """When it was last done, as the last letter went out."""


class Steps:
    """Reads the states and the letters of a session; nothing of it is stored."""

    def __init__(self, store: Store, today: Callable[[], date]) -> None:
        self._store = store
        self._today = today

    def of(self, session_id: str) -> tuple[Step, ...]:
        """Return the duties of a session in order; none of one that was called off or deleted."""
        with self._store.view() as view:
            found = view.records(Session).page([session_id])
            if not found or found[0].state is SessionState.CANCELLED:
                return ()
            steps = tuple(_steps(view, found[0], self._today()))
        due = next((each.task for each in steps if not each.is_done), None)
        return tuple(
            Step(each.task, each.is_done, each.task is due, each.done, each.total, each.waiting, each.last_on)
            for each in steps
        )


def _steps(view: View, session: Session, today: date) -> Iterator[Step]:
    was_held, is_final = session.state in _WAS_HELD, session.state.is_locked
    items = len(view.records(AgendaItem).find(where={"session": session.id}))
    waiting = _waiting(view, session, today) if session.state in AWAITED else 0
    yield Step(Task.AGENDA, (items > 0 and not waiting) or was_held, total=items, waiting=waiting)
    sent, last_on = _letters(view, session, LetterKind.INVITATION)
    invited = sent > 0 or session.state is not SessionState.PLANNED
    yield Step(Task.INVITE, invited, total=sent, last_on=last_on)
    yield Step(Task.HOLD, was_held, last_on=session.held_on if was_held else None)
    yield Step(Task.WRITE, is_final)
    if not is_final:
        yield Step(Task.NOTIFY, is_done=False)
        yield Step(Task.FOLLOW, is_done=False)
        return
    plan = plan_in(view, load_minutes(view, session.id))
    total = len(plan.agencies)
    told = sum(1 for each in plan.agencies if not each.untold)
    last_on = _letters(view, session, LetterKind.NOTICE)[1]
    yield Step(Task.NOTIFY, told == total, done=told, total=total, last_on=last_on)
    resolutions = Is("resolution", tuple(view.records(Resolution).find(where={"session": session.id})))
    responsible = is_one("role", AssignmentRole.RESPONSIBLE)
    assigned = view.records(Assignment).count((resolutions, responsible))
    done = view.records(Assignment).count((resolutions, responsible, is_one("state", *FINISHED)))
    yield Step(Task.FOLLOW, done == assigned, done=done, total=assigned)


def _waiting(view: View, session: Session, today: date) -> int:
    bodies = view.records(Body).page([session.body] if session.body else [])
    return sum(len(certain_items(view, each, session, session.held_on or today)) for each in bodies)


def _letters(view: View, session: Session, kind: LetterKind) -> tuple[int, date | None]:
    letters = view.records(Letter).all(session=session.id, kind=kind.value)
    return len(letters), max((each.sent_on for each in letters if each.sent_on), default=None)
