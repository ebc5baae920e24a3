"""The papers of a page: Ctrl+P offers them, or shows the only one that there is now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from desktop.ui.keys import shown_keys
from desktop.ui.page_action import PageAction
from desktop.ui.widgets.icon_button import IconButton
from desktop.ui.widgets.menu_place import open_below

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

    from desktop.ui.icons import Icons

KEYS = "Ctrl+P"


class PaperAction(PageAction):
    """Shows one paper; it is offered only while ``there`` says that there is something to put on it."""

    def __init__(
        self,
        words: str,
        icon: str,
        deed: Callable[[], object],
        owner: QObject,
        there: Callable[[], object],
    ) -> None:
        super().__init__(words, icon, deed, owner)
        self._there = there

    def refresh(self) -> None:
        """Look again whether there is something to put on it."""
        there = bool(self._there())
        self.setVisible(there)
        self.setEnabled(there)


class PaperMenu(QMenu):
    """Opens below one of the buttons that lead to it."""

    def __init__(self, papers: Iterable[PaperAction], icons: Icons, page: QWidget) -> None:
        super().__init__(page)
        self._papers = tuple(papers)
        self._icons = icons
        self._page = page
        self.action = PageAction(self.tr("Print"), "print", self.open, page, shortcut=KEYS)
        """Opens the menu; pages listen to its keys."""
        self.button = IconButton(self.action, icons)
        """Does so from a bar."""
        self.button.setToolTip(f"{self.action.text()} {shown_keys(KEYS)}")
        self.beside: Callable[[], QWidget] = lambda: self.button
        """Below what it opens by its keys where the bar is not seen."""
        self.setAccessibleName(self.action.text())
        self.addActions(list[QAction](self._papers))
        page.addAction(self.action)

    def ready(self) -> tuple[PaperAction, ...]:
        """Return the papers that can be made now."""
        for each in self._papers:
            each.refresh()
        return tuple(each for each in self._papers if each.isEnabled())

    def open(self) -> None:
        """Offer the papers below a button that is seen, else in the middle of the page."""
        self.open_at(self.button if self.button.isVisible() else self.beside())

    def open_at(self, button: QWidget) -> None:
        """Offer the papers that there are now, the first one chosen; the only one is shown at once."""
        ready = self.ready()
        if len(ready) == 1:
            ready[0].trigger()
        elif ready:
            for each in ready:
                each.setIcon(self._icons.icon(each.icon_name, "text2"))
            if button.isVisible():
                open_below(self, button)
            else:
                self.popup(self._page.mapToGlobal(self._page.rect().center()))
            self.setActiveAction(ready[0])
