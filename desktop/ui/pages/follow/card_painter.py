"""Paints the cards of the board: three lines of text, the agency, how far it has come, the days left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.domain.resolution import Priority
from desktop.schema.check import WHOLE
from desktop.ui.pages.follow.card_words import agency_words, due_state, short_session
from desktop.ui.sides import FROM_THE_LEFT, FROM_THE_RIGHT

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.services.follow.cards import Card
    from desktop.ui.icons import Icons
    from desktop.ui.theme import Theme

LINES = 3
"""How many lines of the text are shown."""
CARD_ROLE = Qt.ItemDataRole.UserRole
_SIDE, _TOP, _GAP, _BETWEEN, _CORNER = 10, 8, 6, 8, 8
_ICON, _BAR, _KEPT = 14, 4, 2_000
_Index = QModelIndex | QPersistentModelIndex


class CardPainter(QStyledItemDelegate):
    """All cards are equally high, so that any number of them is scrolled at once."""

    def __init__(self, theme: Theme, icons: Icons, owner: QWidget) -> None:
        super().__init__(owner)
        self._theme, self._icons = theme, icons
        self._lines: dict[tuple[str, int], tuple[str, ...]] = {}
        self._dress(QFont())

    def _dress(self, font: QFont) -> None:
        """Take letters; lines that were broken for others are forgotten."""
        self._font = QFont(font)
        self._small = QFont(font)
        self._small.setPixelSize(round(self._theme.letters("label")))
        self._metrics, self._small_metrics = QFontMetrics(self._font), QFontMetrics(self._small)
        self._lines.clear()

    @property
    def _chip(self) -> int:
        return max(self._theme.height("chip"), self._small_metrics.height() + 2)

    def height_for(self, font: QFont) -> int:
        """Return how high a card is in these letters, with what lies between it and the next, in pixels."""
        self._dress(font)
        text, small = LINES * self._metrics.height(), self._small_metrics.height()
        return _TOP + text + _GAP + small + _GAP + _BAR + _GAP + self._chip + _TOP + _BETWEEN

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        card: Card | None = index.data(CARD_ROLE)
        if option.font != self._font:
            self._dress(option.font)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        rect = rect.adjusted(3, 0, -3, -_BETWEEN)
        self._paint_ground(painter, rect, option.state)
        if card is not None:
            self._paint_card(painter, rect.adjusted(_SIDE, _TOP, -_SIDE, -_TOP), card)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        colour = self._theme.colour
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        under = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(QPen(colour("primary" if chosen else "inputBorder" if under else "border"), 1))
        painter.setBrush(colour("sel" if chosen else "surface"))
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), _CORNER, _CORNER)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colour("primary"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), _CORNER, _CORNER)

    def _paint_card(self, painter: QPainter, room: QRect, card: Card) -> None:
        colour = self._theme.colour
        line = self._metrics.height()
        painter.setFont(self._font)
        painter.setPen(colour("text"))
        for number, words in enumerate(self.lines(card.words, room.width())):
            place = QRect(room.left(), room.top() + number * line, room.width(), line)
            painter.drawText(place, int(FROM_THE_RIGHT), words)
        top = room.top() + LINES * line + _GAP
        painter.setFont(self._small)
        self._paint_agency(painter, QRect(room.left(), top, room.width(), self._small_metrics.height()), card)
        top += self._small_metrics.height() + _GAP
        if card.percent is not None:
            self._paint_bar(painter, QRect(room.left(), top, room.width(), _BAR), card.percent)
        self._paint_foot(painter, QRect(room.left(), top + _BAR + _GAP, room.width(), self._chip), card)

    def lines(self, words: str, width: int) -> tuple[str, ...]:
        """Return the lines in which words are shown; the last ends with «…» where there are more."""
        key = (words, width)
        if key not in self._lines:
            if len(self._lines) >= _KEPT:
                self._lines.clear()
            self._lines[key] = self._broken(" ".join(words.split()), width)
        return self._lines[key]

    def _broken(self, words: str, width: int) -> tuple[str, ...]:
        option = QTextOption(FROM_THE_RIGHT)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(words, self._font)
        layout.setTextOption(option)
        layout.beginLayout()
        found: list[str] = []
        while len(found) < LINES and (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            start = line.textStart()
            last = len(found) == LINES - 1
            part = words[start:] if last else words[start : start + line.textLength()]
            found.append(self._metrics.elidedText(part.strip(), Qt.TextElideMode.ElideRight, width))
        layout.endLayout()
        return tuple(found)

    def _paint_agency(self, painter: QPainter, room: QRect, card: Card) -> None:
        """Paint who carries it out, and at the far end the signs of what is locked or comes first."""
        right = room.right() + 1
        token = "text2" if card.agency else "danger"
        left = room.left()
        for sign, tint in _signs(card):
            self._paint_icon(painter, QPointF(left, room.center().y() - _ICON / 2 + 1), sign, tint)
            left += _ICON + 4
        place = QPointF(right - _ICON, room.center().y() - _ICON / 2 + 1)
        self._paint_icon(painter, place, "building_government" if card.agency else "warning", token)
        words = QRect(left, room.top(), right - _ICON - 6 - left, room.height())
        painter.setPen(self._theme.colour(token))
        self._paint_words(painter, words, agency_words(card))

    def _paint_bar(self, painter: QPainter, room: QRect, percent: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("neutralBg"))
        painter.drawRoundedRect(room, _BAR / 2, _BAR / 2)
        done = round(room.width() * min(max(percent, 0), WHOLE) / WHOLE)
        painter.setBrush(self._theme.colour("primary"))
        painter.drawRoundedRect(QRect(room.right() + 1 - done, room.top(), done, _BAR), _BAR / 2, _BAR / 2)

    def _paint_foot(self, painter: QPainter, room: QRect, card: Card) -> None:
        state = due_state(card)
        width = min(self._small_metrics.horizontalAdvance(state.words) + 18, room.width())
        chip = QRect(room.right() + 1 - width, room.top(), width, room.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(f"{state.tone.value}Bg"))
        painter.drawRoundedRect(chip, room.height() / 2, room.height() / 2)
        painter.setPen(self._theme.colour(state.tone.value))
        painter.drawText(chip, int(Qt.AlignmentFlag.AlignCenter), state.words)
        rest = QRect(room.left(), room.top(), room.width() - width - _GAP, room.height())
        painter.setPen(self._theme.colour("text2"))
        shown = self._small_metrics.elidedText(short_session(card), Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, int(FROM_THE_LEFT), shown)

    def _paint_words(self, painter: QPainter, room: QRect, words: str) -> None:
        shown = self._small_metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(FROM_THE_RIGHT), shown)

    def _paint_icon(self, painter: QPainter, place: QPointF, name: str, token: str) -> None:
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(place, self._icons.pixmap(name, token, _ICON, ratio))


def _signs(card: Card) -> tuple[tuple[str, str], ...]:
    found = []
    if card.is_locked:
        found.append(("lock_closed", "text2"))
    if card.priority is Priority.HIGH:
        found.append(("arrow_up", "danger"))
    if card.priority is Priority.LOW:
        found.append(("arrow_down", "text3"))
    return tuple(found)
