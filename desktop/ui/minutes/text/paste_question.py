"""Asks what becomes of a pasted list: resolutions, or text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.persian.jalali import day_text
from desktop.persian.joining import join_words
from desktop.persian.numbers import number_text
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.services.paste import ReadResolution

WIDTH = 560
SHOWN = 4
"""How many of the resolutions are shown, so that one sees how they were read."""
BETWEEN = " \u2022 "


class PasteQuestion(QDialog):
    """Shows how a list was read; Enter takes it as resolutions, Esc pastes nothing."""

    as_resolutions = Signal()
    as_text = Signal()

    def __init__(self, found: Sequence[ReadResolution], owner: QWidget) -> None:
        super().__init__(owner.window())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Pasted list"))
        heading = QLabel(self.tr("There are {count} resolutions here.").format(count=number_text(len(found))))
        heading.setProperty("role", "h2")
        sentence = WrappedLabel()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addWidget(sentence)
        layout.addWidget(self._card(found))
        layout.addLayout(self._foot(len(found)))
        sentence.set_words(
            self.tr("Shall they become resolutions with their agencies and deadlines, or stay one text?")
        )
        self.setFixedWidth(WIDTH)

    def _card(self, found: Sequence[ReadResolution]) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        rows = QVBoxLayout(card)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(2)
        for each in found[:SHOWN]:
            rows.addWidget(ElidedLabel(f"{number_text(each.order)}. {each.text}"))
            if note := self._note(each):
                rows.addWidget(ElidedLabel(note, "hint"))
            rows.addSpacing(6)
        if len(found) > SHOWN:
            more = self.tr("and {count} more").format(count=number_text(len(found) - SHOWN))
            rows.addWidget(ElidedLabel(more, "label"))
        return card

    def _note(self, read: ReadResolution) -> str:
        note = []
        if read.responsible:
            note.append(self.tr("Responsible: {names}").format(names=join_words(read.responsible)))
        if read.next_session:
            note.append(self.tr("Deadline: the next session"))
        elif read.deadline_on or read.deadline_text:
            due = day_text(read.deadline_on) if read.deadline_on else read.deadline_text
            note.append(self.tr("Deadline: {due}").format(due=due))
        return BETWEEN.join(note)

    def _foot(self, count: int) -> QHBoxLayout:
        self.resolutions_button = QPushButton(
            self.tr("Insert {count} resolutions").format(count=number_text(count))
        )
        self.resolutions_button.setProperty("role", "primary")
        self.resolutions_button.setDefault(True)
        self.text_button = QPushButton(self.tr("Insert as text"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        for button in (self.text_button, self.cancel_button):
            button.setAutoDefault(False)
        self.resolutions_button.clicked.connect(self._choose_resolutions)
        self.text_button.clicked.connect(self._choose_text)
        self.cancel_button.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.resolutions_button)
        foot.addWidget(self.text_button)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        return foot

    def _choose_resolutions(self) -> None:
        self.accept()
        self.as_resolutions.emit()

    def _choose_text(self) -> None:
        self.accept()
        self.as_text.emit()
