"""What the grid of figures is made of: whose year, the table, the report beside it, what is said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.services.reports.reporter import Who
from desktop.ui.page_action import PageAction
from desktop.ui.pages.reports.figure_model import Shown
from desktop.ui.pages.reports.figure_table import FigureTable
from desktop.ui.pages.reports.period_pane import WIDTH, PeriodPane
from desktop.ui.pages.reports.report_deeds import ReportDeeds
from desktop.ui.pages.reports.year_bar import YearBar
from desktop.ui.places import Destination
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.name_box import NameBox
from desktop.ui.widgets.name_source import NameSource
from desktop.ui.widgets.segments import Segments
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.services.desk import Desk
    from desktop.ui.places import Tools

_GAP = 12


class GridFrame(QWidget):
    """Holds the parts; what they do with each other is the view's."""

    going = Signal(object)

    def __init__(self, desk: Desk, tools: Tools, ready: Callable[[], bool]) -> None:
        """``ready`` saves what is written and tells whether the report beside the figures can be sent."""
        super().__init__()
        self._desk, self._tools = desk, tools
        self.deeds = ReportDeeds(desk, tools, self, ready)
        self.bar = YearBar(desk, tools, "reports/grid")
        self.names = {each: self._name_box(each) for each in Who}
        self.side_choice = Segments(
            [
                (Shown.ACHIEVED.value, self.tr("Achieved")),
                (Shown.PLANNED.value, self.tr("Planned")),
                (Shown.BOTH.value, self.tr("Both")),
            ]
        )
        self.side_choice.setAccessibleName(self.tr("Figures that are shown"))
        self.side_choice.choose(Shown.ACHIEVED.value)
        self.table = FigureTable(desk.vocabulary, tools.theme)
        self.pane = PeriodPane(desk, tools, self.deeds)
        self.line = WrappedLabel()
        self.line.setProperty("role", "hint")
        self.hint = WrappedLabel()
        self.hint.setProperty("role", "hint")
        self._lay_out()
        self.show_names()

    def show_names(self) -> None:
        """Show the box for the names of those that are chosen, offices or agencies."""
        for who, box in self.names.items():
            box.setVisible(who is self.bar.who)

    def _name_box(self, who: Who) -> NameBox:
        box = NameBox(NameSource(self._desk.browse, who.kind), self._tools.icons)
        box.setAccessibleName(self._desk.vocabulary.record(who.kind).label)
        words = {
            Who.OFFICE: self.tr("Whose figures? Name of the office"),
            Who.AGENCY: self.tr("Name of the agency"),
        }
        box.setPlaceholderText(words[who])
        box.setMinimumWidth(160)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return box

    def _lay_out(self) -> None:
        for place, box in enumerate(self.names.values(), 1):
            self.bar.row.insertWidget(place, box, 1)
        self.bar.row.addWidget(self.side_choice)
        card = QFrame()
        card.setProperty("role", "card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, 1, 1, 8)
        inner.setSpacing(6)
        inner.addWidget(self.table, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(_GAP, 0, _GAP, 0)
        foot.setSpacing(2)
        foot.addWidget(self.line)
        foot.addWidget(self.hint)
        inner.addLayout(foot)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(card)
        self.splitter.addWidget(self.pane)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([1_000, WIDTH])
        self.none = EmptyState(
            self._tools.icons,
            "data_bar_vertical",
            self.tr("Whose figures are to be written?"),
            self.tr(
                "Choose an office or an agency above; its figures of the year stand here period by period."
            ),
        )
        self.no_indicators = EmptyState(
            self._tools.icons,
            "text_number_list",
            self.tr("There is no indicator yet"),
            self.tr("Figures are written by indicators. Enter them first, or take the usual ones."),
            PageAction(
                self.tr("Go to the indicators"),
                "text_number_list",
                lambda: self.going.emit(Destination("indicators")),
                self,
            ),
        )
        self.stack = QStackedWidget()
        for widget in (self.none, self.no_indicators, self.splitter):
            self.stack.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(self.bar)
        layout.addWidget(self.stack, 1)
        self.hint.set_words(
            self.tr(
                "Paste from Excel, Ctrl+Z undoes, Ctrl+S saves. What is no number stays marked and unsaved."
            )
        )
