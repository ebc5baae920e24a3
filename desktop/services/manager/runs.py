"""The periods that a figure is followed through, up to the one that is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.persian.jalali import DayError
from desktop.services.figures.spans import before

if TYPE_CHECKING:
    from desktop.domain.jalali_spans import Span

MANY = 6
"""How many periods a small line has."""


def run_up_to(span: Span, many: int = MANY) -> tuple[Span, ...]:
    """Return so many periods of one length up to ``span``; fewer where the calendar ends."""
    found = [span]
    while len(found) < many:
        try:
            found.append(before(found[-1], found[-1].last))
        except (DayError, OverflowError):
            break
    return tuple(reversed(found))
