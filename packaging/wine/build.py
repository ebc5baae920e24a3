"""Builds the Windows program under wine from the registries alone, and tries its setup.

.venv/bin/python packaging/wine/build.py OUT [--wheels DIR] [--keep] on Debian, as root or with the tools.
Exit codes: 0 everything passed, 1 something did not, 3 this computer lacks something. What happened stands in
OUT/wine.log, the figures in OUT/stage.json, pictures in OUT/pictures. What this makes is a trial, not for
handing out: wine is not Windows. It needs the Python 3.11 in which the locked packages are installed.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

import tools
import windows_python
from machine import Machine
from screen import Screen
from trial import Trial

if TYPE_CHECKING:
    from collections.abc import Callable

HERE = Path(__file__).resolve().parent
PACKAGING = HERE.parent
ROOT = PACKAGING.parent
SOURCES = ("desktop", "i18n", "packaging", "resources", "pyproject.toml", "LICENSE", "README.md")
STAND_INS = ("icuuc", "mscms")
PASSED, FAILED, LACKING = 0, 1, 3


class Stage:
    """One run of the whole stage in a folder; each step tells what it did and how long it took."""

    def __init__(self, out: Path, wheels: Path) -> None:
        self.out = out
        self.wheels = wheels
        self.machine = Machine(out / "machine", out / "wine.log")
        self.python = self.machine.c / "py" / "python.exe"
        self.source = self.machine.c / "src"
        self.bundle = self.source / "build" / "bundle" / "mahalleyar"
        self.figures: dict[str, object] = {}

    def run(self) -> int:
        """Carry out every step until one fails."""
        steps: dict[str, Callable[[], str]] = {
            "wheels": self.fetch,
            "python": self.make_python,
            "bundle": self.build,
            "release": self.release,
            "trial": self.try_out,
        }
        for name, step in steps.items():
            begun = monotonic()
            try:
                fault = step()
            except subprocess.TimeoutExpired as late:
                fault = f"{late.cmd} went on for more than {late.timeout} seconds"
            self.figures[f"{name}_seconds"] = round(monotonic() - begun, 1)
            self._write(fault and f"{name}: {fault}")
            print(f"{name}: {fault or 'passed'} ({monotonic() - begun:.0f} s)", flush=True)
            if fault:
                return FAILED
        return PASSED

    def fetch(self) -> str:
        """Get the wheels of the lock for Windows, and the runtime, each by its hash."""
        lines = subprocess.run(
            [sys.executable, PACKAGING / "lock_file.py"], capture_output=True, text=True, check=True
        ).stdout
        wanted = self.out / "windows.lock"
        wanted.write_text(lines + windows_python.runtime_line(), encoding="ascii")
        pip = [sys.executable, "-m", "pip", "download", "-qq", "--no-input", "--no-deps", "--require-hashes"]
        kind = ["--platform", "win_amd64", "--python-version", "3.11", "--implementation", "cp"]
        kind += ["--abi", "cp311", "--abi", "abi3", "--abi", "none", "--only-binary=:all:"]
        offline = ["--no-index", "--find-links", self.wheels] if any(self.wheels.glob("*.whl")) else []
        target = ["--dest", self.out / "wheels", "--requirement", wanted]
        code = subprocess.run([*pip, *kind, *offline, *target], check=False).returncode
        return "the wheels could not be had by their hashes" if code else ""

    def make_python(self) -> str:
        """Make the Windows computer and its Python, with stand-ins for what wine lacks in its system."""
        self.machine.start(ROOT / "resources" / "fonts")
        windows_python.make_python(self.out / "wheels", self.python.parent)
        if shutil.which("osslsigncode"):
            if bad := windows_python.unsigned(self.python.parent):
                return f"not signed as they should be: {', '.join(bad)}"
        else:
            print("osslsigncode is not there: signatures were not checked", flush=True)
        for name in STAND_INS:
            library = self.out / f"{name}.dll"
            windows_python.compile_c(HERE / f"{name}.c", library)
            self.machine.lay(library)
        code = self.machine.run(self.python, "-c", "import PySide6.QtWidgets, sqlcipher3, lxml.etree")
        return "the Windows Python does not run" if code else ""

    def build(self) -> str:
        """Build the bundle, check it and have it test itself, all as Windows programs."""
        shutil.rmtree(self.source, ignore_errors=True)
        self.source.mkdir(parents=True)
        for name in SOURCES:
            path = ROOT / name
            if path.is_dir():
                shutil.copytree(path, self.source / name, ignore=shutil.ignore_patterns("__pycache__", ".*"))
            else:
                shutil.copy(path, self.source)
        code = self.machine.run(self.python, self.source / "packaging" / "bundle.py", cwd=self.source)
        if code:
            return f"bundle.py ended with {code}"
        files = [path for path in self.bundle.rglob("*") if path.is_file()]
        self.figures["bundle_megabytes"] = round(sum(path.stat().st_size for path in files) / 1e6, 1)
        self.figures["bundle_files"] = len(files)
        report = self.source / "build" / "self-test" / "selftest.json"
        shutil.copy(report, self.out)
        return "" if json.loads(report.read_text(encoding="utf-8"))["passed"] else "the self-test failed"

    def release(self) -> str:
        """Make setup, ZIP, SBOM and checksums of this version, and a setup of one before it."""
        code = self._release(self.bundle, "--wheels", str(self.out / "wheels"))
        older = self.out / "older"
        shutil.copytree(self.bundle, older)
        (older / "_internal" / "stale.txt").write_text("of an older version", encoding="ascii")
        code = code or self._release(older, "--version", "0.0.1", "--quick")
        shutil.rmtree(older)
        for file in (self.out / "release").iterdir():
            self.figures[file.name] = file.stat().st_size
        return f"windows_release.py ended with {code}" if code else ""

    def try_out(self) -> str:
        """Install, use, upgrade, refuse, uninstall; return the first thing that went wrong."""
        trial = Trial(
            self.machine, self.out / "release", self.out / "pictures", ROOT / "resources" / "sample"
        )
        faults = trial.run()
        self.figures["trial"] = trial.told
        return "; ".join(faults)

    def _release(self, bundle: Path, *words: str) -> int:
        command = [
            sys.executable,
            str(PACKAGING / "windows_release.py"),
            str(bundle),
            str(self.out / "release"),
        ]
        return subprocess.run([*command, "--for-wine", *words], check=False).returncode

    def _write(self, fault: str) -> None:
        told = {"passed": not fault, "fault": fault, **self.figures}
        (self.out / "stage.json").write_text(
            json.dumps(told, ensure_ascii=False, indent=2) + "\n", encoding="utf-8"
        )


def main(words: list[str]) -> int:
    """Carry out the stage in a fresh folder."""
    parser = argparse.ArgumentParser(prog="build.py")
    parser.add_argument("out", type=Path, metavar="OUT", help="a folder that is made anew")
    parser.add_argument("--wheels", type=Path, default=Path("no-wheels"), help="take wheels from here alone")
    parser.add_argument("--keep", action="store_true", help="keep the Windows computer afterwards")
    given = parser.parse_args(words)
    if missing := tools.provide():
        print(f"The wine stage needs what this computer lacks: {' '.join(missing)}", file=sys.stderr)
        return LACKING
    if sys.version_info[:2] != (3, 11):
        print("The wine stage needs Python 3.11, as the Windows runtime is of that version", file=sys.stderr)
        return LACKING
    out = given.out.resolve()
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    stage = Stage(out, given.wheels.resolve())
    with Screen():
        try:
            return stage.run()
        finally:
            stage.machine.stop()
            if not given.keep:
                shutil.rmtree(out / "machine", ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
