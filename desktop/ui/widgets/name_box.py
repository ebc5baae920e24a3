"""A box for the name of one record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.widgets.name_line import NameLine

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.ui.icons import Icons
    from desktop.ui.widgets.name_source import NameSource


class NameBox(NameLine):
    """Holds one record, or what is typed and not yet any."""

    def __init__(self, source: NameSource, icons: Icons | None = None, parent: QWidget | None = None) -> None:
        super().__init__(source, icons, parent)
        self._names_of = source
        self._id = self._title = ""
        self.taken.connect(self._take)

    @property
    def record_id(self) -> str:
        """The record whose name is in the box, or nothing."""
        return self._id if self.text() == self._title else ""

    @property
    def settled(self) -> bool:
        return self.text() == self._title or not self.text().strip()

    def set_record(self, record_id: str) -> None:
        """Show a record, or none."""
        self._take(record_id, self._names_of.title(record_id) if record_id else "")

    def settle(self) -> None:
        if not self.settled and (found := self._names_of.surely(self.text())):
            self.set_record(found)

    def _take(self, record_id: str, title: str) -> None:
        self._id, self._title = record_id, title
        self.setText(title)
        self.setCursorPosition(0)
