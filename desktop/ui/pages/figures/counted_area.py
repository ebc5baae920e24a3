"""What a page of figures scrolls: the way to its family, what is counted, and the figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from desktop.ui.page import GAP
from desktop.ui.widgets.sheet_area import SheetArea

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def counted_area(strip: QWidget, scope: QWidget, figures: QWidget) -> SheetArea:
    """Return these one under the other; they scroll up and down, never sideways."""
    column = QVBoxLayout()
    column.setSpacing(GAP)
    column.addWidget(strip, 0, Qt.AlignmentFlag.AlignLeading)
    column.addWidget(scope)
    column.addWidget(figures, 1)
    area = SheetArea(column)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
