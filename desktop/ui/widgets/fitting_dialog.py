"""A dialog of one width that is as high as what it says, also when it says more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


TITLE_BAR = 48
"""Pixels that the system keeps over and under a window."""


def within(dialog: QWidget, height: int) -> int:
    """Return ``height`` in pixels, or what the screen has of it."""
    return min(height, dialog.screen().availableGeometry().height() - TITLE_BAR)


class FittingDialog(QDialog):
    """Stands over the window of its owner, and goes when it is closed."""

    def __init__(self, width: int, owner: QWidget) -> None:
        super().__init__(owner.window())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(width)

    def fit(self) -> None:
        """Take the height that everything needs in this width, or what the screen has."""
        if layout := self.layout():
            layout.activate()
            wanted = layout.totalHeightForWidth(self.width())
            self.setFixedHeight(within(self, wanted if wanted > 0 else layout.totalSizeHint().height()))

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self.fit()
        return done
