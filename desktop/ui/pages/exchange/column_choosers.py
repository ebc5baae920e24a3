"""The columns of a workbook that are not known by their headings, each with what it may be chosen to be."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.schema.fields import fields_of
from desktop.services.sheets.columns import PASSED_OVER
from desktop.ui.pages.exchange.words import isolated
from desktop.ui.tone import Tone
from desktop.ui.widgets.calm_combo import CalmCombo
from desktop.ui.widgets.fitting_area import FittingArea
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.sheets.plan import AskedColumn, ImportPlan
    from desktop.ui.icons import Icons

LONGEST = 24
"""Letters of a heading that are shown."""
_LETTERS = 14
"""Letters of a field's name for which there is room."""
_LOWEST, _HIGHEST = 40, 140
"""Pixels of the height that they take together; more of them are scrolled to."""


class ColumnChoosers(QFrame):
    """Hidden where every column is known."""

    chosen = Signal(str, object)
    """Carries a heading and the name of its field; "" where the column is not to be read."""

    def __init__(self, vocabulary: Vocabulary, icons: Icons) -> None:
        super().__init__()
        self._vocabulary = vocabulary
        self._icons = icons
        self.combos: dict[str, CalmCombo] = {}
        self._choices: dict[str, list[str | None]] = {}
        self._kind: type[Record] | None = None
        self.setProperty("role", "notice")
        self._sign = QLabel()
        self.words = WrappedLabel()
        self._content = QWidget()
        self._flow = FlowLayout(12, self._content)
        area = FittingArea(self._content, _LOWEST)
        area.setMaximumHeight(_HIGHEST)
        lines = QVBoxLayout()
        lines.setSpacing(8)
        lines.addWidget(self.words)
        lines.addWidget(area)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(10)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(lines, 1)
        self.hide()

    def show_plan(self, plan: ImportPlan[Any]) -> None:
        """Offer each column that is not known the fields that no other column has."""
        if self._kind is not plan.kind or list(self.combos) != [each.heading for each in plan.asked]:
            self._fill(plan)
        for each in plan.asked:
            self._offer(each, plan)
        open_ones = any(each.field is None for each in plan.asked)
        self._say(Tone.WARN if open_ones else Tone.INFO)
        self.setVisible(bool(plan.asked))

    def _say(self, tone: Tone) -> None:
        self.setProperty("kind", tone.value)
        self.style().unpolish(self)
        self.style().polish(self)
        self._icons.put(self._sign, "warning" if tone is Tone.WARN else "info", tone.value)
        self.words.set_words(
            self.tr("These columns are not known by their headings. Choose what each of them is:")
            if tone is Tone.WARN
            else self.tr("What these columns are was chosen here and is remembered for these headings:")
        )

    def _fill(self, plan: ImportPlan[Any]) -> None:
        while item := self._flow.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.combos, self._choices, self._kind = {}, {}, plan.kind
        for each in plan.asked:
            self._flow.addWidget(self._pair(each.heading))

    def _pair(self, heading: str) -> QWidget:
        short = heading if len(heading) <= LONGEST else f"{heading[:LONGEST].rstrip()}\u2026"
        name = QLabel(f"«{isolated(short)}»")
        name.setTextFormat(Qt.TextFormat.PlainText)
        if short != heading:
            name.setToolTip(heading)
        combo = self.combos[heading] = CalmCombo()
        combo.setMinimumContentsLength(_LETTERS)
        combo.setSizeAdjustPolicy(CalmCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setAccessibleName(self.tr("Field of the column {name}").format(name=heading))
        combo.activated.connect(partial(self._choose, heading))
        name.setBuddy(combo)
        pair = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(name)
        row.addWidget(combo)
        return pair

    def _offer(self, asked: AskedColumn, plan: ImportPlan[Any]) -> None:
        labels: dict[str | None, str] = {
            None: self.tr("Choose…"),
            PASSED_OVER: self.tr("Ignore"),
            **{each.name: self._vocabulary.field(plan.kind, each).label for each in fields_of(plan.kind)},
        }
        free = [
            each.name
            for each in fields_of(plan.kind)
            if not each.automatic and (each.name not in plan.columns or each.name == asked.field)
        ]
        undecided: list[str | None] = [None] if asked.field is None else []
        choices = [*undecided, PASSED_OVER, *([] if asked.repeated else free)]
        combo = self.combos[asked.heading]
        if self._choices.get(asked.heading) != choices:
            self._choices[asked.heading] = choices
            combo.clear()
            combo.addItems([labels[each] for each in choices])
        combo.setCurrentIndex(choices.index(asked.field))

    def _choose(self, heading: str, place: int) -> None:
        if (name := self._choices[heading][place]) is not None:
            self.chosen.emit(heading, name)
