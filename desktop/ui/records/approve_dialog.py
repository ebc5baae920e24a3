"""Approving a proposed composition: from which day, by which resolution, and what comes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from desktop.domain.resolution import Resolution
from desktop.errors import AppError, IncompleteRecordError
from desktop.ui.tone import Tone
from desktop.ui.widgets.day_field import EXAMPLE, DayField
from desktop.ui.widgets.dialog_foot import deed_button, foot_of
from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.fitting_dialog import FittingDialog
from desktop.ui.widgets.name_box import NameBox
from desktop.ui.widgets.name_source import NameSource
from desktop.ui.widgets.two_line_list import ListRow, TwoLineList
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from desktop.domain.body import Body, Seat
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools

WIDTH = 640
PAD = 24


class ApproveDialog(FittingDialog):
    """Enter approves, Esc leaves everything as it is."""

    approved = Signal(object)
    """Carries what was done, as `Approved`."""

    def __init__(self, body: Body, desk: Desk, tools: Tools, owner: QWidget) -> None:
        super().__init__(WIDTH, owner)
        self.setWindowTitle(self.tr("Approve the composition"))
        self._body, self._desk, self._tools = body, desk, tools
        self.day = DayField(tools.theme, tools.icons, desk.working_calendar.now())
        self.resolution = NameBox(NameSource(desk.browse, Resolution), tools.icons)
        self._build()
        self.day.set_day(desk.compositions.today())
        self._preview()
        self.day.setFocus()

    def _build(self) -> None:
        heading, about = QLabel(self.tr("Approve the composition")), WrappedLabel()
        heading.setProperty("role", "h2")
        about.setProperty("role", "label")
        self.day_box = FieldBox(self.tr("Approved from"), self.day, required=True)
        self.resolution_box = FieldBox(self.tr("By the resolution"), self.resolution)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.day_box, 1)
        row.addWidget(self.resolution_box, 2)
        self.rows = TwoLineList(self._tools.theme, self.tr("What comes of it"))
        self.go_button = deed_button(self.tr("Approve the composition"), self.approve)
        self.go_button.setProperty("role", "primary")
        self.go_button.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAD, 20, PAD, 20)
        layout.setSpacing(12)
        for widget in (heading, about):
            layout.addWidget(widget)
        layout.addLayout(row)
        layout.addWidget(self.rows)
        layout.addLayout(foot_of([self.go_button], [deed_button(self.tr("Cancel"), self.reject)]))
        about.set_words(
            self.tr(
                "What is proposed is the composition from this day on; what was before stays in the history."
            )
        )
        self.day.editingFinished.connect(self._preview)

    def _preview(self) -> None:
        if not (day := self.day.day):
            return
        plan, names = self._desk.compositions.plan(self._body.id, day)
        self.rows.set_rows(
            [
                *self._rows(plan.beginning, names, self.tr("Begins"), Tone.OK),
                *self._rows(plan.staying, names, self.tr("Goes on"), Tone.INFO),
                *self._rows(plan.ending, names, self.tr("Ends the day before"), Tone.WARN),
            ]
        )
        self.day_box.show_error("")

    def _rows(self, seats: Iterable[Seat], names: Mapping[str, str], chip: str, tone: Tone) -> list[ListRow]:
        return [
            ListRow(
                each.id,
                each.post or names.get(each.organisation or "", ""),
                self._desk.vocabulary.choice(each.role).label,
                chip,
                tone,
            )
            for each in seats
        ]

    def approve(self) -> None:
        """Approve, or say beside the field what is wrong."""
        self.resolution.settle()
        self.resolution_box.show_error(
            "" if self.resolution.settled else self.tr("There is no resolution of this name or number.")
        )
        if not (day := self.day.day):
            self.day_box.show_error(self.tr("Enter a day; such as {day}.").format(day=EXAMPLE))
            self.day.setFocus()
        elif not self.resolution.settled:
            self.resolution.setFocus()
        else:
            self._approve(day)

    def _approve(self, day: date) -> None:
        try:
            done = self._desk.compositions.approve(self._body.id, day, self.resolution.record_id)
        except IncompleteRecordError:
            self.day_box.show_error(self.tr("A seat that is to end begins on this day, or later."))
            self.day.setFocus()
        except AppError as error:
            self._tools.ask.show_error(self, error)
        else:
            self.accept()
            self.approved.emit(done)
