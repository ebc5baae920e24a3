"""What a card shows of one resolution, taken out of the minutes."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from desktop.domain.resolution import AssignmentRole

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from desktop.domain.editing import OfResolution
    from desktop.domain.minutes import Minutes
    from desktop.domain.resolution import Assignment, Citation, Clause, Resolution
    from desktop.domain.session import AgendaItem
    from desktop.services.minutes_doubts import Doubt

CARD, LINE, CLAUSE, LETTER, SIDES = 178, 20, 46, 6.4, 50
"""Pixels of a low card, of a line more, of a clause, of a letter, and between a card and its text."""
FEWEST_LINES, MOST_LINES = 2, 12


class CitationContent(NamedTuple):
    """A citation; ``source`` is what the article of the library is called that it is linked to."""

    id: str = ""
    words: str = ""
    source: str = ""


class ClauseContent(NamedTuple):
    """A clause, and who carries it out as ids with names."""

    clause: Clause
    agencies: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Content:
    """A resolution with its place, counted from 0; what belongs to it as ids with words."""

    place: int
    resolution: Resolution
    responsible: tuple[tuple[str, str], ...]
    cooperating: tuple[tuple[str, str], ...]
    citations: tuple[CitationContent, ...]
    agenda: tuple[AgendaItem, ...]
    held_on: date | None
    """The day of the session, from which deadlines are counted."""
    is_locked: bool
    """The minutes are final; what has its number stays at its place."""
    clauses: tuple[ClauseContent, ...] = ()
    said: tuple[tuple[str, int], ...] = ()
    """The statements that became this resolution, as ids with their numbers."""


def contents_of(minutes: Minutes) -> dict[str, Content]:
    """Return what each card shows, by the id of its resolution."""
    assigned: defaultdict[str, list[Assignment]] = defaultdict(list)
    cited: defaultdict[str, list[Citation]] = defaultdict(list)
    for part in minutes.assignments:
        assigned[part.resolution or ""].append(part)
    for citation in minutes.citations:
        cited[citation.resolution or ""].append(citation)

    clauses: defaultdict[str, list[Clause]] = defaultdict(list)
    said: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
    for clause in minutes.clauses:
        clauses[clause.resolution or ""].append(clause)
    for statement in minutes.statements:
        if statement.became:
            said[str(statement.became)].append((statement.id, statement.order or 0))

    def agencies(
        resolution: Resolution, role: AssignmentRole, clause_id: str | None = None
    ) -> tuple[tuple[str, str], ...]:
        return tuple(
            (str(each.organisation), minutes.names.get(each.organisation or "", ""))
            for each in assigned[resolution.id]
            if each.role is role and each.clause == clause_id
        )

    return {
        each.id: Content(
            place,
            each,
            agencies(each, AssignmentRole.RESPONSIBLE),
            agencies(each, AssignmentRole.COOPERATING),
            tuple(
                CitationContent(citation.id, citation.words, minutes.names.get(citation.source or "", ""))
                for citation in cited[each.id]
            ),
            minutes.agenda,
            minutes.session.held_on,
            minutes.session.state.is_locked,
            tuple(
                ClauseContent(clause, agencies(each, AssignmentRole.RESPONSIBLE, clause.id))
                for clause in clauses[each.id]
            ),
            tuple(said[each.id]),
        )
        for place, each in enumerate(minutes.resolutions)
    }


def owner_of(minutes: Minutes, part_id: str) -> str:
    """Return the resolution of this id, or to which such a part belongs; else nothing."""
    own: tuple[OfResolution, ...] = (*minutes.citations, *minutes.clauses, *minutes.assignments)
    owners = {each.id: str(each.resolution) for each in own}
    owner = owners.get(part_id, part_id)
    return owner if any(each.id == owner for each in minutes.resolutions) else ""


def doubts_by_resolution(minutes: Minutes, doubts: Iterable[Doubt]) -> dict[str, list[Doubt]]:
    """Return what is doubtful in each resolution and in what belongs to it; no entry where nothing is."""
    own: tuple[OfResolution, ...] = (*minutes.citations, *minutes.clauses, *minutes.assignments)
    owners = {each.id: each.id for each in minutes.resolutions} | {
        each.id: str(each.resolution) for each in own
    }
    found: defaultdict[str, list[Doubt]] = defaultdict(list)
    for each in doubts:
        if owner := owners.get(each.part_id):
            found[owner].append(each)
    return found


def guessed_height(content: Content, width: int) -> int:
    """Return about how many pixels high a card will be at a width, before it is made."""
    resolution = content.resolution
    letters = max(width - SIDES, 1) / LETTER
    lines = sum(max(len(each) / letters, 1) for each in resolution.operative.split("\n"))
    return (
        CARD
        + CLAUSE * len(content.clauses)
        + int(LINE * min(max(lines - FEWEST_LINES, 0), MOST_LINES - FEWEST_LINES))
    )
