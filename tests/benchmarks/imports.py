"""Import of 50,000 offices of 20 columns, journal and search included, against openpyxl's mere reading."""

from __future__ import annotations

from statistics import median

from openpyxl import Workbook

from desktop.domain.office import Office
from desktop.paths import VOCABULARY
from desktop.schema.fields import field_named
from desktop.schema.vocabulary import read_vocabulary
from tests.benchmarks import data
from tests.benchmarks.measure import Row, child
from tests.benchmarks.register import folder

_TURNS = 3
_MEMORY = 230


def rows():
    """Yield the row of the time and, where the system tells it, the row of the memory."""
    with folder() as place:
        book = place / "offices.xlsx"
        write_offices(book)
        taken = [
            (child("import_once", "ours", book), child("import_once", "openpyxl", book))
            for _ in range(_TURNS)
        ]
    ours, against = zip(*taken, strict=True)
    yield Row("import", *(median(seconds for seconds, _ in each) for each in (ours, against)), "s", 2.2)
    if most := max(memory or 0 for _, memory in ours):
        reading = max(memory for _, memory in against)
        yield Row("import_memory", most, _MEMORY, "MiB", 1, f"openpyxl's reading alone {reading:.0f} MiB")


def write_offices(path):
    """Write the workbook as another program would."""
    vocabulary = read_vocabulary(VOCABULARY)
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.sheet_view.rightToLeft = True
    sheet.append([vocabulary.field(Office, field_named(Office, name)).label for name in data.OFFICE_FIELDS])
    for row in data.office_rows():
        sheet.append(row)
    book.save(path)
