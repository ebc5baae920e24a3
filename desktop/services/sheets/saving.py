"""Saving what a plan of an import has shown, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.domain.office import Office, OfficeState
from desktop.domain.place import Neighbourhood, Place
from desktop.services.titles import links_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.progress import Progress
    from desktop.schema.diff import Edit
    from desktop.schema.record import Record
    from desktop.services.sheets.plan import ImportPlan
    from desktop.storage.unit_of_work import UnitOfWork

_TERRITORY = {Neighbourhood.__name__, Place.__name__}
_PORTION = 500
"""How many records are saved between two steps of the progress."""


def leads_elsewhere(work: UnitOfWork, plan: ImportPlan) -> bool:
    """Tell whether a record that the plan links to was changed since, such as merged or deleted.

    For active offices the whole territory counts: names and areas decide which of them are parallel.
    """
    if not (kinds := work.journal.kinds_since(plan.seen)):
        return False
    saved = [row.edited for _, row in plan.saved()]
    if kinds & _TERRITORY and any(_is_active(each) for each in saved):
        return True
    linked = {link for ids in links_of(saved).values() for link in ids}
    arrived = work.journal.arrived_of(tuple(linked))
    return any(at > plan.seen for changes in arrived.values() for at, _ in changes)


def write_all(
    work: UnitOfWork, new: Sequence[Record], edits: Sequence[Edit[Any]], progress: Progress
) -> None:
    """Store all, a portion at a time, so that progress is told and a wish to stop is heard."""
    total = len(new) + len(edits)
    for start in range(0, len(new), _PORTION):
        progress.step(start, total)
        work.add(*new[start : start + _PORTION])
    for start in range(0, len(edits), _PORTION):
        progress.step(len(new) + start, total)
        work.save(*edits[start : start + _PORTION])


def _is_active(record: Record) -> bool:
    return isinstance(record, Office) and record.state is OfficeState.ACTIVE
