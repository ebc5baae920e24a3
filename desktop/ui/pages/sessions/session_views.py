"""The ways in which sessions are shown, and what leads from one to the other."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from desktop.ui.widgets.segments import Segments


class SessionView(StrEnum):
    """One way to see sessions; requests for the agenda have their own page."""

    LIST = "list"
    MONTH = "month"
    WEEK = "week"
    REQUESTS = "requests"


def view_segments(name: str) -> Segments:
    """Return what chooses between them, called ``name``."""
    words = {
        SessionView.LIST: QCoreApplication.translate("SessionViews", "List"),
        SessionView.MONTH: QCoreApplication.translate("SessionViews", "Month"),
        SessionView.WEEK: QCoreApplication.translate("SessionViews", "Week"),
        SessionView.REQUESTS: QCoreApplication.translate("SessionViews", "Requests"),
    }
    segments = Segments([(each.value, words[each]) for each in SessionView])
    segments.setAccessibleName(name)
    return segments
