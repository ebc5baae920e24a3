"""A page with papers, which are one key away from what they are about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.page import Page
from desktop.ui.papers.list_action import list_action
from desktop.ui.papers.paper_menu import PaperAction, PaperMenu
from desktop.ui.papers.showing import Showing

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.services.desk import Desk
    from desktop.ui.lists.record_list import RecordList
    from desktop.ui.page_action import PageAction
    from desktop.ui.places import Tools


class PrintingPage(Page):
    """Ctrl+P offers the papers of the current record and the list itself, and so does the search."""

    def __init__(self, title: str, desk: Desk, tools: Tools) -> None:
        super().__init__(title, tools)
        self.desk = desk
        self.showing = Showing(tools, self)
        listed = list_action(title, lambda: self.shown_list, self.showing, desk, tools, self)
        self.print_menu = PaperMenu((*self.papers(), listed), tools.icons, self)

    def papers(self) -> tuple[PaperAction, ...]:
        """Return the papers of the current record; meant to be overridden."""
        return ()

    @property
    def shown_list(self) -> RecordList | None:
        """The list that is shown, unless something stands in its place. Meant to be overridden."""
        return None

    @property
    def current_id(self) -> str:
        """The record whose papers are offered, "" where there is none."""
        return self.shown_list.current_id if self.shown_list is not None else ""

    @property
    def deeds(self) -> tuple[PageAction, ...]:
        return (*super().deeds, *self.print_menu.ready())

    @property
    def busy(self) -> bool:
        return self.showing.busy

    def paper(
        self, words: str, icon: str, deed: Callable[[str], object], *, of_all: bool = False
    ) -> PaperAction:
        """Return what shows a paper of the current record, or one that is about all of them."""
        there: Callable[[], object] = (lambda: self.shown_list) if of_all else (lambda: self.current_id)
        return PaperAction(words, icon, lambda: deed(self.current_id), self, there)
