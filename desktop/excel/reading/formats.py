"""The formats in which tables come, and how a text is told from another one by its beginning."""

from __future__ import annotations

import codecs
import re
from enum import Enum


class Format(Enum):
    """The formats that are read."""

    XLSX = "xlsx"
    XLS = "xls"
    XLSB = "xlsb"
    ODS = "ods"
    CSV = "csv"
    HTML = "html"
    """A page, whatever it is called; many web systems call it .xls."""
    XML = "xml"
    """The “XML Spreadsheet 2003” of Excel."""
    PASTED = "pasted"

    @property
    def tells_errors(self) -> bool:
        """Whether a cell that shows an error of Excel is told from an empty one."""
        return self not in (Format.XLS, Format.XLSB, Format.ODS)


LOOKED_AT = 16_384  # bytes at the beginning of a text
_OTHERS = (b"%PDF", b"{\\rtf", b"%!PS", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"PK\x03\x04", b"<svg")
_TWO_BYTES = ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_PAGE = re.compile(r"<(!doctype\s+html|html|head|meta|body|table|style|div|center)\b", re.IGNORECASE)
_MAIL = re.compile(r"^mime-version:", re.IGNORECASE | re.MULTILINE)
_EXCEL_2003 = "urn:schemas-microsoft-com:office:spreadsheet"


def format_of_text(beginning: bytes) -> Format | None:
    """Return what a file is that is neither an archive nor an old document; None where it is no table."""
    if beginning.startswith(_OTHERS):
        return None
    text = _legible(beginning)
    if _MAIL.search(text):
        return Format.HTML
    if not text.startswith("<"):
        return Format.CSV
    if _EXCEL_2003 in text:
        return Format.XML
    return Format.HTML if _PAGE.search(text) else None


def _legible(beginning: bytes) -> str:
    for mark, encoding in _TWO_BYTES:
        if beginning.startswith(mark):
            return beginning[len(mark) :].decode(encoding, "replace").lstrip()
    return beginning.decode("utf-8-sig", "replace").lstrip("\ufeff \t\r\n")
