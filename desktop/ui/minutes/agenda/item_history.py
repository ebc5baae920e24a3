"""Asks for the history of an item of the agenda, and links the item to what is chosen of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.domain.editing import part_of, with_fields, with_names
from desktop.domain.resolution import Resolution
from desktop.domain.session import AgendaItem
from desktop.domain.topic import Topic
from desktop.errors import AppError
from desktop.schema.record import Link
from desktop.services.topic_history import Subject
from desktop.ui.minutes.agenda.history_dialog import HistoryDialog

if TYPE_CHECKING:
    from desktop.domain.minutes import Minutes
    from desktop.services.desk import Desk
    from desktop.services.topic_history import Earlier
    from desktop.ui.minutes.tab import Tab


class ItemHistory(QObject):
    """Shows the history of one item after the other over the tab of the agenda."""

    linked = Signal(object, str)
    """Carries minutes in which an item comes from what was chosen, and the item."""

    def __init__(self, tab: Tab) -> None:
        super().__init__(tab)
        self._tab = tab
        self.dialog: HistoryDialog | None = None

    def show(self, item_id: str) -> None:
        """Show the history of an item; what went wrong is told."""
        tab = self._tab
        item = next((each for each in tab.minutes.agenda if each.id == item_id), None)
        if item is None:
            return
        try:
            found = history_of(tab.desk, tab.minutes, item)
        except AppError as error:
            tab.tools.ask.show_error(tab, error)
            return
        self.dialog = HistoryDialog(found, tab.tools.theme, tab)
        self.dialog.linked.connect(partial(self._link, item_id))
        self.dialog.finished.connect(partial(self._come_back, item_id))
        self.dialog.open()

    def _link(self, item_id: str, earlier: Earlier) -> None:
        if self._tab.has(item_id, "subject"):
            self.linked.emit(linked_to(self._tab.desk, self._tab.minutes, item_id, earlier), item_id)

    def _come_back(self, item_id: str, _done: int) -> None:
        self.dialog = None
        if self._tab.has(item_id, "subject"):
            self._tab.go_to(item_id, "subject")


def history_of(desk: Desk, minutes: Minutes, item: AgendaItem) -> tuple[Earlier, ...]:
    """Return what sessions before this one had to do with an item; raise `AppError` where that fails."""
    subject = Subject(
        item.subject,
        str(item.topic or ""),
        str(item.from_item or ""),
        str(item.from_resolution or ""),
        minutes.session.id,
    )
    return desk.minutes.history.of(subject, minutes.session.held_on)


def linked_to(desk: Desk, minutes: Minutes, item_id: str, earlier: Earlier) -> Minutes:
    """Let an item come from an earlier one or from a resolution, and take over the topic where it has none.

    A statement has nothing to come from but its topic.
    """
    item = part_of(minutes, item_id)
    if not isinstance(item, AgendaItem):
        raise KeyError(item_id)
    if earlier.kind is Resolution:
        minutes = with_fields(minutes, item_id, from_resolution=Link(earlier.id))
    elif earlier.kind is AgendaItem:
        minutes = with_fields(minutes, item_id, from_item=Link(earlier.id))
    if earlier.topic and not item.topic:
        minutes = with_fields(minutes, item_id, topic=Link(earlier.topic))
        minutes = with_names(minutes, desk.browse.titles(Topic, [earlier.topic]))
    if earlier.kind is Resolution:
        minutes = with_names(minutes, desk.browse.titles(Resolution, [earlier.id]))
    return minutes
