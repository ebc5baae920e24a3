"""Asks to which session a new resolution belongs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.persian.jalali import day_letter
from desktop.ui.state_tones import tone_of
from desktop.ui.widgets.two_line_list import ListRow, TwoLineList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.domain.session import Session
    from desktop.schema.vocabulary import Vocabulary
    from desktop.ui.theme import Theme

WIDTH = 560


class SessionDialog(QDialog):
    """Lists the latest sessions whose minutes are not closed; a click or Enter chooses."""

    chosen = Signal(str)
    """Carries the id of the session."""

    def __init__(
        self, sessions: Sequence[tuple[Session, str]], vocabulary: Vocabulary, theme: Theme, owner: QWidget
    ) -> None:
        super().__init__(owner.window())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("New resolution"))
        question = QLabel(self.tr("Which session decided it?"))
        question.setProperty("role", "h2")
        self.list = TwoLineList(theme, question.text())
        self.list.set_rows([_row(session, title, vocabulary) for session, title in sessions])
        self.list.setCurrentRow(0)
        self.list.opened.connect(self._choose)
        card = QFrame()
        card.setProperty("role", "card")
        rows = QVBoxLayout(card)
        rows.setContentsMargins(8, 8, 8, 4)
        rows.addWidget(self.list)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(16)
        layout.addWidget(question)
        layout.addWidget(card)
        layout.addLayout(foot)
        self.setFixedWidth(WIDTH)
        self.list.setFocus()

    def _choose(self, session_id: str) -> None:
        self.chosen.emit(session_id)
        self.accept()


def _row(session: Session, title: str, vocabulary: Vocabulary) -> ListRow:
    day = day_letter(session.held_on) if session.held_on else ""
    return ListRow(session.id, title, day, vocabulary.choice(session.state).label, tone_of(session.state))
