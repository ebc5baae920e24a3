"""The clauses of a resolution: «الف»، «ب»، «پ» …, each with agencies of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.editing import added, part_of
from desktop.domain.resolution import AssignmentRole, Clause
from desktop.domain.resolving import assigned
from desktop.schema.record import link_to

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.domain.minutes import Minutes
    from desktop.domain.party import Organisation
    from desktop.domain.resolution import Assignment, Resolution
    from desktop.schema.record import Link


def clauses_of(minutes: Minutes, resolution_id: str) -> tuple[Clause, ...]:
    """Return the clauses of a resolution in their order."""
    return tuple(each for each in minutes.clauses if each.resolution == resolution_id)


def assignments_of(
    minutes: Minutes, resolution_id: str, clause_id: str | None, role: AssignmentRole
) -> tuple[Assignment, ...]:
    """Return who has this part in a clause, or with None in the resolution as a whole."""
    return tuple(
        each
        for each in minutes.assignments
        if each.resolution == resolution_id and each.clause == clause_id and each.role is role
    )


def with_clauses(
    minutes: Minutes, resolution: Resolution, texts: Sequence[str], place: int | None = None
) -> Minutes:
    """Add a clause for each text, the first at ``place``, counted from 0; at the end unless one is given."""
    at = len(clauses_of(minutes, resolution.id)) if place is None else place
    for more, words in enumerate(texts):
        minutes = added(minutes, Clause(resolution=link_to(resolution), words=words), at + more)
    return minutes


def with_clause_agencies(
    minutes: Minutes, clause_id: str, organisations: Sequence[Link[Organisation]]
) -> Minutes:
    """Make these organisations, in their order, responsible for a clause; how far one has come is kept."""
    clause = part_of(minutes, clause_id)
    if not isinstance(clause, Clause):
        raise KeyError(clause_id)
    return assigned(
        minutes, str(clause.resolution), clause_id, AssignmentRole.RESPONSIBLE, tuple(organisations)
    )
