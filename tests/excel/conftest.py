from __future__ import annotations

from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import Workbook, load_workbook

from tests.excel.first_sheet import first_sheet

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"


def parts(sheet_data, *, strings="", styles="", settings="", before="", after=""):
    """Return the parts of a small workbook as Excel would name them, with what the test puts in them."""
    kinds = ["worksheet", *(["sharedStrings"] if strings else []), *(["styles"] if styles else [])]
    places = {
        "worksheet": "worksheets/sheet1.xml",
        "sharedStrings": "sharedStrings.xml",
        "styles": "styles.xml",
    }
    links = "".join(
        f'<Relationship Id="r{number}" Type="{LINKS}/{kind}" Target="{places[kind]}"/>'
        for number, kind in enumerate(kinds)
    )
    content = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{TYPES}.sheet.main+xml"/>'
        + "".join(
            f'<Override PartName="/xl/{places[kind]}" ContentType="{TYPES}.{kind}+xml"/>' for kind in kinds
        )
        + "</Types>",
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
        f'<Relationship Id="r0" Type="{LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook {MAIN} xmlns:r="{LINKS}">{settings}'
        '<sheets><sheet name="برگه" sheetId="1" r:id="r0"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
        f"{links}</Relationships>",
        "xl/worksheets/sheet1.xml": f"<worksheet {MAIN}>{before}"
        f"<sheetData>{sheet_data}</sheetData>{after}</worksheet>",
    }
    if strings:
        content["xl/sharedStrings.xml"] = f"<sst {MAIN}>{strings}</sst>"
    if styles:
        content["xl/styles.xml"] = f"<styleSheet {MAIN}>{styles}</styleSheet>"
    return content


def pack(path, content):
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, text in content.items():
            archive.writestr(name, text)
    return path


@pytest.fixture
def raw_parts():
    return parts


@pytest.fixture
def raw_book(tmp_path):
    """Return a maker of workbooks from bare XML."""
    return lambda sheet_data, **others: pack(tmp_path / "raw.xlsx", parts(sheet_data, **others))


@pytest.fixture
def packed():
    return pack


@pytest.fixture
def book(tmp_path):
    """Return a maker of workbooks from rows of values, by openpyxl."""

    def make(*rows, name="book.xlsx", prepare=None):
        made = Workbook()
        for row in rows:
            made.active.append(row)
        if prepare:
            prepare(made)
        made.save(tmp_path / name)
        return tmp_path / name

    return make


@pytest.fixture
def read():
    """Return a reader of all rows of a workbook."""

    def rows(path):
        with first_sheet(path) as sheet:
            return list(sheet.rows())

    return rows


@pytest.fixture
def values(read):
    """Return a reader of all values of a workbook."""
    return lambda path: [row.cells for row in read(path)]


@pytest.fixture
def openpyxl_values():
    """Return openpyxl's own streaming reader of all values of a workbook."""

    def rows(path):
        held = load_workbook(path, read_only=True, data_only=True)
        try:
            return [tuple(row) for row in held.active.values]
        finally:
            held.close()

    return rows
