"""One field of a page: its label over it, and under it a hint or what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.sides import FROM_THE_LEFT, FROM_THE_RIGHT
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence


class FieldBox(QWidget):
    """Tells screen readers what the editor is for, and paints it red where something is wrong."""

    def __init__(
        self,
        word: str,
        editor: QWidget,
        *,
        hint: str = "",
        required: bool = False,
        beside: Sequence[QWidget] = (),
    ) -> None:
        super().__init__()
        self.editor = editor
        editor.setAccessibleName(word)
        self.label = QLabel(word)
        self.label.setProperty("role", "label")
        self.label.setBuddy(editor)
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.label)
        if required:
            star = QLabel("*")
            star.setProperty("role", "error")
            top.addWidget(star)
        top.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(editor, 1)
        for widget in beside:
            row.addWidget(widget)
        self.hint, self.error = WrappedLabel(), WrappedLabel()
        self.hint.setProperty("role", "hint")
        self.error.setProperty("role", "error")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addLayout(row)
        layout.addWidget(self.hint)
        layout.addWidget(self.error)
        layout.addStretch(1)
        self.hint.set_words(hint)

    def put_below(self, widget: QWidget) -> None:
        """Put something right under the editor, over hint and error."""
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(layout.indexOf(self.hint), widget)

    def show_error(self, words: str) -> None:
        """Say what is wrong, or nothing."""
        self.error.set_words(words)
        self.editor.setAccessibleDescription(words)
        state = "error" if words else ""
        if (self.editor.property("state") or "") != state:
            self.editor.setProperty("state", state)
            self.editor.style().unpolish(self.editor)
            self.editor.style().polish(self.editor)


def persian_line(longest: int, example: str = "") -> QLineEdit:
    """Return a line for Persian words."""
    line = QLineEdit()
    line.setAlignment(FROM_THE_RIGHT)
    line.setMaxLength(longest)
    line.setPlaceholderText(example)
    return line


def path_line() -> QLineEdit:
    """Return a line that shows the path of a folder, which can be copied but not typed."""
    line = QLineEdit()
    line.setReadOnly(True)
    line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    line.setAlignment(FROM_THE_LEFT)
    return line
