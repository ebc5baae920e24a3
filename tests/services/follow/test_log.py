from __future__ import annotations

import os
from datetime import timedelta

import pytest

from desktop.domain.paperwork import Attachment
from desktop.domain.resolution import Assignment, Channel, FollowUp
from desktop.errors import (
    FileMissingError,
    FileTooLargeError,
    FileTypeError,
    FileUnreadableError,
    OwnerDeletedError,
    RecordMissingError,
)
from desktop.schema.record import link_to
from desktop.services import attachments
from desktop.services.attachments import MOST_BYTES, MOST_LETTERS, Attachments, clean_name
from desktop.services.follow.log import Log
from tests.services.conftest import TODAY

GIGABYTE = 1024**3


@pytest.fixture
def log(store):
    return Log(store, Attachments(store), lambda: TODAY)


@pytest.fixture
def file(tmp_path):
    def file(name, content=b"evidence"):
        path = tmp_path / name
        path.write_bytes(content)
        return path

    return file


@pytest.fixture
def step(decide):
    part = decide().part
    return lambda **fields: FollowUp(assignment=link_to(part), channel=Channel.PHONE, **fields)


def counts(store):
    with store.view() as view:
        kept = view.connection.exec_driver_sql("SELECT count(*) FROM kept_file").scalar()
        return view.records(FollowUp).count(), view.records(Attachment).count(), kept


def test_a_step_and_its_files_are_kept_together(log, step, file, store):
    made = log.add(step(words="تماس  گرفته شد"), [file("نامه.pdf"), file("عکس.jpg", b"picture")])
    assert (made.follow_up.followed_on, made.follow_up.words) == (TODAY, "تماس گرفته شد")
    assert log.steps(made.follow_up.assignment) == (made,)
    assert [each.name for each in made.files] == ["نامه.pdf", "عکس.jpg"]
    assert {(each.record_kind, each.record_id) for each in made.files} == {("FollowUp", made.follow_up.id)}
    assert counts(store) == (1, 2, 2)


def test_steps_are_told_the_newest_first_each_with_its_own_files(log, step, file):
    for days in (9, 1, 4):
        log.add(step(followed_on=TODAY - timedelta(days=days)), [file(f"{days}.pdf", b"%d" % days)])
    steps = log.steps(step().assignment)
    assert [each.files[0].name for each in steps] == ["1.pdf", "4.pdf", "9.pdf"]


def test_more_evidence_is_added_later(log, step, file):
    made = log.add(step(), [file("a.pdf", b"a")])
    more = log.attach(made.follow_up.id, [file("b.pdf", b"b")])
    assert [each.name for each in more.files] == ["a.pdf", "b.pdf"]
    assert log.steps(made.follow_up.assignment) == (more,)
    with pytest.raises(RecordMissingError):
        log.attach("nowhere", [file("c.pdf")])


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("گزارش\u202efdp.exe.pdf", "گزارشfdp.exe.pdf"),
        ("con.pdf", "con-.pdf"),
        ("LPT¹.txt", "LPT¹-.txt"),
        ("CONIN$.txt", "CONIN$-.txt"),
        ("a:b*c?.pdf", "a b c .pdf"),
        ("..\\..\\etc.pdf", "etc.pdf"),
        ("\u200f نامه \u2066.pdf", "نامه.pdf"),
    ],
)
def test_hostile_names_are_cleaned(name, kept):
    found = clean_name(name)
    assert found.replace(" ", "") == kept.replace(" ", "")
    assert not set(found) & set("\u202e\u2066\u200f\\/:*?")


def test_a_step_keeps_its_evidence_under_the_cleaned_name(log, step, file):
    assert log.add(step(), [file("گزارش\u202efdp.exe.pdf")]).files[0].name == "گزارشfdp.exe.pdf"


@pytest.mark.parametrize("letter", ["ک", "a", "😀", "e\u0301"])
def test_a_name_of_three_hundred_letters_fits_every_system(letter, store):
    name = clean_name(letter * 300 + ".pdf")
    assert len(name) <= MOST_LETTERS
    assert len(name.encode()) <= MOST_BYTES
    assert name.endswith(".pdf")
    assert clean_name(name) == name


def test_a_file_of_two_gigabytes_is_refused_before_it_is_read(log, step, tmp_path, store):
    path = tmp_path / "film.mp4"
    with path.open("wb") as film:
        film.truncate(2 * GIGABYTE)
    opened = []
    path_open = type(path).open
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            type(path), "open", lambda *given, **more: opened.append(1) or path_open(*given, **more)
        )
        with pytest.raises(FileTooLargeError):
            log.add(step(), [path])
    assert opened == []
    assert counts(store) == (0, 0, 0)


def test_a_file_that_is_larger_than_it_says_is_refused(log, step, file, monkeypatch):
    said, large = file("small.pdf").stat(), file("large.pdf", b"e" * 20)
    monkeypatch.setattr(attachments, "LARGEST", 10)
    monkeypatch.setattr(type(large), "stat", lambda _path, **_how: said)
    with pytest.raises(FileTooLargeError):
        log.add(step(), [large])


def test_where_one_file_cannot_be_had_nothing_is_saved(log, step, file, tmp_path, store):
    good, endless = file("a.pdf"), tmp_path / "pipe.pdf"
    (tmp_path / "folder.pdf").mkdir()
    bad = [
        (tmp_path / "gone.pdf", FileMissingError),
        (tmp_path / "folder.pdf", FileUnreadableError),
        (file("setup.exe"), FileTypeError),
    ]
    if hasattr(os, "mkfifo"):  # Windows has no pipes among its files
        os.mkfifo(endless)
        bad.append((endless, FileUnreadableError))
    for path, error in bad:
        with pytest.raises(error):
            log.add(step(), [good, path])
    assert counts(store) == (0, 0, 0)


def test_what_is_followed_may_be_gone_meanwhile(log, step, file, browse, editing, store):
    editing.delete(browse.open(Assignment, step().assignment))
    with pytest.raises(OwnerDeletedError):
        log.add(step(), [file("a.pdf")])
    assert counts(store) == (0, 0, 0)
