"""One part of a record's detail under its own heading: facts, history, attachments, parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.schema.record import Record
    from desktop.ui.icons import Icons
    from desktop.ui.records.wanted import Wanted

SPACE = 12
TOOL = 18
"""Pixels across the icon of a small button."""


class DetailSection(QWidget):
    """Shows something about one record; `show_record` is called on each change."""

    leads = False
    """Whether it stands over the facts."""
    changed = Signal()
    """Something was saved here."""
    going = Signal(object)
    """Carries a `Destination`: the person wants to see what is named here."""
    wanting = Signal(object)
    """Carries a `Wanted`: what the person wants to write in another section."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QFrame()
        line.setProperty("role", "line")
        self.heading = QLabel()
        self.heading.setProperty("role", "h3")
        self.top = QHBoxLayout()
        """The heading; buttons may be added after it."""
        self.top.setSpacing(4)
        self.top.addWidget(self.heading)
        self.top.addStretch(1)
        self.body = QVBoxLayout()
        """What is shown, from the top."""
        self.body.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(line)
        layout.addLayout(self.top)
        layout.addLayout(self.body)
        self.set_title(title)

    def set_title(self, title: str) -> None:
        """Show another heading."""
        self.title = title
        self.heading.setText(title)
        self.heading.setVisible(bool(title))

    def add_tool(self, icons: Icons, icon: str, words: str, deed: Callable[[], object]) -> QToolButton:
        """Add a small button at the far end of the heading."""
        tool = QToolButton()
        tool.setAccessibleName(words)
        tool.setToolTip(words)
        icons.put(tool, icon, "tintText", TOOL)
        tool.clicked.connect(lambda _checked: deed())
        self.top.addWidget(tool)
        return tool

    def show_record(self, record: Record) -> None:
        """Show what there is about a record; meant to be overridden."""

    def show_part(self, part_id: str) -> None:
        """Make a part of the record the current one, where it is shown here; meant to be overridden."""

    def write_part(self, wanted: Wanted) -> None:
        """Open the form of a part, where it is written here; meant to be overridden."""

    def set_empty(self, empty: bool) -> None:
        """Hide the section while it has nothing to say."""
        self.setVisible(not empty)
