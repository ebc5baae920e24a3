from __future__ import annotations

from datetime import date
from io import BytesIO
from time import perf_counter
from zipfile import ZipFile

import pytest
from msoffcrypto.format.ooxml import OOXMLFile
from openpyxl import load_workbook
from openpyxl.comments import Comment
from openpyxl.drawing.image import Image
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation
from PIL import Image as Picture

from desktop.errors import FileUnwritableError
from desktop.excel.reading.book import open_book
from desktop.excel.reading.heading import find_heading
from desktop.excel.writing import report
from desktop.excel.writing.report import write_report
from desktop.excel.writing.report_parts import Lack, MarkedSheet
from tests.excel.reporting import BAD_PHONE, NOTE, REPEATED, WORDS, Writer, marked, states


@pytest.fixture
def write(tmp_path):
    return Writer(tmp_path)


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
        page.auto_filter.ref = "A2:C5"
        page.add_data_validation(DataValidation(type="list", formula1='"الف,ب"', sqref="A3:A9"))
        picture = BytesIO()
        Picture.new("RGB", (9, 9), "red").save(picture, "PNG")
        page.add_image(Image(picture), "G1")
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
def made(source, write):
    return load_workbook(write(source, 2, {4: BAD_PHONE}))


def test_a_refused_row_tells_why_in_its_own_place(made):
    page = made.worksheets[0]
    assert states(page) == ["وضعیت", "بدون ایراد", BAD_PHONE.state, "بدون ایراد"]
    assert page["B4"].fill.fgColor.rgb == page["D4"].fill.fgColor.rgb == "00F8CBCB"
    assert page["B4"].comment.text == f"یادداشت خودم\n{NOTE}"
    assert page["A4"].fill.fgColor.rgb != "00F8CBCB"


def test_the_rest_of_the_workbook_stays_as_it_was(made, write):
    page = made.worksheets[0]
    assert made.sheetnames == ["Sheet", "دیگر"]
    assert page.sheet_view.rightToLeft
    assert (page["A1"].value, page["A1"].font.size, str(page.merged_cells)) == ("فهرست", 20, "A1:C1")
    assert (page["B3"].fill.fgColor.rgb, page["C3"].number_format) == ("00FFFF00", "[$-fa-IR,16]yyyy/mm/dd;@")
    assert (page.column_dimensions["B"].width, page.auto_filter.ref) == (31, "A2:D5")
    assert page.data_validations.dataValidation[0].formula1 == '"الف,ب"'
    assert len(page._images) == 1
    assert made["دیگر"]["B1"].value == "=1+1"
    assert write.lacks == frozenset()


def test_the_report_reads_as_the_source_did(made, source, values, tmp_path):
    again = values(tmp_path / "report.xlsx")
    assert [row[:3] for row in again[2:]] == [(*row, *[None] * 3)[:3] for row in values(source)[2:]]


def test_the_added_column_is_an_unknown_heading(made, read, tmp_path):
    found = find_heading(read(tmp_path / "report.xlsx"), {"نام": "name", "تلفن": "phone"}.get)
    assert (found.row, found.unknown) == (2, {2: "تاریخ", 3: "وضعیت"})


def test_a_report_of_a_report_replaces_what_the_first_one_marked(made, write, tmp_path):
    second = write(tmp_path / "report.xlsx", 2, {5: REPEATED}, "second.xlsx")
    page = load_workbook(second).worksheets[0]
    assert states(page) == ["وضعیت", "بدون ایراد", "بدون ایراد", REPEATED.state]
    assert page["E2"].value is None
    assert page["B4"].comment.text == "یادداشت خودم"
    assert {page[place].fill.fgColor.rgb for place in ("B4", "D4")} == {"00000000"}
    assert page["B3"].fill.fgColor.rgb == "00FFFF00"


def test_a_note_of_a_report_is_not_said_twice(made, write, tmp_path):
    second = write(tmp_path / "report.xlsx", 2, {4: BAD_PHONE}, "second.xlsx")
    assert load_workbook(second).worksheets[0]["B4"].comment.text == f"یادداشت خودم\n{NOTE}"


def test_every_sheet_that_was_read_is_marked(book, tmp_path):
    def prepare(made):
        for name in ("میانی", "دوم"):
            made.create_sheet(name).append(["نام"])
            made[name].append(["ت"])

    path = book(["نام"], ["الف"], prepare=prepare)
    with open_book(path) as opened:
        problems = [marked(1, {2: REPEATED}), marked(1, {}, place=2)]
        write_report(opened, path, tmp_path / "r.xlsx", problems, WORDS)
    pages = load_workbook(tmp_path / "r.xlsx").worksheets
    assert [page.title for page in pages] == ["Sheet", "میانی", "دوم"]
    assert [page["B2"].value for page in pages] == [REPEATED.state, None, "بدون ایراد"]


def test_a_row_that_was_not_planned_has_no_state(book, tmp_path):
    path = book(["نام"], ["الف"], ["جمع"])
    with open_book(path) as opened:
        write_report(opened, path, tmp_path / "r.xlsx", [MarkedSheet(0, 1, frozenset({2}), {})], WORDS)
    assert states(load_workbook(tmp_path / "r.xlsx").active, 2) == ["بدون ایراد", None]


def test_a_hidden_row_is_shown_when_it_is_refused(book, write):
    def hide(made):
        made.active.row_dimensions[2].hidden = made.active.row_dimensions[3].hidden = True

    page = load_workbook(write(book(["نام"], ["الف"], ["ب"], prepare=hide), 1, {2: REPEATED})).active
    assert (page.row_dimensions[2].hidden, page.row_dimensions[3].hidden) == (False, True)


def test_a_problem_in_a_merged_cell_is_marked_on_the_cell_that_shows(book, write):
    path = book(["نام", "تلفن"], ["الف"], prepare=lambda made: made.active.merge_cells("A2:B2"))
    assert load_workbook(write(path, 1, {2: BAD_PHONE})).active["A2"].comment.text == NOTE


def test_a_big_workbook_gives_its_refused_rows_alone(book, values, write, monkeypatch):
    monkeypatch.setattr(report, "MOST_COPIED_ROWS", 3)
    path = book(["فهرست"], ["نام", "تلفن"], ["الف", "=A1"], ["ب", "#N/A", "بی‌سر"], ["=x", 12.5], ["پ"])
    assert values(write(path, 2, {4: BAD_PHONE, 5: REPEATED})) == [
        ("ردیف", "نام", "تلفن", None, "وضعیت"),
        (4, "ب", "#N/A", "بی‌سر", BAD_PHONE.state),
        (5, None, 12.5, None, REPEATED.state),
    ]
    assert write.lacks == {Lack.LOOK, Lack.GOOD_ROWS}


@pytest.mark.parametrize("span", ["C3:XFD1048576", "C:XFD", "؟"])
def test_merged_ranges_without_end_do_not_hang_the_copy(raw_book, values, write, span):
    rows = '<row r="1"><c r="A1" t="str"><v>نام</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>'
    path = raw_book(rows, after=f'<mergeCells><mergeCell ref="{span}"/></mergeCells>')
    begin = perf_counter()
    report = write(path, 1, {2: REPEATED})
    assert perf_counter() - begin < 2
    assert values(report)[1] == (1, REPEATED.state)


def test_a_workbook_that_openpyxl_cannot_hold_gives_its_values(raw_book, values, write):
    rows = '<row r="1"><c r="A1" t="str"><v>نام</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>'
    path = raw_book(rows, styles='<fonts count="1"><font><sz val="بزرگ"/></font></fonts>')
    with pytest.raises(TypeError):
        load_workbook(BytesIO(path.read_bytes()))
    assert values(write(path, 1, {2: REPEATED}))[1] == (1, REPEATED.state)
    assert write.lacks == {Lack.LOOK}


def test_the_report_may_take_the_place_of_its_source(source, write):
    assert write(source, 2, {4: REPEATED}, source.name) == source
    assert load_workbook(source).worksheets[0]["D4"].value == REPEATED.state


def test_a_report_that_cannot_be_written(source, write):
    with pytest.raises(FileUnwritableError):
        write(source, 2, {}, "none/r.xlsx")


def test_an_encrypted_workbook_comes_back_without_its_password(source, write, tmp_path):
    path = tmp_path / "locked.xlsx"
    with source.open("rb") as plain, path.open("wb") as locked:
        OOXMLFile(plain).encrypt("گذرواژه", locked)
    report = write(path, 2, {4: BAD_PHONE}, password="گذرواژه")
    assert write.lacks == {Lack.PASSWORD}
    page = load_workbook(report).worksheets[0]
    assert (page["A1"].font.size, states(page)[2]) == (20, BAD_PHONE.state)


def test_macros_are_left_out_so_that_the_report_opens(source, write, tmp_path):
    path = tmp_path / "macros.xlsm"
    path.write_bytes(source.read_bytes())
    with ZipFile(path, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"macros")
    report = write(path, 2, {4: BAD_PHONE})
    assert write.lacks == {Lack.MACROS}
    with ZipFile(report) as archive:
        assert not any("vba" in name for name in archive.namelist())
        assert b"macroEnabled" not in archive.read("[Content_Types].xml")


def test_a_hidden_sheet_stays_hidden(tmp_path, write, book):
    def hide(made):
        made.create_sheet("پنهان").append(["x"])
        made["پنهان"].sheet_state = "veryHidden"

    path = book(["نام"], ["الف"], prepare=hide)
    assert load_workbook(write(path, 1, {2: REPEATED}))["پنهان"].sheet_state == "veryHidden"


def test_the_state_stands_beside_empty_columns_that_have_a_heading(book, write):
    def prepare(made):
        for span in ("A2:A3", "B2:C2", "D2:E3"):
            made.active.merge_cells(span)

    rows = [["فهرست"], ["نام", "تماس", None, "ملاحظات"], [None, "تلفن", "نشانی"], ["الف", "۰۷۱"], ["ب", "۱۲"]]
    page = load_workbook(write(book(*rows, prepare=prepare), 3, {5: BAD_PHONE})).active
    assert page["D2"].value == "ملاحظات"
    assert states(page, column=6, first=3) == ["وضعیت", "بدون ایراد", BAD_PHONE.state]
    assert page.auto_filter.ref == "A3:F5"


def test_a_heading_above_the_last_row_of_the_head_is_not_written_over(book, write):
    rows = [["نام", "تلفن", "ملاحظات"], ["کامل", "همراه"], ["ب", "۱۲"]]
    page = load_workbook(write(book(*rows), 2, {3: BAD_PHONE})).active
    assert page["C1"].value == "ملاحظات"
    assert states(page) == ["وضعیت", BAD_PHONE.state]
