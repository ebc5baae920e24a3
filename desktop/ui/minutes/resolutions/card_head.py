"""The head of a resolution's card: number, title, state, and the way to all its deeds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from desktop.persian.digits import persian_digits
from desktop.persian.numbers import number_text
from desktop.ui.minutes.cards.fold_button import FoldButton
from desktop.ui.minutes.cards.number_handle import NumberHandle
from desktop.ui.minutes.resolutions.resolution_state import resolution_title
from desktop.ui.tone import Tone
from desktop.ui.widgets.chips import Chip

if TYPE_CHECKING:
    from desktop.ui.icons import Icons
    from desktop.ui.minutes.resolutions.card_content import Content
    from desktop.ui.tone import State


class CardHead(QWidget):
    """Tells which resolution it is and how it stands."""

    said_asked = Signal(str)
    """The person wants to see the statement that became the resolution."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.handle = NumberHandle()
        self.title = QLabel()
        self.title.setProperty("role", "h3")
        self.state, self.secret = Chip(), Chip(self.tr("Confidential"), Tone.WARN)
        self.members = Chip(self.tr("All member agencies"), Tone.INFO)
        self.number = QLabel()
        self.number.setProperty("role", "hint")
        self.fold = FoldButton(icons)
        self.menu = QToolButton()
        self.menu.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.menu.setToolTip(self.tr("All that can be done with it"))
        icons.put(self.menu, "more_horizontal", "text2", 18)
        self.said: QPushButton | None = None
        self._said_id = ""
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for each in (self.handle, self.title, self.state, self.secret, self.members, self.number):
            row.addWidget(each)
        row.addStretch(1)
        row.addWidget(self.fold)
        row.addWidget(self.menu)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab halts, in order."""
        said = (self.said,) if self.said and not self.said.isHidden() else ()
        return (*said, self.fold, self.menu)

    def show_content(self, content: Content) -> None:
        """Show which resolution it is."""
        title, number = resolution_title(content.place), content.resolution.number
        self.handle.set_number(content.place + 1)
        self.handle.set_movable(movable=not (content.is_locked and number))
        self.title.setText(title)
        self.menu.setAccessibleName(self.tr("Deeds of {title}").format(title=title))
        self.fold.setAccessibleName(self.tr("More about {title}").format(title=title))
        words = self.tr("No.")  # lupdate finds none inside an f-string
        self.number.setText(f"\u200f{words} \u2066{persian_digits(number)}\u2069" if number else "")
        self.number.setVisible(bool(number))
        self.secret.setVisible(content.resolution.is_confidential)
        self.members.setVisible(content.resolution.all_members)
        self._show_said(content)

    def _show_said(self, content: Content) -> None:
        """Show the way back to the statement that became the resolution, if one did."""
        if self.said is None and content.said:
            self.said = QPushButton()
            self.said.setProperty("role", "link")
            self.said.clicked.connect(lambda: self.said_asked.emit(self._said_id))
            self._row.insertWidget(self._row.indexOf(self.number) + 1, self.said)
        if self.said:
            self._said_id, order = content.said[0] if content.said else ("", 0)
            self.said.setText(self.tr("From statement {number}").format(number=number_text(order)))
            self.said.setAccessibleName(self.said.text())
            self.said.setVisible(bool(content.said))

    def show_state(self, state: State) -> None:
        """Show how it stands."""
        if (self.state.text(), self.state.property("kind")) != (state.words, state.tone.value):
            self.state.say(state.words, state.tone)
