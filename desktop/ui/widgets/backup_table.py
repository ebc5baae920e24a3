"""The list of backups: when, how large, why, and whether each is sound."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop.ui.backup_words import moment_words, size_words, why_words
from desktop.ui.sides import FROM_THE_RIGHT
from desktop.ui.tone import Tone
from desktop.ui.widgets.cell_paint import SIDE, paint_ground, paint_words
from desktop.ui.widgets.small_table import SmallTable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from desktop.services.backup_standing import KeptBackup
    from desktop.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_TONES = {True: Tone.OK, False: Tone.DANGER, None: Tone.NEUTRAL}
_WHEN, _SIZE, _WHY, _STATE = range(4)


class BackupModel(QAbstractTableModel):
    """One row for each backup, in the order in which they are given."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[KeptBackup, ...] = ()
        self._headings = (self.tr("Made"), self.tr("Size"), self.tr("Reason"), self.tr("State"))

    def show_rows(self, rows: Sequence[KeptBackup]) -> None:
        """Show these in place of those before."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(row, index.column())
            case Qt.ItemDataRole.TextAlignmentRole:
                return FROM_THE_RIGHT
            case Qt.ItemDataRole.UserRole if index.column() == _STATE:
                return _TONES[row.sound]
        return None

    def _words(self, row: KeptBackup, column: int) -> str:
        match column:
            case 0:
                return moment_words(row.made_at)
            case 1:
                return size_words(row.size)
            case 2:
                return why_words(row.why)
        return self.state_words(row)

    def state_words(self, row: KeptBackup) -> str:
        """Return how the last check of a backup ended."""
        if row.sound is None:
            return self.tr("Not checked")
        return self.tr("Sound") if row.sound else self.tr("Damaged")

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._headings[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return FROM_THE_RIGHT
        return None


class _Painter(QStyledItemDelegate):
    """Draws a line under each row, and the state as a chip."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        paint_ground(painter, option, self._theme)
        if (tone := index.data(Qt.ItemDataRole.UserRole)) is not None:
            self._paint_chip(painter, option, index.data(), tone)
        else:
            role = "text" if index.column() == _WHEN else "text2"
            paint_words(painter, option, self._theme, index.data(), role=role)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width() + 4 * SIDE, size.height())

    def _paint_chip(self, painter: QPainter, option: QStyleOptionViewItem, words: str, tone: Tone) -> None:
        font = option.font
        font.setPixelSize(round(self._theme.letters("label")))
        width = QFontMetrics(font).horizontalAdvance(words) + 2 * SIDE
        room = QRectF(option.rect.right() - SIDE - width, option.rect.center().y() - 11, width, 22)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(f"{tone.value}Bg"))
        painter.drawRoundedRect(room, 11, 11)
        painter.setFont(font)
        painter.setPen(self._theme.colour(tone.value))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)


class BackupTable(SmallTable):
    """Emits the path of the backup that is chosen, or None; ``opened`` on Enter and double click."""

    current_changed = Signal(object)
    opened = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._model = BackupModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_Painter(theme, self))
        self.setAccessibleName(self.tr("Backups"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        heading = self.horizontalHeader()
        heading.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        heading.setSectionResizeMode(_WHEN, QHeaderView.ResizeMode.Stretch)
        heading.setMinimumSectionSize(90)
        self.activated.connect(lambda _index: self.opened.emit())

    @property
    def rows(self) -> tuple[KeptBackup, ...]:
        """What is shown."""
        return self._model.rows

    @property
    def current(self) -> KeptBackup | None:
        """What is chosen."""
        index = self.currentIndex()
        return self._model.rows[index.row()] if index.isValid() else None

    def state_words(self, row: KeptBackup) -> str:
        """Return how the last check of a backup ended."""
        return self._model.state_words(row)

    def show_rows(self, rows: Sequence[KeptBackup], choose: Path | None = None) -> None:
        """Show these; the one at ``choose``, else the one that was chosen, else the newest stays chosen."""
        wanted = choose or (self.current.path if self.current else None)
        self._model.show_rows(rows)
        place = next((at for at, row in enumerate(rows) if row.path == wanted), 0)
        if rows:
            self.setCurrentIndex(self._model.index(place, 0))  # `selectRow` misses in a right-to-left table
        else:
            self.current_changed.emit(None)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row():
            self.current_changed.emit(self._model.rows[current.row()])
