"""The places of the window, one under the other at the right; a rail of icons where the window is narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.ui.care_card import CareCard
from desktop.ui.sides import FROM_THE_RIGHT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QEnterEvent, QPaintEvent, QResizeEvent

    from desktop.ui.icons import Icons
    from desktop.ui.page_entry import PageEntry
    from desktop.ui.theme import Theme

WIDE, RAIL = 236, 64
"""How wide it is with words, and without, in pixels."""
PLACE_HEIGHT, LEAST_HEIGHT = 40, 28
"""How high a place is, and in a window that has no room for that."""
MOST_COUNTED = 99
MARK = 36
_PAD, _ICON, _BADGE = 12, 20, 26


class Place(QAbstractButton):
    """One place: an icon, its words, and how much waits there."""

    def __init__(self, entry: PageEntry, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.key = entry.key
        self._icon = entry.icon
        self._theme = theme
        self._icons = icons
        self._count = 0
        self.narrow = False
        self.setText(entry.title)
        self.setAccessibleName(entry.title)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_count(self, count: int) -> None:
        """Show how many things wait here; none is not shown."""
        from desktop.persian.digits import persian_digits

        self._count = count
        self.setAccessibleDescription(persian_digits(str(count)) if count else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize((RAIL if self.narrow else self._theme.scaled(WIDE)) - 2 * _PAD, self.maximumHeight())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(self._theme.colour("tint" if self.isChecked() else "surface2"))
            painter.drawRoundedRect(self.rect(), 8, 8)
        if self.isChecked():
            painter.setBrush(self._theme.colour("primary"))
            painter.drawRoundedRect(QRect(self.width() - 7, (self.height() - 18) // 2, 3, 18), 1, 1)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("primary"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        token = "tintText" if self.isChecked() else "text2"
        pixmap = self._icons.pixmap(self._icon, token, _ICON, self.devicePixelRatioF())
        edge = (self.width() - _ICON) // 2 if self.narrow else self.width() - _PAD - _ICON
        painter.drawPixmap(edge, (self.height() - _ICON) // 2, pixmap)
        if not self.narrow:
            font = QFont(self.font())
            font.setBold(self.isChecked())
            painter.setFont(font)
            painter.setPen(self._theme.colour("tintText" if self.isChecked() else "text"))
            begin = _PAD + (_BADGE + 4 if self._count else 0)
            room = QRect(begin, 0, edge - 12 - begin, self.height())
            painter.drawText(room, FROM_THE_RIGHT, self.text())
        if self._count:
            self._paint_count(painter)

    def _paint_count(self, painter: QPainter) -> None:
        from desktop.persian.digits import persian_digits

        words = persian_digits(str(self._count)) if self._count <= MOST_COUNTED else "+\u06f9\u06f9"
        font = QFont(self.font())
        font.setPixelSize(10 if self.narrow else 11)
        font.setBold(True)
        room = QRect(_PAD, (self.height() - 22) // 2, _BADGE, 22)
        if self.narrow:  # in the corner, beside the icon
            room = QRect(0, 1, max(16, QFontMetrics(font).horizontalAdvance(words) + 6), 16)
        painter.setPen(QPen(self._theme.colour("nav"), 2) if self.narrow else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("dangerBg"))
        painter.drawRoundedRect(room, room.height() / 2, room.height() / 2)
        painter.setFont(font)
        painter.setPen(self._theme.colour("danger"))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)


class Navigation(QFrame):
    """All places; emits the key of the one that was chosen."""

    chosen = Signal(str)

    def __init__(self, entries: Sequence[PageEntry], theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme = theme
        self.places = {entry.key: Place(entry, theme, icons) for entry in entries if not entry.under}
        self._above = {entry.key: entry.under for entry in entries if entry.under}
        self._foot = [entry.key for entry in entries if entry.at_foot]
        self.care = CareCard(theme, icons)
        self._group = QButtonGroup(self)
        self._words: list[QWidget] = []
        self._narrow = False
        self._build(icons)
        self._fit()
        icons.changed.connect(self.update)
        theme.changed.connect(self._fit)

    def _build(self, icons: Icons) -> None:
        self.setProperty("role", "nav")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        layout.setSpacing(2)
        layout.addLayout(self._brand(icons))
        layout.addSpacing(12)
        for key, place in self.places.items():
            self._group.addButton(place)
            if key not in self._foot:
                layout.addWidget(place)
        layout.addStretch(1)
        line = QFrame()
        line.setProperty("role", "line")
        layout.addWidget(line)
        layout.addSpacing(4)
        for key in self._foot:
            layout.addWidget(self.places[key])
        layout.addSpacing(6)
        layout.addWidget(self.care)
        self._group.buttonClicked.connect(self._tell)

    def _brand(self, icons: Icons) -> QHBoxLayout:
        self._mark = mark = QLabel()
        mark.setProperty("role", "mark")
        mark.setFixedSize(MARK, MARK)
        mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        icons.put(mark, "people_community", "onPrimary")
        name = QLabel(self.tr("Mahalleyar"))
        name.setProperty("role", "h2")
        use = QLabel(self.tr("Facilitation offices and minutes"))
        use.setProperty("role", "hint")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(name)
        words.addWidget(use)
        self._words += [name, use]
        brand = QHBoxLayout()
        brand.setSpacing(10)
        brand.addWidget(mark)
        brand.addLayout(words, 1)
        return brand

    def show_place(self, key: str) -> None:
        """Mark where the person is."""
        self.places[self._above.get(key, key)].setChecked(True)

    def set_narrow(self, narrow: bool) -> None:
        """Show icons alone, with their words as tooltips, or icons and words."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self._fit()
        for words in self._words:
            words.setVisible(not narrow)
        for place in self.places.values():
            place.narrow = narrow
            place.setToolTip(place.text() if narrow else "")
            place.update()
        self._mark.setFixedWidth(RAIL - 2 * _PAD if narrow else MARK)
        self.care.set_narrow(narrow)

    def _fit(self) -> None:
        """Be as wide, and the places as high, as the size of the text asks for."""
        self.setFixedWidth(RAIL if self._narrow else self._theme.scaled(WIDE))
        for place in self.places.values():
            place.setMinimumHeight(self._theme.scaled(LEAST_HEIGHT))
        self.care.updateGeometry()
        self._share_height()

    def _share_height(self) -> None:
        """Give each place its share of the height that is left by everything else, up to the usual one."""
        least, usual = self._theme.scaled(LEAST_HEIGHT), self._theme.scaled(PLACE_HEIGHT)
        layout, many = self.layout(), len(self.places)
        if layout is None or not many:
            return
        others = layout.sizeHint().height() - sum(each.sizeHint().height() for each in self.places.values())
        height = max(least, min(usual, (self.height() - others) // many))
        for place in self.places.values():
            place.setMaximumHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_height()

    def _tell(self, place: QAbstractButton) -> None:
        if isinstance(place, Place):
            self.chosen.emit(place.key)
