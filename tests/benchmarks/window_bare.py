"""A child process that shows a window with nothing in it, and ends when that is painted; the rival."""

from __future__ import annotations

import os

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow


class Bare(QMainWindow):
    """Has nothing in it."""

    def paintEvent(self, event):  # noqa: N802 - Qt's name
        super().paintEvent(event)
        QTimer.singleShot(0, lambda: os._exit(0))


if __name__ == "__main__":
    app = QApplication([])
    window = Bare()
    window.resize(1366, 768)
    window.show()
    app.exec()
