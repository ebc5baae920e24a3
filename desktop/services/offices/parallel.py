"""No parallel offices: a neighbourhood has one active office, over all kinds, names and nested areas.

Which neighbourhoods count as one ground is told by `desktop.domain.overlap`; the database answers it here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.office import Office, OfficeState
from desktop.domain.overlap import is_allowed, is_stretched
from desktop.domain.place import Neighbourhood, Place
from desktop.domain.resolution import Resolution
from desktop.office_errors import ParallelOfficeError
from desktop.schema.condition import Is
from desktop.schema.diff import Edit
from desktop.schema.mending import tidied
from desktop.services.shared_ground import ACTIVE, beside_on, met_at, newly_met

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.schema.record import Record
    from desktop.services.shared_ground import Beside
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View

TOLD = (OfficeState.APPROVED, OfficeState.SET_UP, OfficeState.SUSPENDED, OfficeState.HANDED_OVER)
"""Offices in these states stand in nobody's way, but whoever sets up another one should know of them."""


class Parallel:
    """Tells which offices stand on the ground of another one."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def beside(self, office: Record) -> tuple[Beside, ...]:
        """Return the active offices on the ground of this one, whatever its own state is, by their names."""
        return self._on_ground(office, ACTIVE)

    def told(self, office: Office) -> tuple[Beside, ...]:
        """Return those that are not active: about to be, no more, or for a time."""
        return self._on_ground(office, TOLD)

    def on(self, neighbourhood_id: str) -> tuple[Beside, ...]:
        """Return the active offices on the ground of a neighbourhood."""
        with self._store.view() as view:
            return beside_on(view, (neighbourhood_id,), "", ACTIVE)

    def newly_met(self, edited: Neighbourhood | Place) -> tuple[Beside, ...]:
        """Return the active offices that would come to share ground with one of what is edited.

        It is saved in a transaction that is given up, so that the answer is that of the database.
        """
        with self._store.work() as work:
            records = work.records(type(edited))
            if not records.find(where={"id": edited.id}):
                return ()
            opened = records.open(edited.id)
            if _ground(opened.record) == _ground(edited):
                return ()
            ids = _under(work, edited)
            before = met_at(work, ids)
            work.save(Edit(opened, tidied(edited)))
            return newly_met(work, before)

    def _on_ground(self, office: Record, states: Sequence[OfficeState]) -> tuple[Beside, ...]:
        if not isinstance(office, Office) or not office.neighbourhoods:
            return ()
        with self._store.view() as view:
            return beside_on(view, office.neighbourhoods, office.id, states)


def refuse(view: View, before: Office | None, after: Office) -> None:
    """Raise `ParallelOfficeError` where ``after``, being active, is beside another active office.

    It passes with a reason and the resolution that allows it, unless that lies in the bin; the same ones do
    not allow it beside further offices on other ground. An office that was parallel ``before`` may be saved
    as long as that gets no worse. Asked inside the transaction that saves it, before or after.
    """
    if after.state is not OfficeState.ACTIVE or not after.neighbourhoods:
        return
    was = before if before is not None and before.state is OfficeState.ACTIVE else None
    stretches = was is not None and is_stretched(was, after)
    if not stretches and _is_allowed(view, after):
        return
    was_borne = was is not None and (stretches or not _is_allowed(view, was))
    if was is not None and was_borne and {*after.neighbourhoods} <= {*was.neighbourhoods}:
        return
    found = beside_on(view, after.neighbourhoods, after.id, ACTIVE)
    if found and was is not None and was_borne:
        borne = {each.office_id for each in beside_on(view, was.neighbourhoods, was.id, ACTIVE)}
        found = tuple(each for each in found if each.office_id not in borne)
    if found:
        offices, neighbourhoods = ({each[place]: None for each in found} for place in (1, 2))
        raise ParallelOfficeError(tuple(map(str, offices)), tuple(map(str, neighbourhoods)))


def refuse_all(view: View, offices: Iterable[object]) -> None:
    """Refuse, as `refuse` does, what is new or comes back from the bin; other records are passed over."""
    for each in offices:
        if isinstance(each, Office):
            refuse(view, None, each)


def _ground(record: Neighbourhood | Place) -> tuple[object, ...]:
    """Return what decides where a record lies."""
    if isinstance(record, Place):
        return (record.parent,)
    return record.name, record.aliases, record.place, record.within, record.merged_into


def _under(view: View, record: Neighbourhood | Place) -> tuple[str, ...]:
    """Return the neighbourhoods whose ground moves with a record."""
    if isinstance(record, Neighbourhood):
        return (record.id,)
    places, waiting = {record.id}, [record.id]
    while waiting:
        inside = set(view.records(Place).find(where={"parent": waiting.pop()})) - places
        places |= inside
        waiting += inside
    return tuple(view.records(Neighbourhood).find(conditions=(Is("place", tuple(places)),)))


def _is_allowed(view: View, office: Office) -> bool:
    allowing = {"id": str(office.parallel_resolution)}
    return is_allowed(office) and bool(view.records(Resolution).find(where=allowing))
