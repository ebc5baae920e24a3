"""What is seen while the register is opened, restored or closed: one sentence, and how far it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

PATIENCE = 300
"""Milliseconds after which a bar is shown; a shorter wait only flickers."""
WIDTH = 280


class Waiting(QWidget):
    """Stands in place of the pages; the window can be moved and closed meanwhile."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.label = QLabel(words)
        self.label.setProperty("role", "label")
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bar: QProgressBar | None = None
        self._far = (0, 0)
        self._delay = QTimer(self, singleShot=True, interval=PATIENCE)
        self._delay.timeout.connect(self._show_bar)
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(16)
        self._layout.addStretch(2)
        self._layout.addWidget(self.label)
        self._layout.addStretch(3)

    def begin(self, words: str) -> None:
        """Say what is waited for, from its beginning."""
        self.label.setText(words)
        self._far = (0, 0)
        if self.bar:
            self.bar.hide()
        self._delay.start()

    def step(self, done: int, total: int) -> None:
        """Show that ``done`` of ``total`` units are finished; a total of 0 is not known yet."""
        self._far = (done, total)
        if self.bar:
            self.bar.setRange(0, total)
            self.bar.setValue(done)

    def end(self) -> None:
        """Let the bar rest, which nobody sees now."""
        self._delay.stop()
        if self.bar:
            self.bar.hide()

    def _show_bar(self) -> None:
        if not self.bar:
            self.bar = QProgressBar()
            self.bar.setTextVisible(False)
            self.bar.setFixedWidth(WIDTH)
            self._layout.insertWidget(2, self.bar, 0, Qt.AlignmentFlag.AlignHCenter)
        self.bar.setAccessibleName(self.label.text())
        self.step(*self._far)
        self.bar.show()
