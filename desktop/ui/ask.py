"""The only place that opens message boxes and file choosers, so that tests can answer.

Qt's boxes are imported when they are first needed: the window is painted sooner without them.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMessageBox, QWidget

PDF = "PDF (*.pdf)"
EXCEL = "Excel (*.xlsx)"
WORD = "Word (*.docx)"
ZIP = "ZIP (*.zip)"
PACKAGE_ENDING = ".mahalleyar"
PACKAGE = f"Mahalleyar (*{PACKAGE_ENDING})"


class Ask(QObject):
    """Asks the person at the machine; a chooser returns nothing where it was given up."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._saved_in: Path | None = None
        self._read_in: Path | None = None
        """Where something was saved, and read, last, since the program was started."""

    def workbook(self, owner: QWidget) -> Path | None:
        """Return the workbook that was chosen."""
        kinds = self.tr("Workbooks (*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.txt *.xml *.htm *.html)")
        return self._existing(owner, self.tr("Choose a workbook"), kinds)

    def minutes_texts(self, owner: QWidget) -> tuple[Path, ...]:
        """Return the files of old minutes that were chosen."""
        from PySide6.QtWidgets import QFileDialog

        kinds = self.tr("Texts (*.txt *.md *.docx *.pdf *.html *.htm)")
        title, place = self.tr("Choose the texts of minutes"), str(_first_there(self._read_in))
        chosen, _ = QFileDialog.getOpenFileNames(owner, title, place, kinds)
        return tuple(path for each in chosen if (path := self._read(each)))

    def backup(self, owner: QWidget) -> Path | None:
        """Return the backup that was chosen."""
        return self._existing(owner, self.tr("Choose a backup"), self.tr("Backups (*.db *.backup)"))

    def picture(self, owner: QWidget) -> Path | None:
        """Return the picture that was chosen, such as an emblem."""
        return self._existing(owner, self.tr("Choose a picture"), self.tr("Pictures (*.png *.jpg *.jpeg)"))

    def any_file(self, owner: QWidget) -> Path | None:
        """Return the file that was chosen, of whatever kind."""
        return self._existing(owner, self.tr("Choose a file"), self.tr("All files (*)"))

    def scans(self, owner: QWidget) -> tuple[Path, ...]:
        """Return the scans that were chosen: a PDF, or one or several pictures."""
        from PySide6.QtWidgets import QFileDialog

        kinds = self.tr("Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)")
        title, place = self.tr("Choose the scan, or its pages"), str(_first_there(self._read_in))
        chosen, _ = QFileDialog.getOpenFileNames(owner, title, place, kinds)
        return tuple(path for each in chosen if (path := self._read(each)))

    def packages(self, owner: QWidget) -> tuple[Path, ...]:
        """Return the exchange packages that were chosen."""
        from PySide6.QtWidgets import QFileDialog

        kinds = self.tr("Exchange packages (*.mahalleyar)")
        title, place = self.tr("Choose the packages"), str(_first_there(self._read_in))
        chosen, _ = QFileDialog.getOpenFileNames(owner, title, place, kinds)
        return tuple(path for each in chosen if (path := self._read(each)))

    def folder(self, owner: QWidget) -> Path | None:
        """Return the folder that was chosen."""
        from PySide6.QtWidgets import QFileDialog

        chosen = QFileDialog.getExistingDirectory(
            owner, self.tr("Choose a folder"), str(_first_there(self._saved_in))
        )
        return Path(chosen) if chosen else None

    def save_as(self, owner: QWidget, suggested: str, kinds: str = EXCEL) -> Path | None:
        """Return where to write a file called ``suggested``; an existing one was agreed to be replaced."""
        from PySide6.QtWidgets import QFileDialog

        place = _first_there(self._saved_in) / suggested
        chosen, _ = QFileDialog.getSaveFileName(owner, self.tr("Save as"), str(place), kinds)
        if not chosen:
            return None
        path = Path(chosen)
        self._saved_in = path.parent
        return path if path.suffix else path.with_suffix(Path(suggested).suffix)

    def confirm(
        self,
        owner: QWidget,
        question: str,
        deed: str,
        then: Callable[[], object],
        detail: str = "",
        instead: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        """Do ``then`` if the person presses ``deed``, a verb with its thing; Cancel is the default.

        What is offered ``instead`` is safer than the deed, and has a button of its own.
        """
        from PySide6.QtWidgets import QMessageBox

        box = _box(owner, question, detail)
        button = box.addButton(deed, QMessageBox.ButtonRole.AcceptRole)
        button.setProperty("role", "primary" if instead else "danger")
        button.style().unpolish(button)  # the box has dressed it when it took it in
        button.style().polish(button)
        if instead:
            other = box.addButton(instead[0], QMessageBox.ButtonRole.ActionRole)
            other.clicked.connect(lambda _checked: instead[1]())
        safe = box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(safe)
        box.setEscapeButton(safe)
        box.accepted.connect(then)
        box.open()

    def tell(self, owner: QWidget, sentence: str, detail: str = "") -> None:
        """Show a sentence that must not be missed; a success goes to the toasts instead."""
        from PySide6.QtWidgets import QMessageBox

        box = _box(owner, sentence, detail)
        box.setDefaultButton(box.addButton(self.tr("Understood"), QMessageBox.ButtonRole.AcceptRole))
        box.open()

    def tell_fault(self, owner: QWidget, report: str, then: Callable[[], object]) -> None:
        """Say that the program itself went wrong, let ``report`` be copied, and do ``then`` at the end."""
        from PySide6.QtGui import QGuiApplication
        from PySide6.QtWidgets import QMessageBox

        sentence = self.tr(
            "Something went wrong in the program. What was saved is safe; go on with your work."
        )
        detail = self.tr(
            "If it happens again, copy the details and send them to support. They hold none of your data."
        )
        box = _box(owner, sentence, detail)
        copy = box.addButton(self.tr("Copy details"), QMessageBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        box.setDefaultButton(box.addButton(self.tr("Go on"), QMessageBox.ButtonRole.AcceptRole))
        box.finished.connect(then)
        box.open()

    def show_error(self, owner: QWidget, error: Exception) -> None:
        """Show an expected error; anything else is a bug and goes on to the top."""
        from desktop.errors import AppError
        from desktop.ui.error_text import error_text

        if not isinstance(error, AppError):
            raise error

        self.tell(owner, error_text(error))

    def _existing(self, owner: QWidget, title: str, kinds: str) -> Path | None:
        from PySide6.QtWidgets import QFileDialog

        place = str(_first_there(self._read_in))
        chosen, _ = QFileDialog.getOpenFileName(owner, title, place, kinds)
        return self._read(chosen)

    def _read(self, chosen: str) -> Path | None:
        """Remember where a file lies that was chosen."""
        if not chosen:
            return None
        self._read_in = Path(chosen).parent
        return Path(chosen)


def _first_there(last: Path | None) -> Path:
    """Return where it was done last, else the documents; where there are none, the home."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return next((each for each in (last, Path(documents)) if each and each.is_dir()), Path.home())


def _box(owner: QWidget, sentence: str, detail: str) -> QMessageBox:
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(owner)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(owner.window().windowTitle())
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(sentence)
    box.setInformativeText(detail)
    return box
