"""An indicator year by year: where it began, as each source tells it, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.figure_edits import stored_text
from desktop.domain.indicator import DatedFigure, Indicator
from desktop.errors import AppError
from desktop.persian.digits import persian_digits
from desktop.persian.jalali import day_text
from desktop.persian.numbers import number_text
from desktop.ui.places import Destination
from desktop.ui.records.detail_section import DetailSection
from desktop.ui.widgets.two_line_list import ListRow, TwoLineList
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.services.reports.sums import Trend
    from desktop.ui.places import Tools


class TrendSection(DetailSection):
    """Approved figures only; the beginning is as of its day and never added up."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(QCoreApplication.translate("TrendSection", "Year by year"))
        self._desk = desk
        self.list = TwoLineList(tools.theme, self.title)
        self.list.opened.connect(self._open)
        self.nothing = WrappedLabel()
        self.nothing.setProperty("role", "hint")
        self.body.addLayout(self.list.outset())
        self.body.addWidget(self.nothing)

    def show_record(self, record: Record) -> None:
        if not isinstance(record, Indicator):
            return
        try:
            trend = self._desk.reports.sums.trend(record.id)
        except AppError:
            self.set_empty(empty=True)
            return
        rows = self._rows(trend)
        self.list.set_rows(rows)
        self.nothing.set_words("" if rows else self.tr("No approved report tells of it yet."))

    def _rows(self, trend: Trend) -> list[ListRow]:
        unit = f" {trend.indicator.unit}" if trend.indicator.unit else ""
        rows = [
            ListRow(each.id, f"{figure_words(each)}{unit}", self._source(each)) for each in trend.baselines
        ]
        for each in reversed(trend.years):
            planned = stored_text(each.gathered.planned)
            share = each.gathered.share
            note = (
                self.tr("planned {value}").format(value=planned) if planned else "",
                f"{number_text(share)}٪" if share is not None else "",
            )
            words = f"{persian_digits(str(each.year))}: {stored_text(each.gathered.achieved) or '–'}{unit}"
            rows.append(ListRow("", words, " \u2022 ".join(filter(None, note))))
        return rows

    def _source(self, figure: DatedFigure) -> str:
        day = day_text(figure.as_of) if figure.as_of else ""
        return self.tr("beginning, as of {day}, {source}").format(day=day, source=figure.source)

    def _open(self, record_id: str) -> None:
        if record_id:
            self.going.emit(Destination(kind=DatedFigure.__name__, record_id=record_id))


def figure_words(figure: DatedFigure) -> str:
    """Return a dated figure as it is told, such as «حدود ۱۶۷»; its own words where it has no value."""
    if figure.value is None:
        return figure.words
    value = stored_text(figure.value)
    about = QCoreApplication.translate("TrendSection", "about {value}")
    return about.format(value=value) if figure.is_approximate else value
