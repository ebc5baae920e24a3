"""All that is done with the reports of offices and agencies; each part is loaded when it is asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from desktop.paths import INDICATORS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from desktop.domain.indicator import Indicator
    from desktop.domain.jalali_spans import Span
    from desktop.domain.report import ReportFigure
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.reports.catalogue import UsualIndicators
    from desktop.services.reports.course import Course
    from desktop.services.reports.points import Points
    from desktop.services.reports.standing import LateReport, Standings
    from desktop.services.reports.sums import Gathered, Sums
    from desktop.services.reports.writing import WriteReports
    from desktop.storage.store import Store


class ReportsDesk:
    """Indicators, figures, the course of reports, and what they come to."""

    def __init__(
        self, store: Store, vocabulary: Vocabulary, today: Callable[[], date], days: Callable[[], int]
    ) -> None:
        self._store = store
        self._vocabulary = vocabulary
        self.today = today
        self._days = days

    def gathered(self, place_id: str, span: Span, *, approved: bool = True) -> Mapping[str, Gathered]:
        """Return what the indicators of offices came to, of a place and all that lies in it or of all."""
        return self.sums.gathered(place_id, span, approved=approved)

    def late(self, place_id: str, span: Span) -> tuple[LateReport, ...]:
        """Return the reports that are missing of the periods that end in a span, the latest first."""
        return self.standings.late(place_id, span)

    def figures(self, report_id: str) -> tuple[tuple[Indicator, ReportFigure], ...]:
        """Return the figures of a report in the order of their indicators."""
        from desktop.services.reports.writing import figures_of

        with self._store.view() as view:
            return figures_of(view, report_id)

    def used(self, indicator_ids: Sequence[str]) -> Mapping[str, int]:
        """Return how many values are kept under each of these indicators; those without any are left out."""
        from desktop.services.reports.guard import values_under

        with self._store.view() as view:
            return values_under(view, indicator_ids)

    @cached_property
    def writing(self) -> WriteReports:
        """Opening reports and saving their figures."""
        from desktop.services.reports.writing import WriteReports

        return WriteReports(self._store, self.today, self._days)

    @cached_property
    def course(self) -> Course:
        """Submitting, returning, approving."""
        from desktop.services.reports.course import Course

        return Course(self._store, self.today)

    @cached_property
    def standings(self) -> Standings:
        """Who has reported."""
        from desktop.services.reports.standing import Standings

        return Standings(self._store, self._vocabulary, self.today, self._days)

    @cached_property
    def sums(self) -> Sums:
        """What figures come to."""
        from desktop.services.reports.sums import Sums

        return Sums(self._store, self.today)

    @cached_property
    def points(self) -> Points:
        """What reports leave open."""
        from desktop.services.reports.points import Points

        return Points(self._store, self._vocabulary, self.today)

    @cached_property
    def usual_indicators(self) -> UsualIndicators:
        """Indicators to begin with."""
        from desktop.services.reports.catalogue import UsualIndicators

        return UsualIndicators(self._store, INDICATORS)
