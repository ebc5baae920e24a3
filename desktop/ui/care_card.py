"""The foot of the navigation: when the last backup was made, and where the data is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from desktop.ui.sides import FROM_THE_RIGHT

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QEnterEvent, QPaintEvent

    from desktop.ui.icons import Icons
    from desktop.ui.theme import Theme
    from desktop.ui.tone import Tone

_PAD, _ICON, _LINE = 10, 20, 18


class CareCard(QAbstractButton):
    """Two short lines beside a sign; a press goes to the backups. In the rail only the sign is seen."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self._sign, self._token = "shield_checkmark", "text3"
        self.lines = (self.tr("Your data stays on this computer"), "")
        self._narrow = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._name()

    def say(self, first: str, second: str, tone: Tone) -> None:
        """Show how what is saved is kept."""
        self.lines = (first, second)
        good = tone.value == "ok"
        self._sign, self._token = ("shield_checkmark", "ok") if good else ("warning", tone.value)
        self._name()
        self.updateGeometry()
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Show the sign alone, with its words as a tooltip, or sign and words."""
        self._narrow = narrow
        self._name()
        self.updateGeometry()
        self.update()

    def _name(self) -> None:
        words = "\n".join(filter(None, self.lines))
        self.setAccessibleName(words)
        self.setToolTip(words if self._narrow else "")

    def sizeHint(self) -> QSize:
        line = round(_LINE * self._theme.letters("hint") / 11.5)
        lines = 1 if self._narrow else len(self.lines)  # the second is told later; there is room for it
        return QSize(40, max(40, lines * line + 2 * _PAD))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        over = self.underMouse() or self.hasFocus()
        painter.setBrush(self._theme.colour("surface2"))
        edge = "primary" if self.hasFocus() else "inputBorder" if over else "border"
        painter.setPen(QPen(self._theme.colour(edge), 2 if self.hasFocus() else 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
        pixmap = self._icons.pixmap(self._sign, self._token, _ICON, self.devicePixelRatioF())
        middle = (self.width() - _ICON) // 2 if self._narrow else self.width() - _PAD - _ICON
        painter.drawPixmap(middle, (self.height() - _ICON) // 2, pixmap)
        if not self._narrow:
            self._paint_lines(painter, middle - 8)

    def _paint_lines(self, painter: QPainter, right: int) -> None:
        font = QFont(self.font())
        font.setPixelSize(round(self._theme.letters("hint")))
        painter.setFont(font)
        painter.setPen(self._theme.colour("text2" if self._token in ("ok", "text3") else self._token))
        shown = [line for line in self.lines if line]
        height = (self.height() - 2 * _PAD) // len(shown)
        for place, line in enumerate(shown):
            room = QRect(_PAD, _PAD + place * height, right - _PAD, height)
            fitting = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, FROM_THE_RIGHT, fitting)
            painter.setPen(self._theme.colour("text3"))

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)
