"""Until when an agency has to do its part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.resolution import DeadlineKind

if TYPE_CHECKING:
    from datetime import date

    from desktop.domain.resolution import Assignment, Clause, Resolution


def due_day(assignment: Assignment, clause: Clause | None, resolution: Resolution) -> date | None:
    """Return the day that binds first: the assignment's own, else its clause's, else the resolution's."""
    if assignment.due_on:
        return assignment.due_on
    if clause and clause.deadline_on:
        return clause.deadline_on
    return resolution.deadline_on if resolution.deadline_kind is DeadlineKind.DAY else None
