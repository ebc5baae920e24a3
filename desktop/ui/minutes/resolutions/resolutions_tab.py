"""What was decided, a card each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout

from desktop.ui.forms.made_on_the_way import MadeOnTheWay
from desktop.ui.minutes.cards.card_area import CardArea
from desktop.ui.minutes.cards.unclear_names import UnclearNames
from desktop.ui.minutes.one_undo import OneUndo
from desktop.ui.minutes.resolutions import resolution_deeds as deeds
from desktop.ui.minutes.resolutions.agency_source import AgencySource
from desktop.ui.minutes.resolutions.card_content import (
    contents_of,
    doubts_by_resolution,
    guessed_height,
    owner_of,
)
from desktop.ui.minutes.resolutions.card_desk import CardDesk
from desktop.ui.minutes.resolutions.law_offers import LawOffers
from desktop.ui.minutes.resolutions.members import fan_out
from desktop.ui.minutes.resolutions.resolution_card import ResolutionCard
from desktop.ui.minutes.resolutions.resolution_menu import NEW, deeds_of, keys_of, open_menu
from desktop.ui.minutes.resolutions.resolutions_head import ResolutionsHead, nothing_decided
from desktop.ui.minutes.resolutions.text_places import cursor_place, put_cursor
from desktop.ui.minutes.resolutions.unread_fields import UnreadFields
from desktop.ui.minutes.tab import Tab
from desktop.ui.minutes.text.writing_box import WritingBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent
    from PySide6.QtWidgets import QWidget

    from desktop.services.desk import Desk
    from desktop.services.paste import ReadResolution
    from desktop.ui.minutes.cards.card_column import Card
    from desktop.ui.minutes.resolutions.card_content import Content
    from desktop.ui.minutes.resolutions.resolution_deeds import Done
    from desktop.ui.minutes.writing import Writing
    from desktop.ui.places import Tools


class ResolutionsTab(Tab):
    """Shows the resolutions as cards; keys and menus begin, cut, join, move and remove them."""

    def __init__(self, writing: Writing, desk: Desk, tools: Tools) -> None:
        super().__init__(QCoreApplication.translate("ResolutionsTab", "Resolutions"), writing, desk, tools)
        made = MadeOnTheWay(desk.edit, desk.browse, tools, self)
        agencies = AgencySource(desk, lambda: self.minutes, made.make)
        calendar = desk.working_calendar.now()
        laws = LawOffers(desk.minutes.laws.all, self.tr("Articles of the library"), self)
        self._unread = UnreadFields(writing, self)
        self._shared = CardDesk(
            writing, desk, tools, self.write, agencies, OneUndo(self), calendar, laws, self._unread
        )
        self._contents: dict[str, Content] = {}
        self._unclear = UnclearNames(self, "assignments")
        self._current = ""
        self._build()

    def _build(self) -> None:
        self.head = ResolutionsHead(self.tools.icons, NEW)
        self.area = CardArea(self._make_card, self._guess, self.head.new, self.title)
        self.empty = nothing_decided(self.tools.icons, self.begin_last, self.paste, self)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.area)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.head)
        layout.addWidget(self.stack, 1)
        self.head.new.clicked.connect(self.begin_last)
        self.head.phrases.clicked.connect(self.offer_phrases)
        self.area.grown.connect(self._keep_in_sight)
        for each, deed in keys_of(self).items():
            shortcut = QShortcut(QKeySequence(each), self, deed)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def count(self) -> int:
        return len(self.minutes.resolutions)

    def show_minutes(self) -> None:
        self._contents = contents_of(self.minutes)
        card = self._made(self._current)
        is_here = card is not None and card.isAncestorOf(QApplication.focusWidget() or self)
        is_going = is_here and self._current not in self._contents
        self.stack.setCurrentWidget(self.area if self._contents else self.empty)
        self.area.set_ids(tuple(self._contents))
        if is_going:  # else the next letters would go into another resolution
            self.head.new.setFocus()
        for part_id, card in self._cards():
            card.show_content(self._contents[part_id])
        self._unclear.tell()
        self._unread.tell()

    def show_doubts(self) -> None:
        found = doubts_by_resolution(self.minutes, self.writing.doubts)
        for part_id, card in self._cards():
            card.show_doubts(found.get(part_id, ()))
        self.head.show_count(self.count(), len(found))

    def _cards(self) -> list[tuple[str, ResolutionCard]]:
        """Return the cards that are made, by the ids of their resolutions."""
        made = self.area.cards.items()
        return [(part_id, card) for part_id, card in made if isinstance(card, ResolutionCard)]

    def has(self, part_id: str, field: str) -> bool:
        if part_id == self.minutes.session.id:
            return field == "resolutions"
        return owner_of(self.minutes, part_id) != ""

    def go_to(self, part_id: str, field: str) -> None:
        if owner := owner_of(self.minutes, part_id):
            self._current = owner
            card = self.card(owner)
            stop = card.line_of(part_id, field) if part_id != owner else card.place_of(field)
            stop.setFocus()
            self.area.reveal(owner, stop)
        else:
            self._focus_current()

    def card(self, part_id: str) -> ResolutionCard:
        """Return the card of a resolution, brought into sight."""
        card = self.area.reveal(part_id)
        if not isinstance(card, ResolutionCard):
            raise TypeError(card)
        return card

    @property
    def current(self) -> str:
        """The resolution in which the keyboard is, or was last; nothing where there is none."""
        return self._current if self._current in self._contents else ""

    def begin_next(self) -> None:
        """Begin a resolution after the current one."""
        self._do(deeds.begun(self.minutes, self.current))

    def begin_last(self) -> None:
        """Begin a resolution at the end."""
        last = self.minutes.resolutions[-1].id if self.minutes.resolutions else ""
        self._do(deeds.begun(self.minutes, last))

    def cut(self) -> None:
        """Cut the current resolution at the cursor; the rest is the next one."""
        card = self._made(self.current)
        if card and card.texts.operative.hasFocus():
            self.cut_at(card.part_id, cursor_place(card.texts.operative))

    def cut_at(self, part_id: str, place: int) -> None:
        """Cut a resolution before a character of its text; at its beginning there is nothing to cut."""
        if place:
            self._do(deeds.cut_at(self.minutes, part_id, place))

    def remove(self) -> None:
        """Remove the current resolution; undo brings it back."""
        if self.current:
            self._do(deeds.removed_one(self.minutes, self.current))

    def shift(self, steps: int) -> None:
        """Move the current resolution up, less than 0, or down."""
        if self.current:
            self._move(self.current, max(deeds.place_of(self.minutes, self.current) + steps, 0))

    def paste(self) -> None:
        """Paste what was copied into a resolution at the end; a numbered list is asked about."""
        self.begin_last()
        if card := self._made(self.current):
            card.texts.operative.paste()

    def offer_phrases(self) -> None:
        """Offer the bank of phrases at the cursor of the current resolution, else of a new one."""
        if not self.current:
            self.begin_last()
        self.card(self.current).texts.operative.offer_phrases()

    def add_clause(self) -> None:
        """Begin another clause of the current resolution."""
        if self.current:
            self.card(self.current).add_clause()

    def ask_members(self) -> None:
        """Make every member organisation of the body responsible for the current resolution."""
        if self.current:
            fan_out(self, self.card(self.current))

    def _do(self, done: Done) -> None:
        """Take a deed over as a step of its own, and go to where it leads."""
        self.writing.pause()
        self.write(done.minutes)
        self.show_minutes()
        self.writing.pause()
        if done.part_id:
            self.go_to(done.part_id, "operative")
            put_cursor(self.card(done.part_id).texts.operative, done.place)
        else:
            self._focus_current()

    def _move(self, part_id: str, place: int) -> None:
        before = deeds.place_of(self.minutes, part_id)
        minutes = deeds.moved_to(self.minutes, part_id, place)
        after = deeds.place_of(minutes, part_id)
        if after == before:
            if self.writing.is_amendment and place != before and place < self.count():
                self.tools.toasts.tell(self.tr("A resolution with a permanent number keeps its place."))
            return
        self.writing.pause()
        self.write(minutes)
        self.show_minutes()
        self.area.reveal(part_id)

    def join(self, part_id: str, steps: int) -> None:
        """Join a resolution with the one before it, or after it."""
        ids = tuple(self._contents)
        place = ids.index(part_id) + min(steps, 0)
        if place >= 0 and (done := deeds.joined_with_next(self.minutes, ids[place])):
            self._do(done)

    def _insert(self, part_id: str, resolutions: Sequence[ReadResolution]) -> None:
        """Insert resolutions that were pasted into the card of another one."""
        inserted = deeds.pasted_after(self.minutes, part_id, resolutions, self.desk.minutes.paste)
        for owner, name in inserted.unknown:
            self._unclear.say(owner, (*self._unclear.of(owner), name))
        self._do(deeds.Done(inserted.minutes, inserted.ids[0] if inserted.ids else part_id))

    def _made(self, part_id: str) -> ResolutionCard | None:
        card = self.area.cards.get(part_id)
        return card if isinstance(card, ResolutionCard) else None

    def _make_card(self, part_id: str) -> Card:
        card = ResolutionCard(part_id, self._shared, self.area.column)
        card.show_content(self._contents[part_id])
        card.show_doubts(doubts_by_resolution(self.minutes, self.writing.doubts).get(part_id, ()))
        card.names.ask_about(self._unclear.of(part_id))
        card.names.unclear_changed.connect(partial(self._unclear.say, part_id))
        card.reached.connect(partial(self._reach, part_id))
        card.joined_back.connect(partial(self.join, part_id, -1))
        card.joined_on.connect(partial(self.join, part_id, 0))
        card.cursor_moved.connect(partial(self._follow_cursor, card))
        card.stops_changed.connect(partial(self._link, part_id))
        card.texts.operative.resolutions_pasted.connect(partial(self._insert, part_id))
        card.head.menu.clicked.connect(partial(self._open_menu, part_id))
        card.head.handle.dragged.connect(self.area.drag_to)
        card.head.handle.dropped.connect(partial(self._drop, part_id))
        return card

    def _guess(self, part_id: str, width: int) -> int:
        return guessed_height(self._contents[part_id], width)

    def _link(self, part_id: str) -> None:
        if card := self._made(part_id):
            self.area.link(card)

    def _reach(self, part_id: str, stop: QWidget) -> None:
        if part_id in self._contents:  # the keyboard may pass through a card that is going
            self._current = part_id
            self.area.reveal(part_id, stop)

    def _follow_cursor(self, card: QWidget, box: QWidget) -> None:
        """Keep the text cursor in sight; to ask where it is costs as much as a key."""
        if isinstance(box, WritingBox) and not self.area.is_whole(card):
            self.area.show_spot(box.viewport(), box.cursorRect())

    def _keep_in_sight(self, card: QWidget) -> None:
        """Keep what is being written in sight while its card grows."""
        if isinstance(card, ResolutionCard) and card.part_id in self._contents:
            stop = QApplication.focusWidget()
            self.area.reveal(card.part_id, stop)
            if stop:
                self._follow_cursor(card, stop)

    def _drop(self, part_id: str, point: QPoint) -> None:
        self.area.show_mark(None)
        place = self.area.place_at(point)
        self._move(part_id, place - (place > deeds.place_of(self.minutes, part_id)))

    def _focus_current(self) -> None:
        if ids := tuple(self._contents):
            self.card(self.current or ids[0]).texts.operative.setFocus()
        else:
            self.empty.buttons[0].setFocus()

    def _open_menu(self, part_id: str) -> None:
        if card := self._made(part_id):
            self._current = part_id
            open_menu(card.head.menu, deeds_of(self, card))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._focus_current()
