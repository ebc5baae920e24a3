from __future__ import annotations

from datetime import date

import pytest
import xlsxwriter
from openpyxl import load_workbook

from desktop.excel.reading.book import open_book
from desktop.excel.writing import report
from tests.excel.reporting import BAD_PHONE, Writer, states

DAY = 45467


@pytest.fixture
def write(tmp_path):
    return Writer(tmp_path)


@pytest.fixture
def calculated(tmp_path):
    """Return a workbook whose formulas have values, as Excel and xlsxwriter leave them."""
    path = tmp_path / "calculated.xlsx"
    with xlsxwriter.Workbook(path) as book:
        page, day = book.add_worksheet("دفترها"), book.add_format({"num_format": "yyyy/mm/dd"})
        page.write_row(0, 0, ["نام", "تلفن", "تاریخ", "فعال", "کل"])
        for row in (1, 2):
            page.write_formula(row, 0, '="دفتر "&ROW()', None, "دفتر & <باغ>")
            page.write(row, 1, "۱۲")
            page.write_formula(row, 2, "=TODAY()", day, DAY)
            page.write_formula(row, 3, "=1=1", None, value=True)
            page.write_formula(row, 4, "=1/0", None, "#DIV/0!")
        book.add_worksheet("دیگر").write_formula(0, 0, "=6*7", None, 42)
    return path


def cells(path):
    with open_book(path) as book:
        return [[row.cells[:5] for row in sheet.rows()] for sheet in book.sheets]


def test_formulas_of_a_copy_stay_formulas_and_keep_their_values(calculated, write):
    once = write(calculated, 1, {2: BAD_PHONE})
    again = write(once, 1, {3: BAD_PHONE}, name="again.xlsx")
    assert cells(calculated) == cells(once) == cells(again)
    assert cells(once)[0][1][2] == date(2024, 6, 24)
    page = load_workbook(again).worksheets[0]
    assert page["A2"].value == '="دفتر "&ROW()'
    assert states(page, 6, 1) == ["وضعیت", "بدون ایراد", BAD_PHONE.state]


def test_a_report_of_values_says_in_each_row_what_is_merged_over_several(tmp_path, write, monkeypatch):
    path = tmp_path / "page.xls"
    path.write_text(
        "<table><tr><th>شهر</th><th>تلفن</th></tr><tr><td rowspan=2>گرگان</td><td>۱</td></tr>"
        "<tr><td>۱۲</td></tr><tr><td>گنبد</td><td>۳</td></tr></table>"
    )
    towns = ["شهر", "گرگان", "گرگان", "گنبد"]
    found = write(path, 1, {3: BAD_PHONE})
    assert states(load_workbook(found).worksheets[0], 1, 1) == towns
    monkeypatch.setattr(report, "MOST_COPIED_ROWS", 2)
    found = write(path, 1, {3: BAD_PHONE}, name="alone.xlsx")
    assert states(load_workbook(found).worksheets[0], 2) == ["گرگان"]
