"""The checklist of an office's step in words, with the way to what is missing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.handover import InventoryItem
from desktop.domain.office_document import DocumentKind, OfficeDocument
from desktop.domain.office_gates import GateKind
from desktop.domain.office_team import OfficeMember
from desktop.ui.pages.offices.groups import PAPERS, TEAM
from desktop.ui.places import Destination
from desktop.ui.records.wanted import Wanted
from desktop.ui.short import short
from desktop.ui.widgets.check_list import Check

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop.domain.office_gates import Gate

NAME = 40
"""Letters of a name that are shown."""
_PAPERS = {
    GateKind.NEEDS_ASSESSMENT: DocumentKind.NEEDS_ASSESSMENT,
    GateKind.SERVICE_DESCRIPTION: DocumentKind.SERVICE_DESCRIPTION,
    GateKind.EVALUATION: DocumentKind.EVALUATION,
    GateKind.HANDOVER_MINUTES: DocumentKind.HANDOVER_MINUTES,
}
"""The paper that a gate asks for."""


def wanted_by(gate: Gate) -> Wanted | None:
    """Return what is to be written for a gate: a new part, or the one that is there and does not do yet."""
    if kind := _PAPERS.get(gate.kind):
        return Wanted(PAPERS, OfficeDocument, gate.record_id, {"kind": kind})
    if gate.kind in {GateKind.MANAGER, GateKind.LOCAL_MANAGER}:
        return Wanted(TEAM, OfficeMember, gate.record_id, {"is_manager": True})
    if gate.kind is GateKind.INVENTORY:
        return Wanted(PAPERS, InventoryItem)
    return Wanted(PAPERS) if gate.kind is GateKind.EXIT_PLAN else None


def checks_of(
    gates: Iterable[Gate],
    ask: Callable[[Wanted], object] | None = None,
    go: Callable[[Destination], object] | None = None,
) -> tuple[Check, ...]:
    """Return the lines of a checklist; ``ask`` opens the form of a part, ``go`` another record."""
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
    gate: Gate, ask: Callable[[Wanted], object] | None, go: Callable[[Destination], object] | None
) -> Check:
    check = Check(gate_words(gate.kind), gate.is_met, gate.is_required, short(gate.note, NAME))
    if gate.is_met:
        return check
    check = check._replace(lacking=_lacking(gate))
    if gate.kind is GateKind.NO_PARALLEL and go is not None:
        there = Destination(kind=gate.record_kind, record_id=gate.record_id)
        return check._replace(deed_words=_tr_show(), deed=partial(go, there))
    wanted = wanted_by(gate)
    if wanted and ask is not None:
        write = QCoreApplication.translate("Gates", "Write it down")
        return check._replace(deed_words=write, deed=partial(ask, wanted))
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
