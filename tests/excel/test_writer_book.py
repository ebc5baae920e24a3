"""Workbooks of several sheets: what stands around the rows, totals, examples, and what nobody sees."""

from __future__ import annotations

import re
from decimal import Decimal
from time import monotonic
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from desktop.errors import CancelledError, TextTooLongError
from desktop.excel.writing.sheet_out import (
    LISTS_SHEET,
    BookOut,
    ColumnOut,
    Guidance,
    GuidanceTable,
    HiddenOut,
    Kind,
    SheetOut,
)
from desktop.excel.writing.writer import write_book

NAME, PHONE, COUNT = (
    ColumnOut("نام"),
    ColumnOut("تلفن", Kind.CODE),
    ColumnOut("جمعیت", Kind.NUMBER, summed=True),
)
ID = ColumnOut("شناسه", Kind.ID, 8, refusal="تغییر نمی‌کند.")


@pytest.fixture
def book(tmp_path):
    """Return what writes sheets and opens the workbook."""

    def book(*sheets, values=False, **more):
        write_book(tmp_path / "out.xlsx", BookOut(sheets, **more))
        return load_workbook(tmp_path / "out.xlsx", data_only=values)

    return book


def cells(page):
    return [[cell.value for cell in row] for row in page]


def test_every_sheet_has_its_own_rows_head_and_filter(book):
    made = book(
        SheetOut("شخص‌ها", (NAME, PHONE), [["مریم", "0917"], ["رضا", "0918"]]),
        SheetOut("سمت‌ها", (NAME,), [["معاون"]]),
        SheetOut("تهی", (NAME, NAME, NAME)),
    )
    assert made.sheetnames == ["شخص‌ها", "سمت‌ها", "تهی"]
    assert cells(made["شخص‌ها"]) == [["نام", "تلفن"], ["مریم", "0917"], ["رضا", "0918"]]
    assert cells(made["سمت‌ها"]) == [["نام"], ["معاون"]]
    assert [page.auto_filter.ref for page in made] == ["A1:B3", "A1:A2", "A1:C1"]
    assert all(page.sheet_view.rightToLeft and page.freeze_panes == "A2" for page in made)
    assert made.active.title == "شخص‌ها"


def test_the_names_of_the_filters_end_where_the_rows_do(book, tmp_path):
    book(SheetOut("الف", (NAME,), [["x"]] * 41), SheetOut("ب", (NAME, NAME), [["x", "y"]] * 7))
    with ZipFile(tmp_path / "out.xlsx") as archive:
        named = archive.read("xl/workbook.xml").decode()
    assert re.findall(r"\$[AB]\$1:\$[AB]\$\d+<", named) == ["$A$1:$A$42<", "$A$1:$B$8<"]


def test_sheets_of_one_name_are_told_apart(book):
    assert len(set(book(SheetOut("الف", (NAME,)), SheetOut("الف", (NAME,))).sheetnames)) == 2


def test_totals_are_formulas_with_their_values_below_the_filter(book):
    sheet = SheetOut("الف", (NAME, COUNT, ID), [["مهر", 10, "1"], ["باغ", Decimal("2.5"), "2"]], totals="جمع")
    page = book(sheet).active
    assert cells(page)[-1] == ["جمع", "=SUBTOTAL(109,B2:B3)", "جمع"]
    assert page.auto_filter.ref == "A1:C3"
    assert cells(book(sheet, values=True).active)[-1] == ["جمع", 12.5, "جمع"]


def test_the_total_of_blanks_is_nothing_and_of_no_rows_there_is_no_total(book):
    blank = SheetOut("الف", (NAME, COUNT), [["مهر", None]], totals="جمع")
    assert cells(book(blank, values=True).active)[-1] == ["جمع", 0]
    assert cells(book(SheetOut("الف", (NAME, COUNT), totals="جمع")).active) == [["نام", "جمعیت"]]


def test_an_example_stands_first_in_grey_italics(book):
    page = book(SheetOut("الف", (NAME, COUNT), [["مهر", 1]], example=["دفتر نمونه", 3])).active
    assert cells(page)[1:] == [["دفتر نمونه", 3], ["مهر", 1]]
    assert [page.cell(row, 1).font.italic for row in (2, 3)] == [True, False]
    assert [page.cell(row, 2).number_format for row in (2, 3)] == ["[$-3000429]0"] * 2
    assert page.auto_filter.ref == "A1:B3"


def rules(page):
    return {str(rule.sqref).split(":")[0]: rule for rule in page.data_validations.dataValidation}


def test_one_list_serves_all_columns_that_have_its_choices(book):
    kind = ColumnOut("نوع", Kind.CHOICE, choices=("فعال", "=1+1"))
    made = book(SheetOut("الف", (kind, kind)), SheetOut("ب", (NAME, kind)))
    assert cells(made[LISTS_SHEET]) == [["فعال"], ["=1+1"]]
    assert made[LISTS_SHEET]["A2"].data_type == "s"
    assert {rule.formula1 for page in (made["الف"], made["ب"]) for rule in rules(page).values()} == {
        "choices_1"
    }


def test_a_new_name_is_warned_of_and_taken_but_another_choice_is_not(book):
    closed = ColumnOut("نوع", Kind.CHOICE, choices=("الف",))
    opened = ColumnOut("دستگاه", choices=("ب",), open_choices=True, refusal="این نام در فهرست نیست.")
    page = book(SheetOut("الف", (closed, opened))).active
    assert [rules(page)[cell].errorStyle or "stop" for cell in ("A2", "B2")] == ["stop", "warning"]
    assert rules(page)["B2"].error == "این نام در فهرست نیست."


def test_an_id_cannot_be_typed_over_and_the_rest_of_the_sheet_is_free(book):
    page = book(SheetOut("الف", (NAME, ID), [["مهر", "7"]])).active
    rule = rules(page)["B2"]
    assert (rule.type, rule.formula1, rule.showErrorMessage) == ("custom", "FALSE", True)
    assert not page.protection.sheet  # Excel would refuse to sort and to delete rows that have a locked cell
    assert page["B2"].alignment.horizontal == "fill"


def test_required_columns_are_of_another_colour(book):
    page = book(SheetOut("الف", (ColumnOut("نام", required=True), ColumnOut("تلفن")))).active
    assert page["A1"].fill.fgColor.rgb != page["B1"].fill.fgColor.rgb


def test_a_row_is_as_high_as_its_longest_text(book):
    page = book(
        SheetOut("الف", (ColumnOut("نام", width=10),), [["ک" * 5], ["ک" * 35], ["ک\nک"], ["ک" * 9000]])
    ).active
    assert [page.row_dimensions[row].height for row in (2, 3, 4, 5)] == [None, 60, 30, 409]


def test_narrow_sheets_are_printed_on_one_page_across_and_wide_ones_are_not(book):
    made = book(SheetOut("الف", (NAME,)), SheetOut("ب", (ColumnOut("نام", width=60),) * 5))
    assert [page.sheet_properties.pageSetUpPr.fitToPage for page in made] == [True, None]
    assert {page.print_title_rows for page in made} == {"$1:$1"}


def test_the_guidance_follows_the_sheets_and_what_is_hidden_nobody_sees(book):
    table = GuidanceTable("دفترها", ("ستون", "نمونه"), (("تلفن", "+98"), ("نام", "=1")))
    made = book(
        SheetOut("الف", (NAME,)),
        guidance=Guidance("راهنما", "راهنمای این فایل", ("این الگو را پر کنید.",), (table,)),
        hidden=(HiddenOut("mahalleyar", (("seen", "12"), ("x", "=1"))),),
    )
    assert made.sheetnames == ["الف", "راهنما", "mahalleyar"]
    assert (made["راهنما"].sheet_view.rightToLeft, made["راهنما"].protection.sheet) == (True, True)
    texts = [value for row in cells(made["راهنما"]) for value in row if value]
    assert texts == [
        "راهنمای این فایل",
        "این الگو را پر کنید.",
        "دفترها",
        "ستون",
        "نمونه",
        "تلفن",
        "+98",
        "نام",
        "=1",
    ]
    assert not [cell for row in made["راهنما"] for cell in row if cell.data_type == "f"]
    assert made["mahalleyar"].sheet_state == "veryHidden"
    assert (cells(made["mahalleyar"]), made["mahalleyar"]["B2"].data_type) == (
        [["seen", "12"], ["x", "=1"]],
        "s",
    )


def test_control_characters_break_neither_heads_nor_choices_nor_guidance(book):
    column = ColumnOut("نا\x0bم", choices=("الف\x00",), hint="\x01")
    guidance = Guidance("راهنما", "ع", ("\x02",), ())
    assert cells(book(SheetOut("الف", (column,)), guidance=guidance)["الف"]) == [["نام"]]


def test_the_same_book_gives_the_same_bytes(tmp_path):
    for name in ("a.xlsx", "b.xlsx"):
        sheet = SheetOut("الف", (NAME, COUNT), [["مهر", 1]], example=["ن", 2], totals="جمع")
        write_book(tmp_path / name, BookOut((sheet, sheet), Guidance("راهنما", "ع", ("خ",), ())))
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()


def test_a_failure_in_a_later_sheet_leaves_what_was_there(tmp_path):
    (tmp_path / "out.xlsx").write_bytes(b"before")
    sheets = (SheetOut("الف", (NAME,), [["x"]]), SheetOut("ب", (NAME,), [["x" * 40_000]]))
    with pytest.raises(TextTooLongError):
        write_book(tmp_path / "out.xlsx", BookOut(sheets))
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("out.xlsx", b"before")]


class Watch:
    """Takes note of the steps, and of the longest time between two."""

    def __init__(self):
        self.steps, self.longest, self.last = [], 0.0, monotonic()

    def step(self, done, total):
        self.steps.append((done, total))
        now = monotonic()
        self.longest, self.last = max(self.longest, now - self.last), now


def test_progress_is_told_often_also_where_texts_are_long(tmp_path):
    watch = Watch()
    sheets = (
        SheetOut("الف", (NAME,) * 10, ([["کوتاه"] * 10] * 3_000)),
        SheetOut("ب", (NAME,) * 10, ([["بلند" * 5_000] * 10] * 60)),
    )
    write_book(tmp_path / "out.xlsx", BookOut(sheets, count=3_060), watch)
    assert watch.steps[-1] == (3_060, 3_060)
    assert watch.longest < 0.5


def test_a_clerk_who_gives_up_in_the_second_sheet_gets_nothing(tmp_path):
    class Stop:
        def step(self, done, total):
            if done > 2:
                raise CancelledError

    sheets = (SheetOut("الف", (NAME,), [["x"]] * 2), SheetOut("ب", (NAME,), [["x"]] * 2))
    with pytest.raises(CancelledError):
        write_book(tmp_path / "out.xlsx", BookOut(sheets), Stop())
    assert list(tmp_path.iterdir()) == []
