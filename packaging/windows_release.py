"""Makes from a checked Windows bundle what is handed out: setup, portable ZIP, SBOM and checksums.

Runs on Windows and on Linux alike, with makensis on the path:
python packaging/windows_release.py BUNDLE OUT [--wheels DIR] [--for-wine] [--version TEXT]
"""

from __future__ import annotations

import argparse
import hashlib
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import exe_properties
import owned_files
import sbom
import side_picture

if TYPE_CHECKING:
    from collections.abc import Sequence

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
DRAWING = ROOT / "resources" / "mahalleyar.svg"
ICON = ROOT / "build" / "mahalleyar.ico"
SIDE_PICTURE = ROOT / "build" / "setup-side.bmp"
PORTABLE = "portable.txt"
PORTABLE_TEXT = (
    "محله‌یار داده‌های خود را در پوشهٔ data کنار همین فایل نگه می‌دارد.\r\n"
    "اگر این فایل پاک شود، داده‌ها در پوشهٔ کاربر نگه داشته می‌شود.\r\n"
)
MEGABYTE = 1_000_000
SETUP_CEILING = 45 * MEGABYTE
SPARE = 100
"""Megabytes that setup asks to be free beyond the program itself."""
FAILED, NOT_CARRIED_OUT = 1, 3


def main(words: list[str]) -> int:
    """Make everything in a folder, name each with its size, and refuse a setup above its ceiling."""
    parser = argparse.ArgumentParser(prog="windows_release.py")
    parser.add_argument("bundle", type=Path, metavar="BUNDLE")
    parser.add_argument("out", type=Path, metavar="OUT")
    parser.add_argument("--wheels", type=Path, help="the wheels that were built in, for the SBOM")
    parser.add_argument("--for-wine", action="store_true", help="a 64-bit setup, as wine alone can run")
    parser.add_argument("--version", default=program_version(), help="for trials of an upgrade")
    parser.add_argument("--quick", action="store_true", help="only a setup, larger and made sooner")
    given = parser.parse_args(words)
    if shutil.which("makensis") is None:
        print("makensis is not on the path; install NSIS 3.08 or newer", file=sys.stderr)
        return NOT_CARRIED_OUT
    given.out.mkdir(parents=True, exist_ok=True)
    stem = f"mahalleyar-{given.version}"
    setup = given.out / f"{stem}-setup.exe"
    flags = [name for name, is_given in (("FOR_WINE", given.for_wine), ("QUICK", given.quick)) if is_given]
    if code := make_setup(given.bundle, setup, given.version, flags):
        return code
    if given.quick:
        return 0
    made = [setup, make_portable(given.bundle, given.out / f"{stem}-portable.zip")]
    made.append(make_sbom(given.out / f"{stem}.cdx.json", given.version, given.wheels))
    (given.out / "SHA256SUMS").write_text(checksums(made), encoding="ascii")
    for file in made:
        print(f"{file.stat().st_size / MEGABYTE:7.1f} MB  {file.name}")
    return int(setup.stat().st_size > SETUP_CEILING)


def program_version() -> str:
    """Return the program's version, without importing it."""
    text = (ROOT / "desktop" / "__init__.py").read_text(encoding="utf-8")
    return re.findall(r'^__version__ = "(.+)"$', text, re.MULTILINE)[0]


def four_numbers(version: str) -> str:
    """Return a version of one to four numbers as Windows wants it; raise `ValueError` for any other."""
    if not re.fullmatch(r"\d{1,5}(\.\d{1,5}){0,3}", version):
        raise ValueError(version)
    numbers = version.split(".")
    return ".".join(numbers + ["0"] * (4 - len(numbers)))


def make_setup(bundle: Path, target: Path, version: str, flags: Sequence[str] = ()) -> int:
    """Have makensis make the setup; return its exit code. ``flags`` are those of installer.nsi."""
    owned_files.write_owned(bundle)
    exe_properties.draw_icon(DRAWING, ICON)
    side_picture.draw_side_picture(DRAWING, SIDE_PICTURE)
    size = sum(path.stat().st_size for path in bundle.rglob("*") if path.is_file())
    given = {
        "SOURCE": bundle.resolve(),
        "OUT": target.resolve(),
        "VERSION": version,
        "FOUR_NUMBERS": four_numbers(version),
        "ICON": ICON,
        "SIDE_PICTURE": SIDE_PICTURE,
        "ROOM": size // MEGABYTE + SPARE,
        "KILOBYTES": size // 1000,
    }
    defined = [*(f"-D{name}={value}" for name, value in given.items()), *(f"-D{flag}" for flag in flags)]
    command = ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *defined, str(HERE / "installer.nsi")]
    return subprocess.run(command, check=False).returncode


def make_portable(bundle: Path, target: Path) -> Path:
    """Pack the program with the file that makes it keep its data beside itself."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(bundle.rglob("*")):
            if path.is_file() and path.name != owned_files.NAME:
                archive.write(path, Path("Mahalleyar", path.relative_to(bundle)))
        archive.writestr(f"Mahalleyar/{PORTABLE}", f"\ufeff{PORTABLE_TEXT}")
    return target


def make_sbom(target: Path, version: str, wheels: Path | None) -> Path:
    """Write the list of contents."""
    lock = (HERE / "requirements.lock").read_text(encoding="utf-8")
    notices = (HERE / "THIRD_PARTY_NOTICES.md").read_text(encoding="utf-8")
    digests = sbom.digests_of(wheels) if wheels else ()
    sbom.write(target, sbom.bill_of_materials(lock, notices, version, digests))
    return target


def checksums(files: list[Path]) -> str:
    """Return the lines that ``sha256sum --check`` reads."""
    return "".join(f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
