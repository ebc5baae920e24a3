"""Files that are small and want much: time, memory, or a process to break off."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from tests.excel.formats import binary_workbook
from tests.excel.lying_archive import Archive, Member
from tests.excel.producers import FILES, MAIN, excel, packed, parts_of, rows_xml, shared_cell
from tests.excel.producers import SHEET as SHEET_TITLE

SHEET = "xl/worksheets/sheet1.xml"
TEXTS = "xl/sharedStrings.xml"
_MEGABYTE = 1_000_000
_CELL = '<row r="1"><c r="A1"><v>1</v></c></row>'


def with_part(name, content):
    """Return an Excel workbook one part of which is ``content``."""
    return packed(parts_of(*rows_xml(shared_cell)) | {name: content})


def with_rows(rows, *, before="", title=SHEET_TITLE):
    """Return an Excel workbook whose sheet, called ``title``, holds some rows."""
    parts = parts_of(*rows_xml(shared_cell))
    parts["xl/workbook.xml"] = parts["xl/workbook.xml"].replace(SHEET_TITLE, title)
    parts[SHEET] = f'<worksheet xmlns="{MAIN}">{before}<sheetData>{rows}</sheetData></worksheet>'
    return packed(parts)


def zeros(name, gigabytes, *, said=None):
    """Return a workbook with a part of so many gigabytes of zeros; ``said`` is the size that it states."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = packer.compress(bytes(64 * _MEGABYTE)) + packer.flush(zlib.Z_FULL_FLUSH)
    times = gigabytes * 1_000 // 64
    size = times * 64 * _MEGABYTE
    members = [Member(each.encode(), part.encode()) for each, part in _parts().items() if each != name]
    if said is None and size >= 2**32:
        extra = struct.pack("<HHQ", 1, 8, size)
        bomb = Member(name.encode(), b"", size=2**32 - 1, extra=extra)
    else:
        bomb = Member(name.encode(), b"", size=said or size)
    bomb.raw = block * times + packer.flush()
    return Archive([*members, bomb]).packed()


def _parts():
    return parts_of(*rows_xml(shared_cell))


def spaces(name, megabytes, beginning="<a>", end="</a>"):
    """Return a workbook with a part that is well formed and almost nothing but blanks."""
    content = BytesIO()
    with ZipFile(content, "w", ZIP_DEFLATED) as archive:
        for each, part in _parts().items():
            if each != name:
                archive.writestr(each, part)
        with archive.open(name, "w", force_zip64=True) as member:
            member.write(beginning.encode())
            for _ in range(megabytes):
                member.write(b" " * _MEGABYTE)
            member.write(end.encode())
    return content.getvalue()


def million_members():
    """Return an archive whose directory lists a million members."""
    entry = struct.pack("<4s6H3L5H2L", b"PK\x01\x02", *[0] * 6, 0, 0, 0, 1, *[0] * 4, 0, 0) + b"a"
    directory = entry * 1_000_000
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 65_535, 65_535, len(directory), 4, 0)
    return b"PK\x03\x04" + directory + end


def entities(name, *, quadratic=False):
    """Return a workbook with a part of entities that grow into gigabytes."""
    if quadratic:
        declared, used = f'<!ENTITY a "{"ا" * 100_000}">', "&a;" * 100_000
    else:
        grown = (f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "lol"}">' for n in range(12))
        declared, used = "".join(grown), "&e11;"
    return with_part(name, f"<!DOCTYPE a [{declared}]><a>{used}</a>")


def wide_row(cells):
    """Return a workbook with one row of many filled cells."""
    return with_rows(f'<row r="1">{"<c><v>1</v></c>" * cells}</row>')


def far_cell():
    """Return a workbook of two cells, as far from each other as a sheet is large."""
    return with_rows(f'{_CELL}<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>')


def empty_rows():
    """Return a workbook with a format on every row that a sheet has, and one that is filled."""
    rows = "".join(
        f'<row r="{n}" s="1" customFormat="1"><c r="A{n}" s="1"/></row>' for n in range(2, 1_048_577)
    )
    return with_rows(_CELL + rows)


def lying_extent(extent):
    """Return a workbook of one cell that says otherwise of its extent."""
    return with_rows(_CELL, before=f'<dimension ref="{extent}"/>')


def texts_beyond(index):
    """Return a workbook whose cell names a shared text that is not there."""
    return with_rows(f'<row r="1"><c r="A1" t="s"><v>{index}</v></c></row>')


def cyclic_texts():
    """Return a workbook whose sheet is its own shared texts, and its workbook as well."""
    parts = _parts()
    name = "xl/_rels/workbook.xml.rels"
    parts[name] = parts[name].replace("sharedStrings.xml", "worksheets/sheet1.xml")
    parts["_rels/.rels"] = parts["_rels/.rels"].replace("xl/workbook.xml", "_rels/.rels")
    return packed(parts)


def cyclic_formulas():
    """Return a workbook whose formulas lean on each other in a circle."""
    return with_rows(
        '<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:XFD1048576">B1</f><v>1</v></c>'
        '<c r="B1"><f t="shared" si="0">A1</f><v>2</v></c></row>'
    )


def long_attribute(megabytes):
    """Return a workbook with one endless attribute."""
    return with_rows(f'<row r="1"><c r="{"A" * megabytes * _MEGABYTE}"><v>1</v></c></row>')


def many(name, piece, count):
    """Return a workbook with a part of one piece again and again."""
    root = {TEXTS: "sst", SHEET: "worksheet"}.get(name, "a")
    return with_part(name, f'<{root} xmlns="{MAIN}">{piece * count}</{root}>')


def merged_everywhere():
    """Return a workbook whose merged ranges cover all of the sheet, a hundred thousand times."""
    ranges = '<mergeCell ref="A1:XFD1048576"/>' * 100_000
    return with_rows(f"{_CELL}</sheetData><mergeCells>{ranges}</mergeCells><sheetData>")


def nested(depth):
    """Return a workbook whose elements stand in each other."""
    return with_rows("<g>" * depth + "</g>" * depth)


def spread_ods():
    """Return an .ods of a filled cell repeated over the whole sheet, 17,179,869,184 times."""
    return _ods(
        '<table:table-row table:number-rows-repeated="1048576">' + _ods_cell(16_384) + "</table:table-row>"
    )


def far_ods():
    """Return an .ods of two cells, as far from each other as a sheet is large."""
    empty = '<table:table-row table:number-rows-repeated="1048574"><table:table-cell/></table:table-row>'
    far = '<table:table-cell table:number-columns-repeated="16383"/>' + _ods_cell(1)
    return _ods(
        f"<table:table-row>{_ods_cell(1)}</table:table-row>{empty}<table:table-row>{far}</table:table-row>"
    )


def _ods_cell(times):
    return (
        f'<table:table-cell table:number-columns-repeated="{times}" office:value-type="float" '
        'office:value="1"><text:p>1</text:p></table:table-cell>'
    )


def _ods(rows):
    with ZipFile(FILES / "libreoffice.ods") as archive:
        parts = {each.filename: archive.read(each) for each in archive.infolist()}
    text = parts["content.xml"].decode()
    begin = text.index("<table:table-row")
    end = text.index("</table:table>")
    parts["content.xml"] = text[:begin] + rows + text[end:]
    return packed(parts)


def far_xls():
    """Return an .xls whose last filled cell stands in the last row and the last column that it may have."""
    content = bytearray((FILES / "libreoffice.xls").read_bytes())
    place = content.index(struct.pack("<HHHH", 0xFD, 10, 5, 1))  # the text in B6
    content[place + 4 : place + 8] = struct.pack("<HH", 65_535, 255)
    return bytes(content)


def far_xlsb():
    """Return an .xlsb of two cells, as far from each other as a sheet is large."""
    return binary_workbook(last=(1_048_575, 16_383))


def circle_in_old_document():
    """Return an .xls whose sectors follow each other in a circle."""
    content = bytearray((FILES / "libreoffice.xls").read_bytes())
    sector = struct.unpack_from("<L", content, 76)[0]
    begin = 512 * (sector + 1)
    content[begin : begin + 512] = struct.pack("<128L", *range(1, 128), 0)
    return bytes(content)


def one_line(path, megabytes):
    """Write a text of one line of so many megabytes."""
    piece = ("الف," * 100_000).encode()
    with path.open("wb") as file:
        for _ in range(megabytes * _MEGABYTE // len(piece)):
            file.write(piece)


def spread_page(rows, columns):
    """Return a page with a cell that spreads over very many."""
    cell = f'<td rowspan="{rows}" colspan="{columns}">x</td>'
    return f"<html><table><tr><td>نام</td></tr><tr>{cell * 50}</tr></table></html>".encode()


def nested_page(depth):
    """Return a page whose tables stand in each other."""
    return b"<html>" + b"<table><tr><td>" * depth + b"x"


def patient_password(folder):
    """Return an encrypted workbook whose password takes a hundred million turns to try."""
    from msoffcrypto.format.ooxml import OOXMLFile

    (folder / "plain.xlsx").write_bytes(excel())
    out = BytesIO()
    with (folder / "plain.xlsx").open("rb") as file:
        OOXMLFile(file).encrypt("رمز", out)
    content = out.getvalue()
    assert content.count(b'spinCount="100000"') == 1
    content = content.replace(b'spinCount="100000"', b'spinCount="100000000"')
    return content.replace(b'standalone="yes"', b" " * 13, 1)
