"""What is refused of reports and indicators, whichever way they are written."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from desktop.domain.indicator import Indicator
from desktop.domain.report import Report, ReportFigure, ReportState
from desktop.office_errors import ApprovedByHandError, IndicatorInUseError
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


def refuse_second(view: View, records: Iterable[Record]) -> None:
    """Raise `ReportedTwiceError` for a second report of the same period."""
    for each in records:
        if isinstance(each, Report):
            refuse_twice(view, each)


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


def is_locked(view: View, record: Record) -> bool:
    """Tell whether a stored record is an approved report or a figure of one."""
    if isinstance(record, ReportFigure):
        found = view.records(Report).page([str(record.report)])
        return bool(found) and found[0].state is ReportState.APPROVED
    return isinstance(record, Report) and record.state is ReportState.APPROVED
