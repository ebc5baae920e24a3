"""Has the minutes composed a moment after the last change, beside the window."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.domain.minutes import Minutes
    from desktop.services.minutes_preview import MinutesPreview, PaperForm, Preview

PAUSE = 270
"""Milliseconds without a change after which the paper is composed."""


class Composing(QObject):
    """One paper at a time; what changes meanwhile waits, and of several changes only the newest."""

    began = Signal()
    ended = Signal(object)
    """Carries the `Preview`, or None where it could not be composed."""
    _came = Signal(object)
    """Comes from another thread."""

    def __init__(
        self,
        preview: MinutesPreview,
        wanted: Callable[[], tuple[Minutes, PaperForm] | None],
        parent: QObject | None = None,
    ) -> None:
        """Compose what ``wanted`` gives when its time has come; nothing where that is None."""
        super().__init__(parent)
        self._preview = preview
        self._wanted = wanted
        self.is_busy = False
        self._is_late = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.now)
        self._came.connect(self._end, Qt.ConnectionType.QueuedConnection)

    @property
    def is_due(self) -> bool:
        """Whether anything is composed, or will be."""
        return self.is_busy or self._pause.isActive()

    def soon(self) -> None:
        """Compose when nothing has changed for a moment."""
        self._pause.start()

    def now(self) -> None:
        """Compose at once, or after the one that is under way."""
        self._pause.stop()
        if self.is_busy:
            self._is_late = True
        elif wanted := self._wanted():
            self.is_busy = True
            self.began.emit()
            self._preview.begin(*wanted, self._tell)

    def _tell(self, made: Preview | None) -> None:
        with suppress(RuntimeError):  # the window has gone meanwhile
            self._came.emit(made)

    def _end(self, made: Preview | None) -> None:
        self.is_busy = False
        self.ended.emit(made)
        if self._is_late:
            self._is_late = False
            self.now()
