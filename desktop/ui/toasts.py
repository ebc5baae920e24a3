"""A success told quietly at the bottom left, with the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.ui.keys import shown_keys

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

STAYS = 6000
"""Milliseconds for which a toast can be read and taken back."""
EDGE = 24
"""Pixels between a toast and the corner."""
FOOT = 84
"""Pixels between a toast and the bottom where the buttons at the foot of a page are to stay free."""
_BACK = "Ctrl+Z"
"""A field with the keyboard takes its own typing back by it instead."""


class Toast(QFrame):
    """One sentence and perhaps a button; stays while the pointer or the keyboard is on it."""

    ended = Signal()

    def __init__(
        self,
        words: str,
        deed: str,
        undo: Callable[[], object] | None,
        window: QWidget,
        others: Sequence[tuple[str, Callable[[], object]]] = (),
    ) -> None:
        super().__init__(window)
        self._undo = undo
        self._end = QTimer(self, singleShot=True, interval=STAYS)
        self._end.timeout.connect(self.end)
        self._build(words, deed)
        for other in others:
            self._offer(*other)
        self._end.start()

    def _build(self, words: str, deed: str) -> None:
        self.setProperty("role", "toast")
        self.setAccessibleName(words)
        self.label = QLabel(words)
        self.button = QPushButton(deed)
        self.button.setVisible(self._undo is not None)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard where it is
        self.button.setToolTip(shown_keys(_BACK))
        self.button.clicked.connect(self._take_back)
        self.button.installEventFilter(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 8, 16, 8)
        self._row.setSpacing(12)
        self._row.addWidget(self.label)
        self._row.addWidget(self.button)

    def _offer(self, words: str, deed: Callable[[], object]) -> None:
        button = QPushButton(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self.end)
        button.clicked.connect(lambda _checked: deed())
        button.installEventFilter(self)
        self._row.addWidget(button)

    def end(self) -> None:
        """Go away."""
        self._end.stop()
        self.hide()
        self.deleteLater()
        self.ended.emit()

    def _take_back(self) -> None:
        self.end()
        if self._undo:
            self._undo()

    def event(self, event: QEvent) -> bool:
        self._attend(event)
        return super().event(event)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self._attend(event)
        return False

    def _attend(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.FocusIn):
            self._end.stop()
        elif event.type() in (QEvent.Type.Leave, QEvent.Type.FocusOut):
            self._end.start()


class Toasts(QObject):
    """Shows toasts in one window, the newest in place of the one before; Ctrl+Z takes its way back."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.shown: Toast | None = None
        self._back = QShortcut(QKeySequence(_BACK), window)
        self._back.activated.connect(self._take_back)
        self._back.setEnabled(False)
        window.installEventFilter(self)

    def tell(
        self,
        words: str,
        undo: Callable[[], object] | None = None,
        deed: str = "",
        *others: tuple[str, Callable[[], object]],
    ) -> None:
        """Say what was done; ``undo`` takes it back, under «بازگردانی» unless ``deed`` names it otherwise.

        ``others`` are more deeds that follow, each with its words.
        """
        if self.shown:
            self.shown.end()
        toast = Toast(words, deed or self.tr("Restore"), undo, self._window, others)
        toast.ended.connect(self._forget)
        self.shown = toast
        self._back.setEnabled(undo is not None)
        self._place()
        toast.show()
        toast.raise_()

    def _take_back(self) -> None:
        if self.shown:
            self.shown.button.click()

    def _forget(self) -> None:
        self.shown = None
        self._back.setEnabled(False)

    def _place(self) -> None:
        if self.shown:
            self.shown.adjustSize()
            place = QRect(QPoint(EDGE, self._window.height() - self.shown.height() - EDGE), self.shown.size())
            if any(self._covers(place, each) for each in self._window.findChildren(QPushButton)):
                place.moveTop(self._window.height() - self.shown.height() - FOOT)
            self.shown.move(place.topLeft())

    def _covers(self, place: QRect, button: QPushButton) -> bool:
        """Tell whether a toast at ``place`` would lie over a button of the page."""
        if not button.isVisible() or button is (self.shown and self.shown.button):
            return False
        corner = button.mapTo(self._window, QPoint())
        return place.intersects(QRect(corner, button.size()))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._place()
        return False
