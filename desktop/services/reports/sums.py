"""What the figures of reports come to: in a place and a span, year by year, and against what was aimed at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from desktop.domain.indicator import DatedFigure, DatedFigureKind, Gathering, Indicator, ProgrammeTarget
from desktop.domain.jalali_spans import YEAR, Span, months_span
from desktop.domain.programme import Programme
from desktop.domain.reporting import period_with, whole_periods
from desktop.domain.resolution import Period
from desktop.persian.jalali import jalali_parts
from desktop.schema.condition import Is
from desktop.services.reports.reporter import Who
from desktop.storage.report_sums import Asked, ReportSums

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View

_DECIMALS = 4


@dataclass(frozen=True, slots=True)
class Gathered:
    """What one indicator came to; None where nobody told it. ``count`` is of how many achieved values."""

    planned: Decimal | None
    achieved: Decimal | None
    count: int = 0

    @property
    def share(self) -> int | None:
        """Percent of what was planned that was achieved, where both are told."""
        if not self.planned or self.achieved is None:
            return None
        return round(self.achieved / self.planned * 100)


@dataclass(frozen=True, slots=True)
class YearValue:
    """What an indicator came to in one Jalali year."""

    year: int
    gathered: Gathered


@dataclass(frozen=True, slots=True)
class Trend:
    """An indicator from where it began: what each source tells of the beginning, then the years."""

    indicator: Indicator
    baselines: tuple[DatedFigure, ...]
    years: tuple[YearValue, ...]


@dataclass(frozen=True, slots=True)
class TargetReached:
    """What a programme aims at, and what was achieved of it until the end or today."""

    target: ProgrammeTarget
    indicator: Indicator
    achieved: Decimal | None
    span: Span

    @property
    def share(self) -> int | None:
        """Percent of the aim that was achieved."""
        return Gathered(self.target.planned, self.achieved).share


class Sums:
    """Adds up, averages or takes the last, as each indicator says; periods that lie wholly inside count."""

    def __init__(self, store: Store, today: Callable[[], date]) -> None:
        self._store = store
        self._today = today

    def gathered(
        self, place_id: str, span: Span, *, approved: bool = True, who: Who = Who.OFFICE
    ) -> Mapping[str, Gathered]:
        """Return what each indicator came to, of a place and all that lies in it, or of all.

        Where somebody tells the same by a year and by its months, the year counts. Without ``approved``
        also drafts count. Retired indicators are among them.
        """
        with self._store.view() as view:
            return _gathered(view, place_id, span, approved=approved, who=who)

    def trend(self, indicator_id: str, place_id: str = "", *, approved: bool = True) -> Trend:
        """Return an indicator year by year, from the first that tells of it on."""
        with self._store.view() as view:
            indicator = view.records(Indicator).get(indicator_id)
            figures = view.records(DatedFigure)
            mine = (
                Is("indicator", (indicator_id,)),
                Is("kind", (DatedFigureKind.BASELINE.value,)),
                *([Is("place", (place_id,))] if place_id else []),
            )
            baselines = figures.page(figures.find(order_by="as_of", conditions=mine))
            first = _first_year(view)
            last = jalali_parts(self._today())[0]
            years = []
            for year in range(first or last, last + 1):
                found = _gathered(
                    view, place_id, months_span(year, 1, YEAR), approved=approved, who=Who.OFFICE
                )
                if (value := found.get(indicator_id)) is not None:
                    years.append(YearValue(year, value))
        return Trend(indicator, baselines, tuple(years))

    def targets(self, programme_id: str, *, approved: bool = True) -> tuple[TargetReached, ...]:
        """Return what a programme aims at beside what was achieved since it began."""
        with self._store.view() as view:
            programme = view.records(Programme).get(programme_id)
            found = view.records(ProgrammeTarget).all(programme=programme_id)
            indicators = {
                each.id: each
                for each in view.records(Indicator).page(list({str(each.indicator) for each in found}))
            }
            reached = []
            for each in found:
                today = self._today()
                since = each.since or programme.since or period_with(Period.YEAR, today).first
                until = each.until or programme.until or period_with(Period.YEAR, today).last
                span = Span(since, until)
                sums = _gathered(view, str(each.place or ""), span, approved=approved, who=Who.OFFICE)
                value = sums.get(str(each.indicator))
                if (indicator := indicators.get(str(each.indicator))) is not None:
                    reached.append(TargetReached(each, indicator, value.achieved if value else None, span))
        return tuple(reached)


def _gathered(view: View, place_id: str, span: Span, *, approved: bool, who: Who) -> dict[str, Gathered]:
    wholes = {each: whole for each in Period if (whole := whole_periods(each, span))}
    if not wholes:
        return {}
    asked = Asked(
        who.value,
        place_id,
        span.first.isoformat(),
        span.last.isoformat(),
        tuple((each.value, *_days(whole)) for each, whole in wholes.items()),
        tuple(_longer(wholes)),
        approved,
    )
    sums = ReportSums(view.connection)
    told = sums.sums(asked)
    ways = _ways(view)
    latest = [each.indicator for each in told if ways.get(each.indicator) is Gathering.LATEST]
    last = {side: sums.latest(asked, side, latest) if latest else {} for side in ("planned", "achieved")}
    return {
        each.indicator: Gathered(
            _side(
                ways[each.indicator], each.planned, each.planned_count, last["planned"].get(each.indicator)
            ),
            _side(
                ways[each.indicator], each.achieved, each.achieved_count, last["achieved"].get(each.indicator)
            ),
            each.achieved_count,
        )
        for each in told
        if each.indicator in ways
    }


def _side(way: Gathering, total: float | None, count: int, last: float | None) -> Decimal | None:
    value = last if way is Gathering.LATEST else total
    if value is None:
        return None
    return _decimal(value / count if way is Gathering.AVERAGE else value)


def _ways(view: View) -> Mapping[str, Gathering]:
    records = view.records(Indicator)
    return {each.id: each.gathering for each in records.page(records.find())}


def _longer(wholes: Mapping[Period, Span]) -> list[tuple[str, str, str]]:
    """Return each season, half and year that lies in a span."""
    found = []
    for period, whole in wholes.items():
        if period is Period.MONTH:
            continue
        each = period_with(period, whole.first)
        while each.last <= whole.last:
            found.append((period.value, *_days(each)))
            each = period_with(period, each.last + timedelta(days=1))
    return found


def _first_year(view: View) -> int | None:
    """Return the Jalali year of the first report."""
    first = view.connection.exec_driver_sql("SELECT min(period_on) FROM report WHERE deleted = 0").scalar()
    return jalali_parts(date.fromisoformat(first))[0] if first else None


def _days(span: Span) -> tuple[str, str]:
    return span.first.isoformat(), span.last.isoformat()


def _decimal(value: float) -> Decimal:
    """Return a sum without the dust of adding: figures have so many decimals at most."""
    return Decimal(str(round(value, _DECIMALS)))
