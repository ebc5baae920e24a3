"""The fields of the head of a paper, alike on first start and in the settings, with the paper beside."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.services.preferences import LONGEST, MOST_LINES
from desktop.ui.widgets.emblem_box import EmblemBox
from desktop.ui.widgets.field_box import FieldBox, persian_line
from desktop.ui.widgets.head_picture import HeadPicture
from desktop.ui.widgets.passage_box import PassageBox

if TYPE_CHECKING:
    from desktop.services.head_preview import HeadPreview
    from desktop.services.preferences import PreferenceValues
    from desktop.ui.places import Tools


class LetterheadFields(QWidget):
    """Emits `edited` after whatever the person changes; the emblem is a content until it is saved."""

    edited = Signal()

    def __init__(self, preview: HeadPreview, tools: Tools) -> None:
        super().__init__()
        self._given: PreferenceValues | None = None
        self.invocation = persian_line(LONGEST)
        self.motto = persian_line(LONGEST, self.tr("Example: the motto of the year"))
        self.lines = PassageBox()
        self.emblem = EmblemBox(tools.icons, tools.ask)
        self.picture = HeadPicture(preview, tools.theme)
        self._lay_out()
        for line in (self.invocation, self.motto):
            line.textEdited.connect(self._tell)
        self.lines.textChanged.connect(self._tell)
        self.emblem.changed.connect(self._tell)

    def _lay_out(self) -> None:
        self.lines_box = FieldBox(
            self.tr("Lines of the letterhead"),
            self.lines,
            hint=self.tr("One line each, from the wider organisation to yours; four at most."),
        )
        right, self._left = QVBoxLayout(), QVBoxLayout()
        right.addWidget(FieldBox(self.tr("Opening words"), self.invocation))
        right.addWidget(self.lines_box)
        self._motto = FieldBox(self.tr("Motto"), self.motto)
        right.addWidget(self._motto)
        heading = QLabel(self.tr("Emblem"))
        heading.setProperty("role", "label")
        self._left.addWidget(heading)
        self._left.addWidget(self.emblem)
        self._left.addSpacing(8)
        layout = QHBoxLayout()
        layout.setSpacing(16)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(12)
        self._whole.addLayout(layout)
        for column in (right, self._left):
            column.addStretch(1)
            layout.addLayout(column, 1)
        right.setSpacing(12)
        self._left.setSpacing(4)

    def put_picture_beside(self) -> None:
        """Show the paper under the emblem."""
        self._left.insertWidget(self._left.count() - 1, self.picture)

    def put_picture_below(self) -> None:
        """Show the paper in full width under the fields, of which the motto takes its place."""
        self._left.insertWidget(self._left.count() - 1, self._motto)
        self._whole.addWidget(self.picture)

    def show_values(self, values: PreferenceValues, emblem: bytes | None) -> None:
        """Show what was chosen before, without telling anybody."""
        self._given = None
        self.invocation.setText(values.invocation)
        self.motto.setText(values.motto)
        self.lines.setPlainText("\n".join(values.letterhead))
        self.emblem.show_picture(emblem or b"")
        self._given = values
        self.show_paper(values)

    def show_paper(self, values: PreferenceValues) -> None:
        """Draw the paper with these values, and the emblem that stands here."""
        self.picture.show_values(values, self.emblem.content or None)

    def values(self, given: PreferenceValues) -> PreferenceValues:
        """Return ``given`` with what stands here; the emblem is asked for by itself."""
        written = (line.strip() for line in self.lines.toPlainText().split("\n"))
        return replace(
            given,
            invocation=self.invocation.text(),
            motto=self.motto.text(),
            letterhead=tuple(line[:LONGEST] for line in written if line)[:MOST_LINES],
            emblem=given.emblem if self.emblem.content else "",
        )

    def _tell(self) -> None:
        if self._given is None:
            return
        written = [line for line in self.lines.toPlainText().split("\n") if line.strip()]
        too_many = self.tr("Four lines at most; what follows is left out.")
        self.lines_box.show_error(too_many if len(written) > MOST_LINES else "")
        self.show_paper(self.values(self._given))
        self.edited.emit()
