"""Sending, returning and approving reports, one or many at once, for every page that shows them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.domain.report import Report
from desktop.errors import AppError
from desktop.persian.numbers import number_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.services.desk import Desk
    from desktop.services.reports.course import Moved
    from desktop.ui.pages.sessions.reason_dialog import ReasonDialog
    from desktop.ui.places import Tools


class ReportDeeds(QObject):
    """Says what was done, with the way back where there is one, and what stayed as it is."""

    done = Signal()

    def __init__(
        self, desk: Desk, tools: Tools, owner: QWidget, ready: Callable[[], bool] | None = None
    ) -> None:
        """``ready`` saves what is being written where that is to be sent, and tells whether all is saved."""
        super().__init__(owner)
        self._desk, self._tools, self._owner = desk, tools, owner
        self._ready = ready
        self.dialog: ReasonDialog | None = None

    def submit(self, ids: Sequence[str]) -> None:
        """Send drafts and returned ones, with all that is written of them."""
        if self._ready is not None and not self._ready():
            return
        words = self.tr("{count} reports were sent.")
        self._do(lambda: self._desk.reports.course.submit(ids), words, undone=True)

    def approve(self, ids: Sequence[str]) -> None:
        """Approve what was sent; the way back is to return it with a reason."""
        words = self.tr("{count} reports were approved and are locked now.")
        self._do(lambda: self._desk.reports.course.approve(ids), words, undone=False)

    def give_back(self, ids: Sequence[str]) -> None:
        """Ask why, and return what was sent or approved."""
        from desktop.ui.pages.sessions.reason_dialog import ReasonDialog

        about = self.tr("{count} reports").format(count=number_text(len(ids)))
        if len(ids) == 1:
            about = self._desk.browse.titles(Report, ids).get(ids[0], about)
        self.dialog = ReasonDialog(
            self.tr("Return the report"), about, self.tr("Reason"), self.tr("Return"), self._owner
        )
        self.dialog.given.connect(partial(self._give_back, tuple(ids)))
        self.dialog.open()

    def _give_back(self, ids: Sequence[str], reason: str) -> None:
        words = self.tr("{count} reports were returned.")
        self._do(lambda: self._desk.reports.course.give_back(ids, reason), words, undone=True)

    def _do(self, deed: Callable[[], Moved], words: str, *, undone: bool) -> None:
        try:
            moved = deed()
        except AppError as error:
            self._tools.ask.show_error(self._owner, error)
            self.done.emit()
            return
        said = words.format(count=number_text(len(moved.after)))
        if moved.left:
            left = self.tr("{count} stayed: they stand elsewhere, or say nothing yet.")
            said = f"{said} {left.format(count=number_text(len(moved.left)))}"
        back = (lambda: self._take_back(moved)) if undone and moved.after else None
        self._tools.toasts.tell(said, back)
        self.done.emit()

    def _take_back(self, moved: Moved) -> None:
        try:
            self._desk.reports.course.take_back(moved)
        except AppError as error:
            self._tools.ask.show_error(self._owner, error)
        self.done.emit()
