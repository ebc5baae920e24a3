"""A key in the grid of 60 indicators by 12 months, against one in the editor of an empty table's cell."""

from __future__ import annotations

import os
from decimal import Decimal
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory

from desktop.app import Program
from desktop.domain.indicator import Dimension, Indicator
from desktop.domain.office import Office
from desktop.domain.resolution import Period
from desktop.services.reports.reporter import Reporter, Who
from desktop.services.reports.writing import Key, Side
from tests.benchmarks.editor import HEIGHT, WIDTH
from tests.benchmarks.measure import Row
from tests.benchmarks.surroundings import tools_of

INDICATORS, MONTHS, YEAR = 60, 12, 1404
_CELLS = 48
_FIGURE = "1234"


def rows():
    """Yield the row: every key of figures that are typed one below the other, Enter among them."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with (
        TemporaryDirectory() as place,
        Program().open(Path(place) / "m.db", lambda: None) as desk,
        tools_of(Path(place)) as tools,
    ):
        ours, theirs = keys_of_both(desk, tools)
    p95 = (quantiles(each, n=20)[-1] * 1_000 for each in (ours, theirs))
    yield Row("grid_key", *p95, "ms", 5, "95th percentile; 60 indicators by 12 months, all filled")


def keys_of_both(desk, tools):
    """Return the seconds of each key in our grid and in a bare table, which is asked before and after."""
    theirs = typed(bare_table())
    view = filled_grid(desk, tools)
    ours = typed(view.table)
    view.close()
    theirs += typed(bare_table())
    return ours, theirs


def filled_grid(desk, tools):
    """Return the shown grid of an office whose year is full."""
    from desktop.ui.pages.reports.grid_view import GridView

    office = Office(name="دفتر آبشار")
    dimensions = list(Dimension)
    made = [
        Indicator(code=f"K{place}", name=f"شاخص شمارهٔ {place}", order=place, dimension=dimensions[place % 3])
        for place in range(INDICATORS)
    ]
    desk.edit.add(office, *made)
    reporter = Reporter(Who.OFFICE, office.id)
    writing = desk.reports.writing
    for year in (YEAR - 1, YEAR):
        sheet = writing.year(reporter, Period.MONTH, year)
        figures = {
            Key(each.id, month, side): Decimal(1000 + month)
            for each in made
            for month in range(MONTHS)
            for side in (Side.PLANNED, Side.ACHIEVED)
        }
        writing.save(sheet, figures)
    view = GridView(desk, tools)
    view.resize(WIDTH, HEIGHT)
    view.show()
    view.show_year(reporter, Period.MONTH, YEAR)
    return view


def bare_table():
    """Return a shown empty table of as many cells."""
    from PySide6.QtGui import QStandardItemModel
    from PySide6.QtWidgets import QTableView

    table = QTableView()
    table.bench_model = QStandardItemModel(INDICATORS, MONTHS, table)
    table.setModel(table.bench_model)
    table.setEditTriggers(QTableView.EditTrigger.AnyKeyPressed)
    table.resize(WIDTH, HEIGHT)
    table.show()
    table.setCurrentIndex(table.bench_model.index(0, 0))
    return table


def typed(table):
    """Type figures down the first column, each ended by Enter; return the seconds of each key."""
    from PySide6.QtWidgets import QApplication

    QApplication.processEvents()
    taken = []
    for row in range(_CELLS):
        table.setCurrentIndex(table.model().index(row, 0))
        table.setFocus()
        taken += [_key(table, letter) for letter in (*_FIGURE, "\r")]
    return taken


def _key(table, letter):
    from time import perf_counter

    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication, QLineEdit

    editor = table.viewport().findChild(QLineEdit)
    widget = editor if editor is not None and editor.isVisible() else table
    code = Qt.Key.Key_Return if letter == "\r" else Qt.Key(ord(letter))
    started = perf_counter()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, letter))
    QApplication.sendPostedEvents()
    table.repaint()
    seconds = perf_counter() - started
    QApplication.processEvents()
    return seconds
