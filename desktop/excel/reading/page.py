"""Pages with tables; web systems give them out under the name of .xls, Excel packs them as mail (MHTML)."""

from __future__ import annotations

import re
from binascii import a2b_base64, a2b_qp
from io import BytesIO
from typing import TYPE_CHECKING

from desktop.errors import FileTooLargeError, FileTypeError
from desktop.excel.reading.encodings import encoding_of
from desktop.excel.reading.grid import Grid, GridSheet
from desktop.excel.reading.html_tables import MOST_TABLES, tables_of
from desktop.excel.reading.sheet import damage_told

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.progress import Progress

MOST_PAGE = 50_000_000  # bytes
_BEGINNING = 4_096
_MAIL = re.compile(rb"^mime-version:", re.IGNORECASE | re.MULTILINE)
_BOUNDARY = re.compile(rb'\bboundary\s*=\s*"?([^"\s;]+)', re.IGNORECASE)
_HEADERS_END = re.compile(rb"\r?\n\r?\n")
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?(windows-125\d|iso-8859-\d{1,2})\b", re.IGNORECASE)


def page_sheets(path: Path, progress: Progress | None) -> tuple[GridSheet, ...]:
    """Return the tables of a page in their order; raise `FileTypeError` where it has none."""
    tables: list[Grid] = []
    with damage_told(path):
        content = path.read_bytes()
        if len(content) > MOST_PAGE:
            raise FileTooLargeError(path)
        for page in _pages(content):
            tables += _tables(page, progress)
            if len(tables) > MOST_TABLES:
                raise FileTooLargeError(path)
    filled = [table for table in tables if table.size]
    grids = [table for table in filled if _is_table(table)] or filled[:1]
    if not grids:
        raise FileTypeError(path)
    if len(grids) == 1:
        grids[0].name = grids[0].name or path.stem
    return tuple(GridSheet(path, place, grid) for place, grid in enumerate(grids))


def _pages(content: bytes) -> Iterator[bytes]:
    """Yield the pages in UTF-8."""
    if not _MAIL.search(content[:_BEGINNING]):
        yield _unicode(content)
    elif boundary := _BOUNDARY.search(content[:_BEGINNING]):
        for part in content.split(b"--" + boundary[1])[1:]:
            page = _unpacked(part)
            if page.strip():
                yield _unicode(page)


def _unpacked(part: bytes) -> bytes:
    """Return the page that a part of a mail holds; nothing for other parts."""
    end = _HEADERS_END.search(part)
    headers = part[: end.start()].lower() if end else b""
    if end is None or b"text/html" not in headers:
        return b""
    body = part[end.end() :]
    if b"quoted-printable" in headers:
        return a2b_qp(body)
    return a2b_base64(body) if b"base64" in headers else body


def _unicode(page: bytes) -> bytes:
    """Return a page in UTF-8; what it says of its encoding counts only where it is no Unicode."""
    encoding = encoding_of(BytesIO(page))
    if encoding is None:
        message = "no text"
        raise ValueError(message)
    if encoding in ("utf-8", "utf-8-sig"):
        return page
    said = _CHARSET.search(page[:_BEGINNING])
    if encoding == "cp1256" and said:
        encoding = said[1].decode()
    return page.decode(encoding, "replace").encode()


def _tables(page: bytes, progress: Progress | None) -> list[Grid]:
    found: list[Grid] = []
    for done, total, tables in tables_of(page):
        found = tables
        if progress:
            progress.step(done, total)
    return found


def _is_table(grid: Grid) -> bool:
    """Tell whether a table has rows and columns; others are there for the looks of a page."""
    return len(grid.rows) > 1 and any(len(row) - row.count(None) > 1 for row in grid.rows.values())
