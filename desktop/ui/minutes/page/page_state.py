"""A word under the live page on how fresh it is."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from desktop.persian.clock import time_text
from desktop.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

LONG = 500
"""Milliseconds after which it is worth saying that the page is still being composed."""
MINUTE = 60_000


class PageState(ElidedLabel):
    """Says when the page was brought to date, that it takes a while, or that it failed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(role="hint")
        self.setParent(parent)
        self._taking_long = self._timer(LONG, self._tell_long)
        self._ageing = self._timer(MINUTE, self._tell_time)
        self._at = datetime.now().astimezone()

    def _timer(self, milliseconds: int, deed: Callable[[], object]) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=milliseconds)
        timer.timeout.connect(deed)
        return timer

    def begin(self) -> None:
        """Say that a paper is being composed, if that takes long."""
        if not self._taking_long.isActive():
            self._taking_long.start()

    def end(self) -> None:
        """Say that the page is what stands in the editor."""
        self._taking_long.stop()
        self._at = datetime.now().astimezone()
        self._ageing.start()
        self.set_words(self.tr("Updated: just now"))

    def fail(self) -> None:
        """Say that the page is older than what stands in the editor."""
        self.rest()
        self.set_words(self.tr("The page could not be composed. It is tried again with the next change."))

    def rest(self) -> None:
        """Say nothing more, as nobody looks."""
        self._taking_long.stop()
        self._ageing.stop()

    def _tell_long(self) -> None:
        self.set_words(self.tr("Being composed…"))

    def _tell_time(self) -> None:
        self.set_words(self.tr("Updated at {time}").format(time=time_text(self._at.time())))
