"""Files that will be evidence of a step: dropped or chosen, several of them, and taken out again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.persian.numbers import number_text
from desktop.services.attachments import LARGEST
from desktop.ui.widgets.two_line_list import ListRow, TwoLineList
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from desktop.ui.places import Tools

_MEGA = 1024 * 1024


class EvidenceBox(QWidget):
    """Holds paths only; the files are read when the step is saved."""

    changed = Signal()

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools = tools
        self.files: tuple[Path, ...] = ()
        self.setAcceptDrops(True)
        title = QLabel(self.tr("Evidence files"))
        title.setProperty("role", "label")
        self.add_button = QPushButton("\u00a0" + self.tr("Choose a file\u2026"))
        self.add_button.setAccessibleName(self.tr("Choose a file\u2026"))
        self.add_button.setAutoDefault(False)
        tools.icons.put(self.add_button, "attach", "text2", 18)
        self.add_button.clicked.connect(self._choose)
        self.hint = WrappedLabel()
        self.hint.setProperty("role", "hint")
        self.list = TwoLineList(tools.theme, self.tr("Evidence files"), selecting=True)
        self.list.delete_asked.connect(self._remove)
        self.list.offer(self.tr("Take out"), self.list.ask_delete)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.add_button)
        row.addWidget(self.hint, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(title)
        layout.addLayout(self.list.outset())
        layout.addLayout(row)
        words = self.tr("Several can be dropped here, each up to {size} megabytes.")
        self.hint.set_words(words.format(size=number_text(LARGEST // _MEGA)))
        self._show()

    def add_files(self, paths: Sequence[Path]) -> None:
        """Take files in, none twice."""
        self.files = tuple(dict.fromkeys((*self.files, *paths)))
        self._show()

    def _choose(self) -> None:
        if path := self._tools.ask.any_file(self):
            self.add_files([path])

    def _remove(self, path: str) -> None:
        self.files = tuple(each for each in self.files if str(each) != path)
        self._show()

    def _show(self) -> None:
        words = self.tr("Delete takes it out.")
        self.list.set_rows([ListRow(str(each), f"\u2068{each.name}\u2069", words) for each in self.files])
        self.changed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.add_files([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
