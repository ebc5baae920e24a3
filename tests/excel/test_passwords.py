from __future__ import annotations

import random
import struct
import tempfile
import time
from hashlib import md5
from io import BytesIO
from zipfile import ZipFile

import olefile
import pytest
from msoffcrypto.format.ooxml import OOXMLFile
from msoffcrypto.method.rc4 import DocumentRC4

from desktop.errors import (
    CancelledError,
    FileDamagedError,
    FileProtectedError,
    FileTypeError,
    WrongPasswordError,
)
from desktop.excel.reading.book import open_book
from desktop.excel.reading.formats import Format
from tests.excel.first_sheet import first_sheet
from tests.excel.formats import other_formats
from tests.excel.producers import FILES, PACKAGE

TYPES = f'<Types xmlns="{PACKAGE}/content-types"/>'
PASSWORD = "گذرواژه ۱۲"


def encrypted(path, content, password=PASSWORD):
    """Encrypt a packed workbook as Excel does it today; the encrypting library fails at less than 4 KiB."""
    content = BytesIO(content)
    with ZipFile(content, "a") as archive:
        archive.writestr("xl/media/noise", random.Random(1).randbytes(5_000))
    with path.open("wb") as file:
        OOXMLFile(content).encrypt(password, file)
    return path


@pytest.fixture
def locked(book, tmp_path):
    return encrypted(tmp_path / "locked.xlsx", book(["نام", 12], name="open.xlsx").read_bytes())


def test_a_password_is_asked_for(locked):
    with pytest.raises(FileProtectedError), open_book(locked):
        pass


def test_a_wrong_password_is_told_from_none(locked):
    with pytest.raises(WrongPasswordError), open_book(locked, "گذرواژه 12"):
        pass


def test_the_right_one_opens_it_and_leaves_nothing(locked, tmp_path, monkeypatch, children):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "aside"))
    (tmp_path / "aside").mkdir()
    with open_book(locked, PASSWORD) as book:
        assert book.format is Format.XLSX
        assert [row.cells for row in book.sheets[0].rows()] == [("نام", 12)]
        assert book.content.read(2) == b"PK"
        assert not children()
    assert not any((tmp_path / "aside").iterdir())
    assert {each.name for each in tmp_path.iterdir()} == {"locked.xlsx", "open.xlsx", "aside"}


def test_excel_asks_for_no_password_that_it_has_set_itself(book, tmp_path):
    path = encrypted(tmp_path / "a.xlsx", book(["نام"]).read_bytes(), "VelvetSweatshop")
    with first_sheet(path) as sheet:
        assert len(list(sheet.rows())) == 1


def test_a_password_for_an_open_workbook_is_ignored(book):
    with first_sheet(book(["نام"]), PASSWORD) as sheet:
        assert len(list(sheet.rows())) == 1


def test_what_lies_within_is_guarded_as_any_workbook(tmp_path, packed):
    other = packed(tmp_path / "a.docx", {"[Content_Types].xml": TYPES, "word/document.xml": "<a/>"})
    with (
        pytest.raises(FileTypeError),
        open_book(encrypted(tmp_path / "b.xlsx", other.read_bytes()), PASSWORD),
    ):
        pass


def test_a_binary_workbook_behind_a_password(tmp_path):
    path = encrypted(tmp_path / "a.xlsb", other_formats()["binary.xlsb"])
    with open_book(path, PASSWORD) as book:
        assert book.format is Format.XLSB
        assert len(list(book.sheets[0].rows())) == 6


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9])
def test_a_cut_one_is_damaged(locked, share):
    content = locked.read_bytes()
    locked.write_bytes(content[: int(len(content) * share)])
    with pytest.raises((FileDamagedError, FileTypeError, WrongPasswordError)), open_book(locked, PASSWORD):
        pass


def test_a_password_that_would_be_hashed_for_minutes_is_refused(locked):
    content = locked.read_bytes()
    assert content.count(b'spinCount="100000"') == 1
    locked.write_bytes(content.replace(b'spinCount="100000"', b'spinCount="9999999" '[:18]))
    begin = time.perf_counter()
    with pytest.raises((FileTypeError, FileDamagedError)), open_book(locked, PASSWORD):
        pass
    assert time.perf_counter() - begin < 4  # it would be twenty


def test_opening_can_be_cancelled_at_once(locked, children):
    class Stop:
        def step(self, done, total):
            self.at = time.perf_counter()
            raise CancelledError

    stop = Stop()
    with pytest.raises(CancelledError), open_book(locked, PASSWORD, stop):
        pass
    assert time.perf_counter() - stop.at < 0.5
    assert not children()


def test_an_encrypted_sheet_of_libreoffice_cannot_be_opened(tmp_path, packed):
    entry = (
        '<manifest:file-entry manifest:full-path="content.xml">'
        "<manifest:encryption-data/></manifest:file-entry>"
    )
    space = 'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"'
    path = packed(
        tmp_path / "a.ods",
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "META-INF/manifest.xml": f"<manifest:manifest {space}>{entry}</manifest:manifest>",
            "content.xml": "noise",
        },
    )
    for password in ("", PASSWORD):
        with pytest.raises((FileTypeError, FileDamagedError)), open_book(path, password):
            pass


_BEGIN, _SHEET, _USER, _PASSWORD, _INTERFACE = 0x809, 0x85, 0x5C, 0x2F, 0xE1
_OPEN = (_BEGIN, _PASSWORD, _INTERFACE)


def locked_old(path):
    """Encrypt ``files/tabs.xls`` as Excel 97 does (RC4), the header of it in the place of the user's name."""
    with olefile.OleFileIO(FILES / "tabs.xls") as ole:
        stream = ole.openstream("Workbook").read()
    salt, verifier = bytes(range(16)), bytes(range(16, 32))
    check = DocumentRC4.decrypt(PASSWORD, salt, BytesIO(verifier + md5(verifier).digest())).read()
    header = struct.pack("<HHH", 1, 1, 1) + salt + check
    key = DocumentRC4.decrypt(PASSWORD, salt, BytesIO(bytes(len(stream))), blocksize=1024).read()
    user = stream.index(struct.pack("<HH", _USER, 112))
    rest = 112 - len(header) - 4
    made = struct.pack("<HH", _PASSWORD, len(header)) + header + struct.pack("<HH", _USER, rest) + bytes(rest)
    plain = bytearray(stream[:user] + made + stream[user + len(made) :])
    at = 0
    while at + 4 <= len(plain):
        kind, size = struct.unpack_from("<HH", plain, at)
        begin = at + 4 + (4 if kind == _SHEET else 0)
        if kind not in _OPEN:
            for place in range(begin, at + 4 + size):
                plain[place] ^= key[place]
        at += 4 + size
    path.write_bytes((FILES / "tabs.xls").read_bytes())
    with olefile.OleFileIO(path, write_mode=True) as ole:
        ole.write_stream("Workbook", bytes(plain))
    return path


def test_an_old_workbook_behind_a_password(tmp_path):
    path = locked_old(tmp_path / "a.xls")
    with pytest.raises(FileProtectedError), open_book(path):
        pass
    with pytest.raises(WrongPasswordError), open_book(path, "x"):
        pass
    with open_book(path, PASSWORD) as book, open_book(FILES / "tabs.xls") as plain:
        assert book.format is Format.XLS
        assert list(book.sheets[0].rows()) == list(plain.sheets[0].rows())
