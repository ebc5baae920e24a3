"""What a page is to the window around it: a title, at most two buttons, a state, and a way to be gone to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.ui.page_action import PageAction
    from desktop.ui.places import Destination, Tools
    from desktop.ui.tone import State

PAGE_MARGINS = (24, 16, 24, 16)
"""Left, top, right, bottom of a page's own layout, in pixels; sides are equal, for Qt mirrors none."""
GAP = 16
"""Between cards, in pixels."""


class Page(QWidget):
    """One place of the navigation; built when it is first gone to."""

    going = Signal(object)
    """Carries a `Destination`: the person wants to be elsewhere."""
    header_changed = Signal()
    """The title, the path, the buttons or the state are others now."""

    def __init__(self, title: str, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAccessibleName(title)
        self.tools = tools
        self.title = title
        self.path: tuple[str, ...] = ()
        """What stands before the title, from the outermost."""
        self.state: State | None = None
        self.buttons: tuple[PageAction, ...] = ()
        """At most two; the first is the primary one."""

    def set_title(self, title: str, *path: str) -> None:
        """Show another title, with what it lies under before it."""
        self.title, self.path = title, path
        self.setAccessibleName(title)
        self.header_changed.emit()

    def set_state(self, state: State | None) -> None:
        """Show how the page stands, or nothing."""
        self.state = state
        self.header_changed.emit()

    def set_buttons(self, *actions: PageAction) -> None:
        """Show these in the header, the primary one first, and listen to their shortcuts while visible."""
        for action in self.buttons:
            self.removeAction(action)
        self.buttons = actions
        self.addActions(actions)
        self.header_changed.emit()

    @property
    def deeds(self) -> tuple[PageAction, ...]:
        """What can be done here now, for whoever searches for it."""
        return self.buttons

    def arrive(self, destination: Destination) -> None:
        """Show what was wanted here; called after the page is shown, and meant to be overridden."""

    def may_leave(self, then: Callable[[], object]) -> bool:  # noqa: ARG002
        """Flush what is being written; return False where the page must not be left yet.

        The person was told why then, and ``then`` goes on as soon as they agree. Meant to be overridden.
        """
        return True

    @property
    def busy(self) -> bool:
        """Whether something is still on its way that is to be seen here. Meant to be overridden."""
        return False

    def scenes(self) -> Iterator[str]:
        """Show what else there is to see here, such as a form or a dialog, one after the other, by name.

        For the pictures of the tour; dialogs are closed by whoever takes them. Meant to be overridden.
        """
        yield from ()
