"""One record of a package beside the list: field by field, as it is here and as it will be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.catalogue import CATALOGUE
from desktop.persian.joining import join_words
from desktop.persian.numbers import number_text
from desktop.services.exchange.values import Coming
from desktop.ui.pages.replicas.words import COMING_TONES, coming_hint, coming_words
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.exchange.values import Effect, FieldChange

WIDTH = 380
_LONGEST = 1500
"""Letters of a value that are shown; the rest is read in the record itself."""


class EffectPane(QFrame):
    """Empty until a record is chosen."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setFixedWidth(WIDTH)
        self._vocabulary = vocabulary
        self.title, self.about, self.hint, self.conflicts = (WrappedLabel() for _ in range(4))
        self.title.setProperty("role", "h2")
        self.about.setProperty("role", "label")
        self.conflicts.setProperty("role", "error")
        self.chip = Chip()
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(self.tr("Fields of what is chosen"))
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.title, 1)
        top.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignTop)
        head = QVBoxLayout()
        head.setContentsMargins(16, 0, 16, 0)
        head.setSpacing(6)
        head.addLayout(top)
        for widget in (self.about, self.hint, self.conflicts):
            head.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 16, 1, 8)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addWidget(self.area, 1)

    def show_effect(self, effect: Effect | None) -> None:
        """Show what happens to a record, or nothing."""
        self.chip.setVisible(effect is not None)
        sheet = QWidget()
        lines = QVBoxLayout(sheet)
        lines.setContentsMargins(16, 0, 16, 8)
        lines.setSpacing(12)
        if effect is None:
            self.title.set_words("")
            for label in (self.about, self.hint, self.conflicts):
                label.set_words("")
        else:
            self._show_head(effect)
            for field in effect.fields:
                lines.addLayout(self._field(effect, field))
        lines.addStretch(1)
        self.area.setWidget(sheet)

    def _show_head(self, effect: Effect) -> None:
        self.title.set_words(effect.title)
        self.chip.say(coming_words(effect.coming), COMING_TONES[effect.coming])
        about = [self._vocabulary.record(CATALOGUE[effect.kind]).label]
        if effect.authors:
            about.append(self.tr("written by {names}").format(names=join_words(effect.authors)))
        self.about.set_words("\u060c ".join(about))
        self.hint.set_words(coming_hint(effect.coming))
        disputed = self.tr("Two values each: {fields}").format(fields=join_words(effect.conflicts))
        self.conflicts.set_words(disputed if effect.conflicts else "")

    def _field(self, effect: Effect, field: FieldChange) -> QVBoxLayout:
        """Return the lines of one field; of a new record only what it says."""
        before, after = self._sides(effect, field)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        label = QLabel(field.label)
        label.setProperty("role", "h3")
        lines.addWidget(label)
        if before:
            lines.addWidget(self._line(before, field.old, "label"))
        lines.addWidget(self._line(after, field.new, ""))
        return lines

    def _sides(self, effect: Effect, field: FieldChange) -> tuple[str, str]:
        """Return what stands before the two values of a field; a new record has but one."""
        if effect.coming is Coming.NEW:
            return "", ""
        if effect.coming is Coming.LATE:
            return self.tr("now"), self.tr("wanted")
        if field.label in effect.conflicts:
            return self.tr("here"), self.tr("there")
        return self.tr("now"), self.tr("then")

    def _line(self, before: str, value: str, role: str) -> WrappedLabel:
        line = WrappedLabel()
        if role:
            line.setProperty("role", role)
        shown = value.strip() or self.tr("(empty)")
        if len(shown) > _LONGEST:
            left = self.tr("… and {count} more letters").format(count=number_text(len(shown) - _LONGEST))
            shown = f"{shown[:_LONGEST]}{left}"
        line.set_words(f"{before}: {shown}" if before else shown)
        line.show()
        return line
