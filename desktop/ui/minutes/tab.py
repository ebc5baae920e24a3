"""What every tab of the editor of minutes does: follow what others write, and say its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.ui.minutes.unread_memory import UnreadMemory

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QShowEvent

    from desktop.domain.minutes import Minutes
    from desktop.services.desk import Desk
    from desktop.ui.minutes.writing import Writing
    from desktop.ui.places import Tools


class Tab(QWidget):
    """Shows one side of the minutes; one that is not seen reads them again when it is."""

    def __init__(self, title: str, writing: Writing, desk: Desk, tools: Tools) -> None:
        super().__init__()
        self.title = title
        self.writing = writing
        self.desk = desk
        self.tools = tools
        self.remembered = UnreadMemory(tools.memory, f"{writing.minutes.session.id}-{type(self).__name__}")
        """What is typed here and can be in no draft, being no value of its field."""
        self._stale = True
        self.setAccessibleName(title)
        writing.changed.connect(self._follow)
        writing.doubts_changed.connect(self._follow_doubts)

    @property
    def minutes(self) -> Minutes:
        """The minutes as they stand in the editor."""
        return self.writing.minutes

    def write(self, minutes: Minutes, key: str = "") -> None:
        """Write through the editor; this tab is not asked to show it again."""
        self.writing.write(minutes, key, self)

    def count(self) -> int | None:
        """Return what stands in brackets behind the title; meant to be overridden."""
        return None

    def show_minutes(self) -> None:
        """Show what stands in the minutes; fields that say it already are left alone. To be overridden."""

    def show_doubts(self) -> None:
        """Show beside the fields what is missing or odd (`Writing.doubts`). To be overridden."""

    def has(self, part_id: str, field: str) -> bool:  # noqa: ARG002
        """Say whether this field is written here. To be overridden."""
        return False

    def go_to(self, part_id: str, field: str) -> None:
        """Put the keyboard into a field of this tab, which is seen by now. To be overridden."""

    def catch_up(self) -> None:
        """Show everything as it stands, if anything changed since it was shown."""
        if self._stale:
            self._stale = False
            self.show_minutes()
            self.show_doubts()

    def _follow(self, writer: QObject | None) -> None:
        if writer is self:
            return
        self._stale = True
        if self.isVisible():
            self.catch_up()

    def _follow_doubts(self) -> None:
        if self.isVisible():
            self.show_doubts()
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.catch_up()
