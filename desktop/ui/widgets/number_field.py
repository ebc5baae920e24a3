"""A field for a number in any digits, read by our own parser; Qt's spin boxes lose a point that is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.persian.digits import persian_digits
from desktop.persian.numbers import number_text, read_number
from desktop.ui.sides import FROM_THE_RIGHT

if TYPE_CHECKING:
    from decimal import Decimal

    from PySide6.QtGui import QFocusEvent, QKeyEvent

MOST = 10**15 - 1
"""What a column of the database and a cell of Excel keep exactly."""
_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 10, Qt.Key.Key_PageDown: -10}


class NumberField(QLineEdit):
    """Shows groups and Persian digits on leaving; the arrows step by one, PgUp and PgDn by ten.

    What is no number stays as it was typed, to be told beside the field.
    """

    def __init__(
        self, least: int = -MOST, most: int = MOST, parent: QWidget | None = None, *, grouped: bool = True
    ) -> None:
        super().__init__(parent)
        self._grouped = grouped
        self._least, self._most = least, most
        self.setAlignment(FROM_THE_RIGHT)

    @property
    def number(self) -> int | Decimal | None:
        """The number that is typed, or nothing where that is none."""
        try:
            return read_number(self.text()) if self.text().strip() else None
        except ValueError:
            return None

    def set_number(self, number: int | Decimal | None) -> None:
        """Show a number, or none."""
        if number is None:
            self.clear()
        else:
            self.setText(number_text(number) if self._grouped else persian_digits(str(number)))

    def settle(self) -> None:
        """Show in Persian digits and groups what was understood."""
        if self.number is not None:
            self.set_number(self.number)

    def _step(self, by: int) -> None:
        if not self.text().strip():
            self.set_number(min(max(0, self._least), self._most))
        elif (number := self.number) is not None and self._least <= number + by <= self._most:
            self.set_number(number + by)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if plain and event.key() in _STEPS and not self.isReadOnly():
            self._step(_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
