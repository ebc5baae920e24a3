"""The fields of a row that the workbook and the register have both changed, each to be chosen from."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.services.sheets.plan import Side
from desktop.ui.pages.exchange.words import isolated
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.services.sheets.plan_words import ConflictWords

_LONGEST = 34
"""Letters of a value on a button; the tooltip has all of it."""


class ConflictBox(QWidget):
    """Hidden where a row has no conflict; below the fields both sides are offered for the whole sheet."""

    chosen = Signal(str, Side)
    """The field, and the side whose value is taken."""
    all_chosen = Signal(Side)

    def __init__(self) -> None:
        super().__init__()
        self.buttons: dict[tuple[str, Side], QPushButton] = {}
        self._fields = QVBoxLayout()
        self._fields.setSpacing(6)
        self.all = {
            Side.WORKBOOK: QPushButton(self.tr("All conflicts of the sheet: from the workbook")),
            Side.REGISTER: QPushButton(self.tr("All conflicts of the sheet: from the register")),
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._fields)
        for side, button in self.all.items():
            button.setProperty("role", "link")
            button.clicked.connect(partial(self.all_chosen.emit, side))
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def show_conflicts(self, conflicts: Sequence[ConflictWords]) -> None:
        """Offer both values of each field; the keyboard stays on the first where it was on one."""
        had_keyboard = any(button.hasFocus() for button in self.buttons.values())
        while item := self._fields.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        self.buttons = {}
        for each in conflicts:
            self._offer(each)
        self.setVisible(bool(conflicts))
        if had_keyboard and self.buttons:
            next(iter(self.buttons.values())).setFocus()

    def _offer(self, conflict: ConflictWords) -> None:
        heading = QLabel(conflict.label)
        heading.setProperty("role", "h3")
        before = WrappedLabel()
        before.setProperty("role", "hint")
        self._fields.addWidget(heading)
        self._fields.addWidget(before)
        before.set_words(
            self.tr("When the workbook was written: {value}").format(value=_shown(conflict.before))
        )
        for side, words, value in (
            (Side.WORKBOOK, self.tr("Workbook: {value}"), conflict.workbook),
            (Side.REGISTER, self.tr("Register: {value}"), conflict.register),
        ):
            button = QPushButton(words.format(value=_shown(value)))
            button.setProperty("role", "side")
            button.setAccessibleName(f"{conflict.label}: {words.format(value=value or '—')}")
            button.setToolTip(value if len(value) > _LONGEST else "")
            button.clicked.connect(partial(self.chosen.emit, conflict.field, side))
            self._fields.addWidget(button)
            self.buttons[conflict.field, side] = button


def _shown(value: str) -> str:
    line = " ".join(value.split()) or "—"
    return isolated(line if len(line) <= _LONGEST else f"{line[:_LONGEST].rstrip()}\u2026")
