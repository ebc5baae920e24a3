"""The only place that knows all parts: builds each once and hands it what it needs."""

from __future__ import annotations

import gc
import os
import sys
import time
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

from desktop.location import Location, usual_home
from desktop.paths import FONTS, PLACES, SAMPLE, VOCABULARY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
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
            backups = _backups(data)
            try:
                if back_up_first:
                    _back_up_first(data, backups)
                desk = _build(data, backups, stack, saved, progress)
                yield desk
            except DatabaseDamagedError:  # on opening, or where a damaged page is met at work
                raise DatabaseDamagedError(data, backups.newest_good()) from None
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
    if not sys.argv[1:] and has_screen():
        gc.disable()  # `desktop.ui.garbage` begins when the person works
        from desktop.ui.application import run_window

        return run_window(program, program.usual_file(), program.location.home, sys.argv)
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

    return Backups(data, data.parent / BACKUPS, _now)


def _back_up_first(data: Path, backups: Backups) -> None:
    """Keep what a run that was cut short had saved."""
    from desktop.errors import AppError, DatabaseDamagedError

    try:
        if data.exists():
            backups.make_if_changed()
    except DatabaseDamagedError:
        raise
    except AppError:  # it is tried again, and told, at the end
        pass


def _build(
    data: Path, backups: Backups, stack: ExitStack, saved: Callable[[], None], progress: Progress | None
) -> Desk:
    """Build every part on one file."""
    from datetime import date

    from desktop.domain.catalogue import CATALOGUE
    from desktop.schema.vocabulary import read_vocabulary
    from desktop.services import heavy
    from desktop.services.attachments import Attachments
    from desktop.services.bodies import Bodies
    from desktop.services.browse import Browse
    from desktop.services.care import Care
    from desktop.services.close_minutes import CloseMinutes
    from desktop.services.desk import Desk
    from desktop.services.duplicates import Duplicates
    from desktop.services.edit import EditRecords
    from desktop.services.find import Find
    from desktop.services.following import Following
    from desktop.services.history import History
    from desktop.services.keep_drafts import KeepDrafts
    from desktop.services.life_cycle import LifeCycle
    from desktop.services.merge import Merge
    from desktop.services.minutes_desk import minutes_desk
    from desktop.services.minutes_paper import MinutesPapers
    from desktop.services.paper_fonts import PaperFonts
    from desktop.services.plan_words import PlanWords
    from desktop.services.preferences import Preferences
    from desktop.services.print_minutes import PrintMinutes
    from desktop.services.sample import Sample
    from desktop.services.territory import Territory
    from desktop.services.ties import Ties
    from desktop.services.undo_import import UndoImport
    from desktop.services.waiting import Waiting
    from desktop.storage.one_program import login_name

    database, tables, store = _open_store(data, backups, stack, saved, progress)
    vocabulary = read_vocabulary(VOCABULARY)
    preferences, fonts = Preferences(store, login_name()), PaperFonts()
    preferences.sign()
    papers = heavy.papers(FONTS, lambda: fonts.files(preferences.read().font), stack)
    words = MinutesPapers(vocabulary, preferences.paper_look)
    return Desk(
        vocabulary=vocabulary,
        browse=Browse(store, CATALOGUE, vocabulary),
        edit=EditRecords(store),
        attachments=Attachments(store),
        history=History(store, vocabulary),
        life_cycle=LifeCycle(store),
        find=Find(store),
        drafts=KeepDrafts(store),
        read_minutes=heavy.read_minutes(store),
        close_minutes=CloseMinutes(store, papers, words, date.today),
        print_minutes=PrintMinutes(store, papers, words),
        import_sheet=heavy.import_sheet(store, CATALOGUE, vocabulary),
        export_sheet=heavy.export_sheet(store, vocabulary),
        report_rows=heavy.report_rows(vocabulary),
        plan_words=PlanWords(store, vocabulary),
        undo_import=UndoImport(store, vocabulary, _now),
        care=Care(store, database, tables, backups, _now, preferences.backup_folder),
        preferences=preferences,
        fonts=fonts,
        territory=Territory(store),
        sample=Sample(store, CATALOGUE, SAMPLE / "county.toml", date.today),
        head_preview=heavy.head_preview(papers, fonts),
        folder=data.parent,
        bodies=Bodies(store, date.today),
        duplicates=Duplicates(store),
        merge=Merge(store, CATALOGUE),
        ties=Ties(store, date.today),
        waiting=Waiting(store, vocabulary, date.today),
        following=Following(store, vocabulary, date.today),
        minutes=minutes_desk(store, words, vocabulary, date.today, _now),
    )


def _open_store(
    data: Path, backups: Backups, stack: ExitStack, saved: Callable[[], None], progress: Progress | None
) -> tuple[Database, Tables, Store]:
    """Open a file, brought to today, with the places that come with the program in it."""
    from desktop.domain.catalogue import CATALOGUE, SCHEMA
    from desktop.services.shipped_places import bring_places
    from desktop.storage.backup_notes import Why
    from desktop.storage.one_program import login_name
    from desktop.storage.opening import open_database, replica_of
    from desktop.storage.store import Store
    from desktop.storage.tables import Tables

    database = open_database(
        data,
        progress=progress,
        before_migrating=lambda: backups.make_if_changed(Why.BEFORE_UPDATE),
    )
    stack.callback(database.close)
    tables = Tables(CATALOGUE)
    store = Store(database, tables, replica_of(database), login_name(), SCHEMA, _now_milliseconds, saved)
    bring_places(store, PLACES / "iran.csv")
    return database, tables, store


def _now() -> datetime:
    from datetime import UTC, datetime

    return datetime.now(UTC).astimezone()


def _now_milliseconds() -> int:
    return time.time_ns() // 1_000_000
