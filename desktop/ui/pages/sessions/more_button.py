"""A button with a menu of what else can be done, gathered anew each time it is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QPushButton

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop.ui.icons import Icons


class MoreButton(QPushButton):
    """``deeds`` gives the words, the icon and what is done, one after the other."""

    def __init__(
        self, name: str, icons: Icons, deeds: Callable[[], Iterable[tuple[str, str, Callable[[], object]]]]
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setToolTip(name)
        self._icons, self._deeds = icons, deeds
        icons.put(self, "more_horizontal", "text2")
        self.more = QMenu(self)
        self.more.aboutToShow.connect(self.fill)
        self.setMenu(self.more)

    def fill(self) -> None:
        """Gather the deeds anew."""
        self.more.clear()
        for words, icon, deed in self._deeds():
            action = self.more.addAction(self._icons.icon(icon, "text2"), words)
            action.triggered.connect(lambda _checked=False, deed=deed: deed())
