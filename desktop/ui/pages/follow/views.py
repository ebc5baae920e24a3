"""The segments under the filters that they share; one of them is seen, and knows which card is current."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.services.follow.cards import WITHOUT_RESOLUTION
from desktop.ui.lists.chooser import Chooser
from desktop.ui.page_action import PageAction
from desktop.ui.pages.follow.segments import BOARD, segments
from desktop.ui.pages.follow.unsupported_view import UnsupportedView
from desktop.ui.pages.follow.wish_bar import WishBar
from desktop.ui.places import Destination
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.services.desk import Desk
    from desktop.services.follow.cards import Card
    from desktop.ui.pages.follow.deeds import FollowDeeds
    from desktop.ui.pages.follow.segment import Segment
    from desktop.ui.places import Tools

REMEMBERED = "follow/segment"
GAP = 12
MOST = 1_000
"""The share of the width that the lists take."""


class FollowViews(Chooser):
    """Builds a segment when it is first gone to, and reads it when it is shown."""

    going = Signal(object)
    """Carries a `Destination`."""

    def __init__(self, desk: Desk, tools: Tools, deeds: FollowDeeds) -> None:
        super().__init__()
        self._desk, self._tools, self._deeds = desk, tools, deeds
        self._entries = {each.key: each for each in segments()}
        self._built: dict[str, Segment] = {}
        self._shown: Segment | None = None
        self.choice = Segments([(each.key, each.title) for each in self._entries.values()])
        self.choice.setAccessibleName(self.tr("Ways to look at it"))
        self.wishes = WishBar(desk, tools)
        self.head = QWidget()
        """The segments, the lists and the filters, to stand over everything."""
        self.top = QHBoxLayout()
        """The segments and the lists; more may be added at the end."""
        self.stack = QStackedWidget()
        self._build()

    def _build(self) -> None:
        icons = self._tools.icons
        clear = PageAction(self.tr("Clear the filters"), "dismiss", self.wishes.clear, self)
        sentence = self.tr("Nothing here fulfils the search and the filters.")
        self.unfound = EmptyState(icons, "search", self.tr("Nothing found"), sentence, clear)
        lead = PageAction(self.tr("Go to the resolutions"), "task_list", self._go_to_resolutions, self)
        sentence = self.tr("What sessions decide and agencies carry out stands here, with its deadline.")
        title = self.tr("There is nothing to follow up yet")
        self.nothing = EmptyState(icons, "board", title, sentence, lead)
        for each in (self.unfound, self.nothing):
            self.stack.addWidget(each)
        self.top.setSpacing(GAP)
        self.top.addWidget(self.choice)
        self.top.addWidget(self.wishes.lists, MOST, Qt.AlignmentFlag.AlignVCenter)
        self.top.addStretch(1)  # takes the width while there are no lists
        head = QVBoxLayout(self.head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(GAP)
        head.addLayout(self.top)
        head.addWidget(self.wishes)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)
        self.choice.chosen.connect(self.turn)
        self.wishes.changed.connect(self.reload)
        self.wishes.going_down.connect(self.take_keyboard)
        wanted = self._tools.memory.text(REMEMBERED, BOARD)
        self.choice.choose(wanted if wanted in self._entries else BOARD)

    @property
    def segment(self) -> Segment:
        """What is shown now, or would be, were there anything in it."""
        chosen = self.built(self.choice.choice)
        if chosen.asks_wishes and self.wishes.wishes.view == WITHOUT_RESOLUTION:
            return self.built(WITHOUT_RESOLUTION)
        return chosen

    def built(self, key: str) -> Segment:
        """Return a segment, built where nobody was there yet."""
        if key not in self._built:
            self._built[key] = self._made(key)
        return self._built[key]

    def _made(self, key: str) -> Segment:
        if key == WITHOUT_RESOLUTION:
            made: Segment = UnsupportedView(self._desk, self._tools)
        else:
            made = self._entries[key].build(self._desk, self._tools, self._deeds)
        made.opened.connect(self._open)
        made.going.connect(self.going)
        made.current_changed.connect(partial(self._note, made))
        self.stack.addWidget(made)
        return made

    @property
    def current_id(self) -> str:
        return self._shown.resolution_id if self._shown else ""

    def chosen(self) -> Sequence[Card]:
        """Return the cards that are chosen, or the current one."""
        return self._shown.chosen() if self._shown else ()

    def reload(self) -> None:
        segment, wishes = self.segment, self.wishes.wishes
        for widget in (self.wishes, self.wishes.lists):
            widget.setVisible(segment.asks_wishes)
        segment.show_wishes(wishes)
        self._shown = None if segment.is_empty else segment
        if self._shown:
            self.stack.setCurrentWidget(segment)
            self.setFocusProxy(segment)
        else:
            empty = self.unfound if self.wishes.narrowed else self.nothing
            self.stack.setCurrentWidget(empty)
            self.setFocusProxy(empty.buttons[0])
        self.current_changed.emit(self.current_id)

    def turn(self, key: str) -> None:
        """Show a segment; an unknown one leaves it as it is."""
        self.choice.choose(key)
        self._tools.memory.keep(REMEMBERED, self.choice.choice)
        self.reload()
        self.take_keyboard()

    def select(self, record_id: str) -> bool:
        return self._shown.seek(record_id) if self._shown else False

    def take_keyboard(self) -> None:
        """Put the keyboard where one works."""
        if self._shown:
            self._shown.take_keyboard()
        else:
            shown = self.nothing if self.stack.currentWidget() is self.nothing else self.unfound
            shown.buttons[0].setFocus()

    def _open(self, resolution_id: str) -> None:
        if resolution_id:
            self.opened.emit(resolution_id)

    def _note(self, segment: QWidget) -> None:
        if segment is self._shown:
            self.current_changed.emit(self.current_id)

    def _go_to_resolutions(self) -> None:
        self.going.emit(Destination("resolutions"))
