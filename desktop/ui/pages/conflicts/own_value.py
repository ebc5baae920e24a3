"""A value of one's own in place of all sides: both of them joined, or something else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.schema.problem import Problem
from desktop.schema.reading import UnreadableError
from desktop.ui.keys import shown_keys
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from desktop.schema.fields import Field
    from desktop.schema.vocabulary import Vocabulary
    from desktop.ui.forms.field_editors import FieldEditors

_SAVE = "Ctrl+S"


class OwnValue(QWidget):
    """The editor of one field with its two buttons; Esc gives up what was not touched."""

    written = Signal(object)
    """Carries the value."""
    left = Signal()

    def __init__(self, field: Field, label: str, editors: FieldEditors, vocabulary: Vocabulary) -> None:
        super().__init__()
        self._field, self._vocabulary = field, vocabulary
        self._given: Any = None
        self.editor = editors.of(field)
        self.editor.set_label(label)
        self.error = WrappedLabel()
        self.error.setProperty("role", "error")
        self.save_button = QPushButton(self.tr("Save this"))
        self.save_button.setProperty("role", "primary")
        self.save_button.setToolTip(shown_keys(_SAVE))
        self.save_button.clicked.connect(self.save)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.left)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.save_button)
        foot.addWidget(self.cancel_button)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.editor.widget)
        layout.addWidget(self.error)
        layout.addLayout(foot)
        QShortcut(QKeySequence(_SAVE), self, self.save, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        QShortcut(QKeySequence("Esc"), self, self._leave, Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def begin(self, value: Any) -> None:
        """Show a value to be edited, with the keyboard on it."""
        self._given = value
        self.editor.set_value(value)
        self.error.set_words("")
        self.setVisible(True)
        self.editor.widget.setFocus()

    @property
    def typed(self) -> bool:
        """Whether something else is in it than it began with."""
        if self.isHidden():
            return False
        try:
            return bool(self.editor.value() != self._given)
        except UnreadableError:
            return True

    def save(self) -> None:
        """Hand on what was written, or say what is wrong with it."""
        try:
            value = self.editor.value()
        except UnreadableError as error:
            problem = Problem(self._field.name, error.reason, error.values)
            self.error.set_words(self._vocabulary.sentence(problem))
            self.editor.widget.setFocus()
            return
        self.error.set_words("")
        self.written.emit(value)

    def _leave(self) -> None:
        if not self.typed:
            self.left.emit()
