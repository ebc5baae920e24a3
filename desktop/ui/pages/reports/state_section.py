"""How a report stands, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from desktop.domain.report import Report, ReportState
from desktop.persian.jalali import day_text
from desktop.ui.records.detail_section import DetailSection
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.schema.record import Record
    from desktop.ui.pages.reports.report_deeds import ReportDeeds

_OPEN = (ReportState.DRAFT, ReportState.RETURNED)


class StateSection(DetailSection):
    """Due and sent days, why it was returned, and the next steps."""

    leads = True

    def __init__(self, deeds: ReportDeeds, write: Callable[[str], object] | None = None) -> None:
        """``write`` shows the figures of a report to be written in; None where they are seen already."""
        super().__init__(QCoreApplication.translate("StateSection", "State of the report"))
        self._report = ""
        self.words = WrappedLabel()
        self.reason = WrappedLabel()
        self.reason.setProperty("role", "error")
        self.body.addWidget(self.words)
        self.body.addWidget(self.reason)
        self.submit_button = self._button(self.tr("Send the report"), lambda: deeds.submit([self._report]))
        self.approve_button = self._button(self.tr("Approve"), lambda: deeds.approve([self._report]))
        self.return_button = self._button(
            self.tr("Return with a reason\u2026"), lambda: deeds.give_back([self._report])
        )
        self.write_button = self._button(
            self.tr("Figures of this report"), lambda: write(self._report) if write else None
        )
        self.write_button.setVisible(write is not None)
        row = FlowLayout(8)
        for button in (self.write_button, self.submit_button, self.approve_button, self.return_button):
            row.addWidget(button)
        self.body.addLayout(row)

    def show_record(self, record: Record) -> None:
        if not isinstance(record, Report):
            return
        self._report = record.id
        days = (
            (self.tr("due {day}"), record.due_on),
            (self.tr("sent {day}"), record.submitted_on),
            (self.tr("approved {day}"), record.approved_on),
        )
        self.words.set_words(" \u2022 ".join(words.format(day=day_text(day)) for words, day in days if day))
        returned = record.state is ReportState.RETURNED and record.returned_reason
        self.reason.set_words(self.tr("Returned: {reason}").format(reason=returned) if returned else "")
        self.reason.setVisible(bool(returned))
        self.submit_button.setVisible(record.state in _OPEN)
        self.approve_button.setVisible(record.state is ReportState.SUBMITTED)
        self.return_button.setVisible(record.state not in _OPEN)

    def _button(self, words: str, deed: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setAccessibleName(words)
        button.clicked.connect(lambda _checked: deed())
        return button
