"""Records that would stand above themselves, such as an area that lies in a neighbourhood of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.errors import IncompleteRecordError
from desktop.schema.fields import Kind, fields_of
from desktop.schema.problem import Problem, Reason

if TYPE_CHECKING:
    from desktop.schema.record import Record
    from desktop.storage.unit_of_work import View


def refuse_circles(view: View, saved: Record, before: Record | None = None) -> None:
    """Raise `IncompleteRecordError` where a link that changed leads back to the saved record itself."""
    kind = type(saved)
    for field in fields_of(kind):
        if field.kind is not Kind.LINK or field.target != kind.__name__ or field.automatic:
            continue
        at = getattr(saved, field.name)
        if not at or (before is not None and getattr(before, field.name) == at):
            continue
        passed: set[str] = set()
        while at and at not in passed and at != saved.id:
            passed.add(at)
            found = view.records(kind).page([at])
            at = getattr(found[0], field.name) if found else None
        if at == saved.id:
            raise IncompleteRecordError([Problem(field.name, Reason.IN_A_CIRCLE)])
