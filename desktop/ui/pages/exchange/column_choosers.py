"""The columns of a workbook that are not known by their headings, each with what it may be chosen to be."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.schema.fields import field_named, fields_of
from desktop.services.sheets.columns.columns import PASSED_OVER
from desktop.ui.pages.exchange.words import isolated
from desktop.ui.tone import Tone
from desktop.ui.widgets.calm_combo import CalmCombo
from desktop.ui.widgets.fitting_area import FittingArea
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.sheets.columns.asked_column import AskedColumn
    from desktop.services.sheets.plan import SheetPlan
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
        self.proposals: dict[str, QPushButton] = {}
        """Heading -> the button that takes what is proposed for a near spelling."""
        self._proposed: dict[str, str] = {}
        self._place = -1
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
        lines.setSpacing(4)
        lines.addWidget(self.words)
        lines.addWidget(area)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.setSpacing(10)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(lines, 1)
        self.hide()

    def show_sheet(self, sheet: SheetPlan[Any] | None) -> None:
        """Offer each column that is not known the fields that no other column has."""
        asked = sheet.asked if sheet else ()
        self.setVisible(bool(asked))
        if sheet is None or not asked:
            return
        if (self._place, self._kind) != (sheet.place, sheet.kind) or list(self.combos) != [
            each.heading for each in asked
        ]:
            self._fill(sheet)
        for each in asked:
            self._offer(each, sheet)
            self._propose(each, sheet)
        open_ones = any(each.field is None for each in asked)
        self._say(Tone.WARN if open_ones else Tone.INFO)

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

    def _fill(self, sheet: SheetPlan[Any]) -> None:
        while item := self._flow.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.combos, self.proposals, self._choices = {}, {}, {}
        self._place, self._kind = sheet.place, sheet.kind
        for each in sheet.asked:
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
        accept = self.proposals[heading] = QPushButton()
        accept.setAccessibleName(heading)
        accept.clicked.connect(partial(self._take, heading))
        accept.hide()
        pair = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(name)
        row.addWidget(combo)
        row.addWidget(accept)
        return pair

    def _propose(self, asked: AskedColumn, sheet: SheetPlan[Any]) -> None:
        """Show the field that a near spelling may mean, to be taken by one click."""
        button = self.proposals[asked.heading]
        there = asked.field is None and asked.offered is not None and asked.offered not in sheet.columns
        button.setVisible(there)
        if there and asked.offered:
            label = self._vocabulary.field(sheet.kind, field_named(sheet.kind, asked.offered)).label
            words = self.tr("“{field}” is meant").format(field=label)
            button.setText(words)
            button.setAccessibleName(f"{asked.heading}: {words}")
            self._proposed[asked.heading] = asked.offered

    def _take(self, heading: str) -> None:
        self.chosen.emit(heading, self._proposed[heading])

    def _offer(self, asked: AskedColumn, sheet: SheetPlan[Any]) -> None:
        labels: dict[str | None, str] = {
            None: self.tr("Choose…"),
            PASSED_OVER: self.tr("Ignore"),
            **{each.name: self._vocabulary.field(sheet.kind, each).label for each in fields_of(sheet.kind)},
        }
        free = [
            each.name
            for each in fields_of(sheet.kind)
            if not each.automatic and (each.name not in sheet.columns or each.name == asked.field)
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
