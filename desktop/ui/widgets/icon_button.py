"""A deed as an icon alone, with its words for whoever cannot see it or points at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

if TYPE_CHECKING:
    from desktop.ui.icons import Icons
    from desktop.ui.page_action import PageAction

SIZE = 18


class IconButton(QPushButton):
    """A button for a bar; square, unless its words are to be read beside the icon."""

    def __init__(self, action: PageAction, icons: Icons, *, is_told: bool = False) -> None:
        super().__init__("\u00a0" + action.text() if is_told else "")
        self.setAccessibleName(action.text())
        self.setToolTip(action.text())
        icons.put(self, action.icon_name, "text2", SIZE)
        self.clicked.connect(action.trigger)
