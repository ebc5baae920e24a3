"""Paints the cells of a list from what was laid out once: words from the right, chips, found words."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPixmap, QStaticText, QTextLayout, QTextOption

from desktop.persian.text import search_key, squash_map, squashed_key
from desktop.ui.sides import FROM_THE_RIGHT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtGui import QTextLine

    from desktop.ui.theme import Theme
    from desktop.ui.tone import Tone

PADDING = 10
"""Pixels at both sides of a cell's words, as in its heading."""
CHIP_PADDING, CHIP_HEIGHT = 10, 22
LONGEST = 300
"""Letters of a passage that are looked at; no column is wider."""
KEPT = 4_096
"""How many laid out cells are remembered."""


class _Line(NamedTuple):
    """Words as they are painted: their width, and where found words begin and how wide they are."""

    words: QStaticText
    width: float
    marks: tuple[tuple[float, float], ...]


class CellPainter:
    """Paints words into a cell; forgets its layouts when letters, colours or the search change."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._font = QFont()
        self._chip_font = QFont()
        self._sought: tuple[str, ...] = ()
        self._lines: dict[tuple[str, int], _Line] = {}
        self._chips: dict[tuple[str, int, Tone, float], QPixmap] = {}
        self.dress(QFont())

    def dress(self, font: QFont) -> None:
        """Take the letters and colours in force."""
        self._font = QFont(font)
        self._chip_font = QFont(font)
        self._chip_font.setPixelSize(round(self._theme.letters("label")))
        self._metrics = QFontMetricsF(self._font)
        self._chip_metrics = QFontMetricsF(self._chip_font)
        self._text = self._theme.colour("text")
        self._mark = self._theme.colour("warnBg")
        self._forget()

    def seek(self, search: str) -> None:
        """Mark these words from now on, in whatever spelling they stand in a cell."""
        sought = tuple(filter(None, map(squashed_key, search_key(search).split())))
        if sought != self._sought:
            self._sought = sought
            self._lines.clear()

    def paint_words(self, painter: QPainter, x: int, y: int, width: int, height: int, text: str) -> None:
        """Paint ``text`` at the right of the cell, with «…» where it is too long."""
        key = (text, width)
        line = self._lines.get(key) or self._laid_out(key)
        left = x + width - PADDING - line.width
        for begin, length in line.marks:
            painter.fillRect(QRectF(left + begin, y + 7, length, height - 15), self._mark)
        painter.drawStaticText(QPointF(left, y + (height - self._metrics.height()) / 2), line.words)

    def paint_chip(
        self, painter: QPainter, x: int, y: int, width: int, height: int, text: str, tone: Tone
    ) -> None:
        """Paint ``text`` as a chip at the right of the cell."""
        to_device = painter.deviceTransform()  # on other pixels than its own the words would be blurred
        key = (text, width, tone, to_device.m11())
        chip = self._chips.get(key) or self._drawn_chip(*key)
        size = chip.deviceIndependentSize()
        place = QPointF(x + width - PADDING - size.width(), y + (height - size.height()) / 2)
        whole = QPointF(to_device.map(place).toPoint())
        painter.drawPixmap(to_device.inverted()[0].map(whole), chip)

    def fits(self, text: str, width: int) -> bool:
        """Say whether ``text`` is shown whole in a cell."""
        whole = len(text) <= LONGEST and "\n" not in text
        return whole and self._metrics.horizontalAdvance(text) <= width - 2 * PADDING

    def chip_width(self, words: Iterable[str]) -> int:
        """Return the width of a cell into which each of the chips fits."""
        widths = map(self._chip_metrics.horizontalAdvance, words)
        return ceil(max(widths, default=-2 * (CHIP_PADDING + PADDING))) + 2 * (CHIP_PADDING + PADDING)

    def words_width(self, words: Iterable[str]) -> int:
        """Return the width of a cell into which each of the words fits; 0 where there are none."""
        return max((ceil(self._metrics.horizontalAdvance(each)) + 2 * PADDING for each in words), default=0)

    def _forget(self) -> None:
        self._lines.clear()
        self._chips.clear()

    def _laid_out(self, key: tuple[str, int]) -> _Line:
        text, width = key
        if len(self._lines) >= KEPT:
            self._lines.clear()
        plain = " ".join(text[:LONGEST].split())
        room = width - 2 * PADDING
        shown = self._metrics.elidedText(plain, Qt.TextElideMode.ElideRight, room)
        words = QStaticText(shown)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setTextOption(_option())
        words.prepare(font=self._font)
        line = _Line(words, words.size().width(), tuple(self._marks(shown)))
        self._lines[key] = line
        return line

    def _marks(self, shown: str) -> Iterator[tuple[float, float]]:
        if not self._sought:
            return
        places = _found(shown, self._sought)
        if not places:
            return
        layout = QTextLayout(shown, self._font)
        layout.setTextOption(_option())
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(self._metrics.horizontalAdvance(shown) + 1)
        layout.endLayout()
        begin = line.naturalTextRect().left()
        for first, last in places:
            ends = sorted((_x(line, first) - begin, _x(line, last) - begin))
            yield ends[0], ends[1] - ends[0]

    def _drawn_chip(self, text: str, width: int, tone: Tone, ratio: float) -> QPixmap:
        """Return a chip for a screen with ``ratio`` pixels a point."""
        if len(self._chips) >= KEPT:
            self._chips.clear()
        metrics = self._chip_metrics
        height = max(CHIP_HEIGHT, round(metrics.height()) + 2)
        room = width - 2 * PADDING
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(room - 2 * CHIP_PADDING, 0))
        size = QSizeF(min(metrics.horizontalAdvance(shown) + 2 * CHIP_PADDING, max(room, 1)), height)
        chip = QPixmap((size * ratio).toSize())
        chip.setDevicePixelRatio(ratio)
        chip.fill(Qt.GlobalColor.transparent)
        painter = QPainter(chip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(f"{tone.value}Bg"))
        painter.drawRoundedRect(QRectF(0, 0, size.width(), height), height / 2, height / 2)
        painter.setFont(self._chip_font)
        painter.setPen(self._theme.colour(tone.value))
        painter.drawText(QRectF(0, 0, size.width(), height), Qt.AlignmentFlag.AlignCenter, shown)
        painter.end()
        self._chips[text, width, tone, ratio] = chip
        return chip


def _option() -> QTextOption:
    option = QTextOption(FROM_THE_RIGHT)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    return option


def _found(text: str, sought: tuple[str, ...]) -> list[tuple[int, int]]:
    """Return where words stand in ``text`` in any spelling, as begins and ends."""
    squashed, origins = squash_map(text)
    places = []
    for word in sought:
        start = squashed.find(word)
        while start >= 0:
            end = start + len(word)
            places.append((origins[start], origins[end - 1] + 1))
            start = squashed.find(word, end)
    return places


def _x(line: QTextLine, place: int) -> float:
    found: Any = line.cursorToX(place)  # the stubs say a float
    return float(found[0] if isinstance(found, tuple) else found)
