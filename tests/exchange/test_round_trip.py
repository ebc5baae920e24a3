from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import FileMissingError, FileUnreadableError, FileUnwritableError
from desktop.exchange.header import header_of
from desktop.exchange.keys import keys_of, keys_text, new_keys
from desktop.exchange.package import read_header, read_package, write_package
from desktop.exchange_errors import PackageUnfitError
from desktop.schema.change import ChangeKind
from desktop.schema.replica import End
from tests.exchange.made import ABOVE, card_for, draft, header_for, keys_for, month, written
from tests.strategies import PATIENT

TEXTS = st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0"), max_size=40)
LONG = st.sampled_from(["", "متنِ بلند " * 2_000, "\\u0000", "\\ud800", '"\n\t\u2028\x7f', "\u200c", "😀"])
PLAIN = (
    st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | TEXTS | LONG | st.lists(TEXTS, max_size=3)
)
NAMES = st.from_regex(r"[A-Za-z_][A-Za-z0-9_]{0,12}", fullmatch=True)
IDS = st.from_regex(r"[!-~]{1,40}", fullmatch=True)
REPLICAS = ("dena", "mehr", "0190aaaa-0000-7000-8000-00000000c0de")
FOREIGN = st.frozensets(st.tuples(st.just("elsewhere"), st.integers(1, 2**63 - 1)), max_size=3)


@st.composite
def drafts(draw):
    kind = draw(st.sampled_from(ChangeKind))
    is_whole = kind in {ChangeKind.CREATE, ChangeKind.FINALISE}
    return draft(
        draw(st.sampled_from(REPLICAS)),
        kind,
        draw(NAMES),
        old=draw(PLAIN),
        new=draw(st.dictionaries(NAMES, PLAIN, max_size=4) if is_whole else PLAIN),
        stamp=f"{draw(st.integers(0, 7_258_118_399_999)):013}.{draw(st.integers(0, 999_999)):06}",
        author=draw(st.sampled_from(["", "م" * 200, "علی رضایی‌نژاد"])),
        batch=draw(st.sampled_from(["b1", "b2"]) | IDS),
        schema=draw(st.integers(1, 9)),
        record=draw(NAMES),
        record_id=draw(IDS),
        bases=draw(FOREIGN),
    )


@PATIENT
@given(
    runs=st.lists(st.lists(drafts(), max_size=12), min_size=1, max_size=3),
    files=st.lists(st.binary(max_size=300), max_size=3),
    is_sealed=st.booleans(),
)
def test_what_was_written_is_read_run_after_run(tmp_path, runs, files, is_sealed):
    path, ends = tmp_path / "بسته.mahalleyar", {"elsewhere": End(2**63 - 1, "a" * 64)}
    for number, run in enumerate(runs, 1):
        seal_to = card_for("mehr") if is_sealed else None
        named = [(hashlib.sha256(each).hexdigest(), each) for each in files]
        about = {"number": number, "receiver": "mehr", "cards": (card_for("mehr", former=("old-1",)),)}
        header, changes = written(path, "dena", run, named, ends, seal_to, **about)
        package = read_package(path, keys_for("mehr"))
        assert package.header == header == read_header(path.read_bytes(), keys_for("mehr"))
        assert package.changes == tuple(changes)
        assert header.changes == len(changes)
        assert dict(package.files) == dict(named)
        assert header_of(header.text) == header
        ends = header.provides


def test_a_receipt_holds_no_change(tmp_path):
    _, ends = month()
    header = header_for("dena", ends, ends)
    written_header = write_package(tmp_path / "r", header, (), (), keys_for("dena"))
    package = read_package(tmp_path / "r", None)
    assert (package.changes, package.header.provides, written_header.changes) == ((), ends, 0)


def test_files_are_read_after_all_changes(tmp_path):
    changes, ends = month()
    seen = []
    files = (("", f"{len(seen)}".encode()) for _ in range(1))
    header = header_for("dena", {}, ends)
    write_package(
        tmp_path / "p", header, (seen.append(each) or each for each in changes), files, keys_for("dena")
    )
    assert list(read_package(tmp_path / "p", None).files.values()) == [b"6"]


def test_a_gap_is_not_written(tmp_path):
    changes, ends = month()
    header = header_for("dena", {}, ends)
    with pytest.raises(ValueError, match="dena has 1, and 3 follows"):
        write_package(tmp_path / "p", header, [changes[0], changes[2]], (), keys_for("dena"))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "more",
    [
        {"number": 0},
        {"made_at": "2026-13-40T02:00:00+00:00"},
        {"receiver": ABOVE},
        {"sender": card_for("a\nb")},
    ],
)
def test_what_nobody_would_read_is_not_written(tmp_path, more):
    changes, ends = month()
    header = replace(header_for("dena", {}, ends), **more)
    with pytest.raises(PackageUnfitError):
        write_package(tmp_path / "p", header, changes, (), keys_for("dena"))
    assert not list(tmp_path.iterdir())


def test_a_database_is_never_overwritten(tmp_path):
    path = tmp_path / "data.db"
    path.write_bytes(b"SQLite format 3\0 and so on")
    with pytest.raises(FileUnwritableError):
        written(path, "dena", [])


def test_a_missing_file_and_a_folder_are_told(tmp_path):
    with pytest.raises(FileMissingError):
        read_header(tmp_path / "none", None)
    with pytest.raises(FileUnreadableError):
        read_header(tmp_path, None)


def test_keys_survive_as_a_text():
    keys = new_keys()
    again = keys_of(keys_text(keys))
    assert (again.sign_key, again.seal_key) == (keys.sign_key, keys.seal_key)
    assert keys_text(keys) not in repr(keys)
    for spoilt in ("", "ab cd", keys_text(keys)[:-2], "ز" * 129):
        with pytest.raises(ValueError):  # noqa: PT011 - whatever it says
            keys_of(spoilt)
