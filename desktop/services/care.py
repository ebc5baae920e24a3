"""Care of the file: its examination, its backups, and the way back to one of them."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from desktop.errors import AppError, DatabaseDamagedError
from desktop.services.backup_standing import CheckedBackup, KeptBackup, SecondFolder, Standing, Why
from desktop.services.data_folder import require_fit
from desktop.storage.carrying import require_carriable
from desktop.storage.health import examine
from desktop.storage.snapshot import verify
from desktop.storage.witnesses import holds

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from desktop.progress import Progress
    from desktop.storage.backup_contents import BackupContents
    from desktop.storage.backups import Backups
    from desktop.storage.database import Database
    from desktop.storage.health import Health
    from desktop.storage.rotation import Backup
    from desktop.storage.store import Store
    from desktop.storage.tables import Tables

LATE_AFTER = timedelta(days=2)
"""A backup that is older, and may lack something, is told to be old."""
SECOND_LATE_AFTER = timedelta(days=7)
"""So long a stick may stay at home before it is asked for."""


class Care:
    """Looks after the file that is open.

    ``second`` returns the folder, such as one on a stick, that shall hold a second copy of the backups; its
    own backups are thinned out by the same rule.
    """

    def __init__(
        self,
        store: Store,
        database: Database,
        tables: Tables,
        backups: Backups,
        now: Callable[[], datetime],
        second: Callable[[], Path | None] = lambda: None,
    ) -> None:
        self._store = store
        self._database = database
        self._tables = tables
        self._backups = backups
        self._now = now
        self._second = second
        self._all_kept_at: datetime | None = None

    @property
    def folder(self) -> Path:
        """Where the backups lie."""
        return self._backups.folder

    def examine(self, progress: Progress | None = None) -> Health:
        """Examine the file in every way; nothing is changed."""
        return examine(self._database, self._tables, self._store.work(), progress)

    def knows_chain(self, code: str) -> bool:
        """Tell whether the journal ever ended where the chain's code on a printed paper says.

        Raises `desktop.domain.seal.CodeError` for what can be no code.
        """
        with self._store.view() as view:
            return holds(view.connection, code)

    def look_over(self) -> None:
        """Back up what changed since the last backup; where nothing did, examine pages and links.

        Raises `DatabaseDamagedError` with the newest good backup, or why no backup could be made.
        """
        try:
            if self.back_up_if_changed() is None:
                verify(self._database.path)
        except DatabaseDamagedError:
            raise DatabaseDamagedError(self._database.path, self._backups.newest_good()) from None

    def require_carriable(self, folder: Path) -> None:
        """Refuse a folder to which the data cannot be moved with its backups.

        Raises what `require_fit` does, `FileTakenError` or `DiskFullError`.
        """
        require_fit(folder)
        require_carriable(self._database.path, self._backups.folder, folder)

    def back_up(self, progress: Progress | None = None) -> KeptBackup:
        """Make a backup because a person wants one, and bring the second folder up to date."""
        made = self._backups.make(why=Why.BY_HAND, progress=progress)
        self._kept_all()
        return self._kept(made)

    def back_up_if_changed(self) -> KeptBackup | None:
        """Make a backup if something was saved after the last one; return it."""
        made = self._backups.make_if_changed()
        self._kept_all()
        return self._kept(made) if made else None

    def make_backup(self, folder: Path, progress: Progress | None = None) -> Path:
        """Make a checked backup in a folder, such as one on a USB stick."""
        return self._backups.make(folder, Why.BY_HAND, progress).path

    def check_backup(self, path: Path) -> BackupContents:
        """Return what a backup holds; raise `BackupDamagedError` where it is not sound."""
        return self._backups.check(path)

    def check(self, path: Path) -> CheckedBackup:
        """Check a backup, note how that ended, and tell what it holds; raise as `check_backup` does."""
        contents = self._backups.check_noted(path)
        return CheckedBackup(
            counts={kind: contents.counts.get(of.rows.name, 0) for kind, of in self._tables.kinds().items()},
            holds_together=not contents.broken_links,
            later_changes=self._backups.changes_after(path),
        )

    def backups(self) -> tuple[KeptBackup, ...]:
        """Return the backups and what was kept before each restoring, newest first."""
        found = (*self._backups.list(), *self._backups.safety_copies())
        return tuple(sorted(map(self._kept, found), key=lambda each: each.made_at, reverse=True))

    def standing(self) -> Standing:
        """Tell how well what is saved is kept; quick enough to be asked after each backup."""
        now, newest = self._now(), next((each.made_at for each in self._backups.list()), None)
        safe_since = max((each for each in (newest, self._all_kept_at) if each), default=None)
        late = newest is None or safe_since is None or now - safe_since > LATE_AFTER
        return Standing(newest, late, self._second_folder(now))

    def _second_folder(self, now: datetime) -> SecondFolder | None:
        if (folder := self._second()) is None:
            return None
        copied_at = self._backups.notes.second(folder)
        late = copied_at is None or now - copied_at > SECOND_LATE_AFTER
        return SecondFolder(folder, folder.is_dir(), copied_at, late)

    def _kept_all(self) -> None:
        """Note that everything saved is in a backup, and copy that where the second folder is present."""
        self._all_kept_at = self._now()
        folder = self._second()
        if folder is None or not folder.is_dir():
            return
        try:
            self._backups.at(folder).make_if_changed()
        except DatabaseDamagedError:
            raise
        except AppError:  # a full or write-protected stick: the first copy is made, and the second told late
            return
        self._backups.notes.note_second(folder, self._all_kept_at)

    def _kept(self, backup: Backup) -> KeptBackup:
        note = self._backups.note_of(backup.path)
        return KeptBackup(backup.path, backup.made_at, backup.size, note.why, note.sound, note.checked_at)
