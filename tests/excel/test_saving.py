from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.errors import FileUnwritableError
from desktop.saving import replacing

ROOT = Path(__file__).parents[2]
FILLING = """
import resource, sys
from pathlib import Path
from desktop.errors import DiskFullError
from desktop.excel.writing.sheet_out import ColumnOut, SheetOut
from desktop.excel.writing.writer import write_sheet
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
rows = ([str(n * 7919 % 104729)] for n in range(50_000))
try:
    write_sheet(Path(sys.argv[1]), SheetOut("s", (ColumnOut("n"),), rows))
except DiskFullError:
    print("full")
"""


def test_a_file_appears_whole(tmp_path):
    with replacing(tmp_path / "a.xlsx") as file:
        file.write(b"new")
        assert not (tmp_path / "a.xlsx").exists()
    assert [path.name for path in tmp_path.iterdir()] == ["a.xlsx"]


def test_a_failure_leaves_the_former_file_and_nothing_else(tmp_path):
    (tmp_path / "a.xlsx").write_bytes(b"old")
    with pytest.raises(KeyError), replacing(tmp_path / "a.xlsx") as file:
        {}[file.write(b"new")]
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"old"]


@pytest.mark.parametrize("place", ["none/a.xlsx", "file/a.xlsx", "folder", "x" * 300])
def test_a_place_that_cannot_be_written(tmp_path, place):
    (tmp_path / "file").touch()
    (tmp_path / "folder").mkdir()
    with pytest.raises(FileUnwritableError), replacing(tmp_path / place) as file:
        file.write(b"new")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "folder"]


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="the superuser writes everywhere")
def test_a_read_only_folder(tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(FileUnwritableError), replacing(tmp_path / "a.xlsx"):
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="file sizes cannot be limited here")
def test_a_full_disk_leaves_the_former_file(tmp_path):
    (tmp_path / "a.xlsx").write_bytes(b"old")
    run = subprocess.run(
        [sys.executable, "-c", FILLING, str(tmp_path / "a.xlsx")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.stdout, run.stderr) == ("full\n", "")
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"old"]


def test_a_name_as_long_as_the_system_allows(tmp_path):
    with replacing(tmp_path / ("ن" * 120 + ".xlsx")) as file:
        file.write(b"new")
    assert len(list(tmp_path.iterdir())) == 1


def test_nothing_takes_the_place_of_a_database(tmp_path):
    content = b"SQLite format 3\0" + b"x" * 100
    (tmp_path / "a.xlsx").write_bytes(content)
    with pytest.raises(FileUnwritableError), replacing(tmp_path / "a.xlsx") as file:
        file.write(b"new")
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [content]
