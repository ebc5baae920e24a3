"""Care of the file: its examination, its backups, and the way back to one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.storage.health import examine

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.storage.backup_contents import BackupContents
    from desktop.storage.backups import Backups
    from desktop.storage.database import Database
    from desktop.storage.health import Health
    from desktop.storage.store import Store
    from desktop.storage.tables import Tables


class Care:
    """Looks after the file that is open."""

    def __init__(self, store: Store, database: Database, tables: Tables, backups: Backups) -> None:
        self._store = store
        self._database = database
        self._tables = tables
        self._backups = backups

    def examine(self) -> Health:
        """Examine the file; nothing is changed."""
        return examine(self._database, self._tables, self._store.work())

    def make_backup(self, folder: Path) -> Path:
        """Make a checked backup in a folder, such as one on a USB stick."""
        return self._backups.make(folder).path

    def check_backup(self, path: Path) -> BackupContents:
        """Return what a backup holds; raise `BackupDamagedError` where it is not sound."""
        return self._backups.check(path)
