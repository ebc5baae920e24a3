from __future__ import annotations

from datetime import date, datetime, time
from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop.excel.reading.book import open_book, pasted_book
from desktop.excel.writing.report import write_report
from desktop.excel.writing.report_parts import CellProblem, Lack, MarkedSheet, RowProblem
from tests.excel.formats import binary_workbook
from tests.excel.reporting import BAD_PHONE, NOTE, WORDS, Writer


@pytest.fixture
def write(tmp_path):
    return Writer(tmp_path)


@pytest.fixture
def read_book():
    """Return a reader of the names of all sheets with their numbered rows."""

    def read(path):
        with open_book(path) as book:
            return [(sheet.name, [(row.number, row.cells) for row in sheet.rows()]) for sheet in book.sheets]

    return read


CSV = "\ufeffنام;تلفن\r\n=1+1;12\r\nالف;+98\r\n"


def test_a_text_file_comes_back_as_a_workbook_of_the_same_cells(write, tmp_path, values):
    (tmp_path / "x.csv").write_text(CSV, encoding="utf-8")
    path = write(tmp_path / "x.csv", 1, {2: BAD_PHONE})
    assert write.lacks == {Lack.LOOK}
    page = load_workbook(path).active
    assert (page["A2"].value, page["A2"].data_type, page.sheet_view.rightToLeft) == ("=1+1", "s", True)
    assert (page["B2"].comment.text, page["C2"].value, page["C3"].value) == (
        NOTE,
        BAD_PHONE.state,
        "بدون ایراد",
    )
    with open_book(tmp_path / "x.csv") as book:
        before = [row.cells for row in book.sheets[0].rows()]
    assert [row[:2] for row in values(path)] == before


def test_what_was_pasted_comes_back_under_the_headings_of_the_grid(tmp_path):
    problems = [MarkedSheet(0, 0, frozenset({2}), {1: BAD_PHONE})]
    report = tmp_path / "r.xlsx"
    write_report(pasted_book("الف\t12\r\nب\t13"), None, report, problems, WORDS, ("نام", "تلفن"))
    rows = [[cell.value for cell in row] for row in load_workbook(report).active.iter_rows()]
    assert rows == [
        ["نام", "تلفن", "وضعیت"],
        ["الف", "12", BAD_PHONE.state],
        ["ب", "13", "بدون ایراد"],
    ]


def test_values_of_every_kind_come_back_as_they_were(raw_book, write, values):
    rows = (
        '<row r="1"><c r="A1" t="str"><v>نام</v></c></row><row r="2"><c r="A2" t="e"><v>#N/A</v></c>'
        '<c r="B2"><v>12.5</v></c><c r="C2" s="1"><v>45467</v></c><c r="D2" s="2"><v>45467.5</v></c>'
        '<c r="E2" t="b"><v>1</v></c></row>'
    )
    broken = '<fonts count="1"><font><sz val="بزرگ"/></font></fonts>'
    cells = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/></cellXfs>'
    path = raw_book(rows, styles=broken + cells)
    before = values(path)[1]
    assert before[2:4] == (date(2024, 6, 24), datetime.combine(date(2024, 6, 24), time(12)))
    assert values(write(path, 1, {}))[1][:5] == before


FILES = Path(__file__).parent / "files"


@pytest.mark.parametrize("name", ["libreoffice.xls", "libreoffice.ods", "libreoffice.html", "book.xlsb"])
def test_other_formats_come_back_as_a_workbook_of_the_same_cells(write, read_book, tmp_path, name):
    path = FILES / name
    if name == "book.xlsb":
        path = tmp_path / name
        path.write_bytes(binary_workbook())
    before = read_book(path)
    report = write(path, 1, {2: RowProblem("خطا", (CellProblem(0, "نادرست"),))})
    assert write.lacks == {Lack.LOOK}
    after = read_book(report)
    assert [sheet[0] for sheet in after] == [sheet[0] for sheet in before]
    width = max(len(cells) for _, cells in before[0][1])
    for (number, cells), (again, written) in zip(before[0][1], after[0][1], strict=True):
        assert (again, written[: len(cells)]) == (number, cells)
        assert len(written) <= width + 1
    assert load_workbook(report).worksheets[0]["A2"].comment.text == f"{WORDS.sign}نادرست"
