"""The cards of one column for Qt: a count, and cards read by page when they are painted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.ui.pages.follow.card_painter import CARD_ROLE
from desktop.ui.pages.follow.card_words import card_lines, card_name

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.follow.cards import Card

PAGE, PAGES_KEPT = 32, 64
"""How many cards are read at once, and how many such pages are remembered."""
DRAGGED = "application/x-mahalleyar-cards"
_Index = QModelIndex | QPersistentModelIndex
_WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class CardModel(QAbstractListModel):
    """Shows what ``fetch`` gives for a place and a number; a change means `set_cards` again."""

    def __init__(self, vocabulary: Vocabulary, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._vocabulary = vocabulary
        self._count = 0
        self._fetch: Callable[[int, int], Sequence[Card]] = lambda _start, _size: ()
        self._pages: dict[int, Sequence[Card]] = {}

    def set_cards(self, count: int, fetch: Callable[[int, int], Sequence[Card]]) -> None:
        """Show so many cards."""
        self.beginResetModel()
        self._count, self._fetch, self._pages = count, fetch, {}
        self.endResetModel()

    def card(self, row: int) -> Card | None:
        """Return the card of a row, or nothing where it is gone meanwhile."""
        if not 0 <= row < self._count:
            return None
        page, place = divmod(row, PAGE)
        if page not in self._pages:
            if len(self._pages) >= PAGES_KEPT:
                del self._pages[next(iter(self._pages))]
            self._pages[page] = self._fetch(page * PAGE, PAGE)
        found = self._pages[page]
        return found[place] if place < len(found) else None

    def find(self, card_id: str, near: int = 0) -> int:
        """Return the row of a card not far from ``near``, or -1."""
        for row in range(max(near - PAGE, 0), min(near + 2 * PAGE, self._count)):
            card = self.card(row)
            if card is not None and card.id == card_id:
                return row
        return -1

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else self._count

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in (CARD_ROLE, Qt.ItemDataRole.ToolTipRole, *_WORDS):
            return None
        card = self.card(index.row())
        if card is None or role == CARD_ROLE:
            return card
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(card_lines(card, self._vocabulary))
        return card_name(card, self._vocabulary)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeTypes(self) -> list[str]:
        return [DRAGGED]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        content = QMimeData()
        content.setData(DRAGGED, b"\n".join(str(index.row()).encode() for index in indexes))
        return content
