"""`files/tabs.*` are of openpyxl, converted by LibreOffice 7.4: ``soffice --headless --convert-to xls``."""

from __future__ import annotations

from datetime import date, datetime, time
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from python_calamine import load_workbook as load_by_calamine

from desktop.errors import FileDamagedError, FileTypeError
from desktop.excel.reading.book import open_book
from desktop.excel.reading.cells import ErrorCell, FormulaCell
from desktop.excel.reading.formats import Format
from desktop.excel.reading.ods_merged import ods_merged
from desktop.excel.reading.sheet import Merged
from tests.excel.formats import other_formats
from tests.excel.producers import FILES, HEAD, ROWS, workbooks
from tests.excel.read_whole import read_whole

TABS = [("xlsx", Format.XLSX), ("xls", Format.XLS), ("ods", Format.ODS)]
NUMBERS = {
    5: (1, "دفتر كوچك نور", "۰۷۱۳۲", date(2024, 6, 24), 12, 0.5),
    6: (2, "خط یک\nخط دو", 9171234567, datetime.combine(date(2024, 6, 24), time(19, 30)), -3, True),
    7: (3, None, None, time(8, 15), 10**15, 2.25),
}


@pytest.mark.parametrize(("end", "format_"), TABS)
def test_all_tabs_are_there_in_their_order_with_the_hidden_one(end, format_):
    with open_book(FILES / f"tabs.{end}") as book:
        told = [(sheet.place, sheet.name, sheet.is_visible) for sheet in book.sheets]
        assert book.format is format_
        assert [[row.cells for row in book.sheets[1].rows()]] == [[("نهان",)]]
    assert told == [(0, "دفترها", True), (1, "پنهان", False), (2, "دوم", True)]


@pytest.mark.parametrize(("end", "format_"), TABS)
def test_values_have_the_same_types_in_every_format(end, format_):
    with open_book(FILES / f"tabs.{end}") as book:
        rows = {row.number: row.cells[:6] for row in book.sheets[0].rows()}
    assert {number: rows[number] for number in NUMBERS} == NUMBERS
    if format_ is not Format.ODS:  # where a yes is a number
        assert isinstance(rows[6][5], bool)
    assert [type(cell) for cell in rows[5]] == [int, str, str, date, int, float]


@pytest.mark.parametrize(("end", "format_"), TABS)
def test_rows_and_columns_keep_their_places_and_a_far_row_is_told(end, format_):
    with open_book(FILES / f"tabs.{end}") as book:
        sheet = book.sheets[2]
        assert [(row.number, row.cells) for row in sheet.rows()] == [(5, (None, None, "از اینجا"))]
        assert sheet.unread_from == 2_000


def test_merged_ranges_are_told_where_the_format_has_them():
    merged = {Merged(1, 0, 1, 6), Merged(3, 0, 4, 0), Merged(3, 1, 3, 3), Merged(3, 4, 3, 6)}
    found = {}
    for end, _ in TABS:
        with open_book(FILES / f"tabs.{end}") as book:
            found[end] = book.sheets[0].merged()
    assert set(found["xlsx"]) == set(found["xls"]) == set(found["ods"]) == merged


def test_merged_ranges_of_an_ods_are_counted_over_repeated_rows_and_cells(tmp_path):
    rows = (
        '<table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>'
        '<table:table-row><table:table-cell table:number-columns-repeated="2"/>'
        '<table:table-cell table:number-rows-spanned="2" table:number-columns-spanned="1"/></table:table-row>'
    )
    table = (
        '<t xmlns:table="t"><table:table><table:table-row/></table:table><table:table>{}</table:table></t>'
    )
    with ZipFile(tmp_path / "a.ods", "w") as archive:
        archive.writestr("content.xml", table.format(rows))
    assert ods_merged(tmp_path / "a.ods", 1) == (Merged(4, 2, 5, 2),)
    assert ods_merged(tmp_path / "a.ods", 0) == ()


def test_error_cells_are_told_where_they_can_be(raw_book, read):
    found = raw_book('<row r="1"><c r="A1" t="e"><v>#DIV/0!</v></c><c r="B1"><f>1+1</f></c></row>')
    assert read(found)[0].cells == (ErrorCell("#DIV/0!"), FormulaCell())
    assert [each for each in Format if not each.tells_errors] == [Format.XLS, Format.XLSB, Format.ODS]


@pytest.mark.filterwarnings("ignore:(Workbook contains no default style|File contains an invalid)")
def test_ten_producers_are_read_as_two_other_libraries_read_them(tmp_path):
    for name, content in workbooks(tmp_path).items():
        path = tmp_path / "book.xlsx"
        path.write_bytes(content)
        with open_book(path) as book:
            ours = [_padded(row.cells) for row in book.sheets[0].rows()]
        assert ours == [_padded(row) for row in (HEAD, *ROWS)], name
        if name == "excel_strict":  # in which openpyxl sees nothing, and calamine no days
            continue
        assert ours == [_padded(map(_day, row)) for row in load_workbook(path).worksheets[0].values], name
        by_calamine = load_by_calamine(path).get_sheet_by_index(0).to_python()
        assert ours == [_padded(cell if cell != "" else None for cell in row) for row in by_calamine], name


def _padded(cells):
    found = tuple(cells)
    return found + (None,) * (len(HEAD) - len(found))


def _day(value):
    return value.date() if isinstance(value, datetime) else value


@pytest.mark.parametrize("name", sorted(other_formats()))
def test_every_other_format_gives_the_same_names(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(other_formats()[name])
    with open_book(path) as book:
        rows = [row.cells for row in book.sheets[0].rows()]
    letters = str.maketrans("يك", "یک")
    assert [row[1].translate(letters) for row in rows] == ["نام دفتر", *(row[1] for row in ROWS)]
    assert [len(row) for row in rows][:2] == [8, 8]


@pytest.mark.parametrize("name", ["دفترها.csv", "دفترها.xls", "بی‌نام"])
def test_the_name_of_a_workbook_says_nothing(book, name):
    with open_book(book(["نام"], name=name)) as found:
        assert found.format is Format.XLSX


def test_a_macro_sheet_and_a_chart_are_no_sheets(book):
    def add(made):
        made.create_chartsheet("نمودار")
        made.create_sheet("دوم")

    with open_book(book(["نام"], prepare=add)) as found:
        assert [sheet.name for sheet in found.sheets] == ["Sheet", "دوم"]


def test_the_shared_texts_are_read_once_for_all_sheets(raw_book, monkeypatch):
    from desktop.excel.reading.package import Package

    asked = []
    blocks = Package.blocks

    def counted(package, part):
        asked.append(part)
        return blocks(package, part)

    monkeypatch.setattr(Package, "blocks", counted)
    path = raw_book('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', strings="<si><t>الف</t></si>")
    with open_book(path) as found:
        for _ in range(3):
            assert [row.cells for row in found.sheets[0].rows()] == [("الف",)]
    assert asked.count("xl/sharedStrings.xml") == 1


@pytest.mark.parametrize("name", ["old.xls", "old.ods", "old.xlsb"])
def test_a_broken_file_of_another_format_is_damaged(tmp_path, packed, name):
    path = tmp_path / name
    if name.endswith("xls"):
        path.write_bytes((FILES / "tabs.xls").read_bytes()[:2_600])
    elif name.endswith("ods"):
        packed(path, {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a"})
    else:
        packed(path, {"xl/workbook.bin": "x" * 50})
    with pytest.raises((FileDamagedError, FileTypeError)):
        read_whole(path)


def test_a_workbook_of_charts_alone_is_no_book(raw_parts, tmp_path, packed):
    parts = raw_parts("")
    parts["xl/_rels/workbook.xml.rels"] = parts["xl/_rels/workbook.xml.rels"].replace(
        "/worksheet", "/chartsheet"
    )
    with pytest.raises(FileDamagedError), open_book(packed(tmp_path / "a.xlsx", parts)):
        pass
