"""Lists which files of a program folder are the program's, so that setup takes away those and no others."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

NAME = "owned.txt"
MADE_BY_SETUP = ("uninstall.exe",)


def owned(folder: Path) -> list[str]:
    """Return the files in ``folder`` as Windows calls them, then each folder after those in it.

    A name that is not ASCII is refused: the installer reads the list byte by byte.
    """
    every = [path.relative_to(folder) for path in sorted(folder.rglob("*"))]
    files = [path for path in every if (folder / path).is_file() and str(path) != NAME]
    folders = sorted((path for path in every if (folder / path).is_dir()), key=lambda path: -len(path.parts))
    lines = [*("\\".join(path.parts) for path in files), *MADE_BY_SETUP]
    lines += ["\\".join(path.parts) + "\\" for path in folders]
    if strange := [line for line in lines if not line.isascii()]:
        raise ValueError(strange)
    return lines


def write_owned(folder: Path) -> None:
    """Write the list into ``folder`` itself; it does not name itself."""
    text = "".join(f"{line}\r\n" for line in owned(folder))
    (folder / NAME).write_bytes(text.encode("ascii"))
