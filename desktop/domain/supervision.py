"""What is seen in offices and neighbourhoods: visits, lessons, and problems from raised to solved."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, ClassVar

from desktop.domain.activity import Proposer
from desktop.domain.office import Office
from desktop.domain.party import Organisation
from desktop.domain.place import Neighbourhood
from desktop.domain.resolution import Resolution
from desktop.schema.check import WHOLE
from desktop.schema.days import out_of_order
from desktop.schema.fields import choice, day, link, number, passage, text
from desktop.schema.problem import Problem, Reason
from desktop.schema.record import Link, Record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class SupervisionVisit(Record):
    """A visit to an office, with a score from 0 to 100 and what was found."""

    matched_by: ClassVar = (("office", "visited_on", "visitor"), ("office", "visited_on"))
    referred_by: ClassVar = ("office", "visited_on")

    office: Link[Office] | None = link(Office, owner=True)
    visited_on: date | None = day(required=True, indexed=True)
    visitor: str = text(searched=True)
    organisation: Link[Organisation] | None = link(Organisation)
    score: int | None = number()
    findings: str = passage(searched=True)
    answer_due_on: date | None = day(indexed=True)
    answered_on: date | None = day()
    answer: str = passage(searched=True)

    def own_problems(self) -> Iterator[Problem]:
        """Refuse a score beyond the best, and an answer before the visit."""
        if self.score is not None and not 0 <= self.score <= WHOLE:
            yield Problem("score", Reason.OUT_OF_RANGE, (("least", "0"), ("most", str(WHOLE))))
        for name in ("answer_due_on", "answered_on"):
            if self.visited_on and (answered := getattr(self, name)) and answered < self.visited_on:
                yield Problem(name, Reason.BEFORE_BEGINNING)


class LessonKind(Enum):
    """Whether something is to be mended or to be done again."""

    WEAKNESS = "weakness"
    STRENGTH = "strength"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Lesson(Record):
    """What was learned of an office, or of all of them where none is named."""

    matched_by: ClassVar = (("subject", "office"),)

    subject: str = text(required=True, ordered=True, searched=True)
    kind: LessonKind | None = choice(LessonKind)
    office: Link[Office] | None = link(Office)
    noted_on: date | None = day()
    words: str = passage(searched=True)
    cause: str = passage(searched=True)
    suggestion: str = passage(searched=True)
    resolution: Link[Resolution] | None = link(Resolution)

    @property
    def title(self) -> str:
        """Its subject."""
        return self.subject


class ProblemCategory(Enum):
    """What a problem of a neighbourhood is about."""

    SOCIAL = "social"
    CULTURAL = "cultural"
    FAMILY = "family"
    ECONOMIC = "economic"
    PHYSICAL = "physical"
    SAFETY = "safety"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class LocalProblem(Record):
    """A problem of a neighbourhood from the day it was raised to the day it was solved."""

    matched_by: ClassVar = (("subject", "neighbourhood", "raised_on"), ("subject", "office", "raised_on"))

    subject: str = text(required=True, ordered=True, searched=True)
    category: ProblemCategory | None = choice(ProblemCategory)
    office: Link[Office] | None = link(Office)
    neighbourhood: Link[Neighbourhood] | None = link(Neighbourhood)
    raised_by: Proposer | None = choice(Proposer)
    raised_on: date | None = day(required=True, indexed=True)
    words: str = passage(searched=True)
    agency: Link[Organisation] | None = link(Organisation)
    resolution: Link[Resolution] | None = link(Resolution)
    solved_on: date | None = day()
    solution: str = passage(searched=True)

    @property
    def title(self) -> str:
        """Its subject."""
        return self.subject

    def own_problems(self) -> Iterator[Problem]:
        """Refuse a solution before the problem."""
        yield from out_of_order(self, "raised_on", "solved_on")
