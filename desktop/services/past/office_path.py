"""The path of an office: a step of it is taken back with the state that it brought, or neither is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.domain.office import Office
from desktop.domain.office_step import OfficeStep
from desktop.schema.values import values_of
from desktop.services.past.left import Why

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet
    from typing import TypeVar

    from desktop.services.past.standing import Standing
    from desktop.services.past.step import Step

    T = TypeVar("T")

_STATE = "state"


def without_broken_paths(standing: Standing, step: Step) -> Step:
    """Leave out, and tell, the offices that went on, or whose state is another since."""
    name = OfficeStep.__name__
    taken = [each for found in (step.came, step.gone) for each, kind in found.items() if kind == name]
    taken += [each for each, changes in step.written.items() if changes[0].record == name]
    if not taken:
        return step
    steps = standing.work.records(OfficeStep)
    office_of = {each.id: str(each.office) for each in steps.page(taken)}
    offices = standing.work.records(Office).page(sorted({*office_of.values()}))
    broken = {each.id for each in offices if _has_gone_on(standing, step, each, office_of.keys())}
    for office in offices:
        if office.id in broken:
            standing.tell(office, Why.CHANGED)
    left = broken | {each for each, office in office_of.items() if office in broken}
    return replace(
        step,
        came=_without(step.came, left),
        gone=_without(step.gone, left),
        written=_without(step.written, left),
    )


def _has_gone_on(standing: Standing, step: Step, office: Office, taken: AbstractSet[str]) -> bool:
    states = [each.new for each in step.written.get(office.id, ()) if each.field == _STATE]
    if states and values_of(office).get(_STATE) != states[-1]:
        return True
    steps = standing.work.records(OfficeStep).find(where={"office": office.id})
    others = [each for each in steps if each not in taken]
    arrived = standing.work.journal.arrived_of(others)
    return any(some and some[0][0] > step.ran.last for some in arrived.values())


def _without(found: Mapping[str, T], left: set[str]) -> dict[str, T]:
    return {each: what for each, what in found.items() if each not in left}
