from __future__ import annotations

from dataclasses import replace

import pytest
from openpyxl import load_workbook

from desktop.domain.office import Office
from desktop.domain.party import Appointment, Person
from desktop.errors import FileUnwritableError
from desktop.excel.writing.report_parts import Lack
from desktop.progress import NoProgress
from desktop.services.sheets.plan import Conflict
from desktop.services.sheets.plan_words import PlanWords
from desktop.services.sheets.report_rows import ReportRows
from desktop.services.sheets.source import Source

HEAD = ("کد دفتر", "نام دفتر", "تاریخ شروع")


@pytest.fixture
def rows(store, vocabulary):
    return ReportRows(vocabulary, PlanWords(store, vocabulary))


@pytest.fixture
def report(rows, plan, tmp_path):
    """Return what plans a workbook and gives the path of its report."""

    def report(path):
        rows.write(plan(path).whole, tmp_path / "report.xlsx")
        return tmp_path / "report.xlsx"

    return report


def test_bad_cells_are_marked_in_a_copy_of_the_clerks_workbook(report, book):
    path = book(("فهرست دفترها",), HEAD, ("1", "مهر", "1404/12/30"), ("2", "ماه", "1402/01/01"))
    page = load_workbook(report(path)).active
    assert page["A1"].value == "فهرست دفترها"
    assert "۱۴۰۴/۱۲/۳۰ وجود ندارد؛ اسفند ۱۴۰۴" in page["C3"].comment.text
    assert "نمونه: ۱۴۰۵/۰۸/۳۰" in page["C3"].comment.text
    assert page["C3"].fill.fgColor.rgb.endswith("F8CBCB")
    assert [page.cell(row, 4).value for row in (2, 4)] == ["وضعیت بررسی", "درست است"]
    assert page["D3"].value.startswith("خطا – تاریخ آغاز فعالیت: تاریخ ۱۴۰۴/۱۲/۳۰ وجود ندارد")


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
    assert (made.unknown_headings, made.asked) == ((), ())
    importing.apply(made)
    assert {each.name for each in all_of(Office)} == {"مهر", "ماه"}


def test_a_row_that_comes_twice_names_the_first_one(report, book):
    page = load_workbook(report(book(HEAD, ("1", "مهر", None), ("1", "مهر", None)))).active
    assert page["D2"].value == "درست است"
    assert page["D3"].value.startswith("تکراری")
    assert "ردیف ۲" in page["D3"].value


def test_a_conflict_shows_both_values(rows, plan, book, put, tmp_path):
    put(Office(code="1", name="مهر", manager="علی"))
    made = plan(book(("کد دفتر", "نام دفتر", "مدیر"), ("1", "مهر", "مریم"))).whole
    (sheet,) = made.sheets
    conflict = Conflict("manager", "رضا", "مریم", "علی")
    row = replace(sheet.rows[0], conflicts=(conflict,))
    planned = replace(made, sheets=(replace(sheet, rows=(row,)),))
    rows.write(planned, tmp_path / "report.xlsx")
    page = load_workbook(tmp_path / "report.xlsx").active
    assert page["D2"].value.startswith("ناسازگاری – مدیر دفتر")
    assert all(part in page["C2"].comment.text for part in ("فایل: «مریم»", "برنامه: «علی»", "«رضا»"))


def test_a_problem_of_a_column_that_is_not_there_stands_beside_its_row(report, book):
    page = load_workbook(report(book(("کد دفتر", "مدیر"), ("1", "مریم")))).active
    assert page["C2"].value.startswith("خطا – نام دفتر: این خانه باید پر شود.")


def test_all_sheets_come_back_in_their_order(rows, importing, book, tmp_path):
    def prepare(page):
        page.title = "اشخاص"
        page.parent.create_sheet("یادداشت").append(["هیچ"])
        posts = page.parent.create_sheet("سمت‌ها")
        for row in (("شخص", "دستگاه", "سمت"), ("مریم احمدی", "شهرداری", None)):
            posts.append(row)

    path = book(("نام", "نام خانوادگی"), ("مریم", "احمدی"), (None, None, "x"), prepare=prepare)
    planned = importing.plan(Source(path), [Person, Appointment], NoProgress())
    assert rows.write(planned, tmp_path / "report.xlsx") == frozenset()
    made = load_workbook(tmp_path / "report.xlsx")
    assert made.sheetnames == ["اشخاص", "یادداشت", "سمت‌ها"]
    assert made["اشخاص"]["D2"].value == "درست است"
    assert made["سمت‌ها"]["D2"].value.startswith("خطا – عنوان سمت: این خانه باید پر شود.")
    assert made["یادداشت"].max_column == 1


def test_what_was_pasted_comes_back_as_a_workbook(rows, importing, tmp_path):
    source = Source(pasted="مهر\t1404/12/30\nماه\t1402/01/01", headings=HEAD[1:])
    planned = importing.plan(source, [Office], NoProgress())
    assert rows.write(planned, tmp_path / "report.xlsx") == {Lack.LOOK}
    page = load_workbook(tmp_path / "report.xlsx").active
    assert [page.cell(1, column).value for column in (1, 2, 3)] == [*HEAD[1:], "وضعیت بررسی"]
    assert page["C2"].value.startswith("خطا")
    assert page["C3"].value == "درست است"


def test_a_large_workbook_is_given_back_as_its_refused_rows(report, book):
    rows = [(str(number), f"دفتر {number}", None) for number in range(5_100)]
    rows[4_000] = ("4000", "دفتر", "نیست")
    page = load_workbook(report(book(HEAD, *rows))).active
    assert page.max_row == 2
    assert page["A2"].value == 4_002


@pytest.mark.parametrize("name", ["offices.xlsx", "link.xlsx", "../{folder}/offices.xlsx"])
def test_a_report_never_replaces_the_workbook_itself(rows, plan, book, tmp_path, name):
    path = book(HEAD, ("1", None, "x"))
    before = path.read_bytes()
    (tmp_path / "link.xlsx").hardlink_to(path)
    with pytest.raises(FileUnwritableError):
        rows.write(plan(path).whole, tmp_path / name.format(folder=tmp_path.name))
    assert path.read_bytes() == before


def test_a_choice_that_is_none_is_told_with_a_right_one(report, book):
    head = ("نام دفتر", "وضعیت")
    page = load_workbook(report(book(head, ("مهر", "گم‌شده")))).active
    assert "نمونه: " in page["B2"].comment.text
    assert [cell.value for cell in page[1]] == [*head, "وضعیت بررسی"]


def test_what_was_mended_in_the_preview_stands_in_the_copy(rows, plan, book, tmp_path):
    path = book(HEAD, ("1", "مهر", "1404/12/30"), ("2", "ماه", "x"))
    mending = {(0, 2, "active_since"): "=1404/12/29", (0, 2, "note"): "ستونی ندارد"}
    rows.write(plan(path, mending=mending).whole, tmp_path / "report.xlsx", mending)
    page = load_workbook(tmp_path / "report.xlsx").active
    assert (page["C2"].value, page["C2"].data_type, page["C3"].value) == ("=1404/12/29", "s", "x")
    assert page.max_column == 4
