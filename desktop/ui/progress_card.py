"""How far a slow job is, and the way out of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop.persian.numbers import number_text

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

PATIENCE = 300
"""Milliseconds after which a job that is still running is shown; a shorter one only flickers."""
WIDTH = 420


class ProgressCard(QDialog):
    """Appears over its window after a moment; Cancel and Esc only ask the job to stop."""

    cancelled = Signal()

    def __init__(self, title: str, owner: QWidget) -> None:
        super().__init__(owner)
        self._title = title
        self._build()
        self._delay = QTimer(self, singleShot=True, interval=PATIENCE)
        self._delay.timeout.connect(self.show)
        self._delay.start()

    def _build(self) -> None:
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self._title)
        self.setMinimumWidth(WIDTH)
        title = QLabel(self._title)
        title.setProperty("role", "h3")
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self._title)
        self.count = QLabel()
        self.count.setProperty("role", "hint")
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self._stop)
        foot = QHBoxLayout()
        foot.addWidget(self.count, 1)
        foot.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(16)
        layout.addWidget(title)
        layout.addWidget(self.bar)
        layout.addLayout(foot)

    def step(self, done: int, total: int) -> None:
        """Show that ``done`` of ``total`` units are finished; a total of 0 is not known yet."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        words = self.tr("{done} of {total}").format(done=number_text(done), total=number_text(total))
        self.count.setText(words if total else "")

    def finish(self) -> None:
        """Go away, whether shown yet or not."""
        self._delay.stop()
        self.hide()
        self.deleteLater()

    def _stop(self) -> None:
        self.cancel.setEnabled(False)
        self.count.setText(self.tr("Stopping…"))
        self.cancelled.emit()

    def reject(self) -> None:
        self._stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._stop()
        else:
            super().keyPressEvent(event)
