"""The card of phrases under the cursor; the keyboard stays in the box that is written in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.widgets.two_line_list import ListRow, TwoLineList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QHideEvent, QShowEvent

    from desktop.services.phrases import Phrase
    from desktop.ui.theme import Theme

WIDTH = 460
HIGHEST_LIST = 260
"""Pixels of five rows, and of a part of the sixth, which shows that there are more."""
EDGE = 8
"""Pixels between the card and the edges of the window, and between it and the line."""


class PhrasePopup(QFrame):
    """Offers phrases and, in its last line, to change them; closes by a click or a wheel elsewhere."""

    taken = Signal(object)
    """Carries the `Phrase`."""
    bank_asked = Signal()
    """The person wants to change the bank."""
    left = Signal()
    """The person clicked or scrolled elsewhere."""

    def __init__(self, theme: Theme, box: QWidget) -> None:
        if (app := QApplication.instance()) is None:
            raise RuntimeError
        super().__init__(box)
        self._app = app
        self._box = box
        self._found: dict[str, Phrase] = {}
        self.setProperty("role", "popup")
        self.setAccessibleName(self.tr("Phrases"))
        self.hide()
        box.destroyed.connect(self.deleteLater)  # while open it belongs to the window
        self._build(theme)

    def _build(self, theme: Theme) -> None:
        self.list = TwoLineList(theme, self.tr("Phrases"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.opened.connect(lambda key: self.taken.emit(self._found[key]))
        self.bank_button = QPushButton(self.tr("Edit the bank of phrases…"))
        self.bank_button.setProperty("role", "ghost")
        self.bank_button.setCheckable(True)  # shows that the arrows have come to it
        self.bank_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.bank_button.clicked.connect(lambda _checked: self.bank_asked.emit())
        keys = QLabel(self.tr("Enter inserts, Esc closes"))
        keys.setProperty("role", "hint")
        foot = QHBoxLayout()
        foot.addWidget(self.bank_button)
        foot.addStretch(1)
        foot.addWidget(keys)
        line = QFrame()
        line.setProperty("role", "line")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 4)
        layout.setSpacing(4)
        layout.addWidget(self.list)
        layout.addWidget(line)
        layout.addLayout(foot)

    def offer(self, phrases: Sequence[Phrase], cursor: QRect) -> None:
        """Show these phrases, the first one marked, at the line of a cursor of the box."""
        self._found = {each.key: each for each in phrases}
        self.list.set_rows([ListRow(each.key, each.key, " ".join(each.text.split())) for each in phrases])
        self.list.setFixedHeight(min(self.list.height(), HIGHEST_LIST))
        self.setParent(self._box.window())
        self._mark(0)
        self._place(cursor)
        self.show()
        self.raise_()

    def step(self, by: int) -> None:
        """Mark the row so many rows further; after the last one comes the last line, then the first."""
        rows = self.list.count()
        now = rows if self.bank_button.isChecked() else self.list.currentRow()
        self._mark((now + by) % (rows + 1))

    def take(self) -> None:
        """Do what is marked."""
        if self.bank_button.isChecked():
            self.bank_asked.emit()
        else:
            self.list.ask_open()

    def _mark(self, row: int) -> None:
        self.bank_button.setChecked(row == self.list.count())
        self.list.setCurrentRow(row if row < self.list.count() else -1)

    def _place(self, cursor: QRect) -> None:
        """Stand under the line, or over it where there is more room, the right edge at the cursor."""
        window = self._box.window()
        corner = self._box.mapTo(
            window, cursor.bottomRight() if self.isRightToLeft() else cursor.bottomLeft()
        )
        width = min(WIDTH, window.width() - 2 * EDGE)
        height = self.sizeHint().height()
        below = window.height() - corner.y() - 2 * EDGE
        above = corner.y() - cursor.height() - 2 * EDGE
        is_below = height <= below or below >= above
        height = min(height, below if is_below else above)
        x = corner.x() - width if self.isRightToLeft() else corner.x()
        x = min(max(x, EDGE), window.width() - EDGE - width)
        y = corner.y() + EDGE if is_below else corner.y() - cursor.height() - EDGE - height
        self.setGeometry(x, y, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent | QWheelEvent):
            pressed = event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.Wheel)
            if pressed and isinstance(watched, QWidget) and not self._holds(watched):
                self.left.emit()
        elif event.type() is QEvent.Type.Resize and watched is self.parentWidget():
            self.left.emit()
        return False

    def _holds(self, widget: QWidget) -> bool:
        return widget is self or self.isAncestorOf(widget)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._app.installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._app.removeEventFilter(self)
