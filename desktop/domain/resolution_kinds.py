"""The kinds of resolutions, each with a clock of its own: what each of them asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.resolution import DeadlineKind, ResolutionKind
from desktop.persian.digits import persian_digits
from desktop.schema.problem import Problem, Reason

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.domain.resolution import Clause, Resolution

NOBODY_DOES = frozenset(
    {ResolutionKind.APPRECIATION, ResolutionKind.CREATE_BODY, ResolutionKind.NEXT_SESSION}
)
"""What asks for no agency: it is done by being said, by the body's first session, or by the next session."""
BY_PERIODS = (ResolutionKind.PERIODIC_REPORT, ResolutionKind.STANDING_RULE)
"""What is due, or looked at again, each period."""
WITHOUT_A_DAY = frozenset({*BY_PERIODS, ResolutionKind.APPRECIATION, ResolutionKind.NEXT_SESSION})
"""What asks for no deadline."""


def lacking(resolution: Resolution, clauses: Sequence[Clause], *, has_agency: bool) -> Iterator[Problem]:
    """Name what a resolution of its kind should say and does not: an agency, a deadline, a period.

    Where all of its ``clauses`` have a day of their own, that is deadline enough.
    """
    order = (("order", persian_digits(str(resolution.order))),)
    kind = resolution.kind
    if kind not in NOBODY_DOES and not has_agency:
        yield Problem("assignments", Reason.NO_RESPONSIBLE, order, resolution.id)
    if kind is ResolutionKind.PERIODIC_REPORT and resolution.period is None:
        yield Problem("period", Reason.NO_PERIOD, order, resolution.id)
    is_open = resolution.deadline_kind is DeadlineKind.NONE and kind not in WITHOUT_A_DAY
    if is_open and not (clauses and all(each.deadline_on for each in clauses)):
        yield Problem("deadline_kind", Reason.NO_DEADLINE, order, resolution.id)
