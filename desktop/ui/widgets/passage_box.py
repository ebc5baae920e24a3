"""A box for several paragraphs, written from the right, that grows with what is written."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QTextDocumentFragment
from PySide6.QtWidgets import QPlainTextEdit

from desktop.persian.text import tidy_passage

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QResizeEvent

FEWEST_LINES, MOST_LINES = 3, 12


class PassageBox(QPlainTextEdit):
    """Takes plain paragraphs; what is pasted loses its looks."""

    def __init__(self) -> None:
        super().__init__()
        self._fewest = FEWEST_LINES
        self._build()

    def _build(self) -> None:
        self.setTabChangesFocus(True)
        document = self.document()
        option = document.defaultTextOption()  # the only way to the right side that Qt leaves
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignAbsolute)
        document.setDefaultTextOption(option)
        document.documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def set_fewest_lines(self, lines: int) -> None:
        """Be no lower than this many lines."""
        self._fewest = lines
        self._fit()

    def _fit(self) -> None:
        written = int(self.document().size().height())  # of a plain document: in lines
        lines = min(max(written, self._fewest), MOST_LINES)
        edges = self.frameWidth() + int(self.document().documentMargin())
        self.setFixedHeight(lines * ceil(QFontMetricsF(self.font()).lineSpacing()) + 2 * edges + 1)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Put in the words of what was copied anywhere, tidied, with one step that takes them back."""
        if words := _words(source):
            self.textCursor().insertText(words)
            self.ensureCursorVisible()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


def _words(source: QMimeData) -> str:
    """Return tidy paragraphs; a space at an end stays, for what is copied may be the middle of a sentence."""
    text = source.text() if source.hasText() else QTextDocumentFragment.fromHtml(source.html()).toPlainText()
    tidy = tidy_passage(text)
    if not tidy:
        return ""
    before, after = (" " if end.isspace() and end != "\n" else "" for end in (text[0], text[-1]))
    return f"{before}{tidy}{after}"
