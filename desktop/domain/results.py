"""What offices achieve, as figures: people, problems, money, businesses, and who thought of it first."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop.domain.activity import ActivityCategory, Proposer
    from desktop.domain.livelihood import BusinessKind, BusinessState
    from desktop.domain.resolution import BudgetClass
    from desktop.domain.supervision import ProblemCategory

AGES = (30, 90, 365)
"""The most days of each age of an open problem but the last, which has no end."""
_TENTH = Decimal("0.1")


def share(part: int, whole: int) -> Decimal | None:
    """Return a share in percent with at most one decimal, a half rounded up; None of nothing."""
    return tenth(Decimal(100 * part) / whole) if whole else None


def tenth(number: Decimal) -> Decimal:
    """Return a number with at most one decimal, a half rounded up."""
    rounded = number.quantize(_TENTH, ROUND_HALF_UP)
    return whole if (whole := rounded.to_integral_value()) == rounded else rounded


@dataclass(frozen=True, slots=True)
class Heads:
    """How many people; those whose sex was not told are in the total alone."""

    total: int = 0
    women: int = 0
    men: int = 0

    @property
    def untold(self) -> int:
        """Those whose sex was not told."""
        return max(self.total - self.women - self.men, 0)


@dataclass(frozen=True, slots=True)
class Funnel:
    """Trained, of these employed, of these linked to a production driver, in ``courses`` courses."""

    courses: int = 0
    trained: Heads = Heads()
    employed: Heads = Heads()
    linked: Heads = Heads()
    volunteers: int = 0
    """Those of the trained who are residents that came on their own."""

    @property
    def stages(self) -> tuple[Heads, Heads, Heads]:
        """The three, the widest first."""
        return self.trained, self.employed, self.linked

    @property
    def shares(self) -> tuple[Decimal | None, Decimal | None]:
        """The employed and the linked in percent of the trained."""
        return share(self.employed.total, self.trained.total), share(self.linked.total, self.trained.total)


@dataclass(frozen=True, slots=True)
class CycleTime:
    """How long local problems take from the day they were raised to the day they were solved."""

    raised: int = 0
    solved: int = 0
    """Those that were solved in the span, whenever they were raised."""
    median: Decimal | None = None
    """Days; the middle one of those that were solved."""
    mean: Decimal | None = None
    open: tuple[int, ...] = (0, 0, 0, 0)
    """Those still open at the end of the span by their age, as `AGES` cuts it."""
    categories: Mapping[ProblemCategory | None, tuple[int, int, int]] = field(default_factory=dict)
    """How many were raised and solved in the span, and are open at its end."""


@dataclass(frozen=True, slots=True)
class Reached:
    """Activities and the people that they reached."""

    count: int = 0
    women: int = 0
    men: int = 0

    @property
    def people(self) -> int:
        """Women and men."""
        return self.women + self.men


@dataclass(frozen=True, slots=True)
class Amounts:
    """Money in rials."""

    planned: int = 0
    spent: int = 0


@dataclass(frozen=True, slots=True)
class Results:
    """All that was achieved in a span; blank choices stand under None."""

    funnel: Funnel
    cycle: CycleTime
    reached: Mapping[ActivityCategory | None, Reached]
    amounts: Mapping[BudgetClass | None, Amounts]
    """Of activities and courses; of a course only what was spent is known."""
    proposals: Mapping[Proposer | None, int]
    """Who thought of the activities and courses."""
    businesses: Mapping[tuple[BusinessKind | None, BusinessState | None], Reached]
    """Those that began by the end of the span, by today's state, with the jobs in them."""

    @property
    def activities(self) -> Reached:
        """All activities together."""
        return added(self.reached.values())

    @property
    def jobs(self) -> Reached:
        """All businesses together."""
        return added(self.businesses.values())


def added(parts: Iterable[Reached]) -> Reached:
    """Return several together."""
    listed = tuple(parts)
    return Reached(
        sum(each.count for each in listed),
        sum(each.women for each in listed),
        sum(each.men for each in listed),
    )
