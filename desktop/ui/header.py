"""The bar over a page: where one is, the search over everything, the state, and at most two buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from desktop.ui.keys import shown_keys
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.search_box import SearchBox

if TYPE_CHECKING:
    from desktop.ui.icons import Icons
    from desktop.ui.page import Page
    from desktop.ui.page_action import PageAction
    from desktop.ui.theme import Theme

HEIGHT = 64
SEARCH_WIDTH, SEARCH_NARROW = 300, 180
_SEARCH_KEY = "\u2066Ctrl+K\u2069"
_PATH = " \u203a ".join


class ActionButton(QPushButton):
    """A button that shows an action of the page and does it."""

    def __init__(self, action: PageAction, icons: Icons, *, primary: bool) -> None:
        super().__init__()
        self._action = action
        if primary:
            self.setProperty("role", "primary")
        icons.put(self, action.icon_name, "onPrimary" if primary else "text2")
        action.changed.connect(self._follow)
        self.clicked.connect(action.trigger)
        self._follow()

    def _follow(self) -> None:
        self.setText("\u00a0" + self._action.text())  # Qt sets an icon against its words
        self.setAccessibleName(self._action.text())
        self.setToolTip(shown_keys(self._action.shortcut().toString()))
        self.setEnabled(self._action.isEnabled())
        self.setVisible(self._action.isVisible())


class Header(QFrame):
    """Shows what a page says about itself."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self.buttons: tuple[ActionButton, ...] = ()
        self._shown: tuple[PageAction, ...] = ()
        self._build()

    def _build(self) -> None:
        self.setProperty("role", "header")
        self.path = QLabel()
        self.path.setProperty("role", "breadcrumb")
        self.title = ElidedLabel(role="h1")
        self.search = SearchBox(self._icons, self.tr("Search everything"))
        self.search.setMinimumWidth(SEARCH_NARROW)
        self.search.setMaximumWidth(SEARCH_WIDTH)
        self._key = QLabel(_SEARCH_KEY)
        self._key.setProperty("role", "key")
        inside = QHBoxLayout(self.search)
        inside.setContentsMargins(8, 0, 8, 0)
        inside.addStretch(1)
        inside.addWidget(self._key, 0, Qt.AlignmentFlag.AlignVCenter)
        self.search.textChanged.connect(self._show_key)
        self.state = Chip()
        self.state.hide()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.path)
        words.addWidget(self.title)
        words.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 0, 24, 0)
        self._row.setSpacing(10)
        self._row.addLayout(words, 1)
        self._row.addWidget(self.search, 1)
        self._row.addWidget(self.state)
        self._fit()
        self._theme.changed.connect(self._fit)

    def _fit(self) -> None:
        self.setFixedHeight(self._theme.scaled(HEIGHT))

    def show_page(self, page: Page) -> None:
        """Show the title, the path, the state and the buttons of a page."""
        self.title.set_words(page.title)
        self.path.setText(_PATH(page.path))
        self.path.setVisible(bool(page.path))
        self.state.setVisible(page.state is not None)
        if page.state:
            self.state.say(page.state.words, page.state.tone)
        if page.buttons != self._shown:
            self._show_buttons(page.buttons)

    def _show_buttons(self, actions: tuple[PageAction, ...]) -> None:
        self._shown = actions
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = tuple(
            ActionButton(action, self._icons, primary=action is actions[0]) for action in actions
        )
        for button in reversed(self.buttons):
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_title(self, title: str) -> None:
        """Show a title before its page is there."""
        self.title.set_words(title)
        self.path.hide()
        self.state.hide()
        if self._shown:
            self._show_buttons(())

    def _show_key(self, text: str) -> None:
        self._key.setVisible(not text)
