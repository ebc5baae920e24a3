"""A child process that reads one workbook once, in our way or the rival's, and prints seconds and memory."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from time import perf_counter

from tests.benchmarks.memory import most_held


def ours(path):
    """Import the offices into an empty register; return the seconds."""
    from desktop.domain.catalogue import CATALOGUE
    from desktop.domain.office import Office
    from desktop.paths import VOCABULARY
    from desktop.progress import NoProgress
    from desktop.schema.vocabulary import read_vocabulary
    from desktop.services.sheets.importing import ImportSheet
    from desktop.services.sheets.plan import RowOutcome
    from desktop.services.sheets.source import Source
    from tests.benchmarks.data import OFFICES
    from tests.benchmarks.register import folder, register

    vocabulary = read_vocabulary(VOCABULARY)
    with folder() as place, register(place / "ours.db") as store:
        sheet = ImportSheet(store, CATALOGUE, vocabulary)
        started = perf_counter()
        plan = sheet.plan(Source(path), [Office], NoProgress())
        sheet.apply(plan)
        taken = perf_counter() - started
        if plan.counts[RowOutcome.NEW] != OFFICES:
            sys.exit(f"not imported: {plan.counts}")
    return taken


def openpyxl(path):
    """Read every value with openpyxl, row by row; return the seconds."""
    from openpyxl import load_workbook

    started = perf_counter()
    book = load_workbook(path, read_only=True)
    for _ in book.active.iter_rows(values_only=True):
        pass
    book.close()
    return perf_counter() - started


if __name__ == "__main__":
    work = {"ours": ours, "openpyxl": openpyxl}[sys.argv[1]]
    seconds = work(Path(sys.argv[2]))
    sys.stdout.write(json.dumps([seconds, most_held()]))
