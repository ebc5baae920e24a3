from __future__ import annotations

import random
from dataclasses import replace
from io import BytesIO

import pytest

from desktop.exchange.package import PLAIN, read_header, read_package, write_package
from desktop.exchange.sealing import SEALED, Sealing, Unsealed
from desktop.exchange_errors import (
    PackageDamagedError,
    PackageNewerError,
    PackageSealedError,
    PackageUnfitError,
)
from tests.exchange.made import card_for, header_for, keys_for, month, written

CHUNK, TAG, HEAD = 2**16, 16, len(SEALED) + 40


def sealed(content, name="mehr"):
    file = BytesIO()
    sealing = Sealing(file, card_for(name).seal_key)
    sealing.write(content)
    sealing.close()
    return file.getvalue()


def unsealed(content, name="mehr"):
    return Unsealed(BytesIO(content), keys_for(name), None).read()


@pytest.mark.parametrize("size", [1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 5])
def test_what_was_sealed_is_opened_from_anywhere(size):
    content = random.Random(size).randbytes(size)
    whole = sealed(content)
    file = Unsealed(BytesIO(whole), keys_for("mehr"), None)
    assert (file.read(), file.size, len(whole)) == (content, size, HEAD + size + TAG * -(-size // CHUNK))
    for place in (0, size // 2, size - 1, size):
        assert file.seek(place) == place
        assert file.read() == content[place:]


def test_the_same_is_never_sealed_twice_alike_and_shows_nothing():
    one, other = sealed(b"secret " * 99), sealed(b"secret " * 99)
    assert one[HEAD:] != other[HEAD:]
    assert b"secret" not in one


def test_a_package_sealed_to_another_is_told_so(tmp_path):
    header, changes = written(tmp_path / "p", "dena", month()[0], seal_to=card_for("mehr"))
    assert read_package(tmp_path / "p", keys_for("mehr")).changes == tuple(changes)
    for keys in (None, keys_for("lar"), keys_for("dena")):
        with pytest.raises(PackageSealedError):
            read_header(tmp_path / "p", keys)
    assert b"mahalleyar package" not in (tmp_path / "p").read_bytes()
    assert header == read_header(tmp_path / "p", keys_for("mehr"))


def test_no_touched_byte_goes_unnoticed(tmp_path):
    written(tmp_path / "p", "dena", month()[0], seal_to=card_for("mehr"))
    content = (tmp_path / "p").read_bytes()
    for place in range(len(content)):
        touched = content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]
        with pytest.raises((PackageDamagedError, PackageSealedError, PackageNewerError)):
            read_package(touched, keys_for("mehr"))


def test_chunks_are_neither_left_out_nor_swapped_nor_doubled_nor_taken_from_another():
    content = random.Random(1).randbytes(4 * CHUNK + 9)
    whole, foreign = sealed(content), sealed(content)
    head, step = whole[:HEAD], CHUNK + TAG
    one, two, three, four, last = (whole[HEAD + step * n : HEAD + step * (n + 1)] for n in range(5))
    for chunks in (
        (one, two, three, four),
        (one, two),
        (two, one, three, four, last),
        (one, two, two, three, four, last),
        (one, two, three, four, last[:-1]),
        (one, two, three, four, last, b"\0"),
        (one, two, three, four, last, last),
        (last,),
        (foreign[HEAD : HEAD + step], two, three, four, last),
        (),
    ):
        with pytest.raises(PackageDamagedError):
            unsealed(head + b"".join(chunks))
    with pytest.raises(PackageDamagedError):
        unsealed(foreign[:HEAD] + whole[HEAD:])


def test_a_sealed_package_inside_a_sealed_one_is_none(tmp_path):
    written(tmp_path / "p", "dena", month()[0], seal_to=card_for("mehr"))
    with pytest.raises(PackageDamagedError):
        read_header(sealed((tmp_path / "p").read_bytes()), keys_for("mehr"))


@pytest.mark.parametrize("place", [len(PLAIN) - 2, len(SEALED) - 2])
def test_newer_formats_are_told_as_such(place):
    first = {len(PLAIN) - 2: PLAIN, len(SEALED) - 2: SEALED}[place]
    for number in (b"2", b"9", b"10", b"123"):
        newer = first[:place] + number + b"\n" + b"whatever"
        with pytest.raises(PackageNewerError):
            read_header(newer, None)
        with pytest.raises(PackageNewerError):
            read_header(sealed(newer), keys_for("mehr"))
    with pytest.raises(PackageDamagedError):
        read_header(first[:place] + b"02\n", None)


@pytest.mark.parametrize("seal_key", ["00" * 32, "01" + "00" * 31])
def test_a_key_that_anybody_could_open_is_not_sealed_to(tmp_path, seal_key):
    changes, ends = month()
    weak = replace(card_for("mehr"), seal_key=seal_key)
    with pytest.raises(PackageUnfitError):
        write_package(tmp_path / "p", header_for("dena", {}, ends), changes, (), keys_for("dena"), weak)
    assert not list(tmp_path.iterdir())


def test_a_one_time_key_that_is_none_is_refused():
    whole = sealed(b"x")
    with pytest.raises(PackageDamagedError):
        unsealed(whole[: HEAD - 32] + bytes(32) + whole[HEAD:])
