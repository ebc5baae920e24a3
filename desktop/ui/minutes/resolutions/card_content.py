"""What a card shows of one resolution, taken out of the minutes."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.domain.resolution import AssignmentRole

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.domain.minutes import Minutes
    from desktop.domain.resolution import Assignment, Citation, Resolution
    from desktop.domain.session import AgendaItem
    from desktop.services.minutes_doubts import Doubt

CARD, LINE, LETTER, SIDES = 178, 20, 6.4, 50
"""Pixels of a low card, of a line more, of a letter, and between the sides of a card and its text."""
FEWEST_LINES, MOST_LINES = 2, 12


@dataclass(frozen=True, slots=True)
class Content:
    """A resolution with its place, counted from 0; what belongs to it as ids with words."""

    place: int
    resolution: Resolution
    responsible: tuple[tuple[str, str], ...]
    cooperating: tuple[tuple[str, str], ...]
    citations: tuple[tuple[str, str], ...]
    agenda: tuple[AgendaItem, ...]
    is_locked: bool
    """The minutes are final; what has its number stays at its place."""


def contents_of(minutes: Minutes) -> dict[str, Content]:
    """Return what each card shows, by the id of its resolution."""
    assigned: defaultdict[str, list[Assignment]] = defaultdict(list)
    cited: defaultdict[str, list[Citation]] = defaultdict(list)
    for part in minutes.assignments:
        assigned[part.resolution or ""].append(part)
    for citation in minutes.citations:
        cited[citation.resolution or ""].append(citation)

    def agencies(resolution: Resolution, role: AssignmentRole) -> tuple[tuple[str, str], ...]:
        return tuple(
            (str(each.organisation), minutes.names.get(each.organisation or "", ""))
            for each in assigned[resolution.id]
            if each.role is role
        )

    return {
        each.id: Content(
            place,
            each,
            agencies(each, AssignmentRole.RESPONSIBLE),
            agencies(each, AssignmentRole.COOPERATING),
            tuple((citation.id, citation.words) for citation in cited[each.id]),
            minutes.agenda,
            minutes.session.state.is_locked,
        )
        for place, each in enumerate(minutes.resolutions)
    }


def owner_of(minutes: Minutes, part_id: str) -> str:
    """Return the resolution of this id, or to which a citation or an assignment belongs; else nothing."""
    own: tuple[Citation | Assignment, ...] = (*minutes.citations, *minutes.assignments)
    owners = {each.id: str(each.resolution) for each in own}
    owner = owners.get(part_id, part_id)
    return owner if any(each.id == owner for each in minutes.resolutions) else ""


def doubts_by_resolution(minutes: Minutes, doubts: Iterable[Doubt]) -> dict[str, list[Doubt]]:
    """Return what is doubtful in each resolution and in what belongs to it; no entry where nothing is."""
    own: tuple[Citation | Assignment, ...] = (*minutes.citations, *minutes.assignments)
    owners = {each.id: each.id for each in minutes.resolutions} | {
        each.id: str(each.resolution) for each in own
    }
    found: defaultdict[str, list[Doubt]] = defaultdict(list)
    for each in doubts:
        if owner := owners.get(each.part_id):
            found[owner].append(each)
    return found


def guessed_height(resolution: Resolution, width: int) -> int:
    """Return about how many pixels high a card will be at a width, before it is made."""
    letters = max(width - SIDES, 1) / LETTER
    lines = sum(max(len(each) / letters, 1) for each in resolution.operative.split("\n"))
    return CARD + int(LINE * min(max(lines - FEWEST_LINES, 0), MOST_LINES - FEWEST_LINES))
