"""A password that lies in a file: on the command line others would see it."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from desktop.errors import FileMissingError, FileTooLargeError, FileTypeError, FileUnreadableError
from desktop.excel.reading.encodings import encoding_of

if TYPE_CHECKING:
    from pathlib import Path

_LONGEST = 65_536  # bytes


def password_in(path: Path) -> str:
    """Return the first line of a text file, in any of the encodings that editors write here.

    Raises `FileMissingError`, `FileUnreadableError`, `FileTooLargeError`, or `FileTypeError` for no text.
    """
    try:
        with path.open("rb") as file:
            content = file.read(_LONGEST + 1)
    except FileNotFoundError as error:
        raise FileMissingError(path) from error
    except OSError as error:
        raise FileUnreadableError(path) from error
    if len(content) > _LONGEST:
        raise FileTooLargeError(path)
    encoding = encoding_of(BytesIO(content))
    if encoding is None:
        raise FileTypeError(path)
    return content.decode(encoding, "replace").partition("\n")[0].rstrip("\r")
