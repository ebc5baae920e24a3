"""Following up: reminders, board, table and calendar of what agencies carry out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout

from desktop.schema.condition import Is
from desktop.services.follow.cards import Wishes
from desktop.ui.days import Days
from desktop.ui.page import PAGE_MARGINS, Page
from desktop.ui.page_action import PageAction
from desktop.ui.pages.follow.deeds import FollowDeeds
from desktop.ui.pages.follow.out import FollowOut
from desktop.ui.pages.follow.register import follow_register
from desktop.ui.pages.follow.segments import BOARD, CALENDAR, REMINDERS, TABLE, segments
from desktop.ui.pages.follow.split import FollowSplit
from desktop.ui.pages.follow.views import GAP, FollowViews
from desktop.ui.pages.follow.wish_bar import OVERDUE, SEARCH_KEYS
from desktop.ui.papers.showing import Showing
from desktop.ui.places import Destination
from desktop.ui.widgets.icon_button import IconButton

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.services.desk import Desk
    from desktop.ui.places import Tools
    from desktop.ui.records.record_detail import RecordDetail


class FollowPage(Page):
    """Changes states and logs steps; resolutions themselves are edited in their register."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(follow_title(), tools)
        self._desk = desk
        self._stale = True
        self._days = Days()
        self.showing = Showing(tools, self)
        self.doing = FollowDeeds(desk, tools, self.showing, self)
        self.views = FollowViews(desk, tools, self.doing)
        self.out = FollowOut(desk, tools, self.showing, self.views, self.doing, self)
        register = follow_register()
        sections = partial(register.sections, desk, tools, self)
        self.splitter = FollowSplit(register, self.views, sections, desk, tools)
        self._build()

    def _build(self) -> None:
        self.log_action = PageAction(self.tr("Log a step"), "edit", self.log, self, shortcut="Ctrl+N")
        self.set_buttons(self.log_action)
        for action in self.out.actions:
            self.addAction(action)
            self.views.top.addWidget(IconButton(action, self.tools.icons))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*PAGE_MARGINS)
        layout.setSpacing(GAP)
        layout.addWidget(self.views.head)
        layout.addWidget(self.splitter, 1)
        search = QShortcut(QKeySequence(SEARCH_KEYS), self, self.views.wishes.focus_search)
        search.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.views.going.connect(self.going)
        self.doing.going.connect(self.going)
        self.doing.detail_asked.connect(self.splitter.open)
        self.splitter.going.connect(self.going)
        self.splitter.edit_asked.connect(self.log)
        self.splitter.more_asked.connect(self._open_menu)
        self.splitter.resolution_asked.connect(self._go_to_resolution)
        self.tools.changes.saved.connect(self._note_change)

    @property
    def detail(self) -> RecordDetail:
        """What shows the resolution of the current card; made when it is first asked for."""
        return self.splitter.detail

    def _open_menu(self) -> None:
        """Offer below the button of the detail what can be done with the current card."""
        button = self.splitter.more_button
        self.doing.open_menu(self.views.chosen(), button.mapToGlobal(button.rect().bottomLeft()))

    def _go_to_resolution(self) -> None:
        if record := self.detail.record:
            self.going.emit(Destination(kind="Resolution", record_id=record.id))

    @property
    def deeds(self) -> tuple[PageAction, ...]:
        return (*super().deeds, *self.out.actions)

    def log(self) -> None:
        """Ask what was done about the chosen card."""
        self.doing.log_chosen(self.views.chosen())

    def reload(self) -> None:
        """Read everything anew, as after a change."""
        self._stale = False
        self.splitter.reload()

    def arrive(self, destination: Destination) -> None:
        wanted = destination.view
        if wanted in {each.key for each in segments()}:
            self.views.choice.choose(wanted)
        elif wanted:
            self.views.choice.choose(BOARD)
            self.views.wishes.ask(_wishes(destination))
        if self._days.passed() or self._stale or wanted:
            self.reload()
        if destination.record_id:
            self._show(destination.record_id)
        self.views.take_keyboard()

    def _show(self, resolution_id: str) -> None:
        """Show the detail of a resolution, also of one that no card tells of."""
        self.views.select(resolution_id)
        self.splitter.open(resolution_id)

    def _note_change(self) -> None:
        self._stale = True
        if self.isVisible():
            self.reload()

    @property
    def busy(self) -> bool:
        return self.showing.busy

    def scenes(self) -> Iterator[str]:
        for key in (REMINDERS, TABLE, CALENDAR, BOARD):
            self.views.turn(key)
            yield key
        if self.views.current_id:
            self.splitter.open(self.views.current_id)
            yield "detail"
            self.splitter.close_detail()
            self.log()
            yield "log"


def _wishes(destination: Destination) -> Wishes:
    """Return what a destination asks for: a list, of one place or agency where its filters name them."""
    asked = {each.field: str(each.values[0]) for each in destination.filters if isinstance(each, Is)}
    return Wishes(
        overdue=destination.view == OVERDUE,
        view="" if destination.view == OVERDUE else destination.view,
        place=asked.get("place", ""),
        agency=asked.get("organisation", ""),
    )


def follow_title() -> str:
    """Return what the page is called."""
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate("FollowPage", "Follow-up")
