from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.app import Program
from desktop.cli.main import run
from desktop.cli.self_test_steps import STEPS


@pytest.fixture(scope="module")
def tried(tmp_path_factory):
    """Carry out the whole self-test once, and then two steps of it anew; return how both ended."""
    folder = tmp_path_factory.mktemp("self-test") / "آزمون محله‌یار"
    told = []
    for only in ((), ("--only", "window", "child")):
        command = [sys.executable, "-P", "-m", "desktop", "--self-test", folder, *only]
        code = subprocess.run(command, capture_output=True, check=False, timeout=120).returncode
        told.append((code, json.loads((folder / "selftest.json").read_text(encoding="utf-8"))))
    return told


def test_from_source_every_step_passes(tried):
    (code, told), _ = tried
    assert [step for step in told["steps"] if not step["passed"]] == []
    assert (code, told["passed"], told["frozen"]) == (0, True, False)
    assert [step["name"] for step in told["steps"]] == list(STEPS)


def test_what_it_made_is_there_to_be_looked_at(tried):
    (_, told), _ = tried
    place = Path(told["folder"])
    for name in (
        "harfbuzz.pdf",
        "plain.pdf",
        "final.pdf",
        "final.docx",
        "notices.pdf",
        "harfbuzz-1.png",
        "window.png",
        "offices.xlsx",
    ):
        assert (place / name).stat().st_size > 1000


def test_single_steps_go_on_from_the_last_one(tried):
    (_, first), (code, second) = tried
    assert (code, second["passed"], second["folder"]) == (0, True, first["folder"])
    assert [step["name"] for step in second["steps"]] == ["window", "child"]
    assert "page: home" in second["steps"][0]["told"]


def test_without_its_letters_what_needs_them_fails_and_nothing_else(monkeypatch, tmp_path):
    import desktop.services.paper_desk

    monkeypatch.setattr(desktop.services.paper_desk, "FONTS", tmp_path / "nothing")
    steps = ("register", "minutes", "papers", "child")
    assert run(["--self-test", str(tmp_path), "--only", *steps], Program()) == 1
    told = json.loads((tmp_path / "selftest.json").read_text(encoding="utf-8"))
    assert not told["passed"]
    assert [step["name"] for step in told["steps"] if not step["passed"]] == ["papers"]


def test_a_step_that_there_is_not_fails(tmp_path):
    assert run(["--self-test", str(tmp_path), "--only", "fly"], Program()) == 1


def test_a_report_that_was_spoilt_begins_anew(tmp_path):
    (tmp_path / "selftest.json").write_text("{")
    assert run(["--self-test", str(tmp_path), "--only", "child"], Program()) == 0


def test_where_nothing_can_be_written_it_ends_with_a_line(tmp_path, capsys):
    (tmp_path / "file").write_text("")
    assert run(["--self-test", str(tmp_path / "file" / "out")], Program()) == 3
    assert capsys.readouterr().err.count("\n") == 1


def test_without_a_folder_it_is_wrong_use():
    with pytest.raises(SystemExit) as end:
        run(["--self-test"], Program())
    assert end.value.code == 2


def test_a_windowed_program_has_nowhere_to_print_and_goes_on(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert run(["--self-test", str(tmp_path), "--only", "child"], Program()) == 0
    sys.stdout.close()
    sys.stderr.close()
