"""The life of an office: the states it goes through, and the day on which each began."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop.domain.office import Office, OfficeState
from desktop.schema.condition import Is

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.storage.store import Store

PATH = (
    OfficeState.PROPOSED,
    OfficeState.APPROVED,
    OfficeState.SET_UP,
    OfficeState.ACTIVE,
    OfficeState.HANDED_OVER,
)
"""What an office is meant to go through; it may be suspended or closed at any time."""


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


class LifeCycle:
    """Reads from the journal when an office came to which state."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, office: Office) -> tuple[LifeStep, ...]:
        """Return the path of an office; a state beside the path comes after the last one it had reached."""
        since = self._since(office)
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

    def beside(self, office: Office) -> tuple[Office, ...]:
        """Return the other active offices in the neighbourhoods of an active one; there should be none."""
        if office.state is not OfficeState.ACTIVE or not office.neighbourhoods:
            return ()
        active = (Is("neighbourhoods", office.neighbourhoods), Is("state", (OfficeState.ACTIVE.value,)))
        with self._store.view() as view:
            records = view.records(Office)
            found = records.page(records.find(order_by="name", conditions=active))
        return tuple(each for each in found if each.id != office.id)

    def _since(self, office: Office) -> dict[OfficeState, date | None]:
        """Return the states that an office has had, with the day that was written when it had each."""
        with self._store.view() as view:
            changes = view.journal.of([office.id])[office.id]
        found: dict[OfficeState, date | None] = {}
        values: dict[str, Any] = {}
        batches: dict[str, dict[str, Any]] = {}
        for change in changes:
            batches.setdefault(change.batch, {}).update(change.writes())
        for writes in batches.values():
            before, values = values, values | writes
            state = OfficeState(values.get("state") or OfficeState.PROPOSED.value)
            began = values.get("state_since") or ""
            if state not in found or values.get("state") != before.get("state"):
                found[state] = None
            if began and began != before.get("state_since"):
                found[state] = date.fromisoformat(began)
        if found.get(OfficeState.ACTIVE) is None and office.active_since:
            found[OfficeState.ACTIVE] = office.active_since
        return found


def parallel(offices: Iterable[Office]) -> tuple[Office, ...]:
    """Return the active offices where there is more than the one that a neighbourhood should have."""
    active = tuple(each for each in offices if each.state is OfficeState.ACTIVE)
    return active if len(active) > 1 else ()


def _step(state: OfficeState, since: dict[OfficeState, date | None], standing: Standing) -> LifeStep:
    return LifeStep(state, since.get(state) if standing is not Standing.LATER else None, standing)


def _standing(distance: int) -> Standing:
    if distance == 0:
        return Standing.NOW
    return Standing.DONE if distance < 0 else Standing.LATER
