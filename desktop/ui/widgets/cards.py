"""Cards of a page: one with a heading, and ones that are pressed to go to what they tell of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStyle,
    QStyleOption,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.sides import FROM_THE_RIGHT
from desktop.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from desktop.ui.icons import Icons
    from desktop.ui.places import Destination
    from desktop.ui.tone import Tone

SIDE, SPACE = 16, 12
TILE = 38
"""The side of the tile of an icon in pixels."""


class HeadedCard(QFrame):
    """A card with a heading; `top` takes what stands beside it, `body` what stands under it."""

    def __init__(self, title: str = "") -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._heading = QLabel(title)
        self._heading.setProperty("role", "h2")
        self._heading.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.top = QHBoxLayout()
        self.top.setContentsMargins(SIDE, 0, SIDE, 0)
        self.top.addWidget(self._heading)
        self.top.addStretch(1)
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, SIDE, 1, SIDE)
        layout.setSpacing(SPACE)
        layout.addLayout(self.top)
        layout.addLayout(self.body, 1)

    def set_title(self, title: str) -> None:
        """Show another heading."""
        self._heading.setText(title)


class PressedCard(QAbstractButton):
    """A button whose content is laid out; pressing it goes where it leads.

    It is no `QPushButton`, since a style sheet gives these a height of their own.
    """

    going = Signal(object)
    """Carries a `Destination`."""

    def __init__(self, role: str, destination: Destination) -> None:
        super().__init__()
        self.setProperty("role", role)
        self.destination = destination
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.clicked.connect(self._go)

    def _go(self) -> None:
        self.going.emit(self.destination)

    def put(self, widget: QWidget) -> QWidget:
        """Let the mouse through a part of the card."""
        widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return widget

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return layout.minimumSize() if layout else super().minimumSizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOption()
        option.initFrom(self)
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        painter.end()


class FigureCard(PressedCard):
    """One figure with what it counts, and a line about it."""

    def __init__(self, icons: Icons, words: str, destination: Destination) -> None:
        super().__init__("figure", destination)
        self.setAccessibleName(words)
        self._icons = icons
        self._words = words
        self.figure = QLabel()
        self.figure.setProperty("role", "kpi")
        self.figure.setAlignment(FROM_THE_RIGHT)
        self.note = ElidedLabel(role="hint")
        self.tile = QLabel()
        self.tile.setProperty("role", "iconTile")
        self.tile.setFixedSize(TILE, TILE)
        self.tile.setAlignment(Qt.AlignmentFlag.AlignCenter)
        name = ElidedLabel(words, "label")
        upper = QVBoxLayout()
        upper.setSpacing(0)
        for each in (name, self.figure):
            upper.addWidget(self.put(each))
        row = QHBoxLayout()
        row.addLayout(upper, 1)
        row.addWidget(self.put(self.tile), 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SIDE, SPACE, SIDE, SPACE)
        layout.setSpacing(2)
        layout.addLayout(row)
        layout.addWidget(self.put(self.note))

    def say(self, figure: str, note: str, icon: str, tone: Tone) -> None:
        """Show a figure, a line about it, and its icon in a tone."""
        self.figure.setText(figure)
        self.note.set_words(note)
        self.tile.setProperty("kind", tone.value)
        self._icons.put(self.tile, icon, tone.value, 20)
        self.tile.style().unpolish(self.tile)
        self.tile.style().polish(self.tile)
        self.setAccessibleName(f"{self._words}: {figure}")
        self.setAccessibleDescription(note)


class RowCard(PressedCard):
    """A name over a small line, with something before it and something after it."""

    def __init__(
        self, words: str, note: str, destination: Destination, before: QWidget, after: QWidget
    ) -> None:
        super().__init__("row", destination)
        self.setAccessibleName(words)
        self.setAccessibleDescription(note)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        for line in (ElidedLabel(words, "h3"), ElidedLabel(note, "label")):
            lines.addWidget(self.put(line))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.setSpacing(SPACE)
        layout.addWidget(self.put(before))
        layout.addLayout(lines, 1)
        layout.addWidget(self.put(after))
