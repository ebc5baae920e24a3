"""What a workbook tells of itself, also after others have had it in their hands."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.services.sheets.stamp import SheetStamp, Stamp, read_stamp, stamp_rows

names = st.text(min_size=1, max_size=31)
sheets = st.builds(SheetStamp, names, names, st.none() | st.integers(1, 200_000))
stamps = st.builds(
    Stamp,
    replica=names,
    seen=st.integers(0, 10**12),
    day=st.dates(date(1990, 1, 1)),
    sheets=st.lists(sheets, max_size=8).map(tuple),
    jalali_text=st.booleans(),
)
STAMP = Stamp("r", 7, date(2026, 11, 22), (SheetStamp("دفترها", "Office", 2),))


@given(stamps)
def test_a_stamp_is_read_as_it_was_written(stamp):
    assert read_stamp(stamp_rows(stamp)) == stamp


def as_saved(cell):
    """Return a cell as a spreadsheet may save it: a figure of a text, nothing of an empty one."""
    return int(cell) if cell.isascii() and cell.isdecimal() and str(int(cell)) == cell else cell or None


@given(stamps)
def test_figures_that_a_program_made_of_its_texts_and_empty_cells_change_nothing(stamp):
    rows = [(*map(as_saved, row), None, None) for row in stamp_rows(stamp)]
    assert read_stamp(rows) == stamp


@pytest.mark.parametrize(
    "rows",
    [
        [],
        [()],
        [("format", "1")],
        [("format", "x"), *list(stamp_rows(STAMP))[1:]],
        [("format", "2"), *list(stamp_rows(STAMP))[1:]],
        [*stamp_rows(STAMP), ("seen", "-4")],
        [*stamp_rows(STAMP), ("day", "1405-08-30x")],
        [*stamp_rows(STAMP), ("sheet", "دفترها")],
        [*stamp_rows(STAMP), ("sheet", "دفترها", "Office", "دو")],
        [(None, None), ("x",)],
    ],
)
def test_what_is_spoilt_is_no_stamp(rows):
    assert read_stamp(rows) is None


@given(st.lists(st.lists(st.none() | st.text() | st.integers() | st.floats(), max_size=5), max_size=10))
def test_any_cells_are_a_stamp_or_none(rows):
    assert read_stamp(rows) is None
