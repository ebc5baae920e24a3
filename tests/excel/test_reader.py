from __future__ import annotations

from datetime import date, datetime, time

import pytest

from desktop.errors import CancelledError, FileDamagedError, FileTooLargeError
from desktop.excel.reading.cells import ErrorCell, FormulaCell
from tests.excel.first_sheet import first_sheet

DAY_STYLES = (
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="{}"/></numFmts>'
    '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>'
)


def _cell(content, kind="n", style=0):
    return f'<row r="1"><c r="A1" t="{kind}" s="{style}">{content}</c></row>'


def test_values_are_of_plain_types(book, values):
    row = [
        "دفتر ۱",
        12,
        12.5,
        True,
        date(2024, 6, 24),
        datetime.combine(date(2024, 6, 24), time(19, 30)),
        time(8, 15),
    ]
    assert values(book(row)) == [tuple(row)]
    assert [type(value) for value in values(book(row))[0]] == [type(value) for value in row]


def test_what_openpyxl_reads_is_read_the_same(book, values, openpyxl_values):
    rows = [[f"دفتر {n}", n, n / 8, None, n % 2 == 0, f"  {n}\nخط دوم", "‌نیم‌فاصله", "😀"] for n in range(300)]
    path = book(*rows)
    assert values(path) == openpyxl_values(path) == [tuple(row) for row in rows]


def test_rows_keep_their_numbers_and_cells_their_columns(raw_book, read):
    rows = read(
        raw_book('<row r="4"><c r="C4"><v>1</v></c><c r="E4"/></row><row r="9"><c r="A9"><v>2</v></c></row>')
    )
    assert [(row.number, row.cells) for row in rows] == [(4, (None, None, 1)), (9, (2,))]


def test_places_may_be_left_out(raw_book, read):
    rows = read(raw_book("<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row>"))
    assert [(row.number, row.cells) for row in rows] == [(1, (1, None, 3)), (2, (4,))]


def test_a_prefix_before_every_name_is_understood(raw_parts, tmp_path, packed, values):
    content = raw_parts("")
    content["xl/worksheets/sheet1.xml"] = (
        '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>'
        '<x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    )
    assert values(packed(tmp_path / "x.xlsx", content)) == [(7,)]


def test_a_dimension_that_lies_loses_nothing(raw_book, values, openpyxl_values):
    rows = "".join(
        f'<row r="{n}"><c r="A{n}"><v>{n}</v></c><c r="B{n}"><v>0</v></c></row>' for n in range(1, 31)
    )
    path = raw_book(rows, before='<dimension ref="A1"/>')
    assert len(values(path)) == 30
    assert len(openpyxl_values(path)) == 1  # the trap is real


def test_a_far_cell_costs_no_memory_and_is_told(raw_book):
    path = raw_book(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'
    )
    with pytest.raises(FileTooLargeError), first_sheet(path) as sheet:
        list(sheet.rows())


def test_a_row_below_a_thousand_empty_ones_is_not_read_but_told(raw_book):
    path = raw_book(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>2</v></c></row>'
    )
    with first_sheet(path) as sheet:
        assert [row.number for row in sheet.rows()] == [1]
        assert sheet.unread_from == 1_048_576


def test_reading_stops_after_a_thousand_empty_rows(raw_book):
    empty = "".join(f'<row r="{n}"><c r="A{n}" s="0"/></row>' for n in range(2, 60_000))
    path = raw_book('<row r="1"><c r="A1"><v>1</v></c></row>' + empty)
    with first_sheet(path) as sheet:
        assert [row.cells for row in sheet.rows()] == [(1,)]
        assert sheet.unread_from is None


@pytest.mark.parametrize("column", ["ALM", "XFD"])
def test_a_filled_cell_past_a_thousand_columns_is_too_much_and_an_empty_one_is_not(raw_book, values, column):
    assert values(raw_book(f'<row r="1"><c r="A1"><v>1</v></c><c r="{column}1" s="0"/></row>')) == [(1,)]
    with pytest.raises(FileTooLargeError):
        values(raw_book(f'<row r="1"><c r="{column}1"><v>1</v></c></row>'))


@pytest.mark.parametrize("cell", ["<c/>", '<c r="A1"/>'])
def test_a_row_of_more_cells_than_excel_has_is_too_much(raw_book, values, cell):
    with pytest.raises(FileTooLargeError):
        values(raw_book(f'<row r="1">{cell * 2_000_000}</row>'))


def test_more_than_two_hundred_thousand_rows_are_too_much(raw_book, values):
    rows = "".join(f'<row r="{n}"><c r="A{n}"><v>1</v></c></row>' for n in range(1, 200_002))
    with pytest.raises(FileTooLargeError):
        values(raw_book(rows))


@pytest.mark.parametrize("content", ["<f>1+1</f>", "<f>1+1</f><v></v>", "<f>1+1</f><v/>"])
def test_a_formula_that_was_never_calculated_is_not_empty(raw_book, values, content):
    assert values(raw_book(_cell(content))) == [(FormulaCell(),)]


def test_a_formula_of_openpyxl_is_not_empty(book, values, openpyxl_values):
    assert values(book(["=1+1", 3])) == [(FormulaCell(), 3)]
    assert openpyxl_values(book(["=1+1", 3])) == [(None, 3)]  # the trap is real


def test_a_calculated_formula_is_its_value(raw_book, values):
    assert values(raw_book(_cell("<f>1+1</f><v>2</v>"))) == [(2,)]
    assert values(raw_book(_cell('<f>""</f><v></v>', "str") + '<row r="2"><c r="A2"><v>1</v></c></row>')) == [
        (1,)
    ]


def test_an_error_of_excel_is_kept_as_one(raw_book, values):
    assert values(raw_book(_cell("<v>#N/A</v>", "e"))) == [(ErrorCell("#N/A"),)]


@pytest.mark.parametrize(
    "code",
    [
        "[$-fa-IR,16]yyyy/mm/dd;@",
        "[$-3000429]yyyy/mm/dd",
        "[$-160429]d mmmm yyyy",
        "B1yyyy/mm/dd",
        "yyyy-mm-dd",
    ],
)
def test_a_day_is_the_same_in_every_calendar_it_is_shown_in(raw_book, values, code):
    path = raw_book(_cell("<v>45467</v>", style=1), styles=DAY_STYLES.format(code))
    assert values(path) == [(date(2024, 6, 24),)]


@pytest.mark.parametrize("code", ["[$-3000401]0", "[$-fa-IR,300]0", "0.00", "@"])
def test_a_number_in_persian_digits_is_a_number(raw_book, values, code):
    assert values(raw_book(_cell("<v>45467</v>", style=1), styles=DAY_STYLES.format(code))) == [(45467,)]


def test_a_jalali_year_typed_into_a_date_cell_is_seen_as_1903(raw_book, values):
    path = raw_book(_cell("<v>1403</v>", style=1), styles=DAY_STYLES.format("yyyy/mm/dd"))
    assert values(path) == [(date(1903, 11, 3),)]


def test_the_days_of_an_apple_workbook_begin_in_1904(raw_book, values):
    path = raw_book(
        _cell("<v>44005</v>", style=1),
        styles=DAY_STYLES.format("yyyy/mm/dd"),
        settings='<workbookPr date1904="1"/>',
    )
    assert values(path) == [(date(2024, 6, 24),)]


@pytest.mark.parametrize("serial", ["99999999", "-5000000", "1e300"])
def test_a_number_that_is_no_day_is_an_error(raw_book, values, serial):
    path = raw_book(_cell(f"<v>{serial}</v>", style=1), styles=DAY_STYLES.format("yyyy/mm/dd"))
    assert values(path) == [(ErrorCell("#VALUE!"),)]


@pytest.mark.parametrize(
    ("stored", "value"),
    [("1234567890.0", 1234567890), ("1.5E3", 1500), ("0.1", 0.1), ("-7", -7), ("1e999", ErrorCell("#NUM!"))],
)
def test_whole_numbers_are_integers(raw_book, values, stored, value):
    (got,) = values(raw_book(_cell(f"<v>{stored}</v>")))[0]
    assert (got, type(got)) == (value, type(value))


def test_a_number_that_lost_digits_stays_a_float(raw_book, values):
    assert isinstance(values(raw_book(_cell("<v>6.104337812345679E+16</v>")))[0][0], float)


@pytest.mark.parametrize(
    ("stored", "value"),
    [
        ("الف_x000D_\nب", "الف\nب"),
        ("الف_x000D_ب", "الف\nب"),
        ("_x005F_x000D_", "_x000D_"),
        ("الف_x000B_ب", "الفب"),
        ("_xD83D_", None),
        ("   ", None),
        ("دفترهای كوچک", "دفترهای كوچک"),
    ],
)
def test_texts_are_read_as_excel_means_them(raw_book, values, stored, value):
    row = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1</v></c></row>'
    assert values(raw_book(row, strings=f"<si><t>{stored}</t></si>")) == [(value, 1)]


def test_runs_of_a_text_are_joined_without_its_reading(raw_book, values):
    text = "<si><r><t>دفتر </t></r><r><rPr><b/></rPr><t>۱</t></r><rPh><t>x</t></rPh></si>"
    runs = "<r><t>a</t></r><rPh><t>x</t></rPh><r><t>b</t></r>"
    inline = '<row r="2"><c r="A2" t="inlineStr"><is>{}</is></c></row>'
    path = raw_book(_cell("<v>0</v>", "s") + inline.format(runs), strings=text)
    assert values(path) == [("دفتر ۱",), ("ab",)]


def test_hidden_rows_are_read_and_counted(book):
    def hide(made):
        made.active.row_dimensions[2].hidden = True

    with first_sheet(book(["نام"], ["الف"], ["ب"], prepare=hide)) as sheet:
        assert [row.hidden for row in sheet.rows()] == [False, True, False]
        assert sheet.hidden_rows == 1


def test_the_first_visible_sheet_is_read(book):
    def add(made):
        made.active.sheet_state = "hidden"
        made.create_sheet("دوم").append(["ب"])

    with first_sheet(book(["الف"], prepare=add)) as sheet:
        assert (sheet.name, [row.cells for row in sheet.rows()]) == ("دوم", [("ب",)])


def test_progress_ends_at_the_whole_and_may_stop_the_reading(book):
    steps = []

    class Watch:
        def step(self, done, total):
            steps.append((done, total))

    class Stop:
        def step(self, done, total):
            raise CancelledError

    path = book(*[["دفتر", n] for n in range(3_000)])
    with first_sheet(path) as sheet:
        assert len(list(sheet.rows(Watch()))) == 3_000
        with pytest.raises(CancelledError):
            list(sheet.rows(Stop()))
    assert steps[-1][0] == steps[-1][1]
    assert steps == sorted(steps)


@pytest.mark.parametrize(
    "part", ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml"]
)
def test_an_entity_bomb_is_refused_in_every_part(raw_parts, tmp_path, packed, read, part):
    content = raw_parts(_cell("<v>0</v>", "s"), strings="<si><t>x</t></si>", styles=DAY_STYLES.format("0"))
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "lol"}">' for n in range(12))
    content[part] = f"<!DOCTYPE a [{entities}]>" + content[part].replace("<v>0</v>", "<v>&e11;</v>").replace(
        "<t>x</t>", "<t>&e11;</t>"
    )
    with pytest.raises(FileDamagedError):
        read(packed(tmp_path / "bomb.xlsx", content))


@pytest.mark.parametrize(
    "cells",
    [
        '<row r="1"><c r="A1" t="s"><v>99</v></c></row>',
        '<row r="1"><c r="A1" t="s"><v>-1</v></c></row>',
        '<row r="1"><c r="A1" t="zz"><v>1</v></c></row>',
        '<row r="1"><c r="A1"><v>دو</v></c></row>',
        '<row r="1"><c r="1A"><v>1</v></c></row>',
        '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
        '<row r="x"><c r="A1"><v>1</v></c></row>',
        '<row r="1"><c r="A1"><v>1</v></row>',
        f'<row r="1"><c r="A1" t="str"><v>{"ا" * 400_000}</v></c></row>',
    ],
)
def test_a_broken_sheet_is_damaged(raw_book, read, cells):
    with pytest.raises(FileDamagedError):
        read(raw_book(cells, strings="<si><t>نام</t></si>"))


@pytest.mark.parametrize("part", ["xl/worksheets/sheet1.xml", "xl/_rels/workbook.xml.rels"])
def test_a_missing_part_is_damage(raw_parts, tmp_path, packed, read, part):
    content = raw_parts(_cell("<v>1</v>"))
    del content[part]
    with pytest.raises(FileDamagedError):
        read(packed(tmp_path / "less.xlsx", content))


def test_an_error_of_the_caller_stays_its_own(book):
    with pytest.raises(KeyError), first_sheet(book(["نام"])) as sheet:
        {}[next(sheet.rows())]
