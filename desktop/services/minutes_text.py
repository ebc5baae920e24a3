"""The text of old minutes, whatever they were saved as: plain text, Word or PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2

from desktop.errors import (
    FileDamagedError,
    FileProtectedError,
    FileTooLargeError,
    FileTypeError,
    NoMinutesError,
)
from desktop.intake.docx_text import docx_text
from desktop.intake.file_text import LARGEST, text_of
from desktop.services.page_pictures import text_of_pages

if TYPE_CHECKING:
    from pathlib import Path

_PDF, _ZIP, _OLE = b"%PDF", b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def minutes_text(path: Path) -> str:
    """Return the text of a file; what it is is told by its first bytes, not by its name.

    Raises the `FileError` that tells why it cannot be read; `NoMinutesError` for a PDF of pictures alone.
    """
    start = _start(path)
    if start.startswith(_ZIP):
        return docx_text(path)
    if start.startswith(_PDF):
        return _pdf_text(path)
    if start.startswith(_OLE) and _ENCRYPTED in path.read_bytes()[: 4 * LARGEST]:
        raise FileProtectedError(path)
    return text_of(path)


def _start(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(4)
    except (OSError, ValueError):  # told, with its reason, by who reads it as a text
        return b""


def _pdf_text(path: Path) -> str:
    if path.stat().st_size > 4 * LARGEST:
        raise FileTooLargeError(path)
    try:
        text = text_of_pages(path.read_bytes())
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise FileProtectedError(path) from error
        raise (FileDamagedError if path.suffix.lower() == ".pdf" else FileTypeError)(path) from error
    if not text.strip():
        raise NoMinutesError
    return text
