"""Backups: made while the program works, checked, thinned out, and restored without losing the present state.

A file gets the name of a backup only when it is whole, checked and on the disk.
"""

from __future__ import annotations

import re
import shutil
from contextlib import closing, suppress
from dataclasses import replace
from datetime import datetime, time
from typing import TYPE_CHECKING, Any

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from desktop.errors import (
    AppError,
    BackupDamagedError,
    DatabaseDamagedError,
    FileMissingError,
    FileTypeError,
    FileUnreadableError,
    NewerDatabaseError,
)
from desktop.persian.jalali import DayError, day_latin, day_of
from desktop.storage.backup_contents import contents_of, head_of, is_ours, looking_at, untouched
from desktop.storage.backup_files import PARTS, beside, discarded, readable, settle, written_to
from desktop.storage.health import broken_links
from desktop.storage.migrations.upgrade import HERE, known
from desktop.storage.opening import renew_replica
from desktop.storage.rotation import Backup, to_remove
from desktop.storage.snapshot import connect_to_read, copy_pages, remove_side_files, replace_durably, verify
from desktop.storage.trouble import translated

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    from desktop.storage.backup_contents import BackupContents

_SAFETY = "before-restore-"


class Backups:
    """Makes, finds, checks and restores the backups of one database file.

    ``now`` is local time: the names of the files show it, so that a clerk can read them.
    """

    def __init__(
        self, database: Path, folder: Path, now: Callable[[], datetime], scripts: Path = HERE
    ) -> None:
        self._database = database
        self._folder = folder
        self._now = now
        self._scripts = scripts

    def make(self, folder: Path | None = None) -> Backup:
        """Make a backup and let those go that have had their time; in another ``folder`` none goes.

        Raises `FileMissingError`, `DatabaseDamagedError`, `DiskFullError` or `FileUnwritableError`; then
        nothing was made and no other backup was touched.
        """
        at = self._now()
        made = self._make(folder or self._folder, at)
        if folder is None:
            for spare in to_remove(self.list(), at):
                with suppress(OSError):  # held open elsewhere: it goes next time
                    spare.path.unlink()
        return made

    def make_if_changed(self) -> Backup | None:
        """Make a backup unless there is one that ends where the journal ends, or the file is none of ours."""
        with translated(self._database), looking_at(self._connect) as connection:
            if not is_ours(connection):
                return None
            head = head_of(connection)
        return None if any(_ends_with(head, backup.path) for backup in self.list()) else self.make()

    def list(self) -> tuple[Backup, ...]:
        """Return the backups of this database in the folder, newest first."""
        return self._named("", self._folder)

    def safety_copies(self) -> tuple[Backup, ...]:
        """Return what was kept before each restoring, newest first; none is ever removed by the program."""
        return self._named(_SAFETY, self._folder)

    def newest_good(self) -> Path | None:
        """Return the newest backup that passes its check, else the newest safety copy that does."""
        passed = []
        for backup in (*self.list(), *self.safety_copies()):
            with suppress(AppError):
                if not self.check(backup.path).broken_links:
                    return backup.path
                passed.append(backup.path)
        return passed[0] if passed else None

    def check(self, path: Path) -> BackupContents:
        """Return what the backup at ``path`` holds; the file is not changed.

        Raises `FileMissingError`, `FileEmptyError`, `FileTypeError`, `FileUnreadableError`,
        `BackupDamagedError` or `NewerDatabaseError`. That the journal's chain is broken is told, not
        raised: it may have been so in the database, and then this is all there is.
        """
        with readable(path) as source:
            try:
                with translated(path), looking_at(lambda: connect_to_read(source)) as connection:
                    if not is_ours(connection):
                        raise FileTypeError(path)
                    contents = contents_of(connection)
                    if contents.revision not in known(self._scripts):
                        raise NewerDatabaseError(path)
                    contents = replace(contents, broken_links=broken_links(connection))
                verify(source)
            except DatabaseDamagedError:
                raise BackupDamagedError(path, "its pages or links are broken") from None
            except (DBAPIError, dbapi2.Error, ValueError) as error:
                raise BackupDamagedError(path, str(error)) from error
        return contents

    def restore(self, path: Path) -> Path | None:
        """Put the backup at ``path`` in the place of the closed database; return where the old one is kept.

        The caller holds the lock of `OneProgram`. Whatever happens, there is the old file or the new one.
        An old schema stays as it is; `open_database` migrates it. None is returned where no file was there.
        """
        self.check(path)
        fresh = beside(self._database, ".restoring")
        with written_to(self._database.parent), translated(self._database), discarded(fresh):
            self._database.parent.mkdir(parents=True, exist_ok=True)
            with readable(path) as source, closing(connect_to_read(source)) as reading:
                copy_pages(reading, fresh)
            renew_replica(fresh)
            kept = self._keep_present()
            replace_durably(fresh, self._database)
        return kept

    def _make(self, folder: Path, at: datetime) -> Backup:
        with written_to(folder):
            folder.mkdir(parents=folder == self._folder, exist_ok=True)
            with self._part(folder) as part:
                try:
                    self._copy_compared(part)
                except DatabaseDamagedError:
                    raise DatabaseDamagedError(self._database) from None
                made, number = self._free_name(folder, "", at)
                replace_durably(part, made)
            return Backup(made, at.replace(second=0, microsecond=0), made.stat().st_size, number)

    def _copy_compared(self, part: Path) -> None:
        """Copy the database as it is between two commits; what was copied holds what was seen."""
        with translated(self._database), looking_at(self._connect) as connection:
            seen = contents_of(connection)
            copy_pages(connection.connection.driver_connection, part)
        with translated(part), looking_at(lambda: connect_to_read(part)) as connection:
            if contents_of(connection) != seen:
                raise DatabaseDamagedError(part)

    def _keep_present(self) -> Path | None:
        """Keep the closed database and leave nothing beside it: one sound file, else all that there is."""
        present = [suffix for suffix in PARTS if beside(self._database, suffix).exists()]
        if not present:
            return None
        with written_to(self._folder):
            self._folder.mkdir(parents=True, exist_ok=True)
            kept, _ = self._free_name(self._folder, _SAFETY, self._now())
            with self._part(self._folder) as part:
                for suffix in present:
                    shutil.copyfile(beside(self._database, suffix), beside(part, suffix))
                if is_sound := settle(part):
                    replace_durably(part, kept)
            if not is_sound:
                self._keep_bare(present, kept)
        if is_sound:
            settle(self._database)
        else:
            remove_side_files(self._database)
        return beside(kept, present[0])

    def _keep_bare(self, present: Sequence[str], kept: Path) -> None:
        """Keep a damaged file and its WAL as they are: what can be saved of them is for an expert."""
        for suffix in present:
            with self._part(self._folder) as part:
                shutil.copyfile(beside(self._database, suffix), part)
                replace_durably(part, beside(kept, suffix))

    def _connect(self) -> Any:
        if not self._database.is_file():
            raise FileMissingError(self._database)
        return dbapi2.connect(str(self._database))

    def _part(self, folder: Path) -> AbstractContextManager[Path]:
        return discarded(folder / f"{self._database.stem}.part")

    def _free_name(self, folder: Path, prefix: str, at: datetime) -> tuple[Path, int]:
        """Return a name after all of its minute, also after those whose time was over meanwhile."""
        minute = at.replace(second=0, microsecond=0)
        taken = (each.number for each in self._named(prefix, folder) if each.made_at == minute)
        number = max(taken, default=0) + 1
        day = day_latin(at.date()).replace("/", "-")
        begin = f"{self._database.stem}-{prefix}{day}-{at:%H%M}"
        while any(beside(path := folder / _name(begin, number), suffix).exists() for suffix in PARTS):
            number += 1
        return path, number

    def _named(self, prefix: str, folder: Path) -> tuple[Backup, ...]:
        pattern = re.compile(
            rf"{re.escape(self._database.stem)}-{prefix}(\d{{4}})-(\d\d)-(\d\d)-(\d\d)(\d\d)(?:-(\d+))?\.db",
            re.ASCII,
        )
        try:
            names = [each.name for each in folder.iterdir()] if folder.exists() else []
        except OSError:
            raise FileUnreadableError(folder) from None
        found = []
        for name in names:
            with suppress(DayError, ValueError, OSError):  # not a name of ours, or gone meanwhile
                if (match := pattern.fullmatch(name)) and (folder / name).is_file():
                    year, month, day, hour, minute, number = (int(part or 1) for part in match.groups())
                    moment = time(hour, minute, tzinfo=self._now().tzinfo)
                    made_at = datetime.combine(day_of(year, month, day), moment)
                    size = (folder / name).stat().st_size
                    found.append(Backup(folder / name, made_at, size, number))
        return tuple(sorted(found, key=lambda backup: backup.age, reverse=True))


def _name(begin: str, number: int) -> str:
    return f"{begin}.db" if number == 1 else f"{begin}-{number}.db"


def _ends_with(head: str, path: Path) -> bool:
    """Tell whether the journal in a backup ends as ``head`` says."""
    try:
        with untouched(path) as source, looking_at(lambda: connect_to_read(source)) as connection:
            return head_of(connection) == head
    except (OSError, DBAPIError):
        return False
