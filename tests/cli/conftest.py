from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from openpyxl import Workbook

from desktop.app import Program
from desktop.cli.main import run as run_words
from desktop.paths import SAMPLE

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def furnished(tmp_path_factory):
    """Return a file that holds the sample register, one final session and one draft; and their ids."""
    path = tmp_path_factory.mktemp("furnished") / "mahalleyar.db"
    with Program().open(path) as desk:
        from desktop.domain.office import Office
        from desktop.progress import NoProgress
        from desktop.services.sheets.source import Source

        source = Source(SAMPLE / "offices.xlsx")
        desk.import_sheet.apply(desk.import_sheet.plan(source, (Office,), NoProgress()))
        ids = [desk.read_minutes.save(desk.read_minutes.read(SAMPLE / "minutes.txt")) for _ in range(2)]
        desk.close_minutes.finalise(ids[0])
    return path, *ids


@pytest.fixture
def data(furnished, tmp_path):
    (tmp_path / "data").mkdir()
    return Path(shutil.copy(furnished[0], tmp_path / "data" / "mahalleyar.db"))


@pytest.fixture
def final(furnished):
    """Return the id of the session that is final."""
    return furnished[1]


@pytest.fixture
def draft(furnished):
    """Return the id of the session that is a draft."""
    return furnished[2]


@pytest.fixture
def run(capsys, data):
    """Run a command in this process; return how it ended, what it printed and what it complained of."""

    def run(*words, file=data):
        capsys.readouterr()
        try:
            code = run_words(["--data", str(file), *map(str, words)], Program())
        except SystemExit as end:
            code = end.code
        return (code, *capsys.readouterr())

    return run


@pytest.fixture
def answer(run):
    """Run a command that must be done; return its JSON."""

    def answer(*words, **others):
        code, out, err = run("--json", *words, **others)
        assert (code, err) == (0, "")
        return json.loads(out)

    return answer


@pytest.fixture
def refused(run):
    """Run a command that must fail; return its exit code and its one line."""

    def refused(*words, **others):
        code, out, err = run(*words, **others)
        assert out == ""
        assert err.startswith("mahalleyar: ")
        assert (err.count("\n"), err[-1], "Traceback" in err, "fault" in err) == (1, "\n", False, False)
        return code, err.removeprefix("mahalleyar: ").rstrip()

    return refused


@pytest.fixture
def child():
    """Run a command in a process of its own whose standard input is closed."""

    def child(*words, **others):
        command = [sys.executable, "-m", "desktop", *map(str, words)]
        environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
        if os.name == "posix":
            others["preexec_fn"] = lambda: os.close(0)
        else:
            others["stdin"] = subprocess.DEVNULL
        return subprocess.run(
            command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", env=environment, check=False,
            timeout=60, **others
        )  # fmt: skip

    return child


@pytest.fixture
def book(tmp_path):
    def book(*rows, name="offices.xlsx"):
        made = Workbook()
        for row in rows:
            made.active.append(row)
        made.save(tmp_path / name)
        return tmp_path / name

    return book
