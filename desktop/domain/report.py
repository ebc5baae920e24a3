"""What offices and agencies report of a period: figures, words, and points that stay open."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, ClassVar

from desktop.domain.indicator import Indicator
from desktop.domain.office import Office
from desktop.domain.party import Organisation
from desktop.domain.resolution import Assignment, Period
from desktop.schema.days import out_of_order
from desktop.schema.fields import choice, day, link, measure, number, passage, text
from desktop.schema.problem import Problem, Reason
from desktop.schema.record import Link, Record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from decimal import Decimal


class ReportState(Enum):
    """How far a report has come; an approved one changes only after it was returned."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    APPROVED = "approved"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Report(Record):
    """The report of an office or an agency for a period that begins on ``period_on``."""

    matched_by: ClassVar = (("office", "organisation", "period", "period_on"),)
    referred_by: ClassVar = ("office", "organisation", "period", "period_on")

    office: Link[Office] | None = link(Office)
    organisation: Link[Organisation] | None = link(Organisation)
    period: Period | None = choice(Period, required=True)
    period_on: date | None = day(required=True, indexed=True)
    state: ReportState = choice(ReportState, default=ReportState.DRAFT, indexed=True)
    due_on: date | None = day()
    submitted_on: date | None = day()
    approved_on: date | None = day()
    returned_reason: str = passage(searched=True)
    narrative: str = passage(searched=True)
    written_by: str = text(searched=True)

    def own_problems(self) -> Iterator[Problem]:
        """Refuse a report of nobody or of two, one sent before its period began, a return without reason."""
        if bool(self.office) == bool(self.organisation):
            yield Problem("office", Reason.ONE_REPORTER)
        yield from out_of_order(self, "period_on", "submitted_on")
        yield from out_of_order(self, "submitted_on", "approved_on")
        if self.state is ReportState.RETURNED and not self.returned_reason:
            yield Problem("returned_reason", Reason.MISSING)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ReportFigure(Record):
    """What was planned and achieved by one indicator in the period of a report."""

    matched_by: ClassVar = (("report", "indicator"),)
    referred_by: ClassVar = ("report", "indicator")

    report: Link[Report] | None = link(Report, owner=True)
    indicator: Link[Indicator] | None = link(Indicator, required=True)
    planned: Decimal | None = measure()
    achieved: Decimal | None = measure()
    words: str = passage(searched=True)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ReportPoint(Record):
    """A point that a report leaves open; it is followed up where an assignment takes it on."""

    matched_by: ClassVar = (("report", "order"), ("report", "words"))
    referred_by: ClassVar = ("report", "order")

    report: Link[Report] | None = link(Report, owner=True)
    order: int | None = number(required=True)
    words: str = passage(required=True, searched=True)
    organisation: Link[Organisation] | None = link(Organisation)
    assignment: Link[Assignment] | None = link(Assignment)
    settled_on: date | None = day()

    @property
    def title(self) -> str:
        """What is open."""
        return self.words
