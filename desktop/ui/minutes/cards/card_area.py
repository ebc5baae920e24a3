"""A column of cards that scrolls: those that nobody has come near yet are not made."""

from __future__ import annotations

from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from desktop.ui.minutes.cards.card_column import Card, Column

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent, QShowEvent

__all__ = ["Card", "CardArea"]

GAP = 12
"""Pixels between two cards."""
BAR_ROOM = 14
"""Pixels kept free for the scroll bar, so that no card is laid out anew when it comes."""
IDLE = 25
"""Milliseconds of rest before a card that may be seen next is made."""
MARK = 3
"""How high the line is that shows where a dragged card would go."""
DRAG_EDGE = 40
"""Pixels at the upper and lower edge in which dragging scrolls."""


class CardArea(QScrollArea):
    """Shows a card for each id; ``make`` makes one, ``guess`` says how high it will be at a width."""

    grown = Signal(QWidget)
    """The card that has the keyboard became higher or lower."""

    def __init__(
        self, make: Callable[[str], Card], guess: Callable[[str, int], int], before: QWidget, name: str
    ) -> None:
        super().__init__()
        self.ids: tuple[str, ...] = ()
        self._cards: dict[str, Card] = {}
        self._make_card = make
        self._guess = guess
        self._before = before
        self._heights: dict[str, int] = {}
        self._laid: dict[str, int] = {}
        """The width at which a card was laid out last, while nothing changed in it since."""
        self._is_settling = False
        self._changed: set[str] = set()
        """Cards in which something wants another height."""
        self._build(name)

    def _build(self, name: str) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.column = Column(self._follow)
        self.setWidget(self.column)
        self.mark = QFrame(self.column)
        self.mark.setProperty("role", "dropMark")
        self.mark.hide()
        self._idle = QTimer(self, singleShot=True, interval=IDLE)
        self._idle.timeout.connect(self._foresee)
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._scrolled)
        bar.setSingleStep(24)

    @property
    def cards(self) -> dict[str, Card]:
        """The cards that are made by now, by id."""
        return dict(self._cards)

    def set_ids(self, ids: Sequence[str]) -> None:
        """Show the cards of these ids in this order; those of others go."""
        if (now := tuple(ids)) == self.ids:
            return
        kept = self._anchor()
        gone = [self._cards.pop(each) for each in self._cards.keys() - set(now)]
        self.ids = now
        self._laid = {each: width for each, width in self._laid.items() if each in self._cards}
        for card in gone:
            card.removeEventFilter(self)
            card.hide()
            card.deleteLater()
        self._chain()
        self.settle(kept)

    def card(self, card_id: str) -> Card:
        """Return the card of an id, made if nobody has seen it yet."""
        return self._cards.get(card_id) or self._made(card_id)

    def reveal(self, card_id: str, part: QWidget | None = None) -> Card:
        """Bring a card into sight, or where it is too high the part of it that is meant; return it."""
        card, place, top = self.card(card_id), self.ids.index(card_id), self._top(card_id)
        for each in self.ids[max(place - 2, 0) : place + 3]:  # Tab goes on to those near, also over a head
            self._lay(each)
        room, high = self.viewport().height(), self._heights[card_id]
        if high > room:
            self.settle((card_id, top if top <= 0 and top + high >= room else 0))
            self._reveal_part(card, part)
        elif top < 0 or top + high > room:
            self.settle((card_id, 0 if top < 0 else room - high))
        else:
            self.settle((card_id, top))
        return card

    def is_whole(self, card: QWidget) -> bool:
        """Say whether a card is in sight from its upper to its lower edge."""
        top = card.y() - self.verticalScrollBar().value()
        return top >= 0 and top + card.height() <= self.viewport().height()

    def show_spot(self, widget: QWidget, spot: QRect) -> None:
        """Scroll as little as brings a spot of a widget, such as the text cursor, into sight."""
        top = widget.mapTo(self.column, spot.topLeft()).y()
        bar, room = self.verticalScrollBar(), self.viewport().height()
        if top < bar.value():
            bar.setValue(top - GAP)
        elif top + spot.height() > bar.value() + room:
            bar.setValue(top + spot.height() + GAP - room)

    def place_at(self, point: QPoint) -> int:
        """Return between which cards a point of the screen lies: before the one at that place."""
        y = self.column.mapFromGlobal(point).y()
        middles = [top + self._heights[each] // 2 for each, top in zip(self.ids, self._tops(), strict=False)]
        return sum(1 for middle in middles if middle < y)

    def drag_to(self, point: QPoint) -> None:
        """Show where a card that is dragged to a point of the screen would go, and scroll at the edges."""
        y, bar = self.viewport().mapFromGlobal(point).y(), self.verticalScrollBar()
        if y < DRAG_EDGE or y > self.viewport().height() - DRAG_EDGE:
            bar.setValue(bar.value() + bar.singleStep() * (-1 if y < DRAG_EDGE else 1))
        self.show_mark(self.place_at(point))

    def show_mark(self, place: int | None) -> None:
        """Show where what is dragged would go, or nothing any more."""
        self.mark.setVisible(place is not None)
        if place is not None:
            top = self._tops()[place] - GAP // 2 - MARK // 2
            self.mark.setGeometry(self._x(), max(top, 0), self._card_width(), MARK)
            self.mark.raise_()

    def settle(self, kept: tuple[str, int] | None = None) -> None:
        """Make and lay out what is in sight; what the eye rests on, or is ``kept``, stays where it is."""
        if self._is_settling or not self.isVisible():
            return
        self._is_settling = True
        kept = kept or self._anchor()
        self._arrange(kept)
        while sum(self._lay(each) for each in self._near(0)):
            self._arrange(kept)
        self._arrange(kept)
        self._is_settling = False
        self._idle.start()

    def _arrange(self, kept: tuple[str, int] | None) -> None:
        """Put every card to its place, and scroll so that ``kept`` is so far below the upper edge."""
        tops = self._tops()
        self.column.resize(self.viewport().width(), max(tops[-1] - GAP, 0))
        if kept and kept[0] in self.ids:
            self.verticalScrollBar().setValue(tops[self.ids.index(kept[0])] - kept[1])
        x, width = self._x(), self._card_width()
        for each, top in zip(self.ids, tops, strict=False):
            if card := self._cards.get(each):
                card.setGeometry(x, top, width, self._heights[each])

    def _anchor(self) -> tuple[str, int] | None:
        """Return the card that is to stay where it is: the one with the keyboard, else the first in sight."""
        focused = QApplication.focusWidget()
        seen = self._near(0)
        for each in seen:
            if focused and (card := self._cards.get(each)) and card.isAncestorOf(focused):
                return each, self._top(each)
        return (seen[0], self._top(seen[0])) if seen else None

    def _top(self, card_id: str) -> int:
        """Return how far below the upper edge a card begins."""
        return self._tops()[self.ids.index(card_id)] - self.verticalScrollBar().value()

    def _tops(self) -> list[int]:
        """Return where each card begins, and at last where one after them would."""
        width = self._card_width()
        for each in self.ids:
            if each not in self._heights:
                self._heights[each] = self._guess(each, width)
        return list(accumulate((self._heights[each] + GAP for each in self.ids), initial=0))

    def _near(self, pages: int) -> list[str]:
        """Return the cards that are in sight, or that many heights of the area away from it."""
        room, value = self.viewport().height(), self.verticalScrollBar().value()
        least, most = value - room * pages, value + room * (1 + pages)
        return [
            each
            for each, (top, next_top) in zip(self.ids, pairwise(self._tops()), strict=True)
            if top < most and next_top - GAP > least
        ]

    def _lay(self, card_id: str) -> bool:
        """Lay a card out if it has to be; return whether it became higher or lower."""
        width = self._card_width()
        card = self.card(card_id)
        if self._laid.get(card_id) == width:
            return False
        card.resize(width, self._heights.get(card_id) or self._guess(card_id, width))
        card.show()
        was_settling, self._is_settling = self._is_settling, True
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # tags find their lines by their width
        self._is_settling = was_settling
        self._laid[card_id] = width
        high = card.high_at(width)
        if high == self._heights.get(card_id):
            return False
        self._heights[card_id] = high
        return True

    def _made(self, card_id: str) -> Card:
        card = self._make_card(card_id)
        if card.parentWidget() is not self.column:
            card.setParent(self.column)
        card.installEventFilter(self)
        self._cards[card_id] = card
        self.link(card)
        return card

    def _chain(self) -> None:
        """Let Tab go through the cards in their order."""
        last = self._before
        for each in self.ids:
            if each in self._cards:
                last = _linked(last, self._cards[each])

    def link(self, card: Card) -> None:
        """Let Tab go through a card as its stops are now, after the nearest one above it that has any."""
        made = [self._cards[each] for each in self.ids if each in self._cards]
        above = reversed(made[: made.index(card)] if card in made else [])
        _linked(next((each.stops[-1] for each in above if each.stops), self._before), card)

    def _foresee(self) -> None:
        """Make one card that may be seen next; more follow while nothing else is to be done."""
        width = self._card_width()
        coming = next((each for each in self._near(1) if self._laid.get(each) != width), "")
        if coming and coming not in self._cards:
            self._made(coming)
            self._idle.start()
        elif coming:
            kept = self._anchor()
            self._lay(coming)
            self.settle(kept)

    def _follow(self) -> None:
        """Arrange the cards anew after some of them changed."""
        if self._is_settling:
            return
        changed, self._changed = self._changed, set()
        self.settle()
        focused = QApplication.focusWidget()
        for card in [self._cards[each] for each in changed if each in self._cards]:
            if focused and card.isAncestorOf(focused):
                self.grown.emit(card)

    def _scrolled(self) -> None:
        if not self._is_settling:
            self.settle()

    def _reveal_part(self, card: Card, part: QWidget | None) -> None:
        if part and card.isAncestorOf(part):
            self.show_spot(part, part.rect())

    def _x(self) -> int:
        return self.viewport().width() - self._card_width() if self.isRightToLeft() else 0

    def _card_width(self) -> int:
        return max(self.width() - BAR_ROOM, 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest and isinstance(watched, Card):
            card_id = next((each for each, card in self._cards.items() if card is watched), "")
            self._laid.pop(card_id, None)
            self._changed.add(card_id)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.settle()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.settle()


def _linked(last: QWidget, card: Card) -> QWidget:
    """Let Tab go from there through a card; return where it halts last by then."""
    for before, after in pairwise((last, *card.stops)):
        QWidget.setTabOrder(before, after)
    return card.stops[-1] if card.stops else last
