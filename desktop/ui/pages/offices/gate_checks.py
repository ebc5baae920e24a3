"""The checklist of an office's step in words, with the way to what is missing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.office_document import OfficeDocument
from desktop.domain.office_gates import GateKind
from desktop.ui.pages.offices.groups import PAPERS, TEAM
from desktop.ui.places import Destination
from desktop.ui.short import short
from desktop.ui.widgets.check_list import Check

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop.domain.office_gates import Gate

NAME = 40
"""Letters of a name that are shown."""
_GROUPS = {
    GateKind.NEEDS_ASSESSMENT: PAPERS,
    GateKind.SERVICE_DESCRIPTION: PAPERS,
    GateKind.EXIT_PLAN: PAPERS,
    GateKind.EVALUATION: PAPERS,
    GateKind.HANDOVER_MINUTES: PAPERS,
    GateKind.INVENTORY: PAPERS,
    GateKind.MANAGER: TEAM,
    GateKind.LOCAL_MANAGER: TEAM,
}
"""The group of sections in which what a gate asks for is written."""


def checks_of(
    gates: Iterable[Gate],
    ask: Callable[[str], object] | None = None,
    go: Callable[[Destination], object] | None = None,
) -> tuple[Check, ...]:
    """Return the lines of a checklist; ``ask`` shows a group of sections, ``go`` another record."""
    return tuple(_check(each, ask, go) for each in gates)


def gate_words(kind: GateKind) -> str:
    """Return what a gate asks for, in a few words."""
    return {
        GateKind.RESOLUTION: QCoreApplication.translate("Gates", "Resolution of the approval"),
        GateKind.NEEDS_ASSESSMENT: QCoreApplication.translate("Gates", "Needs assessment"),
        GateKind.NO_PARALLEL: QCoreApplication.translate("Gates", "No other active office there"),
        GateKind.SERVICE_DESCRIPTION: QCoreApplication.translate("Gates", "Service description"),
        GateKind.MANAGER: QCoreApplication.translate("Gates", "A manager is named"),
        GateKind.LOCAL_MANAGER: QCoreApplication.translate("Gates", "The manager is local"),
        GateKind.EXIT_PLAN: QCoreApplication.translate("Gates", "Exit plan"),
        GateKind.EVALUATION: QCoreApplication.translate("Gates", "Evaluation of the pilot"),
        GateKind.HANDOVER_MINUTES: QCoreApplication.translate("Gates", "Handover minutes"),
        GateKind.INVENTORY: QCoreApplication.translate("Gates", "Inventory"),
    }[kind]


def _check(
    gate: Gate, ask: Callable[[str], object] | None, go: Callable[[Destination], object] | None
) -> Check:
    check = Check(gate_words(gate.kind), gate.is_met, gate.is_required, short(gate.note, NAME))
    if gate.is_met:
        return check
    check = check._replace(lacking=_lacking(gate))
    if gate.kind is GateKind.NO_PARALLEL and go is not None:
        there = Destination(kind=gate.record_kind, record_id=gate.record_id)
        return check._replace(deed_words=_tr_show(), deed=partial(go, there))
    group = _GROUPS.get(gate.kind)
    if group and ask is not None:
        write = QCoreApplication.translate("Gates", "Write it down")
        return check._replace(deed_words=write, deed=partial(ask, group))
    return check


def _lacking(gate: Gate) -> str:
    """Return what is said in place of «ثبت نشده است» where something else is the matter."""
    if gate.kind is GateKind.NO_PARALLEL:
        return QCoreApplication.translate("Gates", "another office is active")
    if gate.kind is GateKind.LOCAL_MANAGER and gate.record_id:
        return QCoreApplication.translate("Gates", "the manager is not local")
    if gate.record_kind == OfficeDocument.__name__ and gate.record_id:
        return QCoreApplication.translate("Gates", "in preparation: has no file and was not sent")
    return ""


def _tr_show() -> str:
    return QCoreApplication.translate("Gates", "Show it")
