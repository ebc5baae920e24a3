from __future__ import annotations

import pytest
from openpyxl import load_workbook

from desktop.domain.office import Office
from desktop.errors import FileUnwritableError
from desktop.services.sheets.report_rows import ReportRows

HEAD = ("کد دفتر", "نام دفتر", "تاریخ شروع")


@pytest.fixture
def report(vocabulary, plan, tmp_path):
    """Return what plans a workbook and opens the report of it."""

    def report(path):
        ReportRows(vocabulary).write(plan(path), tmp_path / "report.xlsx")
        return tmp_path / "report.xlsx"

    return report


def test_bad_cells_are_marked_in_a_copy_of_the_clerks_workbook(report, book):
    path = book(("فهرست دفترها",), HEAD, ("1", "مهر", "1404/12/30"), ("2", "ماه", "1402/01/01"))
    page = load_workbook(report(path)).active
    assert page["A1"].value == "فهرست دفترها"
    assert "۱۴۰۴/۱۲/۳۰ وجود ندارد؛ اسفند ۱۴۰۴" in page["C3"].comment.text
    assert page["C3"].fill.fgColor.rgb.endswith("F8CBCB")
    assert [page.cell(row, 4).value for row in (2, 4)] == ["وضعیت بررسی", "درست است"]
    assert "وجود ندارد" in page["D3"].value


def test_the_source_stays_as_it_was(report, book):
    path = book(HEAD, ("1", None, "x"))
    before = path.read_bytes()
    report(path)
    assert path.read_bytes() == before


def test_a_report_is_mended_and_read_again(report, book, plan, importing, all_of):
    path = report(book(HEAD, ("1", "مهر", "1404/12/30"), ("2", "ماه", "1402/01/01")))
    mended = load_workbook(path)
    mended.active["C2"].value = "1404/12/29"
    mended.save(path)
    made = plan(path)
    assert made.unknown_headings == ()
    importing.apply(made)
    assert {each.name for each in all_of(Office)} == {"مهر", "ماه"}


def test_a_problem_of_a_column_that_is_not_there_stands_beside_its_row(report, book):
    page = load_workbook(report(book(("کد دفتر", "مدیر"), ("1", "مریم")))).active
    assert page["C2"].value == "این خانه باید پر شود."


def test_a_large_workbook_is_given_back_as_its_rejected_rows(report, book):
    rows = [(str(number), f"دفتر {number}", None) for number in range(5_100)]
    rows[4_000] = ("4000", "دفتر", "نیست")
    page = load_workbook(report(book(HEAD, *rows))).active
    assert page.max_row == 2
    assert page["A2"].value == 4_002


@pytest.mark.parametrize("name", ["offices.xlsx", "link.xlsx", "../{folder}/offices.xlsx"])
def test_a_report_never_replaces_the_workbook_itself(vocabulary, plan, book, tmp_path, name):
    path = book(HEAD, ("1", None, "x"))
    before = path.read_bytes()
    (tmp_path / "link.xlsx").hardlink_to(path)
    with pytest.raises(FileUnwritableError):
        ReportRows(vocabulary).write(plan(path), tmp_path / name.format(folder=tmp_path.name))
    assert path.read_bytes() == before
