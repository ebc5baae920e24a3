"""The papers of following up: notices, what is outstanding, and letters that remind."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.services.views import FINISHED
from desktop.ui.pages.session_papers import SessionPapers

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QMenu, QWidget

    from desktop.services.desk import Desk
    from desktop.services.follow.cards import Card
    from desktop.ui.papers.showing import Showing
    from desktop.ui.places import Tools


class FollowPapers(QObject):
    """Shows the papers of the agencies and the sessions of the chosen cards."""

    def __init__(self, desk: Desk, tools: Tools, showing: Showing, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk, self._tools, self._showing, self._owner = desk, tools, showing, owner
        self.sessions = SessionPapers(desk, tools, showing, lambda: "", lambda each: (each,), owner)

    def fill(self, menu: QMenu, cards: Sequence[Card]) -> None:
        """Put into a menu the papers of these cards."""
        agencies = {each.agency_id: each.agency for each in cards if each.agency_id}
        sessions = {each.session_id for each in cards if each.session_id}
        if len(sessions) == 1:
            notices = partial(self.sessions.ask_notices, next(iter(sessions)))
            self._add(menu, self.tr("Notify the agencies of this session\u2026"), "mail", notices)
        for agency_id, name in agencies.items() if len(agencies) == 1 else ():
            words = self.tr("What {agency} has still to do").format(agency=name)
            self._add(menu, words, "task_list", partial(self.show_outstanding, agency_id, name))
        if len(agencies) == 1:
            (agency_id,) = agencies
            ids = tuple(each.resolution_id for each in cards if each.state not in FINISHED)
            if ids:
                deed = partial(self.show_reminder, agency_id, agencies[agency_id], ids)
                self._add(menu, self.tr("Letter of reminder"), "mail", deed)
        self._add(menu, self.tr("Outstanding resolutions by agency"), "print", self.show_all_outstanding)

    def show_outstanding(self, agency_id: str, name: str) -> None:
        """Show what an agency has still to do."""
        prints = self._desk.prints
        title = self.tr("What {agency} has still to do").format(agency=name)
        self._showing.show(title, lambda: prints.make(prints.outstanding(agency_id)))

    def show_reminder(self, agency_id: str, name: str, resolution_ids: Sequence[str]) -> None:
        """Show the letter that reminds an agency of some resolutions; there it can be registered."""
        from desktop.ui.pages.follow.reminder_dialog import ReminderDialog

        title = self.tr("Reminder \u2013 {agency}").format(agency=name)
        dialog = ReminderDialog(title, agency_id, resolution_ids, self._desk, self._tools, self._owner)
        self._showing.open(dialog)

    def show_all_outstanding(self) -> None:
        """Show what every agency has still to do."""
        prints = self._desk.prints
        title = self.tr("Outstanding resolutions by agency")
        self._showing.show(title, lambda: prints.make(prints.outstanding()))

    def _add(self, menu: QMenu, words: str, icon: str, deed: Callable[[], object]) -> None:
        menu.addAction(self._tools.icons.icon(icon, "text2"), words, deed)
