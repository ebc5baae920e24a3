"""The last wall: an error that nobody caught is told, and work goes on; a fault of ours is logged first.

What is logged holds nobody's data. An expected error comes here from where nobody asked for anything, such
as a list that reads while the disk is pulled out.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from types import TracebackType

    from PySide6.QtWidgets import QWidget

    from desktop.errors import AppError
    from desktop.ui.ask import Ask

LOG_BYTES, LOGS_KEPT = 256 * 1024, 3
PAUSE = 5_000
"""Milliseconds in which an expected error is told once, however often a list meets it."""
_CODE = Path(__file__).parents[1]


class Faults(QObject):
    """Writes faults into ``log`` and tells the person of one at a time."""

    _happened = Signal(str)
    _met = Signal(object)

    def __init__(self, log: Path, ask: Ask, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self._ask = ask
        self._owner: QWidget | None = None
        self._telling = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._met.connect(self._tell_expected, Qt.ConnectionType.QueuedConnection)
        self._happened.connect(self._tell, Qt.ConnectionType.QueuedConnection)  # also from other threads

    def install(self, owner: QWidget) -> None:
        """Take over Python's hook for what nobody caught; ``owner`` is the window it is told over."""
        self._owner = owner
        sys.excepthook = self.catch

    def catch(
        self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None = None
    ) -> None:
        """Log an error and tell it; asking the program to end is none."""
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            QGuiApplication.quit()
            return
        from desktop.errors import AppError

        if isinstance(error, AppError):
            self._met.emit(error)
            return
        report = report_of(error)
        if sys.stderr is not None:  # a windowed program on Windows has none
            sys.stderr.write(report + "\n")
        self._write(report)
        self._happened.emit(report)

    def _tell(self, report: str) -> None:
        if self._owner is None or self._telling:
            return
        self._telling = True
        self._ask.tell_fault(self._owner, report, self._told)

    def _tell_expected(self, error: AppError) -> None:
        if self._owner is not None and not self._pause.isActive():
            self._pause.start()
            self._ask.show_error(self._owner, error)

    def _told(self) -> None:
        self._telling = False

    def _write(self, report: str) -> None:
        import logging
        from logging.handlers import RotatingFileHandler

        try:
            self._log.parent.mkdir(parents=True, exist_ok=True)
            handler = RotatingFileHandler(
                self._log, maxBytes=LOG_BYTES, backupCount=LOGS_KEPT, encoding="utf-8"
            )
        except OSError:  # a full or read-only disk: it is told all the same
            return
        handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
        handler.handle(logging.LogRecord("faults", logging.ERROR, "", 0, report, None, None))
        handler.close()


def report_of(error: BaseException) -> str:
    """Return the kind of an error and the places in the code that led to it, without any value or message."""
    import traceback

    from desktop import __version__

    lines = [f"Mahalleyar {__version__}, Python {sys.version.split()[0]}, {sys.platform}"]
    seen: BaseException | None = error
    while seen is not None:
        lines.append(type(seen).__name__)
        lines += [
            f"  {_place(frame.filename)}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(seen.__traceback__, limit=-20)
        ]
        seen = seen.__cause__ or seen.__context__
    return "\n".join(lines)


def _place(file: str) -> str:
    """Return a file's place inside the program; of another one only the name, for folders may name people."""
    path = Path(file)
    return path.relative_to(_CODE).as_posix() if path.is_relative_to(_CODE) else path.name
