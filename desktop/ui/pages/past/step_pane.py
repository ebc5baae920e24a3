"""One step of the history: who, when, what it changed record by record, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.persian.clock import time_text
from desktop.persian.jalali import day_letter
from desktop.persian.numbers import number_text
from desktop.schema.change import ChangeKind
from desktop.ui.places import Destination
from desktop.ui.records.change_lines import change_lines
from desktop.ui.records.linked_kinds import LINKED_KINDS
from desktop.ui.short import short
from desktop.ui.step_words import count_words, step_words
from desktop.ui.tone import Tone
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.link_label import LinkLabel
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.past.change_words import Changed
    from desktop.services.past.office_history import Batch
    from desktop.ui.places import Tools

PAD = 18
MOST_SHOWN = 60
"""How many records of one step are shown one by one."""
_BETWEEN = "\u200f \u2022 "


class StepPane(QFrame):
    """Shows a step; takes nothing back itself."""

    back_asked = Signal()
    going = Signal(object)
    """Carries a `Destination`."""

    def __init__(self, vocabulary: Vocabulary, tools: Tools) -> None:
        super().__init__()
        self._vocabulary, self._tools = vocabulary, tools
        self._shown: Sequence[Changed] = ()
        self.setProperty("role", "card")
        self.setMinimumWidth(320)
        self.heading, self.about, self.counts, self.refused = (WrappedLabel() for _ in range(4))
        self.heading.setProperty("role", "h2")
        for label in (self.about, self.counts, self.refused):
            label.setProperty("role", "label")
        self.chip = Chip()
        self.back = QPushButton("\u00a0" + self.tr("Take this step back"))
        self.back.setAccessibleName(self.tr("Take this step back"))
        tools.icons.put(self.back, "arrow_undo", "text2")
        self.back.clicked.connect(self.back_asked)
        self._lay_out()
        tools.theme.changed.connect(self._show_records)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.heading, 1)
        top.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignTop)
        inside = QWidget()
        self._records = QVBoxLayout(inside)
        self._records.setContentsMargins(0, 0, 0, 0)
        self._records.setSpacing(12)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(self.tr("What the step changed"))
        self.area.setWidget(inside)
        line = QFrame()
        line.setProperty("role", "line")
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAD, PAD, PAD, PAD)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.about)
        layout.addWidget(self.counts)
        layout.addWidget(line)
        layout.addWidget(self.area, 1)
        layout.addWidget(self.refused)
        layout.addLayout(foot)

    def show_step(self, step: Batch, changed: Sequence[Changed], *, undoable: bool) -> None:
        """Show a step with what it changed, and whether it can be taken back."""
        at = step.at.astimezone()
        words = (step.author, step.computer, day_letter(at.date()), time_text(at.time()))
        self.heading.set_words(step_words(step.about, self._vocabulary))
        self.about.set_words(_BETWEEN.join(f"\u2068{each}\u2069" for each in words if each))
        many = len(step.about.counts) > 1
        self.counts.set_words(count_words(step.about, self._vocabulary) if many else "")
        self.chip.setVisible(bool(step.undone_by))
        self.chip.say(self.tr("Taken back"), Tone.WARN)
        self.back.setVisible(undoable)
        refused = self.tr(
            "This step cannot be taken back: it closed minutes, was agreed to, or came with the program."
        )
        self.refused.set_words("" if undoable or step.undone_by else refused)
        self._shown = changed
        self._show_records()
        self.area.verticalScrollBar().setValue(0)

    def _show_records(self) -> None:
        while item := self._records.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for each in self._shown[:MOST_SHOWN]:
            self._records.addWidget(self._record(each))
        if (more := len(self._shown) - MOST_SHOWN) > 0:
            rest = QLabel(self.tr("and {count} more").format(count=number_text(more)))
            rest.setProperty("role", "hint")
            self._records.addWidget(rest)
        self._records.addStretch(1)

    def _name(self, changed: Changed) -> QWidget:
        """Return the title of a record, to be gone to where there is a page for it."""
        if changed.kind not in LINKED_KINDS or ChangeKind.DELETE in changed.deeds:
            return QLabel(f"\u2068{short(changed.title)}\u2069")
        link = LinkLabel(changed.title, Destination(kind=changed.kind, record_id=changed.record_id))
        link.going.connect(self.going)
        return link

    def _record(self, changed: Changed) -> QWidget:
        name = self._name(changed)
        what = QLabel(changed.label if changed.title != changed.label else "")
        what.setProperty("role", "hint")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(name)
        head.addWidget(what)
        head.addStretch(1)
        entry = QWidget()
        layout = QVBoxLayout(entry)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(head)
        if changed.fields:
            colour = self._tools.theme.colour("text2").name()
            lines = [(each.label, each.then, each.now) for each in changed.fields]
            is_new = changed.deeds[0] is ChangeKind.CREATE
            fields = QLabel(change_lines(lines, colour, self.tr("empty"), is_new=is_new))
            fields.setTextFormat(Qt.TextFormat.RichText)
            fields.setWordWrap(True)
            fields.setMinimumWidth(1)
            fields.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
            layout.addWidget(fields)
        return entry
