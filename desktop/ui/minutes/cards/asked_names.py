"""Names of agencies that the register does not know: each can be added, meant otherwise, or let go."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.ui.icons import Icons

ICON = 14


class AskedNames(QFrame):
    """Asks about one name in a line; hidden while there is none."""

    made = Signal(str)
    """The person wants the register to have an organisation of this name."""
    sought = Signal(str)
    """The person wants to choose who is meant by this name."""
    let_go = Signal(str)
    """The person wants nothing of this name."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.names: tuple[str, ...] = ()
        self.buttons: list[QPushButton] = []
        self._icons = icons
        self._rows: list[QWidget] = []
        self.setProperty("role", "notice")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 6, 12, 6)
        self._column.setSpacing(4)
        self.hide()

    def ask(self, names: Sequence[str]) -> None:
        """Ask about these names in place of those before."""
        if (wanted := tuple(names)) == self.names:
            return
        self.names, self.buttons = wanted, []
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(each) for each in wanted]
        self.setVisible(bool(wanted))

    def _row(self, name: str) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(14)
        words = WrappedLabel()
        line.addWidget(words, 1)
        for each in self._deeds(name):
            line.addWidget(each)
            self.buttons.append(each)
        self._column.addWidget(row)
        words.set_words(self.tr("“{name}” is not among the organisations.").format(name=name))
        return row

    def _deeds(self, name: str) -> tuple[QPushButton, ...]:
        add = self._button(self.tr("Add it"), partial(self.made.emit, name))
        seek = self._button(self.tr("Choose another…"), partial(self.sought.emit, name))
        out = self._button("", partial(self.let_go.emit, name))
        self._icons.put(out, "dismiss", "text2", ICON)
        out.setToolTip(self.tr("Leave this name out"))
        for button, words in (
            (add, self.tr("Add “{name}” to the organisations")),
            (seek, self.tr("Choose who is meant by “{name}”")),
            (out, self.tr("Leave “{name}” out")),
        ):
            button.setAccessibleName(words.format(name=name))
        return add, seek, out

    def _button(self, words: str, deed: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("role", "link")
        button.clicked.connect(lambda _checked: deed())
        return button
