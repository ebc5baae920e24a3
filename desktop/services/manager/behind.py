"""The list behind a figure: each page shows exactly what was counted."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, partial
from typing import TYPE_CHECKING

from desktop.domain.jalali_spans import YEAR, months_on
from desktop.domain.office import Office, OfficeState
from desktop.schema.condition import Between, Either, Is, Linked, Not
from desktop.services.figures.conditions import held
from desktop.services.manager.measures import Key
from desktop.services.manager.sessions import SessionSums
from desktop.storage.office_counts import OfficeCounts

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from desktop.schema.condition import Condition
    from desktop.services.manager.overview import Overview
    from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class Behind:
    """A page by its key, a view of it, and what its list is narrowed to."""

    page: str
    filters: tuple[Condition, ...] = ()
    view: str = ""


class Lists:
    """Finds the list behind each figure when it is pressed."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def behind(self, key: Key, overview: Overview) -> Behind:
        """Return what a figure counted; of sums, the records that were added up."""
        return self._finding[key](overview)

    @cached_property
    def _finding(self) -> Mapping[Key, Callable[[Overview], Behind]]:
        return {
            Key.ACTIVE: partial(self.of_state, OfficeState.ACTIVE),
            Key.PLANNED: lambda asked: Behind("office_plans", _placed(asked)),
            Key.COVERED: lambda asked: _chosen("neighbourhoods", asked.standing.coverage.covered_ids),
            Key.DOUBLE: lambda asked: _chosen("neighbourhoods", asked.standing.coverage.double_ids),
            Key.DEVELOPMENT: lambda asked: _chosen("offices", self._with_development(asked)),
            Key.PAPERS_OVERDUE: lambda asked: _chosen(
                "offices", [each.id for each in asked.standing.offices]
            ),
            Key.PAPERS_DUE: lambda asked: _chosen("offices", asked.standing.due_offices),
            Key.PARTS_OVERDUE: lambda asked: late(asked.standing.place),
            Key.SESSIONS: _sessions,
            Key.DONE: lambda asked: _chosen("resolutions", self._done(asked)),
            Key.TRAINED: self._courses,
            Key.EMPLOYED: self._courses,
            Key.SOLVED: self._problems,
            Key.DAYS_TO_SOLVE: self._problems,
            Key.ACHIEVED: _indicators,
        }

    def of_state(self, state: OfficeState, overview: Overview) -> Behind:
        """Return the offices that are in a state today."""
        return Behind("offices", (Is("state", (state.value,)), *self._here(overview)))

    def _here(self, overview: Overview) -> tuple[Condition, ...]:
        """Return what holds of the offices of the place; by name where some are there by neighbourhoods."""
        places = overview.standing.places
        if places is None:
            return ()
        with self._store.view() as view:
            counts = OfficeCounts(view.connection, places)
            by_name = counts.ids() if counts.unplaced() else ()
        return (Is("id", by_name),) if by_name else (Is("place", places),)

    def _of_offices(self, overview: Overview) -> tuple[Condition, ...]:
        here = self._here(overview)
        return (Linked("office", here),) if here else ()

    def _near(self, overview: Overview) -> tuple[Condition, ...]:
        """Return what holds of what belongs to the offices of the place, or to its neighbourhoods."""
        places = overview.standing.places
        if places is None:
            return ()
        return (Either((*self._of_offices(overview), Linked("neighbourhood", (Is("place", places),)))),)

    def _courses(self, overview: Overview) -> Behind:
        asked = (_within("since", overview), *self._of_offices(overview), *self._live())
        return Behind("courses", asked)

    def _problems(self, overview: Overview) -> Behind:
        asked = (_within("solved_on", overview), *self._near(overview), *self._live())
        return Behind("problems", asked)

    def _live(self) -> tuple[Condition, ...]:
        """Return what holds of what offices in the bin did not do, as it is counted."""
        with self._store.view() as view:
            binned = view.records(Office).find(deleted=True)
        return (Not(Is("office", tuple(binned))),) if binned else ()

    def _with_development(self, overview: Overview) -> tuple[str, ...]:
        today = overview.standing.today
        with self._store.view() as view:
            counts = OfficeCounts(view.connection, overview.standing.places)
            return counts.with_development(today, months_on(today, -YEAR))

    def _done(self, overview: Overview) -> tuple[str, ...]:
        standing = overview.standing
        with self._store.view() as view:
            return SessionSums(view.connection, standing.bodies, standing.today).done(overview.span)


def late(place: str, agency: str = "") -> Behind:
    """Return what is overdue in a place or in all, of one agency or of all."""
    asked = {"place": place, "organisation": agency}
    return Behind("follow", tuple(Is(name, (value,)) for name, value in asked.items() if value), "overdue")


def _chosen(page: str, ids: Sequence[str]) -> Behind:
    return Behind(page, (Is("id", tuple(ids)),))


def _sessions(overview: Overview) -> Behind:
    standing = overview.standing
    return Behind("sessions", held(standing.bodies, overview.span, standing.today))


def _indicators(overview: Overview) -> Behind:
    return _chosen("indicators", [each.id for each in overview.indicators if each.share is not None])


def _within(field: str, overview: Overview) -> Condition:
    first, last = overview.span
    return Between(field, first.isoformat(), last.isoformat())


def _placed(overview: Overview) -> tuple[Condition, ...]:
    places = overview.standing.places
    return () if places is None else (Is("place", places),)
