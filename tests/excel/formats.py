"""The content of `producers` in the formats that are no .xlsx."""

from __future__ import annotations

import struct
from datetime import date
from xml.sax.saxutils import escape

from tests.excel.producers import FILES, HEAD, LINKS, PACKAGE, ROWS, SHEET, packed


def binary_workbook(last=None):
    """Return an .xlsb of texts and numbers, record by record; a cell stands at ``last`` besides."""
    wide = lambda text: struct.pack("<I", len(text)) + text.encode("utf-16-le")  # noqa: E731
    sheets = struct.pack("<II", 0, 1) + wide("rId1") + wide(SHEET)
    book = _records((131, b""), (143, b""), (156, sheets), (144, b""), (132, b""))
    cells = [(148, struct.pack("<4I", 0, len(ROWS), 0, len(HEAD) - 1))]
    cells.append((145, b""))
    for number, row in enumerate((HEAD, *ROWS)):
        cells.append((0, struct.pack("<IIHBBBI", number, 0, 300, 0, 0, 0, 0)))
        for column, value in enumerate(row):
            if isinstance(value, str):
                cells.append((6, struct.pack("<II", column, 0) + wide(value)))
            elif isinstance(value, float):
                cells.append((5, struct.pack("<IId", column, 0, value)))
    if last:
        row, column = last
        cells.append((0, struct.pack("<IIHBBBI", row, 0, 300, 0, 0, 0, 0)))
        cells.append((5, struct.pack("<IId", column, 0, 1.0)))
    cells.append((146, b""))
    types = "application/vnd.ms-excel"
    return packed(
        {
            "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="bin" '
            f'ContentType="{types}.sheet.binary.macroEnabled.main"/></Types>',
            "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
            f'Type="{LINKS}/officeDocument" Target="xl/workbook.bin"/></Relationships>',
            "xl/workbook.bin": book,
            "xl/_rels/workbook.bin.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship '
            f'Id="rId1" Type="{LINKS}/worksheet" Target="worksheets/sheet1.bin"/></Relationships>',
            "xl/worksheets/sheet1.bin": _records((129, b""), *cells, (130, b"")),
        }
    )


def _records(*records):
    return b"".join(_variable(kind, 2) + _variable(len(content), 4) + content for kind, content in records)


def _variable(number, most):
    if most == 2 and number >= 128:  # a kind keeps its high bit: 0x80 and on take two bytes
        return bytes([number & 0x7F | 0x80, number >> 7])
    out = bytearray()
    while number > 0x7F:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*out, number])


def table_text(separator=",", line_end="\r\n"):
    """Return the content as text with separators, quoted where that is needed."""
    lines = [separator.join(_quoted(value, separator) for value in row) for row in (HEAD, *ROWS)]
    return line_end.join(lines) + line_end


def _quoted(value, separator):
    text = "" if value is None else str(value)
    wanted = any(sign in text for sign in (separator, '"', "\n"))
    return f'"{text.replace(chr(34), chr(34) * 2)}"' if wanted else text


def other_formats():
    """Return what is no .xlsx by its format: of LibreOffice, of web systems, of scripts."""
    kept = {
        f"libreoffice.{end}": (FILES / f"libreoffice.{end}").read_bytes() for end in ("xls", "ods", "html")
    }
    arabic = table_text().translate(str.maketrans("یک۱=", "يك1=")).replace("😀", "")
    return {
        **kept,
        "binary.xlsb": binary_workbook(),
        "utf8.csv": table_text().encode("utf-8-sig"),
        "bare.csv": table_text(";", "\n").encode(),
        "utf16.txt": table_text("\t").encode("utf-16"),
        "arabic.csv": arabic.encode("cp1256"),
        "web.xls": _page(),
        "excel2003.xml": excel_2003(_rows_of_2003()),
    }


def _page():
    rows = "".join(
        "<tr>" + "".join(f"<td>{escape('' if each is None else str(each))}</td>" for each in row) + "</tr>"
        for row in (HEAD, *ROWS)
    )
    return f'<html><meta charset="utf-8"><body><table border=1>{rows}</table></body></html>'.encode()


def excel_2003(rows):
    """Return the “XML Spreadsheet 2003” of some rows."""
    name = "urn:schemas-microsoft-com:office:spreadsheet"
    return (
        f'<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="{name}" '
        f'xmlns:ss="{name}"><Worksheet ss:Name="{SHEET}"><Table>{rows}</Table></Worksheet></Workbook>'
    ).encode()


def _rows_of_2003():
    return "".join(
        "<Row>"
        + "".join(
            f'<Cell ss:Index="{place}">{_data_of_2003(value)}</Cell>'
            for place, value in enumerate(row, start=1)
            if value is not None
        )
        + "</Row>"
        for row in (HEAD, *ROWS)
    )


def _data_of_2003(value):
    if isinstance(value, date):
        return f'<Data ss:Type="DateTime">{value.isoformat()}T00:00:00.000</Data>'
    if isinstance(value, float):
        return f'<Data ss:Type="Number">{value}</Data>'
    return f'<Data ss:Type="String">{escape(value)}</Data>'
