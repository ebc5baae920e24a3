"""What the colours in the text mean."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop.ui.pages.exchange.minutes.part_looks import LOOKS, kind_words

if TYPE_CHECKING:
    from collections.abc import Collection

    from desktop.ui.theme import Theme

_PARAGRAPH, _BETWEEN = '<div dir="rtl">{}</div>', " &nbsp; "


class Legend(QLabel):
    """Names the kinds that are in the text, each in its own look; in an order that stays."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._kinds: Collection[str] = ()
        self.setProperty("role", "hint")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        theme.changed.connect(self._paint)

    def show_kinds(self, kinds: Collection[str]) -> None:
        """Name these kinds."""
        self._kinds = kinds
        self._paint()

    def _paint(self) -> None:
        shown = [kind for kind in LOOKS if kind in self._kinds]
        words = [self._sample(kind) for kind in shown]
        self.setText(_PARAGRAPH.format(_BETWEEN.join(words)))
        self.setAccessibleName("، ".join(map(kind_words, shown)))
        self.setVisible(bool(shown))

    def _sample(self, kind: str) -> str:
        look = LOOKS[kind]
        style = f"background-color:{self._theme.colour(look.back).name()};" if look.back else ""
        style += f"color:{self._theme.colour(look.letters or 'text').name()};"
        style += "text-decoration:underline;" if look.line.value else ""
        name = escape(kind_words(kind)).replace(" ", "&nbsp;")
        return f'<span style="{style}">&nbsp;{name}&nbsp;</span>'
