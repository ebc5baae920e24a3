from __future__ import annotations

import os
import struct
import sys
import time
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from desktop.errors import (
    FileDamagedError,
    FileEmptyError,
    FileMissingError,
    FileTooLargeError,
    FileTypeError,
    FileUnreadableError,
)
from desktop.excel.reading import guard
from desktop.excel.reading.formats import Format
from desktop.excel.reading.guard import checked
from tests.excel.first_sheet import first_sheet

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.fixture
def file(tmp_path):
    def make(content, name="offices.xlsx"):
        path = tmp_path / name
        path.write_bytes(content)
        return path

    return make


def test_a_workbook_passes_under_any_name(book):
    checked(book(["نام"], name="دفترها.xls"))


def test_a_usual_workbook_is_checked_in_a_moment(book):
    path = book(*[["نام"] * 20] * 100)
    begin = time.perf_counter()
    for _ in range(20):
        checked(path)
    assert (time.perf_counter() - begin) / 20 < 0.02


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(FileMissingError):
        checked(tmp_path / "none.xlsx")


def test_a_folder(tmp_path):
    with pytest.raises(FileUnreadableError):
        checked(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_named_pipe_does_not_hang(tmp_path):
    os.mkfifo(tmp_path / "pipe.xlsx")
    with pytest.raises(FileUnreadableError):
        checked(tmp_path / "pipe.xlsx")


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="the superuser reads everything")
def test_a_file_without_permission(file):
    path = file(b"PK\x03\x04")
    path.chmod(0)
    with pytest.raises(FileUnreadableError):
        checked(path)


def test_an_empty_file(file):
    with pytest.raises(FileEmptyError):
        checked(file(b""))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("page.xls", b"<svg><table/></svg>"),
        ("some.xml", b"<?xml version='1.0'?><note>x</note>"),
        ("paper.xlsx", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"),
        ("letter.xls", b"{\\rtf1 a}"),
        ("old.doc", OLE + b"\0" * 600 + "WordDocument".encode("utf-16-le")),
        ("other.zip", b"PK\x05\x06" + b"\0" * 18),
    ],
)
def test_a_file_of_another_type(file, name, content):
    with pytest.raises(FileTypeError):
        checked(file(content, name))


@pytest.mark.parametrize(
    ("name", "content", "found"),
    [
        ("page.xlsx", "<html><table><tr><td>نام</td></tr></table></html>".encode(), Format.HTML),
        ("page.xls", "\ufeff <!DOCTYPE html><table></table>".encode(), Format.HTML),
        ("page.xls", "<table></table>".encode("utf-16"), Format.HTML),
        ("mail.xls", b"MIME-Version: 1.0\r\n\r\n", Format.HTML),
        ("list.xlsx", "نام,تلفن\nدفتر,۰۹۱۷\n".encode(), Format.CSV),
        ("old.csv", OLE + b"\0" * 600 + "Workbook\0".encode("utf-16-le"), Format.XLS),
        ("older.xls", OLE + b"\0" * 600 + "Book\0".encode("utf-16-le"), Format.XLS),
        ("closed.xlsx", OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), None),
    ],
)
def test_content_decides_and_not_the_name(file, name, content, found):
    assert checked(file(content, name)) is found


def test_other_archives_are_known_by_what_they_hold(tmp_path, packed):
    sheet = {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>"}
    assert checked(packed(tmp_path / "a.xlsx", sheet)) is Format.ODS
    assert checked(packed(tmp_path / "b.xlsx", {"xl/workbook.bin": ""})) is Format.XLSB


@pytest.mark.parametrize("name", ["word/document.xml", "content.xml"])
def test_another_kind_of_archive(tmp_path, packed, name):
    with pytest.raises(FileTypeError):
        checked(packed(tmp_path / "other.xlsx", {"[Content_Types].xml": "<Types/>", name: "<a/>"}))


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
def test_a_cut_workbook(book, share):
    path = book(*[["نام", "تلفن"]] * 200)
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    with pytest.raises(FileDamagedError):
        checked(path)


def test_a_file_larger_than_we_read(tmp_path):
    path = tmp_path / "huge.xlsx"
    with path.open("wb") as file:
        file.truncate(guard.MOST_PACKED + 1)
    with pytest.raises(FileTooLargeError):
        checked(path)


def _bomb(path, raw_parts, megabytes, name="xl/worksheets/sheet1.xml"):
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for each, text in raw_parts("").items():
            if each != name:
                archive.writestr(each, text)
        with archive.open(name, "w", force_zip64=True) as member:
            for _ in range(megabytes):
                member.write(b" " * 1_000_000)
    return path


@pytest.mark.parametrize(("megabytes", "name"), [(60, "xl/worksheets/sheet1.xml"), (11, "xl/styles.xml")])
def test_a_zip_bomb(tmp_path, raw_parts, megabytes, name):
    with pytest.raises(FileTooLargeError):
        checked(_bomb(tmp_path / "bomb.xlsx", raw_parts, megabytes, name))


def test_a_zip_bomb_passes_without_its_limit(tmp_path, raw_parts, monkeypatch):
    monkeypatch.setattr(guard, "MOST_RATIO", 10**9)
    checked(_bomb(tmp_path / "bomb.xlsx", raw_parts, 60))


def test_a_zip_that_says_too_little_of_its_size_is_not_unpacked_further(raw_book, read):
    path = raw_book('<row r="1"><c r="A1"><v>1</v></c></row>' + " " * 5_000_000)
    content = bytearray(path.read_bytes())
    with ZipFile(path) as archive:
        size = archive.getinfo("xl/worksheets/sheet1.xml").file_size
    place = content.rindex(struct.pack("<L", size))
    content[place : place + 4] = struct.pack("<L", 200)
    path.write_bytes(content)
    with pytest.raises(FileDamagedError):
        read(path)


def test_a_million_members_are_refused_before_their_directory_is_read(tmp_path, raw_parts):
    path = tmp_path / "many.xlsx"
    entry = struct.pack("<4s6H3L5H2L", b"PK\x01\x02", *[0] * 6, 0, 0, 0, 1, *[0] * 4, 0, 0) + b"a"
    directory = entry * 1_000_000
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 65_535, 65_535, len(directory), 4, 0)
    path.write_bytes(b"PK\x03\x04" + directory + end)
    begin = time.perf_counter()
    with pytest.raises(FileTooLargeError):
        checked(path)
    assert time.perf_counter() - begin < 1


def test_more_members_than_any_workbook_has(tmp_path, raw_parts, packed):
    content = raw_parts("") | {f"xl/media/{number}": "" for number in range(2_001)}
    with pytest.raises(FileTooLargeError):
        checked(packed(tmp_path / "many.xlsx", content))


def test_the_reader_never_opens_what_the_guard_refuses(file):
    with pytest.raises(FileTypeError), first_sheet(file(b"{\\rtf1 a}")):
        pass
