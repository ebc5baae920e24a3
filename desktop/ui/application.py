"""Runs the window: painted first, its register opened next."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from desktop.ui.ask import Ask
from desktop.ui.changes import Changes
from desktop.ui.dress import teach, teach_qt
from desktop.ui.garbage import Garbage
from desktop.ui.icons import Icons
from desktop.ui.memory import Memory
from desktop.ui.packages_in import PackagesIn, packages_among
from desktop.ui.pages.entries import entries
from desktop.ui.second_start import FirstWindow
from desktop.ui.shell import Shell
from desktop.ui.theme import SMALLEST_TEXT, Theme, look_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from desktop.errors import AppError, DatabaseDamagedError
    from desktop.progress import Progress
    from desktop.services.desk import Desk
    from desktop.ui.backup_watch import BackupWatch
    from desktop.ui.first.first_use import FirstUse
    from desktop.ui.opening import Opening, Outcome
    from desktop.ui.program import Program


SOON = 100
"""Milliseconds after the first page is shown when what it did not need is loaded."""
SETTLED = 3_000
"""Milliseconds after the start when a person works and garbage is worth collecting."""


class Window(QObject):
    """The running window on one file; what takes long is done beside it, so that it can always be moved.

    The log and the places of the window lie in ``home``, also where the data lies on a stick.
    """

    ended = Signal()
    """Nothing is open any more, and what could be backed up is."""

    def __init__(
        self, app: QApplication, program: Program, data: Path, ask: Ask, home: Path | None = None
    ) -> None:
        super().__init__()
        self._app = app
        self._program = program
        self._data = data
        self._home = home or data.parent
        self._ask = ask
        self._wanted_again = False
        self._closing = False
        self._waiting = False
        memory = Memory(self._home / "window.ini")
        self.theme = Theme(app)
        self.theme.apply(look_of(memory), memory.number("look/text", SMALLEST_TEXT))
        self.changes = Changes()
        self._icons = Icons(self.theme, later=True)
        places = entries()
        self._lists = {place.key for place in places if place.kinds}
        self.shell = Shell(places, self.theme, self._icons, memory, self.changes, ask)
        self.shell.painted.connect(self._after_paint)
        self.shell.restoring.connect(self.restore)
        self.shell.carrying.connect(self.carry)
        self.shell.closed.connect(self.end)
        self.packages = PackagesIn(self.shell)

    def _after_paint(self) -> None:
        from desktop.ui.enter_key import EnterKey
        from desktop.ui.faults import Faults
        from desktop.ui.widgets.half_space import HalfSpace

        teach_qt(self._app)
        EnterKey(self._app, self.shell)
        HalfSpace(self._app, self.shell.tools.memory, self.shell)
        self._icons.draw()
        self.faults = Faults(self._home / "faults.log", self._ask, self.shell)
        self.faults.install(self.shell)
        QTimer.singleShot(0, self.shell, self.open)

    @cached_property
    def opening(self) -> Opening:
        """The register; nothing of it is known before the window is painted."""
        from desktop.ui.opening import Opening

        return Opening(self._program, self._data, self.changes.saved.emit)

    @cached_property
    def watch(self) -> BackupWatch:
        """What backs up while the person works; made with the first register."""
        from desktop.ui.backup_watch import BackupWatch

        jobs, card = self.shell.tools.jobs, self.shell.navigation.care
        return BackupWatch(jobs, self.changes, card, self._offer_backup)

    @cached_property
    def first_use(self) -> FirstUse:
        """What begins the work on a new register."""
        from desktop.ui.first.first_use import FirstUse

        first_use = FirstUse(self.shell)
        first_use.moving.connect(self.move)
        return first_use

    def open(self) -> None:
        """Open the register and show the first page, or say why that cannot be and how to go on."""
        self._wait_for(self.tr("Opening your data…"), self._open)

    def _open(self, progress: Progress) -> Outcome:
        outcome = self.opening.open(progress)
        if outcome.desk and self.shell.key not in self._lists:  # a list is seen before all is loaded
            outcome.desk.load()
        return outcome

    def restore(self, backup: Path) -> None:
        """Close the register, put a backup in its place and show that; on failure show what was there."""
        self._let_go()
        self._wait_for(self.tr("Restoring the backup…"), partial(self.opening.restore, backup))

    def move(self, folder: Path) -> None:
        """Open the register in another folder from now on, where it is made if there is none."""
        self._let_go()
        self._wait_for(self.tr("Opening your data…"), partial(self.opening.move, folder))

    def carry(self, folder: Path) -> None:
        """Take the register to another folder and show it there; on failure show it where it was."""
        if self.shell.stack.may_leave(partial(self.carry, folder)):
            self._let_go()
            self._wait_for(self.tr("Moving your data…"), partial(self.opening.carry, folder))

    def end(self) -> None:
        """Close the register while nothing is seen any more; `ended` is emitted when that is done."""
        self._closing = True
        self._let_go()
        self.shell.tools.jobs.run_unseen(self, lambda _: self.opening.close(), self._closed, self._closed)

    def come_forward(self) -> None:
        """Show the window; where it is about to end, open the register anew when it has."""
        self._wanted_again = self._closing
        if self._closing:
            self.shell.stack.show_waiting(self.tr("Backing up your data…"))
        self.shell.come_forward()

    def close(self) -> None:
        """Close the register at once, whatever was begun before."""
        from desktop.errors import AppError

        self.shell.tools.jobs.wait()
        self.shell.clear_desk()
        try:
            self.opening.close()
        except AppError as error:
            self._ask.show_error(self.shell, error)

    def _let_go(self) -> None:
        self.watch.end()
        self.shell.clear_desk()

    def _wait_for(self, words: str, work: Callable[[Progress], Outcome]) -> None:
        if self._waiting:  # pressed twice
            return
        self._waiting = True
        self.shell.stack.show_waiting(words)
        step = self.shell.stack.waiting.step
        self.shell.tools.jobs.run_unseen(self, work, self._show, self._show_fault, step)

    def _show(self, outcome: Outcome) -> None:
        self._waiting = False
        if outcome.former:
            self._remember_former(outcome.former)
        if self._closing:
            return
        if outcome.desk:
            self.first_use.look_at(outcome.desk)
            self.watch.begin(outcome.desk)
            if not outcome.desk.loaded:
                QTimer.singleShot(SOON, self, partial(self._load, outcome.desk))
            else:
                self.packages.tell_noticed(outcome.desk)
        else:
            self._show_trouble(outcome.trouble)
        if outcome.told:
            self._ask.show_error(self.shell, outcome.told)
        elif outcome.restored and outcome.desk:
            words = self.tr("The backup was restored. What was there before is kept among the backups.")
            self.shell.tools.toasts.tell(words)
        elif outcome.former and outcome.desk:
            self._tell_moved(outcome.desk.folder, outcome.former)

    def _remember_former(self, former: Path) -> None:
        from desktop.ui.former_place import remember_former

        remember_former(self.shell.tools.memory, former)

    def _tell_moved(self, folder: Path, former: Path) -> None:
        from desktop.ui.former_place import tell_moved

        tell_moved(self.shell.tools, folder, former)

    def _load(self, desk: Desk) -> None:
        """Load beside the window what the first page did not need, and show what was left out."""
        loaded = partial(self._loaded, desk)
        self.shell.tools.jobs.run_unseen(self, lambda _: desk.load(), loaded, self._show_fault)

    def _loaded(self, desk: Desk, _nothing: None) -> None:
        self.packages.tell_noticed(desk)
        self.shell.recount.start()
        self.watch.tell()

    def _show_trouble(self, error: AppError | None) -> None:
        from desktop.ui.trouble import Ways, trouble

        ways = Ways(self.open, self.restore, self._choose_backup, self._find_data)
        self.shell.stack.show_trouble(trouble(self._icons, error, ways, self.shell))

    def _show_fault(self, error: Exception) -> None:
        self._waiting = False
        self._show_trouble(None)
        raise error

    def _choose_backup(self) -> None:
        if backup := self._ask.backup(self.shell):
            self.restore(backup)

    def _find_data(self) -> None:
        from desktop.ui.find_data import find_data

        find_data(self._ask, self.shell, self._data.name, self.move)

    def _offer_backup(self, error: DatabaseDamagedError) -> None:
        """Tell that the open file is damaged; the person decides when it is replaced."""
        from desktop.ui.error_text import error_text

        if backup := error.backup:
            deed = self.tr("Restore the newest good backup")
            self._ask.confirm(self.shell, error_text(error), deed, lambda: self.restore(backup))
        else:
            self._ask.show_error(self.shell, error)

    def _closed(self, error: Exception | None) -> None:
        self._closing = False
        try:
            if error:
                self._ask.show_error(self.shell, error)
        finally:
            if self._wanted_again:
                self._wanted_again = False
                self.open()
            else:
                self.ended.emit()


def run_window(program: Program, data: Path, home: Path, words: Sequence[str]) -> int:
    """Show the window until it is closed; a second start on the same file brings the first one forward.

    The packages among ``words``, the program's own name and what it was started with, are shown by that one.
    """
    app = QApplication([*words, "-style", "Fusion"])  # `setStyle` would first make Python's picture of QStyle
    teach(app)
    first = FirstWindow(home)
    packages = packages_among(words[1:])
    if not first.alone and first.call(packages):
        return 0
    app.setQuitOnLastWindowClosed(False)  # what was saved is backed up after the window has gone
    window = Window(app, program, data, Ask(), home)
    first.called.connect(window.come_forward)
    first.given.connect(window.packages.look_into)
    window.shell.painted.connect(first.listen)
    window.packages.look_into(packages)
    window.ended.connect(partial(_quit, app))
    QTimer.singleShot(SETTLED, Garbage(app).settle)
    window.shell.appear()
    code = app.exec()
    window.close()
    first.end()
    return code


def _quit(app: QApplication) -> None:
    """End the program when the last thing that is told has been read."""
    app.setQuitOnLastWindowClosed(True)
    if not any(each.isVisible() for each in app.topLevelWidgets()):
        app.quit()
