"""What stands in place of a list while somebody writes: a form, or the editor of minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable


class InPlace(QWidget):
    """Loses nothing that was typed without a question."""

    left = Signal()
    """One is done here; what was typed is saved or given up."""
    going = Signal(object)
    """Carries the `Destination` of another record that one wishes to see."""

    @property
    def typed(self) -> bool:
        """Whether something would be lost by going away. To be overridden."""
        return False

    def begin(self) -> None:
        """Put the keyboard where one writes first. To be overridden."""

    def ask_to_give_up(self, then: Callable[[], object] | None = None) -> None:
        """Leave, and go on with ``then``, if the person agrees to lose what was typed. To be overridden."""
