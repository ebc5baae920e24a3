"""Rows that would approve a report, change an approved one, or report a period twice."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from desktop.domain.figure_values import impossible
from desktop.domain.indicator import Indicator
from desktop.domain.report import Report, ReportFigure, ReportState
from desktop.domain.reporting import period_with
from desktop.schema.condition import Is
from desktop.schema.problem import Problem, Reason
from desktop.services.reports.reporter import reporter_of
from desktop.services.reports.twice import report_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.domain.jalali_spans import Span
    from desktop.domain.resolution import Period
    from desktop.schema.record import Record
    from desktop.services.reports.reporter import Reporter
    from desktop.storage.unit_of_work import View

    _Place: TypeAlias = "tuple[Reporter, Period, Span]"


class Reported:
    """Knows the reports that are stored, and those that rows before have told of."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._told: dict[_Place, str] = {}

    def problems(self, edited: Record, opened: Record | None) -> Iterator[Problem]:
        """Yield why a row is refused; kinds that are no reports never are."""
        if isinstance(edited, Report):
            yield from self._of_report(edited, opened if isinstance(opened, Report) else None)
        elif isinstance(edited, ReportFigure) and edited != opened:
            reports = (getattr(each, "report", None) for each in (edited, opened))
            if any(report in self._approved for report in reports):
                yield Problem("report", Reason.REPORT_APPROVED)
            yield from self._of_figure(edited, opened)

    def _of_figure(self, edited: ReportFigure, opened: Record | None) -> Iterator[Problem]:
        """Refuse what the grid of figures refuses; what is stored already stays."""
        for indicator in self._view.records(Indicator).page([str(edited.indicator)]):
            for name in ("planned", "achieved"):
                value = getattr(edited, name)
                if value is not None and value != getattr(opened, name, None):
                    yield from filter(None, [impossible(indicator, value, name)])

    def _of_report(self, edited: Report, opened: Report | None) -> Iterator[Problem]:
        was = opened.state if opened else None
        if edited.state is ReportState.APPROVED and was is not ReportState.APPROVED:
            yield Problem("state", Reason.APPROVED_BY_HAND)
        elif was is ReportState.APPROVED and edited != opened and edited.state is not ReportState.RETURNED:
            yield Problem("state", Reason.REPORT_APPROVED)
        place = _place(edited)
        if place and place not in self._told:
            stored = report_of(self._view, *place[:2], place[2].first)
            self._told[place] = stored.id if stored else edited.id
        if place and self._told[place] != edited.id and (opened is None or place != _place(opened)):
            yield Problem("period_on", Reason.REPORTED_TWICE)

    @cached_property
    def _approved(self) -> frozenset[str]:
        """The reports that are approved in the register, whatever a row before says of them."""
        approved = Is("state", (ReportState.APPROVED.value,))
        return frozenset(self._view.records(Report).find(conditions=(approved,)))


def _place(report: Report) -> _Place | None:
    """Return who reports of which period; None where the report does not say all of it."""
    reporter = reporter_of(report)
    if not (reporter and report.period and report.period_on):
        return None
    return reporter, report.period, period_with(report.period, report.period_on)
