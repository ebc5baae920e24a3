"""All that is told to a manager, as one value that page, paper and command show alike."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from decimal import Decimal

    from desktop.domain.indicator import Direction
    from desktop.domain.jalali_spans import Span
    from desktop.domain.office import OfficeState
    from desktop.domain.results import CycleTime, Funnel
    from desktop.services.manager.measures import Key, Measure
    from desktop.services.offices.coverage import Coverage


@dataclass(frozen=True, slots=True)
class AgencyLine:
    """What one agency was given in the period, and what of it is done, open or overdue."""

    id: str
    name: str
    done: int = 0
    open: int = 0
    overdue: int = 0


@dataclass(frozen=True, slots=True)
class OfficeLine:
    """An office with overdue papers: how many, and for how many days the oldest has been so."""

    id: str
    name: str
    papers: int
    days: int


@dataclass(frozen=True, slots=True)
class IndicatorLine:
    """What was planned and achieved by one indicator in the period."""

    id: str
    name: str
    unit: str
    direction: Direction
    planned: Decimal | None
    achieved: Decimal | None
    share: int | None
    """Percent of what was planned that was achieved."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands as of today, whichever period is asked for."""

    place: str
    """The id of the place; empty for all."""
    place_words: str
    places: tuple[str, ...] | None
    """The place with all that lies in it; None for all."""
    bodies: tuple[str, ...] | None
    today: date
    states: Mapping[OfficeState, int]
    planned: int
    coverage: Coverage
    development: tuple[int, int]
    """How many offices have their development document, of how many that were active for a year."""
    due_offices: tuple[str, ...]
    """Those with papers that are due soon."""
    offices: tuple[OfficeLine, ...]
    """Offices with overdue papers, the worst first."""
    parts_overdue: int
    late: tuple[AgencyLine, ...]
    """Agencies with overdue parts as of today, the worst first."""

    @property
    def offices_in_all(self) -> int:
        """How many offices there are, in whatever state."""
        return sum(self.states.values())


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything of a place and a period."""

    standing: Standing
    span: Span
    before_span: Span
    compared_on: date
    """The day on which what stands today is compared: the last one before the period."""
    measures: Mapping[Key, Measure]
    states_before: Mapping[OfficeState, int]
    funnel: Funnel
    cycle: CycleTime
    agencies: tuple[AgencyLine, ...]
    """What agencies were given by the sessions of the period, those with the most first."""
    indicators: tuple[IndicatorLine, ...]

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing at all to tell of the place."""
        return not self.standing.offices_in_all and not any(
            measure.value for measure in self.measures.values()
        )
