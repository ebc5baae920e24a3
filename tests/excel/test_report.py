from __future__ import annotations

import time
from datetime import date
from io import BytesIO

import pytest
from openpyxl import load_workbook
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation

from desktop.errors import FileTypeError, FileUnwritableError
from desktop.excel.reading.heading import find_heading
from desktop.excel.writing import report
from desktop.excel.writing.report import CellProblem, ReportWords, write_report

WORDS = ReportWords(status="وضعیت", row="ردیف", accepted="بدون ایراد")
BAD_PHONE = CellProblem(1, "«۱۲» تلفن نیست؛ نمونه: ۰۷۱۳۲۳۴۵۶۷۸")
REPEATED = CellProblem(None, "این دفتر دو بار آمده است.")


@pytest.fixture
def source(book):
    def prepare(made):
        page = made.active
        page.sheet_view.rightToLeft = True
        page["A1"].font = Font(size=20)
        page.merge_cells("A1:C1")
        page["B3"].fill = PatternFill("solid", fgColor="FFFF00")
        page["C3"].number_format = "[$-fa-IR,16]yyyy/mm/dd;@"
        page["B4"].comment = Comment("یادداشت خودم", "دبیر")
        page.column_dimensions["B"].width = 31
        page.add_data_validation(DataValidation(type="list", formula1='"الف,ب"', sqref="A3:A9"))
        made.create_sheet("دیگر").append(["دست‌نخورده", "=1+1"])

    rows = [
        ["فهرست"],
        ["نام", "تلفن", "تاریخ"],
        ["الف", "۰۷۱", date(2024, 6, 24)],
        ["ب", "۱۲"],
        ["پ", "۳"],
    ]
    return book(*rows, name="source.xlsx", prepare=prepare)


@pytest.fixture
def made(source, tmp_path):
    write_report(source, tmp_path / "report.xlsx", 2, {4: [BAD_PHONE, REPEATED]}, WORDS)
    return load_workbook(tmp_path / "report.xlsx")


def test_a_rejected_row_tells_why_in_its_own_place(made):
    page = made.worksheets[0]
    assert [page.cell(row, 4).value for row in range(2, 6)] == [
        "وضعیت",
        "بدون ایراد",
        f"{BAD_PHONE.message}\n{REPEATED.message}",
        "بدون ایراد",
    ]
    assert page["B4"].fill.fgColor.rgb == page["D4"].fill.fgColor.rgb == "00F8CBCB"
    assert page["B4"].comment.text == f"یادداشت خودم\n{BAD_PHONE.message}"
    assert page["A4"].fill.fgColor.rgb != "00F8CBCB"


def test_the_rest_of_the_workbook_stays_as_it_was(made):
    page = made.worksheets[0]
    assert made.sheetnames == ["Sheet", "دیگر"]
    assert page.sheet_view.rightToLeft
    assert (page["A1"].value, page["A1"].font.size, str(page.merged_cells)) == ("فهرست", 20, "A1:C1")
    assert (page["B3"].fill.fgColor.rgb, page["C3"].number_format) == ("00FFFF00", "[$-fa-IR,16]yyyy/mm/dd;@")
    assert page.column_dimensions["B"].width == 31
    assert page.data_validations.dataValidation[0].formula1 == '"الف,ب"'
    assert made["دیگر"]["B1"].value == "=1+1"


def test_the_report_reads_as_the_source_did(made, source, values, tmp_path):
    again = values(tmp_path / "report.xlsx")
    assert [row[:3] for row in again[2:]] == [(*row, *[None] * 3)[:3] for row in values(source)[2:]]


def test_the_added_column_is_an_unknown_heading(made, read, tmp_path):
    found = find_heading(read(tmp_path / "report.xlsx"), {"نام": "name", "تلفن": "phone"}.get)
    assert (found.row, found.unknown) == (2, {2: "تاریخ", 3: "وضعیت"})


def test_a_report_of_a_report_keeps_one_column_of_states(made, tmp_path):
    write_report(tmp_path / "report.xlsx", tmp_path / "second.xlsx", 2, {5: [REPEATED]}, WORDS)
    page = load_workbook(tmp_path / "second.xlsx").worksheets[0]
    assert [page.cell(row, 4).value for row in range(2, 6)] == [
        "وضعیت",
        "بدون ایراد",
        "بدون ایراد",
        REPEATED.message,
    ]
    assert page["E2"].value is None


def test_a_hidden_row_is_shown_when_it_is_rejected(book, tmp_path):
    def hide(made):
        made.active.row_dimensions[2].hidden = made.active.row_dimensions[3].hidden = True

    write_report(book(["نام"], ["الف"], ["ب"], prepare=hide), tmp_path / "r.xlsx", 1, {2: [REPEATED]}, WORDS)
    page = load_workbook(tmp_path / "r.xlsx").active
    assert (page.row_dimensions[2].hidden, page.row_dimensions[3].hidden) == (False, True)


def test_a_problem_in_a_merged_cell_is_marked_on_the_cell_that_shows(book, tmp_path):
    path = book(["نام", "تلفن"], ["الف"], prepare=lambda made: made.active.merge_cells("A2:B2"))
    write_report(path, tmp_path / "r.xlsx", 1, {2: [BAD_PHONE]}, WORDS)
    assert load_workbook(tmp_path / "r.xlsx").active["A2"].comment.text == BAD_PHONE.message


def test_a_big_workbook_gives_its_rejected_rows_alone(book, values, tmp_path, monkeypatch):
    monkeypatch.setattr(report, "MOST_COPIED_ROWS", 3)
    path = book(["فهرست"], ["نام", "تلفن"], ["الف", "=A1"], ["ب", "#N/A", "بی‌سر"], ["=x", 12.5], ["پ"])
    write_report(path, tmp_path / "r.xlsx", 2, {4: [BAD_PHONE], 5: [REPEATED]}, WORDS)
    assert values(tmp_path / "r.xlsx") == [
        ("ردیف", "نام", "تلفن", None, "وضعیت"),
        (4, "ب", "#N/A", "بی‌سر", BAD_PHONE.message),
        (5, None, 12.5, None, REPEATED.message),
    ]


@pytest.mark.parametrize("span", ["C3:XFD1048576", "C:XFD", "؟"])
def test_merged_ranges_without_end_do_not_hang_the_copy(raw_book, values, tmp_path, span):
    rows = '<row r="1"><c r="A1" t="str"><v>نام</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>'
    path = raw_book(rows, after=f'<mergeCells><mergeCell ref="{span}"/></mergeCells>')
    begin = time.perf_counter()
    write_report(path, tmp_path / "r.xlsx", 1, {2: [REPEATED]}, WORDS)
    assert time.perf_counter() - begin < 2
    assert values(tmp_path / "r.xlsx")[1] == (2, 1, REPEATED.message)


def test_a_workbook_that_openpyxl_cannot_hold_gives_its_rows_alone(raw_book, values, tmp_path):
    rows = '<row r="1"><c r="A1" t="str"><v>نام</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>'
    path = raw_book(rows, styles='<fonts count="1"><font><sz val="بزرگ"/></font></fonts>')
    with pytest.raises(TypeError):
        load_workbook(BytesIO(path.read_bytes()))
    write_report(path, tmp_path / "r.xlsx", 1, {2: [REPEATED]}, WORDS)
    assert values(tmp_path / "r.xlsx")[1] == (2, 1, REPEATED.message)


def test_the_report_may_take_the_place_of_its_source(source):
    write_report(source, source, 2, {4: [REPEATED]}, WORDS)
    assert load_workbook(source).worksheets[0]["D4"].value == REPEATED.message


def test_a_report_that_cannot_be_written_or_read(source, tmp_path):
    with pytest.raises(FileUnwritableError):
        write_report(source, tmp_path / "none" / "r.xlsx", 2, {}, WORDS)
    (tmp_path / "x.csv").write_text("a,b")
    with pytest.raises(FileTypeError):
        write_report(tmp_path / "x.csv", tmp_path / "r.xlsx", 1, {}, WORDS)
