"""By when a resolution is to be carried out, or how often, as its papers say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.resolution import DeadlineKind, Period, ResolutionKind
from desktop.persian.jalali import day_words

if TYPE_CHECKING:
    from desktop.domain.resolution import Resolution
    from desktop.pdf.papers.look import Look

_NEXT_SESSION = "جلسهٔ آتی"
_EACH = {
    Period.MONTH: "هر ماه",
    Period.SEASON: "هر فصل",
    Period.HALF_YEAR: "هر شش ماه",
    Period.YEAR: "هر سال",
}
_BY_PERIODS = {
    ResolutionKind.PERIODIC_REPORT: "{each}",
    ResolutionKind.STANDING_RULE: "بازنگری {each}",
}


def deadline_words(resolution: Resolution, look: Look) -> str:
    """Return by when something is to be done, and how often; empty where neither is given.

    A deadline in words of its own says how often by itself.
    """
    if resolution.deadline_kind is DeadlineKind.PHRASE:
        return resolution.deadline_phrase
    return "؛ ".join(filter(None, (_day(resolution, look), period_words(resolution))))


def period_words(resolution: Resolution) -> str:
    """Return how often a report is due or a rule is looked at again; empty for all other kinds."""
    if resolution.period is None:
        return ""
    return _BY_PERIODS.get(resolution.kind, "").format(each=_EACH[resolution.period])


def _day(resolution: Resolution, look: Look) -> str:
    if resolution.deadline_kind is DeadlineKind.NEXT_SESSION:
        return _NEXT_SESSION
    if resolution.deadline_kind is DeadlineKind.DAY and resolution.deadline_on:
        return look.digits(day_words(resolution.deadline_on))
    return ""
