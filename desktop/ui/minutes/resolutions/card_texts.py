"""The text of a resolution: what was decided, and before it the reasons where there are any."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.domain.resolution import Resolution
from desktop.schema.fields import field_named
from desktop.services.phrases import Part
from desktop.ui.minutes.cards.doubt_words import doubt_words
from desktop.ui.minutes.text.writing_box import WritingBox
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.services.minutes_doubts import Doubt
    from desktop.ui.minutes.resolutions.card_desk import CardDesk

FEWEST_LINES = {"preamble": 1, "operative": 2}
"""The two texts from the top, and how many lines each has at least."""


class CardTexts(QWidget):
    """Shows the operative text, and the preamble once there is one or it is asked for."""

    written = Signal(str)
    """Carries the field whose text the person changed."""
    cursor_moved = Signal(QWidget)
    """The text cursor of this box is elsewhere now."""
    made = Signal()
    """The box of the preamble is there now."""

    def __init__(self, shared: CardDesk, part_id: str) -> None:
        super().__init__()
        self._shared = shared
        self._part_id = part_id
        self.boxes: dict[str, WritingBox] = {}
        self._label: QLabel | None = None
        self._error: WrappedLabel | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._box("operative"))

    @property
    def operative(self) -> WritingBox:
        """Where what was decided is written."""
        return self.boxes["operative"]

    @property
    def shown(self) -> tuple[WritingBox, ...]:
        """The boxes that are shown, from the top."""
        return tuple(
            self.boxes[each]
            for each in FEWEST_LINES
            if each in self.boxes and not self.boxes[each].isHidden()
        )

    def _box(self, field: str) -> WritingBox:
        name = self._shared.desk.vocabulary.field(Resolution, field_named(Resolution, field)).label
        box = WritingBox(
            self._shared.writing,
            self._shared.desk,
            self._shared.tools,
            self._part_id,
            field,
            Part.RESOLUTION,
            name,
            asks=field == "operative",
        )
        box.setProperty("field", field)
        box.set_fewest_lines(FEWEST_LINES[field])
        box.written.connect(partial(self.written.emit, field))
        box.cursorPositionChanged.connect(partial(self._tell_cursor, box))
        self.boxes[field] = box
        return box

    def _tell_cursor(self, box: WritingBox) -> None:
        if box.hasFocus():
            self.cursor_moved.emit(box)

    def show_texts(self, resolution: Resolution) -> None:
        """Show both texts; boxes that say the same already are left alone."""
        self.operative.set_words(resolution.operative)
        if resolution.preamble:
            self.preamble().set_words(resolution.preamble)
        elif "preamble" in self.boxes:
            self.boxes["preamble"].set_words("")
            if not self.boxes["preamble"].hasFocus():
                self._show_preamble(shown=False)

    def preamble(self) -> WritingBox:
        """Show where the reasons are written, and return it."""
        if "preamble" not in self.boxes:
            box = self._box("preamble")
            self._label = QLabel(box.accessibleName())
            self._label.setProperty("role", "label")
            self._column.insertWidget(0, self._label)
            self._column.insertWidget(1, box)
            self._show_preamble(shown=True)
            self.made.emit()
        self._show_preamble(shown=True)
        return self.boxes["preamble"]

    def _show_preamble(self, *, shown: bool) -> None:
        self.boxes["preamble"].setVisible(shown)
        if self._label:
            self._label.setVisible(shown)

    def show_doubts(self, doubts: Sequence[Doubt]) -> None:
        """Say under the text what is wrong with it."""
        words = doubt_words(doubts, self._shared.desk.vocabulary)
        if self._error is None and words:
            self._error = WrappedLabel()
            self._column.addWidget(self._error)
        if self._error and words != self._error.words:
            self._error.setProperty("role", "error" if any(each.blocks for each in doubts) else "hint")
            self._error.style().unpolish(self._error)
            self._error.style().polish(self._error)
            self._error.set_words(words)
