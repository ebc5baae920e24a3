"""Builds the Linux bundle and has it test itself; a bundle of the very same sources is kept."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys

import bundle
import check_bundle
import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the Windows bundle has a stage of its own")


@pytest.fixture(scope="session")
def made():
    """Return the folder of the bundle, built unless it stands there of the same sources."""
    answer = subprocess.run(
        [sys.executable, bundle.__file__, "--if-changed", "--only-build"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert answer.returncode == 0, answer.stdout + answer.stderr
    return bundle.BUNDLE


@pytest.fixture
def run(made, tmp_path):
    """Run the bundle's command as another person, with nothing of this environment."""

    def run(*words, program=made / "mahalleyar"):
        around = {"PATH": os.defpath, "HOME": str(tmp_path), "LANG": "C.UTF-8"}
        return subprocess.run(
            [program, *map(str, words)],
            env=around,
            cwd=tmp_path,
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=120,
        )

    return run


def self_test(run, folder, **others):
    """Return how the self-test ended and what it wrote."""
    answer = run("--self-test", folder, **others)
    return answer.returncode, json.loads((folder / "selftest.json").read_text(encoding="utf-8"))


def test_the_bundle_has_no_fault(made):
    assert list(check_bundle.faults(made)) == []


def test_a_program_holds_no_modules_but_reads_those_that_all_share(made):
    assert (
        (made / "mahalleyar").stat().st_size < 1_000_000 < (made / "_internal" / "modules.pyz").stat().st_size
    )


def test_the_bundle_passes_its_self_test(run, tmp_path):
    code, told = self_test(run, tmp_path / "out")
    assert [step for step in told["steps"] if not step["passed"]] == []
    assert (code, told["passed"], told["frozen"]) == (0, True, True)
    assert "platform: offscreen" in told["steps"][-1]["told"]


def test_a_bundle_without_its_letters_does_not_pass(made, run, tmp_path):
    broken = tmp_path / "broken"
    shutil.copytree(made, broken, symlinks=True, copy_function=os.link)
    shutil.rmtree(broken / "_internal" / "resources" / "fonts")
    code, told = self_test(run, tmp_path / "out", program=broken / "mahalleyar")
    failed = {step["name"] for step in told["steps"] if not step["passed"]}
    assert (code, told["passed"]) == (1, False)
    assert {"papers", "final", "window"} <= failed
    assert not {"register", "minutes", "child"} & failed


def test_the_command_answers_in_the_bundle(run, tmp_path):
    data = tmp_path / "محله یار" / "mahalleyar.db"
    sample = bundle.ROOT / "resources" / "sample"
    first = run("--data", data, "--json", "sheet", "import", "offices", sample / "offices.xlsx")
    read = run("--data", data, "--json", "minutes", "read", "--save", sample / "minutes.txt")
    paper = tmp_path / "paper.pdf"
    printed = run("--data", data, "minutes", "print", json.loads(read.stdout)["session"], "--out", paper)
    assert (first.returncode, read.returncode, printed.returncode) == (0, 0, 0)
    assert json.loads(first.stdout)["saved"]
    assert paper.read_bytes().startswith(b"%PDF")


def test_wrong_use_gets_one_line_and_no_traceback(run):
    answer = run("fly")
    assert (answer.returncode, answer.stdout, answer.stderr.count("\n")) == (2, "", 1)


def test_what_a_bundle_is_made_of_tells_one_source_from_another(tmp_path, monkeypatch):
    monkeypatch.setattr(bundle, "ROOT", tmp_path)
    for name in bundle.MADE_OF:
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "desktop" / "a.py").write_text("1")
    first = bundle.made_of()
    (tmp_path / "desktop" / "__pycache__").mkdir()
    (tmp_path / "desktop" / "__pycache__" / "a.pyc").write_text("1")
    assert bundle.made_of() == first
    (tmp_path / "desktop" / "a.py").write_text("2")
    assert bundle.made_of() != first
