"""``mahalleyar --self-test DIR``: tries on this computer that everything works, and writes what came of it.

A windowed program on Windows has nowhere to print, so all is told in ``DIR/selftest.json``, which is written
anew after each step: what ends the program in the midst of one is known by the file too.
"""

from __future__ import annotations

import json
import os
import platform
import sys
from pathlib import Path
from tempfile import mkdtemp
from time import perf_counter
from traceback import format_exc
from typing import TYPE_CHECKING, Any

from desktop import __version__

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator, Sequence

    from desktop.cli.answer import Program

PASSED, FAILED, NOT_CARRIED_OUT = 0, 1, 3
REPORT = "selftest.json"


def self_test(program: Program, given: Namespace) -> int:
    """Carry out all steps, or those in ``given.only``; return 0 only if each passed. Nothing is raised."""
    folder: Path = given.self_test
    if sys.platform == "linux":  # elsewhere there is always a screen, and what it shows is worth a trial
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        place = (_last_place(folder) if given.only else None) or _new_place(folder)
        passed = _carry_out(program, place, folder / REPORT, given.only)
    except OSError as error:
        sys.stderr.write(f"mahalleyar: {folder} cannot be written: {error.strerror}\n")
        return NOT_CARRIED_OUT
    sys.stdout.write(f"{folder / REPORT}: {'passed' if passed else 'failed'}\n")
    return PASSED if passed else FAILED


def _new_place(folder: Path) -> Path:
    """Make an empty folder with letters and a space in its name, as people have them."""
    return Path(mkdtemp(prefix="آزمون ", dir=folder)).resolve()


def _last_place(folder: Path) -> Path | None:
    """Return where the last self-test was carried out: single steps go on from what it left there."""
    try:
        place = Path(json.loads((folder / REPORT).read_text(encoding="utf-8"))["folder"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return place if place.is_dir() and place.parent == folder.resolve() else None


def _carry_out(program: Program, place: Path, report: Path, only: list[str]) -> bool:
    begun, steps = perf_counter(), list[dict[str, Any]]()
    found = _surroundings(place)

    def write(*, passed: bool) -> None:
        told = {"passed": passed, "seconds": round(perf_counter() - begun, 3), **found, "steps": steps}
        report.write_text(json.dumps(told, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")

    write(passed=False)
    for step in _steps(program, place, only):
        steps.append(step)
        write(passed=False)
    passed = bool(steps) and all(step["passed"] for step in steps)
    write(passed=passed)
    return passed


def _surroundings(place: Path) -> dict[str, Any]:
    return {
        "program": __version__,
        "frozen": bool(getattr(sys, "frozen", False)),
        "executable": sys.executable,
        "python": platform.python_version(),
        "system": platform.platform(),
        "folder": str(place),
    }


def _steps(program: Program, place: Path, only: Sequence[str]) -> Iterator[dict[str, Any]]:
    try:
        from desktop.cli.self_test_steps import STEPS, Trial
    except ImportError:  # a part of the program itself is missing
        yield {"name": "program", "passed": False, "seconds": 0.0, "told": format_exc()}
        return
    trial = Trial(program, place)
    for name in only or STEPS:
        begun = perf_counter()
        try:
            told, passed = STEPS[name](trial), True
        except Exception:  # noqa: BLE001 - whatever it is, it is what the self-test is for
            told, passed = format_exc(), False
        yield {"name": name, "passed": passed, "seconds": round(perf_counter() - begun, 3), "told": told}
