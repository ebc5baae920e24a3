"""Which papers an office owes, by when, and how long before and after that day somebody is to be told."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from desktop.domain.jalali_spans import YEAR, months_on
from desktop.domain.office import OfficeKind, OfficeState
from desktop.domain.office_document import DocumentKind, DocumentState
from desktop.persian.jalali import DayError

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

WARNINGS = (60, 30, 0)
"""Days before a day, and after it, on which one is told, unless the office chose others."""
FULFILLING = (DocumentState.APPROVED_PROVINCE, DocumentState.IN_FORCE)
"""A paper is there once a version is approved by the province or in force: no draft, and no halfway."""
ON_THE_ROAD = (DocumentState.SENT_COUNTY, DocumentState.SENT_PROVINCE)
"""Somebody else has the paper."""
SINGLE = (
    DocumentKind.NEEDS_ASSESSMENT,
    DocumentKind.SERVICE_DESCRIPTION,
    DocumentKind.DEVELOPMENT_DOCUMENT,
    DocumentKind.EXIT_PLAN,
    DocumentKind.HANDOVER_MINUTES,
)
"""An office has one of each, in versions; of the others it may have several by their names."""
_AT_WORK = (OfficeState.SET_UP, OfficeState.ACTIVE, OfficeState.SUSPENDED)
_WITHOUT_PLAN = (OfficeKind.RENEWAL_SERVICES, OfficeKind.OTHER)
"""Offices that renew or do something else plan no neighbourhood."""


def owed(state: OfficeState, kind: OfficeKind | None) -> tuple[DocumentKind, ...]:
    """Return the papers that an office of this kind must have, or is to prepare, in this state.

    Before it is set up that is nothing; the gates of its life ask for the needs assessment then.
    """
    if state is OfficeState.HANDED_OVER:
        return (DocumentKind.HANDOVER_MINUTES,)
    if state not in _AT_WORK:
        return ()
    first = (DocumentKind.NEEDS_ASSESSMENT, DocumentKind.SERVICE_DESCRIPTION)
    plan = () if kind in _WITHOUT_PLAN else (DocumentKind.DEVELOPMENT_DOCUMENT,)
    return (*first, *plan, DocumentKind.EXIT_PLAN)


def development_due(active_since: date) -> date:
    """Return the same Jalali day a year on; of 30 Esfand of a leap year that is 29 Esfand.

    Raises `DayError` beyond the years 1200 to 1500.
    """
    return months_on(active_since, YEAR)


def due_by_rule(
    kind: DocumentKind, active_since: date | None, handover_due_on: date | None, handed_over_on: date | None
) -> date | None:
    """Return by when a paper that is owed is to be there, where a rule names a day."""
    match kind:
        case DocumentKind.DEVELOPMENT_DOCUMENT if active_since:
            with suppress(DayError):  # beyond the calendar nothing is due
                return development_due(active_since)
        case DocumentKind.EXIT_PLAN:
            return handover_due_on
        case DocumentKind.HANDOVER_MINUTES:
            return handed_over_on
    return None


def urgency(days: int, warnings: Collection[int] = WARNINGS) -> int:
    """Return how many of the warnings are over, ``days`` before a day, or after it where negative.

    0 is too early to be told; each warning counts once before and, but for that of the day, once after it.
    """
    return sum(days <= each for each in warnings) + sum(0 < each <= -days for each in warnings)
