"""A page that is longer than its window; the scroll bar lies in the page's margin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from desktop.ui.page import PAGE_MARGINS

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QLayout


class SheetArea(QScrollArea):
    """Keeps the cards under the buttons of the header, whether there is a scroll bar or not."""

    def __init__(self, whole: QLayout) -> None:
        """Show what ``whole`` lays out, within the margins of a page."""
        super().__init__()
        self._whole = whole
        sheet = QWidget()
        sheet.setLayout(whole)
        whole.setContentsMargins(*PAGE_MARGINS)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(sheet)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        left, top, right, bottom = PAGE_MARGINS
        bar = self.width() - self.viewport().width()
        self._whole.setContentsMargins(max(left - bar, 0), top, right, bottom)
