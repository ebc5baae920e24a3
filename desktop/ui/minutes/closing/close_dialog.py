"""What finalising and amending have in common: the deed, how it goes on, and why it did not."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from desktop.errors import AppError, MinutesNotReadyError
from desktop.ui.error_text import error_text
from desktop.ui.keys import shown_keys
from desktop.ui.tone import Tone
from desktop.ui.widgets.dialog_foot import deed_button, foot_of
from desktop.ui.widgets.fitting_dialog import FittingDialog
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.services.close_minutes import Closed
    from desktop.ui.minutes.closing.place_list import PlaceList
    from desktop.ui.places import Tools

WIDTH, PAD = 620, 24


class CloseDialog(FittingDialog):
    """Closes minutes beside the window's thread; while that runs there is no way back, and none is needed."""

    closed = Signal(object, bool)
    """Carries the `Closed` minutes, and whether their paper is to be printed at once."""
    lacking = Signal()
    """Something must be mended first."""
    wanted = Signal(str, str)
    """The person wants to go back to a field of a part."""

    def __init__(self, heading: str, deed: str, deed_and_print: str, tools: Tools, owner: QWidget) -> None:
        super().__init__(WIDTH, owner)
        self.setWindowTitle(heading)
        self.tools = tools
        self._busy = False
        self._build(heading, deed, deed_and_print)

    def _build(self, heading: str, deed: str, deed_and_print: str) -> None:
        words = QLabel(heading)
        words.setProperty("role", "h2")
        self.body = QVBoxLayout()
        """What the person sees before closing, from the top."""
        self.body.setSpacing(12)
        self.notice = Notice(self.tools.icons)
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("The paper is being made\u2026"))
        self.progress_words = QLabel(self.progress.accessibleName())
        self.progress_words.setProperty("role", "label")
        self.progress_words.hide()
        self.progress.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAD, 20, PAD, 20)
        layout.setSpacing(12)
        layout.addWidget(words)
        layout.addLayout(self.body)
        layout.addWidget(self.notice)
        layout.addWidget(self.progress_words)
        layout.addWidget(self.progress)
        layout.addLayout(self._foot(deed, deed_and_print))

    def _foot(self, deed: str, deed_and_print: str) -> QHBoxLayout:
        self.print_button = deed_button(
            deed_and_print, lambda: self.close_minutes(to_print=True), "Ctrl+Return"
        )
        self.print_button.setProperty("role", "primary")
        self.print_button.setDefault(True)
        self.close_button = deed_button(deed, lambda: self.close_minutes(to_print=False))
        self.cancel_button = deed_button(self.tr("Cancel"), self.reject)
        self.cancel_button.setToolTip(shown_keys("Esc"))
        foot = foot_of((self.print_button, self.close_button, self.cancel_button))
        foot.setContentsMargins(0, 8, 0, 0)
        return foot

    def work(self) -> Callable[[], Closed] | None:
        """Return what closes the minutes in any thread; None where something was said against it."""
        raise NotImplementedError

    def close_minutes(self, *, to_print: bool) -> None:
        """Close the minutes; on failure say why, with everything as it was."""
        if self._busy or (work := self.work()) is None:
            return
        self.notice.clear()
        self._set_busy(busy=True)
        self.tools.jobs.run_unseen(
            self, lambda _progress: work(), partial(self._succeed, to_print), self._fail
        )

    def go_back_to(self, part_id: str, field: str) -> None:
        """Leave everything as it is, and show a field."""
        if not self._busy:
            self.reject()
            self.wanted.emit(part_id, field)

    def fail(self, error: AppError) -> None:
        """Say why nothing was closed."""
        if isinstance(error, MinutesNotReadyError):
            self.reject()
            self.lacking.emit()
        else:
            self.notice.say(error_text(error), Tone.DANGER)

    def put_list(self, heading: QLabel, lines: PlaceList) -> QWidget:
        """Add a list under its heading, and return what holds both."""
        heading.setProperty("role", "label")
        card = QFrame()
        card.setProperty("role", "card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(8, 8, 8, 4)
        inner.addWidget(lines)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(heading)
        column.addWidget(card)
        lines.chosen.connect(self.go_back_to)
        self.body.addWidget(box)
        return box

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        for widget in (self.print_button, self.close_button, self.cancel_button):
            widget.setEnabled(not busy)
        self.progress.setVisible(busy)
        self.progress_words.setVisible(busy)

    def _succeed(self, to_print: bool, closed: Closed) -> None:
        self._set_busy(busy=False)
        self.accept()
        self.closed.emit(closed, to_print)

    def _fail(self, error: Exception) -> None:
        self._set_busy(busy=False)
        self.print_button.setFocus()
        if not isinstance(error, AppError):
            raise error
        self.fail(error)

    def reject(self) -> None:
        if not self._busy:
            super().reject()


def session_card(title: str, facts: str) -> QFrame:
    """Return the card that says of which session the dialog speaks."""
    card = QFrame()
    card.setProperty("role", "card")
    name = WrappedLabel()
    name.setProperty("role", "h3")
    line = WrappedLabel()
    line.setProperty("role", "label")
    column = QVBoxLayout(card)
    column.setContentsMargins(16, 12, 16, 12)
    column.setSpacing(4)
    for label, words in ((name, title), (line, facts)):
        column.addWidget(label)
        label.set_words(words)
    return card


def meaning_card(tools: Tools, *sentences: str) -> QFrame:
    """Return the card that says what closing means."""
    card = QFrame()
    card.setProperty("role", "softCard")
    sign = QLabel()
    tools.icons.put(sign, "lock_closed", "text2", 20)
    column = QVBoxLayout()
    column.setSpacing(4)
    for each in sentences:
        label = WrappedLabel()
        label.setProperty("role", "label")
        column.addWidget(label)
        label.set_words(each)
    row = QHBoxLayout(card)
    row.setContentsMargins(16, 12, 16, 12)
    row.setSpacing(12)
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(column, 1)
    return card
