"""A child process that shows one window until it can be used, and prints its peak of memory in MiB, or 0."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_STATUS = Path("/proc/self/status")


def first(data):
    """Start the program as a person does, until its places are painted and can be read."""

    def watch(window):
        from PySide6.QtCore import QTimer

        shell, places = window.shell, window.shell.navigation.places

        def seen():
            words = [place.text() for place in places.values()]
            if not words or any(word.isascii() for word in words):
                sys.exit(f"not Persian: {words}")
            done()

        paint = type(shell).paintEvent

        def paint_and_tell(self, event):
            QTimer.singleShot(0, seen)  # Qt paints what is in the window before it looks at its timers
            paint(self, event)

        type(shell).paintEvent = paint_and_tell

    _start(data, watch)


def usable(data):
    """Start the program on the offices, until their first rows are painted and a click chooses one."""

    def watch(window):
        from PySide6.QtCore import QEvent, QObject, QTimer
        from PySide6.QtWidgets import QTableView

        from desktop.ui.places import Destination

        class Painted(QObject):
            def eventFilter(self, watched, event):  # noqa: N802 - Qt's name
                if event.type() is QEvent.Type.Paint:
                    QTimer.singleShot(0, lambda: _click(watched.parent()))
                return False

        def look(_place):  # at nothing but the table, as each look takes time
            for table in window.shell.stack.currentWidget().findChildren(QTableView):
                table.viewport().installEventFilter(window.filter)

        window.filter = Painted()
        window.shell.stack.currentChanged.connect(look)
        window.shell.go(Destination("offices"))

    _start(data, watch)


def _start(data, watch):
    """Do what `desktop.app.main` does for a window, and let ``watch`` look on."""
    from desktop import app

    program = app.Program()
    program.usual_file()  # the person's own is looked up too, but not opened
    app.gc.disable()
    from desktop.ui import application

    class Watched(application.Window):
        def __init__(self, *given):
            super().__init__(*given)
            watch(self)

    application.Window = Watched
    application.run_window(program, data, data.parent, sys.argv[:1])


def _click(table):
    from PySide6.QtCore import QEvent, QPointF, Qt
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QApplication

    model, viewport = table.model(), table.viewport()
    if not model or not model.rowCount() or not table.isVisible():
        return
    place, left = QPointF(viewport.width() / 2, table.rowHeight(0) / 2), Qt.MouseButton.LeftButton
    for kind, held in ((QEvent.Type.MouseButtonPress, left), (QEvent.Type.MouseButtonRelease, left ^ left)):
        at = (place, viewport.mapToGlobal(place))
        QApplication.sendEvent(viewport, QMouseEvent(kind, *at, left, held, Qt.KeyboardModifier.NoModifier))
    words = [model.index(0, column).data() for column in range(model.columnCount())]
    if not any(words) or not table.selectionModel().isRowSelected(0):
        sys.exit("the first row cannot be clicked")
    done(model.rowCount())


def done(rows=0):
    """End at once, as nothing that follows is measured."""
    sys.stdout.write(f"{rows} {_peak()}")
    sys.stdout.flush()
    os._exit(0)


def _peak():
    """Return the most memory that was resident, in MiB; 0 where the system does not tell."""
    if not _STATUS.exists():
        return 0
    line = next(each for each in _STATUS.read_text().splitlines() if each.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    {"first": first, "usable": usable}[sys.argv[1]](*map(Path, sys.argv[2:]))
