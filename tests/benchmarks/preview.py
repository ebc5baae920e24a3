"""The live page after a change in minutes of ten pages, until it is painted, against composing alone."""

from __future__ import annotations

import os
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.app import Program
from desktop.domain.editing import with_fields
from tests.benchmarks.long_minutes import store_minutes
from tests.benchmarks.measure import Row, in_turns, timed
from tests.benchmarks.surroundings import tools_of

WIDTH, HEIGHT = 460, 720
_RESOLUTIONS, _PEOPLE, _STATEMENTS, _TURNS = 50, 20, 10, 31


def rows():
    """Yield the row."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with TemporaryDirectory() as place, Program().open(Path(place) / "m.db", lambda: None) as desk:
        session = store_minutes(desk, _RESOLUTIONS, _PEOPLE, _STATEMENTS)
        with _live_page(desk, session, Path(place)) as page:
            changes = count()

            def change():
                """Write another sentence into the middle of the minutes; return them."""
                minutes = page.writing.minutes
                middle = minutes.resolutions[_RESOLUTIONS // 2]
                return with_fields(minutes, middle.id, operative=f"{next(changes)} {middle.operative[:200]}")

            def ours():
                page.writing.write(change())
                return timed(_painted, page, page.composing.now)

            def theirs():
                paper = desk.minutes.preview.paper(change(), page.form)
                return timed(desk._papers.compose, paper)

            page.look_at(page.writing.minutes.resolutions[_RESOLUTIONS // 2].id, "operative")
            _painted(page, page.composing.now)
            ours(), theirs()
            taken = in_turns(ours, theirs, _TURNS)
            yield Row(
                "preview", *(seconds * 1_000 for seconds in taken), "ms", 1.5, f"{page.view.pages} pages"
            )


def _painted(page, begin):
    """Let the window work until every page that is seen is painted as it is in a new file."""
    from PySide6.QtCore import QEvent, QEventLoop, QObject
    from PySide6.QtWidgets import QApplication

    area = page.view.area
    loop, fresh = QEventLoop(), []

    class Paints(QObject):
        def eventFilter(self, _watched, event):  # noqa: N802 - Qt's name
            if event.type() is QEvent.Type.Paint and fresh and set(area.seen) <= set(fresh):
                loop.quit()
            return False

    def opened(_pages):
        page.view.renderer.drawn.connect(drew)

    def drew(number, _scale, _picture):
        fresh.append(number)

    paints = Paints()
    page.view.shown.connect(opened)
    area.viewport().installEventFilter(paints)
    begin()
    loop.exec()
    QApplication.processEvents()
    area.viewport().removeEventFilter(paints)
    page.view.shown.disconnect(opened)
    page.view.renderer.drawn.disconnect(drew)


@contextmanager
def _live_page(desk, session, place):
    from PySide6.QtWidgets import QApplication

    from desktop.ui.minutes.page.live_page import LivePage
    from desktop.ui.minutes.writing import Writing

    with tools_of(place) as tools:
        writing = Writing(desk.minutes.drafts.open(session.id), desk, tools)
        page = LivePage(writing, desk, tools)
        page.resize(WIDTH, HEIGHT)
        page.show()
        QApplication.processEvents()
        yield page
        page.close()
        for each in (page, writing):
            each.deleteLater()
