"""Notices that a new day has begun while the window stands open."""

from __future__ import annotations

from PySide6.QtCore import QDate


class Days:
    """Counts from the day on which it was made."""

    def __init__(self) -> None:
        self.day = QDate.currentDate()

    def passed(self) -> bool:
        """Tell whether it is another day than when this was asked last."""
        before, self.day = self.day, QDate.currentDate()
        return self.day != before
