"""What is refused of reports and indicators, whichever way they are written."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from desktop.domain.indicator import DatedFigure, Indicator, ProgrammeTarget
from desktop.domain.programme import Programme
from desktop.domain.report import Report, ReportFigure, ReportState
from desktop.office_errors import ApprovedByHandError, IndicatorInUseError
from desktop.schema.condition import Is
from desktop.services.reports.twice import refuse_twice

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.schema.diff import Opened
    from desktop.schema.record import Record
    from desktop.storage.unit_of_work import View


def refuse_approving(record: Record, before: Record | None = None) -> None:
    """Raise `ApprovedByHandError` for a report that was not approved and says that it is."""
    if isinstance(record, Report) and record.state is ReportState.APPROVED:
        was = before.state if isinstance(before, Report) else None
        if was is not ReportState.APPROVED:
            raise ApprovedByHandError


def refuse_second(view: View, records: Iterable[Record], before: Record | None = None) -> None:
    """Raise `ReportedTwiceError` for a second report of the same period.

    A report that was one ``before``, as two computers may have made it, is saved as long as it stays there.
    """
    for each in records:
        if isinstance(each, Report) and not (
            isinstance(before, Report) and _told_of(each) == _told_of(before)
        ):
            refuse_twice(view, each)


def _told_of(report: Report) -> tuple[object, ...]:
    return report.office, report.organisation, report.period, report.period_on


def missing_indicators(view: View, records: Iterable[Record]) -> tuple[Indicator, ...]:
    """Return the indicators in the bin to which these records, or the figures of these reports, point."""
    wanted = set()
    for each in records:
        if isinstance(each, Report):
            wanted |= {str(figure.indicator) for figure in view.records(ReportFigure).all(report=each.id)}
        elif isinstance(each, (ReportFigure, DatedFigure)):
            wanted.add(str(each.indicator))
        elif isinstance(each, Programme):
            targets = view.records(ProgrammeTarget).all(programme=each.id)
            wanted |= {str(target.indicator) for target in targets}
    indicators = view.records(Indicator)
    return indicators.page(indicators.find(deleted=True, conditions=(Is("id", tuple(sorted(wanted))),)))


def refuse_used(view: View, opened: Iterable[Opened[Any]]) -> None:
    """Raise `IndicatorInUseError` for an indicator under which values are kept, which is retired instead."""
    ids = [each.record.id for each in opened if isinstance(each.record, Indicator)]
    if count := values_under(view, ids).total():
        raise IndicatorInUseError(count)


def values_under(view: View, indicator_ids: Sequence[str]) -> Counter[str]:
    """Return how many records point at each of these indicators: figures of reports, targets, dated ones."""
    if not indicator_ids:
        return Counter()
    return Counter(each.target for each in view.pointers_at(indicator_ids, Indicator.__name__))


def locked(view: View, records: Sequence[Record]) -> frozenset[str]:
    """Return the ids of those stored records that are an approved report or a figure of one."""
    reports = {each.id: each.id for each in records if isinstance(each, Report)}
    reports |= {each.id: str(each.report) for each in records if isinstance(each, ReportFigure)}
    if not reports:
        return frozenset()
    found = view.records(Report).page(sorted({*reports.values()}))
    approved = {each.id for each in found if each.state is ReportState.APPROVED}
    return frozenset(each for each, report in reports.items() if report in approved)
