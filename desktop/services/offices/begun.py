"""What an office was before its steps, read from the journal, and what a step gave it besides a state."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop.domain.office import Office
from desktop.domain.party import Organisation, OrganisationKind
from desktop.domain.place import Place, PlaceKind
from desktop.schema.change import ChangeKind
from desktop.schema.fields import field_named
from desktop.schema.record import Link
from desktop.schema.values import record_of, value, values_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.domain.office_step import OfficeStep
    from desktop.storage.unit_of_work import View

STATE = ("state", "state_since", "state_document", "state_resolution")
"""The fields of an office that each step into a state writes."""
_BESIDES = ("active_since", "lead", "handover_basis")
"""Those that some of them write too."""
_HIGHEST = (PlaceKind.COUNTY, PlaceKind.PROVINCE)


def begun(view: View, office_id: str, steps: Iterable[OfficeStep]) -> Office:
    """Return an office as it was before its first step was written, also such as was taken back."""
    ids = [each.id for each in steps]
    changes = view.journal.of([office_id, *ids])
    births = [change for each in ids for change in changes[each] if change.kind is ChangeKind.CREATE]
    batches = {each.batch for each in births}
    first = min((each.stamp for each in births), default="")
    values: dict[str, Any] = {}
    for change in changes[office_id]:
        if change.batch in batches and change.kind is not ChangeKind.CREATE:
            continue
        if first and change.stamp > first:
            break
        values.update(change.writes())
    return record_of(Office, office_id, values)


def given_back(view: View, office: Office, step: OfficeStep) -> Office:
    """Return an office with the lead and the beginning that it had before a step gave it others."""
    changes, now = view.journal.of([office.id, step.id]), values_of(office)
    batches = {each.batch for each in changes[step.id] if each.kind is ChangeKind.CREATE}
    before: dict[str, Any] = {
        each.field: None if each.old is None else value(field_named(Office, each.field), each.old)
        for each in changes[office.id]
        if each.batch in batches and each.field in _BESIDES and each.new == now.get(each.field)
    }
    return replace(office, **before)


def state_before(view: View, office: Office, step: OfficeStep, steps: Iterable[OfficeStep]) -> Office | None:
    """Return an office in the state from which a step took it; None where the journal does not say.

    What a form or a workbook wrote between two steps is known to the journal alone.
    """
    births = {
        record_id: {each.batch for each in changes if each.kind is ChangeKind.CREATE}
        for record_id, changes in view.journal.of([each.id for each in steps]).items()
    }
    batches = births.pop(step.id, set())
    if any(batches & others for others in births.values()):  # a workbook brought several at once
        return None
    old = {
        each.field: each.old
        for each in view.journal.of([office.id])[office.id]
        if each.batch in batches and each.field in STATE
    }
    if STATE[0] not in old:
        return None
    values = {name: told for name, told in (values_of(office) | old).items() if told is not None}
    return record_of(Office, office.id, values)


def municipality_of(view: View, office: Office) -> Link[Organisation] | None:
    """Return the municipality of the place of an office, or of what the place lies in; none of several."""
    place = office.place
    while place:
        found = view.records(Organisation).find(
            where={"place": place, "kind": OrganisationKind.MUNICIPALITY.value}
        )
        lasting = [each for each in view.records(Organisation).page(found) if not each.merged_into]
        if lasting:
            return Link(lasting[0].id) if len(lasting) == 1 else None
        here = view.records(Place).page([place])
        place = here[0].parent if here and here[0].kind not in _HIGHEST else None
    return None
