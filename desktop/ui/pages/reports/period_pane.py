"""The report of one period beside its figures: how it stands, what is told of it, what it leaves open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.period_names import whole_period
from desktop.domain.report import Report, ReportState
from desktop.errors import AppError
from desktop.persian.jalali import day_text
from desktop.ui.pages.reports.asked_section import AskedSection
from desktop.ui.pages.reports.points_section import PointsSection
from desktop.ui.pages.reports.standing_words import TONES, standing_words
from desktop.ui.pages.reports.state_section import StateSection
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.passage_box import PassageBox
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from desktop.schema.diff import Opened
    from desktop.services.desk import Desk
    from desktop.services.reports.writing import Column, YearSheet
    from desktop.ui.pages.reports.report_deeds import ReportDeeds
    from desktop.ui.places import Tools

PAD, WIDTH = 16, 290
"""Pixels around, and those that the deeds on an open point need in all."""


class PeriodPane(QFrame):
    """What is told is saved with the figures; a report begins with the first thing that is written."""

    told = Signal()
    """Something was typed into the narrative."""
    going = Signal(object)
    begin_asked = Signal()
    """A report of this period is to be begun."""

    def __init__(self, desk: Desk, tools: Tools, deeds: ReportDeeds) -> None:
        super().__init__()
        self._desk, self._tools = desk, tools
        self.setProperty("role", "card")
        self.setMinimumWidth(WIDTH)
        self._opened: Opened[Report] | None = None
        self.heading, self.chip = QLabel(), Chip()
        self.heading.setProperty("role", "h3")
        self.due = WrappedLabel()
        self.due.setProperty("role", "hint")
        self.state = StateSection(deeds)
        self.narrative = PassageBox()
        self.narrative.set_fewest_lines(5)
        self.narrative.textChanged.connect(self.told)
        self.narrative_box = FieldBox(self.tr("Narrative report"), self.narrative)
        self.points = PointsSection(desk, tools)
        self.asked = AskedSection(desk, tools)
        self.begin_button = QPushButton(self.tr("Begin the report of this period"))
        self.begin_button.clicked.connect(lambda _checked: self.begin_asked.emit())
        for section in (self.points, self.asked):
            section.going.connect(self.going)
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignTop)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(PAD, PAD, PAD, PAD)
        column.setSpacing(12)
        column.addLayout(top)
        for widget in (self.due, self.begin_button, self.state, self.narrative_box, self.points, self.asked):
            column.addWidget(widget)
        column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.area)

    @property
    def typed(self) -> str | None:
        """The narrative where it is another than the stored one, else None."""
        if self._opened is None:
            return None
        text = self.narrative.toPlainText()
        return text if text != self._opened.record.narrative else None

    @property
    def report_id(self) -> str:
        """The report that is shown; empty where there is none yet."""
        return self._opened.record.id if self._opened else ""

    def show_column(self, sheet: YearSheet, column: Column) -> None:
        """Show the report of a period, or that there is none."""
        self.heading.setText(whole_period(sheet.period, column.span))
        self.chip.say(standing_words(column.standing), TONES[column.standing])
        report = column.report
        self._opened = self._open(report.id) if report else None
        self.due.set_words("" if report else self.tr("Due {day}").format(day=day_text(column.due_on)))
        self.due.setVisible(report is None)
        self.begin_button.setVisible(report is None)
        for widget in (self.state, self.narrative_box, self.points, self.asked):
            widget.setVisible(self._opened is not None)
        if self._opened is None:
            return
        record = self._opened.record
        for section in (self.state, self.points, self.asked):
            section.show_record(record)
        self._show_text(record.narrative)
        self.narrative.setReadOnly(record.state is ReportState.APPROVED)

    def take_draft(self, text: str) -> None:
        """Show what was typed before and not saved."""
        if self._opened and not self.narrative.isReadOnly():
            self._show_text(text)

    def save(self) -> bool:
        """Save the narrative; say why where it cannot be, and keep what is typed."""
        text = self.typed
        if self._opened is None or text is None:
            return True
        try:
            saved = self._desk.reports.writing.tell(self._opened, text)
        except AppError as error:
            self._tools.ask.show_error(self, error)
            return False
        self._opened = self._open(saved.id)
        self._show_text(saved.narrative)
        return True

    def _open(self, report_id: str) -> Opened[Report] | None:
        try:
            return self._desk.browse.open(Report, report_id)
        except AppError:
            return None

    def _show_text(self, text: str) -> None:
        self.narrative.blockSignals(True)
        self.narrative.setPlainText(text)
        self.narrative.blockSignals(False)
