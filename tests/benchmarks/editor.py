"""The editor of minutes of 60 resolutions: a key while the page is composed, and opening it."""

from __future__ import annotations

import os
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
from time import perf_counter

from desktop.app import Program
from tests.benchmarks.long_minutes import store_minutes
from tests.benchmarks.measure import Row, in_turns, timed
from tests.benchmarks.surroundings import tools_of

WIDTH, HEIGHT = 1250, 660
"""What an editor has in a window of 1366×768."""
LARGE, SMALL = (60, 40), (6, 4)
_KEYS, _BETWEEN = 240, 0.045
_OPENINGS = 9
_LETTERS = "برنامه توسعه محله "


def rows():
    """Yield the rows."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with (
        TemporaryDirectory() as place,
        Program().open(Path(place) / "m.db", lambda: None) as desk,
        tools_of(Path(place)) as tools,
    ):
        large, small = (store_minutes(desk, *each) for each in (LARGE, SMALL))
        yield from _keys(desk, tools, large)
        yield _opening(desk, tools, large, small)


def _keys(desk, tools, session):
    """Yield how long a key takes until it is painted; the rival is alone, before and after."""
    theirs = _bare_keys()
    editor = _opened(desk, tools, session)
    middle = editor.writing.minutes.resolutions[LARGE[0] // 2]
    editor.writing.go_to(middle.id, "operative")
    _rest(1.5)
    ours = [_key(editor.focusWidget(), letter) for letter in _letters()]
    _close(editor, tools)
    theirs += _bare_keys()
    p95 = (quantiles([taken for taken, _ in each], n=20)[-1] * 1_000 for each in (ours, theirs))
    yield Row("editor_key", *p95, "ms", 5, "95th percentile; the page is composed meanwhile")
    slowest = max(waited for _, waited in ours) * 1_000
    yield Row("editor_key_most", slowest, 50, "ms", 1, "the slowest from when it was due, against 50 ms")


def _bare_keys():
    from PySide6.QtWidgets import QTextEdit

    bare = QTextEdit()
    bare.resize(WIDTH // 2, 80)
    bare.show()
    _rest(0.5)
    taken = [_key(bare, letter) for letter in _letters()]
    bare.close()
    return taken


def _letters():
    return (_LETTERS[number % len(_LETTERS)] for number in range(_KEYS))


def _key(widget, letter):
    """Let the window work until a key is due, and send it.

    Return the seconds that it took to be painted, and those from when it was due.
    """
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    due = perf_counter() + _BETWEEN
    _rest(_BETWEEN)
    sent = perf_counter()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
    QApplication.sendPostedEvents()
    widget.repaint()
    painted = perf_counter()
    return painted - sent, painted - due


def _opening(desk, tools, large, small):
    """Return the row of opening minutes until their resolutions are painted."""

    def opening(session):
        def shown():
            editor = _opened(desk, tools, session)
            editor.show_tab(4)
            editor.repaint()
            made.append(editor)

        made = []
        seconds = timed(shown)
        _close(made[0], tools)
        return seconds

    opening(large), opening(small)
    taken = in_turns(lambda: opening(large), lambda: opening(small), _OPENINGS)
    return Row("editor_open", *(each * 1_000 for each in taken), "ms", 4, "60 and 40 against 6 and 4")


def _opened(desk, tools, session):
    from PySide6.QtWidgets import QApplication

    from desktop.ui.minutes.editor import MinutesEditor

    editor = MinutesEditor(desk.minutes.drafts.open(session.id), desk, tools)
    editor.resize(WIDTH, HEIGHT)
    editor.show()
    editor.begin()
    QApplication.processEvents()
    return editor


def _close(editor, tools):
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication

    while tools.jobs.busy or editor.side.page.composing.is_due:
        _rest(0.02)
    editor.writing.give_up()
    editor.close()
    editor.deleteLater()
    QApplication.sendPostedEvents(editor, QEvent.Type.DeferredDelete)


def _rest(seconds):
    """Let the window work for so long."""
    from PySide6.QtCore import QEventLoop, Qt, QTimer

    loop = QEventLoop()
    timer = QTimer(singleShot=True, timerType=Qt.TimerType.PreciseTimer, interval=round(seconds * 1_000))
    timer.timeout.connect(loop.quit)
    timer.start()
    loop.exec()
