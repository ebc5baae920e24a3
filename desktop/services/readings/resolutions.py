"""Corrections of the resolutions of a reading: their words, agencies, deadlines, order and clauses."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop.intake.reading import MinutesReading, Question, ReadClause, ReadResolution
from desktop.persian.text import squashed_key
from desktop.services.readings.asked import (
    DEADLINE,
    RESPONSIBLE,
    after_clauses_moved,
    after_resolutions_moved,
    answered,
    of_lifted_clause,
)
from desktop.services.readings.part_name import PartName

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

NEW = 0
"""The number of a resolution that has none yet."""
_BOTH = "دو مهلت از ادغام مصوبات مانده است: «{one}» و «{other}»؛ کدام درست است؟"


class ReadDeadline(NamedTuple):
    """A deadline in words, its day where it is known, or the next session."""

    text: str = ""
    on: date | None = None
    next_session: bool = False


def resolution_of(reading: MinutesReading, order: int) -> ReadResolution | None:
    """Return the resolution of this number."""
    return next((each for each in reading.resolutions if each.order == order), None)


def clause_of(reading: MinutesReading, name: PartName) -> ReadClause | None:
    """Return a clause of a resolution."""
    resolution = resolution_of(reading, name.number)
    clauses = resolution.clauses if resolution and name.inner == "clause" else ()
    return next((each for each in clauses if each.order == name.inner_number), None)


def lead_of(resolution: ReadResolution) -> str:
    """Return the words of a resolution without its clauses."""
    return f"{resolution.preamble} {resolution.operative}" if resolution.preamble else resolution.operative


def with_lead(reading: MinutesReading, order: int, words: str) -> MinutesReading:
    """Return the reading with other words of a resolution; reasons that stay as they were stay reasons."""
    resolution = resolution_of(reading, order)
    if resolution is None or lead_of(resolution) == words:
        return reading
    return _with(reading, resolution, _worded(resolution, words))


def with_agencies(reading: MinutesReading, about: str, names: Sequence[str]) -> MinutesReading:
    """Return the reading with other agencies of a resolution or a clause."""
    name = PartName.of(about)
    if clause := clause_of(reading, name):
        edited = replace(clause, responsible=tuple(names))
        more = with_clauses(reading, name.number, {clause.order: edited})
    elif resolution := resolution_of(reading, name.number):
        more = _with(reading, resolution, replace(resolution, responsible=tuple(names)))
    else:
        return reading
    return answered(more, name, RESPONSIBLE) if names else more


def with_deadline(reading: MinutesReading, about: str, deadline: ReadDeadline) -> MinutesReading:
    """Return the reading with another deadline of a resolution or a clause."""
    name = PartName.of(about)
    fields: dict[str, Any] = {
        "deadline_text": deadline.text,
        "deadline_on": deadline.on,
        "next_session": deadline.next_session,
    }
    if clause := clause_of(reading, name):
        more = with_clauses(reading, name.number, {clause.order: replace(clause, **fields)})
    elif resolution := resolution_of(reading, name.number):
        more = _with(reading, resolution, replace(resolution, **fields))
    else:
        return reading
    return answered(more, name, DEADLINE) if deadline.on or deadline.next_session else more


def split(reading: MinutesReading, order: int, at: int) -> MinutesReading:
    """Return the reading with a resolution parted in two at a place in its words.

    What was read of it goes to the half in whose words it stands; clauses follow the second half.
    """
    resolution = resolution_of(reading, order)
    first, second = (
        (lead_of(resolution)[:at].strip(), lead_of(resolution)[at:].strip()) if resolution else ("", "")
    )
    if resolution is None or not first or not second:
        return reading
    parts = (_half(resolution, second, theirs=False), _half(resolution, second, theirs=True))
    upper = replace(_worded(parts[0], first), clauses=())
    lower = replace(parts[1], order=NEW, preamble="", operative=second)
    return with_resolutions(reading, _in_place_of(reading, resolution, upper, lower))


def join(reading: MinutesReading, order: int) -> MinutesReading:
    """Return the reading with a resolution and the next one as one; two deadlines become a question."""
    place = next((place for place, each in enumerate(reading.resolutions) if each.order == order), -1)
    if place < 0 or place + 1 >= len(reading.resolutions):
        return reading
    one, other = reading.resolutions[place : place + 2]
    if one.clauses:
        return as_clause(reading, other.order)
    kept = one if _deadline(one) != ReadDeadline() else other
    whole = replace(
        one,
        operative=f"{one.operative} {lead_of(other)}",
        responsible=_union(one.responsible, other.responsible),
        deadline_on=kept.deadline_on,
        deadline_text=kept.deadline_text,
        next_session=kept.next_session,
        citations=_union(one.citations, other.citations),
        clauses=other.clauses,
        vote=one.vote or other.vote,
    )
    joined = with_resolutions(reading, _without_one(reading, other, one, whole))
    if ReadDeadline() in (_deadline(one), _deadline(other)) or _deadline(one) == _deadline(other):
        return joined
    named = _BOTH.format(one=one.deadline_text, other=other.deadline_text)
    return replace(
        joined, questions=(*joined.questions, Question(f"resolution {one.order} {DEADLINE}", named))
    )


def as_clause(reading: MinutesReading, order: int) -> MinutesReading:
    """Return the reading with a resolution as the last clause of the one above; its own clauses follow it."""
    place = next((place for place, each in enumerate(reading.resolutions) if each.order == order), -1)
    if place < 1:
        return reading
    upper, lower = reading.resolutions[place - 1 : place + 1]
    whole = replace(
        upper,
        clauses=_in_turn([*upper.clauses, *_as_clauses(lower)]),
        citations=_union(upper.citations, lower.citations),
        vote=upper.vote or lower.vote,
    )
    return with_resolutions(reading, _without_one(reading, lower, upper, whole))


def lifted(reading: MinutesReading, name: PartName) -> MinutesReading:
    """Return the reading with a clause as a resolution of its own, behind the one that it was a part of."""
    resolution, clause = resolution_of(reading, name.number), clause_of(reading, name)
    if resolution is None or clause is None:
        return reading
    made = ReadResolution(
        NEW,
        "",
        clause.words,
        clause.responsible,
        clause.deadline_on,
        clause.deadline_text,
        clause.next_session,
        item=resolution.item,
    )
    less = with_clauses(reading, name.number, {clause.order: None})
    place = reading.resolutions.index(resolution)
    more = with_resolutions(less, [*less.resolutions[: place + 1], made, *less.resolutions[place + 1 :]])
    asked = of_lifted_clause(reading, name, more.resolutions[place + 1].order)
    return replace(more, questions=(*more.questions, *asked))


def with_clauses(
    reading: MinutesReading, order: int, changed: Mapping[int, ReadClause | None]
) -> MinutesReading:
    """Return the reading with other clauses of a resolution, by their number; None takes one away."""
    resolution = resolution_of(reading, order)
    if resolution is None:
        return reading
    clauses = [changed.get(each.order, each) for each in resolution.clauses]
    left = [each for each in clauses if each]
    moved = {each.order: place for place, each in enumerate(left, start=1)}
    questions = (after_clauses_moved(each, order, moved) for each in reading.questions)
    more = _with(reading, resolution, replace(resolution, clauses=_in_turn(left)))
    return replace(more, questions=tuple(filter(None, questions)))


def inserted(reading: MinutesReading, made: Sequence[ReadResolution], place: int) -> MinutesReading:
    """Return the reading with more resolutions, the first at ``place`` from 0."""
    fresh = [replace(each, order=NEW) for each in made]
    every = [*reading.resolutions[:place], *fresh, *reading.resolutions[place:]]
    more = with_resolutions(reading, every)
    if reading.resolutions:
        return more
    return replace(more, questions=tuple(each for each in more.questions if each.about != "resolutions"))


def with_resolutions(reading: MinutesReading, resolutions: Sequence[ReadResolution]) -> MinutesReading:
    """Return the reading with these resolutions, each with a number; questions follow theirs.

    Numbers that ran from 1 do so again; else each keeps its own where it can.
    """
    orders = _orders([each.order for each in reading.resolutions], [each.order for each in resolutions])
    moved = {each.order: order for each, order in zip(resolutions, orders, strict=True) if each.order != NEW}
    numbered = tuple(replace(each, order=order) for each, order in zip(resolutions, orders, strict=True))
    questions = (after_resolutions_moved(each, moved) for each in reading.questions)
    return replace(reading, resolutions=numbered, questions=tuple(filter(None, questions)))


def _orders(before: Sequence[int], wished: Sequence[int]) -> list[int]:
    if list(before) == list(range(1, len(before) + 1)):
        return list(range(1, len(wished) + 1))
    orders: list[int] = []
    for place, order in enumerate(wished):
        following = next((each for each in wished[place:] if each != NEW), 1)
        least = orders[-1] + 1 if orders else following
        orders.append(max(order, least))
    return orders


def _with(reading: MinutesReading, one: ReadResolution, edited: ReadResolution) -> MinutesReading:
    return replace(
        reading, resolutions=tuple(edited if each is one else each for each in reading.resolutions)
    )


def _in_place_of(
    reading: MinutesReading, one: ReadResolution, *parts: ReadResolution
) -> list[ReadResolution]:
    place = reading.resolutions.index(one)
    return [*reading.resolutions[:place], *parts, *reading.resolutions[place + 1 :]]


def _without_one(
    reading: MinutesReading, gone: ReadResolution, one: ReadResolution, whole: ReadResolution
) -> list[ReadResolution]:
    """Return the resolutions without one that became a part of another."""
    return [whole if each is one else each for each in reading.resolutions if each is not gone]


def _worded(resolution: ReadResolution, words: str) -> ReadResolution:
    rest = words.removeprefix(resolution.preamble).strip() if resolution.preamble else ""
    if rest and words.startswith(resolution.preamble):
        return replace(resolution, operative=rest)
    return replace(resolution, preamble="", operative=words)


def _half(resolution: ReadResolution, second: str, *, theirs: bool) -> ReadResolution:
    """Return a resolution with what stands in the words of its second half, or with the rest."""
    key = squashed_key(second)

    def goes(words: str) -> bool:
        return (bool(words) and squashed_key(words) in key) is theirs

    deadline = _deadline(resolution)
    kept = deadline if goes(deadline.text) else ReadDeadline()
    return replace(
        resolution,
        responsible=tuple(filter(goes, resolution.responsible)),
        citations=tuple(filter(goes, resolution.citations)),
        deadline_text=kept.text,
        deadline_on=kept.on,
        next_session=kept.next_session,
        vote=resolution.vote if resolution.vote and goes(resolution.vote.text) else None,
    )


def _deadline(one: ReadResolution) -> ReadDeadline:
    return ReadDeadline(one.deadline_text, one.deadline_on, one.next_session)


def _as_clauses(one: ReadResolution) -> list[ReadClause]:
    lead = ReadClause(
        NEW, "", lead_of(one), one.responsible, one.deadline_on, one.deadline_text, one.next_session
    )
    return [lead, *one.clauses]


def _in_turn(clauses: Sequence[ReadClause]) -> tuple[ReadClause, ...]:
    return tuple(replace(each, order=order) for order, each in enumerate(clauses, start=1))


def _union(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*one, *other)))
