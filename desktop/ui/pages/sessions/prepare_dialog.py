"""Preparing a session: what is offered at the right, the agenda in its order at the left."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.preparing import placed
from desktop.domain.session import AgendaItem, ItemKind, SessionState
from desktop.errors import AppError, ChangedElsewhereError
from desktop.ui.error_text import error_text
from desktop.ui.pages.sessions.agenda_fields import AgendaFields
from desktop.ui.pages.sessions.offers_list import OffersList
from desktop.ui.short import short
from desktop.ui.tone import Tone
from desktop.ui.widgets.dialog_foot import deed_button, foot_of, put_icon
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.two_line_list import ListRow, TwoLineList

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent

    from desktop.domain.preparing import Offer
    from desktop.services.agenda.preparing import Prepared
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools

USUAL = QSize(1140, 760)
EDGE, PAD = 24, 16
LONGEST = 160
"""Letters of an item that its row has."""


class _AgendaList(TwoLineList):
    """Takes the room that there is, and scrolls."""

    def _fit(self) -> None:
        self.setMinimumHeight(80)


class PrepareDialog(QDialog):
    """Ticks put on the agenda, Alt and the arrows order it, Ctrl+S saves; nothing done is lost unasked."""

    saved = Signal(str)
    """Carries the id of the session."""
    invite_asked = Signal(str)
    """Carries the id of the session, whose agenda was saved, to which is to be invited."""

    def __init__(self, prepared: Prepared, desk: Desk, tools: Tools, owner: QWidget) -> None:
        super().__init__(owner.window())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Prepare the session"))
        self._desk, self._tools = desk, tools
        self._prepared = prepared
        self._by_offer: dict[str, str] = {}
        """Which item stands for which offer, by the key of the offer."""
        self._marks: frozenset[str] = prepared.confidential
        self.items: list[AgendaItem] = []
        self._build()
        self._fill(prepared)
        room = owner.window().geometry().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        place = QRect(room.topLeft(), USUAL.boundedTo(room.size()))
        place.moveCenter(room.center())
        self.setGeometry(place)

    def _build(self) -> None:
        heading = ElidedLabel(self.tr("Agenda of {session}").format(session=self._prepared.title), "h2")
        self.notice = Notice(self._tools.icons)
        self.offers = OffersList()
        self.offers.ticked.connect(self._tick)
        self.list = _AgendaList(self._tools.theme, self.tr("Agenda"), sortable=True, selecting=True)
        self.list.moved.connect(self._order)
        self.list.currentRowChanged.connect(self._show_current)
        self.list.delete_asked.connect(self.remove)
        self.fields = AgendaFields(self._desk.vocabulary)
        self.fields.written.connect(self._write)
        self.list.opened.connect(lambda _id: self.fields.subject.setFocus())
        middle = QHBoxLayout()
        middle.setSpacing(PAD)
        middle.addWidget(self._card(self.tr("What waits"), self.offers), 5)
        middle.addWidget(self._agenda(), 6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAD, PAD, PAD, PAD)
        layout.setSpacing(12)
        top = QHBoxLayout()
        top.addWidget(heading, 1)
        layout.addLayout(top)
        layout.addWidget(self.notice)
        layout.addLayout(middle, 1)
        layout.addLayout(self._foot())
        QShortcut(QKeySequence("Ctrl+Return"), self, self.add)

    def _card(self, words: str, inside: QWidget) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(1, 12, 1, 1)
        title = QLabel(words)
        title.setProperty("role", "h2")
        title.setContentsMargins(12, 0, 12, 0)
        column.addWidget(title)
        column.addWidget(inside, 1)
        return card

    def _agenda(self) -> QFrame:
        self.add_button = deed_button(self.tr("New item"), self.add)
        self.up_button = deed_button(self.tr("Up"), self.list.move_up)
        self.down_button = deed_button(self.tr("Down"), self.list.move_down)
        self.remove_button = deed_button(self.tr("Take off"), self.list.ask_delete)
        buttons = (self.add_button, self.up_button, self.down_button, self.remove_button)
        for button, icon, keys in zip(
            buttons,
            ("add", "arrow_up", "arrow_down", "dismiss"),
            ("Ctrl+Return", "Alt+Up", "Alt+Down", "Del"),
            strict=True,
        ):
            put_icon(button, self._tools.icons, icon)
            button.setToolTip(f"\u2066{keys}\u2069")
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 4, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.list, 1)
        column.addLayout(foot_of(buttons))
        column.addWidget(self.fields)
        return self._card(self.tr("Agenda"), inside)

    def _foot(self) -> QHBoxLayout:
        self.save_button = deed_button(self.tr("Save the agenda"), self.save, "Ctrl+S")
        self.save_button.setProperty("role", "primary")
        self.invite_button = deed_button(self.tr("Save and invite\u2026"), self.invite)
        put_icon(self.invite_button, self._tools.icons, "mail")
        self.cancel_button = deed_button(self.tr("Cancel"), self.reject)
        return foot_of((self.save_button, self.invite_button), [self.cancel_button])

    def _fill(self, prepared: Prepared) -> None:
        """Show the agenda as it is stored, with what goes on it by itself and what is proposed."""
        self._prepared = prepared
        self.items = list(prepared.agenda)
        self._by_offer = {}
        self._marks = prepared.confidential
        for offer in prepared.offers:
            if offer.is_proposed:
                self._put(offer)
        self.offers.clear()
        self.offers.show_offers(prepared.offers, self._by_offer)
        self._begun = tuple(self.items)
        self._show()
        if self.items:
            self.list.setCurrentRow(0)
        self._show_current()

    @property
    def typed(self) -> bool:
        """Whether the person did something that is not saved."""
        return tuple(self.items) != self._begun

    def _put(self, offer: Offer) -> None:
        is_late = self._prepared.session.state is not SessionState.PLANNED
        item = replace(offer.item, is_late=is_late and offer.item.kind is not ItemKind.MINUTES)
        self.items = placed(self.items, item)
        self._by_offer[offer.key] = item.id
        if offer.is_confidential:
            self._marks |= {item.id}

    def _tick(self, offer: Offer, ticked: bool) -> None:
        if ticked:
            self._put(offer)
            self._show(self._by_offer[offer.key])
        elif item_id := self._by_offer.pop(offer.key, ""):
            self.items = [each for each in self.items if each.id != item_id]
            self._show()

    def add(self) -> None:
        """Put a new item at the end, and go to it."""
        item = AgendaItem(is_late=self._prepared.session.state is not SessionState.PLANNED)
        self.items.append(item)
        self._show(item.id)
        self.fields.subject.setFocus()

    def remove(self, item_id: str) -> None:
        """Take an item off; what was offered is offered again."""
        row = self.list.currentRow()
        self.items = [each for each in self.items if each.id != item_id]
        for key, there in tuple(self._by_offer.items()):
            if there == item_id:
                del self._by_offer[key]
                self.offers.tick(key, taken=False)
        self._show()
        self.list.setCurrentRow(min(row, len(self.items) - 1))

    def _order(self) -> None:
        by_id = {each.id: each for each in self.items}
        self.items = [by_id[each] for each in self.list.ids]

    def _write(self, item: AgendaItem) -> None:
        self.items = [item if each.id == item.id else each for each in self.items]
        self._show_rows(item.id)  # the fields show it already, with the caret where one types

    def _show(self, current: str = "") -> None:
        self._show_rows(current)
        self._show_current()

    def _show_rows(self, current: str) -> None:
        current = current or self.list.current_id
        self.list.blockSignals(True)
        self.list.set_rows([self._row(each) for each in self.items])
        self.list.choose(current)
        self.list.blockSignals(False)

    def _show_current(self, _row: int = 0) -> None:
        current = self.list.current_id
        self.fields.show_item(next((each for each in self.items if each.id == current), None))

    def _row(self, item: AgendaItem) -> ListRow:
        marks = (
            (item.id in self._marks, self.tr("Confidential"), Tone.DANGER),
            (item.is_late, self.tr("Outside the agenda"), Tone.INFO),
            (item.is_urgent, self.tr("Urgent"), Tone.WARN),
        )
        chip, tone = next(((words, tone) for holds, words, tone in marks if holds), ("", None))
        kind = self._desk.vocabulary.choice(item.kind).label
        words = short(item.subject, LONGEST) or self.tr("Item without words")
        return ListRow(item.id, words, " \u2022 ".join(filter(None, (kind, item.presenter))), chip, tone)

    def save(self) -> None:
        """Save the agenda in this order, and go."""
        self._save(lambda: None)

    def invite(self) -> None:
        """Save the agenda, and go on to the invitations."""
        session_id = self._prepared.session.id
        self._save(lambda: self.invite_asked.emit(session_id))

    def _save(self, then: Callable[[], object]) -> None:
        if blank := next((each for each in self.items if not each.subject.strip()), None):
            self.list.choose(blank.id)
            self._show_current()
            self.fields.subject.setFocus()
            self.notice.say(self.tr("An item has no words. Write them, or take it off."), Tone.WARN)
            return
        try:
            self._desk.agenda.preparing.save(self._prepared, self.items)
        except ChangedElsewhereError:
            self._ask_which()
        except AppError as error:
            self.notice.say(error_text(error), Tone.DANGER)
        else:
            self._begun = tuple(self.items)
            self.saved.emit(self._prepared.session.id)
            self.accept()
            then()

    def _ask_which(self) -> None:
        """Say that somebody else changed the agenda, and let the person choose."""
        self.notice.say(self.tr("Someone else has meanwhile changed this agenda."), Tone.WARN)
        self.notice.add_deed(self.tr("Keep mine"), self._keep_mine)
        self.notice.add_deed(self.tr("Take theirs"), self._take_theirs)

    def _keep_mine(self) -> None:
        if fresh := self._read():
            self._prepared = fresh
            self.notice.clear()
            self.save()

    def _take_theirs(self) -> None:
        if fresh := self._read():
            self.notice.clear()
            self._fill(fresh)

    def _read(self) -> Prepared | None:
        try:
            return self._desk.agenda.preparing.of(self._prepared.session.id)
        except AppError as error:
            self.notice.say(error_text(error), Tone.DANGER)
            return None

    def reject(self) -> None:
        if not self.typed:
            super().reject()
            return
        question = self.tr("What was done with this agenda is not saved.")
        self._tools.ask.confirm(self, question, self.tr("Give it up"), super().reject)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.typed:
            event.ignore()
            self.reject()
        else:
            super().closeEvent(event)
