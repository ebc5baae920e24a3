"""`build_windows.ps1` cannot be run here: what it names is looked for instead."""

from __future__ import annotations

import re
import subprocess
import sys

import bundle
import pytest

from tests.packaging.locked import ROOT

SCRIPT = (ROOT / "packaging" / "build_windows.ps1").read_bytes().decode("ascii")
CODE = re.sub(r"^\s*#.*", "", SCRIPT, flags=re.MULTILINE)
OF_POWERSHELL = {"ErrorActionPreference", "LASTEXITCODE", "PSScriptRoot", "null", "false"}


def named_files(code):
    return {name.replace("\\", "/") for name in re.findall(r"\bpackaging\\[\w.]*\w", code)}


def options_of(code, tool):
    """Return the options that each call of a tool gives it."""
    return [re.findall(r"(?<!\w)--[a-z-]+", call) for call in re.findall(re.escape(tool) + "(.*)", code)]


def unknown_options(code, tool, *helped):
    """Return the options that ``tool`` is given and its own help does not tell of."""
    answer = subprocess.run([sys.executable, *helped, "--help"], capture_output=True, text=True, check=True)
    known = set(re.findall(r"--[a-z-]+", answer.stdout))
    calls = options_of(code, tool)
    assert calls
    return {each for call in calls for each in call} - known


def unset_variables(code):
    given = set(re.findall(r"\$(\w+) = |\[\w+\]\$(\w+)", code))
    used = set(re.findall(r"\$(?!env:)(\w+)", code))
    return used - {name for pair in given for name in pair} - OF_POWERSHELL


def test_each_file_that_it_names_is_there():
    assert {"packaging/lock_file.py", "packaging/bundle.py", "packaging/windows_release.py"} <= named_files(
        CODE
    )
    assert [name for name in named_files(SCRIPT) if not (ROOT / name).is_file()] == []


@pytest.mark.parametrize(
    ("tool", "helped"),
    [
        ("windows_release.py", [str(ROOT / "packaging" / "windows_release.py")]),
        ("-m venv", ["-m", "venv"]),
        ("-m pip download", ["-m", "pip", "download"]),
        ("-m pip install", ["-m", "pip", "install"]),
    ],
)
def test_each_option_that_it_gives_is_one(tool, helped):
    assert not unknown_options(CODE, tool, *helped)
    assert unknown_options(CODE.replace(tool, f"{tool} --fly"), tool, *helped) == {"--fly"}  # so it is seen


def test_the_bundle_lies_where_the_next_step_looks_for_it():
    folder = re.findall(r"windows_release\.py (\S+)", CODE)[0].replace("\\", "/")
    assert ROOT / folder == bundle.BUNDLE


def test_each_variable_is_given_before_it_is_used():
    assert not unset_variables(CODE)
    assert unset_variables(CODE.replace("$Lock =", "$Lok =")) == {"Lock"}


def test_nothing_is_fetched_where_a_folder_of_wheels_is_given_and_that_folder_stays():
    given, otherwise = re.findall(r"if \(\$Wheelhouse\) \{(.*?)\n\} else \{(.*?)\n\}\n", CODE, re.DOTALL)[0]
    assert not re.search("download|Remove-Item", given)
    assert {"download", "Remove-Item"} <= set(re.findall("download|Remove-Item", otherwise))
    assert "--no-index" in options_of(CODE, "-m pip install")[0]


def test_every_package_is_installed_by_its_hash():
    calls = options_of(CODE, "-m pip")
    assert len(calls) == 2
    assert all({"--require-hashes", "--no-deps"} <= set(call) for call in calls)


def test_whatever_bracket_is_opened_is_closed():
    bare = re.sub(r'"[^"]*"', "", CODE)
    for opened, closed in ("()", "{}", "[]"):
        assert bare.count(opened) == bare.count(closed)
