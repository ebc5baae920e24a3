"""The questions of a reading while its resolutions are corrected: they go with theirs, or are answered."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.intake.reading import MinutesReading, Question
from desktop.persian.digits import persian_digits
from desktop.services.readings.part_name import RESOLUTION, PartName

if TYPE_CHECKING:
    from collections.abc import Mapping

RESPONSIBLE, DEADLINE = "responsible", "deadline"
"""What questions call who acts, and until when."""
_NAMED = re.compile("مصوبهٔ ([۰-۹]+)")


def answered(reading: MinutesReading, name: PartName, asked: str) -> MinutesReading:
    """Return the reading without the questions that ask this of this resolution or clause."""
    about = f"{name.owner.about} {asked}"
    return replace(reading, questions=tuple(each for each in reading.questions if each.about != about))


def after_resolutions_moved(question: Question, moved: Mapping[int, int]) -> Question | None:
    """Return a question when resolutions have new numbers; None where its own is gone."""
    name = PartName.of(question.about)
    if name.kind != RESOLUTION:
        return question
    if (order := moved.get(name.number)) is None:
        return None
    if order == name.number:
        return question
    old, new = persian_digits(str(name.number)), persian_digits(str(order))
    text = _NAMED.sub(lambda found: f"مصوبهٔ {new}" if found[1] == old else found[0], question.text)
    return Question(_renumbered(question.about, 1, order), text)


def after_clauses_moved(question: Question, order: int, moved: Mapping[int, int]) -> Question | None:
    """Return a question when the clauses of resolution ``order`` have new numbers; None if it is gone."""
    name = PartName.of(question.about)
    if (name.kind, name.number, name.inner) != (RESOLUTION, order, "clause"):
        return question
    place = moved.get(name.inner_number)
    return replace(question, about=_renumbered(question.about, 3, place)) if place else None


def of_lifted_clause(reading: MinutesReading, name: PartName, order: int) -> tuple[Question, ...]:
    """Return the questions about a clause as those of the resolution ``order`` that it becomes."""
    about, begin = f"{RESOLUTION} {order}", f"{name.owner.about} "
    return tuple(
        replace(each, about=f"{about} {each.about.removeprefix(begin)}")
        for each in reading.questions
        if each.about.startswith(begin)
    )


def _renumbered(about: str, place: int, number: int) -> str:
    """Return the name of a part with another number as the word at ``place`` of it."""
    words = about.split()
    return " ".join([*words[:place], str(number), *words[place + 1 :]])
