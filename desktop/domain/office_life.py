"""The life of an office: which step may follow which state, and the state that its steps come to.

An office goes from the proposal over approval, set-up and activity to the municipality (DOMAIN.md, rule 3).
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from desktop.domain.office import OfficeState
from desktop.domain.office_step import OfficeStepKind
from desktop.persian.jalali import day_text
from desktop.schema.problem import Problem, Reason

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from desktop.domain.office import Office
    from desktop.domain.office_step import OfficeStep

PATH = (
    OfficeState.PROPOSED,
    OfficeState.APPROVED,
    OfficeState.SET_UP,
    OfficeState.ACTIVE,
    OfficeState.HANDED_OVER,
)
"""What an office is meant to go through; it may be suspended or closed beside it."""
BESIDE = (OfficeStepKind.CALL, OfficeStepKind.ASSESSED, OfficeStepKind.LICENSED)
"""Steps that prepare an office and leave its state as it is; in any order, and none is a must."""
SUSPENDABLE = (OfficeState.APPROVED, OfficeState.SET_UP, OfficeState.ACTIVE)
_PREPARING = (OfficeState.PROPOSED, OfficeState.APPROVED)
_ENDED = (OfficeState.CLOSED,)


class Phase(Enum):
    """The two phases of the work on an office: setting it up, and steering it (seed 004)."""

    SETTING_UP = "setting_up"
    STEERING = "steering"


PHASES = {
    Phase.SETTING_UP: (OfficeState.PROPOSED, OfficeState.APPROVED, OfficeState.SET_UP),
    Phase.STEERING: (OfficeState.ACTIVE, OfficeState.SUSPENDED),
}
"""The states of each phase; what is handed over or closed is in neither."""


def state_of(kind: OfficeStepKind | None) -> OfficeState | None:
    """Return the state into which a step brings an office; none where it only prepares one."""
    return None if kind is None or kind in BESIDE else OfficeState(kind.value)


def step_into(state: OfficeState) -> OfficeStepKind:
    """Return the step that brings an office into a state."""
    return OfficeStepKind(state.value)


def standing(steps: Iterable[OfficeStep]) -> tuple[OfficeStep, ...]:
    """Return the steps that were not taken back, in the order of their days, those of one day by birth."""
    return tuple(sorted((each for each in steps if not each.undone_on and each.taken_on), key=_order))


def last_of_state(steps: Iterable[OfficeStep]) -> OfficeStep | None:
    """Return the step that gave an office the state that it has; none where no step did."""
    return next((each for each in reversed(standing(steps)) if state_of(each.kind)), None)


def state_after(steps: Iterable[OfficeStep], begun: OfficeState) -> OfficeState:
    """Return the state that the steps come to, ``begun`` being the one before the first of them."""
    last = last_of_state(steps)
    return (state_of(last.kind) if last else None) or begun


def state_before_suspension(steps: Iterable[OfficeStep], begun: OfficeState) -> OfficeState | None:
    """Return what a suspended office was before; none where nobody has written it down."""
    states = [begun, *(state for each in standing(steps) if (state := state_of(each.kind)))]
    return next((each for each in reversed(states) if each in SUSPENDABLE), None)


def allowed(
    state: OfficeState, steps: Sequence[OfficeStep], begun: OfficeState
) -> tuple[OfficeStepKind, ...]:
    """Return the steps that an office in ``state`` may take; first the one that its path goes on with."""
    taken = {each.kind for each in standing(steps)}
    found: list[OfficeStepKind] = []
    if (ahead := next_step(state, steps, begun)) is not None:
        found.append(ahead)
    if state is OfficeState.PROPOSED and not taken:
        found.append(OfficeStepKind.PROPOSED)
    if state in _PREPARING:
        found += [each for each in BESIDE if each not in taken]
    if state is OfficeState.SUSPENDED and ahead is None:
        found += map(step_into, reversed(SUSPENDABLE))
    if state in SUSPENDABLE:
        found.append(OfficeStepKind.SUSPENDED)
    if state not in _ENDED:
        found.append(OfficeStepKind.CLOSED)
    return tuple(found)


def next_step(state: OfficeState, steps: Iterable[OfficeStep], begun: OfficeState) -> OfficeStepKind | None:
    """Return the step with which the path goes on: of a suspended office the one back to what it was."""
    if state is OfficeState.SUSPENDED:
        was = state_before_suspension(steps, begun)
        return step_into(was) if was else None
    if state not in PATH or state is PATH[-1]:
        return None
    return step_into(PATH[PATH.index(state) + 1])


def may_be_undone(step: OfficeStep, steps: Iterable[OfficeStep]) -> bool:
    """Say whether a step can be taken back: of those that give a state only the last."""
    if step.undone_on:
        return False
    last = last_of_state(steps)
    return step.kind in BESIDE or last is None or last.id == step.id


def day_problem(
    kind: OfficeStepKind, on: date, office: Office, steps: Iterable[OfficeStep], called: Callable[[Enum], str]
) -> Problem | None:
    """Return why a step cannot be of a Gregorian day; ``called`` gives the word for a step or a state.

    A second handover is refused with the day of the first. A step that gives a state comes after all others;
    one that prepares may be written down later, and only does not come before the proposal.
    """
    taken = standing(steps)
    handed = next((each for each in taken if each.kind is OfficeStepKind.HANDED_OVER), None)
    if kind is OfficeStepKind.HANDED_OVER and (handed or office.state is OfficeState.HANDED_OVER):
        day = handed.taken_on if handed else office.state_since
        return Problem("taken_on", Reason.HANDED_OVER_TWICE, (("day", day_text(day) if day else "\u2014"),))
    first = [each for each in taken if each.kind is OfficeStepKind.PROPOSED]
    before = [(each.taken_on, each.kind) for each in (first if kind in BESIDE else taken)]
    limits: list[tuple[date, Enum]] = [(day, name) for day, name in reversed(before) if day and name]
    if office.state_since and (kind not in BESIDE or office.state is OfficeState.PROPOSED):
        limits.append((office.state_since, office.state))
    day, name = max(limits, key=lambda each: each[0], default=(on, kind))
    if on >= day:
        return None
    return Problem("taken_on", Reason.BEFORE_STEP, (("step", called(name)), ("day", day_text(day))))


def _order(step: OfficeStep) -> tuple[str, str]:
    return (step.taken_on.isoformat() if step.taken_on else "", step.id)
