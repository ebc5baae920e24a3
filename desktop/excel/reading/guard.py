"""Looks at a file before anything opens it as a workbook, and refuses what is none or would not fit."""

from __future__ import annotations

import re
import stat
import struct
import zlib
from typing import TYPE_CHECKING, BinaryIO
from zipfile import BadZipFile, ZipFile

from desktop.errors import (
    FileDamagedError,
    FileEmptyError,
    FileMissingError,
    FileTooLargeError,
    FileTypeError,
    FileUnreadableError,
)
from desktop.excel.reading.formats import LOOKED_AT, Format, format_of_text

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
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_STREAMS = tuple(f"{name}\0".encode("utf-16-le") for name in ("Workbook", "Book"))
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_ZIP_END = struct.Struct("<4s4H2LH")
_ZIP64_LOCATOR = 20
_ZIP64_END = struct.Struct("<4sQ2H2L4Q")
_LONGEST_COMMENT = 65_535
_NOT_SAID_HERE = 2**32 - 1
_XLSX_PART = re.compile(r"xl/workbook\d*\.xml", re.IGNORECASE)
_XLSB_PART = re.compile(r"xl/workbook\d*\.bin", re.IGNORECASE)
_LONG_PARTS = re.compile(r"xl/(worksheets/|sharedStrings|media/|drawings/|pivotCache/)", re.IGNORECASE)
_ODS_TYPE = b"application/vnd.oasis.opendocument.spreadsheet"


def checked(path: Path) -> Format | None:
    """Return what ``path`` is by its content, never by its name; None for one that is encrypted as a whole.

    Raises the `FileError` that tells why it is nothing to read.
    """
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
            return checked_content(path, file, status.st_size)
    except OSError as error:
        raise FileUnreadableError(path) from error


def checked_content(path: Path, file: BinaryIO, size: int) -> Format | None:
    """Return what the ``size`` bytes of an opened file are; errors speak of ``path``."""
    file.seek(0)
    beginning = file.read(LOOKED_AT)
    if beginning.startswith(_OLE):
        return _old_format(path, beginning + file.read())
    if beginning.startswith(_ZIP):
        return _packed_format(path, file, size)
    found = format_of_text(beginning)
    if found is None:
        raise FileTypeError(path)
    return found


def _old_format(path: Path, content: bytes) -> Format | None:
    if _ENCRYPTED in content:
        return None
    if not any(stream in content for stream in _STREAMS):
        raise FileTypeError(path)
    return Format.XLS


def _packed_format(path: Path, file: BinaryIO, size: int) -> Format:
    try:
        if _directory_size(file, size) > MOST_DIRECTORY:
            raise FileTooLargeError(path)
        with ZipFile(file) as archive:
            members = archive.infolist()
            _check_sizes(path, members)
            return _named_format(path, archive, members)
    except (BadZipFile, EOFError, LookupError, RuntimeError, ValueError, struct.error, zlib.error) as error:
        raise FileDamagedError(path) from error


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


def _check_sizes(path: Path, members: list[ZipInfo]) -> None:
    unpacked = sum(member.file_size for member in members)
    packed = sum(member.compress_size for member in members) or 1
    if len(members) > MOST_MEMBERS or unpacked > MOST_UNPACKED:
        raise FileTooLargeError(path)
    if unpacked > RATIO_FROM and unpacked / packed > MOST_RATIO:
        raise FileTooLargeError(path)


def _named_format(path: Path, archive: ZipFile, members: list[ZipInfo]) -> Format:
    names = {member.filename for member in members}
    if "[Content_Types].xml" in names and any(map(_XLSX_PART.fullmatch, names)):
        if any(each.file_size > MOST_OUTLINE and not _LONG_PARTS.match(each.filename) for each in members):
            raise FileTooLargeError(path)
        return Format.XLSX
    if any(map(_XLSB_PART.fullmatch, names)):
        return Format.XLSB
    if "mimetype" in names:
        with archive.open("mimetype") as kind:
            if kind.read(len(_ODS_TYPE)) == _ODS_TYPE:
                return Format.ODS
    raise FileTypeError(path)
