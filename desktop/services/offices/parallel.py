"""No parallel offices: a neighbourhood has one active office, over all kinds, names and nested areas.

Which neighbourhoods count as one ground is told by `desktop.domain.overlap`; the database answers it here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop.domain.office import Office, OfficeState
from desktop.domain.overlap import is_allowed
from desktop.domain.place import Neighbourhood
from desktop.domain.resolution import Resolution
from desktop.office_errors import ParallelOfficeError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.schema.record import Record
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View

_ACTIVE = (OfficeState.ACTIVE,)
TOLD = (OfficeState.APPROVED, OfficeState.SET_UP, OfficeState.SUSPENDED, OfficeState.HANDED_OVER)
"""Offices in these states stand in nobody's way, but whoever sets up another one should know of them."""


class Beside(NamedTuple):
    """Another office on the same ground; ``neighbourhood`` is the one of the office that was asked for."""

    office_id: str
    office: str
    neighbourhood: str
    state: OfficeState


class Parallel:
    """Tells which offices stand on the ground of another one."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def beside(self, office: Record) -> tuple[Beside, ...]:
        """Return the active offices on the ground of this one, whatever its own state is, by their names."""
        return self._on_ground(office, _ACTIVE)

    def told(self, office: Office) -> tuple[Beside, ...]:
        """Return those that are not active: about to be, no more, or for a time."""
        return self._on_ground(office, TOLD)

    def on(self, neighbourhood_id: str) -> tuple[Beside, ...]:
        """Return the active offices on the ground of a neighbourhood."""
        with self._store.view() as view:
            return _beside(view, (neighbourhood_id,), "", _ACTIVE)

    def _on_ground(self, office: Record, states: Sequence[OfficeState]) -> tuple[Beside, ...]:
        if not isinstance(office, Office) or not office.neighbourhoods:
            return ()
        with self._store.view() as view:
            return _beside(view, office.neighbourhoods, office.id, states)


def refuse(view: View, before: Office | None, after: Office) -> None:
    """Raise `ParallelOfficeError` where ``after``, being active, is beside another active office.

    It passes with a reason and the resolution that allows it, unless that lies in the bin; the same ones do
    not allow it beside further offices on other ground. An office that was parallel ``before`` may be saved
    as long as that gets no worse. Asked inside the transaction that saves it, before or after.
    """
    if after.state is not OfficeState.ACTIVE or not after.neighbourhoods:
        return
    was = before if before is not None and before.state is OfficeState.ACTIVE else None
    is_stretched = was is not None and _is_stretched(was, after)
    if not is_stretched and _is_allowed(view, after):
        return
    was_borne = was is not None and (is_stretched or not _is_allowed(view, was))
    if was is not None and was_borne and {*after.neighbourhoods} <= {*was.neighbourhoods}:
        return
    found = _beside(view, after.neighbourhoods, after.id, _ACTIVE)
    if found and was is not None and was_borne:
        borne = {each.office_id for each in _beside(view, was.neighbourhoods, was.id, _ACTIVE)}
        found = tuple(each for each in found if each.office_id not in borne)
    if found:
        offices, neighbourhoods = ({each[place]: None for each in found} for place in (1, 2))
        raise ParallelOfficeError(tuple(map(str, offices)), tuple(map(str, neighbourhoods)))


def refuse_all(view: View, offices: Iterable[object]) -> None:
    """Refuse, as `refuse` does, what is new or comes back from the bin; other records are passed over."""
    for each in offices:
        if isinstance(each, Office):
            refuse(view, None, each)


def _is_stretched(was: Office, after: Office) -> bool:
    """Tell whether an office takes what allowed it on its ground with it to other ground."""
    same = (was.parallel_reason, was.parallel_resolution) == (
        after.parallel_reason,
        after.parallel_resolution,
    )
    return same and is_allowed(was) and not {*after.neighbourhoods} <= {*was.neighbourhoods}


def _is_allowed(view: View, office: Office) -> bool:
    allowing = {"id": str(office.parallel_resolution)}
    return is_allowed(office) and bool(view.records(Resolution).find(where=allowing))


def _beside(
    view: View, neighbourhoods: Sequence[str], office_id: str, states: Sequence[OfficeState]
) -> tuple[Beside, ...]:
    met = view.offices_at(neighbourhoods, [each.value for each in states], office_id)
    if not met:
        return ()
    offices = {each.id: each for each in view.records(Office).page([each.office for each in met])}
    asked = view.records(Neighbourhood).page([each.neighbourhood for each in met])
    names = {each.id: each.name for each in asked}
    first = {each.office: names[each.neighbourhood] for each in reversed(met)}
    found = (Beside(each, offices[each].name, first[each], offices[each].state) for each in first)
    return tuple(sorted(found, key=lambda each: (each.office, each.office_id)))
