"""The button of a card that shows also what is seldom said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

if TYPE_CHECKING:
    from desktop.ui.icons import Icons

CHEVRON = 12


class FoldButton(QPushButton):
    """Says whether there is more or less to be seen; `toggled` tells."""

    def __init__(self, icons: Icons, name: str = "") -> None:
        super().__init__()
        self._icons = icons
        self.setProperty("role", "link")
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.toggled.connect(self._show)
        self._show(is_open=False)

    def _show(self, is_open: bool) -> None:
        self.setText(self.tr("Less") if is_open else self.tr("More"))
        self._icons.put(self, "chevron_down" if is_open else "chevron_left", "tintText", CHEVRON)
