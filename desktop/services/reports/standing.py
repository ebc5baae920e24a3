"""Who has reported for which period: offices or agencies by the periods of a Jalali year."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from desktop.domain.office import Office, OfficeState
from desktop.domain.period_names import whole_period
from desktop.domain.report import Report, ReportState
from desktop.domain.reporting import Standing, days_late, due_day, period_with, standing, year_spans
from desktop.domain.resolution import Period
from desktop.persian.order import sort_key
from desktop.schema.condition import Is
from desktop.services.reports.reporter import Reporter, Who, reporter_of
from desktop.services.titles import Titles
from desktop.storage.report_sums import ReportSums

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from desktop.domain.jalali_spans import Span
    from desktop.schema.vocabulary import Vocabulary
    from desktop.storage.report_sums import ReportRow
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View

_REPORTING = (OfficeState.ACTIVE,)
OWING = (Standing.DUE, Standing.MISSING, Standing.RETURNED)
"""How reports stand that are still to come."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One reporter in one period; ``days`` is how late, ``reason`` why it was returned."""

    standing: Standing
    report_id: str = ""
    due_on: date | None = None
    days: int = 0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One reporter with a cell for each period."""

    reporter: Reporter
    name: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Board:
    """Reporters by periods."""

    who: Who
    period: Period
    spans: tuple[Span, ...]
    rows: tuple[Row, ...]

    def count(self, *standings: Standing) -> int:
        """Return how many cells stand so."""
        return sum(cell.standing in standings for row in self.rows for cell in row.cells)


@dataclass(frozen=True, slots=True)
class ToldReport:
    """One report in words: whose, of which period, until when; ``days`` is how late it is or was."""

    name: str
    period: str
    due_on: date
    days: int


@dataclass(frozen=True, slots=True)
class LateReport:
    """One that is late and has not come."""

    reporter: Reporter
    name: str
    period: Period
    span: Span
    due_on: date
    days: int
    report_id: str


class Standings:
    """Answers in one look at the register."""

    def __init__(
        self, store: Store, vocabulary: Vocabulary, today: Callable[[], date], days: Callable[[], int]
    ) -> None:
        self._store = store
        self._vocabulary = vocabulary
        self._today = today
        self._days = days

    def board(self, who: Who, period: Period, year: int, place_id: str = "") -> Board:
        """Return who has reported in a Jalali year, of a place and all that lies in it or of all.

        Asked are the active offices, and whoever has reported; agencies only where they have.
        """
        spans = year_spans(period, year)
        with self._store.view() as view:
            rows = self._rows(view, who, period, spans, place_id)
        return Board(who, period, spans, rows)

    def told(self, report_ids: Sequence[str]) -> Mapping[str, ToldReport]:
        """Return whose reports are, of which period, when they are due, and how late they are or came."""
        with self._store.glance() as glance:
            reports = glance.records(Report).page(report_ids)
            names = Titles(glance, self._vocabulary).of_links(reports)
        found = {}
        for each in reports:
            if each.period and each.period_on:
                span = period_with(each.period, each.period_on)
                due = each.due_on or due_day(span, self._days())
                late = days_late(each.state, each.submitted_on, due, self._today(), span)
                reporter = reporter_of(each)
                name = names.get(reporter.id, "") if reporter else ""
                found[each.id] = ToldReport(name, whole_period(each.period, span), due, late)
        return found

    def late(self, place_id: str, span: Span) -> tuple[LateReport, ...]:
        """Return what is missing of the periods that end in a span, the latest first.

        Who has begun to report by some kind of period owes each later one of that kind.
        """
        found = []
        with self._store.view() as view:
            for who in Who:
                for period in Period:
                    spans = self._spans(view, who, period, span)
                    found += self._late_of(self._rows(view, who, period, spans, place_id), period, spans)
        return tuple(sorted(found, key=lambda each: (-each.days, each.name, each.reporter.id)))

    def _late_of(self, rows: Sequence[Row], period: Period, spans: Sequence[Span]) -> list[LateReport]:
        return [
            LateReport(row.reporter, row.name, period, span, cell.due_on, cell.days, cell.report_id)
            for row in rows
            for cell, span in zip(row.cells, spans, strict=True)
            if cell.standing in (Standing.MISSING, Standing.RETURNED) and cell.days and cell.due_on
        ]

    def _spans(self, view: View, who: Who, period: Period, span: Span) -> tuple[Span, ...]:
        """Return the periods that end in a span, none where nobody reports by such ones."""
        told = ReportSums(view.connection).reports(who.value, "", span.last.isoformat(), period.value)
        if not told:
            return ()
        first = max(span.first, date.fromisoformat(min(each.period_on for each in told)))
        found, each = [], period_with(period, first)
        while each.last <= span.last and each.last <= self._today():
            found.append(each)
            each = period_with(period, each.last + timedelta(days=1))
        return tuple(found)

    def _rows(
        self, view: View, who: Who, period: Period, spans: Sequence[Span], place_id: str
    ) -> tuple[Row, ...]:
        if not spans:
            return ()
        sums = ReportSums(view.connection)
        told = sums.reports(who.value, spans[0].first.isoformat(), spans[-1].last.isoformat(), period.value)
        by_place: dict[tuple[str, int], ReportRow] = {}
        for each in told:
            day = date.fromisoformat(each.period_on)
            place = next(place for place, span in enumerate(spans) if span.first <= day <= span.last)
            by_place[each.reporter, place] = each
        since = self._asked(view) if who is Who.OFFICE else {}
        ids = dict.fromkeys((*since, *(each.reporter for each in told)))
        if place_id:
            inside = sums.placed(who.value, place_id)
            ids = dict.fromkeys(each for each in ids if each in inside)
        names = {each.id: each.title for each in view.of_kind(who.kind.__name__).page(list(ids))}
        return tuple(
            Row(
                Reporter(who, each),
                names[each],
                tuple(
                    self._cell(span, by_place.get((each, place)), since.get(each))
                    for place, span in enumerate(spans)
                ),
            )
            for each in sorted(
                (each for each in ids if each in names), key=lambda each: sort_key(names[each])
            )
        )

    def _asked(self, view: View) -> Mapping[str, date | None]:
        """Return the offices that are asked for reports, with the day since which they work."""
        offices = view.records(Office)
        active = (Is("state", tuple(each.value for each in _REPORTING)),)
        return {each.id: each.active_since for each in offices.page(offices.find(conditions=active))}

    def _cell(self, span: Span, row: ReportRow | None, since: date | None) -> Cell:
        state = ReportState(row.state) if row else None
        due = date.fromisoformat(row.due_on) if row and row.due_on else due_day(span, self._days())
        sent = date.fromisoformat(row.submitted_on) if row and row.submitted_on else None
        today = self._today()
        stands = standing(span, state, due, today, since)
        late = 0 if stands is Standing.NOT_ASKED else days_late(state, sent, due, today, span)
        return Cell(stands, row.id if row else "", due, late, row.returned_reason if row else "")
