"""Reads a text of old minutes into a draft and its questions: the one way into this package."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.errors import NoMinutesError
from desktop.intake.agencies import known_keys
from desktop.intake.clean import lines_of
from desktop.intake.discussion import Discussion, discussion_of
from desktop.intake.facts import SessionFacts, facts_of, has_title
from desktop.intake.labels import Section
from desktop.intake.places import own_places, places_of
from desktop.intake.questions import questions_of
from desktop.intake.reading import MinutesReading
from desktop.intake.resolutions import ResolutionsRead, resolutions_of
from desktop.intake.sections import Parts, parts_of
from desktop.intake.times import Times, times_of

if TYPE_CHECKING:
    from collections.abc import Collection

_ENOUGH_FACTS = 2


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
    resolved = resolutions_of(parts.lines(Section.RESOLUTIONS), known_keys(known), known_places)
    record = [*discussion.summary.split("\n"), *discussion.closing, *resolved.around]
    facts = facts_of(parts, record)
    return _assembled(parts, discussion, resolved, facts, times_of(parts, facts.title, record))


def _looks_like_minutes(parts: Parts) -> bool:
    named = has_title(parts) or len({fact for fact, _ in parts.facts}) >= _ENOUGH_FACTS
    return named or Section.RESOLUTIONS in parts.sections or Section.AGENDA in parts.sections


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
