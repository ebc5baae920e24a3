"""The ways in which reports are shown, and what leads from one to the other."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from desktop.ui.widgets.segments import Segments


class ReportView(StrEnum):
    """One way to see reports."""

    LIST = "list"
    GRID = "grid"
    BOARD = "board"


def view_segments() -> Segments:
    """Return what chooses between them."""
    words = {
        ReportView.LIST: QCoreApplication.translate("ReportViews", "Reports"),
        ReportView.GRID: QCoreApplication.translate("ReportViews", "Figures"),
        ReportView.BOARD: QCoreApplication.translate("ReportViews", "Who has reported"),
    }
    segments = Segments([(each.value, words[each]) for each in ReportView])
    segments.setAccessibleName(QCoreApplication.translate("ReportViews", "How reports are shown"))
    segments.choose(ReportView.LIST.value)
    return segments
