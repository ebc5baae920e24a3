from __future__ import annotations

import os
import zipfile

import pytest

from desktop.errors import (
    FileDamagedError,
    FileEmptyError,
    FileMissingError,
    FileTooLargeError,
    FileTypeError,
    FileUnreadableError,
)
from desktop.intake.file_text import LARGEST, text_of

TEXT = "صورتجلسه ستاد\nمکان: فرمانداري\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1256"])
def test_a_text_is_read_in_the_encoding_that_it_was_saved_in(tmp_path, encoding):
    path = tmp_path / "minutes.txt"
    path.write_bytes(TEXT.encode(encoding))
    assert text_of(path) == TEXT


def test_html_cells_and_half_spaces_do_not_hide_the_encoding(tmp_path):
    path = tmp_path / "minutes.md"
    text = f"<p><b>شماره:</b> ۱۲</p>\u200c{TEXT * 300}"
    path.write_bytes(text.encode("utf-16-le"))
    assert text_of(path) == text


@pytest.mark.parametrize(
    ("name", "data", "error"),
    [
        ("empty.txt", b"", FileEmptyError),
        ("blank.txt", b" \r\n\t\n", FileEmptyError),
        ("marked.txt", b"\xef\xbb\xbf", FileEmptyError),
        ("zeros.txt", b"\0" * 500, FileEmptyError),
        ("scan.pdf", b"%PDF-1.7\n", FileTypeError),
        ("scan.txt", b"%PDF-1.7\n", FileTypeError),
        ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileTypeError),
        ("photo.txt", b"\x89PNG\r\n\x1a\n\0\0\0", FileTypeError),
        ("program.txt", bytes(range(256)) * 40, FileTypeError),
        ("noise.txt", b"\xff\xd1\x8a\xe7" * 400, FileTypeError),
        ("cut.txt", TEXT.encode()[:-2], FileDamagedError),
        ("odd.txt", b"\xff\xfe" + TEXT.encode("utf-16-le")[:-1], FileDamagedError),
        ("huge.txt", b"a" * (LARGEST + 1), FileTooLargeError),
    ],
)
def test_what_is_no_text_of_minutes_is_refused_with_its_reason(tmp_path, name, data, error):
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(error) as raised:
        text_of(path)
    assert raised.value.path == path


def test_a_word_file_with_another_name_is_refused(tmp_path):
    path = tmp_path / "minutes.txt"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("word/document.xml", TEXT)
    with pytest.raises(FileTypeError):
        text_of(path)


def test_a_missing_file_is_told(tmp_path):
    with pytest.raises(FileMissingError):
        text_of(tmp_path / "no.txt")


@pytest.mark.parametrize("name", ["x" * 5000, "a\0b"])
def test_an_impossible_name_is_told(tmp_path, name):
    with pytest.raises((FileUnreadableError, FileMissingError)):
        text_of(tmp_path / name)


def test_a_folder_is_no_file(tmp_path):
    with pytest.raises(FileUnreadableError):
        text_of(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes in folders")
def test_a_pipe_does_not_block(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(FileUnreadableError):
        text_of(tmp_path / "pipe.txt")
