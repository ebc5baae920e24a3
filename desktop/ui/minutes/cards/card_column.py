"""A card of a column, and the column itself; `CardArea` puts the cards to their places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class Card(QFrame):
    """One card of the column."""

    @property
    def stops(self) -> Sequence[QWidget]:
        """Where Tab halts, in order. To be overridden."""
        return ()

    def high_at(self, width: int) -> int:
        """Return how many pixels high it wants to be at a width."""
        layout = self.layout()
        if layout and layout.hasHeightForWidth():
            return layout.totalHeightForWidth(width)
        return self.sizeHint().height()


class Column(QWidget):
    """What scrolls; it asks to be arranged when a card wants another height."""

    def __init__(self, arrange: Callable[[], None]) -> None:
        super().__init__()
        self._arrange = arrange

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)
