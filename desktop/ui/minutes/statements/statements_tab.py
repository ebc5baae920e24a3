"""What was said, by item, and the summary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout

from desktop.domain.discussing import begun, discussions, paragraphs_of, parted, shifted_over
from desktop.domain.editing import removed
from desktop.ui.keys import shown_keys
from desktop.ui.minutes.cards.card_area import CardArea
from desktop.ui.minutes.cards.name_lines import NameSources
from desktop.ui.minutes.cards.unclear_names import UnclearNames
from desktop.ui.minutes.one_undo import OneUndo
from desktop.ui.minutes.statements.discussion_cards import (
    BeginningCard,
    DiscussionFoot,
    DiscussionHead,
    SummaryCard,
)
from desktop.ui.minutes.statements.statement_card import StatementCard
from desktop.ui.minutes.tab import Tab

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop.domain.discussing import Discussion
    from desktop.services.desk import Desk
    from desktop.ui.minutes.cards.card_column import Card
    from desktop.ui.minutes.writing import Writing
    from desktop.ui.places import Tools

SUMMARY, BEGINNING, HEAD, FOOT = "summary", "beginning", "head/", "foot/"
"""Which card is meant; behind the last two comes the id of the item, or nothing."""
_LOW, _STATEMENT, _LETTERS, _LINE = 34, 152, 80, 22
"""Pixels of a card, and letters in a line of one, before it is made."""


class StatementsTab(Tab):
    """Keeps what was said under the items of the agenda; names may be left out."""

    def __init__(self, writing: Writing, desk: Desk, tools: Tools) -> None:
        super().__init__(QCoreApplication.translate("StatementsTab", "Discussion"), writing, desk, tools)
        self._sources = NameSources(desk, tools, self)
        self._undo = OneUndo(self)
        self._unclear = UnclearNames(self, "organisation")
        self._build()

    def _build(self) -> None:
        heading = QLabel(self.tr("What was discussed"))
        heading.setProperty("role", "h2")
        hint = QLabel(self.tr("Speaker and organisation may be left out"))
        hint.setProperty("role", "label")
        self.new_button = QPushButton("\u00a0" + self.tr("New statement"))
        self.new_button.setAccessibleName(self.tr("New statement"))
        self.new_button.setToolTip(shown_keys("Ctrl+Enter"))
        self.tools.icons.put(self.new_button, "add", "text2", 18)
        self.new_button.clicked.connect(self.add)
        self.summary = SummaryCard(self)
        self.area = CardArea(self._card, self._guess, self.new_button, self.title)
        self.summary.cursor_moved.connect(self.area.show_spot)
        self.area.grown.connect(self._keep_cursor)
        self.setFocusProxy(self.summary.box)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(heading)
        row.addWidget(hint, 1)
        row.addWidget(self.new_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(row)
        layout.addWidget(self.area, 1)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_keyboard)
        self._key("Ctrl+Return", self.add)
        self._key("Ctrl+Enter", self.add)
        self._key("Alt+Up", lambda: self.shift(-1))
        self._key("Alt+Down", lambda: self.shift(1))
        self._key("Ctrl+Shift+Delete", self.remove)
        self._key("Ctrl+Shift+R", self.resolve)

    def _key(self, keys: str, deed: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self, deed)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def count(self) -> int:
        return len(self.minutes.statements)

    def show_minutes(self) -> None:
        ids = [SUMMARY] if self.minutes.statements else [SUMMARY, BEGINNING]
        for each in discussions(self.minutes):
            ids += [f"{HEAD}{each.item_id}", *(said.id for said in each.statements), f"{FOOT}{each.item_id}"]
        self.area.set_ids(ids)
        for card_id, card in self.area.cards.items():
            self._show(card_id, card)
        self._unclear.tell()

    def show_doubts(self) -> None:
        for card in self.area.cards.values():
            if isinstance(card, StatementCard):
                card.show_doubts()
        self.summary.show_summary()

    def has(self, part_id: str, field: str) -> bool:
        if part_id == self.minutes.session.id:
            return field in ("summary", "statements")
        return any(each.id == part_id for each in self.minutes.statements)

    def go_to(self, part_id: str, field: str) -> None:
        card_id = part_id if part_id in self.area.ids else SUMMARY
        card = self.area.reveal(card_id)
        if isinstance(card, StatementCard):
            card.go_to(field)
        elif field != "statements":
            self.summary.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def add(self) -> None:
        """Begin a statement after the one that has the keyboard, or at the end of its item."""
        item_id, place = self._place()
        minutes, made = begun(self.minutes, item_id, place)
        self.write(minutes)
        self.show_minutes()
        self.go_to(made, "words")

    def shift(self, steps: int) -> None:
        """Move the statement that has the keyboard, also on to the next item."""
        if current := self._current_statement():
            self.write(shifted_over(self.minutes, current, steps))
            self.show_minutes()
            self.area.reveal(current)

    def remove(self) -> None:
        """Take the statement away that has the keyboard; undo brings it back."""
        if not (current := self._current_statement()):
            return
        found = self._discussion_of(current)
        place = [each.id for each in found.statements].index(current)
        self.write(removed(self.minutes, current))
        self.show_minutes()
        left = self._discussion_at(found.item_id).statements
        if left:
            self.go_to(left[min(place, len(left) - 1)].id, "words")
        else:
            foot = self.area.reveal(f"{FOOT}{found.item_id}")
            foot.stops[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def resolve(self) -> None:
        """Make a resolution of the statement that has the keyboard."""
        card = self.area.cards.get(self._current_statement())
        if isinstance(card, StatementCard):
            card.resolve()

    def part(self) -> None:
        """Make each paragraph of the statement that has the keyboard a statement of its own."""
        if current := self._current_statement():
            self._part(current)

    def _part(self, statement_id: str) -> None:
        self.write(parted(self.minutes, statement_id))
        self.show_minutes()
        self.go_to(statement_id, "words")

    def _card(self, card_id: str) -> Card:
        card: Card
        if card_id == SUMMARY:
            card = self.summary
        elif card_id == BEGINNING:
            card = BeginningCard(self.tools.icons)
        elif card_id.startswith(HEAD):
            card = DiscussionHead()
        elif card_id.startswith(FOOT):
            card = DiscussionFoot(self.tools.icons)
            card.asked.connect(self.add)
        else:
            card = StatementCard(card_id, self, self._sources, self._undo, self._unclear)
            card.show_statement()
            card.organisation.type_again(self._unclear.of(card_id))
            card.split_asked.connect(lambda: self._part(card_id))
            card.cursor_moved.connect(self.area.show_spot)
            card.menu_asked.connect(lambda: self._open_menu(card_id))
            card.stops_changed.connect(lambda: self.area.link(card))
            card.show_doubts()
        self._show(card_id, card)
        return card

    def _follow_keyboard(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Bring what has the keyboard into sight."""
        if now and self.area.isVisible() and (current := self._current()):
            self.area.reveal(current, now)

    def _keep_cursor(self, card: Card) -> None:
        """Keep the text cursor in sight of a card that became higher."""
        if isinstance(card, StatementCard | SummaryCard):
            card.tell_cursor()

    def _guess(self, card_id: str, width: int) -> int:
        if card_id.startswith((HEAD, FOOT)) or card_id == BEGINNING:
            return _LOW
        said = next((each.words for each in self.minutes.statements if each.id == card_id), "")
        lines = min(len(said) // max(width * _LETTERS // 600, 1) + said.count("\n") - 2, 9)
        return _STATEMENT + max(lines, 0) * _LINE

    def _show(self, card_id: str, card: Card) -> None:
        if isinstance(card, SummaryCard):
            card.show_summary()
        elif isinstance(card, StatementCard):
            card.show_statement()
        elif isinstance(card, DiscussionHead):
            found = self._discussion_at(card_id.removeprefix(HEAD))
            card.show_discussion(found, alone=not self.minutes.agenda)
        elif isinstance(card, DiscussionFoot):
            item = self._discussion_at(card_id.removeprefix(FOOT)).item
            card.show_subject(item.subject if item else self.tr("outside the agenda"))

    def _open_menu(self, statement_id: str) -> None:
        card = self.area.cards.get(statement_id)
        if not isinstance(card, StatementCard) or (said := card.said) is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        deeds: tuple[tuple[str, str, bool, Callable[[], object]], ...] = (
            (self.tr("New statement after this"), "Ctrl+Enter", True, self.add),
            (self.tr("Move up"), "Alt+Up", True, lambda: self.shift(-1)),
            (self.tr("Move down"), "Alt+Down", True, lambda: self.shift(1)),
            (self.tr("Make each paragraph a statement"), "", len(paragraphs_of(said.words)) > 1, self.part),
            (self.tr("Remove the statement"), "Ctrl+Shift+Delete", True, self.remove),
        )
        for words, keys, can_be, deed in deeds:
            action = menu.addAction(f"{words}\t{shown_keys(keys)}" if keys else words)
            action.setEnabled(can_be)
            action.triggered.connect(lambda _checked, deed=deed: self._do(statement_id, deed))
        menu.popup(card.menu.mapToGlobal(card.menu.rect().bottomLeft()))

    def _do(self, statement_id: str, deed: Callable[[], object]) -> None:
        """Do something with a statement, which has the keyboard first."""
        self.go_to(statement_id, "words")
        deed()

    def _current(self) -> str:
        """Return which card has the keyboard, if one has."""
        focused = QApplication.focusWidget()
        return next(
            (each for each, card in self.area.cards.items() if focused and card.isAncestorOf(focused)), ""
        )

    def _current_statement(self) -> str:
        current = self._current()
        return current if any(each.id == current for each in self.minutes.statements) else ""

    def _place(self) -> tuple[str, int | None]:
        """Return the item, and the place in it, where a new statement comes."""
        current = self._current()
        if current.startswith((FOOT, HEAD)):
            return current.removeprefix(FOOT).removeprefix(HEAD), None
        if self._current_statement():
            found = self._discussion_of(current)
            return found.item_id, [each.id for each in found.statements].index(current) + 1
        return discussions(self.minutes)[0].item_id, None

    def _discussion_of(self, statement_id: str) -> Discussion:
        return next(
            each
            for each in discussions(self.minutes)
            if any(said.id == statement_id for said in each.statements)
        )

    def _discussion_at(self, item_id: str) -> Discussion:
        found = discussions(self.minutes)
        return next((each for each in found if each.item_id == item_id), found[-1])
