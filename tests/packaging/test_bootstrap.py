from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NO_NETWORK = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": "", "PIP_CONFIG_FILE": os.devnull}


@pytest.fixture
def bootstrap(tmp_path):
    """Run the program's own copy of the command, in a folder with a space, with no standard input."""
    home = tmp_path / "a copy"
    (home / "packaging").mkdir(parents=True)
    for name in ("bootstrap.py", "system_needs.py", "requirements.lock"):
        shutil.copy(ROOT / "packaging" / name, home / "packaging")
    shutil.copy(ROOT / "pyproject.toml", home)

    def run(*words, **variables):
        return subprocess.run(
            [sys.executable, home / "packaging" / "bootstrap.py", *words],
            env={**os.environ, **variables},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )

    run.home = home
    return run


def test_a_wrong_verb_is_wrong_use(bootstrap):
    answer = bootstrap("fly")
    assert answer.returncode == 2
    assert "Traceback" not in answer.stderr


def test_without_the_lock_it_says_so_in_one_line(bootstrap):
    (bootstrap.home / "packaging" / "requirements.lock").unlink()
    answer = bootstrap("setup")
    assert answer.returncode == 3
    assert answer.stderr.count("\n") == 1


def test_without_a_network_it_says_so_and_an_interrupted_setup_is_gone_on_with(bootstrap):
    first, second = bootstrap("setup", **NO_NETWORK), bootstrap("test", **NO_NETWORK)
    assert first.returncode == second.returncode == 3
    assert "Without a network?" in first.stderr.splitlines()[-1]
    assert "Traceback" not in first.stderr + second.stderr
    assert "Making" in first.stdout
    assert "Making" not in second.stdout


@pytest.mark.long
def test_a_copied_environment_is_made_anew(bootstrap):
    bootstrap("setup", **NO_NETWORK)
    moved = bootstrap.home.rename(bootstrap.home.with_name("moved"))
    answer = subprocess.run(
        [sys.executable, moved / "packaging" / "bootstrap.py", "setup"],
        env={**os.environ, **NO_NETWORK},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Making" in answer.stdout


@pytest.mark.parametrize(
    ("content", "kept"),
    [(b"a\r\nb\r", b"a\nb\n"), (b"a\n\n", b"a\n"), (b"a", b"a\n"), (b"\n", b""), (b"a\n", b"a\n")],
)
def test_endings_are_mended(tmp_path, content, kept):
    file = tmp_path / "file.txt"
    file.write_bytes(content)
    answer = subprocess.run([sys.executable, ROOT / "packaging" / "fix_endings.py", file], check=False)
    assert file.read_bytes() == kept
    assert answer.returncode == int(content != kept)
