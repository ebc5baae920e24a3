"""What is told of one row: remarks, old and new values, and what is made on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.ui.pages.exchange.words import change_words, made_words
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from desktop.services.sheets.plan_words import RowWords


class RowTold(QWidget):
    """A line each, under headings; hidden where there is nothing to tell."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self.hide()

    def show_row(self, row: RowWords) -> None:
        """Tell of another row."""
        while item := self._layout.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        self.lines = []
        if row.notes:
            self._heading(self.tr("Remarks"))
            for label, words in row.notes:
                self._line(f"{label}: {words}" if label else words)
        if row.changes and not row.problems:
            self._heading(self.tr("Changes, old to new"))
            for change in row.changes:
                self._line(change_words(*change))
        if row.made and not row.problems:
            self._heading(self.tr("Made on the way"))
            self._line(made_words(row.made))
        self.setVisible(bool(self.lines))

    def _heading(self, words: str) -> None:
        label = QLabel(words)
        label.setProperty("role", "h3")
        self._layout.addWidget(label)

    def _line(self, words: str) -> None:
        line = WrappedLabel()
        self._layout.addWidget(line)
        line.set_words(words)
        self.lines.append(words)
