"""The command as a process of its own, as a person or a script starts it, with standard input closed."""

from __future__ import annotations

import json
import subprocess
import sys

from desktop.paths import SAMPLE


def test_the_whole_job_without_standard_input(child, tmp_path):
    data = tmp_path / "new" / "m.db"
    read = child("--data", data, "--json", "minutes", "read", SAMPLE / "minutes.txt", "--save")
    assert (read.returncode, read.stderr) == (0, "")
    session = json.loads(read.stdout)["session"]
    closed = child("--data", data, "--json", "minutes", "finalise", session)
    assert (closed.returncode, closed.stderr) == (0, "")
    assert json.loads(closed.stdout)["number"] == 12
    printed = child("--data", data, "minutes", "print", session, "--out", tmp_path / "paper.pdf")
    assert (printed.returncode, printed.stderr) == (0, "")
    assert (tmp_path / "paper.pdf").read_bytes().startswith(b"%PDF")


def test_exit_codes_and_lines_reach_the_shell(child, data, tmp_path):
    for words, code in (
        (["minutes", "finalise", "x"], 1),
        (["minutes", "nothing"], 2),
        (["minutes", "read", tmp_path / "none.txt"], 3),
    ):
        done = child("--data", data, *words)
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (code, "", 1)
        assert done.stderr.startswith("mahalleyar: ")


def test_persian_survives_a_console_that_is_not_utf_8(child, data):
    done = child("--data", data, "search", "باغ")
    assert (done.returncode, "باغ" in done.stdout) == (0, True)


def test_a_reader_that_has_enough_is_no_trouble(data):
    command = [sys.executable, "-m", "desktop", "--data", str(data), "search", "باغ"]
    from tests.cli.conftest import ROOT

    done = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    done.stdout.close()
    said = done.stderr.read()
    assert (done.wait(), said) == (0, b"")
    done.stderr.close()


def test_two_programs_at_once_one_of_them_is_told(data):
    command = [sys.executable, "-m", "desktop", "--data", str(data), "check"]
    from tests.cli.conftest import ROOT

    both = [
        subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for _ in range(4)
    ]
    ends = []
    for each in both:
        _, said = each.communicate()
        ends.append(each.returncode)
        assert said == "" or "open" in said
    assert set(ends) <= {0, 3}
    assert 0 in ends
