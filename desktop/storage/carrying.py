"""Carries a closed database and its backups into another folder: whole and checked, or not at all."""

from __future__ import annotations

import filecmp
import shutil
from contextlib import ExitStack, contextmanager, suppress
from glob import escape
from typing import TYPE_CHECKING

from desktop.errors import (
    AppError,
    BackupFolderError,
    DatabaseDamagedError,
    DiskFullError,
    FileMissingError,
    FileTakenError,
    FileUnreadableError,
    FileUnwritableError,
)
from desktop.progress import NoProgress
from desktop.schema.replica import Noticed
from desktop.storage.backup_files import discarded, written_to
from desktop.storage.backup_names import backup_name, named
from desktop.storage.backup_notes import BackupNotes
from desktop.storage.key_file import key_path, read_key_file, write_key_file
from desktop.storage.opening import renew_replica
from desktop.storage.snapshot import has_side_files, replace_durably, snapshot
from desktop.storage.trouble import translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime
    from pathlib import Path

    from desktop.progress import Progress

ASIDE = "before-move-"
"""What stands before the day in the name of the file that stayed behind."""
_KIB = 1024


def require_carriable(database: Path, shelf: Path, folder: Path) -> None:
    """Refuse a ``folder`` that has a database already, or no room for this one and the backups on its shelf.

    Who clears the backups away one day shall not find the data among them. Raises `FileTakenError`,
    `BackupFolderError` or `DiskFullError`.
    """
    if folder.resolve().is_relative_to(shelf.resolve()):
        raise BackupFolderError(folder)
    there = folder / database.name
    if there.exists() or has_side_files(there):
        raise FileTakenError(there)
    needed = sum(map(_size, (database, *_backups(database, shelf))))
    with written_to(folder):
        if shutil.disk_usage(folder).free // _KIB < needed:
            raise DiskFullError


@contextmanager
def carried(database: Path, shelf: Path, folder: Path, progress: Progress | None = None) -> Iterator[Path]:
    """Yield the copy of a closed database in ``folder``, with its backups on a shelf of that name beside it.

    If copying fails, or what is done with the copy, the folder is as it was. Raises what `require_carriable`
    does, `FileMissingError`, `FileUnreadableError`, `FileUnwritableError` or `DatabaseDamagedError`.
    """
    if not database.is_file():
        raise FileMissingError(database)
    require_carriable(database, shelf, folder)
    backups = _backups(database, shelf)
    sizes = [_size(each) for each in (database, *backups)]
    there, part = folder / database.name, folder / f"{database.stem}.part"
    with ExitStack() as undo:
        with written_to(folder), discarded(part):
            _copy_database(database, part, _Stretch(progress or NoProgress(), 0, sizes[0], sum(sizes)))
            _copy_backups(backups, folder / shelf.name, undo, progress or NoProgress(), sizes)
            if there.exists():  # meanwhile
                raise FileTakenError(there)
            replace_durably(part, there)
        _on_failure(undo, there.unlink)
        _copy_keys(database, there, undo)
        yield there
        undo.pop_all()
    BackupNotes(folder / shelf.name).bring(shelf)


def disown(database: Path) -> None:
    """Make what stays behind of carried data a copy like any other: without its keys, and with its own id."""
    with suppress(OSError):
        key_path(database).unlink(missing_ok=True)
    with suppress(AppError), translated(database):
        renew_replica(database, Noticed.COPIED)


def set_aside(database: Path, at: datetime) -> Path:
    """Give the closed file that stayed behind a name that nobody opens by mistake; return where it lies.

    It is never removed; where the system does not let us rename it, it lies where it was.
    """
    number = 1
    while (aside := database.with_name(backup_name(database.stem, ASIDE, at, number))).exists():
        number += 1
    try:
        if has_side_files(database):
            return database
        database.rename(aside)
    except OSError:
        return database
    with suppress(OSError):  # there may be none
        key_path(database).rename(key_path(aside))
    return aside


def was_set_aside(database: Path) -> bool:
    """Tell whether a file of this name was moved away from its folder."""
    names = f"{escape(database.stem)}-{ASIDE}*{escape(database.suffix)}"
    try:
        return any(database.parent.glob(names))
    except OSError:  # a folder that cannot be looked into is told by whoever writes there
        return False


class _Stretch:
    """Reports a stretch of the way as far as it goes on the whole of it; both in KiB."""

    def __init__(self, progress: Progress, before: int, length: int, whole: int) -> None:
        self._progress = progress
        self._before, self._length, self._whole = before, length, whole

    def step(self, done: int, total: int) -> None:
        self._progress.step(self._before + self._length * done // max(total, 1), self._whole)


def _copy_database(database: Path, part: Path, progress: Progress) -> None:
    try:
        snapshot(database, part, progress)
    except DatabaseDamagedError:
        raise DatabaseDamagedError(database) from None


def _copy_keys(database: Path, there: Path, undo: ExitStack) -> None:
    if (kept := read_key_file(database)) is not None:
        write_key_file(there, kept)
        _on_failure(undo, key_path(there).unlink)


def _copy_backups(
    backups: Sequence[Path], shelf: Path, undo: ExitStack, progress: Progress, sizes: Sequence[int]
) -> None:
    """Copy what is not on the shelf there already, as where data comes back to a former folder."""
    if backups and not shelf.exists():
        shelf.mkdir()
        _on_failure(undo, shelf.rmdir)
    for number, backup in enumerate(backups, 1):
        if target := _place_for(backup, shelf):
            _copy(backup, target)
            _on_failure(undo, target.unlink)
        progress.step(sum(sizes[: number + 1]), sum(sizes))


def _place_for(backup: Path, shelf: Path) -> Path | None:
    """Return a free name for a backup; None where it is there already, under any number of its minute."""
    said, number = named(backup.name), 1
    target = shelf / backup.name
    while target.exists():
        if _is_same(backup, target):
            return None
        number += 1
        name = f"{backup.stem}-{number}{backup.suffix}"
        if said:
            name = backup_name(said.stem, said.prefix, said.made_at, said.number + number - 1)
        target = shelf / name
    return target


def _is_same(backup: Path, other: Path) -> bool:
    try:
        return filecmp.cmp(backup, other, shallow=False)
    except OSError:
        return False


def _copy(backup: Path, target: Path) -> None:
    try:
        reading = backup.open("rb")
    except OSError:
        raise FileUnreadableError(backup) from None
    with reading, discarded(target.with_name("carried.part")) as part:
        with part.open("xb") as writing:
            shutil.copyfileobj(reading, writing)
        if not _is_same(backup, part):
            raise FileUnwritableError(target)
        replace_durably(part, target)


def _backups(database: Path, shelf: Path) -> list[Path]:
    """Return everything that was ever kept of the database, also a damaged file with its WAL."""
    return sorted(each for each in shelf.glob(f"{database.stem}-*") if each.is_file())


def _size(file: Path) -> int:
    """Return the KiB that a file takes; none where it has just had its time as a backup."""
    try:
        return -(-file.stat().st_size // _KIB)
    except OSError:
        return 0


def _on_failure(undo: ExitStack, deed: Callable[[], object]) -> None:
    def undone() -> None:
        with suppress(OSError):
            deed()

    undo.callback(undone)
