"""Where a menu opens that belongs to a button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QWidget


def open_below(menu: QMenu, button: QWidget) -> None:
    """Open a menu below a button, at the side where its words begin."""
    corner = button.width() if button.isRightToLeft() else 0
    menu.popup(
        button.mapToGlobal(QPoint(corner - (menu.sizeHint().width() if corner else 0), button.height()))
    )
