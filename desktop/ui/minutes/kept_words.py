"""Says how what is typed is kept: beside the title, and over the tabs where it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop.errors import AppError
from desktop.services.minutes_draft import Keeping
from desktop.ui.tone import State, Tone

if TYPE_CHECKING:
    from desktop.ui.minutes.editor_notice import EditorNotice
    from desktop.ui.minutes.writing import Writing


class KeptWords(QObject):
    """Follows one writing; a word that nothing could be kept goes when it could."""

    state_changed = Signal(object)
    """Carries a `State`."""

    def __init__(self, writing: Writing, notice: EditorNotice, parent: QObject) -> None:
        super().__init__(parent)
        self._writing = writing
        self._notice = notice
        self._is_failing = False
        writing.kept.connect(self._show)
        writing.failed.connect(self._show_failure)

    def _show(self, keeping: Keeping | None) -> None:
        if keeping is Keeping.TAKEN:
            self._notice.tell_taken(self._take_over)
        elif keeping and self._is_failing:
            self._is_failing = False
            self._notice.clear()
        not_kept = State(QCoreApplication.translate("MinutesEditor", "Not kept"), Tone.DANGER)
        written = State(QCoreApplication.translate("MinutesEditor", "Being written\u2026"), Tone.NEUTRAL)
        kept = State(QCoreApplication.translate("MinutesEditor", "Draft kept"), Tone.OK)
        self.state_changed.emit({None: written, Keeping.TAKEN: not_kept}.get(keeping, kept))

    def _show_failure(self, error: AppError) -> None:
        self._is_failing = True
        self._notice.tell_failure(error)
        words = QCoreApplication.translate("MinutesEditor", "Not kept")
        self.state_changed.emit(State(words, Tone.DANGER))

    def _take_over(self) -> None:
        try:
            self._writing.take_over()
        except AppError as error:
            self._notice.tell_failure(error)
        else:
            self._notice.clear()
