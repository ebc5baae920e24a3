"""The preview of 50,000 planned rows: leapt through against a table whose every cell is the same words."""

from __future__ import annotations

import os

from desktop.domain.catalogue import CATALOGUE
from desktop.domain.office import Office
from desktop.paths import VOCABULARY
from desktop.progress import NoProgress
from desktop.schema.vocabulary import read_vocabulary
from desktop.services.sheets.importing import ImportSheet
from desktop.services.sheets.plan_words import PlanWords
from desktop.services.sheets.source import Source
from tests.benchmarks import data
from tests.benchmarks.imports import write_offices
from tests.benchmarks.lists import HEIGHT, WIDTH, constant_table, jumping
from tests.benchmarks.measure import Row
from tests.benchmarks.register import folder, register
from tests.benchmarks.surroundings import tools_of


def rows():
    """Yield the one row."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    vocabulary = read_vocabulary(VOCABULARY)
    with folder() as place, register(place / "plan.db") as store, tools_of(place) as tools:
        write_offices(place / "offices.xlsx")
        planning = ImportSheet(store, CATALOGUE, vocabulary)
        plan = planning.plan(Source(place / "offices.xlsx"), [Office], NoProgress())
        times = _leaps(_table(plan, PlanWords(store, vocabulary), vocabulary, tools.theme))
    yield Row("plan_jump", *times, "ms", 2.7, "95th percentile")


def _table(plan, words, vocabulary, theme):
    """Return the preview's table, shown at its first row."""
    from PySide6.QtCore import QCoreApplication

    from desktop.ui.pages.exchange.plan_table import PlanTable, Wanted

    table = PlanTable(words, vocabulary, theme)
    table.resize(WIDTH, HEIGHT)
    table.show_sheet(plan, plan.sheets[0], (), Wanted(), anew=True)
    table.show()
    QCoreApplication.processEvents()
    return table


def _leaps(table):
    from PySide6.QtCore import QCoreApplication

    bare = constant_table(table, data.OFFICES)
    try:
        return jumping(table, bare, data.OFFICES)
    finally:
        for each in (table, bare):
            each.close()
            each.deleteLater()
        QCoreApplication.processEvents()
