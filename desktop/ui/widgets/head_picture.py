"""The head of a paper as it will be printed, drawn anew a moment after each change."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from desktop.services.head_preview import HEAD, WHOLE

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent, QShowEvent

    from desktop.services.head_preview import HeadPreview
    from desktop.services.preferences import PreferenceValues
    from desktop.ui.theme import Theme

PAUSE = 400
"""Milliseconds without a change after which the paper is drawn."""
_PATIENCE = 5000
_TALL = 297 / 210
"""Height for width of a page of A4."""


class HeadPicture(QWidget):
    """Paper is white in the dark, too."""

    drawn = Signal(bytes)
    """Comes from another thread."""

    def __init__(self, preview: HeadPreview, theme: Theme, share: float = HEAD) -> None:
        """``share`` is how much of the page is shown, from its top."""
        super().__init__()
        self._share = share
        self._preview = preview
        self._theme = theme
        self._wanted: tuple[PreferenceValues, bytes | None] | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._begin)
        self.pixmap = QPixmap()
        whole = self.tr("Preview of a paper")
        self.setAccessibleName(self.tr("Preview of the head of a paper") if share < WHOLE else whole)
        self.drawn.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def show_values(self, values: PreferenceValues, emblem: bytes | None) -> None:
        """Show how a paper with these values begins."""
        self._wanted = (values, emblem)
        self._pause.start(0 if self.pixmap.isNull() else PAUSE)

    def wait(self) -> None:
        """Wait until the paper is drawn, or for a few seconds; for pictures of the window."""
        loop = QEventLoop()
        self.drawn.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
        QTimer.singleShot(_PATIENCE, loop.quit)
        self._begin()
        loop.exec()

    def _begin(self) -> None:
        if self._wanted and self.isVisible():  # the register may be closed under a page that is not seen
            self._preview.begin(*self._wanted, self._tell, self._share)

    def _tell(self, picture: bytes) -> None:
        with suppress(RuntimeError):  # the window has gone meanwhile
            self.drawn.emit(picture)

    def _show(self, picture: bytes) -> None:
        pixmap = QPixmap()
        if pixmap.loadFromData(picture):
            self.pixmap = pixmap
            self.update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._pause.start(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(round(self.width() * _TALL * self._share))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if not self.pixmap.isNull():
            ratio = self.devicePixelRatioF()
            wide, high = round(self.width() * ratio), round(self.height() * ratio)
            smooth = Qt.TransformationMode.SmoothTransformation
            scaled = self.pixmap.scaledToWidth(wide, smooth)
            painter.drawPixmap(self.rect(), scaled, QRect(0, 0, wide, min(high, scaled.height())))
        painter.setPen(self._theme.colour("border2"))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
