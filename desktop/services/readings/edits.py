"""Corrections of a reading: each gives another reading, and drops the questions that it answers."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop.intake.reading import MinutesReading, ReadAgendaItem, ReadStatement
from desktop.services.readings.part_name import FACTS, LISTS, PASSAGES, RESOLUTION, PartName
from desktop.services.readings.resolutions import clause_of, resolution_of, with_clauses, with_resolutions

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.intake.reading import Question

_FIELDS = {"statement": "statements", "date": "held_on"}
"""What a part is called in a reading, where that is another name."""


def with_facts(reading: MinutesReading, **facts: Any) -> MinutesReading:
    """Return the reading with these facts of the session, by the names that questions have for them."""
    changed = {name: value for name, value in facts.items() if fact_of(reading, name) != value}
    given = {name for name, value in changed.items() if value not in ("", None)}
    fields = {_FIELDS.get(name, name): value for name, value in changed.items()}
    return without_questions(_with(reading, fields), given) if changed else reading


def fact_of(reading: MinutesReading, name: str) -> Any:
    """Return a fact of the session."""
    return getattr(reading, _FIELDS.get(name, name))


def is_part(reading: MinutesReading, about: str) -> bool:
    """Tell whether a member of a list, a resolution, a clause or a passage is there."""
    name = PartName.of(about)
    if name.kind == RESOLUTION:
        return resolution_of(reading, name.number) is not None and (
            not name.inner or clause_of(reading, name) is not None
        )
    return (name.kind in PASSAGES and bool(fact_of(reading, name.kind))) or _is_there(reading, name)


def words_of(reading: MinutesReading, about: str) -> str:
    """Return the words of a member of a list, a clause, or a whole passage; nothing where there is none."""
    name = PartName.of(about)
    if name.inner == "clause":
        clause = clause_of(reading, name)
        return clause.words if clause else ""
    if name.kind in PASSAGES:
        return str(fact_of(reading, name.kind))
    if not _is_there(reading, name):
        return ""
    member = _members(reading, name.kind)[name.number - 1]
    return member if isinstance(member, str) else member.text


def who_of(reading: MinutesReading, about: str) -> str:
    """Return who said a statement, or presents an item of the agenda."""
    name = PartName.of(about)
    member = _members(reading, name.kind)[name.number - 1] if _is_there(reading, name) else ""
    return getattr(member, "speaker", "") or getattr(member, "presenter", "")


def with_words(reading: MinutesReading, about: str, words: str, who: str = "") -> MinutesReading:
    """Return the reading with other words of a member of a list, a clause, or a whole passage."""
    name = PartName.of(about)
    if name.inner == "clause" and (clause := clause_of(reading, name)):
        return with_clauses(reading, name.number, {clause.order: replace(clause, words=words)})
    if name.kind in PASSAGES:
        return _with(reading, {name.kind: words})
    if not _is_there(reading, name):
        return reading
    members = list(_members(reading, name.kind))
    members[name.number - 1] = _member(name.kind, words, who, members[name.number - 1])
    return _with_members(reading, name.kind, members)


def with_member(reading: MinutesReading, kind: str, words: str, place: int) -> MinutesReading:
    """Return the reading with one more member of a list, at ``place`` from 0."""
    members = list(_members(reading, kind))
    members.insert(place, _member(kind, words))
    more = _with_members(reading, kind, members)
    if kind == "agenda":
        more = _with_items_moved(more, place + 1, 1)
    return without_questions(more, {kind})


def without(reading: MinutesReading, about: str) -> MinutesReading:
    """Return the reading without a part; of a fact it is left blank."""
    name = PartName.of(about)
    if name.kind == RESOLUTION:
        return _without_of_resolution(reading, name)
    if name.kind in (*FACTS, *PASSAGES):
        blank = "" if isinstance(fact_of(reading, name.kind), str) else None
        return _with(reading, {_FIELDS.get(name.kind, name.kind): blank})
    if not _is_there(reading, name):
        return reading
    members = list(_members(reading, name.kind))
    del members[name.number - 1]
    less = _with_members(reading, name.kind, members)
    return _with_items_moved(less, name.number, -1) if name.kind == "agenda" else less


def without_question(reading: MinutesReading, question: Question) -> MinutesReading:
    """Return the reading without a question that is answered, or needs no answer."""
    left = tuple(each for each in reading.questions if each is not question)
    return replace(reading, questions=left)


def without_questions(reading: MinutesReading, abouts: set[str]) -> MinutesReading:
    """Return the reading without the questions about these parts."""
    left = tuple(each for each in reading.questions if each.about not in abouts)
    return replace(reading, questions=left) if len(left) != len(reading.questions) else reading


def _without_of_resolution(reading: MinutesReading, name: PartName) -> MinutesReading:
    resolution = resolution_of(reading, name.number)
    if resolution is None:
        return reading
    place = name.inner_number - 1
    match name.inner:
        case "clause":
            return with_clauses(reading, name.number, {name.inner_number: None})
        case "agency":
            less = replace(resolution, responsible=_but(resolution.responsible, place))
        case "citation":
            less = replace(resolution, citations=_but(resolution.citations, place))
        case "deadline":
            less = replace(resolution, deadline_on=None, deadline_text="", next_session=False)
        case "vote":
            less = replace(resolution, vote=None)
        case _:
            return with_resolutions(reading, [each for each in reading.resolutions if each is not resolution])
    return with_resolutions(reading, [less if each is resolution else each for each in reading.resolutions])


def _but(texts: tuple[str, ...], place: int) -> tuple[str, ...]:
    return texts[:place] + texts[place + 1 :]


def _members(reading: MinutesReading, kind: str) -> tuple[Any, ...]:
    found: tuple[Any, ...] = getattr(reading, _FIELDS.get(kind, kind))
    return found


def _with_members(reading: MinutesReading, kind: str, members: list[Any]) -> MinutesReading:
    return _with(reading, {_FIELDS.get(kind, kind): tuple(members)})


def _with(reading: MinutesReading, fields: Mapping[str, Any]) -> MinutesReading:
    return replace(reading, **fields)


def _member(kind: str, words: str, who: str = "", before: object = None) -> object:
    """Return a member of a list; what it has beside its words stays what it was ``before``."""
    if kind == "agenda":
        item = before if isinstance(before, ReadAgendaItem) else ReadAgendaItem("")
        return replace(item, text=words, presenter=who)
    if kind == "statement":
        return ReadStatement(who, words)
    return words


def _is_there(reading: MinutesReading, name: PartName) -> bool:
    return name.kind in LISTS and 0 < name.number <= len(_members(reading, name.kind))


def _with_items_moved(reading: MinutesReading, since: int, by: int) -> MinutesReading:
    """Return the reading with resolutions under the same items, after one at ``since`` came or went."""

    def moved(item: int | None) -> int | None:
        if item is None or item < since:
            return item
        return None if by < 0 and item == since else item + by

    resolutions = tuple(replace(each, item=moved(each.item)) for each in reading.resolutions)
    return replace(reading, resolutions=resolutions)


_MARK = re.compile(r"\A\s*[-\u2022*(]*\s*(?:[0-9\u06f0-\u06f9\u0660-\u0669]{1,3}\s*[-.):\u2013]+)?\s*")


def unmarked(words: str) -> str:
    """Return words without the number or the bullet before them."""
    return _MARK.sub("", words, count=1)
