"""The list of 100,000 offices: painted and leapt through against a constant, asked against the same SQL."""

from __future__ import annotations

import os
import random
from contextlib import contextmanager
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory

from desktop.domain.catalogue import CATALOGUE
from desktop.domain.office import Office, OfficeKind, OfficeState
from desktop.domain.party import Organisation
from desktop.paths import VOCABULARY
from desktop.schema.record import link_to
from desktop.schema.vocabulary import read_vocabulary
from desktop.services.browse import Browse
from tests.benchmarks import data
from tests.benchmarks.measure import Row, in_turns, timed
from tests.benchmarks.register import folder, register

OFFICES = 100_000
COLUMNS = ("name", "code", "state", "supervising", "manager", "active_since")
WIDTH, HEIGHT = 1000, 640
_WORDS = "دفتر تسهیلگری محله"
_WORD = "گلستان"
_PAINTS, _JUMPS, _ASKS = 300, 300, 9


def rows():
    """Yield the four rows."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with folder() as place, register(place / "list.db") as store:
        fill(store)
        yield from measured(store)


def measured(store):
    """Yield the rows for a register that is filled."""
    with _windows(store) as (ours, theirs):
        yield Row("list_paint", *_painting(ours.table, theirs), "ms", 2.5)
        yield Row("list_jump", *jumping(ours.table, theirs, OFFICES), "ms", 2.7, "95th percentile")
        yield Row("list_sort", *_asking(ours, store, ("", "name"), ("", "code")), "ms", 2)
        yield Row("list_filter", *_asking(ours, store, (_WORD, "name"), ("", "name")), "ms", 2)


def fill(store):
    """Put the offices in, as a register would have them."""
    rng = random.Random(7)
    agencies = [Organisation(name=name) for name in dict.fromkeys(data.words.ORGANISATIONS)]
    made = [
        Office(
            code=code,
            name=name,
            kind=OfficeKind.FACILITATION,
            state=rng.choice(list(OfficeState)),
            supervising=link_to(rng.choice(agencies)),
            manager=manager,
            phone=phone,
            address=where,
        )
        for code, name, *_, manager, phone, where, _note in data.office_rows(OFFICES)
    ]
    with store.work() as work:
        work.add(*agencies, *made)
        work.commit()


@contextmanager
def _windows(store):
    """Give our list, and a bare table of the same shape whose every cell is the same words; both shown."""
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtWidgets import QApplication, QWidget

    from desktop.ui.ask import Ask
    from desktop.ui.changes import Changes
    from desktop.ui.dress import dress
    from desktop.ui.icons import Icons
    from desktop.ui.jobs import Jobs
    from desktop.ui.lists.record_list import RecordList
    from desktop.ui.memory import Memory
    from desktop.ui.places import Tools
    from desktop.ui.theme import Look, Theme
    from desktop.ui.toasts import Toasts

    app = QApplication.instance() or QApplication([])
    dress(app)
    theme = Theme(app)
    theme.apply(Look.LIGHT, 100)
    ask, vocabulary = Ask(), read_vocabulary(VOCABULARY)
    with TemporaryDirectory() as place:
        window = QWidget()
        jobs = Jobs(ask.show_error)
        memory = Memory(Path(place) / "window.ini")
        tools = Tools(theme, Icons(theme), memory, jobs, Changes(), ask, Toasts(window), list, list)
        browse = Browse(store, CATALOGUE, vocabulary)
        ours = RecordList(Office, browse, vocabulary, tools, name="offices", columns=COLUMNS)
        ours.resize(WIDTH, HEIGHT)
        ours.show()
        QCoreApplication.processEvents()
        bare = constant_table(ours.table, OFFICES)
        yield ours, bare
        for widget in (ours, bare, window):
            widget.close()
            widget.deleteLater()
        QCoreApplication.processEvents()


def constant_table(table, count):
    """Return a bare table with the same columns as ``table``, shown, whose every cell is the same words."""
    from PySide6.QtCore import QAbstractTableModel, QCoreApplication, Qt
    from PySide6.QtWidgets import QAbstractItemView, QTableView

    shown = table.header.shown()

    class Constant(QAbstractTableModel):
        def rowCount(self, parent):  # noqa: N802 - Qt's name
            return 0 if parent.isValid() else count

        def columnCount(self, parent):  # noqa: N802
            return 0 if parent.isValid() else len(shown)

        def data(self, index, role=Qt.ItemDataRole.DisplayRole):
            return _WORDS if role == Qt.ItemDataRole.DisplayRole else None

    bare = QTableView()
    bare.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    bare.verticalHeader().hide()
    bare.verticalHeader().setDefaultSectionSize(table.verticalHeader().defaultSectionSize())
    bare.setShowGrid(False)
    bare.setWordWrap(False)
    bare.resize(table.size())
    bare.setModel(Constant(bare))
    for place, column in enumerate(shown):
        bare.setColumnWidth(place, table.header.sectionSize(column))
    bare.show()
    QCoreApplication.processEvents()
    return bare


def _painting(ours, theirs):
    """Return how long a page takes to be painted whose rows were read but never painted before."""
    shown = ours.viewport().height() // ours.verticalHeader().defaultSectionSize() + 1
    places = iter(range(5_000, OFFICES, shown))

    def page():
        row = next(places)
        for each in range(row, row + shown + 1):
            ours.rows.row(each)
        return timed(_show, ours, row) * 1_000, timed(_show, theirs, row) * 1_000

    page()
    taken = [page() for _ in range(_PAINTS)]
    return tuple(median(times) for times in zip(*taken, strict=True))


def jumping(ours, theirs, count):
    """Return the 95th percentiles of a leap to any of ``count`` rows until it is painted, in milliseconds."""
    rng = random.Random(11)
    places = [rng.randrange(count) for _ in range(_JUMPS)]
    _show(theirs, 0)
    taken = [(timed(_show, ours, row), timed(_show, theirs, row)) for row in places]
    return tuple(quantiles([each * 1_000 for each in times], n=20)[18] for times in zip(*taken, strict=True))


def _show(table, row):
    bar = table.verticalScrollBar()
    bar.setValue(row * table.verticalHeader().defaultSectionSize())
    table.viewport().repaint()


def _asking(ours, store, one, other):
    """Return how long the list takes to show another order or search, and the same statement alone."""
    from dataclasses import replace

    def mine():
        ours.ask(replace(ours.state, search=other[0], order_by=other[1]))
        taken = timed(ours.ask, replace(ours.state, search=one[0], order_by=one[1]))
        return taken * 1_000

    spoken = _spoken(store, lambda: ours._browse.ids(Office, *one))
    connection = store.database.reading.connect()
    cursor = connection.connection.cursor()

    def alone():
        return timed(lambda: [cursor.execute(*each).fetchall() for each in spoken]) * 1_000

    mine(), alone()
    try:
        return in_turns(mine, alone, _ASKS)
    finally:
        connection.close()


def _spoken(store, work):
    """Return the statements that reach the database in ``work``, with their values."""
    from sqlalchemy import event

    spoken, glance = [], store.database.glance

    def hear(_connection, _cursor, statement, values, _context, _many):
        if statement.startswith("SELECT"):
            spoken.append((statement, values))

    class Heard:
        def __init__(self, connection):
            self.connection = connection

        def execute(self, statement, values):
            hear(None, None, statement, values, None, None)
            return self.connection.execute(statement, values)

    @contextmanager
    def heard():
        with glance() as connection:
            yield Heard(connection)

    store.database.glance = heard
    event.listen(store.database.reading, "before_cursor_execute", hear)
    work()
    event.remove(store.database.reading, "before_cursor_execute", hear)
    del store.database.glance
    return spoken
