"""What was deleted of one kind of record, to be looked through and restored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout

from desktop.persian.numbers import number_text
from desktop.schema.fields import fields_of
from desktop.ui.keys import shown_keys
from desktop.ui.lists.column_places import ColumnPlaces
from desktop.ui.lists.record_table import RecordTable
from desktop.ui.models.columns import record_columns
from desktop.ui.models.table import TableModel
from desktop.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from desktop.services.browse import Shown
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools
    from desktop.ui.records.register import Register

PAD = 16


class BinView(QFrame):
    """A card in place of the list; deleted records stay here until they are restored."""

    closed = Signal()
    restore_asked = Signal(tuple)
    """Carries the ids of what shall come back."""

    def __init__(self, register: Register, desk: Desk, tools: Tools) -> None:
        super().__init__()
        self._register = register
        self._desk = desk
        self._tools = tools
        self._build()

    def _build(self) -> None:
        self.setProperty("role", "card")
        kind = self._register.kind
        columns = record_columns(kind, self._desk.vocabulary, self._register.columns)
        self.model: TableModel[Shown] = TableModel(
            columns, lambda ids: self._desk.browse.page(kind, ids), self
        )
        self.table = RecordTable(self.model, self._tools.theme, self)
        self.table.setAccessibleName(self.tr("Deleted records"))
        self.places = ColumnPlaces(
            self.table,
            {each.name: each for each in fields_of(kind)},
            self._register.columns,
            self._tools.theme,
            self._tools.memory,
            f"{self._register.key}/bin",
        )
        self.table.chosen.connect(self._show_chosen)
        self.table.opened.connect(self.restore)
        nothing = EmptyState(
            self._tools.icons,
            "delete",
            self.tr("The bin is empty"),
            self.tr("What you delete here waits in the bin and can be restored."),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, PAD, 1, PAD)
        layout.setSpacing(PAD)
        layout.addLayout(self._top())
        layout.addWidget(self.stack, 1)

    def _top(self) -> QHBoxLayout:
        title = QLabel(self.tr("Bin"))
        title.setProperty("role", "h2")
        self.count = QLabel()
        self.count.setProperty("role", "hint")
        self.restore_button = QPushButton("\u00a0" + self.tr("Restore the chosen"))
        self.restore_button.setProperty("role", "primary")
        self.restore_button.setToolTip(shown_keys("Return"))
        self._tools.icons.put(self.restore_button, "arrow_undo", "onPrimary")
        self.restore_button.clicked.connect(self.restore)
        self.back_button = QPushButton(self.tr("Back to the list"))
        self.back_button.setToolTip(shown_keys("Esc"))
        self.back_button.clicked.connect(self.closed)
        top = QHBoxLayout()
        top.setContentsMargins(PAD, 0, PAD, 0)
        top.setSpacing(12)
        top.addWidget(title)
        top.addWidget(self.count)
        top.addStretch(1)
        top.addWidget(self.back_button)
        top.addWidget(self.restore_button)
        return top

    def reload(self) -> None:
        """Read anew what is in the bin, the newest records first."""
        ids = self._desk.browse.ids(self._register.kind, deleted=True, descending=True)
        self.model.set_ids(ids)
        self.stack.setCurrentIndex(0 if ids else 1)
        self.count.setText(self.tr("{count} deleted").format(count=number_text(len(ids))))
        self.count.setVisible(bool(ids))
        if ids:
            self.table.go(0)
        self._show_chosen()

    def chosen_ids(self) -> tuple[str, ...]:
        """Return what is chosen, from the top."""
        return tuple(self.model.ids[row] for row in self.table.chosen_rows())

    def restore(self, _row: int = 0) -> None:
        """Ask for what is chosen to come back."""
        if chosen := self.chosen_ids():
            self.restore_asked.emit(chosen)

    def _show_chosen(self) -> None:
        self.restore_button.setEnabled(bool(self.chosen_ids()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
