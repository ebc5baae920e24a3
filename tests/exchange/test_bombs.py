from __future__ import annotations

import hashlib
import tracemalloc
import zlib
from dataclasses import replace

import pytest

from desktop.exchange.header import Part
from desktop.exchange.package import PLAIN, read_header, read_package
from desktop.exchange_errors import PackageDamagedError, PackageUnfitError
from tests.exchange.made import ABOVE, card_for, draft, header_for, lines_for, lying, month, signed, written

MEBIBYTE = 2**20


@pytest.fixture
def most(request):
    """Return what tells how many bytes were used at once since the beginning of the test."""
    tracemalloc.start()
    yield lambda: tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()


def packed(piece, times):
    packing = zlib.compressobj(9)
    return b"".join([*(packing.compress(piece) for _ in range(times)), packing.flush()])


def bomb(body, size):
    _, ends = month()
    part = Part(hashlib.sha256(body).hexdigest(), size, len(body))
    return signed(header_for("dena", {}, ends, changes=6, body=part).text, body, "dena")


def test_a_bomb_that_says_how_large_it_is_is_not_even_unpacked(most):
    body = packed(b" " * MEBIBYTE, 400)
    with pytest.raises(PackageDamagedError):
        read_package(bomb(body, 400 * MEBIBYTE), None)
    assert most() < 24 * MEBIBYTE


@pytest.mark.parametrize("piece", [b" ", b"\n", b"[", b'["a"]\n', b"0"])
def test_a_bomb_that_lies_about_its_size_is_unpacked_no_further(most, piece):
    body = packed(piece * (MEBIBYTE // len(piece)), 400)
    with pytest.raises(PackageUnfitError):
        read_package(bomb(body, 40 * MEBIBYTE), None)
    assert most() < 96 * MEBIBYTE


def test_a_line_without_an_end_is_given_up():
    _, ends = month()
    noise = b"[" + hashlib.sha256(b"x").hexdigest().encode() * 400_000
    with pytest.raises(PackageUnfitError):
        read_package(lying(header_for("dena", {}, ends, changes=6), [noise], level=1), None)


@pytest.mark.parametrize("length", [2**20 + 1, 2**31, 2**32 - 1])
def test_a_header_that_says_it_is_huge_is_not_read(most, length):
    with pytest.raises(PackageDamagedError):
        read_header(PLAIN + length.to_bytes(4, "big") + b"{" * 3 * MEBIBYTE, None)
    assert most() < 16 * MEBIBYTE


def test_a_header_of_empty_files_and_many_cards_ends_at_its_limit():
    changes, ends = month()
    cards = tuple(card_for(f"r{number}") for number in range(5_000))
    with pytest.raises(PackageDamagedError):
        read_header(lying(header_for("dena", {}, ends, cards=cards), lines_for(changes)), None)


def test_more_than_a_package_may_hold_is_refused_unread():
    _, ends = month()
    header = header_for("dena", {}, ends)
    huge = tuple(Part(f"{number:064x}", 2**30, 2**30) for number in range(3))
    with pytest.raises(PackageDamagedError):
        read_header(signed(replace(header, files=huge).text, b"", "dena"), None)


def test_files_lie_on_the_disk_until_they_are_asked_for(tmp_path, most):
    contents = [hashlib.sha256(str(number).encode()).digest() * 2**17 for number in range(8)]
    names = [hashlib.sha256(each).hexdigest() for each in contents]
    written(tmp_path / "p", "dena", [draft("dena")], zip(names, contents, strict=True))
    del contents
    tracemalloc.reset_peak()
    package = read_package(tmp_path / "p", None)
    before = tracemalloc.get_traced_memory()[0]
    sizes = [len(package.files[name]) for name in names]
    assert sizes == [2**22] * 8
    assert most() - before < 16 * MEBIBYTE


def test_a_file_that_was_changed_after_the_reading_is_not_given(tmp_path):
    path = tmp_path / "p"
    written(path, "dena", [], [("", b"one file")])
    package = read_package(path, None)
    path.write_bytes(path.read_bytes()[:-1] + b"E")
    with pytest.raises(PackageDamagedError):
        list(package.files.values())


@pytest.mark.parametrize("name", [ABOVE, "nul", "a/b", r"a\b"])
def test_no_text_of_a_package_becomes_the_name_of_a_file(tmp_path, name):
    changes = [draft("dena", new=name, record_id=name, batch=name, author=name)]
    written(tmp_path / "p", card_for("dena", scope=name), changes, [(name, b"content")])
    package = read_package(tmp_path / "p", None)
    assert list(package.files) == [hashlib.sha256(b"content").hexdigest()]
    assert [each.name for each in tmp_path.iterdir()] == ["p"]
