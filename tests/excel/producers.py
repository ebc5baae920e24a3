"""Workbooks of one content as different programs write them: what is read must not depend on the program."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path
from string import ascii_uppercase
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell

from desktop.excel.writing.sheet_out import ColumnOut, Kind, SheetOut
from desktop.excel.writing.writer import write_sheet

FILES = Path(__file__).with_name("files")
"""Made once of the same rows: by LibreOffice 7.4 in its formats, by xlsxwriter 3.3, and kept."""
SHEET = "دفترها"
HEAD = (
    "کد دفتر",
    "نام دفتر",
    "شهرستان",
    "مدیر",
    "تلفن",
    "تاریخ شروع",
    "عرض جغرافیایی",
    "توضیحات",
)
ROWS = (
    (
        "101",
        "دفتر آبشار",
        "شیراز",
        "مریم کریمی",
        "09171234567",
        date(2023, 6, 5),
        29.5,
        "نخستین دفتر\nخط دوم",
    ),
    ("102", "دفتر می‌گون", "شیراز", "علی رضایی", "07132210011", date(2024, 6, 24), 29.61, "- مقرر شد"),
    ("103", "دفتر گلستان", "ورامین", "زهرا نوری", None, date(2024, 3, 19), 35.32, "=۱+۱"),
    ("104", "دفتر کوی مهر", "ورامین", None, "02136211000", None, None, "«ویژه» & <خاص> 😀"),
    ("105", "دفتر پنجم", "شیراز", "حسن پارسا", "07132210055", date(2025, 10, 7), 29.55, None),
)
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main"
STRICT_LINKS = "http://purl.oclc.org/ooxml/officeDocument/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
_STYLES = (
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="[$-fa-IR,16]yyyy/mm/dd;@"/></numFmts>'
    '<cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs>'
    '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/>'
    '<xf numFmtId="49"/></cellXfs>'
)


def packed(parts):
    """Return the bytes of an archive of ``parts``."""
    content = BytesIO()
    with ZipFile(content, "w", ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return content.getvalue()


def serial(day, *, late=False):
    """Return a day as Excel counts it, from 1900 or from 1904."""
    return (day - date(1899, 12, 30)).days - (1462 if late else 0)


def shared_cell(place, value, strings, *, late=False):
    """Return a cell as Excel itself writes it, texts aside."""
    if value is None:
        return ""
    if isinstance(value, str):
        strings.append(value)
        return f'<c r="{place}" t="s" s="2"><v>{len(strings) - 1}</v></c>'
    if isinstance(value, date):
        return f'<c r="{place}" s="1"><v>{serial(value, late=late)}</v></c>'
    return f'<c r="{place}"><v>{value}</v></c>'


def strict_cell(place, value, strings):
    """Return a cell of the strict form, where a day is spelled."""
    if isinstance(value, date):
        return f'<c r="{place}" s="1" t="d"><v>{value.isoformat()}T00:00:00Z</v></c>'
    return shared_cell(place, value, strings)


def inline_cell(place, value, _strings):
    """Return a cell that holds its own text."""
    if isinstance(value, str):
        return f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>'
    return shared_cell(place, value, [])


def rows_xml(cell):
    """Return the rows and the shared texts that ``cell`` puts aside."""
    strings, rows = [], []
    for number, row in enumerate((HEAD, *ROWS), start=1):
        places = (f"{letter}{number}" for letter in ascii_uppercase)
        cells = "".join(cell(place, value, strings) for place, value in zip(places, row, strict=False))
        rows.append(f'<row r="{number}" spans="1:8" x14ac:dyDescent="0.25">{cells}</row>')
    return "".join(rows), strings


def parts_of(rows, strings, *, main=MAIN, links=LINKS, settings=""):
    """Return the parts of a workbook as Excel 365 lays them out, with what it adds for its own use."""
    extras = (
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac x15" '
        'xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" '
        'xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"'
    )
    texts = "".join(f'<si><t xml:space="preserve">{escape(text)}</t></si>' for text in strings)
    absolute = (
        '<mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="C:\\\\دبیرخانه\\\\" '
        'xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice>'
        "</mc:AlternateContent>"
    )
    kinds = {
        "worksheet": "worksheets/sheet1.xml",
        "styles": "styles.xml",
        "sharedStrings": "sharedStrings.xml",
    }
    relations = "".join(
        f'<Relationship Id="rId{number}" Type="{links}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(kinds.items(), start=1)
    )
    overrides = "".join(
        f'<Override PartName="/xl/{target}" ContentType="{_TYPES}.{kind}+xml"/>'
        for kind, target in kinds.items()
    )
    return {
        "[Content_Types].xml": f'{_DECLARED}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPES}.sheet.main+xml"/>{overrides}</Types>',
        "_rels/.rels": f'{_DECLARED}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{links}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'{_DECLARED}<workbook xmlns="{main}" xmlns:r="{links}" {extras}>'
        f"{settings}{absolute}"
        f"<bookViews><workbookView/></bookViews><sheets>"
        f'<sheet name="{SHEET}" sheetId="7" r:id="rId1"/></sheets>'
        '<calcPr calcId="191029"/>'
        '<extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}"/></extLst></workbook>',
        "xl/_rels/workbook.xml.rels": f'{_DECLARED}<Relationships xmlns="{PACKAGE}/relationships">{relations}'
        "</Relationships>",
        "xl/worksheets/sheet1.xml": f'{_DECLARED}<worksheet xmlns="{main}" xmlns:r="{links}" {extras}>'
        '<dimension ref="A1:H6"/><sheetViews><sheetView rightToLeft="1" workbookViewId="0"/></sheetViews>'
        f'<sheetData>{rows}</sheetData><pageMargins left="0.7" right="0.7" top="1" bottom="1" header="0" '
        'footer="0"/></worksheet>',
        "xl/styles.xml": f'{_DECLARED}<styleSheet xmlns="{main}">{_STYLES}</styleSheet>',
        "xl/sharedStrings.xml": f'{_DECLARED}<sst xmlns="{main}" count="{len(strings)}">{texts}</sst>',
    }


def excel():
    """Return a workbook as Excel writes it."""
    return packed(parts_of(*rows_xml(shared_cell)))


def excel_inline():
    """Return one whose cells hold their own texts, as many web systems write them."""
    return packed(parts_of(*rows_xml(inline_cell)))


def excel_1904():
    """Return one of an old Macintosh."""
    late = rows_xml(lambda place, value, strings: shared_cell(place, value, strings, late=True))
    return packed(parts_of(*late, settings='<workbookPr date1904="1"/>'))


def excel_strict():
    """Return one in the strict form of the standard."""
    return packed(parts_of(*rows_xml(strict_cell), main=STRICT_MAIN, links=STRICT_LINKS))


def excel_prefixed():
    """Return one whose elements all have a prefix, as .NET's libraries write them."""
    parts = parts_of(*rows_xml(shared_cell))
    for name in ("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml"):
        parts[name] = _prefixed(parts[name])
    return packed(parts)


def _prefixed(text):
    begin = text.index("<", 5)  # after the declaration
    head, body = text[:begin], text[begin:]
    pieces = body.replace(f'xmlns="{MAIN}"', f'xmlns:x="{MAIN}"').split("<")
    named = [
        piece
        if not piece or ":" in piece.split(" ", 1)[0].split(">", 1)[0]
        else f"/x:{piece[1:]}"
        if piece.startswith("/")
        else f"x:{piece}"
        for piece in pieces
    ]
    return head + "<".join(named)


def openpyxl_usual():
    """Return one of openpyxl as most scripts use it."""
    made, content = Workbook(), BytesIO()
    made.active.title = SHEET
    for row in (HEAD, *ROWS):
        made.active.append(row)
    for row in made.active.iter_rows():
        for cell in row:
            cell.data_type = "s" if cell.data_type == "f" else cell.data_type
    made.save(content)
    return content.getvalue()


def openpyxl_streamed():
    """Return one of openpyxl's write-only mode."""
    made, content = Workbook(write_only=True), BytesIO()
    page = made.create_sheet(SHEET)
    for row in (HEAD, *ROWS):
        cells = [WriteOnlyCell(page, value) for value in row]
        for cell in cells:
            cell.data_type = "s" if cell.data_type == "f" else cell.data_type
        page.append(cells)
    made.save(content)
    return content.getvalue()


def ours(folder):
    """Return one of our own."""
    kinds = (Kind.CODE, Kind.TEXT, Kind.TEXT, Kind.TEXT, Kind.CODE, Kind.DAY, Kind.NUMBER, Kind.TEXT)
    columns = tuple(ColumnOut(heading, kind) for heading, kind in zip(HEAD, kinds, strict=True))
    write_sheet(folder / "ours.xlsx", SheetOut(SHEET, columns, ROWS))
    return (folder / "ours.xlsx").read_bytes()


def workbooks(folder):
    """Return the .xlsx of each producer by its name."""
    made = {
        each.__name__: each()
        for each in (
            excel,
            excel_inline,
            excel_1904,
            excel_strict,
            excel_prefixed,
            openpyxl_usual,
            openpyxl_streamed,
        )
    }
    kept = {name: (FILES / f"{name}.xlsx").read_bytes() for name in ("xlsxwriter", "libreoffice")}
    return {**made, **kept, "ours": ours(folder)}
