"""Icons of resources/icons in the colours of the theme, mirrored where they read like a line of text."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import WeakSet

from PySide6.QtCore import QByteArray, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QLabel
from shiboken6 import isValid

from desktop.paths import ICONS

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QIcon
    from PySide6.QtSvg import QSvgRenderer
    from PySide6.QtWidgets import QWidget

    from desktop.ui.theme import Theme

SIZE = 20
"""The side of an icon in pixels, unless said otherwise."""
MIRRORED = frozenset(
    {
        *("arrow_export", "arrow_import", "arrow_redo", "arrow_undo", "clipboard_task", "data_bar_vertical"),
        *("document_table", "document_text", "task_list"),
    }
)
"""Those that show a direction of reading; chevrons are chosen by the side that they point to."""


class Icons(QObject):
    """Gives icons, and gives those that were put on widgets anew when the theme changes."""

    changed = Signal()
    """Who holds an icon of its own asks for it again."""

    def __init__(self, theme: Theme, *, later: bool = False) -> None:
        """With ``later`` nothing is drawn until `draw`: the words of the window are painted sooner."""
        super().__init__(theme)
        self._theme = theme
        self.later = later
        """Whether drawing is put off still."""
        self._drawings: dict[str, QSvgRenderer] = {}
        self._dressed: WeakSet[QAbstractButton | QLabel] = WeakSet()
        theme.changed.connect(self._redress)

    def draw(self) -> None:
        """Draw what was put off; who paints by hand is asked to paint again."""
        self.later = False
        self._redress()

    def put(
        self, widget: QAbstractButton | QLabel, name: str, colour: str = "text2", size: int = SIZE
    ) -> None:
        """Show an icon on a button or a label, in the colour of a token, for as long as the widget lives."""
        self._dressed.add(widget)
        widget.setProperty("sign", name)
        widget.setProperty("signColour", colour)
        widget.setProperty("signSize", size)
        if not self.later:
            self._dress(widget)

    def icon(self, name: str, colour: str = "text2", size: int = SIZE) -> QIcon:
        """Return an icon in today's colours; its checked state is in the colour of what is selected."""
        from PySide6.QtGui import QIcon

        icon = QIcon()
        for mode, state, token in (
            (QIcon.Mode.Normal, QIcon.State.Off, colour),
            (QIcon.Mode.Normal, QIcon.State.On, "tintText"),
            (QIcon.Mode.Disabled, QIcon.State.Off, "text3"),
        ):
            for ratio in _ratios():
                icon.addPixmap(self.pixmap(name, token, size, ratio), mode, state)
        return icon

    def pixmap(self, name: str, token: str, size: int, ratio: float) -> QPixmap:
        """Return an icon of ``size`` points for a screen of ``ratio`` pixels a point."""
        if self.later:
            return QPixmap()
        return _drawn(self._drawing(name), self._theme.colour(token), size, ratio, mirrored=name in MIRRORED)

    def _drawing(self, name: str) -> QSvgRenderer:
        if name not in self._drawings:
            from PySide6.QtSvg import QSvgRenderer

            self._drawings[name] = QSvgRenderer(QByteArray((ICONS / f"{name}.svg").read_bytes()), self)
        return self._drawings[name]

    def _redress(self) -> None:
        for widget in list(self._dressed):
            if isValid(widget) and widget.property("signColour"):
                self._dress(widget)
        self.changed.emit()

    def _dress(self, widget: QWidget) -> None:
        name, colour, size = (widget.property(each) for each in ("sign", "signColour", "signSize"))
        if isinstance(widget, QAbstractButton):
            widget.setIconSize(QSize(size, size))
            widget.setIcon(self.icon(name, colour, size))
        elif isinstance(widget, QLabel):
            widget.setPixmap(self.pixmap(name, colour, size, widget.devicePixelRatioF()))


def _ratios() -> set[float]:
    from PySide6.QtGui import QGuiApplication

    return {screen.devicePixelRatio() for screen in QGuiApplication.screens()}


def _drawn(drawing: QSvgRenderer, colour: QColor, size: int, ratio: float, *, mirrored: bool) -> QPixmap:
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    if mirrored:
        painter.translate(QPointF(size, 0))
        painter.scale(-1, 1)
    drawing.render(painter, QRectF(0, 0, size, size))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(QRectF(0, 0, size, size), colour)
    painter.end()
    return pixmap
