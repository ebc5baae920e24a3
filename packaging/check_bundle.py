"""Checks a bundle: its size, what must and must not be in it, and for Windows that each library is found.

python3 packaging/check_bundle.py FOLDER tells each fault in a line; exit code 0 only where there is none.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pefile
from bare_windows import belongs_to_windows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

FONTS = Path(__file__).parents[1] / "resources" / "fonts"
MOST_MEGABYTES = {"linux": 220, "windows": 110}
FORBIDDEN = {
    "what nothing here counts with": r"(^|/)numpy",
    "another language of Qt": r"(Qt6?|/)(Qml|Quick|Declarative)",
    "what Qt draws with OpenGL": r"opengl32sw|libEGL\.dll|libGLESv2|d3dcompiler",
    "parts of Qt that are not used": r"Qt6?(Pdf|WebEngine|Test|Designer|Help|Sql)|virtualkeyboard",
    "texts of another language": r"translations/.*(?<!_fa)(?<!_en)\.qm$",
    "tests": r"(^|/)tests?/|conftest|pytest|hypothesis",
    "tools of the build": r"(^|/)(PyInstaller|pip|setuptools|wheel|ruff|mypy)(/|-|\.|$)",
    "another window": r"(^|/)(_?tkinter|tcl\d|tk\d|_tcl_data|_tk_data)",
    "another SQLite": r"^(?!.*sqlcipher3/).*sqlite3[^/]*$",
    "what only a developer reads": r"\.(pyi|pdb|lib|a|h|map)$|__pycache__",
}
"""What a name in the bundle must not hold, by what that would be."""
NEEDED = (
    *(f"resources/fonts/{each.name}" for each in sorted(FONTS.iterdir())),
    *("resources/icons/home.svg", "resources/icons/LICENSE.txt", "resources/theme/app.qss"),
    *("resources/places/iran.csv", "resources/phrases.toml"),
    "resources/calendar/lunar_holidays.toml",
    "resources/indicators.toml",
    *(f"resources/sample/{each}.toml" for each in ("county", "offices", "reports", "results")),
    *(
        "i18n/fa.ts",
        "i18n/vocabulary.fa.toml",
        "THIRD_PARTY_NOTICES.md",
        "qtbase_fa.qm",
        "python-bidi/COPYING.LESSER",
    ),
    *("modules.pyz", "storage/migrations/env.py", "storage/migrations/versions/v0001_first_tables.py"),
)
"""What each bundle holds, by the end of its name."""
NEEDED_ON = {
    "linux": ("libqoffscreen.so", "libqxcb.so", "libqsvg.so", "libpdfium.so", "mahalleyar"),
    "windows": (
        *("qoffscreen.dll", "qwindows.dll", "qsvg.dll", "pdfium.dll", "python3.dll", "vcruntime140_1.dll"),
        *("mahalleyar.exe", "mahalleyar-cli.exe"),
    ),
}
OF_QT = ("PySide6", "shiboken6")
"""Folders of the bundle that PySide6 adds to where Windows looks for libraries."""
_WINE = (b"Wine builtin DLL", b"Wine placeholder DLL")


def too_large(size: int, system: str) -> list[str]:
    """Return the fault of a bundle of ``size`` bytes, if it is one."""
    most = MOST_MEGABYTES[system]
    return [f"{size / 1e6:.1f} MB are more than {most}"] if size > most * 1e6 else []


def forbidden(names: Iterable[str]) -> list[str]:
    """Return a fault for each name that has no place in a bundle."""
    return [
        f"{name}: {what}"
        for name in names
        for what, pattern in FORBIDDEN.items()
        if re.search(pattern, name, re.IGNORECASE)
    ]


def lacking(names: Iterable[str], system: str) -> list[str]:
    """Return a fault for each file that a bundle needs and this one lacks; to Windows A is a."""
    called = str.lower if system == "windows" else str
    found = [called(f"/{name}") for name in names]
    needed = (*NEEDED, *NEEDED_ON[system])
    return [
        f"{each} is missing"
        for each in needed
        if not any(name.endswith(f"/{called(each)}") for name in found)
    ]


def unmet(imports: Mapping[str, Iterable[str]]) -> list[str]:
    """Return a fault for each library that is not found where it is needed, nor on a bare Windows.

    ``imports`` tells of each program and library by its place in the bundle what it names. A library is found
    beside what needs it and in the folders above; in those of PySide6 from anywhere in them.
    """
    there = {name.lower() for name in imports}
    return [
        f"{name} needs {each}, which neither lies where it is found nor comes with Windows 10 1809"
        for name, needs in imports.items()
        for each in needs
        if not belongs_to_windows(each) and not there & {f"{at}{each}".lower() for at in _found_from(name)}
    ]


def _found_from(name: str) -> list[str]:
    """Return the folders, with a slash at the end, in which what ``name`` needs is looked for."""
    folder = name.rpartition("/")[0]
    above = [folder.rsplit("/", cut)[0] for cut in range(folder.count("/") + 1)] if folder else []
    of_qt = [f"{folder.partition('/')[0]}/{each}" for each in OF_QT] if "/PySide6" in folder else []
    return ["", *(f"{each}/" for each in (*above, *of_qt))]


def strangers(names: Iterable[str]) -> list[str]:
    """Return a fault for each library of Windows itself, such as a stand-in that wine needed."""
    return [
        f"{name} belongs to Windows"
        for name in names
        if name.lower().endswith(".dll") and belongs_to_windows(name.rpartition("/")[2])
    ]


def faults(folder: Path) -> Iterator[str]:
    """Yield what is wrong with the bundle in a folder; what system it is for is seen by its program."""
    system = "windows" if (folder / "mahalleyar.exe").is_file() else "linux"
    names = [each.relative_to(folder).as_posix() for each in files(folder)]
    yield from too_large(size_of(folder), system)
    yield from forbidden(names)
    yield from lacking([f"{folder.name}/{name}" for name in names], system)
    yield from (f"{each} leads nowhere" for each in dangling(folder))
    if system == "windows":
        binaries = [name for name in names if name.lower().endswith((".exe", ".dll", ".pyd"))]
        yield from strangers(binaries)
        yield from (f"{name} is wine's" for name in binaries if of_wine((folder / name).read_bytes()))
        yield from unmet({name: imports_of(folder / name) for name in binaries})


def size_of(folder: Path) -> int:
    """Return the bytes of all files in a folder, each counted once."""
    return sum(each.stat().st_size for each in files(folder))


def files(folder: Path) -> list[Path]:
    """Return the files in a folder, in order; a link is none."""
    return sorted(each for each in folder.rglob("*") if each.is_file() and not each.is_symlink())


def dangling(folder: Path) -> list[str]:
    """Return the links in a folder that lead nowhere, or out of it."""
    links = (each for each in folder.rglob("*") if each.is_symlink())
    inside = folder.resolve()
    return [str(each) for each in links if not each.exists() or inside not in each.resolve().parents]


def of_wine(content: bytes) -> bool:
    """Tell whether a library is one of wine's own."""
    return content[64:].startswith(_WINE)


def imports_of(path: Path) -> list[str]:
    """Return the libraries that a Windows program or library names, also those it loads late."""
    kinds = [pefile.DIRECTORY_ENTRY[f"IMAGE_DIRECTORY_ENTRY_{kind}"] for kind in ("IMPORT", "DELAY_IMPORT")]
    with pefile.PE(os.fspath(path), fast_load=True) as read:
        read.parse_data_directories(kinds)
        found = [
            *getattr(read, "DIRECTORY_ENTRY_IMPORT", ()),
            *getattr(read, "DIRECTORY_ENTRY_DELAY_IMPORT", ()),
        ]
        return [each.dll.decode("ascii") for each in found]


def main(words: list[str]) -> int:
    """Tell what is wrong with the bundle in the one folder that is named."""
    folder = Path(*words)
    if not folder.is_dir():
        print(f"there is no bundle in {folder}", file=sys.stderr)
        return 3
    found = list(faults(folder))
    print(f"{folder}: {size_of(folder) / 1e6:.1f} MB, {len(found) or 'no'} faults", flush=True)
    for each in found:
        print(f"  {each}", flush=True)
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
