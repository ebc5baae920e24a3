"""Backups: made while the program works, checked, thinned out, and restored without losing the present state.

A file gets the name of a backup only when it is whole, checked and on the disk.
"""

from __future__ import annotations

import shutil
from contextlib import closing, suppress
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from desktop.errors import (
    AppError,
    BackupDamagedError,
    DatabaseDamagedError,
    FileEmptyError,
    FileMissingError,
    FileTypeError,
    FileUnreadableError,
    NewerDatabaseError,
)
from desktop.storage.backup_contents import contents_of, ends_of, head_of, is_ours, looking_at, untouched
from desktop.storage.backup_files import PARTS, beside, discarded, readable, settle, written_to
from desktop.storage.backup_names import SAFETY, backup_name, named
from desktop.storage.backup_notes import BackupNotes, Note, Why
from desktop.storage.health import broken_links
from desktop.storage.migrations.upgrade import HERE, known
from desktop.storage.opening import renew_replica
from desktop.storage.rotation import Backup, to_remove
from desktop.storage.snapshot import connect_to_read, copy_pages, remove_side_files, replace_durably, verify
from desktop.storage.trouble import translated

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from contextlib import AbstractContextManager
    from datetime import datetime
    from pathlib import Path

    from sqlalchemy import Connection

    from desktop.progress import Progress
    from desktop.storage.backup_contents import BackupContents

T = TypeVar("T")
BY_HAND_STAYS = timedelta(days=7)
"""How long a backup that was made by hand stays, however many follow it."""


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
        self.notes = BackupNotes(folder)

    @property
    def folder(self) -> Path:
        """Where they lie."""
        return self._folder

    def make(
        self, folder: Path | None = None, why: Why = Why.AUTOMATIC, progress: Progress | None = None
    ) -> Backup:
        """Make a backup and let those go that have had their time; in another ``folder`` none goes.

        Raises `FileMissingError`, `DatabaseDamagedError`, `DiskFullError` or `FileUnwritableError`; then
        nothing was made and no other backup was touched.
        """
        at = self._now()
        made = self._make(folder or self._folder, at, progress)
        if folder is None:
            self.notes.write(made.path, Note(why, sound=True, checked_at=at))
            for spare in to_remove(self._own(), at):
                if not self._is_wanted_still(spare, at):
                    with suppress(OSError):  # held open elsewhere: it goes next time
                        spare.path.unlink()
        return made

    def make_if_changed(self, why: Why = Why.AUTOMATIC) -> Backup | None:
        """Make a backup unless there is one that ends where the journal ends, or the file is none of ours."""
        with translated(self._database), looking_at(self._connect) as connection:
            if not is_ours(connection):
                return None
            head = head_of(connection)
        has_all = any(_asked(backup.path, head_of) == head for backup in self.list())
        return None if has_all else self.make(why=why)

    def list(self) -> tuple[Backup, ...]:
        """Return the backups of this database in the folder, newest first."""
        return self._named("", self._folder)

    def safety_copies(self) -> tuple[Backup, ...]:
        """Return what was kept before each restoring, newest first; none is ever removed by the program."""
        return self._named(SAFETY, self._folder)

    def note_of(self, path: Path) -> Note:
        """Return why a backup in the folder was made, and how its last check ended."""
        return self.notes.of(path)

    def at(self, folder: Path) -> Backups:
        """Return the backups of the same database in another folder."""
        return Backups(self._database, folder, self._now, self._scripts)

    def changes_after(self, path: Path) -> int:
        """Return how many changes of the database are not in the backup at ``path``."""
        with (
            readable(path) as source,
            translated(path),
            looking_at(lambda: connect_to_read(source)) as connection,
        ):
            kept = ends_of(connection)
        with translated(self._database), looking_at(self._connect) as connection:
            present = ends_of(connection)
        return sum(max(0, last - kept.get(replica, 0)) for replica, last in present.items())

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

    def check_noted(self, path: Path) -> BackupContents:
        """Check as `check` does, and note for a backup in the folder how that ended."""
        try:
            contents = self.check(path)
        except (BackupDamagedError, FileEmptyError, FileTypeError):
            self._note_check(path, sound=False)
            raise
        self._note_check(path, sound=not contents.broken_links)
        return contents

    def _note_check(self, path: Path, *, sound: bool) -> None:
        if path.parent == self._folder:
            self.notes.write(path, Note(self.note_of(path).why, sound, self._now()))

    def restore(self, path: Path, progress: Progress | None = None) -> Path | None:
        """Put the backup at ``path`` in the place of the closed database; return where the old one is kept.

        The caller holds the lock of `OneProgram`. Whatever happens, there is the old file or the new one.
        An old schema stays as it is; `open_database` migrates it. None is returned where no file was there.
        """
        self.check(path)
        fresh = beside(self._database, ".restoring")
        with written_to(self._database.parent), translated(self._database), discarded(fresh):
            self._database.parent.mkdir(parents=True, exist_ok=True)
            with readable(path) as source, closing(connect_to_read(source)) as reading:
                copy_pages(reading, fresh, progress)
            renew_replica(fresh)
            kept = self._keep_present()
            replace_durably(fresh, self._database)
        return kept

    def _own(self) -> tuple[Backup, ...]:
        """Return the backups that this database may let go: on a stick there may be another register's."""
        try:
            with translated(self._database), looking_at(self._connect) as connection:
                known = ends_of(connection).keys()
        except AppError:  # the new backup is made; what has had its time goes next time
            return ()
        return tuple(each for each in self.list() if (_asked(each.path, ends_of) or {}).keys() <= known)

    def _is_wanted_still(self, backup: Backup, now: datetime) -> bool:
        """Tell whether somebody who made it by hand may still come back to it."""
        return self.note_of(backup.path).why is Why.BY_HAND and now - backup.made_at < BY_HAND_STAYS

    def _make(self, folder: Path, at: datetime, progress: Progress | None) -> Backup:
        with written_to(folder):
            folder.mkdir(parents=folder == self._folder, exist_ok=True)
            with self._part(folder) as part:
                try:
                    self._copy_compared(part, progress)
                except DatabaseDamagedError:
                    raise DatabaseDamagedError(self._database) from None
                made, number = self._free_name(folder, "", at)
                replace_durably(part, made)
            return Backup(made, at.replace(second=0, microsecond=0), made.stat().st_size, number)

    def _copy_compared(self, part: Path, progress: Progress | None) -> None:
        """Copy the database as it is between two commits; what was copied holds what was seen."""
        with translated(self._database), looking_at(self._connect) as connection:
            seen = contents_of(connection)
            copy_pages(connection.connection.driver_connection, part, progress)
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
            kept, _ = self._free_name(self._folder, SAFETY, self._now())
            with self._part(self._folder) as part:
                for suffix in present:
                    shutil.copyfile(beside(self._database, suffix), beside(part, suffix))
                if is_sound := settle(part):
                    replace_durably(part, kept)
            if not is_sound:
                self._keep_bare(present, kept)
        if is_sound:
            self.notes.write(kept, Note(Why.BEFORE_RESTORING))
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
        stem = self._database.stem
        while any(
            beside(path := folder / backup_name(stem, prefix, at, number), suffix).exists()
            for suffix in PARTS
        ):
            number += 1
        return path, number

    def _named(self, prefix: str, folder: Path) -> tuple[Backup, ...]:
        try:
            files = list(folder.iterdir()) if folder.exists() else []
        except OSError:
            raise FileUnreadableError(folder) from None
        zone, found = self._now().tzinfo, []
        for file in files:
            said = named(file.name, zone)
            if said and (said.stem, said.prefix) == (self._database.stem, prefix):
                with suppress(OSError):  # gone meanwhile
                    if file.is_file():
                        found.append(Backup(file, said.made_at, file.stat().st_size, said.number))
        return tuple(sorted(found, key=lambda backup: backup.age, reverse=True))


def _asked(path: Path, question: Callable[[Connection], T]) -> T | None:
    """Return what a backup answers, if it can be read."""
    try:
        with untouched(path) as source, looking_at(lambda: connect_to_read(source)) as connection:
            return question(connection)
    except (OSError, DBAPIError):
        return None
