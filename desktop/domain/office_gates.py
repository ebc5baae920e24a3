"""What each step of an office asks for, as a checklist (DOMAIN.md, rules 1 to 3; NOTIONS rows 94 to 107)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from desktop.domain.office_step import OfficeStepKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.domain.office import Office


class GateKind(Enum):
    """One thing that should be there before a step is taken."""

    RESOLUTION = "resolution"
    NEEDS_ASSESSMENT = "needs_assessment"
    NO_PARALLEL = "no_parallel"
    SERVICE_DESCRIPTION = "service_description"
    MANAGER = "manager"
    LOCAL_MANAGER = "local_manager"
    EXIT_PLAN = "exit_plan"
    EVALUATION = "evaluation"
    HANDOVER_MINUTES = "handover_minutes"
    INVENTORY = "inventory"


_ASKED = {
    OfficeStepKind.APPROVED: (GateKind.RESOLUTION, GateKind.NO_PARALLEL),
    OfficeStepKind.SET_UP: (GateKind.NEEDS_ASSESSMENT, GateKind.RESOLUTION, GateKind.NO_PARALLEL),
    OfficeStepKind.ACTIVE: (
        *(GateKind.SERVICE_DESCRIPTION, GateKind.MANAGER, GateKind.LOCAL_MANAGER),
        GateKind.NO_PARALLEL,
    ),
    OfficeStepKind.HANDED_OVER: (
        *(GateKind.HANDOVER_MINUTES, GateKind.INVENTORY, GateKind.EXIT_PLAN, GateKind.EVALUATION),
    ),
}
REQUIRED = (GateKind.NEEDS_ASSESSMENT, GateKind.HANDOVER_MINUTES)
"""Without these a step is refused unless a reason is written; the others are only shown."""


@dataclass(frozen=True, slots=True)
class Gate:
    """One line of the checklist; what fulfils it, where that is a record, is ``record_kind`` and its id."""

    kind: GateKind
    is_met: bool
    record_kind: str = ""
    record_id: str = ""
    note: str = ""
    """A name to be told with it: the manager's, or that of the other office."""

    @property
    def is_required(self) -> bool:
        """Whether the step is refused without it, unless a reason is given."""
        return self.kind in REQUIRED

    @property
    def key(self) -> str:
        """What its words are found by."""
        return self.kind.value


def asked_for(kind: OfficeStepKind, office: Office) -> tuple[GateKind, ...]:
    """Return what a step of an office asks for, in order; only a pilot is evaluated before it is spread."""
    asked = _ASKED.get(kind, ())
    return tuple(each for each in asked if each is not GateKind.EVALUATION or office.is_pilot)


def is_refused(gates: Iterable[Gate], reason: str) -> bool:
    """Say whether something required is missing, and no reason is given for going on without it."""
    return not reason and any(each.is_required and not each.is_met for each in gates)
