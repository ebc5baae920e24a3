"""The board and the reminders of 100,000 assignments, against the same rows asked by hand; both painted."""

from __future__ import annotations

import os
from contextlib import contextmanager
from datetime import timedelta

from desktop.domain.working_days import Calendar
from desktop.paths import VOCABULARY
from desktop.persian.jalali import week_start
from desktop.schema.vocabulary import read_vocabulary
from desktop.services.follow.board import Board
from desktop.services.follow.cards import ColumnKey, Wishes
from desktop.services.follow.reminders import Reminders
from tests.benchmarks import data_meetings
from tests.benchmarks.lists import HEIGHT, WIDTH
from tests.benchmarks.measure import Row, in_turns, timed
from tests.benchmarks.register import folder, register

TODAY = data_meetings.LAST
_PAGE, _TURNS, _COLUMNS = 30, 5, 6
_DUE = "coalesce(a.due_on, c.deadline_on, CASE r.deadline_kind WHEN 'day' THEN r.deadline_on END)"
_OPEN = "coalesce(a.state, 'notified') NOT IN ('done', 'moot', 'closed', 'proposed_closed')"
_LANE = f"""CASE WHEN {_OPEN} AND {_DUE} < :today THEN 'overdue'
    WHEN a.state IN ('done', 'moot', 'closed') THEN 'done' ELSE coalesce(a.state, 'notified') END"""
_JOINS = """JOIN resolution r ON r.id = a.resolution JOIN session s ON s.id = r.session
    LEFT JOIN clause c ON c.id = a.clause"""
_NAMES = "LEFT JOIN organisation o ON o.id = a.organisation LEFT JOIN body b ON b.id = s.body"
_LIVE = "a.deleted = 0 AND r.deleted = 0 AND s.deleted = 0 AND s.state <> 'cancelled'"
_FOLLOWED = f"""{_LIVE} AND a.role = 'responsible'
    AND r.kind IN ('action', 'periodic_report', 'create_body', 'next_session')"""
_SHOWN = f"a.id, r.id, r.number, r.operative, o.name, a.state, a.percent, {_DUE}, s.id, b.name, s.number"
_LAST = "(SELECT max(f.followed_on) FROM follow_up f WHERE f.assignment = a.id AND f.deleted = 0)"
_COUNTS = f"SELECT {_LANE}, count(*) FROM assignment a {_JOINS} WHERE {_FOLLOWED} GROUP BY 1"
_LANE_ROWS = f"""SELECT {_SHOWN}, {_LAST} FROM (SELECT a.id AS found FROM assignment a {_JOINS}
        WHERE {_FOLLOWED} AND {{states}} AND {_LANE} = :lane ORDER BY {{order}} LIMIT {_PAGE})
    JOIN assignment a ON a.id = found {_JOINS} {_NAMES}"""
_STATES = {
    "overdue": _OPEN,
    "notified": "(a.state IS NULL OR a.state = 'notified')",
    "done": "a.state IN ('done', 'moot', 'closed')",
}
_ORDERS = {"done": "coalesce(a.closed_on, a.done_on) DESC", "proposed_closed": "a.proposed_on, a.id"}
_BY_DUE = f"r.priority, {_DUE} IS NULL, {_DUE}, a.id"
_ALL_DUE = f"""SELECT {_SHOWN} FROM assignment a {_JOINS} {_NAMES}
    WHERE {_FOLLOWED} AND {_OPEN} AND {_DUE} <= :until ORDER BY {_DUE}"""
_STEPS = f"""SELECT {_SHOWN}, f.words, f.next_on FROM follow_up f JOIN assignment a ON a.id = f.assignment
    {_JOINS} {_NAMES} WHERE {_LIVE} AND {_OPEN} AND f.deleted = 0 AND f.next_on <= :until AND f.followed_on =
        (SELECT max(later.followed_on) FROM follow_up later
        WHERE later.assignment = a.id AND later.deleted = 0) ORDER BY f.next_on"""


def board_rows():
    """Yield the row of the board: all columns with their counts, and the first page of each."""
    with _filled() as (store, ask, paint):
        board = Board(store, read_vocabulary(VOCABULARY), lambda: TODAY)

        def ours():
            columns = board.columns(Wishes())
            cards = [card for key in ColumnKey for card in board.page(Wishes(), key, 0, _PAGE)]
            paint(cards, lambda card: (card.words, card.agency, card.due, card.body, card.state))
            return {each.key.value: each.count for each in columns}, [card.id for card in cards]

        def theirs():
            counts = dict(ask(_COUNTS, today=TODAY.isoformat()))
            rows = [
                row
                for key in ColumnKey
                for row in ask(
                    _LANE_ROWS.format(
                        states=_STATES.get(key.value, "a.state = :lane"),
                        order=_ORDERS.get(key.value, _BY_DUE),
                    ),
                    today=TODAY.isoformat(),
                    lane=key.value,
                )
            ]
            paint(rows, lambda row: (row[3], row[4], row[7], row[9], row[5]))
            return counts, [row[0] for row in rows]

        yield _row("board", ours, theirs, lambda found: (found[0], len(found[1])))


def reminder_rows():
    """Yield the row of the reminders: all that is due until the end of the week, whole."""
    until = (week_start(TODAY) + timedelta(days=6)).isoformat()
    with _filled() as (store, ask, paint):
        reminders = Reminders(store, read_vocabulary(VOCABULARY), lambda: TODAY, Calendar)

        def ours():
            now = reminders.now()
            lines = [*now.overdue, *now.today, *now.this_week]
            paint(lines, lambda line: (line.words, line.about, line.day, line.kind, line.days))
            return len(lines)

        def theirs():
            rows = [*ask(_ALL_DUE, until=until), *ask(_STEPS, until=until)]
            paint(rows, lambda row: (row[3], row[4], row[7], row[9], row[5]))
            return len(rows)

        yield _row("reminders", ours, theirs, lambda found: found)


def _row(name, ours, theirs, told):
    """Return the row, once both sides have found the same."""
    assert told(ours()) == told(theirs())
    taken = in_turns(lambda: timed(ours) * 1_000, lambda: timed(theirs) * 1_000, _TURNS)
    return Row(name, *taken, "ms", 3)


@contextmanager
def _filled():
    """Give a register that is filled, what asks it by hand, and what paints rows."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with folder() as place, register(place / "follow.db") as store:
        data_meetings.fill(store)
        connection = store.database.reading.connect()
        cursor = connection.connection.cursor()

        def ask(statement, **values):
            return cursor.execute(statement, values).fetchall()

        try:
            yield store, ask, _painter()
        finally:
            connection.close()


def _painter():
    """Return what shows rows in a table as the lists are, and paints what is seen of them."""
    from PySide6.QtCore import QAbstractTableModel, Qt
    from PySide6.QtWidgets import QApplication, QTableView

    app = QApplication.instance() or QApplication([])

    class Rows(QAbstractTableModel):
        def __init__(self, rows, cells):
            super().__init__()
            self._rows, self._cells = rows, cells

        def rowCount(self, parent):  # noqa: N802 - Qt's name
            return 0 if parent.isValid() else len(self._rows)

        def columnCount(self, parent):  # noqa: N802
            return 0 if parent.isValid() else _COLUMNS - 1

        def data(self, index, role=Qt.ItemDataRole.DisplayRole):
            if role != Qt.ItemDataRole.DisplayRole:
                return None
            return str(self._cells(self._rows[index.row()])[index.column()] or "")

    table = QTableView()
    table.verticalHeader().hide()
    table.setWordWrap(False)
    table.resize(WIDTH, HEIGHT)
    table.show()

    def paint(rows, cells):
        model = Rows(rows, cells)
        table.setModel(model)
        app.processEvents()
        table.viewport().repaint()
        paint.kept = model

    return paint
