"""The text of old minutes, whatever they were saved as: plain text, a web page, Word or PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2

from desktop.errors import (
    FileDamagedError,
    FileProtectedError,
    FileTooLargeError,
    FileTypeError,
    OldDocumentError,
    ScannedPaperError,
)
from desktop.intake.docx_text import docx_text
from desktop.intake.file_text import LARGEST, text_of
from desktop.intake.folding import fold
from desktop.intake.page_text import is_page, page_text
from desktop.intake.pdf_lines import Columns, Fragment, page_lines, with_half_spaces
from desktop.intake.pdf_text import mended_page
from desktop.services.page_pictures import boxes_on_page, texts_of_pages

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PDF, _ZIP, _OLE, _RTF = b"%PDF", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"{\\rtf"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_WORD_STREAM = "WordDocument".encode("utf-16-le")
_START = 4096
_PAGES = frozenset({".htm", ".html", ".xhtml"})
_OLD = frozenset({".doc", ".dot", ".rtf"})
_OF_TABLES = tuple(map(fold, ("مسئول", "مهلت", "مجری", "پیگیری", "دستگاه", "سررسید", "خانوادگی", "سمت")))


def minutes_text(path: Path) -> str:
    """Return the text of a file; what it is is told by its first bytes, not by its name.

    Raises the `FileError` that tells why it cannot be read: `ScannedPaperError` for a PDF of pictures
    alone, `OldDocumentError` for a document of an old Word.
    """
    start = _start(path)
    if start.startswith(_ZIP):
        return docx_text(path)
    if start.startswith(_PDF):
        return _pdf_text(path)
    if start.startswith(_OLE):
        _refuse_compound(path)
    if start.startswith(_RTF):
        raise OldDocumentError(path)
    text = text_of(path)
    return page_text(text) if is_page(start) or path.suffix.lower() in _PAGES else text


def _start(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_START)
    except (OSError, ValueError):  # told, with its reason, by who reads it as a text
        return b""


def _refuse_compound(path: Path) -> None:
    """Raise what tells of a file in Microsoft's old container: locked, of an old Word, or something else."""
    data = path.read_bytes()[: 4 * LARGEST]
    if _ENCRYPTED in data:
        raise FileProtectedError(path)
    if _WORD_STREAM in data or path.suffix.lower() in _OLD:
        raise OldDocumentError(path)
    raise FileTypeError(path)


def _pdf_text(path: Path) -> str:
    if path.stat().st_size > 4 * LARGEST:
        raise FileTooLargeError(path)
    paper = path.read_bytes()
    try:
        text = "\n\n".join(_pages(paper))
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise FileProtectedError(path) from error
        raise (FileDamagedError if path.suffix.lower() == ".pdf" else FileTypeError)(path) from error
    if not text.strip():
        raise ScannedPaperError(path)
    return text


def _pages(paper: bytes) -> Iterator[str]:
    """Yield the text of each page; where a table of resolutions or people stands on it, its rows are kept.

    So are the cells of the letterhead of the first page.
    """
    columns: Columns | None = None
    for number, text in enumerate(texts_of_pages(paper)):
        if number and columns is None and not any(word in fold(text) for word in _OF_TABLES):
            yield mended_page(text)
            continue
        boxes = (
            Fragment(left, bottom, right, top, mended_page(words))
            for left, bottom, right, top, words in boxes_on_page(paper, number)
        )
        had_columns = columns
        lines, columns = page_lines(with_half_spaces(boxes, mended_page(text)), columns)
        is_table = had_columns or any("\t" in line for line in lines)
        yield "\n".join(lines) if is_table else mended_page(text)
