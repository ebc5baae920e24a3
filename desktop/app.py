"""The only place that knows all parts: builds each once and hands it what it needs."""

from __future__ import annotations

import gc
import os
import sys
import time
from contextlib import ExitStack, contextmanager
from functools import partial
from typing import TYPE_CHECKING

from desktop.location import Location, usual_home
from desktop.paths import PLACES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desktop.progress import Progress
    from desktop.services.desk import Desk
    from desktop.storage.backups import Backups
    from desktop.storage.database import Database
    from desktop.storage.store import Store
    from desktop.storage.tables import Tables

DATABASE = "mahalleyar.db"
BACKUPS = "backups"


class Program:
    """Opens files for the window and the command, and restores closed ones.

    ``home`` is the person's local folder, where it is not the usual one.
    """

    def __init__(self, home: Path | None = None) -> None:
        self._home = home

    @property
    def location(self) -> Location:
        """What knows, and remembers, where the data lies on this computer."""
        return Location(self._home or usual_home())

    def usual_file(self) -> Path:
        """Return where the data lies unless somebody says otherwise: in the local folder or a chosen one."""
        return self.location.folder / DATABASE

    @contextmanager
    def open(
        self,
        data: Path,
        saved: Callable[[], None] = lambda: None,
        progress: Progress | None = None,
        *,
        back_up_first: bool = True,
    ) -> Iterator[Desk]:
        """Open a file, or make it; nobody else has it meanwhile, and what changed is backed up at the end.

        ``saved`` is called after every commit. What a run that was cut short had saved is backed up first,
        unless the caller does so later, as a window does that shall be of use at once.
        """
        from desktop.errors import AppError, BackupFailedError, DatabaseDamagedError
        from desktop.storage.safe_folder import require_safe

        self._require_there(data.parent)
        require_safe(data.parent)
        with ExitStack() as stack:
            _take(data, stack)
            try:
                if back_up_first:
                    _back_up_first(data)
                desk = _build(data, stack, saved, progress)
                yield desk
            except DatabaseDamagedError:  # on opening, or where a damaged page is met at work
                raise DatabaseDamagedError(data, _backups(data).newest_good()) from None
            try:
                desk.care.back_up_if_changed()
            except AppError as error:
                raise BackupFailedError(error) from error

    def restore(self, data: Path, backup: Path, progress: Progress | None = None) -> Path | None:
        """Put a backup in the place of a closed file; return where the present state was kept first."""
        from desktop.storage.safe_folder import require_safe

        require_safe(data.parent)
        with ExitStack() as stack:
            _take(data, stack)
            return _backups(data).restore(backup, progress)

    def move(self, data: Path, folder: Path) -> Path:
        """Remember that the data lies in ``folder`` from now on; return its file there."""
        from desktop.errors import FileUnwritableError

        try:
            self.location.choose(folder)
        except OSError:
            raise FileUnwritableError(self.location.home) from None
        return folder / data.name

    def pictures(self, out: Path) -> list[Path]:
        """Save pictures of every page and dialog of the window, by day and by night; none is shown."""
        from desktop.ui.pictures import tour_pictures

        return tour_pictures(self, out)

    def look_once(self, data: Path, picture: Path) -> dict[str, str]:
        """Show a file in the window and save a picture; tell what was loaded: empty is what was not."""
        from desktop.ui.self_look import look_once

        return look_once(self, data, picture)

    def _require_there(self, folder: Path) -> None:
        """Refuse to make an empty register where a chosen folder is gone, such as one on a stick."""
        from desktop.errors import FileMissingError

        if folder == self.location.chosen and not folder.is_dir():
            raise FileMissingError(folder)


def main() -> int:
    """Start the program: the window where there is a screen for it, else what the words say."""
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()
    program = Program()
    if wants_window(sys.argv[1:]) and has_screen():
        gc.disable()  # `desktop.ui.garbage` begins when the person works
        from desktop.ui.application import run_window

        return run_window(program, program.usual_file(), program.location.home, sys.argv)
    from desktop.cli.main import run

    tour = ["tour", "--out", str(program.usual_file().with_name("tour"))]
    return run(sys.argv[1:] or tour, program)


def wants_window(words: list[str]) -> bool:
    """Tell whether the window is started: by no words, or by a double click on a package in Windows."""
    if not words or sys.stdout is not None:
        return not words
    from desktop.cli.package import package_among

    return package_among(words) is not None


def has_screen() -> bool:
    """Tell whether a window would be seen."""
    if os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in ("offscreen", "minimal"):
        return False
    of_unix = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
    return sys.platform in ("win32", "darwin") or of_unix


def _take(data: Path, stack: ExitStack) -> None:
    from desktop.errors import DatabaseReadOnlyError, FileTypeError, FileUnwritableError
    from desktop.storage.one_program import OneProgram

    try:
        str(data).encode()
        if not data.name or data.is_dir():
            raise FileTypeError(data)
        data.parent.mkdir(parents=True, exist_ok=True)
    except UnicodeEncodeError:  # bytes that are no letters: SQLite opens no such name
        raise FileUnwritableError(data) from None
    except OSError:
        raise DatabaseReadOnlyError from None
    alone = OneProgram(data)
    alone.take()
    stack.callback(alone.release)


def _backups(data: Path) -> Backups:
    from desktop.services.moment import now
    from desktop.storage.backups import Backups

    return Backups(data, data.parent / BACKUPS, now)


def _back_up_first(data: Path) -> None:
    """Keep what a run that was cut short had saved."""
    from desktop.errors import AppError, DatabaseDamagedError

    try:
        if data.exists():
            _backups(data).make_if_changed()
    except DatabaseDamagedError:
        raise
    except AppError:  # it is tried again, and told, at the end
        pass


def _back_up_older(data: Path) -> None:
    from desktop.storage.backup_notes import Why

    _backups(data).make_if_changed(Why.BEFORE_UPDATE)


def _build(data: Path, stack: ExitStack, saved: Callable[[], None], progress: Progress | None) -> Desk:
    """Build every part on one file."""
    from desktop.services.desk import Desk

    database, tables, store = _open_store(data, stack, saved, progress)
    return Desk(database, tables, store, partial(_backups, data), stack)


def _open_store(
    data: Path, stack: ExitStack, saved: Callable[[], None], progress: Progress | None
) -> tuple[Database, Tables, Store]:
    """Open a file, brought to today, with the places that come with the program in it."""
    from desktop.domain.catalogue import CATALOGUE, SCHEMA
    from desktop.services.shipped_places import bring_places
    from desktop.storage.one_program import login_name
    from desktop.storage.opening import open_database, replica_of
    from desktop.storage.store import Store
    from desktop.storage.tables import Tables

    database = open_database(data, progress=progress, before_migrating=partial(_back_up_older, data))
    stack.callback(database.close)
    tables = Tables(CATALOGUE)
    store = Store(database, tables, replica_of(database), login_name(), SCHEMA, _now_milliseconds, saved)
    bring_places(store, PLACES / "iran.csv")
    return database, tables, store


def _now_milliseconds() -> int:
    return time.time_ns() // 1_000_000
