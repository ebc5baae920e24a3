"""Builds the one-folder program into build/bundle/mahalleyar, checks it, and has it test itself.

It wants the Python in which the locked packages are installed; `bootstrap.py bundle` starts it with that one.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import check_bundle
from filelock import FileLock

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build"
BUNDLE = BUILD / "bundle" / "mahalleyar"
STAMP = BUILD / "bundle" / "made-of"
MADE_OF = (
    *("desktop", "i18n", "resources", "LICENSE", "packaging/THIRD_PARTY_NOTICES.md"),
    *("packaging/requirements.lock", "packaging/mahalleyar.spec"),
    *(
        f"packaging/{name}.py"
        for name in ("bundle", "exe_properties", "left_out", "licences", "lock_file", "shared_modules")
    ),
)
_EPOCH = "946684800"
"""The moment that files of the bundle bear, so that equal sources give equal files: the year 2000."""


def main(words: list[str]) -> int:
    """Build what has to be built and return 0 only if the bundle is as it has to be."""
    parser = argparse.ArgumentParser(prog="bundle.py", description=__doc__)
    parser.add_argument("--if-changed", action="store_true", help="keep a bundle of the same sources")
    parser.add_argument("--only-build", action="store_true", help="neither check it nor have it test itself")
    given = parser.parse_args(words)
    BUNDLE.parent.mkdir(parents=True, exist_ok=True)
    with FileLock(BUNDLE.parent / "lock"):  # another run may be building
        if code := provide(if_changed=given.if_changed):
            return code
    return 0 if given.only_build else check_bundle.main([str(BUNDLE)]) or self_test()


def provide(*, if_changed: bool) -> int:
    """Build the bundle and note what it was made of; with ``if_changed`` one of the same sources is kept."""
    mark = made_of()
    if if_changed and STAMP.is_file() and STAMP.read_text(encoding="utf-8") == mark:
        return 0
    STAMP.unlink(missing_ok=True)
    if code := build():
        return code
    STAMP.write_text(mark, encoding="utf-8")
    return 0


def build() -> int:
    """Have PyInstaller build, with no place of this computer in what it makes."""
    command = [sys.executable, "-P", "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    places = ["--distpath", str(BUNDLE.parent), "--workpath", str(BUILD / "pyinstaller")]
    kept = {"PYINSTALLER_CONFIG_DIR": str(BUILD / "pyinstaller"), "PYTHONPATH": ""}
    around = {**os.environ, **kept, "PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": _EPOCH}
    spec = str(ROOT / "packaging" / "mahalleyar.spec")
    code = subprocess.run([*command, *places, spec], cwd=ROOT, env=around, check=False).returncode
    if not code and sys.platform == "linux":
        strip()
    return code


def strip() -> None:
    """Take from the libraries what only a debugger reads; those of Qt come without it."""
    tool = shutil.which("strip")
    found = [
        str(each) for each in BUNDLE.rglob("*.so*") if "PySide6" not in each.parts and not each.is_symlink()
    ]
    if tool and found:
        subprocess.run([tool, "--strip-debug", *found], check=True)


def self_test() -> int:
    """Let the bundle try itself; what came of it stands in build/self-test/selftest.json."""
    program = BUNDLE / ("mahalleyar.exe" if os.name == "nt" else "mahalleyar")
    return subprocess.run([str(program), "--self-test", str(BUILD / "self-test")], check=False).returncode


def made_of() -> str:
    """Return what a bundle is known by: all its sources, with the lock of its packages, and its Python."""
    digest = hashlib.sha256(f"{sys.version} {sys.base_prefix} {sys.platform}".encode())
    for path in sorted(each for name in MADE_OF for each in files(ROOT / name)):
        digest.update(path.relative_to(ROOT).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def files(path: Path) -> list[Path]:
    """Return a file, or all that lie in a folder; what Python compiled is none."""
    found = path.rglob("*") if path.is_dir() else [path]
    return [each for each in found if each.is_file() and each.parent.name != "__pycache__"]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
