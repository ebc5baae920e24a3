"""Writing down later what a step of an office was taken with, without taking it back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop.domain.office import Office
from desktop.domain.office_life import state_of
from desktop.domain.office_step import OfficeStep
from desktop.errors import RecordMissingError
from desktop.office_errors import StepNotAllowedError
from desktop.schema.diff import Edit
from desktop.schema.mending import tidied

if TYPE_CHECKING:
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import UnitOfWork

COMPLETED = ("document", "resolution", "note")
"""What may be written later; kind, day and the reason for what was missing stay as they were said."""


class CompleteSteps:
    """Completes steps that were recorded without all of their papers."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def save(self, edit: Edit[OfficeStep]) -> None:
        """Save the paper, the resolution and the note of a step, also where its office got its state by it.

        Raises `StepNotAllowedError` for a step that is taken back, `RecordMissingError` for one that is gone,
        and `ChangedElsewhereError` where others changed the same.
        """
        was = edit.opened.record
        values: dict[str, Any] = {name: getattr(edit.edited, name) for name in COMPLETED}
        with self._store.work() as work:
            _refuse_gone(work, was)
            (step,) = work.save(Edit(edit.opened, tidied(replace(was, **values))))
            offices = work.records(Office)
            if isinstance(step, OfficeStep) and offices.find(where={"id": str(step.office)}):
                opened = offices.open(str(step.office))
                if _gave_state(was, opened.record):
                    after = replace(
                        opened.record, state_document=step.document, state_resolution=step.resolution
                    )
                    work.save(Edit(opened, after))
            work.commit()


def _refuse_gone(work: UnitOfWork, step: OfficeStep) -> None:
    records = work.records(OfficeStep)
    if not (found := records.page(records.find(where={"id": step.id}))):
        raise RecordMissingError(OfficeStep.__name__, step.id)
    if found[0].undone_on:
        raise StepNotAllowedError


def _gave_state(step: OfficeStep, office: Office) -> bool:
    """Tell whether an office has its state, with its day and paper, from a step."""
    given = (state_of(step.kind), step.taken_on, step.document, step.resolution)
    return given == (office.state, office.state_since, office.state_document, office.state_resolution)
