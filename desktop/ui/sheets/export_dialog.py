"""What of a list is written to a workbook, and how its days are."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QRadioButton, QVBoxLayout

from desktop.persian.numbers import number_text
from desktop.ui.papers.asked_first import AskedFirst
from desktop.ui.sheets.dates_box import DatesBox
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from PySide6.QtWidgets import QWidget

    from desktop.ui.memory import Memory

UNDER = 28
"""Pixels by which what is said of a choice stands in from its words."""


class Extent(Enum):
    """How much of a list is written."""

    SHOWN = "shown"
    CHOSEN = "chosen"
    WHOLE = "whole"


class ExportDialog(AskedFirst):
    """Offers what is there: the rows on the screen, those that are chosen, the whole register."""

    wanted = Signal(object, bool, bool)
    """Carries the `Extent`, whether days are written as text, and whether what is confidential stays out."""

    def __init__(
        self,
        title: str,
        counts: Mapping[Extent, int],
        register: str,
        sheets: str,
        memory: Memory,
        owner: QWidget,
        confidential: Collection[Extent] = (),
    ) -> None:
        """Offer what of the list has ``counts`` rows, and all of ``register``, which stands on ``sheets``.

        In the ``confidential`` of them are rows of confidential resolutions.
        """
        super().__init__(self.tr("Write to Excel"), title, owner)
        self.go_button.setText(self.tr("Choose a place and write"))
        self.choices: dict[Extent, QRadioButton] = {}
        self._group = QButtonGroup(self)
        words = {
            Extent.SHOWN: self.tr("What the list shows: {count} rows"),
            Extent.CHOSEN: self.tr("The chosen rows: {count} rows"),
            Extent.WHOLE: self.tr("All of \u201c{register}\u201d").format(register=register),
        }
        hints = {
            Extent.SHOWN: self.tr("The same columns, filters and order as on the screen."),
            Extent.CHOSEN: self.tr("With the columns that the list shows."),
            Extent.WHOLE: " ".join(
                filter(None, (self.tr("All columns, to be edited in Excel and brought in again."), sheets))
            ),
        }
        for extent in (*counts, Extent.WHOLE):
            count = number_text(counts.get(extent, 0))
            self._offer(extent, words[extent].format(count=count), hints[extent])
        self.dates = DatesBox(memory)
        self.fields.addWidget(self.dates)
        self._confidential = frozenset(confidential)
        self.secret, self.without = WrappedLabel(), QCheckBox(self.tr("Leave the confidential ones out"))
        self.secret.setProperty("role", "hint")
        for widget in (self.secret, self.without):
            self.fields.addWidget(widget)
        self._group.buttonToggled.connect(self._tell_confidential)
        self.without.toggled.connect(self._tell_confidential)
        first = self.choices[Extent.CHOSEN if Extent.CHOSEN in counts else next(iter(self.choices))]
        first.setChecked(True)
        first.setFocus()
        self._tell_confidential()

    def _offer(self, extent: Extent, words: str, hint: str) -> None:
        choice, under = QRadioButton(words), WrappedLabel()
        choice.setAccessibleDescription(hint)
        under.setProperty("role", "hint")
        self.choices[extent] = choice
        self._group.addButton(choice)
        said = QVBoxLayout()
        said.setContentsMargins(UNDER, 0, UNDER, 0)
        said.addWidget(under)
        both = QVBoxLayout()
        both.setSpacing(0)
        both.addWidget(choice)
        both.addLayout(said)
        self.fields.addLayout(both)
        under.set_words(hint)

    def _tell_confidential(self) -> None:
        """Say that what is confidential is written, where there is any."""
        there = any(
            choice.isChecked() and extent in self._confidential for extent, choice in self.choices.items()
        )
        words = self.tr("Confidential resolutions are written to the file, too.")
        self.secret.set_words(words if there and not self.without.isChecked() else "")
        self.without.setVisible(there)

    @property
    def extent(self) -> Extent:
        """What is chosen."""
        return next(extent for extent, choice in self.choices.items() if choice.isChecked())

    def go_on(self) -> None:
        extent = self.extent
        self.accept()
        leaves_out = extent in self._confidential and self.without.isChecked()
        self.wanted.emit(extent, self.dates.isChecked(), leaves_out)
