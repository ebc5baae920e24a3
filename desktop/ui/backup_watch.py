"""Backups that nobody has to think of: soon after the start, and as long as the window is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.ui.tone import Tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.errors import DatabaseDamagedError
    from desktop.services.backup_standing import Standing
    from desktop.services.desk import Desk
    from desktop.ui.care_card import CareCard
    from desktop.ui.changes import Changes
    from desktop.ui.jobs import Jobs

FIRST = 2_000
"""Milliseconds after the first page is shown: by then the person works."""
EVERY = 30 * 60_000
"""Milliseconds between two backups of what changed."""


class BackupWatch(QObject):
    """Looks after the open register in the background and shows at the foot of the places how it stands."""

    def __init__(
        self,
        jobs: Jobs,
        changes: Changes,
        card: CareCard,
        on_damage: Callable[[DatabaseDamagedError], object],
    ) -> None:
        super().__init__(card)
        self._jobs = jobs
        self._changes = changes
        self._card = card
        self._on_damage = on_damage
        self._desk: Desk | None = None
        self._looked_over = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        changes.backed_up.connect(self.tell)

    def begin(self, desk: Desk) -> None:
        """Look after this register from now on."""
        self._desk = desk
        self._looked_over = False
        self._timer.start(FIRST)
        self.tell()

    def end(self) -> None:
        """Look after nothing."""
        self._desk = None
        self._timer.stop()

    def look(self) -> None:
        """Back up what changed; the first time also examine the file."""
        self._timer.start(EVERY)
        if self._desk is None:
            return
        care = self._desk.care
        work = care.back_up_if_changed if self._looked_over else care.look_over
        self._looked_over = True
        self._jobs.run_unseen(self, lambda _progress: work(), lambda _made: self._told(), self._fail)

    def tell(self) -> None:
        """Show how what is saved is kept; a stick that was pulled may keep whoever asks for it waiting."""
        if self._desk is not None and self._desk.loaded:  # else it is told when all is loaded
            care = self._desk.care
            self._jobs.run_unseen(self, lambda _progress: care.standing(), self._show, self._fail)

    def _show(self, standing: Standing) -> None:
        from desktop.ui.backup_words import is_late, second_words, standing_words

        if self._desk is not None:
            tone = Tone.WARN if is_late(standing) else Tone.OK
            self._card.say(standing_words(standing), second_words(standing.second), tone)

    def _told(self) -> None:
        self._changes.backed_up.emit()

    def _fail(self, error: Exception) -> None:
        from desktop.errors import AppError, DatabaseDamagedError

        if isinstance(error, DatabaseDamagedError) and self._desk is not None:
            self._on_damage(error)
        elif not isinstance(error, AppError):
            raise error
        elif self._desk is not None:
            from desktop.ui.error_text import error_text

            self._card.say(self.tr("The backup failed"), error_text(error), Tone.DANGER)
