"""Writing resolutions: cut, joined, made of statements and pasted paragraphs; deadline and agencies."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop.domain.editing import added, arranged, part_of, removed, with_fields
from desktop.domain.resolution import Assignment, AssignmentRole, Citation, DeadlineKind, Resolution
from desktop.domain.session import Statement
from desktop.schema.record import Link, link_to, new_id

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from desktop.domain.minutes import Minutes
    from desktop.domain.party import Organisation


def cut(minutes: Minutes, resolution_id: str, place: int) -> Minutes:
    """Cut a resolution's operative text before the character ``place``; the rest is the next resolution.

    Deadline, agencies, item and places concerned hold for both; preamble and citations stay with the first.
    """
    first = _resolution(minutes, resolution_id)
    at = max(0, min(place, len(first.operative)))
    second = replace(first, id=new_id(), number="", preamble="", operative=first.operative[at:])
    minutes = with_fields(minutes, first.id, operative=first.operative[:at])
    minutes = added(minutes, second, minutes.resolutions.index(_resolution(minutes, first.id)) + 1)
    for each in _own(minutes.assignments, first):
        minutes = added(
            minutes, replace(each, id=new_id(), resolution=link_to(second), state=None, percent=None)
        )
    return minutes


def joined(minutes: Minutes, first_id: str, second_id: str) -> Minutes:
    """Make one resolution of two: the first, with all that the second says beyond it.

    Where both have a deadline, the first one's holds. Texts meet at a space, unless one is there already.
    """
    first, second = _resolution(minutes, first_id), _resolution(minutes, second_id)
    deadline = first if first.deadline_kind is not DeadlineKind.NONE else second
    minutes = with_fields(
        minutes,
        first.id,
        preamble=_glued(first.preamble, second.preamble),
        operative=_glued(first.operative, second.operative),
        deadline_kind=deadline.deadline_kind,
        deadline_on=deadline.deadline_on,
        deadline_phrase=deadline.deadline_phrase,
        item=first.item or second.item,
        budget=first.budget or second.budget,
        neighbourhoods=tuple(dict.fromkeys((*first.neighbourhoods, *second.neighbourhoods))),
        offices=tuple(dict.fromkeys((*first.offices, *second.offices))),
        is_confidential=first.is_confidential or second.is_confidential,
    )
    agencies = {each.organisation for each in _own(minutes.assignments, first)}
    cited = {each.words for each in _own(minutes.citations, first)}
    here = link_to(first)
    minutes = replace(
        minutes,
        statements=tuple(
            replace(each, became=here) if each.became == second.id else each for each in minutes.statements
        ),
        assignments=tuple(
            replace(each, resolution=here)
            if each.resolution == second.id and each.organisation not in agencies
            else each
            for each in minutes.assignments
        ),
        citations=tuple(
            replace(each, resolution=here)
            if each.resolution == second.id and each.words not in cited
            else each
            for each in minutes.citations
        ),
    )
    return removed(minutes, second.id)


def resolved(minutes: Minutes, statement_id: str) -> Minutes:
    """Make a resolution of a statement, which remembers what it became; once only."""
    said = part_of(minutes, statement_id)
    if not isinstance(said, Statement) or said.became:
        return minutes
    made = Resolution(operative=said.words, item=said.item)
    return with_fields(added(minutes, made), said.id, became=link_to(made))


def pasted(minutes: Minutes, paragraphs: Sequence[str], place: int | None = None) -> Minutes:
    """Insert each paragraph as a resolution of its own, the first at ``place``; empty ones are left out."""
    at = len(minutes.resolutions) if place is None else place
    written = [each for each in paragraphs if each.strip()]
    for number, paragraph in enumerate(written):
        minutes = added(minutes, Resolution(operative=paragraph), at + number)
    return minutes


def with_deadline(
    minutes: Minutes, resolution_id: str, kind: DeadlineKind, on: date | None = None, phrase: str = ""
) -> Minutes:
    """Give a resolution a deadline of one kind; what belongs to another kind goes."""
    return with_fields(
        minutes,
        resolution_id,
        deadline_kind=kind,
        deadline_on=on if kind is DeadlineKind.DAY else None,
        deadline_phrase=phrase if kind is DeadlineKind.PHRASE else "",
    )


def with_agencies(
    minutes: Minutes, resolution_id: str, role: AssignmentRole, organisations: Sequence[Link[Organisation]]
) -> Minutes:
    """Give these organisations, in their order, this part in a resolution, and to no other.

    One that had the other part changes it; how far an organisation has come is kept.
    """
    resolution = _resolution(minutes, resolution_id)
    wanted = tuple(dict.fromkeys(organisations))
    own = _own(minutes.assignments, resolution)
    had = {each.organisation: each for each in own}
    rest = [each for each in own if each.role is not role and each.organisation not in wanted]
    given = [
        replace(had[each], role=role)
        if each in had
        else Assignment(resolution=link_to(resolution), organisation=each, role=role)
        for each in wanted
    ]
    parts = (*given, *rest) if role is AssignmentRole.RESPONSIBLE else (*rest, *given)
    others = [each for each in minutes.assignments if each.resolution != resolution.id]
    return arranged(replace(minutes, assignments=(*others, *parts)))


def cited(minutes: Minutes, resolution_id: str, words: str) -> Minutes:
    """Add a citation to a resolution, as it is written."""
    return added(minutes, Citation(resolution=link_to(_resolution(minutes, resolution_id)), words=words))


def _resolution(minutes: Minutes, resolution_id: str) -> Resolution:
    return next(each for each in minutes.resolutions if each.id == resolution_id)


def _own(parts: Sequence[Any], resolution: Resolution) -> list[Any]:
    return [each for each in parts if each.resolution == resolution.id]


def _glued(first: str, second: str) -> str:
    if not first or not second or first[-1].isspace() or second[0].isspace():
        return first + second
    return f"{first} {second}"
