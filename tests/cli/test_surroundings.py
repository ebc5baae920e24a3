"""What the computer does to the command: each trouble gets one clear line, and nothing is overwritten."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys

import pytest
from sqlcipher3 import dbapi2

from desktop.app import Program
from desktop.cli.arguments import parser
from desktop.paths import SAMPLE
from desktop.storage.one_program import OneProgram

COMMANDS = [
    ["minutes", "list"],
    ["minutes", "read", SAMPLE / "minutes.txt"],
    ["minutes", "read", SAMPLE / "minutes.txt", "--save"],
    ["minutes", "finalise", "x"],
    ["sheet", "import", "offices", SAMPLE / "offices.xlsx"],
    ["search", "باغ"],
    ["check"],
]
IDS = [" ".join(map(str, words[:2])) for words in COMMANDS]


def states(folder):
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


@pytest.fixture
def mounted(tmp_path):
    """Mount a small disk; skip, loudly, where the system does not let us."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only root may mount a small disk")
    point = tmp_path / "disk"
    point.mkdir()

    def mount(options):
        done = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", options, "none", point], check=False, capture_output=True
        )
        if done.returncode:
            pytest.skip(f"no small disk here: {done.stderr.decode()}")
        return point

    yield mount
    subprocess.run(["umount", "-l", point], check=False, capture_output=True)


def test_a_missing_folder_is_made(answer, tmp_path):
    path = tmp_path / "a" / "b" / "محله یار #1%.db"
    answer("sheet", "import", "offices", SAMPLE / "offices.xlsx", file=path)
    assert path.exists()


@pytest.mark.parametrize("words", COMMANDS, ids=IDS)
@pytest.mark.parametrize("content", [b"", b"hello", b"%PDF-1.7" * 1000, b"PK\x03\x04" * 5000])
def test_what_is_no_database_is_never_overwritten(refused, tmp_path, words, content):
    path = tmp_path / "mine.db"
    path.write_bytes(content)
    code, line = refused(*words, file=path)
    assert code == 3
    assert line == f"the database {path} is damaged and no good backup of it was found"
    assert path.read_bytes() == content


def test_the_database_of_another_program_is_never_touched(refused, tmp_path):
    import sqlite3

    path = tmp_path / "other.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE bookmarks (a)")
    connection.close()
    before = path.read_bytes()
    assert refused("minutes", "list", file=path)[0] == 3
    assert path.read_bytes() == before


@pytest.mark.parametrize("keep", [40, 5_000, 60_000])
def test_a_damaged_database_offers_its_newest_good_backup(refused, answer, data, keep):
    answer("minutes", "list")
    (backup,) = (data.parent / "backups").glob("*.db")
    content = data.read_bytes()
    data.write_bytes(content[:keep])
    before = data.read_bytes()
    code, line = refused("minutes", "list")
    assert (code, line) == (
        3,
        f"the database {data} is damaged; restore its newest good backup: {backup}",
    )
    assert data.read_bytes() == before
    assert answer("backup", "restore", backup)["kept"]
    assert len(answer("minutes", "list")) == 2


def test_damage_that_shows_only_at_work_offers_the_backup_too(run, answer, data):
    answer("minutes", "list")
    (backup,) = (data.parent / "backups").glob("*.db")
    connection = dbapi2.connect(str(data))
    asked = "SELECT rootpage FROM sqlite_master WHERE name = 'session'"
    (page,) = connection.execute(asked).fetchone()
    (size,) = connection.execute("PRAGMA page_size").fetchone()
    connection.close()
    with data.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)
    code, out, err = run("minutes", "list")
    assert (code, out) == (3, "")
    assert err == f"mahalleyar: the database {data} is damaged; restore its newest good backup: {backup}\n"


def test_a_damaged_backup_is_not_offered(refused, answer, data):
    answer("minutes", "list")
    for backup in (data.parent / "backups").glob("*.db"):
        backup.write_bytes(backup.read_bytes()[:5_000])
    data.write_bytes(data.read_bytes()[:5_000])
    assert refused("minutes", "list")[1].endswith("no good backup of it was found")


def test_a_newer_database_is_refused_and_left_alone(refused, data):
    connection = dbapi2.connect(str(data))
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    before = data.read_bytes()
    assert refused("minutes", "list") == (
        3,
        f"the database {data} was made by a newer version; install that version",
    )
    assert data.read_bytes() == before


@pytest.mark.parametrize("words", [*COMMANDS, ["backup", "restore", "x.db"]], ids=[*IDS, "restore"])
def test_a_second_program_is_told_who_has_the_file(refused, data, words):
    lock = OneProgram(data)
    lock.take()
    try:
        code, line = refused(*words)
    finally:
        lock.release()
    assert code == 3
    assert str(os.getpid()) in line
    assert "close it there first" in line


def test_a_program_that_was_killed_leaves_no_lock(data, answer):
    hold = (
        "import sys, pathlib; from desktop.storage.one_program import OneProgram;"
        "OneProgram(pathlib.Path(sys.argv[1])).take(); print('ready', flush=True); sys.stdin.read()"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", hold, str(data)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert holder.stdout.readline().strip() == b"ready"
    holder.kill()
    holder.communicate()
    assert len(answer("minutes", "list")) == 2


@pytest.mark.parametrize("name", [".", "", "/", "folder"])
def test_a_folder_in_place_of_the_file_gets_one_line(refused, tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder").mkdir()
    assert refused("minutes", "list", file=name)[0] == 3


def test_a_file_in_place_of_the_folder_gets_one_line(refused, tmp_path):
    (tmp_path / "file").write_text("x")
    assert refused("minutes", "list", file=tmp_path / "file" / "m.db")[0] == 3


def test_a_folder_that_is_synchronised_is_refused_with_advice(refused, tmp_path):
    code, line = refused(*COMMANDS[4], file=tmp_path / "Dropbox" / "m.db")
    assert (code, "choose a local folder" in line) == (3, True)
    assert not (tmp_path / "Dropbox").exists()


@pytest.mark.parametrize("words", COMMANDS, ids=IDS)
def test_a_read_only_disk_gets_one_line(refused, mounted, data, words):
    disk = mounted("size=40m")
    shutil.copy(data, disk / "m.db")
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    code, line = refused(*words, file=disk / "m.db")
    assert (code, line) == (3, "the database or its folder cannot be written; nothing was saved")


@pytest.mark.parametrize("spare", [0, 20, 120])
@pytest.mark.parametrize("words", [COMMANDS[2], COMMANDS[4]], ids=["read --save", "import"])
def test_a_full_disk_saves_nothing_or_says_so(run, answer, mounted, data, tmp_path, words, spare):
    disk = mounted("size=8m")
    path = disk / "m.db"
    if words is COMMANDS[4]:
        with Program().open(path):
            pass
        shutil.rmtree(disk / "backups")
    else:
        shutil.copy(data, path)
    free = shutil.disk_usage(disk).free - spare * 1024
    (disk / "filling").write_bytes(b"x" * max(free, 0))
    code, out, err = run(*words, file=path)
    assert (err.count("\n"), "fault" in err, "Traceback" in err) == (1, False, False)
    (disk / "filling").unlink()
    imported = {hit["kind"] for hit in answer("search", "دفتر", file=path)} >= {"Office"}
    saved = imported if words is COMMANDS[4] else len(answer("minutes", "list", file=path)) > 2
    assert (saved, bool(out)) == (code == 0, code == 0)
    assert answer("check", file=path)["sound"]


def test_a_full_disk_for_the_output_gets_one_line(refused, mounted, final):
    disk = mounted("size=1m")
    (disk / "filling").write_bytes(b"x" * (shutil.disk_usage(disk).free - 8192))
    for words in (
        ["minutes", "print", final, "--out", disk / "paper.pdf"],
        ["sheet", "export", "offices", disk / "out.xlsx"],
        ["backup", "make", disk],
    ):
        assert refused(*words)[0] == 3
    assert [path.name for path in disk.iterdir()] == ["filling"]


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read every file")
def test_files_that_may_not_be_read_get_one_line(refused, tmp_path):
    path = tmp_path / "in.xlsx"
    path.write_bytes(b"x")
    path.chmod(0)
    for words in (["minutes", "read", path], ["sheet", "import", "offices", path]):
        assert refused(*words) == (3, f"{path} cannot be read; check its permissions")


def test_a_backup_that_fails_at_the_end_does_not_hide_what_was_done(run, answer, data):
    (data.parent / "backups").write_text("x")
    code, out, err = run("--json", "minutes", "read", SAMPLE / "minutes.txt", "--save")
    assert (code, err.count("\n"), "backup" in err) == (0, 1, True)
    assert json.loads(out)["session"] in {
        line["id"] for line in json.loads(run("--json", "minutes", "list")[1])
    }


WRONG = [
    [],
    ["nonsense"],
    ["minutes"],
    ["minutes", "finalise"],
    ["minutes", "read"],
    ["minutes", "print", "x"],
    ["sheet", "import", "persons", "x.xlsx"],
    ["sheet", "import", "offices"],
    ["search"],
    ["backup", "make"],
    ["tour"],
    ["--bad"],
    ["line\nbreak"],
    ["minutes", "list", "--bad\noption"],
]


@pytest.mark.parametrize("words", WRONG, ids=map(repr, WRONG))
def test_wrong_use_gets_one_line_and_touches_nothing(refused, tmp_path, words):
    code, line = refused(*words, file=tmp_path / "new.db")
    assert (code, "--help" in line) == (2, True)
    assert not (tmp_path / "new.db").exists()


def test_help_and_version_are_told(run):
    assert run("--help")[0] == 0
    assert run("--version")[0] == 0
    assert "finalise" in run("minutes", "--help")[1]


def test_every_command_has_a_line_of_help():
    assert "tour" in parser().format_help()


def test_a_bug_is_one_line_and_no_traceback(run, monkeypatch):
    monkeypatch.setattr(Program, "usual_file", lambda self: 1 / 0)
    monkeypatch.setattr(Program, "open", lambda self, data: 1 / 0)
    code, out, err = run("minutes", "list")
    assert (code, out, err.count("\n"), "Traceback" in err) == (3, "", 1, False)
