"""How resolutions stand: who carries them out, how far that has come, and what was done about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from desktop.domain.due import due_day
from desktop.domain.overdue import ANSWERED, FINISHED, FOLLOWED, NEEDING_AGENCY, is_late
from desktop.domain.resolution import (
    Assignment,
    AssignmentRole,
    DeadlineKind,
    FollowUp,
    Resolution,
)
from desktop.domain.session import Session, SessionState
from desktop.persian.joining import join_words
from desktop.schema.condition import Is, Not
from desktop.services.own_clauses import own_clauses
from desktop.services.titles import Titles
from desktop.services.views import SOON, is_one

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from desktop.domain.resolution import Clause
    from desktop.schema.vocabulary import Vocabulary
    from desktop.storage.store import Store

_LATEST_SESSIONS = 100


class Standing(Enum):
    """How a resolution stands; computed from its assignments and its deadline, never stored."""

    OVERDUE = "overdue"
    DUE_SOON = "due_soon"
    UNDER_WAY = "under_way"
    WITHOUT_AGENCY = "without_agency"
    DONE = "done"
    NOT_FOLLOWED = "not_followed"
    """Nobody has to carry it out, as a rule, an appreciation or what a cancelled session decided."""


@dataclass(frozen=True, slots=True)
class Followed:
    """How one resolution stands."""

    agencies: tuple[str, ...]
    """The names of those responsible."""
    cooperating: tuple[str, ...]
    standing: Standing
    days: int | None
    """From today to the day on which it is due: negative where it is past; None where no day is given.

    Of several agencies it is that of the one that is due first and has not done its part.
    """
    session: Session | None = None
    """Which session decided it."""

    @property
    def named(self) -> str:
        """Those responsible as one text."""
        return join_words(self.agencies)


class Following:
    """Answers for many resolutions at once, as a list asks."""

    def __init__(self, store: Store, vocabulary: Vocabulary, today: Callable[[], date]) -> None:
        self._store = store
        self._vocabulary = vocabulary
        self._today = today

    def of(self, ids: Sequence[str]) -> Mapping[str, Followed]:
        """Return how each stored one of ``ids`` stands."""
        today = self._today()
        with self._store.view() as view:
            resolutions = view.records(Resolution).page(ids)
            assignments = view.records(Assignment)
            found = assignments.page(assignments.find(conditions=[Is("resolution", tuple(ids))]))
            titles = Titles(view, self._vocabulary).of_links(found)
            clauses = own_clauses(view, found)
            decided_in = {each.session for each in resolutions if each.session}
            sessions = {each.id: each for each in view.records(Session).page(tuple(decided_in))}
        by_owner: dict[str, list[Assignment]] = {}
        for each in sorted(found, key=lambda each: each.order or 0):
            by_owner.setdefault(each.resolution or "", []).append(each)
        return {
            each.id: _followed(
                each, by_owner.get(each.id, ()), clauses, titles, sessions.get(each.session or ""), today
            )
            for each in resolutions
        }

    def steps(self, resolution_id: str) -> tuple[FollowUp, ...]:
        """Return what was done about a resolution, the newest step first."""
        with self._store.view() as view:
            of_resolution = view.records(Assignment).find(where={"resolution": resolution_id})
            steps = view.records(FollowUp)
            mine = Is("assignment", tuple(of_resolution))
            return steps.page(steps.find(order_by="followed_on", descending=True, conditions=[mine]))

    def today(self) -> date:
        """Return the day from which days are counted."""
        return self._today()

    def open_sessions(self) -> tuple[tuple[Session, str], ...]:
        """Return the latest sessions to whose minutes a resolution may be added, each with its title."""
        with self._store.view() as view:
            sessions = view.records(Session)
            changeable = Not(is_one("state", *(each for each in SessionState if each.is_locked)))
            ids = sessions.find(order_by="held_on", descending=True, conditions=[changeable])
            found = sessions.page(ids[:_LATEST_SESSIONS])
            titles = Titles(view, self._vocabulary).of(found)
        return tuple((each, titles[each.id]) for each in found)


def _followed(
    resolution: Resolution,
    assignments: Sequence[Assignment],
    clauses: Mapping[str, Clause],
    titles: Mapping[str, str],
    session: Session | None,
    today: date,
) -> Followed:
    responsible = [each for each in assignments if each.role is AssignmentRole.RESPONSIBLE]
    others = [each for each in assignments if each.role is not AssignmentRole.RESPONSIBLE]
    due = {each.id: due_day(each, clauses.get(each.clause or ""), resolution) for each in responsible}
    waited_for = [day for each in responsible if each.state not in ANSWERED if (day := due[each.id])]
    own = resolution.deadline_on if resolution.deadline_kind is DeadlineKind.DAY else None
    day = min(waited_for, default=own)
    days = (day - today).days if day else None
    if session and session.state is SessionState.CANCELLED:
        standing = Standing.NOT_FOLLOWED
    elif any(is_late(each, resolution, due[each.id], today) for each in responsible):
        standing = Standing.OVERDUE
    else:
        standing = _standing(resolution, responsible, days)
    return Followed(_names(responsible, titles), _names(others, titles), standing, days, session)


def _standing(resolution: Resolution, responsible: Sequence[Assignment], days: int | None) -> Standing:
    """Return how a resolution stands of which no agency is late."""
    bare = not responsible
    if resolution.kind not in (NEEDING_AGENCY if bare else FOLLOWED):
        return Standing.NOT_FOLLOWED
    if responsible and all(each.state in FINISHED for each in responsible):
        return Standing.DONE
    if bare:
        return Standing.OVERDUE if days is not None and days < 0 else Standing.WITHOUT_AGENCY
    is_soon = days is not None and 0 <= days <= SOON.days
    waits = any(each.state not in ANSWERED for each in responsible)
    return Standing.DUE_SOON if is_soon and waits else Standing.UNDER_WAY


def _names(assignments: Sequence[Assignment], titles: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(titles[each.organisation] for each in assignments if each.organisation)
