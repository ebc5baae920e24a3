"""Writing resolutions: cut, joined, made of statements and pasted paragraphs; deadline and agencies."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop.domain.editing import added, arranged, part_of, removed, with_fields
from desktop.domain.resolution import (
    Assignment,
    AssignmentRole,
    Citation,
    DeadlineKind,
    Resolution,
    ResolutionKind,
)
from desktop.domain.session import Statement
from desktop.persian.text import squashed_key
from desktop.schema.record import Link, link_to, new_id

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from desktop.domain.minutes import Minutes
    from desktop.domain.party import Organisation


def cut(minutes: Minutes, resolution_id: str, place: int) -> Minutes:
    """Cut a resolution's operative text before the character ``place``; the rest is the next resolution.

    Deadline, agencies, item and places concerned hold for both; preamble, citations and clauses stay with
    the first.
    """
    first = _resolution(minutes, resolution_id)
    at = max(0, min(place, len(first.operative)))
    second = replace(first, id=new_id(), number="", preamble="", operative=first.operative[at:])
    minutes = with_fields(minutes, first.id, operative=first.operative[:at])
    minutes = added(minutes, second, minutes.resolutions.index(_resolution(minutes, first.id)) + 1)
    for each in _whole(minutes.assignments, first):
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
        period=first.period or second.period,
        period_since=first.period_since or second.period_since,
        priority=first.priority or second.priority,
        topic=first.topic or second.topic,
        handed_from=first.handed_from or second.handed_from,
        directive=first.directive or second.directive,
        neighbourhoods=tuple(dict.fromkeys((*first.neighbourhoods, *second.neighbourhoods))),
        offices=tuple(dict.fromkeys((*first.offices, *second.offices))),
        is_confidential=first.is_confidential or second.is_confidential,
        all_members=first.all_members and (second.all_members or not _whole(minutes.assignments, second)),
    )
    agencies = {each.organisation for each in _whole(minutes.assignments, first)}
    cited = {each.words for each in _own(minutes.citations, first)}
    here = link_to(first)
    minutes = replace(
        minutes,
        statements=tuple(
            replace(each, became=here) if each.became == second.id else each for each in minutes.statements
        ),
        assignments=tuple(
            replace(each, resolution=here)
            if each.resolution == second.id and (each.clause or each.organisation not in agencies)
            else each
            for each in minutes.assignments
        ),
        clauses=(
            *(each for each in minutes.clauses if each.resolution != second.id),
            *(replace(each, resolution=here) for each in _own(minutes.clauses, second)),
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
    """Give a resolution a deadline of one kind; what belongs to another kind goes.

    Beside a day ``phrase`` is what it was read from, as it is written.
    """
    return with_fields(
        minutes,
        resolution_id,
        deadline_kind=kind,
        deadline_on=on if kind is DeadlineKind.DAY else None,
        deadline_phrase=phrase if kind in (DeadlineKind.DAY, DeadlineKind.PHRASE) else "",
    )


def with_kind(minutes: Minutes, resolution_id: str, kind: ResolutionKind) -> Minutes:
    """Say what a resolution asks for; one for the next session is due by that, unless it has a deadline.

    A deadline that came with the kind goes with it.
    """
    was = _resolution(minutes, resolution_id)
    minutes = with_fields(minutes, resolution_id, kind=kind)
    if was.kind is kind:
        return minutes
    if kind is ResolutionKind.NEXT_SESSION and was.deadline_kind is DeadlineKind.NONE:
        return with_deadline(minutes, resolution_id, DeadlineKind.NEXT_SESSION)
    if was.kind is ResolutionKind.NEXT_SESSION and was.deadline_kind is DeadlineKind.NEXT_SESSION:
        return with_deadline(minutes, resolution_id, DeadlineKind.NONE)
    return minutes


def with_agencies(
    minutes: Minutes, resolution_id: str, role: AssignmentRole, organisations: Sequence[Link[Organisation]]
) -> Minutes:
    """Give these organisations, in their order, this part in a resolution as a whole, and to no other.

    One that had the other part changes it; how far an organisation has come is kept.
    """
    return assigned(minutes, resolution_id, None, role, tuple(dict.fromkeys(organisations)))


def assigned(
    minutes: Minutes,
    resolution_id: str,
    clause_id: str | None,
    role: AssignmentRole,
    wanted: tuple[Link[Organisation], ...],
) -> Minutes:
    """Do `with_agencies` for one clause, or with None for the resolution as a whole.

    A resolution is for all members no more as soon as others than before are responsible for it.
    """
    resolution = _resolution(minutes, resolution_id)
    own = [each for each in _own(minutes.assignments, resolution) if each.clause == clause_id]
    had = {each.organisation: each for each in own}
    rest = [each for each in own if each.role is not role and each.organisation not in wanted]
    fresh = Assignment(
        resolution=link_to(resolution), clause=Link(clause_id) if clause_id else None, role=role
    )
    given = [
        replace(had[each], role=role) if each in had else replace(fresh, id=new_id(), organisation=each)
        for each in wanted
    ]
    parts = (*given, *rest) if role is AssignmentRole.RESPONSIBLE else (*rest, *given)
    ids = {each.id for each in own}
    others = [each for each in minutes.assignments if each.id not in ids]
    minutes = arranged(replace(minutes, assignments=(*others, *parts)))
    if clause_id is None and resolution.all_members and _responsible(own) != _responsible(parts):
        minutes = with_fields(minutes, resolution_id, all_members=False)
    return minutes


def cited(minutes: Minutes, resolution_id: str, words: str) -> Minutes:
    """Add a citation to a resolution, as it is written."""
    return added(minutes, Citation(resolution=link_to(_resolution(minutes, resolution_id)), words=words))


def recited(minutes: Minutes, citation_id: str, words: str) -> Minutes:
    """Write a citation anew; it leads to an article of the library as long as it names it."""
    citation = part_of(minutes, citation_id)
    minutes = with_fields(minutes, citation_id, words=words)
    source = citation.source if isinstance(citation, Citation) else None
    if source and squashed_key(minutes.names.get(source, "")) not in squashed_key(words):
        minutes = with_fields(minutes, citation_id, source=None)
    return minutes


def _resolution(minutes: Minutes, resolution_id: str) -> Resolution:
    return next(each for each in minutes.resolutions if each.id == resolution_id)


def _own(parts: Sequence[Any], resolution: Resolution) -> list[Any]:
    return [each for each in parts if each.resolution == resolution.id]


def _whole(assignments: Sequence[Assignment], resolution: Resolution) -> list[Assignment]:
    """Return who carries out a resolution as a whole, without those of its clauses."""
    return [each for each in assignments if each.resolution == resolution.id and each.clause is None]


def _responsible(assignments: Sequence[Assignment]) -> set[str]:
    return {str(each.organisation) for each in assignments if each.role is AssignmentRole.RESPONSIBLE}


def _glued(first: str, second: str) -> str:
    if not first or not second or first[-1].isspace() or second[0].isspace():
        return first + second
    return f"{first} {second}"
