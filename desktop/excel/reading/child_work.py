"""What a child process does with a file that could bring a process down; kept light, so that it starts fast.

It answers in JSON or bare bytes, never in anything that could run in the program that asked.
"""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from io import BytesIO
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from multiprocessing.connection import Connection

    from python_calamine import CalamineWorkbook

ENCODING = "utf-8"
PROTECTED, WRONG_PASSWORD, UNREADABLE = "protected", "wrong password", "unreadable"
_MOST_MEMORY = 512 * 1024 * 1024
_PORTION = 80_000  # cells looked at, filled or not
_MOST_TURNS = 1_000_000  # of a password's hash; Excel takes 100,000
_NO_PASSWORD = "VelvetSweatshop"  # noqa: S105 - what Excel itself sets where it encrypts without asking for one
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_EXACT_BELOW = 10**15
_BLOCK = 1 << 20
_DAY = timedelta(days=1)
_MIDNIGHT = datetime(1, 1, 1)  # noqa: DTZ001 - a time of day belongs to no zone


class _PasswordAskedError(Exception):
    """The file needs another password; its word is one of those above."""


def serve(connection: Connection, path: str, password: str) -> None:
    """Open a book by calamine and answer what is asked of it until nobody asks any more."""
    _be_harmless()
    with suppress(EOFError, BrokenPipeError):
        try:
            book = _opened(path, password)
        except _PasswordAskedError as asked:
            _send(connection, {"refused": str(asked)})
            return
        _send(connection, {"sheets": _sheets(book)})
        answers = _Answers(book)
        while True:
            verb, *words = json.loads(connection.recv_bytes())
            _send(connection, answers.merged(*words) if verb == "merged" else answers.rows(*words))


def serve_decrypted(connection: Connection, path: str, password: str) -> None:
    """Send the content of an encrypted file without its encryption, piece by piece after its size."""
    _be_harmless()
    with suppress(BrokenPipeError):
        try:
            content = _decrypted(Path(path).read_bytes(), password)
        except _PasswordAskedError as asked:
            _send(connection, {"refused": str(asked)})
            return
        _send(connection, {"size": len(content)})
        for begin in range(0, len(content), _BLOCK):
            connection.send_bytes(content[begin : begin + _BLOCK])


class _Answers:
    """Gives the rows of sheets in portions; one that goes on where the last one ended costs nothing more."""

    def __init__(self, book: CalamineWorkbook) -> None:
        self._book = book
        self._place = self._at = self._height = -1
        self._rows: Iterator[list[Any]] = iter(())
        self._before: list[Any] = []
        self._portion = _PORTION

    def rows(self, place: int, start: int) -> dict[str, Any]:
        """Return the filled rows among the next ones from ``start`` on, counted from 0."""
        if (place, start) != (self._place, self._at):
            sheet = self._book.get_sheet_by_index(place)
            self._place, self._height = place, sheet.total_height
            self._rows = islice(sheet.iter_rows(), start, None)
            self._portion = max(1, _PORTION // max(1, sheet.total_width))
            self._before = [None] * sheet.start[1] if sheet.start else []  # calamine leaves them out
        found, at = [], start
        for row in islice(self._rows, self._portion):
            at += 1
            cells = self._before + [_told(cell) for cell in row]
            while cells and cells[-1] is None:
                cells.pop()
            if cells:
                found.append((at, cells))
        self._at = at
        return {"rows": found, "at": at, "of": self._height, "ended": at < start + self._portion}

    def merged(self, place: int, most: int) -> dict[str, Any]:
        """Return ``most`` of the merged ranges, counted from 0."""
        ranges = self._book.get_sheet_by_index(place).merged_cell_ranges
        return {"merged": ranges and [(*first, *last) for first, last in ranges[:most]]}


def _opened(path: str, password: str) -> CalamineWorkbook:
    """Open a book by its content; of some encrypted ones calamine says only that it does not know them."""
    from python_calamine import CalamineError, PasswordError, load_workbook

    try:
        with Path(path).open("rb") as file:  # by a path the name would decide
            return load_workbook(file)
    except CalamineError as error:
        content = Path(path).read_bytes()
        if not isinstance(error, PasswordError) and not _is_encrypted(content):
            raise
        return load_workbook(BytesIO(_decrypted(content, password)))


def _is_encrypted(content: bytes) -> bool:
    from msoffcrypto import OfficeFile

    return content.startswith(_OLE) and bool(OfficeFile(BytesIO(content)).is_encrypted())


def _decrypted(content: bytes, password: str) -> bytes:
    """Return an encrypted workbook without its encryption; it lies in memory only."""
    from msoffcrypto import OfficeFile
    from msoffcrypto.exceptions import (
        DecryptionError,
        FileFormatError,
        InvalidKeyError,
        ParseError,
    )

    plain = BytesIO()
    try:
        file: Any = OfficeFile(BytesIO(content))
        if getattr(file, "info", {}).get("spinValue", 0) > _MOST_TURNS:
            raise _PasswordAskedError(UNREADABLE)
        verified = {"verify_password": True} if file.format == "ooxml" else {}
        file.load_key(password=password or _NO_PASSWORD, **verified)
        file.decrypt(plain)
    except InvalidKeyError:
        raise _PasswordAskedError(WRONG_PASSWORD if password else PROTECTED) from None
    except (DecryptionError, FileFormatError, ParseError):
        raise _PasswordAskedError(UNREADABLE) from None
    return plain.getvalue()


def _sheets(book: CalamineWorkbook) -> list[tuple[int, str, bool]]:
    """Return place, name and visibility of the worksheets, without charts and macros."""
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    return [
        (place, each.name, each.visible == SheetVisibleEnum.Visible)
        for place, each in enumerate(book.sheets_metadata)
        if each.typ == SheetTypeEnum.WorkSheet
    ]


def _told(value: Any) -> Any:
    """Return a value as JSON has it; days and times stand in a pair with what they are."""
    kind = type(value)
    if kind is str:
        return value or None
    if kind is float:
        if value.is_integer() and -_EXACT_BELOW < value < _EXACT_BELOW:
            return int(value)
        return value if value - value == 0 else ("error", "#NUM!")  # neither endless nor no number
    return _KINDS[kind](value) if kind in _KINDS else value


def _moment(value: datetime) -> tuple[str, str]:
    if value.time() == time():
        return "date", value.date().isoformat()
    return "datetime", value.isoformat()


def _span(value: timedelta) -> Any:
    if timedelta() <= value < _DAY:
        return "time", (_MIDNIGHT + value).time().isoformat()
    return value / _DAY


_KINDS: dict[type, Callable[[Any], Any]] = {
    datetime: _moment,
    date: lambda value: ("date", value.isoformat()),
    time: lambda value: ("time", value.isoformat()),
    timedelta: _span,
}


def _send(connection: Connection, answer: dict[str, Any]) -> None:
    connection.send_bytes(json.dumps(answer, ensure_ascii=False).encode(ENCODING))


def _be_harmless() -> None:
    """Bound the memory of this process, and keep the last words of a library that breaks to itself."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    if sys.platform != "win32":
        import resource

        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
