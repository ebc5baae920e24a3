"""How a form lies: label over editor over error and remark, in columns where there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from desktop.ui.forms.editors import Editor

COLUMN = 310
"""Pixels of width that each of several columns takes at least."""
COLUMN_GAP, ROW_GAP = 24, 12


class FormCell(QWidget):
    """One field: its label, its editor, and the sentences on what is wrong and on what is odd."""

    def __init__(self, word: str, editor: Editor, *, required: bool, wide: bool) -> None:
        super().__init__()
        self.wide = wide
        self.editor = editor
        self.label = QLabel(word)
        self.label.setProperty("role", "label")
        self.label.setBuddy(editor.stops[0])
        self.error, self.remark = WrappedLabel(), WrappedLabel()
        self.error.setProperty("role", "error")
        self.remark.setProperty("role", "remark")
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.label)
        if required:
            star = QLabel("*")
            star.setProperty("role", "error")
            top.addWidget(star)
        top.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(editor.widget)
        layout.addWidget(self.error)
        layout.addWidget(self.remark)
        layout.addStretch(1)

    def show_error(self, words: str) -> None:
        """Say what is wrong, or nothing; the field is marked as well."""
        self.error.set_words(words)
        self._describe()
        state = "error" if words else ""
        for stop in self.editor.stops:
            if (stop.property("state") or "") != state:
                stop.setProperty("state", state)
                stop.style().unpolish(stop)
                stop.style().polish(stop)

    def show_remark(self, words: str) -> None:
        """Say what is odd, or nothing; it refuses nothing."""
        if words != self.remark.words:
            self.remark.set_words(words)
            self._describe()

    def _describe(self) -> None:
        said = " ".join(filter(None, (self.error.words, self.remark.words)))
        for stop in self.editor.stops:
            stop.setAccessibleDescription(said)


class FormGrid(QWidget):
    """Cells under one heading, at ``most`` so many beside each other."""

    def __init__(self, heading: str, cells: Sequence[FormCell], most: int = 2) -> None:
        super().__init__()
        self._most = most
        self._cells = tuple(cells)
        self._columns = 0
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(ROW_GAP)
        if heading:
            title = QLabel(heading)
            title.setProperty("role", "h2")
            layout.addWidget(title)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(COLUMN_GAP)
        self._grid.setVerticalSpacing(ROW_GAP)
        layout.addLayout(self._grid)
        self._room = QWidget(self)
        """Keeps the place beside a last cell that stands alone."""
        self._arrange(most)

    def _arrange(self, columns: int) -> None:
        """Lay the cells out anew, from the right, row by row."""
        self._columns = columns
        self._grid.removeWidget(self._room)
        row, column = 0, 0
        for cell in self._cells:
            span = columns if cell.wide else 1
            if column + span > columns:
                row, column = row + 1, 0
            self._grid.removeWidget(cell)
            self._grid.addWidget(cell, row, column, 1, span, Qt.AlignmentFlag(0))
            column += span
        self._room.setVisible(column < columns)
        if column < columns:
            self._grid.addWidget(self._room, row, column)
        for number in range(self._most):
            self._grid.setColumnStretch(number, int(number < columns))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = min(self._most, max(1, self.width() // COLUMN))
        if columns != self._columns:
            self._arrange(columns)
