"""Where two minutes differ first: what is shown after a step was taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.resolution import Assignment, Citation
from desktop.schema.diff import differences

if TYPE_CHECKING:
    from desktop.domain.minutes import Minutes
    from desktop.schema.record import Record


def changed_place(before: Minutes, after: Minutes) -> tuple[str, str]:
    """Return a part that is there now and a field of it; the session where a part went."""
    was = {each.id: each for each in before.records}
    for record in after.records:
        if record.id not in was:
            return _place(record, "")
        if was[record.id] != record and (found := _changed_field(was[record.id], record)):
            return _place(record, found)
    return after.session.id, _list_that_lost(before, after)


def _changed_field(old: Record, new: Record) -> str:
    names = (each.field.name for each in differences(old, new))
    return next((name for name in names if name != "order"), "")


def _place(record: Record, field: str) -> tuple[str, str]:
    """Return where it is written: an assignment and a citation stand in their resolution."""
    if isinstance(record, Assignment):
        return str(record.clause or record.resolution), "assignments"
    if isinstance(record, Citation):
        return str(record.resolution), "citations"
    return record.id, field


def _list_that_lost(before: Minutes, after: Minutes) -> str:
    lists = ("agenda", "attendance", "statements", "resolutions")
    return next((name for name in lists if len(getattr(before, name)) > len(getattr(after, name))), "")
