"""A short checklist: what is there has a tick, what is missing says so and leads to where it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.ui.icons import Icons

SIGN = 18
"""Pixels across the sign of a line."""


class Check(NamedTuple):
    """One line; ``note`` stands under its words, and ``deed`` is offered beside them under ``deed_words``."""

    words: str
    is_met: bool
    is_needed: bool = False
    """Whether it stands in the way as long as it is missing."""
    note: str = ""
    deed_words: str = ""
    deed: Callable[[], object] | None = None
    lacking: str = ""
    """What is said of a line without a tick, where that is not that it is missing."""


class CheckList(QWidget):
    """Hidden while there is nothing to check; a screen reader is told each line with its state."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self.checks: tuple[Check, ...] = ()
        self.deeds: list[QPushButton] = []
        self._rows: list[QWidget] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self.hide()

    def set_checks(self, checks: Sequence[Check]) -> None:
        """Show these lines in place of those before."""
        for row in self._rows:
            row.hide()
            row.setParent(None)
            row.deleteLater()
        self.checks, self.deeds = tuple(checks), []
        self._rows = [self._row(each) for each in self.checks]
        for row in self._rows:
            self._layout.addWidget(row)
        self.setAccessibleName("؛ ".join(map(self.told, self.checks)))
        self.setVisible(bool(checks))

    def told(self, check: Check) -> str:
        """Return a line in one phrase."""
        return "، ".join(filter(None, (check.words, self._state(check), check.note)))

    def _state(self, check: Check) -> str:
        if check.is_met:
            return self.tr("there")
        if check.lacking:
            return check.lacking
        return self.tr("missing, and needed") if check.is_needed else self.tr("missing")

    def _row(self, check: Check) -> QWidget:
        row, sign = QWidget(), QLabel()
        icon, token = ("checkmark_circle", "ok") if check.is_met else ("error_circle", "text3")
        self._icons.put(sign, icon, "danger" if check.is_needed and not check.is_met else token, SIGN)
        words, note = WrappedLabel(), WrappedLabel()
        note.setProperty("role", "hint")
        for label in (words, note):
            label.setMinimumWidth(1)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(words)
        column.addWidget(note)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.setSpacing(8)
        layout.addWidget(sign)
        layout.addLayout(column, 1)
        words.set_words(check.words)
        missing = "" if check.is_met else self._state(check)
        note.set_words(" \u2022 ".join(filter(None, (missing, check.note))))
        if check.deed is not None:
            deed = check.deed
            button = QPushButton(check.deed_words)
            button.setProperty("role", "ghost")
            button.setAccessibleName(f"{check.deed_words}: {check.words}")
            button.clicked.connect(lambda _checked=False: deed())
            layout.addWidget(button)
            self.deeds.append(button)
        return row
