"""The counts of a sheet: each is a filter, and is there only where it counts something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.persian.numbers import number_text
from desktop.services.sheets.plan import RowOutcome
from desktop.ui.pages.exchange.words import TONES, outcome_words
from desktop.ui.tone import Tone
from desktop.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.ui.icons import Icons

_ICONS = {
    RowOutcome.NEW: "add",
    RowOutcome.CHANGED: "arrow_clockwise",
    RowOutcome.SPELLING: "edit",
    RowOutcome.UNCHANGED: "checkmark",
    RowOutcome.REPEATED: "copy",
    RowOutcome.CONFLICT: "alert",
    RowOutcome.FINAL: "lock_closed",
    RowOutcome.REJECTED: "error_circle",
}

_MANY = 10
"""How many rows are many that stay as they are."""


class Figures(QWidget):
    """Those that are pressed show their rows alone; none pressed shows all rows."""

    changed = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        flow = FlowLayout(8, self)
        self.setAccessibleName(self.tr("Rows by what becomes of them"))
        self.buttons: dict[RowOutcome, QPushButton] = {}
        self._left_out: RowOutcome | None = None
        for outcome, icon in _ICONS.items():
            button = QPushButton()
            button.setProperty("role", "outcome")
            button.setProperty("kind", TONES[outcome].value)
            button.setCheckable(True)
            tone = TONES[outcome]
            icons.put(button, icon, "text2" if tone is Tone.NEUTRAL else tone.value, 16)
            button.toggled.connect(self._tell)
            flow.addWidget(button)
            self.buttons[outcome] = button
        self.show_counts(dict.fromkeys(RowOutcome, 0))

    @property
    def chosen(self) -> frozenset[RowOutcome]:
        """The outcomes whose rows are to be shown; none where all are."""
        return frozenset(each for each, button in self.buttons.items() if button.isChecked())

    def _tell(self) -> None:
        self._left_out = None
        self.changed.emit()

    def begin(self, counts: Mapping[RowOutcome, int]) -> None:
        """Show all rows, but where most of many stay as they are, the others alone; without telling."""
        self.clear()
        same = counts.get(RowOutcome.UNCHANGED, 0)
        if same >= _MANY and same < sum(counts.values()) < 2 * same:
            self._left_out = RowOutcome.UNCHANGED

    def _press(self, counts: Mapping[RowOutcome, int]) -> None:
        for outcome, button in self.buttons.items():
            button.blockSignals(True)
            button.setChecked(bool(counts[outcome]) and outcome is not self._left_out)
            button.blockSignals(False)

    def clear(self) -> None:
        """Show all rows again, without telling."""
        self._left_out = None
        for button in self.buttons.values():
            button.blockSignals(True)
            button.setChecked(False)
            button.blockSignals(False)

    def show_counts(self, counts: Mapping[RowOutcome, int]) -> None:
        """Show these counts; one that counts nothing any longer is hidden, unless it is pressed."""
        if self._left_out:
            self._press(counts)
        for outcome, button in self.buttons.items():
            count = counts[outcome]
            words = self.tr("{count} {outcome}").format(
                count=number_text(count), outcome=outcome_words(outcome)
            )
            button.setText(f"\u00a0{words}")
            button.setAccessibleName(words)
            button.setToolTip(self.tr("Show these rows alone"))
            button.setVisible(bool(count) or button.isChecked())
