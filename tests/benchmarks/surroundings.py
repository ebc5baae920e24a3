"""What the window lends to its parts, for parts that are measured alone."""

from __future__ import annotations

from contextlib import contextmanager


@contextmanager
def tools_of(place):
    """Give the tools of a window that remembers in the folder ``place``; nothing of it is seen."""
    from PySide6.QtWidgets import QApplication, QWidget

    from desktop.ui.ask import Ask
    from desktop.ui.changes import Changes
    from desktop.ui.dress import dress
    from desktop.ui.icons import Icons
    from desktop.ui.jobs import Jobs
    from desktop.ui.memory import Memory
    from desktop.ui.places import Tools
    from desktop.ui.theme import Look, Theme
    from desktop.ui.toasts import Toasts

    app = QApplication.instance() or QApplication([])
    dress(app)
    theme = Theme(app)
    theme.apply(Look.LIGHT, 100)
    window, ask = QWidget(), Ask()
    jobs, memory = Jobs(ask.show_error), Memory(place / "window.ini")
    yield Tools(theme, Icons(theme), memory, jobs, Changes(), ask, Toasts(window), list, list)
    jobs.wait()
    window.deleteLater()
    app.processEvents()
