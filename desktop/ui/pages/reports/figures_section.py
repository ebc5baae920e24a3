"""The figures of one report, planned and achieved, in the order of the indicators."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.figure_edits import stored_text
from desktop.ui.records.detail_section import DetailSection
from desktop.ui.short import short
from desktop.ui.widgets.two_line_list import ListRow, TwoLineList
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.domain.indicator import Indicator
    from desktop.domain.report import ReportFigure
    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools


class FiguresSection(DetailSection):
    """A press on a figure leads to the grid."""

    def __init__(self, desk: Desk, tools: Tools, write: Callable[[str], object] | None) -> None:
        super().__init__(QCoreApplication.translate("FiguresSection", "Figures"))
        self._desk = desk
        self._record: Record | None = None
        self.list = TwoLineList(tools.theme, self.title)
        self._write = write
        self.list.opened.connect(self._open)
        self.nothing = WrappedLabel()
        self.nothing.setProperty("role", "hint")
        self.body.addLayout(self.list.outset())
        self.body.addWidget(self.nothing)

    def show_record(self, record: Record) -> None:
        self._record = record
        rows = [self._row(*each) for each in self._desk.reports.figures(record.id)]
        self.list.set_rows(rows)
        self.nothing.set_words("" if rows else self.tr("No figure was written yet."))

    def _open(self, _figure: str) -> None:
        if self._write and self._record:
            self._write(self._record.id)

    def _row(self, indicator: Indicator, figure: ReportFigure) -> ListRow:
        if indicator.is_told:
            return ListRow(figure.id, indicator.name, short(figure.words))
        planned, achieved = stored_text(figure.planned), stored_text(figure.achieved)
        unit = f" {indicator.unit}" if indicator.unit else ""
        said = (
            self.tr("achieved {value}").format(value=f"{achieved}{unit}") if achieved else "",
            self.tr("planned {value}").format(value=f"{planned}{unit}") if planned else "",
        )
        return ListRow(figure.id, indicator.name, " \u2022 ".join(filter(None, said)))
