"""A child process that reads or writes one sheet once, our way or a rival's; prints seconds and memory."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from time import perf_counter

from tests.benchmarks import data
from tests.benchmarks.memory import forget_most, held, most_held


def read(path):
    """Go through every row of the sheet as the program does; return the seconds."""
    from desktop.excel.reading.book import open_book

    started = perf_counter()
    with open_book(path) as book:
        count = sum(1 for _ in book.sheets[0].rows())
    _expect(count, data.OFFICES + 1)
    return perf_counter() - started


def calamine(path):
    """Read the sheet as calamine gives it, all at once; return the seconds."""
    from python_calamine import CalamineWorkbook

    started = perf_counter()
    count = len(CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python())
    _expect(count, data.OFFICES + 1)
    return perf_counter() - started


def write(path):
    """Write the rows as an export is written; return the seconds."""
    from desktop.excel.writing.sheet_out import BookOut, ColumnOut, Kind, SheetOut
    from desktop.excel.writing.writer import write_book

    rows = _source()
    columns = tuple(ColumnOut(name, Kind(data.MIXED_KINDS.get(name, "text"))) for name in data.OFFICE_FIELDS)
    started = perf_counter()
    write_book(path, BookOut((SheetOut("دفترها", columns, rows),)))
    return perf_counter() - started


def xlsxwriter(path):
    """Write the rows with xlsxwriter in its leanest way; return the seconds."""
    from xlsxwriter import Workbook

    rows = _source()
    options = {"strings_to_formulas": False, "strings_to_urls": False, "default_date_format": "yyyy/mm/dd"}
    started = perf_counter()
    with Workbook(path, {"constant_memory": True, **options}) as book:
        sheet = book.add_worksheet()
        sheet.right_to_left()
        sheet.write_row(0, 0, data.OFFICE_FIELDS)
        for place, row in enumerate(rows, start=1):
            sheet.write_row(place, 0, row)
    return perf_counter() - started


def _source():
    """Return the rows to write, and begin to count the memory that is held beside them."""
    rows = list(data.mixed_rows())
    forget_most()
    _BESIDE.append(held())
    return rows


def _expect(count, wanted):
    if count != wanted:
        sys.exit(f"{count} rows in the place of {wanted}")


_BESIDE = [0]
if __name__ == "__main__":
    seconds = {each.__name__: each for each in (read, calamine, write, xlsxwriter)}[sys.argv[1]](
        Path(sys.argv[2])
    )
    most = most_held()
    sys.stdout.write(json.dumps([seconds, most and most - _BESIDE[-1]]))
