"""Looks at a file before anything opens it as a workbook, and refuses what is none or would not fit."""

from __future__ import annotations

import re
import stat
import struct
from typing import TYPE_CHECKING, BinaryIO
from zipfile import BadZipFile, ZipFile

from desktop.errors import (
    FileDamagedError,
    FileEmptyError,
    FileMissingError,
    FileProtectedError,
    FileTooLargeError,
    FileTypeError,
    FileUnreadableError,
)

if TYPE_CHECKING:
    from pathlib import Path
    from zipfile import ZipInfo

MEGABYTE = 1_000_000
MOST_PACKED = 100 * MEGABYTE
MOST_UNPACKED = 300 * MEGABYTE
MOST_MEMBERS = 2_000
MOST_DIRECTORY = MEGABYTE  # the zip directory of 2,000 members with names of usual length
MOST_RATIO = 100
RATIO_FROM = 50 * MEGABYTE
MOST_OUTLINE = 10 * MEGABYTE  # each part that is read as a whole: styles, relations, list of sheets

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_ZIP_END = struct.Struct("<4s4H2LH")
_ZIP64_LOCATOR = 20
_ZIP64_END = struct.Struct("<4sQ2H2L4Q")
_LONGEST_COMMENT = 65_535
_NOT_SAID_HERE = 2**32 - 1
_WORKBOOK_PART = re.compile(r"xl/workbook\d*\.xml", re.IGNORECASE)
_LONG_PARTS = re.compile(r"xl/(worksheets/|sharedStrings|media/|drawings/|pivotCache/)", re.IGNORECASE)


def check_workbook(path: Path) -> None:
    """Raise the `FileError` that tells why ``path`` is no workbook to read; content decides, not the name."""
    try:
        status = path.stat()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise FileMissingError(path) from error
    except (OSError, ValueError) as error:
        raise FileUnreadableError(path) from error
    if not stat.S_ISREG(status.st_mode):
        raise FileUnreadableError(path)
    if status.st_size == 0:
        raise FileEmptyError(path)
    if status.st_size > MOST_PACKED:
        raise FileTooLargeError(path)
    try:
        with path.open("rb") as file:
            _check_content(path, file, status.st_size)
    except OSError as error:
        raise FileUnreadableError(path) from error


def _check_content(path: Path, file: BinaryIO, size: int) -> None:
    signature = file.read(len(_OLE))
    if signature == _OLE:
        raise (FileProtectedError if _ENCRYPTED_STREAM in file.read() else FileTypeError)(path)
    if not signature.startswith(_ZIP):
        raise FileTypeError(path)
    try:
        if _directory_size(file, size) > MOST_DIRECTORY:
            raise FileTooLargeError(path)
        with ZipFile(file) as archive:
            members = archive.infolist()
    except (BadZipFile, NotImplementedError, ValueError, struct.error) as error:
        raise FileDamagedError(path) from error
    _check_members(path, members)


def _directory_size(file: BinaryIO, size: int) -> int:
    """Return the bytes of the zip's directory without reading it: a million members would take seconds."""
    longest = _ZIP64_END.size + _ZIP64_LOCATOR + _ZIP_END.size + _LONGEST_COMMENT
    file.seek(max(0, size - longest))
    tail = file.read()
    at = tail.rfind(b"PK\x05\x06")
    if at < 0:
        message = "no end of directory"
        raise BadZipFile(message)
    plain, longer = _ZIP_END.unpack_from(tail, at)[5], 0
    long_at = at - _ZIP64_LOCATOR - _ZIP64_END.size
    if long_at >= 0 and tail.startswith(b"PK\x06\x06", long_at):
        longer = _ZIP64_END.unpack_from(tail, long_at)[8]
        plain = 0 if plain == _NOT_SAID_HERE else plain
    return max(int(plain), int(longer))


def _check_members(path: Path, members: list[ZipInfo]) -> None:
    unpacked = sum(member.file_size for member in members)
    packed = sum(member.compress_size for member in members) or 1
    if len(members) > MOST_MEMBERS or unpacked > MOST_UNPACKED:
        raise FileTooLargeError(path)
    if unpacked > RATIO_FROM and unpacked / packed > MOST_RATIO:
        raise FileTooLargeError(path)
    if any(member.file_size > MOST_OUTLINE and not _LONG_PARTS.match(member.filename) for member in members):
        raise FileTooLargeError(path)
    names = [member.filename for member in members]
    if "[Content_Types].xml" not in names or not any(map(_WORKBOOK_PART.fullmatch, names)):
        raise FileTypeError(path)
