"""The only place that knows all parts: builds each once and hands it what it needs."""

from __future__ import annotations

import gc
import os
import sys
import time
from contextlib import ExitStack, contextmanager, suppress
from functools import partial
from typing import TYPE_CHECKING

from desktop.location import Location, is_portable, usual_home
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

    ``home`` is the person's local folder and ``machine`` this computer, where not the usual ones.
    """

    def __init__(self, home: Path | None = None, machine: str = "") -> None:
        self._home = home
        self._machine = machine

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

        self._require_not_missed(data)
        require_safe(data.parent)
        with ExitStack() as stack:
            _take(data, stack)
            self._require_not_missed(data)  # it may have been moved away meanwhile
            try:
                if back_up_first:
                    _back_up_first(data)
                desk = _build(data, stack, saved, progress, self._machine)
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

        self._require_there(data.parent)
        require_safe(data.parent)
        with ExitStack() as stack:
            _take(data, stack)
            return _backups(data).restore(backup, progress)

    def move(self, data: Path, folder: Path) -> Path:
        """Remember that the data lies in ``folder`` from now on, where it is made if there is none.

        Its file there is returned. What was begun in the former place is not in the way of coming back.
        """
        from desktop.errors import AppError
        from desktop.services.data_folder import require_fit
        from desktop.services.moment import now
        from desktop.storage.carrying import set_aside

        self._require_movable(data)
        require_fit(folder)
        moved = folder / data.name
        with ExitStack() as stack:
            _take(moved, stack)
            if not moved.exists():
                _open_store(moved, stack, lambda: None, None, self._machine)
            self._choose(folder)
        if data.is_file() and not data.samefile(moved):
            with suppress(AppError), ExitStack() as stack:  # in use: it stays as it is
                _take(data, stack)
                set_aside(data, now())
        return moved

    def carry(self, data: Path, folder: Path, progress: Progress | None = None) -> Path:
        """Take the closed data with its backups to ``folder``; return where the former file lies from now on.

        It is copied and checked before it is remembered that it lies there. Whatever happens, there is the
        old file in use or the new one; on failure ``folder`` is as it was.
        """
        from desktop.services.data_folder import require_fit
        from desktop.services.moment import now
        from desktop.storage.carrying import carried, disown, require_carriable, set_aside

        self._require_movable(data)
        self._require_there(data.parent)
        require_fit(folder)
        folder = folder.resolve()  # whatever else its name leads through may go
        shelf = data.parent / BACKUPS
        with ExitStack() as stack:
            _take(data, stack)
            require_carriable(data, shelf, folder)
            _take(folder / data.name, stack)  # nobody begins or brings another one meanwhile
            with carried(data, shelf, folder, progress):
                self._choose(folder)
            disown(data)
            return set_aside(data, now())

    def pictures(self, out: Path) -> list[Path]:
        """Save pictures of every page and dialog of the window, by day and by night; none is shown."""
        from desktop.ui.pictures import tour_pictures

        return tour_pictures(self, out)

    def look_once(self, data: Path, picture: Path) -> dict[str, str]:
        """Show a file in the window and save a picture; tell what was loaded: empty is what was not."""
        from desktop.ui.self_look import look_once

        return look_once(self, data, picture)

    def _choose(self, folder: Path) -> None:
        from desktop.errors import FileUnwritableError

        try:
            self.location.choose(folder)
        except OSError:
            raise FileUnwritableError(self.location.home) from None

    def _require_movable(self, data: Path) -> None:
        """Refuse to move what somebody named, or what goes about with a portable program."""
        from desktop.errors import FixedPlaceError

        if is_portable() or data != self.usual_file():
            raise FixedPlaceError

    def _require_there(self, folder: Path) -> None:
        """Refuse to make anything where a chosen folder is gone, such as one on a stick."""
        from desktop.errors import DataMissingError

        if folder == self.location.chosen and not folder.is_dir():
            raise DataMissingError(folder)

    def _require_not_missed(self, data: Path) -> None:
        """Refuse to begin anew where a register was: another stick is in its place, or it was moved away."""
        if not os.path.exists(data):  # noqa: PTH110 - no name is too odd for it
            from desktop.errors import DataMissingError
            from desktop.storage.carrying import was_set_aside

            if data.parent == self.location.chosen or was_set_aside(data):
                raise DataMissingError(data.parent)


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


def _build(
    data: Path, stack: ExitStack, saved: Callable[[], None], progress: Progress | None, machine: str
) -> Desk:
    """Build every part on one file."""
    from desktop.services.desk import Desk

    opened = _open_store(data, stack, saved, progress, machine)
    return Desk(*opened, partial(_backups, data), stack)


def _open_store(
    data: Path, stack: ExitStack, saved: Callable[[], None], progress: Progress | None, machine: str
) -> tuple[Database, Tables, Store]:
    """Open a file, brought to today, with the places that come with the program in it."""
    from desktop.domain.catalogue import CATALOGUE, SCHEMA
    from desktop.services.catch_up import catch_up
    from desktop.services.shipped_places import bring_places
    from desktop.storage.one_program import login_name
    from desktop.storage.opening import open_database
    from desktop.storage.recognising import note_end, recognised
    from desktop.storage.store import Store
    from desktop.storage.tables import Tables

    database = open_database(data, progress=progress, before_migrating=partial(_back_up_older, data))
    stack.callback(database.close)
    tables = Tables(CATALOGUE)
    replica = recognised(database, machine)
    stack.callback(note_end, database)
    store = Store(database, tables, replica, login_name(), SCHEMA, _now_milliseconds, saved)
    bring_places(store, PLACES / "iran.csv")
    catch_up(store, SCHEMA)
    return database, tables, store


def _now_milliseconds() -> int:
    return time.time_ns() // 1_000_000
