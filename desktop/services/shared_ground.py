"""Which offices are on the ground of a neighbourhood, and which come to meet there as it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop.domain.office import Office, OfficeState
from desktop.domain.place import Neighbourhood

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from desktop.storage.unit_of_work import View

ACTIVE = (OfficeState.ACTIVE,)
"""The states of which a ground has room for one office."""


class Beside(NamedTuple):
    """Another office on the same ground; ``neighbourhood`` is the one of the office that was asked for."""

    office_id: str
    office: str
    neighbourhood: str
    state: OfficeState


def beside_on(
    view: View, neighbourhoods: Sequence[str], office_id: str, states: Sequence[OfficeState]
) -> tuple[Beside, ...]:
    """Return the offices in these states, but for ``office_id``, on the ground of neighbourhoods, by name."""
    met = view.offices_at(neighbourhoods, [each.value for each in states], office_id)
    if not met:
        return ()
    offices = {each.id: each for each in view.records(Office).page([each.office for each in met])}
    asked = view.records(Neighbourhood).page([each.neighbourhood for each in met])
    names = {each.id: each.name for each in asked}
    first = {each.office: names[each.neighbourhood] for each in reversed(met)}
    found = (Beside(each, offices[each].name, first[each], offices[each].state) for each in first)
    return tuple(sorted(found, key=lambda each: (each.office, each.office_id)))


def met_at(view: View, neighbourhoods: Iterable[str]) -> Mapping[str, tuple[Beside, ...]]:
    """Return the active offices on the ground of each neighbourhood."""
    return {each: beside_on(view, (each,), "", ACTIVE) for each in neighbourhoods}


def newly_met(view: View, before: Mapping[str, tuple[Beside, ...]]) -> tuple[Beside, ...]:
    """Return, after the ground changed, the offices that were not beside those of these neighbourhoods."""
    found: dict[str, Beside] = {}
    for neighbourhood, met in before.items():
        were = {each.office_id for each in met}
        now = beside_on(view, (neighbourhood,), "", ACTIVE) if were else ()
        if were & {each.office_id for each in now}:
            found |= {each.office_id: each for each in now if each.office_id not in were}
    return tuple(found.values())
