from __future__ import annotations

import os
import sys
from zipfile import ZipFile

import pytest

from desktop.errors import CancelledError, DiskFullError, FileUnwritableError
from desktop.services.prints.letter_files import Delivery, LetterFile, delivered, file_names

LETTERS = [
    LetterFile("شهرداری نمونه", b"one"),
    LetterFile("شهرداری نمونه", b"two"),
    LetterFile("آب/فا", b"three"),
]


def everything_in(folder):
    return sorted(path.name for path in folder.rglob("*"))


def test_each_letter_has_a_file_of_its_own_name():
    names = file_names(
        ["شهرداری", "شهرداری", "شهرداري", "CON", "a/b:c?", "", "AGENCY", "agency", "ن" * 300, "😀" * 200]
    )
    assert names[:2] == ("شهرداری.pdf", "شهرداری (۲).pdf")
    assert len({name.casefold() for name in names}) == len(names)
    assert all(name.endswith(".pdf") and len(name.encode()) < 255 for name in names)
    assert not {*'\\/:*?"<>|'} & {*"".join(names)}
    assert names[3].lower() != "con.pdf"


def test_a_folder_is_made_and_what_lies_in_it_stays(tmp_path):
    place = tmp_path / "ابلاغ"
    for _ in range(2):
        with delivered(LETTERS, b"", place, Delivery.FOLDER) as files:
            assert [path.read_bytes() for path in files] == [b"one", b"two", b"three"]
    assert len(everything_in(place)) == 6


def test_a_zip_holds_each_letter_and_is_the_same_each_time(tmp_path):
    for name in ("a.zip", "b.zip"):
        with delivered(LETTERS, b"", tmp_path / name, Delivery.ZIP) as [path]:
            held = ZipFile(path)
            assert [held.read(each) for each in held.namelist()] == [b"one", b"two", b"three"]
            assert held.namelist()[0] == "شهرداری نمونه.pdf"
            held.close()
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()


@pytest.mark.parametrize("way", Delivery)
def test_what_fails_meanwhile_takes_the_files_back(tmp_path, way):
    def fails():
        with delivered(LETTERS, b"whole", tmp_path / "place", way) as files:
            assert all(path.exists() for path in files)
            raise CancelledError

    with pytest.raises(CancelledError):
        fails()
    assert everything_in(tmp_path) == []


@pytest.mark.skipif(sys.platform == "win32", reason="file sizes cannot be limited here")
@pytest.mark.parametrize("way", Delivery)
def test_a_full_disk_leaves_nothing(tmp_path, way):
    import resource

    big = [*LETTERS, LetterFile("بزرگ", os.urandom(200_000))]
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, limits[1]))
    try:
        with pytest.raises(DiskFullError), delivered(big, big[-1].content, tmp_path / "place", way):
            pytest.fail("there was no room")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert everything_in(tmp_path) == []


@pytest.mark.parametrize("way", Delivery)
def test_a_place_that_cannot_be_written_is_told(tmp_path, way):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(FileUnwritableError), delivered(LETTERS, b"", tmp_path / "file" / "place", way):
        pytest.fail("a file is no folder")
    assert everything_in(tmp_path) == ["file"]


@pytest.mark.parametrize("way", [Delivery.ONE_FILE, Delivery.ZIP])
def test_what_was_replaced_comes_back_where_something_fails_and_leaves_nothing_else_behind(tmp_path, way):
    place = tmp_path / "place"
    place.write_bytes(b"former")

    def fails():
        with delivered(LETTERS, b"whole", place, way):
            raise CancelledError

    with pytest.raises(CancelledError):
        fails()
    assert (place.read_bytes(), everything_in(tmp_path)) == (b"former", ["place"])
    with delivered(LETTERS, b"whole", place, way):
        pass
    assert place.read_bytes() != b"former"
    assert everything_in(tmp_path) == ["place"]


@pytest.mark.parametrize("way", [Delivery.ONE_FILE, Delivery.ZIP])
def test_a_register_is_never_replaced(tmp_path, way):
    place = tmp_path / "place"
    place.write_bytes(b"SQLite format 3\0" + bytes(100))
    inode = place.stat().st_ino
    with pytest.raises(FileUnwritableError), delivered(LETTERS, b"whole", place, way):
        pytest.fail("it is a database")
    assert (place.stat().st_ino, everything_in(tmp_path)) == (inode, ["place"])


def test_two_that_write_into_one_folder_at_once_do_not_replace_each_others_letters(tmp_path):
    with delivered(LETTERS, b"", tmp_path, Delivery.FOLDER) as first:
        with (
            pytest.raises(CancelledError),
            delivered([LetterFile(each.name, b"other") for each in LETTERS], b"", tmp_path, Delivery.FOLDER),
        ):
            raise CancelledError
        assert [path.read_bytes() for path in first] == [b"one", b"two", b"three"]
    assert len(everything_in(tmp_path)) == 3


def test_names_of_letters_in_a_zip_are_marked_as_utf_8(tmp_path):
    with delivered(LETTERS, b"", tmp_path / "a.zip", Delivery.ZIP) as [path], ZipFile(path) as held:
        assert all(each.flag_bits & 0x800 for each in held.infolist())
