"""One side of a question: what it says, who wrote it, and the button that lets it stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from desktop.schema.change import ChangeKind
from desktop.services.exchange.disputes import Sort
from desktop.ui.keys import shown_keys
from desktop.ui.pages.conflicts.question_words import said_words, standing_words, writer_words
from desktop.ui.tone import Tone
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.passage_box import PassageBox
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from desktop.services.exchange.disputes import Question, Side

PAD = 14
_SHORT = 160
"""How long a text on one line may be to stand as a label; others are read in a box that scrolls."""
_MOST_WRITERS = 3


class SideCard(QFrame):
    """A card beside the other side's."""

    pressed = Signal()

    def __init__(self, question: Question, side: Side, place: int) -> None:
        super().__init__()
        self.side = side
        self.setProperty("role", "softCard")
        self.standing = Chip(standing_words(question, side), Tone.OK if side.is_shown else Tone.NEUTRAL)
        keeping = self.standing.sizePolicy()
        keeping.setRetainSizeWhenHidden(True)  # so that the sides' words begin at one height
        self.standing.setSizePolicy(keeping)
        if not self.standing.text():
            self.standing.hide()
        self.button = QPushButton(self._deed(question))
        if not self.button.text():
            self.button.hide()
        said = said_words(side)
        self.button.setAccessibleName(f"{self.button.text()}: {said[:_SHORT]}")
        self.button.setToolTip(shown_keys(f"Alt+{place + 1}") if question.sort.is_chosen else "")
        self.button.clicked.connect(self.pressed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAD, PAD, PAD, PAD)
        layout.setSpacing(8)
        top = QHBoxLayout()
        top.addWidget(self.standing)
        top.addStretch(1)
        layout.addLayout(top)
        self.words: WrappedLabel | PassageBox = self._reader(said, question.label)
        layout.addWidget(self.words)
        if isinstance(self.words, WrappedLabel):  # shown once it has its place
            self.words.set_words(said)
        layout.addStretch(1)
        for writer in side.writers[:_MOST_WRITERS]:
            line = WrappedLabel()
            line.setProperty("role", "label")
            layout.addWidget(line)
            line.set_words(writer_words(writer))
        if len(side.writers) > _MOST_WRITERS:
            layout.addWidget(QLabel("\u2026"))
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)

    def _deed(self, question: Question) -> str:
        match question.sort:
            case Sort.FIELD:
                return self.tr("Let this stand")
            case Sort.DELETION if self.side.deed is ChangeKind.DELETE:
                return self.tr("Delete it")
            case Sort.DELETION:
                return self.tr("Keep it")
            case Sort.RIVAL:
                return self.tr("Show the paper")
        return ""

    def _reader(self, words: str, label: str) -> WrappedLabel | PassageBox:
        """Return what shows a text: a label, or for a long one a box that scrolls."""
        if len(words) <= _SHORT and "\n" not in words:
            shown = WrappedLabel()
            shown.setMinimumWidth(1)  # a word without end must not widen the window
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            shown.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            return shown
        box = PassageBox()
        box.setReadOnly(True)
        box.setProperty("role", "reading")
        box.set_fewest_lines(1)
        box.setAccessibleName(label or words[:_SHORT])
        box.setPlainText(words)
        return box
