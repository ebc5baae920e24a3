"""A line that offers what was written in its place before, such as where earlier sessions were held."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, QTimer
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from desktop.persian.text import search_key
from desktop.ui.sides import FROM_THE_RIGHT

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent

ROWS = 8
PAUSE = 150
"""Milliseconds without a key after which something is offered."""


class SaidLine(QLineEdit):
    """Offers while one rests, in any spelling; Down shows everything.

    ``said`` is asked once while the keyboard is here, when it is needed.
    """

    def __init__(self, said: Callable[[], Sequence[str]]) -> None:
        super().__init__()
        self._ask = said
        self._said: Sequence[str] | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._offer_typed)
        self.setAlignment(FROM_THE_RIGHT)
        self._offers = QStringListModel(self)
        self.list = QListView()
        self.list.setProperty("role", "offers")
        self.list.setUniformItemSizes(True)
        self._completer = QCompleter(self._offers, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(ROWS)
        self._completer.setPopup(self.list)
        self._completer.setWidget(self)
        activated = self._completer.activated
        activated.connect(self._take)
        self.textEdited.connect(self._wait)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.list.setAccessibleName(name)

    @property
    def said(self) -> Sequence[str]:
        """What was said before."""
        if self._said is None:
            self._said = self._ask()
        return self._said

    def offer(self) -> None:
        """Show all that was said before."""
        self._show(self.said)

    def _wait(self) -> None:
        self.list.hide()
        self._pause.start()

    def _offer_typed(self) -> None:
        wanted = search_key(self.text())
        if wanted and self.hasFocus():
            self._show([each for each in self.said if wanted in search_key(each) and each != self.text()])

    def _show(self, found: Sequence[str]) -> None:
        self._offers.setStringList(list(found)[:ROWS])
        if found:
            self._completer.complete()
        else:
            self.list.hide()

    def _take(self, words: str) -> None:
        self.setText(words)
        self.textEdited.emit(words)
        self._pause.stop()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._said = None

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._pause.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and not self.list.isVisible():
            self.offer()
        else:
            super().keyPressEvent(event)
