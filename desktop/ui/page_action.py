"""A deed of a page, as buttons and shortcuts do it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject


class PageAction(QAction):
    """Words with a verb, the name of an icon, and a shortcut as in «Ctrl+N»."""

    def __init__(
        self, words: str, icon: str, deed: Callable[[], object], owner: QObject, shortcut: str = ""
    ) -> None:
        super().__init__(words, owner)
        self.icon_name = icon
        if shortcut:
            self.setShortcut(QKeySequence(shortcut))
        self._deed = deed
        self.triggered.connect(self._do)

    def _do(self) -> None:
        self._deed()
