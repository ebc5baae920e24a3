"""A text of the minutes in a box that is one line high until more is written."""

from __future__ import annotations

from math import ceil

from PySide6.QtGui import QFontMetricsF

from desktop.ui.minutes.text.writing_box import WritingBox

MOST_LINES = 12


class LowBox(WritingBox):
    """Grows with its text, up to some lines."""

    def _fit(self) -> None:
        lines = min(max(int(self.document().size().height()), 1), MOST_LINES)
        around = self.height() - self.viewport().height() + 2 * int(self.document().documentMargin())
        self.setFixedHeight(lines * ceil(QFontMetricsF(self.font()).lineSpacing()) + around + 1)
