"""«کارنامه»: what an office has achieved, drawn and in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.persian.numbers import number_text
from desktop.services.manager.charts import funnel_chart
from desktop.ui.pages.offices.done_sections import done_sections
from desktop.ui.records.detail_section import DetailSection
from desktop.ui.widgets.chart_view import ChartView
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from desktop.domain.results import Results
    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools


def results_sections(desk: Desk, tools: Tools) -> tuple[DetailSection, ...]:
    """Return what the record of an office is made of: its sums, then what it did of each kind."""
    done = done_sections(desk, tools)
    achieved = AchievedSection(desk, tools)
    for each in done:
        each.changed.connect(achieved.reload)
    return (achieved, *done)


class AchievedSection(DetailSection):
    """The funnel and the sums of one office, over all the time that it has been there."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(QCoreApplication.translate("AchievedSection", "Record of the office"))
        self._desk = desk
        self._record: Record | None = None
        self.chart = ChartView(tools.theme)
        self.sums = WrappedLabel()
        self.nothing = WrappedLabel()
        self.nothing.setProperty("role", "hint")
        for widget in (self.chart, self.sums, self.nothing):
            self.body.addWidget(widget)

    def show_record(self, record: Record) -> None:
        self._record = record
        self.reload()

    def reload(self) -> None:
        """Count anew."""
        if self._record is None:
            return
        found = self._desk.offices.results.of(office_id=self._record.id)
        chart = funnel_chart(found.funnel)
        self.chart.show_chart(chart)
        self.chart.setVisible(not chart.is_empty)
        said = tuple(self._sentences(found))
        self.sums.set_words(" ".join(said))
        is_empty = chart.is_empty and not said
        words = self.tr("Nothing that this office has achieved is entered yet.")
        self.nothing.set_words(words if is_empty else "")

    def _sentences(self, found: Results) -> Iterator[str]:
        """Yield a sentence for each thing that there is something to say of."""
        reached, jobs, cycle = found.activities, found.jobs, found.cycle
        if reached.count:
            words = self.tr("{count} activities reached {women} women and {men} men.")
            yield _filled(words, count=reached.count, women=reached.women, men=reached.men)
        if spent := sum(each.spent for each in found.amounts.values()):
            yield _filled(self.tr("They and the courses cost {amount} rials."), amount=spent)
        if jobs.count:
            words = self.tr("{count} businesses give work to {people} people.")
            yield _filled(words, count=jobs.count, people=jobs.people)
        if cycle.raised:
            words = self.tr("Of {raised} problems {solved} are solved.")
            yield _filled(words, raised=cycle.raised, solved=cycle.solved)
        if cycle.median is not None:
            yield _filled(self.tr("Half of these took {days} days at most."), days=cycle.median)


def _filled(words: str, **figures: int | Decimal) -> str:
    return words.format(**{name: number_text(figure) for name, figure in figures.items()})
