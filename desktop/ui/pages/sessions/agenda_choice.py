"""Asks on the agenda of which session a request goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout

from desktop.domain.session import SessionState
from desktop.persian.jalali import day_letter
from desktop.ui.state_tones import tone_of
from desktop.ui.widgets.dialog_foot import deed_button, foot_of
from desktop.ui.widgets.fitting_dialog import FittingDialog
from desktop.ui.widgets.two_line_list import ListRow, TwoLineList
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.domain.session import Session
    from desktop.schema.vocabulary import Vocabulary
    from desktop.ui.theme import Theme

WIDTH, PAD = 560, 24


class AgendaChoice(FittingDialog):
    """A click or Enter chooses; one to which was invited takes the request as outside of its agenda."""

    chosen = Signal(str)
    """Carries the id of the session."""

    def __init__(
        self, sessions: Sequence[tuple[Session, str]], vocabulary: Vocabulary, theme: Theme, owner: QWidget
    ) -> None:
        super().__init__(WIDTH, owner)
        self.setWindowTitle(self.tr("Put on an agenda"))
        heading = QLabel(self.tr("On the agenda of which session?"))
        heading.setProperty("role", "h2")
        note = WrappedLabel()
        note.setProperty("role", "hint")
        self.list = TwoLineList(theme, heading.text())
        self.list.set_rows([_row(session, title, vocabulary) for session, title in sessions])
        self.list.setCurrentRow(0)
        self.list.opened.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAD, 20, PAD, 20)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addLayout(self.list.outset())
        layout.addWidget(note)
        layout.addLayout(foot_of((), [deed_button(self.tr("Cancel"), self.reject)]))
        late = any(session.state is not SessionState.PLANNED for session, _ in sessions)
        words = self.tr("Where the invitations have gone out, it is noted as outside of the agenda.")
        note.set_words(words if late else "")
        self.list.setFocus()

    def _choose(self, session_id: str) -> None:
        self.chosen.emit(session_id)
        self.accept()


def _row(session: Session, title: str, vocabulary: Vocabulary) -> ListRow:
    day = day_letter(session.held_on) if session.held_on else ""
    return ListRow(session.id, title, day, vocabulary.choice(session.state).label, tone_of(session.state))
