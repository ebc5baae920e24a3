"""How resolutions stand: who carries them out, how far that has come, and what was done about it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from desktop.domain.resolution import Assignment, AssignmentRole, DeadlineKind, FollowUp, Resolution
from desktop.domain.session import Session, SessionState
from desktop.persian.joining import join_words
from desktop.schema.condition import Is, Not
from desktop.services.titles import Titles
from desktop.services.views import FINISHED, FOLLOWED, SOON, is_one

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

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
    """Nobody has to carry it out, as a rule or an appreciation."""


@dataclass(frozen=True, slots=True)
class Followed:
    """How one resolution stands."""

    agencies: tuple[str, ...]
    """The names of those responsible."""
    cooperating: tuple[str, ...]
    standing: Standing
    days: int | None
    """From today to the deadline: negative where it is past; None where no day is given."""
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
            decided_in = {each.session for each in resolutions if each.session}
            sessions = {each.id: each for each in view.records(Session).page(tuple(decided_in))}
        by_owner: dict[str, list[Assignment]] = {}
        for each in sorted(found, key=lambda each: each.order or 0):
            by_owner.setdefault(each.resolution or "", []).append(each)
        return {
            each.id: replace(
                _followed(each, by_owner.get(each.id, ()), titles, today),
                session=sessions.get(each.session or ""),
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
    resolution: Resolution, assignments: Sequence[Assignment], titles: Mapping[str, str], today: date
) -> Followed:
    responsible = [each for each in assignments if each.role is AssignmentRole.RESPONSIBLE]
    others = [each for each in assignments if each.role is not AssignmentRole.RESPONSIBLE]
    day = resolution.deadline_on if resolution.deadline_kind is DeadlineKind.DAY else None
    days = (day - today).days if day else None
    return Followed(
        _names(responsible, titles),
        _names(others, titles),
        _standing(resolution, responsible, days),
        days,
    )


def _standing(resolution: Resolution, responsible: Sequence[Assignment], days: int | None) -> Standing:
    if resolution.kind not in FOLLOWED:
        return Standing.NOT_FOLLOWED
    if responsible and all(each.state in FINISHED for each in responsible):
        return Standing.DONE
    if days is not None and days < 0:
        return Standing.OVERDUE
    if not responsible:
        return Standing.WITHOUT_AGENCY
    return Standing.DUE_SOON if days is not None and days <= SOON.days else Standing.UNDER_WAY


def _names(assignments: Sequence[Assignment], titles: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(titles[each.organisation] for each in assignments if each.organisation)
