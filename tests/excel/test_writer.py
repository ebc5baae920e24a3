from __future__ import annotations

import re
from datetime import date, datetime, time
from decimal import Decimal
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from desktop.errors import CancelledError, TextTooLongError
from desktop.excel.reading.cells import MOST_ROWS
from desktop.excel.writing.row_writer import LONGEST_TEXT
from desktop.excel.writing.sheet_out import ColumnOut, Kind, SheetOut
from desktop.excel.writing.writer import write_sheet

MIDNIGHT = datetime.combine(date(1950, 1, 1), time())
CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")


@pytest.fixture
def write(tmp_path):
    def to_file(*rows, columns=None):
        path = tmp_path / "out.xlsx"
        width = max(map(len, rows), default=1)
        made = columns or tuple(ColumnOut(f"ستون {n}") for n in range(width))
        write_sheet(path, SheetOut("دفترها", made, rows))
        return path

    return to_file


@pytest.fixture
def page(write):
    """Return the written sheet as openpyxl holds it."""
    return lambda *rows, columns=None: load_workbook(write(*rows, columns=columns)).active


pieces = st.sampled_from(
    [
        "دفتر",
        "می‌شود",
        "‌",
        "كي",
        "۱۲۳",
        "😀",
        "👨‍👩‍👧",
        "\u202b",
        "\u00a0",
        "_x000D_",
        "&<>\"'",
        "\n",
        "  ",
        "ا" * 300,
    ]
)
words = st.one_of(st.text(max_size=30), st.lists(pieces, max_size=6).map("".join))
texts = st.builds(
    "".join, st.tuples(st.sampled_from(["", "=", "+", "-", "@", "- ", "=1+1", "\t", "'", "–"]), words)
)


def as_kept(text):
    text = CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return text if text.strip() else None


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    column=st.lists(texts, min_size=10, max_size=40), kind=st.sampled_from([Kind.TEXT, Kind.CODE, Kind.DAY])
)
def test_texts_come_back_as_they_were(write, values, column, kind):
    path = write(*[[text, "پایان"] for text in column], columns=(ColumnOut("متن", kind), ColumnOut("نشان")))
    assert values(path)[1:] == [(as_kept(text), "پایان") for text in column]
    with ZipFile(path) as archive:
        assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    days=st.lists(st.dates(date(1900, 3, 1), date(2150, 1, 1)), min_size=1, max_size=5),
    numbers=st.lists(
        st.one_of(st.integers(-(10**15) + 1, 10**15 - 1), st.floats(-1e14, 1e14).filter(lambda n: n != 0)),
        min_size=1,
    ),
    moments=st.lists(st.datetimes(MIDNIGHT, MIDNIGHT.replace(year=2100)), max_size=3),
)
def test_days_and_numbers_come_back_as_they_were(write, values, days, numbers, moments):
    moments = [moment.replace(second=1, microsecond=0) for moment in moments]
    assert values(write([*days, *numbers, *moments]))[1] == (*days, *numbers, *moments)


def test_true_false_and_times_come_back(write, values):
    assert values(write([True, False, time(8, 15), Decimal("2.50"), Decimal(7)]))[1] == (
        True,
        False,
        time(8, 15),
        2.5,
        7,
    )


def test_a_text_that_looks_like_a_formula_is_text_in_openpyxl_too(page):
    cell = page(["=1+1"])["A2"]
    assert (cell.value, cell.data_type, cell.quotePrefix) == ("=1+1", "s", True)


def test_a_formula_would_be_one_without_our_care(book):
    assert load_workbook(book(["=1+1"])).active["A1"].data_type == "f"  # the trap is real


def test_the_sheet_is_right_to_left_with_a_frozen_bold_head_and_a_filter(page):
    made = page(["الف", 1], ["ب", 2], columns=(ColumnOut("نام", width=33), ColumnOut("=شمار")))
    assert made.sheet_view.rightToLeft
    assert made.freeze_panes == "A2"
    assert made["A1"].font.bold
    assert made["B1"].data_type == "s"
    assert made.auto_filter.ref == "A1:B3"
    assert made.column_dimensions["A"].width == 33


def test_days_and_numbers_are_real_and_shown_in_persian(page):
    made = page([date(2024, 6, 24), 1250, 2.5])
    assert [made.cell(2, n).value for n in (1, 2, 3)] == [MIDNIGHT.replace(2024, 6, 24), 1250, 2.5]
    assert made["A2"].number_format == "[$-3160429]yyyy/mm/dd;@"
    assert made["B2"].number_format == "[$-3000429]0"


def test_codes_keep_their_zeros_also_in_rows_typed_later(page):
    made = page(["09171234567"], columns=(ColumnOut("تلفن", Kind.CODE),))
    assert (made["A2"].value, made["A2"].number_format) == ("09171234567", "@")
    assert made.column_dimensions["A"].number_format == "@"


@pytest.mark.parametrize(("value", "kept"), [(10**15, "1000000000000000"), (date(1899, 5, 1), "1899-05-01")])
def test_what_excel_cannot_count_is_written_as_text(write, values, value, kept):
    assert values(write([value]))[1] == (kept,)


def test_choices_are_a_list_on_a_hidden_sheet(write):
    choices = tuple(f"گزینه‌ی شمارهٔ {n}" for n in range(60))
    held = load_workbook(write(["گزینه‌ی شمارهٔ ۱"], columns=(ColumnOut("نوع", Kind.CHOICE, choices=choices),)))
    (rule,) = held.active.data_validations.dataValidation
    sheet, _, span = held.defined_names[rule.formula1].attr_text.partition("!")
    assert tuple(cell.value for (cell,) in held[sheet][span]) == choices
    assert held[sheet].sheet_state == "hidden"
    assert str(rule.sqref) == f"A2:A{MOST_ROWS}"


def test_a_hint_is_shown_beside_the_cell(page):
    (rule,) = page(
        columns=(ColumnOut("تاریخ", Kind.DAY, hint="نمونه: ۱۴۰۵/۰۸/۳۰"),)
    ).data_validations.dataValidation
    assert (rule.prompt, rule.showInputMessage) == ("نمونه: ۱۴۰۵/۰۸/۳۰", True)


def test_a_template_is_a_sheet_without_rows(write, values):
    assert values(write(columns=(ColumnOut("نام"), ColumnOut("تلفن")))) == [("نام", "تلفن")]


def test_the_same_values_give_the_same_bytes(write):
    first = write(["الف", 1, date(2024, 6, 24)]).read_bytes()
    assert write(["الف", 1, date(2024, 6, 24)]).read_bytes() == first


def test_openpyxl_reads_what_we_wrote(write, openpyxl_values):
    rows = [(f"دفتر {n}", n, n / 7) for n in range(1, 50)]
    assert openpyxl_values(write(*rows))[1:] == rows


@pytest.mark.parametrize("text", ["ا" * (LONGEST_TEXT + 1), "😀" * (LONGEST_TEXT // 2 + 1)])
def test_a_text_longer_than_a_cell_is_refused_with_its_place(write, tmp_path, text):
    with pytest.raises(TextTooLongError) as caught:
        write(["کوتاه"], [text])
    assert (caught.value.row, caught.value.heading) == (2, "ستون 0")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("text", ["ا" * LONGEST_TEXT, "😀" * (LONGEST_TEXT // 2)])
def test_the_longest_text_fits(write, values, text):
    assert values(write([text]))[1] == (text,)


@pytest.mark.parametrize("name", ["a/b:c", "'x'", "", "ن" * 40])
def test_any_name_makes_a_sheet(tmp_path, values, name):
    write_sheet(tmp_path / "out.xlsx", SheetOut(name, (ColumnOut("نام"),)))
    assert values(tmp_path / "out.xlsx") == [("نام",)]


def test_writing_can_be_stopped_and_leaves_nothing(tmp_path):
    class Stop:
        def step(self, done, total):
            raise CancelledError

    with pytest.raises(CancelledError):
        write_sheet(tmp_path / "out.xlsx", SheetOut("الف", (ColumnOut("نام"),), [["x"]] * 2_000), Stop())
    assert list(tmp_path.iterdir()) == []
