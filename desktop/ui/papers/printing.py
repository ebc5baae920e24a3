"""A paper to the printer: the system's dialog, then page after page; nothing waits for the printer."""

from __future__ import annotations

from functools import partial
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QMarginsF, QObject, Signal
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog
from shiboken6 import isValid

from desktop.persian.numbers import number_text
from desktop.services.page_pictures import page_sizes
from desktop.ui.jobs import Jobs
from desktop.ui.papers.given_up import UntilGivenUp
from desktop.ui.papers.page_painter import SHARPEST, Painted, paint_paper
from desktop.ui.papers.print_trouble import PrintTrouble
from desktop.ui.progress_card import ProgressCard

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop.ui.places import Tools


WORDS_OF_QT = (
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Double Sided Printing"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Off"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Long side binding"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Short side binding"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Pages"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Page &Set:"),
    QT_TRANSLATE_NOOP(
        "QPrintSettingsOutput",
        "Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a "
        "hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.",
    ),
)
"""What Qt's own dialog, which Linux shows, says in English in its Persian catalogue; fa.ts has the rest."""


class Printing(QObject):
    """Prints papers for one window, and says calmly where a printer does not."""

    printed = Signal()
    """The printer, or the system for it, has taken the whole paper."""

    def __init__(self, tools: Tools, owner: QWidget) -> None:
        super().__init__(owner)
        self._tools = tools
        self._owner = owner
        self._jobs = Jobs(tools.ask.show_error, self)
        """Its own, for a printer that hangs must not hold up what is to be kept or saved."""
        self.dialog: QPrintDialog | None = None
        self.trouble: PrintTrouble | None = None

    @property
    def busy(self) -> bool:
        """Whether a printer still has a paper of this window."""
        return self._jobs.busy

    def print(self, paper: bytes, title: str, save: Callable[[], object]) -> None:
        """Ask which printer, and print; ``save`` is offered where there is none, or it fails."""
        again = partial(self.print, paper, title, save)
        if self.busy:
            words = self.tr("The printer has not yet let go of the paper before.")
            detail = self.tr("See whether it is on, connected and has paper; then print again.")
            self._show(words, detail, again, save)
            return
        try:
            width, height = page_sizes(paper)[0]
        except (ValueError, IndexError):
            self._tell(Painted.UNREADABLE, again, save)
            return
        if not (names := QPrinterInfo.availablePrinterNames()):
            words = self.tr("No printer is installed on this computer.")
            detail = self.tr("Save it as a PDF, and print it where there is a printer.")
            self._show(words, detail, again, save)
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if not printer.isValid():
            printer.setPrinterName(names[0])
        lay_out(printer, title, wide=width > height)
        self._ask(printer, len(page_sizes(paper)), lambda: self.paint(paper, printer, again, save))

    def paint(
        self, paper: bytes, printer: QPrinter, again: Callable[[], object], save: Callable[[], object]
    ) -> None:
        """Print on a printer that was chosen; Cancel gives the window back even where the printer hangs."""
        if printer.resolution() > SHARPEST:
            printer.setResolution(SHARPEST)
        printer.setFullPage(True)
        card, given_up = ProgressCard(self.tr("Printing\u2026"), self._owner), Event()
        card.cancelled.connect(given_up.set)
        card.cancelled.connect(card.finish)

        def end(painted: Painted) -> None:
            self._jobs.setParent(self)
            if not given_up.is_set():
                card.finish()
                self._tell(painted, again, save)

        def fail(error: Exception) -> None:
            self._jobs.setParent(self)
            if not given_up.is_set():
                card.finish()
                self._tools.ask.show_error(self._owner, error)

        def step(done: int, total: int) -> None:
            if not given_up.is_set() and isValid(card):  # it goes with its window
                card.step(done, total)

        self._jobs.setParent(QCoreApplication.instance())  # deleted with this window, it would wait
        self._jobs.run_unseen(
            self._owner,
            lambda progress: paint_paper(paper, printer, UntilGivenUp(progress, given_up)),
            end,
            fail,
            step,
        )

    def _ask(self, printer: QPrinter, count: int, then: Callable[[], object]) -> None:
        option = QAbstractPrintDialog.PrintDialogOption
        dialog = QPrintDialog(printer, self._owner.window())
        dialog.setOptions(option.PrintPageRange | option.PrintCollateCopies)
        dialog.setWindowTitle(self.tr("Print {count} pages").format(count=number_text(count)))
        dialog.setMinMax(1, count)
        dialog.setFromTo(1, count)
        dialog.setPrintRange(QAbstractPrintDialog.PrintRange.AllPages)
        self.dialog = dialog

        def finish(result: int) -> None:
            self.dialog = None
            dialog.deleteLater()
            if result == QPrintDialog.DialogCode.Accepted:
                then()

        dialog.finished.connect(finish)
        QDialog.open(dialog)  # PySide takes the dialog's own for the one with a receiver

    def _tell(self, painted: Painted, again: Callable[[], object], save: Callable[[], object]) -> None:
        if painted is Painted.WHOLE:
            self.printed.emit()
            return
        words = {
            Painted.STOPPED: self.tr("The printer stopped, and perhaps not all pages were printed."),
            Painted.NO_PAGE: self.tr("This paper does not have the chosen pages."),
            Painted.UNREADABLE: self.tr("The paper is damaged and cannot be printed."),
        }
        details = {
            Painted.STOPPED: self.tr("See whether it is on, connected and has paper; then print again."),
            Painted.NO_PAGE: self.tr("Choose the pages again."),
            Painted.UNREADABLE: self.tr("Restore a backup in which it is sound."),
        }
        self._show(words[painted], details[painted], again, save)

    def _show(self, words: str, detail: str, again: Callable[[], object], save: Callable[[], object]) -> None:
        self.trouble = PrintTrouble(words, detail, self._tools.icons, self._owner)
        self.trouble.again.connect(again)
        self.trouble.save.connect(save)
        self.trouble.open()


def lay_out(printer: QPrinter, title: str, *, wide: bool) -> None:
    """Prepare a printer for pages of A4 that keep their own margins."""
    printer.setDocName(title)
    side = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), side, QMarginsF()))
    printer.setFullPage(True)
