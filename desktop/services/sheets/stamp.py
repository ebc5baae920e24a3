"""What a workbook tells of itself on a sheet that nobody sees: who wrote it, when, and what it holds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING, Any

from desktop.excel.writing.sheet_out import LISTS_SHEET

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

STAMP_SHEET = "mahalleyar"
GUIDANCE_SHEET = "راهنما"
OWN_SHEETS = (STAMP_SHEET, LISTS_SHEET, GUIDANCE_SHEET)
"""The sheets of a workbook that hold no records."""
ID_HEADING = "شناسهٔ ردیف"
"""The heading of the last column of an export: the id of each row's record."""
REPORTED_STATE = "وضعیت بررسی"
REPORTED_ROW = "ردیف در فایل"
"""The headings of the columns that a report of refused rows adds; no field is called so."""
TOTALS = "جمع"
"""Stands in the place of the id in a row of totals, which is no record; also in its first cell."""
VERSION = 1
_MOST_ROWS = 100


@dataclass(frozen=True, slots=True)
class SheetStamp:
    """What one sheet holds: its name, the class name of its records, and the row of the example, if any."""

    name: str
    kind: str
    example_row: int | None = None


@dataclass(frozen=True, slots=True)
class Stamp:
    """Where a workbook comes from."""

    replica: str
    """The id of the database that it was written from."""
    seen: int
    """How far that one's journal had come."""
    day: date
    sheets: tuple[SheetStamp, ...]
    jalali_text: bool = False
    """Days are texts of the Jalali calendar."""
    version: int = VERSION

    def sheet(self, name: str) -> SheetStamp | None:
        """Return what is told of the sheet of that name, if anything."""
        return next((each for each in self.sheets if each.name == name), None)


def stamp_rows(stamp: Stamp) -> Iterator[tuple[str, ...]]:
    """Yield the rows of the stamp's sheet, all of them texts, so that no program changes them."""
    yield ("format", str(stamp.version))
    yield ("replica", stamp.replica)
    yield ("seen", str(stamp.seen))
    yield ("day", stamp.day.isoformat())
    yield ("days", "jalali" if stamp.jalali_text else "real")
    for sheet in stamp.sheets:
        yield ("sheet", sheet.name, sheet.kind, str(sheet.example_row or ""))


def read_stamp(rows: Iterable[Sequence[Any]]) -> Stamp | None:
    """Return the stamp that rows of cells tell, or None where they are spoilt or of a later format."""
    told = [tuple("" if cell is None else str(cell) for cell in row) for row in islice(rows, _MOST_ROWS)]
    values = {row[0]: row[1] for row in told if len(row) > 1}
    try:
        stamp = Stamp(
            replica=values["replica"],
            seen=int(values["seen"]),
            day=date.fromisoformat(values["day"]),
            sheets=tuple(_sheet(*row[1:4]) for row in told if row and row[0] == "sheet"),
            jalali_text=values["days"] == "jalali",
            version=int(values["format"]),
        )
    except (KeyError, ValueError, TypeError):
        return None
    return stamp if stamp.version <= VERSION and stamp.replica and stamp.seen >= 0 else None


def _sheet(name: str, kind: str, example_row: str = "") -> SheetStamp:
    return SheetStamp(name, kind, int(example_row) if example_row else None)
