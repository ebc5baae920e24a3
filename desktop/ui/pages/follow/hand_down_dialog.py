"""Which lower bodies are asked to carry a resolution on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.persian.numbers import number_text
from desktop.ui.widgets.dialog_foot import deed_button, foot_of
from desktop.ui.widgets.fitting_dialog import FittingDialog
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

WIDTH, PAD = 520, 24
LOWEST, HIGHEST = 120, 300


class HandDownDialog(FittingDialog):
    """A tick for each body that was not asked yet."""

    chosen = Signal(object)
    """Carries the ids of the bodies, in a tuple."""

    def __init__(self, bodies: Sequence[tuple[str, str]], owner: QWidget) -> None:
        super().__init__(WIDTH, owner)
        self.setWindowTitle(self.tr("Hand down"))
        heading, about = QLabel(self.tr("Hand down to lower bodies")), WrappedLabel()
        heading.setProperty("role", "h2")
        about.setProperty("role", "label")
        self.all = QCheckBox(self.tr("All of them"))
        self.ticks = {body_id: QCheckBox(name) for body_id, name in bodies}
        self.deed = deed_button("", self._choose)
        self.deed.setProperty("role", "primary")
        self.deed.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAD, 20, PAD, 20)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addWidget(about)
        about.set_words(
            self.tr("Each body is asked to put the resolution on the agenda of its next session.")
        )
        layout.addWidget(self.all)
        layout.addWidget(self._area())
        layout.addLayout(foot_of([self.deed], [deed_button(self.tr("Cancel"), self.reject)]))
        self.all.clicked.connect(self._tick_all)
        for tick in self.ticks.values():
            tick.toggled.connect(self._follow)
        self._tick_all(ticked=len(self.ticks) == 1)  # where there is no choice, none is asked for
        self._follow()

    def _area(self) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        for tick in self.ticks.values():
            column.addWidget(tick)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("Bodies"))
        area.setWidget(inside)
        area.setFixedHeight(min(max(inside.sizeHint().height() + 2, LOWEST), HIGHEST))
        return area

    @property
    def ids(self) -> tuple[str, ...]:
        """The bodies that are ticked."""
        return tuple(each for each, tick in self.ticks.items() if tick.isChecked())

    def _tick_all(self, ticked: bool) -> None:
        for tick in self.ticks.values():
            tick.setChecked(ticked)

    def _follow(self) -> None:
        count = len(self.ids)
        words = self.tr("Ask {count} bodies").format(count=number_text(count))
        self.deed.setText(words if count else self.tr("Hand down"))
        self.deed.setEnabled(count > 0)
        self.all.setChecked(bool(count) and count == len(self.ticks))

    def _choose(self) -> None:
        self.accept()
        self.chosen.emit(self.ids)
