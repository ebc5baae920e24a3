"""The manager's page as one answer: what stands today, and what was done in a period, beside what was."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from desktop.domain.place import Place
from desktop.services.figures.spans import before
from desktop.services.manager.agencies import late_agencies
from desktop.services.manager.behind import Lists
from desktop.services.manager.overview import Overview, Standing
from desktop.services.manager.papers import offices_with_overdue
from desktop.services.manager.periodic import Period, Told
from desktop.services.manager.runs import run_up_to
from desktop.services.manager.stood import development_on, states_on
from desktop.storage.assignment_statements import Asked
from desktop.storage.assignments import AssignmentRows
from desktop.storage.office_counts import OfficeCounts, places_below

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from desktop.domain.jalali_spans import Span
    from desktop.services.offices.offices_desk import OfficesDesk
    from desktop.services.reports.reports_desk import ReportsDesk
    from desktop.storage.store import Store


class Manager(Lists):
    """Asks each part of the program for its own figures, so that there is one rule for each."""

    def __init__(
        self, store: Store, offices: OfficesDesk, reports: ReportsDesk, today: Callable[[], date]
    ) -> None:
        super().__init__(store)
        self._offices = offices
        self._reports = reports
        self._today = today

    def today(self) -> date:
        """Return the day as of which is counted what stands."""
        return self._today()

    def of(self, place_id: str, span: Span, standing: Standing | None = None) -> Overview:
        """Return everything of a place with all in it, or of all where empty, in a period.

        ``standing`` is what `standing` gave for the same place, where nothing was saved since.
        """
        standing = standing or self.standing(place_id)
        results, runs, earlier = self._offices.results, run_up_to(span), before(span, standing.today)
        compared_on = span.first - timedelta(days=1)
        told = Told(
            gathered=self._reports.gathered(place_id, span),
            gathered_before=self._reports.gathered(place_id, earlier),
            cycle=results.cycle(place_id, span=span),
            cycle_before=results.cycle(place_id, span=earlier),
            funnels=tuple(results.funnel(place_id, span=each) for each in runs),
            coverage_before=self._offices.coverage.of(place_id, compared_on),
            funnel_before=results.funnel(place_id, span=earlier),
        )
        with self._store.view() as view:
            return Period(view, standing, span, earlier, runs, told).overview(compared_on)

    def standing(self, place_id: str = "") -> Standing:
        """Return what stands today in a place with all that lies in it, or in all where empty."""
        today = self._today()
        coverage = self._offices.coverage.of(place_id)
        due = self._offices.documents.due(place_id)
        with self._store.view() as view:
            places = places_below(view.connection, place_id) if place_id else None
            counts = OfficeCounts(view.connection, places)
            overdue = Asked(today.isoformat(), overdue=True, place=place_id or None)
            return Standing(
                place=place_id,
                place_words="".join(each.title for each in view.records(Place).page((place_id,))),
                places=places,
                bodies=counts.bodies(),
                today=today,
                states=states_on(counts, today),
                planned=counts.planned(),
                coverage=coverage,
                development=development_on(counts, today),
                due_offices=tuple(dict.fromkeys(each.office_id for each in due if each.days >= 0)),
                offices=offices_with_overdue(due),
                parts_overdue=AssignmentRows(view.connection).count(overdue),
                late=late_agencies(view, place_id, today),
            )
