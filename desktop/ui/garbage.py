"""Python's garbage is collected on the window's thread alone.

A widget that another thread lets go of ends the program: Qt allows it only on the thread that made it.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

EVERY = 500
"""Milliseconds between two looks at how much there is."""


class Garbage(QObject):
    """Takes over from Python's own collector from `begin` to `end`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._collects = False
        self._was_on = False
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.collect)

    def begin(self) -> None:
        """Collect here from now on."""
        if not self._collects:
            self._collects = True
            self._was_on = gc.isenabled()
            gc.disable()
            self._timer.start()

    def settle(self) -> None:
        """Collect here from now on, for as long as the program runs; what it was built of is left alone."""
        gc.freeze()
        self.begin()

    def end(self) -> None:
        """Let Python collect again wherever it is, if it did before; also when the window is gone already."""
        if not self._collects:
            return
        self._collects = False
        if isValid(self._timer):
            self._timer.stop()
        if self._was_on:
            gc.enable()

    def collect(self) -> None:
        """Collect what Python would have collected meanwhile."""
        counts, limits = gc.get_count(), gc.get_threshold()
        oldest = max((age for age in range(3) if limits[age] and counts[age] > limits[age]), default=-1)
        if oldest >= 0:
            gc.collect(oldest)
