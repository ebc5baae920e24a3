"""How far an office has come: its states with the days of its steps, else those that the journal knows."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop.domain.office import OfficeState
from desktop.domain.office_life import PATH, standing, state_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.domain.office import Office
    from desktop.domain.office_step import OfficeStep
    from desktop.storage.unit_of_work import View


class Standing(Enum):
    """Where a state lies in the life of one office."""

    DONE = "done"
    NOW = "now"
    LATER = "later"


class LifeStep(NamedTuple):
    """One state of a life; ``since`` is a Gregorian day, or nothing where it was not written down."""

    state: OfficeState
    since: date | None
    standing: Standing


def path_of(view: View, office: Office, steps: Sequence[OfficeStep]) -> tuple[LifeStep, ...]:
    """Return the path of an office; a state beside the path comes after the last one it had reached.

    A state that was written by a form or an import has no step: its day is in the journal.
    """
    since = _since(view, office, steps)
    reached = [state for state in PATH if state in since and state is not office.state]
    if office.state in PATH:
        place = PATH.index(office.state)
        return tuple(_step(state, since, _standing(number - place)) for number, state in enumerate(PATH))
    last = max(map(PATH.index, reached), default=0)
    done = [_step(state, since, Standing.DONE) for state in PATH[: last + 1]]
    later = [OfficeState.HANDED_OVER] if office.state is OfficeState.SUSPENDED else []
    return (
        *done,
        _step(office.state, since, Standing.NOW),
        *(_step(state, since, Standing.LATER) for state in later if PATH.index(state) > last),
    )


def parallel(offices: Iterable[Office]) -> tuple[Office, ...]:
    """Return the active offices where there is more than the one that a neighbourhood should have."""
    active = tuple(each for each in offices if each.state is OfficeState.ACTIVE)
    return active if len(active) > 1 else ()


def _since(view: View, office: Office, steps: Sequence[OfficeStep]) -> dict[OfficeState, date | None]:
    """Return the states that an office has had, with the day on which it came to each."""
    found = _written(view, office.id)
    for each in steps:
        if each.undone_on and (state := state_of(each.kind)) and state is not office.state:
            found.pop(state, None)
    for each in reversed(standing(steps)):
        if state := state_of(each.kind):
            found[state] = each.taken_on
    if office.state_since:
        found[office.state] = office.state_since
    if found.get(OfficeState.ACTIVE) is None and office.active_since:
        found[OfficeState.ACTIVE] = office.active_since
    return found


def _written(view: View, office_id: str) -> dict[OfficeState, date | None]:
    """Return the states that were ever written, with the day that was written when it had each."""
    found: dict[OfficeState, date | None] = {}
    values: dict[str, Any] = {}
    batches: dict[str, dict[str, Any]] = {}
    for change in view.journal.of([office_id])[office_id]:
        batches.setdefault(change.batch, {}).update(change.writes())
    for writes in batches.values():
        before, values = values, values | writes
        state = OfficeState(values.get("state") or OfficeState.PROPOSED.value)
        began = values.get("state_since") or ""
        if state not in found or values.get("state") != before.get("state"):
            found[state] = None
        if began and began != before.get("state_since"):
            found[state] = date.fromisoformat(began)
    return found


def _step(state: OfficeState, since: dict[OfficeState, date | None], standing: Standing) -> LifeStep:
    return LifeStep(state, since.get(state) if standing is not Standing.LATER else None, standing)


def _standing(distance: int) -> Standing:
    if distance == 0:
        return Standing.NOW
    return Standing.DONE if distance < 0 else Standing.LATER
