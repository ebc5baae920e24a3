"""Writing the figures of one office or agency in one Jalali year, period by period."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop.domain.indicator import Dimension, Indicator
from desktop.domain.office import Office
from desktop.domain.report import Report, ReportFigure, ReportState
from desktop.domain.reporting import due_day, period_with, standing, year_spans
from desktop.errors import ChangedElsewhereError, RecordMissingError
from desktop.office_errors import ReportApprovedError, ReportedTwiceError
from desktop.persian.text import tidy_passage
from desktop.schema.condition import Between, Is
from desktop.schema.diff import Edit, Opened
from desktop.schema.mending import tidied
from desktop.schema.record import link_to
from desktop.services.reports.twice import report_of
from desktop.storage.report_sums import ReportSums

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from desktop.domain.jalali_spans import Span
    from desktop.domain.reporting import Standing
    from desktop.domain.resolution import Period
    from desktop.services.reports.reporter import Reporter
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import UnitOfWork, View


_LAST = 1_000_000
"""Where an indicator without a place in the order stands."""


class Side(Enum):
    """Which figure of an indicator; the value is the name of the field."""

    PLANNED = "planned"
    ACHIEVED = "achieved"
    WORDS = "words"
    """What is told of it; an indicator that is told in words alone has nothing else."""


class Key(NamedTuple):
    """One figure of a year: the indicator's id, the place of the period in the year, and the side."""

    indicator: str
    place: int
    side: Side


Value = Decimal | str | None


@dataclass(frozen=True, slots=True)
class Column:
    """One period with its report, if there is one."""

    span: Span
    report: Report | None
    due_on: date
    standing: Standing

    @property
    def is_locked(self) -> bool:
        """Whether its figures stay as they are until the report is returned."""
        return self.report is not None and self.report.state is ReportState.APPROVED


@dataclass(frozen=True, slots=True)
class YearSheet:
    """The figures of a year as they were read: ``seen`` is how far the journal had come by then."""

    reporter: Reporter
    name: str
    period: Period
    year: int
    indicators: tuple[Indicator, ...]
    columns: tuple[Column, ...]
    figures: Mapping[tuple[str, int], ReportFigure]
    """By the indicator and the place of the period."""
    past: Mapping[str, tuple[Decimal, ...]]
    """What the reporter achieved before this year, by indicator."""
    seen: int

    def value(self, key: Key) -> Value:
        """Return what is stored; None for nothing."""
        found = self.figures.get((key.indicator, key.place))
        value: Value = getattr(found, key.side.value, None)
        return None if value == "" else value


class WriteReports:
    """Opens and saves; nothing that somebody else wrote meanwhile is overwritten."""

    def __init__(self, store: Store, today: Callable[[], date], days: Callable[[], int]) -> None:
        """``days`` says how long after its period a report is due."""
        self._store = store
        self._today = today
        self._days = days

    def begin(self, reporter: Reporter, period: Period, day: date) -> Report:
        """Make the report of the period in which a day lies; `ReportedTwiceError` where there is one."""
        with self._store.work() as work:
            if report_of(work, reporter, period, day):
                raise ReportedTwiceError
            report = self._new(work, reporter, period, day)
            work.commit()
        return report

    def open(self, reporter: Reporter, period: Period, day: date) -> Report:
        """Return the report of the period in which a day lies, which is made where there is none."""
        with self._store.work() as work:
            if found := report_of(work, reporter, period, day):
                return found
            report = self._new(work, reporter, period, day)
            work.commit()
        return report

    def year(self, reporter: Reporter, period: Period, year: int) -> YearSheet:
        """Return the figures of a Jalali year; raise `RecordMissingError` where the reporter was deleted."""
        spans = year_spans(period, year)
        with self._store.view() as view:
            seen = view.journal.arrived()
            own = view.of_kind(reporter.who.kind.__name__)
            if not own.find(where={"id": reporter.id}):
                raise RecordMissingError(reporter.who.kind.__name__, reporter.id)
            told_of = own.get(reporter.id)
            since = told_of.active_since if isinstance(told_of, Office) else None
            reports = self._reports(view, reporter, period, spans)
            figures = _figures(view, reports)
            indicators = _indicators(view, {indicator for indicator, _ in figures})
            told = ReportSums(view.connection).past(
                reporter.who.value, reporter.id, period.value, spans[0].first.isoformat()
            )
        past: dict[str, list[Decimal]] = defaultdict(list)
        for indicator, value in told:
            past[indicator].append(Decimal(repr(value)))
        columns = tuple(self._column(span, reports.get(place), since) for place, span in enumerate(spans))
        kept = {each: tuple(values) for each, values in past.items()}
        return YearSheet(reporter, told_of.title, period, year, indicators, columns, figures, kept, seen)

    def is_old(self, sheet: YearSheet) -> bool:
        """Say whether anything was written since a sheet was read."""
        with self._store.view() as view:
            return view.journal.arrived() != sheet.seen

    def save(self, sheet: YearSheet, changes: Mapping[Key, Value]) -> tuple[Report, ...]:
        """Save changed figures, all or none, and return the reports they are in, which are made as needed.

        Raises `ReportApprovedError` where one is approved (meanwhile), `ChangedElsewhereError` where
        somebody else changed the same figure since the sheet was read.
        """
        by_place: dict[int, dict[str, dict[str, Value]]] = defaultdict(lambda: defaultdict(dict))
        for key, value in changes.items():
            by_place[key.place][key.indicator][key.side.value] = value
        saved = []
        with self._store.work() as work:
            for place, rows in sorted(by_place.items()):
                day = sheet.columns[place].span.first
                report = report_of(work, sheet.reporter, sheet.period, day) or self._new(
                    work, sheet.reporter, sheet.period, day
                )
                if report.state is ReportState.APPROVED:
                    raise ReportApprovedError
                self._put(work, sheet, place, report, rows)
                saved.append(report)
            work.commit()
        return tuple(saved)

    def tell(self, opened: Opened[Report], narrative: str) -> Report:
        """Save what is told of a period; raise `ChangedElsewhereError` where others changed it."""
        with self._store.work() as work:
            (stored,) = work.save(Edit(opened, replace(opened.record, narrative=tidy_passage(narrative))))
            work.commit()
        if not isinstance(stored, Report):
            raise TypeError
        return stored

    def _put(
        self,
        work: UnitOfWork,
        sheet: YearSheet,
        place: int,
        report: Report,
        rows: Mapping[str, Mapping[str, Value]],
    ) -> None:
        now = {str(each.indicator): each for each in work.records(ReportFigure).all(report=report.id)}
        for indicator, values in rows.items():
            if not work.records(Indicator).find(where={"id": indicator}):
                raise RecordMissingError(Indicator.__name__, indicator)
            fields: dict[str, Any] = {
                name: "" if name == "words" and value is None else value for name, value in values.items()
            }
            was, stored = sheet.figures.get((indicator, place)), now.get(indicator)
            if was is None and stored is not None:
                was = ReportFigure(id=stored.id, report=stored.report, indicator=stored.indicator)
                if any(getattr(stored, name) not in (None, "", value) for name, value in fields.items()):
                    raise ChangedElsewhereError(list(fields))
                work.save(Edit(Opened(stored, work.journal.arrived()), replace(stored, **fields)))
            elif was is None:
                blank = ReportFigure(report=link_to(report), indicator=link_to(Indicator(id=indicator)))
                work.add(tidied(replace(blank, **fields)))
            else:
                work.save(Edit(Opened(was, sheet.seen), tidied(replace(was, **fields))))

    def _new(self, work: UnitOfWork, reporter: Reporter, period: Period, day: date) -> Report:
        span = period_with(period, day)
        report = Report(
            **reporter.links,
            period=period,
            period_on=span.first,
            due_on=due_day(span, self._days()),
        )
        work.add(report)
        return report

    def _reports(
        self, view: View, reporter: Reporter, period: Period, spans: Sequence[Span]
    ) -> Mapping[int, Report]:
        records = view.records(Report)
        found = records.page(
            records.find(
                conditions=(
                    Is(reporter.who.value, (reporter.id,)),
                    Is("period", (period.value,)),
                    Between("period_on", spans[0].first.isoformat(), spans[-1].last.isoformat()),
                )
            )
        )
        return {
            place: each
            for each in found
            for place, span in enumerate(spans)
            if each.period_on and span.first <= each.period_on <= span.last
        }

    def _column(self, span: Span, report: Report | None, since: date | None) -> Column:
        due = report.due_on if report and report.due_on else due_day(span, self._days())
        state = report.state if report else None
        return Column(span, report, due, standing(span, state, due, self._today(), since))


def _figures(view: View, reports: Mapping[int, Report]) -> dict[tuple[str, int], ReportFigure]:
    places = {each.id: place for place, each in reports.items()}
    records = view.records(ReportFigure)
    found = records.page(records.find(conditions=(Is("report", tuple(places)),))) if places else ()
    return {(str(each.indicator), places[str(each.report)]): each for each in found}


def figures_of(view: View, report_id: str) -> tuple[tuple[Indicator, ReportFigure], ...]:
    """Return the figures of a report in the order of their indicators."""
    found = {str(each.indicator): each for each in view.records(ReportFigure).all(report=report_id)}
    return tuple((each, found[each.id]) for each in _indicators(view, set(found)) if each.id in found)


def _indicators(view: View, told: set[str]) -> tuple[Indicator, ...]:
    """Return the indicators in their order; a retired one only where something was told of it."""
    records = view.records(Indicator)
    found = records.page(records.find(order_by="name"))
    shown = [each for each in found if not each.is_retired or each.id in told]
    dimensions = list(Dimension)
    return tuple(
        sorted(
            shown,
            key=lambda each: (
                dimensions.index(each.dimension) if each.dimension else len(dimensions),
                each.order or _LAST,
            ),
        )
    )
