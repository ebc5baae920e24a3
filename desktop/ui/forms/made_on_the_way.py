"""Makes the record that a name was missing while a form is filled, with the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.errors import AppError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.schema.record import Record
    from desktop.services.browse import Browse
    from desktop.services.edit import EditRecords
    from desktop.ui.places import Tools


class MadeOnTheWay(QObject):
    """Stores new records for one form; the toast that tells it takes it back."""

    def __init__(self, edit: EditRecords, browse: Browse, tools: Tools, form: QWidget) -> None:
        super().__init__(form)
        self._edit = edit
        self._browse = browse
        self._tools = tools
        self._form = form

    def make(self, record: Record) -> bool:
        """Store a record and say whether that went well; what went wrong is told."""
        try:
            self._edit.add(record)
        except AppError as error:
            self._tools.ask.show_error(self._form, error)
            return False
        words = self.tr("“{name}” was added.").format(name=record.title)
        self._tools.toasts.tell(words, lambda: self._take_back(record), self.tr("Take back"))
        return True

    def _take_back(self, record: Record) -> None:
        try:
            self._edit.delete(self._browse.open(type(record), record.id))
        except AppError as error:
            self._tools.ask.show_error(self._form, error)
