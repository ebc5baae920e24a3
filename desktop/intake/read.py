"""Reads a text of old minutes into a draft and its questions: the one way into this package."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.errors import NoMinutesError
from desktop.intake.agencies import known_keys
from desktop.intake.clean import lines_of
from desktop.intake.discussion import Discussion, discussion_of
from desktop.intake.facts import SessionFacts, facts_of, has_title, tells_of_sitting
from desktop.intake.labels import Section
from desktop.intake.line import Line
from desktop.intake.places import Places, own_places, places_of
from desktop.intake.questions import questions_of
from desktop.intake.reading import MinutesReading, Question
from desktop.intake.resolutions import ResolutionsRead, resolutions_of
from desktop.intake.sections import Parts, parts_of
from desktop.intake.times import Times, times_of
from desktop.intake.told import decisions_in

if TYPE_CHECKING:
    from collections.abc import Collection

_ENOUGH_FACTS = 2
_FROM_PROSE = "بخش مصوبات پیدا نشد؛ جمله‌هایی که «مقرر شد» یا مانند آن دارند مصوبه شمرده شدند؛ درست است؟"


def read_minutes(text: str, known: Collection[str] = (), places: Collection[str] = ()) -> MinutesReading:
    """Return what ``text`` says; ``known`` are names of organisations, ``places`` of provinces and counties.

    Nothing is guessed: what the text does not hold, or holds in two ways, becomes a question.
    Raises NoMinutesError where nothing looks like minutes.
    """
    parts = parts_of(lines_of(text))
    if not _looks_like_minutes(parts):
        raise NoMinutesError
    discussion = discussion_of(parts)
    known_places = places_of(places, own_places(parts))
    resolved = _resolved(parts, discussion, known_keys(known), known_places)
    record = [*discussion.summary.split("\n"), *discussion.closing, *resolved.around]
    facts = facts_of(parts, record)
    return _assembled(parts, discussion, resolved, facts, times_of(parts, facts.title, record))


def _resolved(parts: Parts, discussion: Discussion, known: frozenset[str], places: Places) -> ResolutionsRead:
    """Return the resolutions of their section, or else what running text says was decided."""
    read = resolutions_of(parts.lines(Section.RESOLUTIONS), known, places)
    if read.resolutions or parts.lines(Section.RESOLUTIONS):
        return read
    told = [discussion.summary, *(each.text for each in discussion.statements), *discussion.closing]
    lines = [Line(f"({place}) {sentence}") for place, sentence in enumerate(decisions_in(told), start=1)]
    read = resolutions_of(lines, known, places)
    asked = [Question("resolutions", _FROM_PROSE)] if lines else []
    return replace(read, questions=(*asked, *read.questions))


def _looks_like_minutes(parts: Parts) -> bool:
    named = has_title(parts) or len({fact for fact, _ in parts.facts}) >= _ENOUGH_FACTS
    if named or Section.RESOLUTIONS in parts.sections or Section.AGENDA in parts.sections:
        return True
    told = [line.text for line in parts.lines(Section.HEAD)]
    return any(map(tells_of_sitting, told)) and bool(decisions_in(told))


def _assembled(
    parts: Parts, discussion: Discussion, resolved: ResolutionsRead, facts: SessionFacts, times: Times
) -> MinutesReading:
    reading = MinutesReading(
        title=facts.title,
        body=facts.body,
        number=facts.number,
        held_on=times.held_on,
        place=facts.place,
        organiser=facts.organiser,
        start=times.start,
        end=times.end,
        agenda=discussion.agenda,
        present=discussion.present,
        absent=discussion.absent,
        attendance_note=discussion.attendance_note,
        summary=discussion.summary,
        statements=discussion.statements,
        closing="\n".join((*discussion.closing, *resolved.around)),
        resolutions=resolved.resolutions,
    )
    return questions_of(reading, parts, (*facts.questions, *times.questions), resolved.questions)
