"""Paints a row of the list of who was there: number, name, post, and four words for the presence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.persian.numbers import number_text
from desktop.ui.minutes.attendance.attendance_rows import ROW, AttendanceRow
from desktop.ui.sides import FROM_THE_RIGHT
from desktop.ui.state_tones import tone_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop.domain.session import Presence
    from desktop.ui.theme import Theme

_SIDE, _GAP, _NUMBER, _LINES = 12, 8, 30, 7
_SEGMENT_SIDE, _TRACK, _CORNER = 11, 2, 7


class AttendancePainter(QStyledItemDelegate):
    """Paints rows of which one may be higher, for its fields to stand under its words."""

    def __init__(
        self,
        theme: Theme,
        words: Mapping[Presence, str],
        guest: str,
        fields_height: Callable[[str], int],
        owner: QWidget,
    ) -> None:
        """``fields_height`` gives the pixels that the fields of a row take, by the id of the row."""
        super().__init__(owner)
        self._theme = theme
        self._words = words
        self._guest = guest
        self._fields_height = fields_height
        self.dress(owner.font())

    def dress(self, font: QFont) -> None:
        """Take these letters at their size in force."""
        self._letters = QFont(font)
        self._letters.setPixelSize(round(self._theme.letters("body")))
        self._bold = QFont(self._letters)
        self._bold.setBold(True)
        self._small = QFont(self._letters)
        self._small.setPixelSize(round(self._theme.letters("label")))
        self._strong = QFont(self._small)
        self._strong.setBold(True)
        self._metrics, self._small_metrics = QFontMetrics(self._letters), QFontMetrics(self._small)
        strong = QFontMetrics(self._strong)
        self._segment = max(map(strong.horizontalAdvance, self._words.values())) + 2 * _SEGMENT_SIDE
        self._pictures: dict[tuple[Presence, float, bool], QPixmap] = {}
        self.height = self._metrics.height() + self._small_metrics.height() + 2 * _LINES + 2

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: AttendanceRow = index.data(ROW)
        return QSize(40, self.height + self._fields_height(row.id))

    def segments(self, rect: QRect) -> dict[Presence, QRect]:
        """Return where in a row each presence stands, the first at the right."""
        height = self._small_metrics.height() + 8
        top = rect.top() + (self.height - height) // 2
        left = rect.left() + _SIDE + _TRACK
        order = reversed(list(self._words))
        return {
            presence: QRect(left + place * self._segment, top, self._segment, height)
            for place, presence in enumerate(order)
        }

    def presence_at(self, rect: QRect, point: QPoint) -> Presence | None:
        """Return the presence that stands at a point of a row, if one does."""
        found = self.segments(rect).items()
        return next((presence for presence, segment in found if segment.contains(point)), None)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: AttendanceRow = index.data(ROW)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._theme.colour("sel"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._theme.colour("rowline"))
        upper = QRect(rect.left(), rect.top(), rect.width(), self.height)
        self._paint_words(painter, upper, row, index.row() + 1)
        to_device = painter.deviceTransform()  # on other pixels than its own the words would be blurred
        picture = self._picture(row.presence, to_device.m11(), is_dark=self._theme.dark)
        whole = QPointF(to_device.map(QPointF(self._track(rect).topLeft())).toPoint())
        painter.drawPixmap(to_device.inverted()[0].map(whole), picture)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("primary"), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -2), _CORNER, _CORNER)
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRect, row: AttendanceRow, number: int) -> None:
        right = rect.right() - _SIDE
        self._write(
            painter,
            QRect(right - _NUMBER, rect.top(), _NUMBER, rect.height()),
            self._small,
            number_text(number),
            "text3",
        )
        left = rect.left() + _SIDE + 2 * _TRACK + len(self._words) * self._segment + _GAP
        words = QRect(left, rect.top() + _LINES, right - _NUMBER - left, rect.height() - 2 * _LINES)
        under = row.doubt or row.note
        if under:
            line = words.adjusted(0, self._metrics.height() + 1, 0, 0)
            self._write(painter, line, self._small, under, "danger" if row.doubt else "text2")
            words.setHeight(self._metrics.height())
        if row.is_guest:
            words = self._paint_guest(painter, words, row.name)
        self._write(painter, words, self._bold, row.name or "\u2014", "text" if row.name else "text3")

    def _paint_guest(self, painter: QPainter, words: QRect, name: str) -> QRect:
        """Paint the mark of a guest behind the name, and return the room for the name."""
        width = self._small_metrics.horizontalAdvance(self._guest) + 2 * _SEGMENT_SIDE
        taken = QFontMetrics(self._bold).horizontalAdvance(name) + _GAP
        left = max(words.right() - taken - width, words.left())
        high = self._small_metrics.height() + 2
        mark = QRect(left, words.center().y() - high // 2, width, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("neutralBg"))
        painter.drawRoundedRect(mark, mark.height() / 2, mark.height() / 2)
        self._write(painter, mark, self._small, self._guest, "neutral", Qt.AlignmentFlag.AlignCenter)
        return words.adjusted(left + width + _GAP - words.left(), 0, 0, 0)

    def _track(self, rect: QRect) -> QRect:
        """Return where all the words for the presence stand, with what is painted around them."""
        first, *others = self.segments(rect).values()
        return first.united(others[-1]).adjusted(-_TRACK, -_TRACK, _TRACK, _TRACK)

    def _picture(self, chosen: Presence, ratio: float, *, is_dark: bool) -> QPixmap:
        """Return the four words with one chosen, drawn once for each kind of screen and theme."""
        key = (chosen, ratio, is_dark)
        if key not in self._pictures:
            track = self._track(QRect(0, 0, 0, 0))
            picture = QPixmap((QSizeF(track.size()) * ratio).toSize())
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(-track.topLeft())
            self._paint_presence(painter, track, chosen)
            painter.end()
            self._pictures[key] = picture
        return self._pictures[key]

    def _paint_presence(self, painter: QPainter, track: QRect, chosen: Presence) -> None:
        centre = Qt.AlignmentFlag.AlignCenter
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("neutralBg"))
        painter.drawRoundedRect(track, _CORNER + 1, _CORNER + 1)
        for presence, place in self.segments(QRect(0, 0, 0, 0)).items():
            if presence is not chosen:
                self._write(painter, place, self._small, self._words[presence], "text2", centre)
                continue
            tone = tone_of(presence).value
            painter.setPen(QPen(self._theme.colour(tone), 1))
            painter.setBrush(self._theme.colour(f"{tone}Bg"))
            painter.drawRoundedRect(place, _CORNER, _CORNER)
            self._write(painter, place, self._strong, self._words[presence], tone, centre)

    def _write(
        self,
        painter: QPainter,
        rect: QRect,
        font: QFont,
        words: str,
        token: str,
        side: Qt.AlignmentFlag = FROM_THE_RIGHT,
    ) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.colour(token))
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, int(side), shown)
