"""The numbers of a sheet's rows, which stay in sight while the columns are scrolled sideways."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHeaderView

from desktop.persian.digits import persian_digits
from desktop.ui.sides import FROM_THE_RIGHT

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from desktop.ui.models.table import TableModel
    from desktop.ui.theme import Theme

_PADDING = 10


class RowNumbers(QHeaderView):
    """Painted by hand: Qt's own would ask each row whether it is chosen."""

    def __init__(self, rows: TableModel[Any], theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._rows, self._theme = rows, theme
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def fit(self) -> None:
        """Be as wide as the longest number and the word over them."""
        digits = max(map(len, (self._rows.ids[-1:] or ["0"])))
        letters = self.fontMetrics().horizontalAdvance("۸" * max(digits, 3))
        self.setFixedWidth(letters + 2 * _PADDING)

    def paintSection(self, painter: QPainter, rect: QRect, row: int) -> None:
        painter.fillRect(rect, self._theme.colour("surface2"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._theme.colour("rowline"))
        if row < len(self._rows.ids):
            font = QFont(self.font())
            font.setPixelSize(round(self._theme.letters("label")))
            painter.setFont(font)
            painter.setPen(self._theme.colour("text2"))
            room = rect.adjusted(_PADDING, 0, -_PADDING, 0)
            painter.drawText(room, FROM_THE_RIGHT, persian_digits(self._rows.ids[row]))
