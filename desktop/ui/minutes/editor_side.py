"""What stands beside the tabs of the editor, or in their place: the live page, or what is still lacking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.minutes.closing.doubts_pane import DoubtsButton, DoubtsPane
from desktop.ui.minutes.page.live_page import LivePage

if TYPE_CHECKING:
    from desktop.services.desk import Desk
    from desktop.ui.minutes.writing import Writing
    from desktop.ui.places import Tools


class EditorSide(QWidget):
    """Shows one of the two; the button under it goes from the one to the other."""

    left = Signal()
    """The person wants the tabs, in whose place this stands."""

    def __init__(self, writing: Writing, desk: Desk, tools: Tools) -> None:
        super().__init__()
        self.page = LivePage(writing, desk, tools)
        self.lacking = DoubtsPane(writing, desk, tools)
        self.button = DoubtsButton(writing, tools)
        self.back = QPushButton("\u00a0" + self.tr("Back to writing"))
        self.back.setAccessibleName(self.tr("Back to writing"))
        self.back.setProperty("role", "ghost")
        tools.icons.put(self.back, "chevron_right", "tintText", 18)
        self.back.clicked.connect(self.left)
        self.back.hide()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.page)
        self._stack.addWidget(self.lacking)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.button)
        self.button.clicked.connect(self._turn)
        self.lacking.left.connect(self.show_page)

    @property
    def shows_page(self) -> bool:
        """Whether it is the live page that is shown."""
        return self._stack.currentWidget() is self.page

    def show_page(self) -> None:
        """Show the live page."""
        self._stack.setCurrentWidget(self.page)

    def show_lacking(self) -> None:
        """Show what the minutes lack, with the keyboard in it."""
        self._stack.setCurrentWidget(self.lacking)
        self.lacking.setFocus()

    def _turn(self) -> None:
        if self.shows_page:
            self.show_lacking()
        else:
            self.show_page()
