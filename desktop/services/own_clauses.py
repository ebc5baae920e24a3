"""The clauses of resolutions that have agencies of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.resolution import Clause
from desktop.schema.condition import Is

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.domain.resolution import Assignment
    from desktop.storage.unit_of_work import View


def own_clauses(view: View, assignments: Iterable[Assignment]) -> dict[str, Clause]:
    """Return the clauses that assignments are of, by id; what lies in the bin gives no day."""
    wanted = dict.fromkeys(str(each.clause) for each in assignments if each.clause)
    if not wanted:
        return {}
    clauses = view.records(Clause)
    found = clauses.page(clauses.find(conditions=(Is("id", tuple(wanted)),)))
    return {each.id: each for each in found}
