"""Where the cursor of a box stands, counted in characters as Python does; Qt counts in UTF-16."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.minutes.text.text_units import units

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPlainTextEdit


def cursor_place(box: QPlainTextEdit) -> int:
    """Return before which character of its text the cursor of a box stands."""
    before = box.toPlainText().encode("utf-16-le", "surrogatepass")[: 2 * box.textCursor().position()]
    return len(before.decode("utf-16-le", "surrogatepass"))


def put_cursor(box: QPlainTextEdit, place: int) -> None:
    """Put the cursor of a box before a character of its text."""
    cursor = box.textCursor()
    cursor.setPosition(units(box.toPlainText()[: max(place, 0)]))
    box.setTextCursor(cursor)
