"""Traps with texts: what comes in with them, and what would become of them on the way out."""

from __future__ import annotations

import pytest
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from desktop.domain.office import Office
from desktop.errors import TextTooLongError
from desktop.excel.writing.row_writer import LONGEST_TEXT
from desktop.excel.writing.sheet_out import ColumnOut, Kind, SheetOut
from desktop.excel.writing.writer import write_sheet
from desktop.progress import NoProgress
from desktop.services.sheets.columns.readings import Reading
from desktop.services.sheets.plan import RowOutcome
from tests.excel import bombs

NAMES = ("نام دفتر", "مدیر")


@pytest.mark.parametrize(
    ("cell", "kept"),
    [
        ("دفتر تسهيلگري كوچك", "دفتر تسهیلگری کوچک"),
        ("\u200f دفتر\u00a0آبشار \u200e", "دفتر آبشار"),
        ("\ufeffدفتر\u200b آبشار", "دفتر آبشار"),
        ("دفتر\u200cها", "دفتر\u200cها"),
        ("گفتۀ ما", "گفتۀ ما"),
        ("دفتر\n آبشار", "دفتر آبشار"),
        ("\u202bدفتر\u202c", "دفتر"),
        ("دفتـر", "دفتـر"),
    ],
)
def test_texts_are_tidied_on_the_way_in(plan, book, cell, kept):
    assert plan(book(NAMES, (cell, None))).rows[0].edited.name == kept


def test_arabic_letters_are_said_once_for_a_column_and_not_for_each_cell(plan, book):
    made = plan(book(NAMES, *[(f"دفتر كوي {'ابپتث'[n]}", "علي") for n in range(5)]))
    said = [(each.field, each.reading, each.count) for each in made.verdicts]
    assert sorted(said) == [("manager", Reading.LETTERS, 5), ("name", Reading.LETTERS, 5)]
    assert [row.notes for row in made.rows] == [()] * 5


@pytest.mark.parametrize(
    "other", ["دفتر تسهيل گري", "دفتر تسهیل\u200cگری", "دفتر  تسهیلگري", "دفتر تسهیلگرى"]
)
def test_another_spelling_is_the_same_record_and_only_its_spelling_changes(plan, book, importing, other):
    importing.apply(plan(book(NAMES, ("دفتر تسهیلگری", "مریم"))))
    made = plan(book(NAMES, (other, "مریم")))
    (row,) = made.rows
    assert row.outcome in {RowOutcome.SPELLING, RowOutcome.UNCHANGED}
    assert row.opened is not None


def test_a_carriage_return_of_excel_is_a_line_end(plan, tmp_path):
    def cell(place, text):
        return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'

    head = f'<row r="1">{cell("A1", "نام دفتر")}{cell("B1", "توضیحات")}</row>'
    passage = "یک_x000D_&#10;دو_x000B_"
    row = f'<row r="2">{cell("A2", "الف_x000D_ ")}{cell("B2", passage)}</row>'
    (tmp_path / "x.xlsx").write_bytes(bombs.with_rows(head + row))
    (office,) = (each.edited for each in plan(tmp_path / "x.xlsx").rows)
    assert (office.name, office.note) == ("الف", "یک\nدو")


def test_half_a_character_cannot_come_in(plan, tmp_path):
    (tmp_path / "x.xlsx").write_bytes(
        bombs.with_rows(
            '<row r="1"><c r="A1" t="inlineStr"><is><t>نام دفتر</t></is></c></row>'
            '<row r="2"><c r="A2" t="inlineStr"><is><t>الف _xD83D_</t></is></c></row>'
        )
    )
    assert [row.edited.name for row in plan(tmp_path / "x.xlsx").rows] == ["الف"]


DANGEROUS = (
    "=1+1", "=cmd|' /C calc'!A0", '=HYPERLINK("http://x","y")', "+98 713 2210011", "-1", "- مقرر شد",
    "@SUM(A1)", "–مقرر شد", "\t=1+1", "=", "'=1", "==", "=SUM(الف)", "+", "@", "{=1}", "=۱+۱",
)  # fmt: skip


@pytest.fixture
def written(tmp_path):
    def written(*rows, columns=None):
        made = columns or tuple(ColumnOut(f"ستون {n}") for n in range(max(map(len, rows))))
        write_sheet(tmp_path / "out.xlsx", SheetOut("دفترها", made, rows))
        return tmp_path / "out.xlsx"

    return written


@pytest.mark.parametrize("kind", list(Kind))
def test_no_text_becomes_a_formula_in_any_column(written, kind):
    path = written(*[(text,) for text in DANGEROUS], columns=(ColumnOut("متن", kind),))
    page = load_workbook(path).worksheets[0]
    cells = [page.cell(row, 1) for row in range(2, len(DANGEROUS) + 2)]
    assert [cell.data_type for cell in cells] == ["s"] * len(DANGEROUS)
    assert [cell.value for cell in cells] == list(DANGEROUS)
    oracle = CalamineWorkbook.from_path(path).get_sheet_by_index(0)
    assert [row[0] for row in oracle.to_python()[1:]] == list(DANGEROUS)


def test_a_heading_is_no_formula_either(written):
    page = load_workbook(written(("الف",), columns=(ColumnOut("=1+1"),))).worksheets[0]
    assert (page["A1"].data_type, page["A1"].value) == ("s", "=1+1")


def test_dangerous_texts_of_the_register_come_back_unchanged(put, exporting, plan, tmp_path, all_of):
    texts = [each for each in DANGEROUS if each.strip() == each]
    put(*[Office(name=f"دفتر {n}", code=str(n), manager=text) for n, text in enumerate(texts)])
    exporting.write([Office], tmp_path / "all.xlsx", NoProgress())
    held = load_workbook(tmp_path / "all.xlsx")
    assert not [cell for row in held.worksheets[0] for cell in row if cell.data_type == "f"]
    made = plan(tmp_path / "all.xlsx")
    assert [row.outcome for row in made.rows] == [RowOutcome.UNCHANGED] * len(texts)


def test_control_characters_are_left_out_and_the_rest_stays(written):
    text = "".join(map(chr, range(32))) + "الف\x7f\x85\ufffe_x000B_"
    page = load_workbook(written((text,))).worksheets[0]
    assert page["A2"].value.replace("_x005F_", "_") == "\t\n\nالف_x000B_"


def test_a_text_that_no_cell_holds_is_refused_with_its_place_and_not_cut(written, tmp_path):
    with pytest.raises(TextTooLongError) as caught:
        written(("کوتاه",), ("ا" * (LONGEST_TEXT + 1),))
    assert (caught.value.row, caught.value.heading) == (2, "ستون 0")
    assert not (tmp_path / "out.xlsx").exists()


def test_the_longest_text_of_the_register_comes_back_whole(written):
    page = load_workbook(written(("ا" * LONGEST_TEXT,))).worksheets[0]
    assert len(page["A2"].value) == LONGEST_TEXT


def test_a_drop_down_longer_than_255_letters_lies_on_a_hidden_sheet(written):
    choices = tuple(f"گزینه\u200cی بسیار بلند شمارهٔ {n}" for n in range(200))
    held = load_workbook(written(("الف",), columns=(ColumnOut("نوع", Kind.CHOICE, choices=choices),)))
    (rule,) = held.worksheets[0].data_validations.dataValidation
    assert len(rule.formula1) < 255
    sheet, _, span = held.defined_names[rule.formula1].attr_text.partition("!")
    page = held[sheet.strip("'")]
    assert page.sheet_state in {"hidden", "veryHidden"}
    assert tuple(cell.value for (cell,) in page[span.replace("$", "")]) == choices


@pytest.mark.parametrize("choice", ["=1+1", "الف، ب", 'با "گیومه"', "- خط", " فاصله"])
def test_a_choice_of_any_letters_is_a_text(written, choice):
    held = load_workbook(written(("الف",), columns=(ColumnOut("نوع", Kind.CHOICE, choices=(choice, "ب")),)))
    cells = [cell for page in held.worksheets[1:] for row in page for cell in row if cell.value is not None]
    assert [(cell.data_type, cell.value) for cell in cells] == [("s", choice), ("s", "ب")]


def test_what_is_written_is_from_right_to_left_with_a_frozen_head_and_widths(written):
    page = load_workbook(written(("الف", "ب"))).worksheets[0]
    assert (page.sheet_view.rightToLeft, page.freeze_panes) == (True, "A2")
    assert page.column_dimensions["A"].width >= 10
    assert page.auto_filter.ref == "A1:B2"


def test_codes_stay_texts_with_their_zeros_and_their_digits(written):
    columns = (ColumnOut("تلفن", Kind.CODE), ColumnOut("شبا", Kind.CODE))
    path = written(("09171234567", "0061043378123456789"), columns=columns)
    page = load_workbook(path).worksheets[0]
    assert [(cell.value, cell.number_format, cell.data_type) for cell in page[2]] == [
        ("09171234567", "@", "s"),
        ("0061043378123456789", "@", "s"),
    ]
