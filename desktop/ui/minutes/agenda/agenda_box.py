"""The subject of an item: a line that grows, and parts a list that is pasted into items."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetricsF

from desktop.services.pasted_agenda import pasted_items
from desktop.services.phrases import Part
from desktop.ui.minutes.text.pasting import AT_ONCE, MARKUP
from desktop.ui.minutes.text.writing_box import WritingBox

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from desktop.services.desk import Desk
    from desktop.services.paste import Pasted
    from desktop.ui.minutes.writing import Writing
    from desktop.ui.places import Tools

MOST_LINES = 12


class AgendaBox(WritingBox):
    """One line high until more is written."""

    items_pasted = Signal(object)
    """Carries the texts of the items of a list, in a tuple."""

    def __init__(self, writing: Writing, desk: Desk, tools: Tools, part_id: str, name: str) -> None:
        super().__init__(writing, desk, tools, part_id, "subject", Part.REPORT, name)
        self._desk = desk

    def _fit(self) -> None:
        lines = min(max(int(self.document().size().height()), 1), MOST_LINES)
        around = self.height() - self.viewport().height() + 2 * int(self.document().documentMargin())
        self.setFixedHeight(lines * ceil(QFontMetricsF(self.font()).lineSpacing()) + around + 1)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if items := listed(self._desk, source):
            self.items_pasted.emit(items)
        else:
            super().insertFromMimeData(source)


def listed(desk: Desk, source: QMimeData) -> tuple[str, ...]:
    """Return the items of the list that was copied, none where it is no list."""
    return pasted_items(_paragraphs(desk, source))


def items_of(desk: Desk, source: QMimeData) -> tuple[str, ...]:
    """Return the items of the list that was copied, or its text as one item."""
    pasted = _paragraphs(desk, source)
    whole = "\n".join(each.whole for each in pasted)
    return pasted_items(pasted) or ((whole,) if whole else ())


def _paragraphs(desk: Desk, source: QMimeData) -> tuple[Pasted, ...]:
    html = source.html() if source.hasHtml() else ""
    text = source.text() if source.hasText() else ""
    if (len(text) + len(html) // MARKUP if text else len(html)) > AT_ONCE:  # longer than any agenda
        return ()
    return desk.minutes.paste.paragraphs(html, text)
