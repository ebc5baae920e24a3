from __future__ import annotations

import time
from base64 import b64encode
from datetime import date, datetime
from datetime import time as clock

import pytest

from desktop.errors import CancelledError, FileDamagedError, FileTooLargeError, FileTypeError
from desktop.excel.reading import page
from desktop.excel.reading.book import open_book
from desktop.excel.reading.cells import ErrorCell, FormulaCell
from desktop.excel.reading.formats import Format
from desktop.excel.reading.sheet import Merged

HEAD = "<tr><th>نام<th>تلفن"


@pytest.fixture
def sheets(tmp_path):
    """Return a reader of all sheets of a text."""

    def read(text, encoding="utf-8", progress=None):
        path = tmp_path / "دفترها.xls"
        path.write_bytes(text if isinstance(text, bytes) else text.encode(encoding))
        with open_book(path, "", progress) as book:
            return [
                (sheet.name, [(row.number, row.cells) for row in sheet.rows()], sheet)
                for sheet in book.sheets
            ]

    return read


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1256"])
def test_a_page_is_read_in_every_encoding(sheets, encoding):
    found = sheets(f"<html><table>{HEAD}<tr><td>دفتر<td>0711</table>", encoding)
    assert [each[:2] for each in found] == [("دفترها", [(1, ("نام", "تلفن")), (2, ("دفتر", "0711"))])]


def test_what_a_page_says_of_its_letters_counts_where_it_is_no_unicode(sheets):
    text = '<meta charset="iso-8859-6"><table><tr><td>نور<td>1<tr><td>2<td>3</table>'
    assert sheets(text, "iso-8859-6")[0][1][0] == (1, ("نور", "1"))


def test_spanning_cells_keep_the_others_in_their_columns(sheets):
    rows = (
        "<tr><td rowspan=2>ردیف<td colspan=2>دفتر<td rowspan='2'>تاریخ"
        "<tr><td>نام<td>تلفن<tr><td>1<td>2<td>3<td>4"
    )
    _, found, sheet = sheets(f"<table>{rows}</table>")[0]
    assert found == [
        (1, ("ردیف", "دفتر", None, "تاریخ")),
        (2, (None, "نام", "تلفن")),
        (3, ("1", "2", "3", "4")),
    ]
    assert sheet.merged() == (Merged(1, 0, 2, 0), Merged(1, 1, 1, 2), Merged(1, 3, 2, 3))


def test_tables_for_the_looks_of_a_page_are_no_sheets(sheets):
    inner = f"<table><caption>دفترها</caption>{HEAD}<tr><td>الف<td>۱</table>"
    found = sheets(f"<table><tr><td>سامانه<table><tr><td>{inner}</table></table><table></table>")
    assert [each[:2] for each in found] == [("دفترها", [(1, ("نام", "تلفن")), (2, ("الف", "۱"))])]


def test_of_several_tables_each_is_a_sheet(sheets):
    found = sheets(f"<table>{HEAD}<tr><td>۱<td>۲</table><table>{HEAD}<tr><td>۳<td>۴</table>")
    assert [(name, rows[1][1]) for name, rows, _ in found] == [("1", ("۱", "۲")), ("2", ("۳", "۴"))]


def test_texts_are_as_a_browser_shows_them(sheets):
    cells = (
        "<tr><td> دفتر\n <b>نور</b> &amp; «مهر»<br>خط دوم</td><td><script>x</script><style>y</style>&nbsp;"
    )
    assert sheets(f"<table>{HEAD}{cells}</table>")[0][1][1] == (2, ("دفتر نور & «مهر»\nخط دوم",))


def test_hidden_rows_are_counted(sheets):
    sheet = sheets(f'<table>{HEAD}<tr style="display: none"><td>۱<td>۲<tr><td>۳<td>۴</table>')[0][2]
    assert [row.hidden for row in sheet.rows()] == [False, True, False]
    assert sheet.hidden_rows == 1


def mail(*parts):
    packed = "".join(f"\r\n--x\r\n{part}" for part in parts)
    return f'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n{packed}\r\n--x--\r\n'


@pytest.mark.parametrize(
    ("way", "packed"),
    [
        ("8bit", "<table><tr><td>نام<td>2<tr><td>1<td>3</table>"),
        ("quoted-printable", "<table><tr><td>=D9=86=\r\n=D8=A7=D9=85<td>2<tr><td>1<td>3</table>"),
        ("base64", b64encode("<table><tr><td>نام<td>2<tr><td>1<td>3</table>".encode()).decode()),
    ],
)
def test_a_page_packed_as_mail_by_excel(sheets, way, packed):
    page = f'Content-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: {way}\r\n\r\n{packed}'
    found = sheets(mail("Content-Type: text/xml\r\n\r\n<a/>", page))
    assert found[0][1] == [(1, ("نام", "2")), (2, ("1", "3"))]


@pytest.mark.parametrize("text", ["<html><p>نام</p></html>", "<table></table>", "<table><tr><td> </table>"])
def test_a_page_without_a_table_is_of_another_type(sheets, text):
    with pytest.raises(FileTypeError):
        sheets(text)


@pytest.mark.parametrize(
    "text",
    [
        "<table>" * 100_000,
        "<table></table>" * 100_000,
        "<table><tr>" + "<td>x" * 1_001,
        "<table><tr><td colspan=1000>x<td>y",
        "<table><tr><td>" + "ا" * 400_000,
        "<table><tr><td>\0",
        mail(*["x"] * 200_000),
        mail(*["Content-Type: text/html\r\n\r\n<table><td>1"] * 20_000),
    ],
)
def test_what_no_table_has_is_refused_in_a_moment(sheets, text):
    begin = time.process_time()
    with pytest.raises((FileTooLargeError, FileDamagedError, FileTypeError)):
        sheets(text)
    assert time.process_time() - begin < 1


def test_more_than_two_hundred_thousand_rows_are_too_much(sheets):
    with pytest.raises(FileTooLargeError):
        sheets("<table>" + "<tr><td>x" * 200_001)


def test_entities_of_a_page_mean_nothing_and_nothing_is_fetched(sheets, tmp_path):
    (tmp_path / "secret").write_text("راز", encoding="utf-8")
    doctype = f'<!DOCTYPE html [<!ENTITY a "bomb"><!ENTITY b SYSTEM "file://{tmp_path}/secret">]>'
    found = sheets(f"{doctype}<table>{HEAD}<tr><td>&a;<td>&b;</table>")
    assert "راز" not in str(found)
    assert "bomb" not in str(found[0][1])


def test_a_page_larger_than_is_held(sheets, monkeypatch):
    monkeypatch.setattr(page, "MOST_PAGE", 100)
    with pytest.raises(FileTooLargeError):
        sheets("<table>" + " " * 100)


class Stop:
    def step(self, done, total):
        raise CancelledError


@pytest.mark.parametrize("text", [f"<table>{HEAD}</table>", "<?xml version='1.0'?><Workbook/>"])
def test_opening_a_page_can_be_cancelled(sheets, text):
    declared = text.replace("<Workbook", '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"')
    with pytest.raises(CancelledError):
        sheets(declared, progress=Stop())


SPREADSHEET = "urn:schemas-microsoft-com:office:spreadsheet"


def spreadsheet(rows, more=""):
    return (
        f'<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="{SPREADSHEET}" '
        f'xmlns:ss="{SPREADSHEET}" xmlns:x="urn:schemas-microsoft-com:office:excel">'
        f'<Worksheet ss:Name="دفترها"><Table>{rows}</Table>{more}</Worksheet></Workbook>'
    )


def data(kind, value):
    return f'<Cell><Data ss:Type="{kind}">{value}</Data></Cell>'


def test_an_xml_spreadsheet_has_typed_values(sheets):
    values = [
        ("String", "دفتر <B>نور</B>"),
        ("Number", "12"),
        ("Number", "0.5"),
        ("Boolean", "1"),
        ("Error", "#N/A"),
        ("DateTime", "2024-06-24T00:00:00.000"),
        ("DateTime", "2024-06-24T19:30:00.000"),
    ]
    rows = f'<Row>{"".join(data(*each) for each in values)}<Cell ss:Formula="=1+1"/></Row>'
    day = date(2024, 6, 24)
    moment = datetime.combine(day, clock(19, 30))
    found = sheets(spreadsheet(rows))[0][1][0][1]
    assert found == ("دفتر نور", 12, 0.5, True, ErrorCell("#N/A"), day, moment, FormulaCell())


def test_an_xml_spreadsheet_leaps_over_rows_and_columns(sheets):
    rows = (
        f'<Row><Cell ss:MergeAcross="1" ss:MergeDown="1"><Data ss:Type="String">ا</Data></Cell>'
        f"{data('String', 'ب')}</Row><Row>{data('String', 'پ')}</Row>"
        f'<Row ss:Index="5" ss:Hidden="1"><Cell ss:Index="4"><Data ss:Type="String">ت</Data></Cell></Row>'
    )
    name, found, sheet = sheets(spreadsheet(rows))[0]
    assert name == "دفترها"
    assert found == [(1, ("ا", None, "ب")), (2, (None, None, "پ")), (5, (None, None, None, "ت"))]
    assert sheet.merged() == (Merged(1, 0, 2, 1),)
    assert sheet.hidden_rows == 1


def test_a_hidden_sheet_of_an_xml_spreadsheet_is_known(sheets):
    hidden = "<WorksheetOptions xmlns='urn:schemas-microsoft-com:office:excel'><Visible>SheetHidden</Visible>"
    assert not sheets(spreadsheet("", f"{hidden}</WorksheetOptions>"))[0][2].is_visible


@pytest.mark.parametrize(
    "rows",
    [
        "<Row>",
        '<Row ss:Index="x"/>',
        data("Number", "دو"),
        f"<Row>{data('Number', 'دو')}</Row>",
        f"<Row>{data('DateTime', '2024')}</Row>",
        f'<Row ss:Index="300000">{data("String", "x")}</Row>',
        '<Row><Cell ss:Index="2000"><Data>x</Data></Cell></Row>',
    ],
)
def test_a_broken_xml_spreadsheet_is_refused(sheets, rows):
    with pytest.raises((FileDamagedError, FileTooLargeError)):
        sheets(spreadsheet(rows))


def test_an_entity_bomb_in_an_xml_spreadsheet_is_damage(sheets):
    bomb = spreadsheet(f"<Row>{data('String', '&a;')}</Row>").replace(
        "<Workbook", "<!DOCTYPE a []><Workbook", 1
    )
    with pytest.raises(FileDamagedError):
        sheets(bomb)


def test_the_format_is_told(tmp_path):
    for text, format_ in ((spreadsheet("<Row/>"), Format.XML), (f"<table>{HEAD}</table>", Format.HTML)):
        (tmp_path / "a.xls").write_text(text, encoding="utf-8")
        with open_book(tmp_path / "a.xls") as book:
            assert book.format is format_
