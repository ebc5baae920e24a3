"""A sheet of 50,000 rows of 20 columns: read against calamine, written against xlsxwriter."""

from __future__ import annotations

from statistics import median

from tests.benchmarks import data
from tests.benchmarks.measure import Row, child
from tests.benchmarks.register import folder

_TURNS = 3
_READING, _WRITING = 150, 60
"""The most MiB: of the whole process that reads, and beside the rows that are written."""


def rows():
    """Yield the rows of reading and of writing, each with the memory where the system tells it."""
    with folder() as place:
        book = place / "sheet.xlsx"
        write_as_excel(book)
        yield from _beside("sheet_read", "read", "calamine", book, 7, _READING)
        yield from _beside("sheet_write", "write", "xlsxwriter", place / "written.xlsx", 2, _WRITING)


def write_as_excel(path):
    """Write a workbook whose texts are shared, as Excel does."""
    from xlsxwriter import Workbook

    with Workbook(path, {"default_date_format": "yyyy/mm/dd"}) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, data.OFFICE_FIELDS)
        for place, row in enumerate(data.mixed_rows(), start=1):
            sheet.write_row(place, 0, row)


def _beside(job, ours, rival, path, at_most, memory):
    taken = [(_once(ours, path), _once(rival, path)) for _ in range(_TURNS)]
    mine, theirs = zip(*taken, strict=True)
    yield Row(job, *(median(seconds for seconds, _ in each) for each in (mine, theirs)), "s", at_most, rival)
    if most := max(held or 0 for _, held in mine):
        remark = f"{rival} {max(held for _, held in theirs):.0f} MiB"
        yield Row(f"{job}_memory", most, memory, "MiB", 1, remark)


def _once(work, path):
    return child("sheet_once", work, path)
