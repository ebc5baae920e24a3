"""The folder with which an office is handed over: its file as a PDF, attached files, lists and an index."""

from __future__ import annotations

import errno
from contextlib import suppress
from dataclasses import dataclass
from secrets import token_hex
from shutil import rmtree
from typing import TYPE_CHECKING

from desktop.domain.handover import InventoryItem
from desktop.domain.office import Office
from desktop.domain.office_team import OfficeMember
from desktop.errors import DiskFullError, FileUnwritableError
from desktop.persian.digits import persian_digits
from desktop.services.attachments import PROGRAMS, clean_name
from desktop.services.offices.office_files import files_of
from desktop.services.prints.words import present

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desktop.progress import Progress
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.offices.office_files import OfficeFile
    from desktop.services.prints.prints import Prints
    from desktop.services.sheets.export import ExportSheet
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View

FOLDER = "پروندهٔ واگذاری – {office}"
PAPER, LISTS, INDEX = "پروندهٔ واگذاری.pdf", "اموال و نیروها.xlsx", "فهرست.txt"
FILES = "پیوست‌ها"
NOT_THERE = "محتوای این فایل در پایگاه نیست"
A_PROGRAM = "این فایل یک برنامه است و کپی نشد"
_LONGEST = 60
"""Letters of the name of a folder: systems take no path without end."""
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_COLUMNS: tuple[tuple[type[Record], tuple[str, ...]], ...] = (
    (InventoryItem, ("name", "code", "count", "unit", "condition", "worth", "owned_by", "note")),
    (OfficeMember, ("person", "post", "discipline", "is_manager", "is_local", "since", "until", "note")),
)


@dataclass(frozen=True, slots=True)
class WrittenDossier:
    """A folder that was written; ``left_out`` attached files could not be copied, which its index names."""

    folder: Path
    files: int
    left_out: int


class DossierFolder:
    """Writes aside and gives the folder its name at the end, so that it is there whole or not at all."""

    def __init__(
        self, store: Store, vocabulary: Vocabulary, prints: Callable[[], Prints], export: ExportSheet
    ) -> None:
        self._store = store
        self._vocabulary = vocabulary
        self._prints = prints
        self._export = export

    def write(self, office_id: str, parent: Path, progress: Progress) -> WrittenDossier:
        """Write a new folder into ``parent``; one of the same name stays, and this one gets a number.

        Raises `RecordMissingError` where the office is gone, `PaperFailedError`, `CancelledError`,
        `DiskFullError` or `FileUnwritableError`.
        """
        prints = self._prints()
        paper = prints.compose(prints.dossier(office_id)).data
        aside = parent / f".{token_hex(4)}.tmp"
        try:
            with self._store.view() as view:
                office = present(view, Office, office_id)
                aside.mkdir()
                (aside / PAPER).write_bytes(paper)
                index = list(self._copy_files(view, office, aside, progress))
                self._write_lists(view, office_id, aside / LISTS, progress)
            lines = [f"{PAPER}", f"{LISTS}", *(f"{place}\t{of}" for place, of, _ in index)]
            (aside / INDEX).write_text("\r\n".join(lines) + "\r\n", encoding="utf-8-sig", newline="")
            folder = _named(aside, parent, FOLDER.format(office=office.title))
        except OSError as error:
            if error.errno in _FULL:
                raise DiskFullError from error
            raise FileUnwritableError(parent) from error
        finally:
            with suppress(OSError):
                rmtree(aside)
        left_out = sum(not copied for _, _, copied in index)
        return WrittenDossier(folder, len(index) - left_out + 3, left_out)

    def _copy_files(
        self, view: View, office: Office, folder: Path, progress: Progress
    ) -> Iterator[tuple[str, str, bool]]:
        """Write each file below what it is attached to; yield its place, that, and whether it was written."""
        files = files_of(view, office, self._vocabulary)
        used: set[str] = set()
        for number, file in enumerate(files):
            progress.step(number, len(files))
            content = view.finals.file(file.attachment.digest)
            name = clean_name(file.name)
            is_program = name.rpartition(".")[2].lower() in PROGRAMS
            if content is None or is_program:
                yield name, f"{file.of} – {A_PROGRAM if is_program else NOT_THERE}", False
                continue
            place = _free(f"{FILES}/{_folder_name(file)}", name, used)
            path = folder / place
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            yield place, file.of, True

    def _write_lists(self, view: View, office_id: str, path: Path, progress: Progress) -> None:
        lists = [
            (
                kind,
                view.records(kind).find(where={"office": office_id}),
                columns,
                self._vocabulary.sheet(kind).label,
            )
            for kind, columns in _COLUMNS
        ]
        self._export.write_lists(lists, path, progress)


def _folder_name(file: OfficeFile) -> str:
    return clean_name(file.of[:_LONGEST])


def _free(folder: str, name: str, used: set[str]) -> str:
    """Return a place that no other file of the folder has, also where capitals are not told apart."""
    stem, dot, ending = name.rpartition(".")
    stem, tail = (stem, f"{dot}{ending}") if dot else (ending, "")
    count, place = 1, f"{folder}/{name}"
    while place.casefold() in used:
        count += 1
        number = persian_digits(f"({count})")
        place = f"{folder}/{clean_name(f'{stem} {number}{tail}')}"
    used.add(place.casefold())
    return place


def _named(aside: Path, parent: Path, name: str) -> Path:
    """Give a folder its name; one that is there already stays, and this one gets a number."""
    first = clean_name(name[:_LONGEST])
    count, folder = 1, parent / first
    while folder.exists():
        count += 1
        folder = parent / f"{first} {persian_digits(f'({count})')}"
    aside.rename(folder)
    return folder
