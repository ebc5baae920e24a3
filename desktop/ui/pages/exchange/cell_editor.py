"""The field in which one cell of a workbook is corrected: a line, or a line with choices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desktop.schema.fields import Kind
from desktop.ui.sides import FROM_THE_LEFT, FROM_THE_RIGHT
from desktop.ui.widgets.calm_combo import CalmCombo

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.schema.fields import Field
    from desktop.schema.vocabulary import Vocabulary


def cell_editor(
    field: Field,
    vocabulary: Vocabulary,
    finished: Callable[[], object],
    entered: Callable[[], object] | None = None,
) -> QWidget:
    """Return an editor for any text; ``finished`` is called on Enter, on leaving it and on choosing.

    ``entered`` is called on Enter alone, before.
    """
    line = QLineEdit()
    line.setAlignment(FROM_THE_RIGHT)
    line.editingFinished.connect(finished)
    if entered:
        line.returnPressed.connect(entered)
    if field.code:
        line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        line.setAlignment(FROM_THE_LEFT)
    if field.kind not in (Kind.CHOICE, Kind.FLAG):
        return line
    combo = CalmCombo()
    combo.setEditable(True)
    combo.setLineEdit(line)
    combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    if field.choices:
        combo.addItems([vocabulary.choice(each).label for each in field.choices])
    else:
        combo.addItems([vocabulary.flag(value=value).label for value in (True, False)])
    combo.activated.connect(lambda _: finished())
    return combo


def text_of(editor: QWidget) -> str:
    """Return what stands in an editor."""
    if isinstance(editor, QComboBox):
        return editor.currentText()
    return editor.text() if isinstance(editor, QLineEdit) else ""


def set_text(editor: QWidget, text: str) -> None:
    """Show ``text`` from its beginning."""
    if isinstance(editor, QComboBox):
        editor.setCurrentText(text)
    elif isinstance(editor, QLineEdit) and editor.text() != text:
        editor.setText(text)
        editor.setCursorPosition(0)


def silence(editor: QWidget) -> None:
    """Let an editor that goes away say nothing any more."""
    for each in (editor, *editor.findChildren(QLineEdit)):
        each.blockSignals(True)
