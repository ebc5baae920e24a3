"""One report for each office or agency and period, whichever way it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.report import Report, ReportState
from desktop.domain.reporting import period_with
from desktop.office_errors import ReportedTwiceError
from desktop.schema.condition import Between, Is
from desktop.services.reports.reporter import reporter_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from desktop.domain.resolution import Period
    from desktop.services.reports.reporter import Reporter
    from desktop.storage.unit_of_work import View


def report_of(view: View, reporter: Reporter, period: Period, day: date) -> Report | None:
    """Return the report of somebody for the period in which a day lies; None where there is none."""
    found = _reports_of(view, reporter, period, day)
    return found[0] if found else None


def _reports_of(view: View, reporter: Reporter, period: Period, day: date) -> Sequence[Report]:
    span = period_with(period, day)
    records = view.records(Report)
    return records.page(
        records.find(
            conditions=(
                Is(reporter.who.value, (reporter.id,)),
                Is("period", (period.value,)),
                Between("period_on", span.first.isoformat(), span.last.isoformat()),
            )
        )
    )


def refuse_twice(view: View, report: Report) -> None:
    """Raise `ReportedTwiceError` where another report is of the same period."""
    reporter = reporter_of(report)
    if reporter is None or report.period is None or report.period_on is None:
        return  # the record itself says what is missing
    found = _reports_of(view, reporter, report.period, report.period_on)
    if any(each.id != report.id for each in found):
        raise ReportedTwiceError


def bound_to(view: View, reports: Iterable[Report], other: Reporter) -> frozenset[str]:
    """Return the ids of reports that cannot become those of another: approved, or of its own periods."""
    return frozenset(
        each.id
        for each in reports
        if each.state is ReportState.APPROVED
        or (each.period and each.period_on and _reports_of(view, other, each.period, each.period_on))
    )
