"""What goes out of the page of following up: papers, and the table as a workbook."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from desktop.domain.resolution import Assignment, Resolution
from desktop.ui.page_action import PageAction
from desktop.ui.pages.follow.card_rows import card_cells
from desktop.ui.pages.follow.reminders_view import RemindersView
from desktop.ui.pages.follow.segments import TABLE
from desktop.ui.pages.follow.table_view import TableView
from desktop.ui.papers.paper_menu import KEYS
from desktop.ui.sheets.sheet_menu import EXPORT_KEYS
from desktop.ui.sheets.sheets_out import SheetsOut

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.services.desk import Desk
    from desktop.services.prints.list_paper import ShownList
    from desktop.ui.pages.follow.deeds import FollowDeeds
    from desktop.ui.pages.follow.views import FollowViews
    from desktop.ui.papers.showing import Showing
    from desktop.ui.places import Tools


class FollowOut(QObject):
    """Prints and exports what is asked for now, whichever way it is looked at."""

    def __init__(
        self,
        desk: Desk,
        tools: Tools,
        showing: Showing,
        views: FollowViews,
        deeds: FollowDeeds,
        owner: QWidget,
    ) -> None:
        super().__init__(owner)
        self._desk, self._tools, self._showing = desk, tools, showing
        self._views, self._deeds = views, deeds
        self._sheets = SheetsOut(desk, tools, owner)
        self.menu = QMenu(owner)
        self.menu.setAccessibleName(self.tr("Print"))
        self.print_action = PageAction(self.tr("Print"), "print", self.open_menu, owner, shortcut=KEYS)
        self.export_action = PageAction(
            self.tr("Write to Excel"), "document_table", self.export, owner, shortcut=EXPORT_KEYS
        )
        self.actions = (self.print_action, self.export_action)

    def open_menu(self) -> None:
        """Offer the papers."""
        self.menu.clear()
        icon = self._tools.icons.icon("print", "text2")
        self.menu.addAction(icon, self.tr("This list as it is shown"), self.print_list)
        if cards := self._views.chosen():
            self._deeds.papers.fill(self.menu, cards)
        else:
            words = self.tr("Outstanding resolutions by agency")
            self.menu.addAction(icon, words, self._deeds.papers.show_all_outstanding)
        self.menu.popup(self._views.mapToGlobal(self._views.top.geometry().bottomLeft()))
        self.menu.setActiveAction(self.menu.actions()[0])

    def print_list(self) -> None:
        """Show the reminders as a paper, or the cards that are asked for."""
        shown, prints = self._shown(), self._desk.prints
        self._showing.show_slow(shown.title, lambda progress: prints.make(prints.list_paper(shown, progress)))

    def export(self) -> None:
        """Write the cards that are asked for to a workbook, with the columns of the table."""
        shown, out = self._table().shown(self.tr("Follow-up of resolutions")), self._desk.export_sheet
        hidden = out.confidential(Assignment) | out.confidential(Resolution)
        ids = [each for each in shown.ids if each not in hidden]
        if len(ids) == len(shown.ids):
            self._write(shown, ids)
            return
        self._tools.ask.confirm(
            self._views,
            self.tr("Some of these resolutions are confidential."),
            self.tr("Write without them"),
            lambda: self._write(shown, ids),
            instead=(self.tr("Write all of them"), lambda: self._write(shown, shown.ids)),
        )

    def _write(self, shown: ShownList, ids: Sequence[str]) -> None:
        from desktop.services.follow.sheet import write_cards

        board, headed = self._desk.follow_board, dict(shown.columns)
        words = partial(card_cells, vocabulary=self._desk.vocabulary)
        self._sheets.made(
            shown.title,
            lambda path, progress: write_cards(board, ids, headed, words, path, progress, title=shown.title),
        )

    def _shown(self) -> ShownList:
        segment = self._views.segment
        if isinstance(segment, RemindersView):
            return segment.shown(self.tr("Reminders"))
        return self._table().shown(self.tr("Follow-up of resolutions"))

    def _table(self) -> TableView:
        """Return the table of what is asked for now, also while something else is seen."""
        table = self._views.built(TABLE)
        if not isinstance(table, TableView):
            raise TypeError
        table.show_wishes(self._views.wishes.wishes)
        return table
