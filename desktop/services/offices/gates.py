"""The checklist of an office's next step, read from its documents, its people and its neighbourhoods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.handover import ExitStep, InventoryItem
from desktop.domain.office import Office, OfficeState
from desktop.domain.office_document import (
    DocumentKind,
    DocumentState,
    Guideline,
    GuidelineKind,
    OfficeDocument,
)
from desktop.domain.office_gates import Gate, GateKind, asked_for
from desktop.domain.office_life import standing
from desktop.domain.office_step import OfficeStep, OfficeStepKind
from desktop.domain.office_team import OfficeMember
from desktop.domain.overlap import is_allowed
from desktop.domain.paperwork import Attachment
from desktop.domain.party import Person
from desktop.domain.resolution import Resolution
from desktop.errors import RecordMissingError
from desktop.schema.condition import Is
from desktop.storage.meeting import offices_at

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop.schema.record import Record
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View


class OfficeGates:
    """Answers what a step of an office asks for, and what of it is there."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, office_id: str, kind: OfficeStepKind) -> tuple[Gate, ...]:
        """Return the checklist of a step; raise `RecordMissingError` where the office is gone."""
        with self._store.view() as view:
            records = view.records(Office)
            if not (found := records.page(records.find(where={"id": office_id}))):
                raise RecordMissingError(Office.__name__, office_id)
            return gates_in(view, found[0], kind)


def gates_in(view: View, office: Office, kind: OfficeStepKind) -> tuple[Gate, ...]:
    """Return the checklist of a step as the open view has it, also inside the transaction that takes it."""
    return tuple(_READ[each](view, office) for each in asked_for(kind, office))


def _resolution(view: View, office: Office) -> Gate:
    """Ask for the resolution of the approval: of its step, of the state, or one that names the office."""
    steps = standing(view.records(OfficeStep).all(office=office.id))
    found = [str(each.resolution or "") for each in steps if each.kind is OfficeStepKind.APPROVED]
    found = [*filter(None, (*found, office.state_resolution))]
    there = view.records(Resolution).find(conditions=(Is("id", tuple(found)),)) if found else ()
    found = [each for each in found if each in there]  # one in the bin carries nothing
    if not found:
        found = [*view.records(Resolution).find(conditions=(Is("offices", (office.id,)),))]
    return _met_by(GateKind.RESOLUTION, Resolution, found[-1] if found else "")


def _needs_assessment(view: View, office: Office) -> Gate:
    gate = _document(view, office, GateKind.NEEDS_ASSESSMENT, DocumentKind.NEEDS_ASSESSMENT)
    if gate.is_met:
        return gate
    steps = standing(view.records(OfficeStep).all(office=office.id))
    done = [each.id for each in steps if each.kind is OfficeStepKind.ASSESSED]
    return _met_by(GateKind.NEEDS_ASSESSMENT, OfficeStep, done[-1]) if done else gate


def _service_description(view: View, office: Office) -> Gate:
    """Take that of the office, else the agreed one for offices of its kind."""
    gate = _document(view, office, GateKind.SERVICE_DESCRIPTION, DocumentKind.SERVICE_DESCRIPTION)
    if gate.is_met or office.kind is None:
        return gate
    kind = GuidelineKind.SERVICE_DESCRIPTION.value
    agreed = view.records(Guideline).find(where={"kind": kind, "office_kind": office.kind.value})
    return _met_by(GateKind.SERVICE_DESCRIPTION, Guideline, agreed[-1]) if agreed else gate


def _evaluation(view: View, office: Office) -> Gate:
    return _document(view, office, GateKind.EVALUATION, DocumentKind.EVALUATION)


def _handover_minutes(view: View, office: Office) -> Gate:
    return _document(view, office, GateKind.HANDOVER_MINUTES, DocumentKind.HANDOVER_MINUTES)


def _exit_plan(view: View, office: Office) -> Gate:
    if steps := view.records(ExitStep).find(where={"office": office.id}):
        return _met_by(GateKind.EXIT_PLAN, ExitStep, steps[0])
    return _document(view, office, GateKind.EXIT_PLAN, DocumentKind.EXIT_PLAN)


def _inventory(view: View, office: Office) -> Gate:
    items = view.records(InventoryItem).find(where={"office": office.id})
    return _met_by(GateKind.INVENTORY, InventoryItem, items[0] if items else "")


def _manager(view: View, office: Office) -> Gate:
    manager = _manager_of(view, office)
    if manager is None:
        return Gate(GateKind.MANAGER, bool(office.manager), note=office.manager)
    people = view.records(Person).page([manager.person] if manager.person else [])
    name = people[0].title if people else ""
    return Gate(GateKind.MANAGER, is_met=True, record_kind="OfficeMember", record_id=manager.id, note=name)


def _local_manager(view: View, office: Office) -> Gate:
    manager = _manager_of(view, office)
    is_local = manager is not None and manager.is_local
    return Gate(GateKind.LOCAL_MANAGER, is_local, "OfficeMember", manager.id if manager else "")


def _manager_of(view: View, office: Office) -> OfficeMember | None:
    """Return the manager of now, the latest of several; one who left is none."""
    members = view.records(OfficeMember).all(office=office.id, is_manager=1)
    return next((each for each in reversed(members) if not each.until), None)


def _no_parallel(view: View, office: Office) -> Gate:
    states = [OfficeState.ACTIVE.value]
    met = (
        offices_at(view.connection, office.neighbourhoods, states, office.id) if office.neighbourhoods else ()
    )
    if not met or is_allowed(office):
        return Gate(GateKind.NO_PARALLEL, is_met=True)
    others = view.records(Office).page([met[0].office])
    name = others[0].name
    return Gate(GateKind.NO_PARALLEL, is_met=False, record_kind="Office", record_id=others[0].id, note=name)


def _document(view: View, office: Office, gate: GateKind, kind: DocumentKind) -> Gate:
    """Say whether a paper is done: sent on its road, or with a file; else name the one in preparation."""
    found = view.records(OfficeDocument).all(office=office.id, kind=kind.value)
    done = [each.id for each in found if each.state is not DocumentState.PREPARING]
    if not done and found:
        of_them = (Is("record_kind", (OfficeDocument.__name__,)), Is("record_id", _ids(found)))
        files = view.records(Attachment).page(view.records(Attachment).find(conditions=of_them))
        done = [each.record_id for each in files]
    begun = found[-1].id if found else ""
    return Gate(gate, bool(done), OfficeDocument.__name__, done[-1] if done else begun)


def _ids(records: tuple[Record, ...]) -> tuple[str, ...]:
    return tuple(each.id for each in records)


def _met_by(gate: GateKind, kind: type[Record], record_id: str) -> Gate:
    return Gate(gate, bool(record_id), kind.__name__ if record_id else "", record_id)


_READ: Mapping[GateKind, Callable[[View, Office], Gate]] = {
    GateKind.RESOLUTION: _resolution,
    GateKind.NEEDS_ASSESSMENT: _needs_assessment,
    GateKind.NO_PARALLEL: _no_parallel,
    GateKind.SERVICE_DESCRIPTION: _service_description,
    GateKind.MANAGER: _manager,
    GateKind.LOCAL_MANAGER: _local_manager,
    GateKind.EXIT_PLAN: _exit_plan,
    GateKind.EVALUATION: _evaluation,
    GateKind.HANDOVER_MINUTES: _handover_minutes,
    GateKind.INVENTORY: _inventory,
}
