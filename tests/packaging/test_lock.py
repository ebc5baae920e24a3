from __future__ import annotations

from importlib.metadata import version

import pytest
from lock_file import BUILD, LOCK, PROGRAM, needed, pip_lines, read_lock
from packaging.requirements import Requirement

from tests.packaging.locked import PROJECT, canonical

TEXT = LOCK.read_text(encoding="utf-8")
LOCKED = read_lock(TEXT)
GROUPS = [wanted for group in PROJECT["dependency-groups"].values() for wanted in group]
DECLARED = [*PROJECT["project"]["dependencies"], *GROUPS, *PROJECT["build-system"]["requires"]]


def unmet(declared, locked):
    requirements = map(Requirement, declared)
    return [
        str(each)
        for each in requirements
        if not ((found := locked.get(canonical(each.name))) and each.specifier.contains(found.version))
    ]


def test_all_that_is_declared_is_locked_within_its_range():
    assert not unmet(DECLARED, LOCKED)


@pytest.mark.parametrize("declared", ["pyside6-essentials>=6.12", "no-such-package"])
def test_a_planted_declaration_is_found_unmet(declared):
    assert unmet([declared], LOCKED) == [declared]


def test_all_that_is_locked_has_hashes():
    assert not [each.name for each in LOCKED.values() if not each.sha256]


def test_a_planted_line_without_hashes_is_seen():
    assert read_lock("some-name==1.0 \\\n    # via other\n")["some-name"].sha256 == ()


def test_the_lock_names_no_address():
    assert "://" not in TEXT
    assert "--index" not in TEXT


def test_no_line_of_the_lock_is_overlooked():
    assert len(LOCKED) == TEXT.count("==") - TEXT.count(" == '")


@pytest.mark.parametrize("each", needed(LOCKED), ids=lambda each: each.name)
def test_what_runs_is_what_is_locked(each):
    if each.name != "tzdata":  # Windows only
        assert version(each.name) == each.version


def test_pyside_is_of_a_version_that_keeps_the_count_of_none():
    allowed = next(
        Requirement(each)
        for each in PROJECT["project"]["dependencies"]
        if each.startswith("PySide6-Essentials")
    )
    assert not allowed.specifier.contains("6.12.0")
    assert allowed.specifier.contains(version("PySide6-Essentials"))


def test_what_a_package_needs_is_followed_to_its_end():
    text = (
        f"a==1 \\\n    --hash=sha256:{'0' * 64}\n    # via {PROGRAM}\n"
        "b==2 ; sys_platform == 'win32' \\\n    # via a\n"
        "c==3 ; sys_platform != 'win32' \\\n    # via\n    #   a\n    #   d\n"
        "d==4 \\\n    # via other\n"
    )
    locked = read_lock(text)
    assert [each.name for each in needed(locked)] == ["a", "b", "c"]
    assert [each.name for each in needed(locked) if each.for_windows] == ["a", "b"]
    assert [each.name for each in needed(locked, "other")] == ["c", "d"]
    assert pip_lines([locked["a"]]) == f"a==1 --hash=sha256:{'0' * 64}\n"


def test_windows_needs_what_builds_the_program_and_no_tests():
    names = {each.name for each in needed(LOCKED, PROGRAM, BUILD) if each.for_windows}
    assert {"pyinstaller", "pefile", "pywin32-ctypes", "tzdata"} <= names
    assert not names & {"pytest", "ruff", "weasyprint", "macholib"}
