"""Makes the program speak and look Persian, and runs the window: painted first, its register opened next."""

from __future__ import annotations

import gc
from contextlib import ExitStack
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTimer, QTranslator
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from desktop.paths import FONTS, TRANSLATIONS
from desktop.ui.ask import Ask
from desktop.ui.changes import Changes
from desktop.ui.icons import Icons
from desktop.ui.memory import Memory
from desktop.ui.pages.entries import entries
from desktop.ui.second_start import FirstWindow
from desktop.ui.shell import Shell
from desktop.ui.theme import SMALLEST_TEXT, Look, Theme
from desktop.ui.translation import Catalogue

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    from desktop.services.desk import Desk


class Program(Protocol):
    """Opens registers."""

    def open(self, data: Path, saved: Callable[[], None]) -> AbstractContextManager[Desk]:
        """Open a file, or make it; ``saved`` is called after every commit."""

    def restore(self, data: Path, backup: Path) -> object:
        """Put a backup in the place of a closed file."""


class Window:
    """The running window on one file."""

    def __init__(self, app: QApplication, program: Program, data: Path, ask: Ask) -> None:
        self._program = program
        self._data = data
        self._ask = ask
        self._open = ExitStack()
        memory = Memory(data.with_name("window.ini"))
        self.theme = Theme(app)
        self.theme.apply(look_of(memory), memory.number("look/text", SMALLEST_TEXT))
        self.changes = Changes()
        icons = Icons(self.theme)
        self.shell = Shell(entries(), self.theme, icons, memory, self.changes, ask)
        self.shell.painted.connect(self._after_paint)
        self.shell.restoring.connect(self.restore)
        self.shell.closed.connect(self.close)

    def _after_paint(self) -> None:
        from desktop.ui.faults import Faults

        gc.enable()  # which app.py had put off
        self.faults = Faults(self._data.with_name("faults.log"), self._ask, self.shell)
        self.faults.install(self.shell)
        QTimer.singleShot(0, self.shell, self.open)

    def open(self) -> None:
        """Open the register and show the first page, or say why that cannot be and how to go on."""
        from desktop.errors import AppError

        try:
            desk = self._open.enter_context(self._program.open(self._data, self.changes.saved.emit))
        except AppError as error:
            self.shell.show_trouble(error, self.open)
        else:
            self.shell.set_desk(desk)

    def restore(self, backup: Path) -> None:
        """Close the register, put a backup in its place and show that; on failure show what was there."""
        from desktop.errors import AppError

        self.shell.clear_desk()
        self.close()
        try:
            self._program.restore(self._data, backup)
        except AppError as error:
            self._ask.show_error(self.shell, error)
        self.open()

    def close(self) -> None:
        """Close the register; a backup that could not be made is told after the window has gone."""
        from desktop.errors import AppError

        try:
            self._open.close()
        except AppError as error:
            self._ask.show_error(self.shell, error)


def run_window(program: Program, data: Path, words: Sequence[str]) -> int:
    """Show the window until it is closed; a second start on the same file brings the first one forward."""
    app = QApplication(list(words))
    dress(app)
    first = FirstWindow(data)
    if not first.alone and first.call():
        return 0
    window = Window(app, program, data, Ask())
    first.called.connect(window.shell.come_forward)
    window.shell.painted.connect(first.listen)
    window.shell.show()
    code = app.exec()
    window.close()
    first.end()
    return code


def dress(app: QApplication) -> None:
    """Set the direction, the locale, the words and the letters of the whole program."""
    app.setApplicationName("Mahalleyar")
    app.setStyle("Fusion")
    QLocale.setDefault(QLocale("fa_IR"))
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    of_qt = QTranslator(app)
    if of_qt.load("qtbase_fa", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(of_qt)
    app.installTranslator(Catalogue(TRANSLATIONS / "fa.ts", app))
    for weight in ("Regular", "Bold"):
        QFontDatabase.addApplicationFont(str(FONTS / f"Vazirmatn-{weight}.ttf"))


def look_of(memory: Memory) -> Look:
    """Return the look that was chosen, or the system's."""
    chosen = memory.text("look/colours", Look.SYSTEM.value)
    return next((look for look in Look if look.value == chosen), Look.SYSTEM)
