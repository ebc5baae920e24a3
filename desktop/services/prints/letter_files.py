"""Where letters go as files: all in one, one each in a folder, or one each in a ZIP; all of them or none."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from enum import Enum
from io import BytesIO
from secrets import token_hex
from shutil import copyfileobj
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from desktop.errors import FileUnwritableError
from desktop.persian.digits import persian_digits
from desktop.saving import replacing
from desktop.services.attachments import clean_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

LONGEST = 80
"""Letters of a file's name, Persian ones: in UTF-8, and in a deep folder, systems take not many more."""
_PDF = ".pdf"
_OLDEST = (1980, 1, 1, 0, 0, 0)  # of what a ZIP can hold: the same letters give the same file


class Delivery(Enum):
    """How many letters become files."""

    ONE_FILE = "one_file"
    FOLDER = "folder"
    ZIP = "zip"


@dataclass(frozen=True, slots=True)
class LetterFile:
    """A letter and what it is to be called, without an ending."""

    name: str
    content: bytes


@contextmanager
def delivered(
    letters: Sequence[LetterFile], whole: bytes, place: Path, way: Delivery
) -> Iterator[tuple[Path, ...]]:
    """Give the files that were written; they are taken back where what is done meanwhile fails.

    ``place`` is the file, or the folder, which is made where there is none; in it nothing is replaced.
    ``whole`` is what goes into one file; a file of that name comes back where something fails.
    Raises `DiskFullError` or `FileUnwritableError`.
    """
    with ExitStack() as always, ExitStack() as undo:
        if way is Delivery.FOLDER:
            _make_folder(undo, place)
            names = file_names([each.name for each in letters], taken=_names_in(place))
            files = [(place / name, each.content) for name, each in zip(names, letters, strict=True)]
            for path, _ in files:
                _reserve(undo, path)
            for each in files:
                _write(*each)
        else:
            files = [(place, whole if way is Delivery.ONE_FILE else _zipped(letters))]
            former = _copied(always, place)
            _write(*files[0])
            undo.callback(_bring_back, place, former)
        yield tuple(path for path, _ in files)
        undo.pop_all()


def file_names(names: Iterable[str], taken: Iterable[str] = ()) -> tuple[str, ...]:
    """Return a file's name for each, which every system takes; no two are the same, nor one of ``taken``."""
    used = {each.casefold() for each in taken}
    found = []
    for name in names:
        first, count = _short(name), 1
        stem = first
        while (file := clean_name(f"{clean_name(stem)}{_PDF}")).casefold() in used:
            count += 1
            stem = f"{first} {persian_digits(f'({count})')}"
        used.add(file.casefold())
        found.append(file)
    return tuple(found)


def _short(name: str) -> str:
    """Cut a name to its longest, in letters and in bytes."""
    return name[:LONGEST].encode(errors="ignore")[: 2 * LONGEST].decode(errors="ignore")


def _write(path: Path, content: bytes) -> None:
    with replacing(path) as file:
        file.write(content)


def _reserve(undo: ExitStack, path: Path) -> None:
    """Take a name that nobody has, such as another window that writes into the same folder."""
    try:
        path.touch(exist_ok=False)
    except OSError as error:
        raise FileUnwritableError(path) from error
    undo.callback(_remove, path)


def _copied(always: ExitStack, place: Path) -> Path | None:
    """Copy what is about to be replaced; None where there is nothing."""
    if not place.is_file():
        return None
    former = place.with_name(f".{token_hex(4)}.tmp")
    with replacing(former) as copy, place.open("rb") as file:
        always.callback(_remove, former)
        copyfileobj(file, copy)
    return former


def _bring_back(place: Path, former: Path | None) -> None:
    if former is None:
        _remove(place)
    else:
        with suppress(OSError):
            former.replace(place)


def _make_folder(undo: ExitStack, folder: Path) -> None:
    if folder.is_dir():
        return
    try:
        folder.mkdir()
    except OSError as error:
        raise FileUnwritableError(folder) from error
    undo.callback(_remove_folder, folder)


def _names_in(folder: Path) -> list[str]:
    try:
        return [each.name for each in folder.iterdir()]
    except OSError as error:
        raise FileUnwritableError(folder) from error


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink(missing_ok=True)


def _remove_folder(folder: Path) -> None:
    with suppress(OSError):
        folder.rmdir()


def _zipped(letters: Sequence[LetterFile]) -> bytes:
    held = BytesIO()
    with ZipFile(held, "w", ZIP_DEFLATED) as archive:
        for name, each in zip(file_names([each.name for each in letters]), letters, strict=True):
            archive.writestr(ZipInfo(name, _OLDEST), each.content, ZIP_DEFLATED)
    return held.getvalue()
