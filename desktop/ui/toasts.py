"""A success told quietly at the bottom, with the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from desktop.ui.keys import shown_keys

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QMouseEvent

STAYS = 6000
"""Milliseconds for which what a toast tells can be taken back."""
READ = 4000
"""Milliseconds for which one without a button stays."""
EDGE = 24
"""Pixels between a toast and the corner, and what it stands beside."""
FOOT = 84
"""Pixels between a toast and the bottom where what is to stay free takes the whole foot of a page."""
_TO_STAY_FREE = (QPushButton, QToolButton, QLineEdit, QComboBox)
_BACK = "Ctrl+Z"
"""A field with the keyboard takes its own typing back by it instead."""


class Toast(QFrame):
    """One sentence and perhaps a button; stays while the pointer or the keyboard is on it.

    A click ends one without a button.
    """

    ended = Signal()
    taking_back = Signal()
    """What it tells is about to be taken back."""

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
        self._has_deeds = bool(undo or others)
        self._end = QTimer(self, singleShot=True, interval=STAYS if self._has_deeds else READ)
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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._has_deeds:
            self.end()
        event.accept()

    def _take_back(self) -> None:
        self.end()
        if self._undo:
            self.taking_back.emit()
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

    taking_back = Signal()
    """What is told is about to be taken back by its own way."""

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
        if not deed:  # else the button does something of its own
            toast.taking_back.connect(self.taking_back)
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
        """Put the toast at the bottom, as far left as nothing that is pressed or written in is under it."""
        if self.shown:
            self.shown.adjustSize()
            taken = sorted(self._taken(), key=QRect.left)
            places = [self._beside(taken, height) for height in (EDGE, FOOT)]
            fitting = (each for each in places if each.right() < self._window.width() - EDGE)
            self.shown.move(next(fitting, QRect(EDGE, places[-1].top(), 0, 0)).topLeft())

    def _beside(self, taken: Sequence[QRect], height: int) -> QRect:
        """Return the first place from the left, ``height`` over the bottom, that is not taken."""
        size = self.shown.size() if self.shown else QSize()
        place = QRect(QPoint(EDGE, self._window.height() - size.height() - height), size)
        for each in taken:
            if place.intersects(each):
                place.moveLeft(each.right() + 1 + EDGE)
        return place

    def _taken(self) -> list[QRect]:
        """Return where the buttons and the fields are that are seen on the page."""
        return [
            each.visibleRegion().boundingRect().translated(each.mapTo(self._window, QPoint()))
            for each in self._window.findChildren(QWidget)
            if isinstance(each, _TO_STAY_FREE) and each.isVisible() and not isinstance(each.parent(), Toast)
        ]

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._place()
        return False
