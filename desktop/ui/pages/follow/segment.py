"""What every segment of the page of following up is to it: it shows cards, and one of them is current."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from desktop.services.follow.cards import Card, Wishes
    from desktop.ui.pages.follow.deeds import FollowDeeds


class Segment(QWidget):
    """Reads when it is shown and when it is told to; what is done with cards is done by `FollowDeeds`."""

    current_changed = Signal()
    """Another card has the keyboard, or none."""
    opened = Signal(str)
    """The id of the resolution whose detail is wanted."""
    going = Signal(object)
    """Carries a `Destination`."""
    asks_wishes = True
    """Whether it shows what the filters over it ask for."""
    is_empty = False
    """Whether nothing was found, and that is to be said in place of the segment."""

    @property
    def current(self) -> Card | None:
        """The card with the keyboard. Meant to be overridden."""
        return None

    @property
    def resolution_id(self) -> str:
        """The resolution of what has the keyboard, or "". May be overridden."""
        return self.current.resolution_id if self.current else ""

    def chosen(self) -> tuple[Card, ...]:
        """Return the cards that are chosen, or the current one. Meant to be overridden."""
        return tuple(filter(None, (self.current,)))

    def show_wishes(self, wishes: Wishes) -> None:
        """Read afresh what is asked for; what is current stays so. Meant to be overridden."""

    def take_keyboard(self) -> None:
        """Put the keyboard on the current card, or on the first. Meant to be overridden."""
        self.setFocus()

    def seek(self, resolution_id: str) -> bool:  # noqa: ARG002
        """Go to a card of a resolution; False where none is shown. Meant to be overridden."""
        return False

    def offer_menu(self, deeds: FollowDeeds, place: QPoint) -> None:
        """Open the menu of what can be done with the chosen cards."""
        deeds.open_menu(self.chosen(), place)
