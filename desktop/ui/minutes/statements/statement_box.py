"""The box for the words of a statement: it notices when several paragraphs come at once."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal

from desktop.domain.discussing import paragraphs_of
from desktop.ui.minutes.text.writing_box import WritingBox

_FEWEST = 2


class StatementBox(WritingBox):
    """Tells once of each paste of several paragraphs; the words are in the box by then."""

    several_came = Signal()

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self.document().contentsChange.connect(self._look_at_change)

    def _look_at_change(self, place: int, _removed: int, added: int) -> None:
        if added < _FEWEST or self._shows:
            return
        cursor = self.textCursor()
        cursor.setPosition(place)
        most = self.document().characterCount() - 1
        cursor.setPosition(min(place + added, most), cursor.MoveMode.KeepAnchor)
        if len(paragraphs_of(cursor.selectedText().replace("\u2029", "\n"))) >= _FEWEST:
            self.several_came.emit()
