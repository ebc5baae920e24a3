from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.paperwork import AttachmentKind
from desktop.errors import (
    FileEmptyError,
    FileMissingError,
    FileTooLargeError,
    FileTypeError,
    FileUnreadableError,
    FileUnwritableError,
)
from desktop.services import attachments as module
from desktop.services.attachments import MOST_LETTERS, Attachments, clean_name


@pytest.fixture
def attachments(store):
    return Attachments(store)


@pytest.fixture
def file(tmp_path):
    def file(name, content=b"report"):
        path = tmp_path / name
        path.write_bytes(content)
        return path

    return file


def test_a_file_is_attached_listed_and_copied_out_as_it_was(attachments, office, file, tmp_path):
    made = attachments.add(office, file("گزارش.pdf", b"%PDF"))
    assert attachments.of(office) == (made,)
    assert (made.name, made.size, made.digest) == ("گزارش.pdf", 4, hashlib.sha256(b"%PDF").hexdigest())
    copy = attachments.copy_to(made, tmp_path / "out")
    assert (copy.name, copy.read_bytes()) == ("گزارش.pdf", b"%PDF")
    assert attachments.copy_to(made, tmp_path / "out") == copy


def test_what_is_attached_is_found_without_a_look_at_every_attachment(store):
    asked = "EXPLAIN QUERY PLAN SELECT id FROM attachment WHERE deleted = 0 AND record_id = '1'"
    with store.view() as view:
        plan = view.connection.exec_driver_sql(asked).all()
    assert [row[3] for row in plan] == ["SEARCH attachment USING INDEX ix_attachment_record_id (record_id=?)"]


def test_a_copy_that_was_changed_is_written_anew(attachments, office, file, tmp_path):
    made = attachments.add(office, file("a.txt", b"one"))
    copy = attachments.copy_to(made, tmp_path / "out")
    copy.chmod(0o666)
    copy.write_bytes(b"two")
    assert attachments.copy_to(made, tmp_path / "out").read_bytes() == b"one"


def test_two_files_of_one_name_do_not_meet(attachments, office, file, tmp_path):
    first = attachments.copy_to(attachments.add(office, file("a.txt", b"one")), tmp_path / "out")
    second = attachments.copy_to(attachments.add(office, file("a.txt", b"two")), tmp_path / "out")
    assert (first.read_bytes(), second.read_bytes()) == (b"one", b"two")


def test_the_same_content_is_kept_once(attachments, office, file, store):
    attachments.add(office, file("a.txt"))
    attachments.add(office, file("b.txt"))
    with store.view() as view:
        count = view.connection.exec_driver_sql("SELECT count(*) FROM kept_file").scalar()
    assert count == 1


def test_what_is_deleted_comes_back(attachments, office, file):
    made = attachments.add(office, file("a.txt"))
    attachments.delete(made)
    assert attachments.of(office) == ()
    attachments.restore(made)
    assert attachments.of(office) == (made,)


def test_files_of_another_record_are_not_listed(attachments, office, file, browse):
    from desktop.domain.place import Neighbourhood

    attachments.add(office, file("a.txt"))
    place = browse.page(Neighbourhood, [office.neighbourhoods[0]])
    assert attachments.of(Neighbourhood(id=place[0].id, name="کوی آبشار")) == ()


@pytest.mark.parametrize(
    ("name", "kind"), [("a.JPG", AttachmentKind.PICTURE), ("a.pdf", AttachmentKind.OTHER)]
)
def test_the_kind_is_guessed_from_the_ending(attachments, office, file, name, kind):
    assert attachments.add(office, file(name)).kind is kind
    assert attachments.add(office, file(name), AttachmentKind.REPORT).kind is AttachmentKind.REPORT


def test_what_cannot_be_attached_is_refused_and_nothing_is_kept(
    attachments, office, file, tmp_path, monkeypatch
):
    monkeypatch.setattr(module, "LARGEST", 10)
    (tmp_path / "folder").mkdir()
    for path, error in (
        (tmp_path / "none.pdf", FileMissingError),
        (tmp_path / "folder", FileUnreadableError),
        (file("empty.pdf", b""), FileEmptyError),
        (file("large.pdf", b"12345678901"), FileTooLargeError),
        (file("setup.EXE"), FileTypeError),
        (file("photo\u202egpj.exe"), FileTypeError),
        (file("letter.appref-ms"), FileTypeError),
    ):
        with pytest.raises(error):
            attachments.add(office, path)
    assert attachments.of(office) == ()


def test_a_content_that_is_not_here_is_told(attachments, office, file, tmp_path):
    made = replace(attachments.add(office, file("a.txt")), digest="0" * 64)
    with pytest.raises(FileMissingError):
        attachments.copy_to(made, tmp_path / "out")


@pytest.mark.parametrize(
    ("name", "clean"),
    [
        ("نامه\u202e ۱.pdf", "نامه ۱.pdf"),
        ("a/b\\c:d.pdf", "a b c d.pdf"),
        ("con.txt", "con-.txt"),
        ("NUL.tar.gz", "NUL-.tar.gz"),
        ("  . ", "-"),
        ("گزارش\x00\x07.docx", "گزارش.docx"),
    ],
)
def test_names_are_made_fit_for_every_system(name, clean):
    assert clean_name(name) == clean


@given(st.text(max_size=400))
def test_a_clean_name_is_short_stays_clean_and_holds_no_path(name):
    clean = clean_name(name)
    assert 1 <= len(clean) <= MOST_LETTERS
    assert not set(clean) & set('<>:"/\\|?*\x00\n')
    assert clean_name(clean) == clean


def test_a_file_is_saved_where_it_is_wanted_and_replaces_what_was_there(attachments, office, file, tmp_path):
    made = attachments.add(office, file("a.txt", b"one"))
    there = file("b.txt", b"two")
    attachments.save_as(made, there)
    assert there.read_bytes() == b"one"
    with pytest.raises(FileUnwritableError):
        attachments.save_as(made, tmp_path)


def test_a_program_that_came_in_another_way_is_not_opened(attachments, office, file, tmp_path):
    made = replace(attachments.add(office, file("a.txt")), name="a.exe")
    with pytest.raises(FileTypeError):
        attachments.copy_to(made, tmp_path / "out")
