"""The organisations that have one part in a resolution, as tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from desktop.persian.text import tidy
from desktop.ui.widgets.tag_box import TagBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.ui.minutes.resolutions.card_desk import CardDesk

PARTING = "؛"


class AgencyBox(TagBox):
    """Shows organisations by id and name; a name that is missing can be made on the way."""

    left = Signal()
    """The keyboard went elsewhere; what is in `typed` now is known by no organisation."""
    settled = Signal()
    """What is typed was looked up; what is left of it is known by no organisation."""

    def __init__(self, shared: CardDesk) -> None:
        super().__init__(shared.agencies, shared.tools.icons)
        self._shared = shared
        shared.undo.over(self.line)
        self.line.editingFinished.connect(self.left, Qt.ConnectionType.QueuedConnection)  # settled by then

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    @property
    def names(self) -> dict[str, str]:
        """What the organisations are called, by id."""
        return {tag.key: tag.words for tag in self.tags}

    def show_agencies(self, agencies: Sequence[tuple[str, str]]) -> None:
        """Show these; where they are shown already, what is being typed stays."""
        if tuple(self.names.items()) != tuple(agencies):
            typed = self.typed
            self.set_tags(agencies)
            self.line.setText(typed)

    @property
    def unknown(self) -> tuple[str, ...]:
        """The names that were typed, left behind, and are known by no one organisation."""
        return () if self.line.hasFocus() else self.unclear

    @property
    def unclear(self) -> tuple[str, ...]:
        """The names that are typed and no organisation yet, wherever the keyboard is."""
        return tuple(filter(None, map(tidy, self.typed.split(PARTING))))

    def settle(self) -> None:
        super().settle()
        self.settled.emit()

    def make(self, name: str) -> bool:
        """Add an organisation of this name to the register and show it; return whether that went well."""
        if not (made := self._shared.agencies.surely(name) or self._shared.agencies.made(name)):
            return False
        self.forget(name)
        self.add(made, self._shared.agencies.title(made))
        return True

    def seek(self, name: str) -> None:
        """Let the person choose who is meant by a name."""
        self.line.setFocus()
        self.line.setText(name)
        self.line.offer()

    def forget(self, name: str) -> None:
        """Take a name out of what is typed."""
        self.line.setText(f"{PARTING} ".join(each for each in self.unclear if each != name))
