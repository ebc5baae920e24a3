"""A small form over the page, as for a part of a record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.ui.forms.form_page import FormPage
from desktop.ui.widgets.fitting_dialog import within

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QCloseEvent

    from desktop.schema.diff import Opened
    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools


class FormDialog(QDialog):
    """Holds the form of one record; Ctrl+S saves, Esc gives up after a question."""

    saved = Signal(str)
    """Carries the id of what was saved."""
    usual_size = (760, 620)
    """Pixels of width and height."""

    def __init__(
        self,
        given: Opened[Any] | Record,
        title: str,
        desk: Desk,
        tools: Tools,
        owner: QWidget,
        groups: Mapping[str, tuple[str, ...]] | None = None,
    ) -> None:
        super().__init__(owner.window())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.page: FormPage[Any] = self.form_page(given, desk, tools, groups)
        self.page.saved.connect(self._saved)
        self.page.left.connect(self.accept)
        self.page.card.setProperty("role", "sheet")  # the dialog has a frame of its own
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
        width, height = self.usual_size
        self.resize(width, within(self, height))
        self.page.begin()

    def form_page(
        self,
        given: Opened[Any] | Record,
        desk: Desk,
        tools: Tools,
        groups: Mapping[str, tuple[str, ...]] | None,
    ) -> FormPage[Any]:
        """Return the form that the dialog holds; may be overridden."""
        return FormPage(given, desk, tools, groups)

    def _saved(self, record_id: str) -> None:
        self.saved.emit(record_id)
        self.accept()

    def reject(self) -> None:
        self.page.cancel()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.page.typed:
            event.ignore()
            self.page.cancel()
        else:
            super().closeEvent(event)
