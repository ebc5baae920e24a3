"""Traps with how a sheet is laid out, and with cells that hold no value, from the workbook to the plan."""

from __future__ import annotations

import pytest
from openpyxl import Workbook, load_workbook

from desktop.domain.office import Office
from desktop.domain.party import Organisation
from desktop.errors import AmbiguousSheetError, AppError, EmptySheetError, UnknownSheetError
from desktop.schema.problem import Reason
from desktop.services.sheets.plan import RowOutcome
from tests.excel import bombs
from tests.excel.producers import HEAD, ROWS, packed, parts_of, rows_xml, shared_cell

NAMES = ("نام دفتر", "مدیر")


def cell(place, text):
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


@pytest.fixture
def raw(plan, tmp_path):
    """Return the plan of a head of two columns and one row of which the second cell is the XML given."""

    def raw(second, before=""):
        head = f'<row r="1">{cell("A1", NAMES[0])}{cell("B1", NAMES[1])}</row>'
        rows = f'{head}<row r="2">{cell("A2", "الف")}{second}</row>'
        (tmp_path / "raw.xlsx").write_bytes(bombs.with_rows(rows, before=before))
        return plan(tmp_path / "raw.xlsx")

    return raw


def reasons(made):
    return [(problem.field, problem.reason) for row in made.rows for problem in row.problems]


@pytest.mark.parametrize("formula", ["<f>1+1</f>", "<f>1+1</f><v></v>", '<f t="shared" si="0"/>'])
def test_a_formula_without_a_value_is_an_error_and_not_an_empty_cell(raw, vocabulary, formula):
    made = raw(f'<c r="B2">{formula}</c>')
    assert reasons(made) == [("manager", Reason.FORMULA_WITHOUT_VALUE)]
    assert "اکسل" in vocabulary.sentence(made.rows[0].problems[0]).lower()


def test_a_formula_of_openpyxl_is_an_error_and_not_an_empty_cell(plan, book):
    assert reasons(plan(book(NAMES, ("الف", "=1+1")))) == [("manager", Reason.FORMULA_WITHOUT_VALUE)]


def test_a_formula_with_its_value_is_the_value(raw):
    made = raw('<c r="B2" t="str"><f>"مر"&amp;"یم"</f><v>مریم</v></c>')
    assert made.rows[0].edited.manager == "مریم"


def test_a_formula_of_xlsxwriter_has_a_value_that_is_wrong_so_our_totals_state_theirs(tmp_path):
    from desktop.excel.writing.sheet_out import ColumnOut, Kind, SheetOut
    from desktop.excel.writing.writer import write_sheet

    columns = (ColumnOut("نام"), ColumnOut("جمعیت", Kind.NUMBER, summed=True))
    rows = [("الف", 12), ("ب", 30)]
    write_sheet(tmp_path / "out.xlsx", SheetOut("محله‌ها", columns, rows, totals="جمع"))
    formulas = load_workbook(tmp_path / "out.xlsx")["محله‌ها"]
    values = load_workbook(tmp_path / "out.xlsx", data_only=True)["محله‌ها"]
    (total,) = (place for row in formulas for place in row if place.data_type == "f")
    assert values[total.coordinate].value == 42


@pytest.mark.parametrize(
    "code", ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!"]
)
def test_an_error_of_excel_is_an_error_with_its_address(raw, vocabulary, code):
    made = raw(f'<c r="B2" t="e"><v>{code}</v></c>')
    (row,) = made.rows
    assert (row.outcome, row.number, made.columns["manager"]) == (RowOutcome.REJECTED, 2, 1)
    assert code in vocabulary.sentence(row.problems[0])


def merged(page, *ranges):
    for each in ranges:
        page.merge_cells(each)


def test_a_head_in_two_merged_rows_is_read_as_one(plan, book):
    def prepare(page):
        merged(page, "A1:A2", "B1:C1")

    made = plan(
        book(
            ("نام دفتر", "نشانی", None), (None, "شهرستان", "تلفن"), ("الف", "شیراز", "0713"), prepare=prepare
        )
    )
    assert (made.heading_row, dict(made.columns)) == (2, {"name": 0, "place": 1, "phone": 2})
    assert [row.edited.phone for row in made.rows] == ["0713"]


def test_the_words_of_two_merged_rows_are_joined_where_nobody_knows_them(plan, book):
    made = plan(
        book(
            ("نام دفتر", "مصوبات", None),
            (None, "نام", "شماره"),
            ("الف", "ب", "پ"),
            prepare=lambda page: merged(page, "A1:A2", "B1:C1"),
        )
    )
    assert set(made.unknown_headings) | {each.heading for each in made.asked} >= {"مصوبات / شماره"}


def test_merged_cells_among_the_rows_hold_what_their_first_cell_holds_and_no_more(plan, book):
    made = plan(
        book(NAMES, ("الف", "مریم"), ("ب", None), ("پ", "علی"), prepare=lambda page: merged(page, "B2:B3"))
    )
    assert [row.edited.name for row in made.rows] == ["الف", "ب", "پ"]
    assert made.rows[1].edited.manager in {"", "مریم"}


def test_titles_blank_rows_and_a_margin_before_the_data_keep_their_addresses(plan, tmp_path):
    made, page = Workbook(), None
    page = made.active
    page["B2"] = "فهرست دفترهای تسهیلگری"
    page["B3"] = "سال ۱۴۰۵"
    for column, text in enumerate(NAMES):
        page.cell(5, 3 + column, text)
    page.cell(8, 3, "الف")
    page.cell(8, 4, "#N/A").data_type = "e"
    made.save(tmp_path / "far.xlsx")
    planned = plan(tmp_path / "far.xlsx")
    assert (planned.heading_row, dict(planned.columns)) == (5, {"name": 2, "manager": 3})
    assert [(row.number, row.outcome) for row in planned.rows] == [(8, RowOutcome.REJECTED)]


def test_two_columns_of_one_heading_are_asked_about(plan, book):
    with pytest.raises(AmbiguousSheetError) as caught:
        plan(book(("نام دفتر", "مدیر", "مدیر"), ("الف", "مریم", "علی")))
    assert caught.value.heading == "مدیر"


def test_hidden_rows_are_read_and_told_and_can_be_passed_over(plan, book):
    def hide(page):
        page.row_dimensions[2].hidden = True
        page.row_dimensions[4].hidden = True

    path = book(NAMES, ("الف",), ("ب",), ("پ",), prepare=hide)
    assert ([row.number for row in plan(path).rows], plan(path).hidden_rows) == ([2, 3, 4], 2)
    assert [row.number for row in plan(path, without_hidden=True).rows] == [3]


def test_hidden_columns_and_filters_are_read(plan, book):
    def hide(page):
        page.column_dimensions["B"].hidden = True
        page.auto_filter.ref = "A1:B3"
        page.auto_filter.add_filter_column(0, ["ب"])

    made = plan(book(NAMES, ("الف", "مریم"), ("ب", "علی"), prepare=hide))
    assert [row.edited.manager for row in made.rows] == ["مریم", "علی"]


def test_a_hidden_sheet_is_not_read(plan, books):
    path = books({"پنهان": [NAMES, ("الف", "مریم")], "پیدا": [NAMES, ("ب", "علی")]})
    held = load_workbook(path)
    held["پنهان"].sheet_state = "hidden"
    held.active = 1
    held.save(path)
    assert [row.edited.name for _, row in plan(path).whole.rows()] == ["ب"]


@pytest.mark.parametrize("extent", ["A1", "A1:XFD1048576", "A0", "", "B7:A1"])
def test_an_extent_that_lies_loses_nothing(raw, extent):
    assert raw(cell("B2", "مریم"), before=f'<dimension ref="{extent}"/>').rows[0].edited.manager == "مریم"


def test_column_a_stays_the_first_one_in_a_sheet_from_right_to_left(plan, book):
    def turn(page):
        page.sheet_view.rightToLeft = True

    made = plan(book(NAMES, ("الف", "مریم"), prepare=turn))
    assert dict(made.columns) == {"name": 0, "manager": 1}


@pytest.mark.parametrize(
    ("rows", "error"),
    [
        ([], EmptySheetError),
        ([NAMES], EmptySheetError),
        ([("یادداشت", "من"), ("الف", "ب")], UnknownSheetError),
        ([(1, 2, 3), (4, 5, 6)], UnknownSheetError),
        ([("  ", "\u200c"), (" ", None)], AppError),
    ],
)
def test_a_sheet_that_is_about_nothing_says_so(plan, book, rows, error):
    with pytest.raises(error):
        plan(book(*rows))


def test_a_thousand_empty_rows_end_a_sheet_and_what_lies_beyond_is_told(plan, tmp_path):
    made = Workbook()
    for row in (NAMES, ("الف", "مریم")):
        made.active.append(row)
    made.active["A2000"] = "دور"
    made.save(tmp_path / "far.xlsx")
    planned = plan(tmp_path / "far.xlsx")
    assert ([row.number for row in planned.rows], planned.unread_from) == ([2], 2_000)


BAD = {
    "latitude": ("سی", Reason.NOT_A_NUMBER),
    "active_since": ("فردا", Reason.NOT_A_DAY),
    "kind": ("کیوسک", Reason.NOT_A_CHOICE),
    "phone": (61043378123456789, Reason.LOST_DIGITS),
}


def test_every_refused_row_has_its_sheet_row_column_reason_and_value(plan, book, vocabulary):
    head = ("نام دفتر", "عرض جغرافیایی", "تاریخ شروع", "نوع", "تلفن")
    columns = ("name", "latitude", "active_since", "kind", "phone")
    rows = []
    for number in range(40):
        field = columns[1 + number % 5] if number % 5 < 4 else ""
        rows.append([f"دفتر {number}", *(BAD[each][0] if each == field else None for each in columns[1:])])
    made = plan(book(head, *rows))
    refused = [row for row in made.rows if row.outcome.is_refused]
    assert len(made.rows) == 40 == len(refused) + made.whole.to_save
    assert (made.whole.refused, len(refused)) == (32, 32)
    assert sum(made.counts.values()) == len(made.rows)
    for row in refused:
        (problem,) = row.problems
        assert made.sheet
        assert row.number == 2 + int(row.edited.name.split()[1])
        assert problem.field in made.columns
        assert problem.reason is BAD[problem.field][1]
        assert dict(problem.values)["typed"]
        assert dict(problem.values)["typed"] in vocabulary.sentence(problem)


def test_refused_rows_of_several_sheets_add_up(plan, books):
    whole = plan(
        books(
            {
                "دفترها": [("نام دفتر", "عرض جغرافیایی"), ("الف", 29), ("ب", "سی"), ("الف", 30)],
                "دستگاه‌ها": [("نام دستگاه",), ("شهرداری",), ("شهرداری",)],
                "یادداشت": [("هیچ",)],
            }
        ),
        kind=Office,
    ).whole
    assert sum(whole.counts.values()) == sum(len(sheet.rows) for sheet in whole.sheets)
    assert whole.to_save + whole.refused + whole.counts[RowOutcome.UNCHANGED] == len(list(whole.rows()))


def test_all_problems_of_a_file_are_found_in_one_pass(plan, book):
    rows = [("الف", "سی", "فردا"), (None, "چهل", "1404/12/30"), ("ب", 29, "1404/01/01")]
    made = plan(book(("نام دفتر", "عرض جغرافیایی", "تاریخ شروع"), *rows))
    assert [len(row.problems) for row in made.rows] == [2, 3, 0]


def test_one_content_of_every_producer_gives_one_plan(plan, tmp_path):
    from tests.excel.producers import workbooks

    seen = set()
    for name, content in workbooks(tmp_path).items():
        path = tmp_path / f"{name}.xlsx"
        path.write_bytes(content)
        made = plan(path)
        assert made.counts[RowOutcome.NEW] == len(ROWS), name
        fields = ("code", "name", "manager", "phone", "active_since", "latitude", "note")
        seen.add(tuple(getattr(row.edited, field) for row in made.rows for field in fields))
    assert len(seen) == 1


def test_a_sheet_without_shared_texts_or_styles_is_read(plan, tmp_path):
    parts = parts_of(*rows_xml(shared_cell))
    del parts["xl/styles.xml"]
    parts["xl/_rels/workbook.xml.rels"] = parts["xl/_rels/workbook.xml.rels"].replace("/styles", "/none")
    (tmp_path / "bare.xlsx").write_bytes(packed(parts))
    made = plan(tmp_path / "bare.xlsx")
    assert set(made.columns) >= {"code", "name", "active_since"}
    assert len(HEAD) >= len(made.columns)


def test_a_sheet_of_another_register_is_passed_and_not_forced(importing, books):
    from desktop.progress import NoProgress
    from desktop.services.sheets.source import Source

    path = books({"دستگاه‌ها": [("نام دستگاه", "نام کوتاه"), ("شهرداری شیراز", "شهرداری")]})
    made = importing.plan(Source(path), None, NoProgress())
    assert [sheet.kind for sheet in made.sheets] == [Organisation]
