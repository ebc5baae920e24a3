"""The items of the agenda in their order."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout

from desktop.domain.editing import added, moved, removed, shifted, with_fields, with_names
from desktop.domain.session import AgendaItem, SessionState
from desktop.schema.fields import field_named
from desktop.services.minutes_doubts import Doubt
from desktop.ui.forms.made_on_the_way import MadeOnTheWay
from desktop.ui.keys import shown_keys
from desktop.ui.minutes.agenda.agenda_card import HISTORY, AgendaCard
from desktop.ui.minutes.agenda.agenda_more import LINKS
from desktop.ui.minutes.agenda.agenda_source import AgendaSource, was_invited, without_words
from desktop.ui.minutes.agenda.item_history import ItemHistory
from desktop.ui.minutes.cards.card_area import BAR_ROOM, CardArea
from desktop.ui.minutes.resolutions.resolution_menu import Deed, open_menu
from desktop.ui.minutes.tab import Tab
from desktop.ui.minutes.text.pasted_lists import items_of
from desktop.ui.page_action import PageAction
from desktop.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMimeData, QPoint

    from desktop.services.desk import Desk
    from desktop.ui.minutes.writing import Writing
    from desktop.ui.places import Tools

GUESS = 132
"""Pixels that a card of one line takes."""
_TELLING = ("outcome", "vote", "kind", "is_urgent", "is_late")
"""Fields on which depends what else a card asks for."""
_BEFORE = (SessionState.PLANNED, SessionState.INVITED, SessionState.CANCELLED)
"""While a session is so, nothing has become of its items."""


class AgendaTab(Tab):
    """Cards in the order of the paper; new ones by Ctrl+Enter, moved by Alt and the arrows or the mouse."""

    def __init__(self, writing: Writing, desk: Desk, tools: Tools) -> None:
        super().__init__(QCoreApplication.translate("AgendaTab", "Agenda"), writing, desk, tools)
        self._source = AgendaSource(desk, writing)
        self.history = ItemHistory(self)
        self.history.linked.connect(self._put)
        self._make = MadeOnTheWay(desk.edit, desk.browse, tools, self).make
        self._build()

    def _build(self) -> None:
        heading = QLabel(self.tr("Items of the agenda"))
        heading.setProperty("role", "h2")
        self.add_button = QPushButton("\u00a0" + self.tr("New item"))
        self.add_button.setAccessibleName(self.tr("New item"))
        self.add_button.setToolTip(shown_keys("Ctrl+Return"))
        self.tools.icons.put(self.add_button, "add", "text2")
        self.add_button.clicked.connect(self.add_after)
        self.area = CardArea(self._card, lambda _id, _width: GUESS, self.add_button, self.title)
        first = PageAction(self.tr("New item"), "add", self.add_after, self)
        paste = PageAction(self.tr("Paste a list"), "task_list", self.paste, self)
        self.nothing = EmptyState(
            self.tools.icons,
            "task_list",
            self.tr("Nothing is on the agenda yet"),
            self.tr("Write the items one by one, or paste a numbered list: each line becomes an item."),
            first,
            paste,
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.nothing)
        self.stack.addWidget(self.area)
        top = QHBoxLayout()
        top.addWidget(heading)
        top.addStretch(1)
        top.addWidget(self.add_button)
        top.addSpacing(BAR_ROOM)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addWidget(self.stack, 1)
        for keys, deed in (
            ("Ctrl+Return", self.add_after),
            ("Ctrl+Enter", self.add_after),
            ("Alt+Up", partial(self.shift, -1)),
            ("Alt+Down", partial(self.shift, 1)),
            ("Ctrl+Shift+Delete", self.remove),
            (HISTORY, self.show_history),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, deed)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.setFocusProxy(self.nothing.buttons[0])

    @property
    def current_id(self) -> str:
        """The item that has the keyboard, if one has."""
        focused = QApplication.focusWidget()
        cards = self.area.cards.items()
        return next((each for each, card in cards if focused and card.isAncestorOf(focused)), "")

    def count(self) -> int | None:
        return len(self.minutes.agenda) or None

    def has(self, part_id: str, field: str) -> bool:
        if part_id == self.minutes.session.id:
            return field == "agenda"
        return any(each.id == part_id for each in self.minutes.agenda)

    def go_to(self, part_id: str, field: str) -> None:
        ids = self.area.ids
        if part_id in ids:
            self._card_at(part_id).go_to(field)
        elif ids:
            self._card_at(ids[-1]).go_to("")
        else:
            self.nothing.buttons[0].setFocus()

    def show_minutes(self) -> None:
        self.area.set_ids([each.id for each in self.minutes.agenda])
        for item_id in self.area.cards:
            self._show(item_id)
        self._hold()
        full = bool(self.area.ids)
        self.stack.setCurrentWidget(self.area if full else self.nothing)
        self.add_button.setVisible(full)
        if full and not self.current_id:
            self.setFocusProxy(self._made(self.area.ids[0]).subject)
        elif not full:
            self.setFocusProxy(self.nothing.buttons[0])

    def show_doubts(self) -> None:
        for item_id, card in self.area.cards.items():
            if isinstance(card, AgendaCard):
                card.show_doubts(self.writing.doubts_at(item_id))

    def _hold(self) -> None:
        """Let figures that cannot be read stand among the doubts until they are mended."""
        cards = self.area.cards.items()
        unread = [(each, problem) for each, card in cards for problem in getattr(card, "unread", ())]
        self.writing.hold(
            self, (Doubt(each, problem.field, blocks=True, problem=problem) for each, problem in unread)
        )

    def add_after(self) -> None:
        """Put a new item after the one that has the keyboard, else at the end, and go to it."""
        item, ids = self._new(), self.area.ids
        place = ids.index(self.current_id) + 1 if self.current_id else len(ids)
        self._put(added(self.minutes, item, place), item.id)

    def _new(self, subject: str = "") -> AgendaItem:
        """Return a new item; what comes after the members were invited stands outside the agenda."""
        return AgendaItem(subject=subject, is_late=was_invited(self.desk, self.minutes.session))

    def remove(self, item_id: str = "") -> None:
        """Take an item away; undo brings it back."""
        if not (item_id := item_id or self.current_id):
            return
        place = self.area.ids.index(item_id)
        minutes = removed(self.minutes, item_id)
        left = minutes.agenda
        self._put(minutes, left[min(place, len(left) - 1)].id if left else self.minutes.session.id)

    def shift(self, steps: int, item_id: str = "") -> None:
        """Move an item up (less than 0) or down."""
        if item_id := item_id or self.current_id:
            self._put(shifted(self.minutes, item_id, steps), item_id)

    def paste(self) -> None:
        """Make items of what was copied, one of each item of a list."""
        copied: QMimeData | None = QGuiApplication.clipboard().mimeData()  # None where it is empty
        if copied and (items := items_of(self.desk, copied)):
            self._insert(items, len(self.area.ids))
        else:
            self.tools.toasts.tell(self.tr("There is no text in what was copied."))

    def _insert(self, texts: Sequence[str], place: int, into: str = "") -> None:
        """Insert items; the first text goes ``into`` an item that is still empty."""
        minutes = self.minutes
        if into:
            minutes = with_fields(minutes, into, subject=texts[0])
            texts = texts[1:]
        items = [self._new(each) for each in texts]
        for number, item in enumerate(items):
            minutes = added(minutes, item, place + number)
        self._put(minutes, items[-1].id if items else into)

    def _put(self, minutes: Any, go_to: str) -> None:
        """Write what is a step to undo of its own, and show it."""
        self.writing.pause()
        self.write(minutes)
        self.writing.pause()
        self.show_minutes()
        self.go_to(go_to, "subject")

    def _card(self, item_id: str) -> AgendaCard:
        card = AgendaCard(item_id, self.writing, self.desk, self.tools, self._make)
        card.written.connect(partial(self._write, item_id))
        card.items_pasted.connect(partial(self._take_pasted, item_id))
        card.handle.dragged.connect(self.area.drag_to)
        card.handle.dropped.connect(partial(self._drop, item_id))
        card.unread_changed.connect(self._hold)
        card.menu_asked.connect(partial(self.open_menu, item_id))
        self._fill(card)
        card.stops_changed.connect(partial(self.area.link, card))
        return card

    def open_menu(self, item_id: str) -> None:
        """Show what can be done with an item, each with its keys."""

        def add() -> None:
            self._card_at(item_id).go_to("")
            self.add_after()

        place, last = self.area.ids.index(item_id), len(self.area.ids) - 1
        up, down = partial(self.shift, -1, item_id), partial(self.shift, 1, item_id)
        groups = (
            (Deed(self.tr("New item after this one"), "Ctrl+Return", add),),
            (
                Deed(self.tr("Move up"), "Alt+Up", up if place else None),
                Deed(self.tr("Move down"), "Alt+Down", down if place < last else None),
            ),
            (
                Deed(self.tr("History of the subject…"), HISTORY, partial(self.show_history, item_id)),
                Deed(self.tr("Topic, urgency and reserved opinion"), "", self._made(item_id).open_more),
            ),
            (Deed(self.tr("Remove item"), "Ctrl+Shift+Delete", partial(self.remove, item_id)),),
        )
        self.menu = open_menu(self._made(item_id).more, groups)

    def show_history(self, item_id: str = "") -> None:
        """Show what earlier sessions had to do with an item; what is chosen there is linked to it."""
        self.history.show(item_id or self.current_id)

    def _card_at(self, item_id: str) -> AgendaCard:
        self.area.reveal(item_id)
        return self._made(item_id)

    def _made(self, item_id: str) -> AgendaCard:
        card = self.area.card(item_id)
        if not isinstance(card, AgendaCard):
            raise TypeError(card)
        return card

    def _show(self, item_id: str) -> None:
        self._fill(self._made(item_id))

    def _fill(self, card: AgendaCard) -> None:
        agenda = {each.id: (place, each) for place, each in enumerate(self.minutes.agenda)}
        if card.item_id not in agenda:  # taken away while this tab was not seen
            return
        place, item = agenda[card.item_id]
        is_held = self.minutes.session.state not in _BEFORE
        source, without = self._source.words(item), without_words(self.minutes, item)
        card.show_item(item, place, is_held=is_held, source=source, without=without)
        card.show_doubts(self.writing.doubts_at(item.id))

    def _write(self, item_id: str, field: str, value: Any) -> None:
        if not self.has(item_id, field):  # the keyboard leaves a card that was taken away
            return
        minutes = with_fields(self.minutes, item_id, **{field: value})
        if value and field in LINKS:
            target = self.desk.browse.target(field_named(AgendaItem, field))
            minutes = with_names(minutes, self.desk.browse.titles(target, [value]))
        self.write(minutes, f"{item_id}/{field}")
        if field in (*_TELLING, *LINKS):
            self._show(item_id)
            self.area.link(self._made(item_id))

    def _take_pasted(self, item_id: str, texts: Sequence[str]) -> None:
        item = next(each for each in self.minutes.agenda if each.id == item_id)
        place = self.area.ids.index(item_id) + 1
        self._insert(texts, place, "" if item.subject.strip() else item_id)

    def _drop(self, item_id: str, point: QPoint) -> None:
        self.area.show_mark(None)
        place = self.area.place_at(point)
        now = self.area.ids.index(item_id)
        self._put(moved(self.minutes, item_id, place - (place > now)), item_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and not self.area.ids:
            self.paste()
        else:
            super().keyPressEvent(event)
