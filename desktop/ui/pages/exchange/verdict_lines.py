"""What is worth saying of how whole columns are read, each with another way to read it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.persian.joining import join_words
from desktop.persian.numbers import number_text
from desktop.schema.fields import field_named
from desktop.ui.pages.exchange.reading_words import (
    DOUBTFUL,
    OFFERED,
    choice_words,
    is_choice,
    is_doubtful,
    is_worth_saying,
    together,
    verdict_words,
)
from desktop.ui.pages.exchange.words import listed
from desktop.ui.tone import Tone
from desktop.ui.widgets.calm_combo import CalmCombo
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.sheets.columns.verdicts import Reading, Verdict
    from desktop.services.sheets.plan import SheetPlan
    from desktop.ui.icons import Icons


_UNFOLDED = 2
"""How many lines are shown at once of what needs no decision; more of them are folded."""
_NAMED = 3
"""How many columns are named where their lines are folded."""


class VerdictLines(QWidget):
    """What is to be decided stands first and is never folded; one button reads a column as is likeliest."""

    wished = Signal(str, str)
    """The field, and how its column shall be read: the value of a `Reading`."""

    def __init__(self, vocabulary: Vocabulary, icons: Icons) -> None:
        super().__init__()
        self._vocabulary, self._icons = vocabulary, icons
        self._shown: tuple[type[Record], tuple[Verdict, ...]] | None = None
        self.combos: dict[str, CalmCombo] = {}
        self.buttons: dict[str, QPushButton] = {}
        self.lines: list[WrappedLabel] = []
        self.unfold = QPushButton()
        self.unfold.setProperty("role", "ghost")
        self.unfold.setCheckable(True)
        self.unfold.toggled.connect(self._show_folded)
        self._folded: list[QWidget] = []
        self._layout = QVBoxLayout()
        self._layout.setSpacing(4)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 0, 12, 0)
        whole.setSpacing(4)
        whole.addWidget(self.unfold, 0, Qt.AlignmentFlag.AlignLeading)
        whole.addLayout(self._layout)
        self._fold(())
        self.hide()

    def show_sheet(self, sheet: SheetPlan[Any] | None) -> None:
        """Tell of the columns of a sheet; what is shown already stays, and the keyboard where it is."""
        verdicts = tuple(filter(is_worth_saying, sheet.verdicts)) if sheet else ()
        if sheet and (sheet.kind, verdicts) != self._shown:
            self._shown = (sheet.kind, verdicts)
            self._fill(sheet, verdicts)
        self.setVisible(bool(verdicts))

    def _fill(self, sheet: SheetPlan[Any], verdicts: tuple[Verdict, ...]) -> None:
        focused = next((name for name, each in self.combos.items() if each.hasFocus()), "")
        while item := self._layout.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        self.combos, self.buttons, self.lines, self._folded = {}, {}, [], []
        names: list[str] = []
        for each in sorted(
            together(verdicts), key=lambda one: (not is_doubtful(one[0]), not is_choice(one[0]))
        ):
            fields = [field_named(sheet.kind, verdict.field) for verdict in each]
            labels = [self._vocabulary.field(sheet.kind, field).label for field in fields]
            label = join_words(labels)
            count = sum(verdict.count for verdict in each)
            line = self._line(label, replace(each[0], count=count))
            self._layout.addWidget(line)
            if not is_choice(each[0]):
                self._folded.append(line)
                names += [label for label in labels if label not in names]
        self._fold(names)
        if focused in self.combos:
            self.combos[focused].setFocus()

    def _fold(self, names: Sequence[str]) -> None:
        """Keep in one line what needs no decision, where there is much of it."""
        there = len(self._folded) > _UNFOLDED
        words = self.tr("{count} columns were read in a special way: {names}")
        self.unfold.setText(words.format(count=number_text(len(names)), names=listed(names, _NAMED)))
        self.unfold.setVisible(there)
        self._show_folded(self.unfold.isChecked() or not there)

    def _show_folded(self, on: bool) -> None:
        self._icons.put(self.unfold, "chevron_down" if on else "chevron_left", "tintText")
        for line in self._folded:
            line.setVisible(on)

    def _line(self, label: str, verdict: Verdict) -> QWidget:
        tone = Tone.WARN if is_doubtful(verdict) else Tone.INFO
        sign = QLabel()
        self._icons.put(sign, "warning" if tone is Tone.WARN else "info", tone.value, 16)
        words = WrappedLabel()
        words.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.lines.append(words)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(words, 1)
        words.set_words(verdict_words(label, verdict))
        if likeliest := _likeliest(verdict):
            button = QPushButton(self.tr("Read as: {reading}").format(reading=choice_words(likeliest)))
            button.setAccessibleName(f"{label}: {button.text()}")
            button.clicked.connect(partial(self.wished.emit, verdict.field, likeliest.value))
            row.addWidget(button)
            self.buttons[verdict.field] = button
        if verdict.also:
            row.addWidget(self._combo(label, verdict))
        return line

    def _combo(self, label: str, verdict: Verdict) -> CalmCombo:
        combo = CalmCombo()
        readings = (verdict.reading, *(each for each in verdict.also if each is not verdict.reading))
        combo.addItems([choice_words(each) for each in readings])
        combo.setAccessibleName(self.tr("How the column {name} is read").format(name=label))
        combo.activated.connect(partial(self._choose, verdict.field, readings))
        self.combos[verdict.field] = combo
        return combo

    def _choose(self, field: str, readings: tuple[Reading, ...], place: int) -> None:
        if place:
            self.wished.emit(field, readings[place].value)


def _likeliest(verdict: Verdict) -> Reading | None:
    """Return how a doubtful column is to be read by one click."""
    if verdict.reading in DOUBTFUL:
        return next(iter(verdict.also), None)
    return next((each for each in verdict.also if each in OFFERED), None)
