"""Where the data lies, and the ways to another folder and to another computer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.errors import AppError
from desktop.location import is_portable
from desktop.ui.error_text import error_text
from desktop.ui.former_place import former_files, open_folder
from desktop.ui.places import Destination
from desktop.ui.widgets.field_box import FieldBox, path_line
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.services.desk import Desk
    from desktop.ui.places import Tools


class DataPlace(QWidget):
    """The folder of the data; ``second`` returns that of the second backups, which never lies within it."""

    going = Signal(object)
    """Carries a `Destination`."""

    def __init__(self, desk: Desk, tools: Tools, second: Callable[[], str]) -> None:
        super().__init__()
        self._desk = desk
        self._tools = tools
        self._second = second
        self.box = self._folder_box(self.tr("Folder of the data"), desk.folder)
        self.move_away = QPushButton(self.tr("Move the data to another folder…"))
        self.move_away.clicked.connect(self._choose)
        self.one_file = QPushButton(self.tr("File for another computer…"))
        self.one_file.clicked.connect(self._make_file)
        self.hint = WrappedLabel()
        self.hint.setProperty("role", "hint")
        self._lay_out()

    def _lay_out(self) -> None:
        ways = QHBoxLayout()
        ways.setSpacing(8)
        ways.addWidget(self.move_away)
        ways.addWidget(self.one_file)
        ways.addStretch(1)
        told = QVBoxLayout()
        told.setSpacing(4)
        told.addLayout(ways)
        told.addWidget(self.hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.box)
        layout.addLayout(told)
        for former in former_files(self._tools.memory, self._desk.folder):
            layout.addWidget(self._former_box(former))
        if is_portable():
            self.move_away.hide()
        self.hint.set_words(self._hint())

    def _folder_box(self, words: str, folder: Path, hint: str = "") -> FieldBox:
        line, button = path_line(), QPushButton(self.tr("Open the folder"))
        line.setText(str(folder))
        button.setAccessibleDescription(words)
        button.clicked.connect(lambda: open_folder(folder))
        return FieldBox(words, line, hint=hint, beside=(button,))

    def _former_box(self, former: Path) -> FieldBox:
        """Return what tells of the file that stayed behind, as long as it is there."""
        hint = self.tr(
            "The former file “{name}” and its backups are still here; delete them once you need no way back."
        )
        name = f"\u2068{former.name}\u2069"
        return self._folder_box(self.tr("Former folder of the data"), former.parent, hint.format(name=name))

    def _hint(self) -> str:
        words = self.tr("Another computer takes the file in on its first start, by “From a backup”.")
        if is_portable():
            kept = self.tr("The portable program keeps its data beside itself; move its folder as a whole.")
            words = f"{kept} {words}"
        return words

    def _choose(self) -> None:
        if folder := self._tools.ask.folder(self):
            self.take(folder)

    def take(self, folder: Path) -> None:
        """Move the data to a folder once the person agrees, or say why it cannot lie there."""
        fault = self._fault(folder)
        self.box.show_error(fault)
        if not fault:
            question = self.tr("Move the data to “{folder}”?").format(folder=f"\u2068{folder}\u2069")
            detail = self.tr(
                "The data and its backups are copied there and checked, and the program works with them from "
                "then on. The present file is not deleted; it stays in the present folder."
            )
            deed = self.tr("Move the data")
            self._tools.ask.confirm(self, question, deed, lambda: self._tools.carry(folder), detail)

    def _fault(self, folder: Path) -> str:
        second, folder = self._second(), folder.resolve()
        if folder == self._desk.folder.resolve():
            return self.tr("The data lies in this folder already.")
        if second and Path(second).resolve().is_relative_to(folder):
            return self.tr("The second copy of the backups lies here. Choose another disk.")
        try:
            self._desk.care.require_carriable(folder)
        except AppError as error:
            return error_text(error)
        return ""

    def _make_file(self) -> None:
        self.going.emit(Destination("backups", view="elsewhere"))
