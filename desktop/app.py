"""The only place that knows all parts: builds each once and hands it what it needs."""

from __future__ import annotations

import gc
import os
import sys
import time
from contextlib import ExitStack, contextmanager
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from desktop.paths import FONTS, PLACES, VOCABULARY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desktop.services.desk import Desk
    from desktop.storage.backups import Backups

DATABASE = "mahalleyar.db"
BACKUPS = "backups"


class Program:
    """Opens files for the window and the command, and restores closed ones."""

    def usual_file(self) -> Path:
        """Return where the data lies unless somebody says otherwise: the user's local folder."""
        from platformdirs import user_data_path

        return user_data_path("Mahalleyar", appauthor=False, roaming=False) / DATABASE

    @contextmanager
    def open(self, data: Path, saved: Callable[[], None] = lambda: None) -> Iterator[Desk]:
        """Open a file, or make it; nobody else has it meanwhile, and what changed is backed up at the end.

        ``saved`` is called after every commit.
        """
        from desktop.errors import AppError, BackupFailedError, DatabaseDamagedError
        from desktop.storage.safe_folder import require_safe

        require_safe(data.parent)
        with ExitStack() as stack:
            _take(data, stack)
            backups = _backups(data)
            try:
                yield _build(data, backups, stack, saved)
            except DatabaseDamagedError:  # on opening, or where a damaged page is met at work
                raise DatabaseDamagedError(data, backups.newest_good()) from None
            try:
                backups.make_if_changed()
            except AppError as error:
                raise BackupFailedError(error) from error

    def restore(self, data: Path, backup: Path) -> Path | None:
        """Put a backup in the place of a closed file; return where the present state was kept first."""
        from desktop.storage.safe_folder import require_safe

        require_safe(data.parent)
        with ExitStack() as stack:
            _take(data, stack)
            return _backups(data).restore(backup)


def main() -> int:
    """Start the program: the window where there is a screen for it, else what the words say."""
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()
    program = Program()
    if not sys.argv[1:] and has_screen():
        gc.disable()  # until the window is painted; collecting what imports leave behind only delays it
        from desktop.ui.application import run_window

        return run_window(program, program.usual_file(), sys.argv)
    from desktop.cli.main import run

    tour = ["tour", "--out", str(program.usual_file().with_name("tour"))]
    return run(sys.argv[1:] or tour, program)


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
    from desktop.storage.backups import Backups

    return Backups(data, data.parent / BACKUPS, lambda: datetime.now(UTC).astimezone())


def _back_up_first(data: Path, backups: Backups) -> None:
    """Keep what is there before it is migrated, and what a run that was cut short had saved."""
    from desktop.errors import AppError, DatabaseDamagedError

    try:
        if data.exists():
            backups.make_if_changed()
    except DatabaseDamagedError:
        raise
    except AppError:  # it is tried again, and told, at the end
        pass


def _build(data: Path, backups: Backups, stack: ExitStack, saved: Callable[[], None]) -> Desk:
    """Build every part on one file."""
    from desktop.domain.catalogue import CATALOGUE, SCHEMA
    from desktop.schema.vocabulary import read_vocabulary
    from desktop.services.browse import Browse
    from desktop.services.care import Care
    from desktop.services.close_minutes import CloseMinutes
    from desktop.services.desk import Desk
    from desktop.services.edit import EditRecords
    from desktop.services.export_sheet import ExportSheet
    from desktop.services.find import Find
    from desktop.services.history import History
    from desktop.services.import_sheet import ImportSheet
    from desktop.services.keep_drafts import KeepDrafts
    from desktop.services.minutes_paper import MinutesPapers
    from desktop.services.papers import Papers
    from desktop.services.print_minutes import PrintMinutes
    from desktop.services.read_minutes import ReadMinutes
    from desktop.services.report_rows import ReportRows
    from desktop.services.shipped_places import bring_places
    from desktop.storage.one_program import login_name
    from desktop.storage.opening import open_database, replica_of
    from desktop.storage.store import Store
    from desktop.storage.tables import Tables

    _back_up_first(data, backups)
    database = open_database(data)
    stack.callback(database.close)
    tables = Tables(CATALOGUE)
    store = Store(database, tables, replica_of(database), login_name(), SCHEMA, _now_milliseconds, saved)
    bring_places(store, PLACES / "iran.csv")
    vocabulary = read_vocabulary(VOCABULARY)
    papers = Papers(FONTS)
    stack.callback(papers.close)
    words = MinutesPapers(vocabulary)
    return Desk(
        vocabulary=vocabulary,
        browse=Browse(store, CATALOGUE, vocabulary),
        edit=EditRecords(store),
        history=History(store, vocabulary),
        find=Find(store),
        drafts=KeepDrafts(store),
        read_minutes=ReadMinutes(store),
        close_minutes=CloseMinutes(store, papers, words, date.today),
        print_minutes=PrintMinutes(store, papers, words),
        import_sheet=ImportSheet(store, CATALOGUE, vocabulary),
        export_sheet=ExportSheet(store, vocabulary),
        report_rows=ReportRows(vocabulary),
        care=Care(store, database, tables, backups),
    )


def _now_milliseconds() -> int:
    return time.time_ns() // 1_000_000
