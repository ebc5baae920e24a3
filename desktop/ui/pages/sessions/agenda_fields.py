"""The item of the agenda that is chosen: what it says, its kind, and who presents it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.session import AgendaItem, ItemKind
from desktop.schema.fields import field_named
from desktop.ui.sides import FROM_THE_RIGHT
from desktop.ui.widgets.calm_combo import CalmCombo
from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.passage_box import PassageBox

if TYPE_CHECKING:
    from desktop.schema.vocabulary import Vocabulary


class AgendaFields(QWidget):
    """What is typed is told with each key."""

    written = Signal(object)
    """Carries the `AgendaItem` as it is now."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        super().__init__()
        self._item: AgendaItem | None = None
        self.subject = PassageBox()
        self.subject.set_fewest_lines(1)
        self.kind = CalmCombo()
        for kind in ItemKind:
            self.kind.addItem(vocabulary.choice(kind).label, kind)
        self.presenter = QLineEdit()
        self.presenter.setAlignment(FROM_THE_RIGHT)

        def word(name: str) -> str:
            return vocabulary.field(AgendaItem, field_named(AgendaItem, name)).label

        self.urgent, self.late = QCheckBox(word("is_urgent")), QCheckBox(word("is_late"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(FieldBox(word("kind"), self.kind), 1)
        row.addWidget(FieldBox(word("presenter"), self.presenter), 2)
        flags = QHBoxLayout()
        flags.setSpacing(16)
        flags.addWidget(self.urgent)
        flags.addWidget(self.late)
        flags.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(FieldBox(word("subject"), self.subject))
        layout.addLayout(row)
        layout.addLayout(flags)
        self.subject.textChanged.connect(self._tell)
        self.presenter.textEdited.connect(self._tell)
        self.kind.activated.connect(self._tell)
        self.urgent.clicked.connect(self._tell)
        self.late.clicked.connect(self._tell)

    def show_item(self, item: AgendaItem | None) -> None:
        """Show an item to be written on, or none."""
        self._item = None
        self.setEnabled(item is not None)
        shown = item or AgendaItem()
        if self.subject.toPlainText() != shown.subject:
            self.subject.setPlainText(shown.subject)
        if self.presenter.text() != shown.presenter:
            self.presenter.setText(shown.presenter)
        self.kind.setCurrentIndex(self.kind.findData(shown.kind))
        self.urgent.setChecked(shown.is_urgent)
        self.late.setChecked(shown.is_late)
        self._item = item

    def _tell(self) -> None:
        if self._item is None:
            return
        self._item = replace(
            self._item,
            subject=self.subject.toPlainText(),
            presenter=self.presenter.text(),
            kind=ItemKind(self.kind.currentData()),
            is_urgent=self.urgent.isChecked(),
            is_late=self.late.isChecked(),
        )
        self.written.emit(self._item)
