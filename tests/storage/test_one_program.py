from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from filelock import FileLock, Timeout

from desktop.errors import DatabaseInUseError, DatabaseReadOnlyError
from desktop.storage.one_program import OneProgram, login_name

ROOT = Path(__file__).parents[2]
HOLDER = (
    "import sys; from pathlib import Path; from desktop.storage.one_program import OneProgram; "
    "lock = OneProgram(Path(sys.argv[1])); lock.take(); print('taken', flush=True); sys.stdin.read()"
)
TRIER = (
    "import sys; from pathlib import Path; from desktop.errors import DatabaseInUseError\n"
    "from desktop.storage.one_program import OneProgram\n"
    "sys.stdin.readline()\n"
    "lock = OneProgram(Path(sys.argv[1]))\n"
    "try:\n    lock.take()\n"
    "except DatabaseInUseError:\n    print('refused', flush=True)\n"
    "else:\n    print('taken', flush=True)\n"
    "sys.stdin.read()"
)


@pytest.fixture
def start(tmp_path):
    children = []

    def start(program):
        command = [sys.executable, "-c", program, tmp_path / "mahalleyar.db"]
        child = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        children.append(child)
        return child

    yield start
    for child in children:
        child.kill()
        child.communicate()


def test_a_second_program_is_told_who_has_the_file_open(start, tmp_path):
    holder = start(HOLDER)
    assert holder.stdout.readline() == "taken\n"
    with pytest.raises(DatabaseInUseError) as raised:
        OneProgram(tmp_path / "mahalleyar.db").take()
    assert login_name() in raised.value.who
    assert str(holder.pid) in raised.value.who


def test_the_lock_is_free_after_kill_9(start, tmp_path):
    holder = start(HOLDER)
    assert holder.stdout.readline() == "taken\n"
    holder.kill()
    holder.wait()
    lock = OneProgram(tmp_path / "mahalleyar.db")
    lock.take()
    lock.release()


def test_of_many_that_start_at_once_exactly_one_opens(start):
    children = [start(TRIER) for _ in range(6)]
    for child in children:
        child.stdin.write("\n")
        child.stdin.flush()
    assert sorted(child.stdout.readline() for child in children) == ["refused\n"] * 5 + ["taken\n"]


def test_what_was_released_may_be_taken_again(tmp_path):
    for _ in range(3):
        lock = OneProgram(tmp_path / "mahalleyar.db")
        lock.take()
        lock.release()


def test_what_one_thread_took_another_gives_back(tmp_path):
    lock = OneProgram(tmp_path / "mahalleyar.db")
    with ThreadPoolExecutor(1) as other:
        other.submit(lock.take).result()
        with pytest.raises(DatabaseInUseError):
            OneProgram(tmp_path / "mahalleyar.db").take()
        lock.release()
        OneProgram(tmp_path / "mahalleyar.db").take()


def test_a_lock_of_one_thread_alone_would_not_be_given_back(tmp_path):
    lock = FileLock(tmp_path / "x.lock")  # the control: filelock's usual way
    with ThreadPoolExecutor(1) as other:
        other.submit(lock.acquire).result()
        lock.release()
        with pytest.raises(Timeout):
            FileLock(tmp_path / "x.lock").acquire(timeout=0)
        other.submit(lock.release).result()


@pytest.mark.parametrize("note", ["", "{", "[]", '{"user": "مریم"}', '"…"'])
def test_an_unreadable_note_still_keeps_the_second_program_out(start, tmp_path, note):
    holder = start(HOLDER)
    holder.stdout.readline()
    (tmp_path / "mahalleyar.db.who").write_text(note, encoding="utf-8")
    with pytest.raises(DatabaseInUseError) as raised:
        OneProgram(tmp_path / "mahalleyar.db").take()
    assert raised.value.who == ""


def test_a_read_only_disk_is_told(mounted):
    with pytest.raises(DatabaseReadOnlyError):
        OneProgram(mounted("size=1m,ro") / "mahalleyar.db").take()


def test_a_full_disk_does_not_keep_the_lock(mounted):
    disk = mounted("size=64k")
    (disk / "filler").write_bytes(bytes(os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize))
    lock = OneProgram(disk / "mahalleyar.db")
    lock.take()
    lock.release()


def test_somebody_is_logged_in():
    assert login_name()
