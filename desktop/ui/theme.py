"""The look of the window: colours of light and dark, sizes of letters, and the one style sheet they fill."""

from __future__ import annotations

import re
from enum import Enum
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette

from desktop.paths import RESOURCES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop.ui.memory import Memory

FOLDER = RESOURCES / "theme"
SMALLEST_TEXT, LARGEST_TEXT = 100, 140
"""How large letters may be made, in percent."""


class Look(Enum):
    """Which colours the person has chosen."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


COLOURS = {
    "bg": ("#F4F6F8", "#12181D"),
    "surface": ("#FFFFFF", "#1A2228"),
    "surface2": ("#F8FAFB", "#1F2930"),
    "nav": ("#FFFFFF", "#161D22"),
    "text": ("#1B2733", "#E6EDF2"),
    "text2": ("#566573", "#A9B7C2"),
    "text3": ("#64717D", "#8897A4"),
    "border": ("#E2E7EC", "#2B363E"),
    "border2": ("#CBD4DC", "#3A4852"),
    "inputBorder": ("#87939E", "#6B7A86"),
    "rowline": ("#EDF1F4", "#242E35"),
    "primary": ("#0F766E", "#2BB3A6"),
    "hover": ("#0C615B", "#45C4B8"),
    "press": ("#094B46", "#1E958A"),
    "onPrimary": ("#FFFFFF", "#06201E"),
    "tint": ("#E5F3F1", "#173B39"),
    "tintText": ("#0B5A54", "#7FDDD3"),
    "sel": ("#E5F3F1", "#173B39"),
    "ok": ("#166B3F", "#6BD49B"),
    "okBg": ("#E6F5EC", "#16352A"),
    "warn": ("#9A5B00", "#F2BE6A"),
    "warnBg": ("#FDF1DC", "#3B2D12"),
    "danger": ("#B3261E", "#F59A92"),
    "dangerBg": ("#FCEBEA", "#40201E"),
    "info": ("#1D5FA8", "#8FBEF2"),
    "infoBg": ("#E7F0FA", "#18304A"),
    "neutral": ("#4A5867", "#B4C0CA"),
    "neutralBg": ("#EDF0F3", "#28333B"),
}
"""Token -> its colour in light and in dark."""
SIZES = {"kpi": 28, "h1": 20, "h2": 15, "h3": 13, "body": 13, "label": 12, "hint": 11.5}
"""Kind of text -> its height in pixels at 100 %."""
HEIGHTS = {"control": 34, "row": 42, "denseRow": 34, "headerRow": 38, "chip": 22}
"""What letters stand in -> its height in pixels at 100 %."""
_TOKEN = re.compile("@([A-Za-z0-9]+)")
_PALETTE = {
    QPalette.ColorRole.Window: "bg",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "surface2",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.Highlight: "primary",
    QPalette.ColorRole.HighlightedText: "onPrimary",
    QPalette.ColorRole.Link: "primary",
    QPalette.ColorRole.Mid: "border2",
    QPalette.ColorRole.Dark: "border2",
}


class Theme(QObject):
    """The colours and sizes in force; `changed` is emitted after each `apply` and each turn of the system."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._look = Look.SYSTEM
        self._text_size = SMALLEST_TEXT
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def dark(self) -> bool:
        """Whether dark colours are in force."""
        if self._look is Look.SYSTEM:
            return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._look is Look.DARK

    def apply(self, look: Look, text_size: int) -> None:
        """Dress the whole program; ``text_size`` is in percent and kept between 100 and 140."""
        self._look = look
        self._text_size = min(max(text_size, SMALLEST_TEXT), LARGEST_TEXT)
        self._dress()

    def colour(self, token: str) -> QColor:
        """Return the colour of a token, for what is painted by hand."""
        return QColor(COLOURS[token][self.dark])

    def height(self, name: str) -> int:
        """Return a height of `HEIGHTS` in pixels at the size of text in force."""
        return self.scaled(HEIGHTS[name])

    def scaled(self, pixels: int) -> int:
        """Return a length, given as at 100 %, at the size of text in force."""
        return ceil(pixels * self._text_size / 100)

    def letters(self, name: str) -> float:
        """Return a height of `SIZES` in pixels at the size of text in force."""
        return round(SIZES[name] * self._text_size / 100, 1)

    def style_sheet(self) -> str:
        """Return the style sheet with every token filled; raise `KeyError` for an unknown one."""
        words = {token: pair[self.dark] for token, pair in COLOURS.items()}
        words |= {name: f"{self.letters(name)}px" for name in SIZES}
        words |= {name: f"{self.height(name)}px" for name in HEIGHTS}
        words["images"] = (FOLDER / ("dark" if self.dark else "light")).as_posix()
        sheet = (FOLDER / "app.qss").read_text(encoding="utf-8")
        return _TOKEN.sub(lambda found: words[found[1]], sheet)

    def _dress(self) -> None:
        palette = QPalette()
        for role, token in _PALETTE.items():
            palette.setColor(role, self.colour(token))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("text3"))
        font = QFont("Vazirmatn")
        font.setPixelSize(round(self.letters("body")))
        self._app.setFont(font)
        self._app.setPalette(palette)
        if (sheet := self.style_sheet()) != self._app.styleSheet():  # else Qt would dress every widget anew
            self._app.setStyleSheet(sheet)
        self.changed.emit()

    def _follow_system(self) -> None:
        if self._look is Look.SYSTEM:
            self._dress()


def look_of(memory: Memory) -> Look:
    """Return the look that was chosen, or the system's."""
    chosen = memory.text("look/colours", Look.SYSTEM.value)
    return next((look for look in Look if look.value == chosen), Look.SYSTEM)
