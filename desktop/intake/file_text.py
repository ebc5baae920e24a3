"""Reads the text of a file of old minutes, whatever Windows program saved it; knows bytes, not minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.errors import (
    FileDamagedError,
    FileEmptyError,
    FileMissingError,
    FileTooLargeError,
    FileTypeError,
    FileUnreadableError,
)

if TYPE_CHECKING:
    from pathlib import Path

LARGEST = 10 * 1024 * 1024
SUFFIXES = frozenset({"", ".txt", ".text", ".md", ".markdown", ".htm", ".html", ".xhtml"})

_BINARY = (
    b"%PDF",
    b"PK\x03\x04",
    b"\xd0\xcf\x11\xe0",
    b"{\\rtf",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"SQLite",
)
_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_BLANKS = "\0\x1a\ufeff \t\r\n\v\f"
_MARKS = frozenset("\u200c\u200d\u200e\u200f\u00a0\u00ad«»–—…•■□\ufeff")
_SAMPLE = 65_536


def text_of(path: Path) -> str:
    """Give the text of a UTF-8, UTF-16 or Windows-1256 file of at most ``LARGEST`` bytes.

    Raises FileMissingError, FileUnreadableError, FileTooLargeError, FileEmptyError, FileTypeError for what is
    no text, or FileDamagedError for a text that breaks off inside a letter.
    """
    data = _bytes_of(path)
    if path.suffix.lower() not in SUFFIXES or data.startswith(_BINARY):
        raise FileTypeError(path)
    text = _decoded(path, data)
    if not text.strip(_BLANKS):
        raise FileEmptyError(path)
    return text


def _bytes_of(path: Path) -> bytes:
    try:
        if not path.is_file():  # a folder, a device or a pipe would block or fail in odd ways
            raise FileUnreadableError(path) if path.exists() else FileMissingError(path)
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except FileNotFoundError as error:
        raise FileMissingError(path) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise FileUnreadableError(path) from error
    if len(data) > LARGEST:
        raise FileTooLargeError(path)
    return data


def _decoded(path: Path, data: bytes) -> str:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            if (text := _strict(data[len(mark) :], encoding)) is None:
                raise FileDamagedError(path)
            return text
    for encoding in ("utf-16-le", "utf-16-be"):
        if (text := _strict(data, encoding)) is not None and _is_persian(text):
            return text
    return _of_bytes(path, data)


def _of_bytes(path: Path, data: bytes) -> str:
    """Decode a text whose letters are single bytes or UTF-8."""
    if b"\0" in data.rstrip(b"\0"):
        raise FileTypeError(path)
    if (text := _strict(data, "utf-8")) is not None:
        return text
    if _is_persian(data.decode("utf-8", errors="replace")):
        raise FileDamagedError(path)
    if (text := _strict(data, "cp1256")) is None or not _is_persian(text):
        raise FileTypeError(path)
    return text


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _is_persian(text: str) -> bool:
    """Say whether what is not ASCII at the beginning is Persian, as it is only in the right encoding."""
    foreign = [letter for letter in text[:_SAMPLE] if letter > "\x7f"]
    persian = [letter for letter in foreign if "\u0600" <= letter <= "\u06ff"]
    marks = sum(letter in _MARKS for letter in foreign)
    return bool(persian) and (len(persian) + marks) * 5 >= len(foreign) * 4
