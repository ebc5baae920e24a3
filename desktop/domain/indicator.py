"""What is measured, what a programme aims at, and figures that are told as of a day."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, ClassVar

from desktop.domain.office import Office
from desktop.domain.party import Organisation
from desktop.domain.place import Place
from desktop.domain.programme import Programme
from desktop.schema.days import out_of_order
from desktop.schema.fields import choice, day, flag, link, measure, number, passage, text, texts
from desktop.schema.problem import Problem, Reason
from desktop.schema.record import Link, Record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from decimal import Decimal


class Dimension(Enum):
    """Which side of the life of a neighbourhood an indicator is about."""

    SOCIAL = "social"
    ECONOMIC = "economic"
    PHYSICAL = "physical"


class Direction(Enum):
    """Which way an indicator should go."""

    HIGHER = "higher"
    LOWER = "lower"


class Gathering(Enum):
    """What becomes of the values of several offices or periods in one figure."""

    SUM = "sum"
    AVERAGE = "average"
    LATEST = "latest"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Indicator(Record):
    """What offices and agencies report by figures, or by words alone; a retired one keeps its values."""

    matched_by: ClassVar = (("code",), ("name",))

    code: str = text(searched=True, code=True)
    name: str = text(required=True, ordered=True, searched=True)
    aliases: tuple[str, ...] = texts(searched=True)
    order: int | None = number()
    dimension: Dimension | None = choice(Dimension, required=True)
    unit: str = text()
    direction: Direction = choice(Direction, default=Direction.HIGHER)
    gathering: Gathering = choice(Gathering, default=Gathering.SUM)
    least: Decimal | None = measure()
    most: Decimal | None = measure()
    is_told: bool = flag()
    is_retired: bool = flag()
    note: str = passage(searched=True)

    @property
    def title(self) -> str:
        """Its name."""
        return self.name

    @property
    def other_names(self) -> tuple[str, ...]:
        """Its aliases."""
        return self.aliases

    def own_problems(self) -> Iterator[Problem]:
        """Refuse limits that no value can keep."""
        if self.least is not None and self.most is not None and self.most < self.least:
            yield Problem("most", Reason.BELOW_LEAST)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ProgrammeTarget(Record):
    """What a programme aims at by one indicator, in one place or in all, until a day."""

    matched_by: ClassVar = (("programme", "indicator", "place", "until"),)
    referred_by: ClassVar = ("programme", "indicator", "place", "until")

    programme: Link[Programme] | None = link(Programme, owner=True)
    indicator: Link[Indicator] | None = link(Indicator, required=True)
    place: Link[Place] | None = link(Place)
    since: date | None = day()
    until: date | None = day()
    planned: Decimal | None = measure()
    note: str = passage(searched=True)

    def own_problems(self) -> Iterator[Problem]:
        """Refuse an end before the beginning."""
        yield from out_of_order(self)


class DatedFigureKind(Enum):
    """What a figure as of a day is."""

    COUNT = "count"
    BASELINE = "baseline"
    RANK = "rank"
    QUALITY = "quality"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class DatedFigure(Record):
    """A figure as of a day with who said it; two of them are never added up (seeds 000 and 004)."""

    matched_by: ClassVar = (("subject", "as_of", "source"), ("subject", "as_of"))

    subject: str = text(required=True, ordered=True, searched=True)
    kind: DatedFigureKind = choice(DatedFigureKind, default=DatedFigureKind.COUNT)
    value: Decimal | None = measure()
    is_approximate: bool = flag()
    words: str = text(searched=True)
    as_of: date | None = day(required=True)
    source: str = text(required=True, searched=True)
    indicator: Link[Indicator] | None = link(Indicator)
    office: Link[Office] | None = link(Office)
    organisation: Link[Organisation] | None = link(Organisation)
    place: Link[Place] | None = link(Place)
    note: str = passage(searched=True)

    @property
    def title(self) -> str:
        """Its subject."""
        return self.subject
