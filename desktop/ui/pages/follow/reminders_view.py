"""«امروز / این هفته / سررسیدگذشته»: what there is to do, in groups, with what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout

from desktop.domain.resolution import Assignment, AssignmentState
from desktop.errors import AppError
from desktop.persian.jalali import day_text
from desktop.persian.numbers import number_text
from desktop.services.browse import Shown
from desktop.services.follow.reminders import Agenda, Reminder, ReminderKind
from desktop.ui.pages.follow.card_rows import WORDS, stand_in
from desktop.ui.pages.follow.card_words import BETWEEN, days_state
from desktop.ui.pages.follow.owners import seen_at
from desktop.ui.pages.follow.reminder_words import group_title, kind_words
from desktop.ui.pages.follow.segment import Segment
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.grouped_list import Group, GroupedList, GroupRow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QPoint

    from desktop.services.desk import Desk
    from desktop.services.follow.cards import Card, Wishes
    from desktop.services.prints.list_paper import ShownList
    from desktop.ui.pages.follow.deeds import FollowDeeds
    from desktop.ui.places import Tools

PARTS = ("overdue", "today", "this_week", "reports_due", "reviews_due", "directives_due", "documents_due")
"""The groups in their order: what is late first."""
_OF_CARDS = (ReminderKind.ASSIGNMENT, ReminderKind.NEXT_STEP)


class RemindersView(Segment):
    """Each line opens its thing; of an agency's part a step is logged and its state is changed from here."""

    asks_wishes = False

    def __init__(self, desk: Desk, tools: Tools, deeds: FollowDeeds) -> None:
        super().__init__()
        self._desk, self._tools, self._deeds = desk, tools, deeds
        self._lines: dict[str, Reminder] = {}
        self._kinds: dict[ReminderKind, str] = {}
        self.groups: tuple[Group, ...] = ()
        self._build()

    def _build(self) -> None:
        tools = self._tools
        self.list = GroupedList(tools.theme, self.tr("Reminders"))
        self.log_button = self._button(self.tr("Log a step"), "edit", self._log)
        self.close_button = self._button(self.tr("Propose for closing"), "checkmark_circle", self._propose)
        self.done_button = self._button(self.tr("Done"), "checkmark", self._finish)
        self.open_button = self._button(self.tr("Open"), "chevron_left", self._open_current)
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 10, 12, 10)
        bar.setSpacing(8)
        for button in (self.log_button, self.done_button, self.close_button):
            bar.addWidget(button)
        bar.addStretch(1)
        bar.addWidget(self.open_button)
        line = QFrame()
        line.setProperty("role", "line")
        card = QFrame()
        card.setProperty("role", "card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.setSpacing(0)
        inner.addLayout(bar)
        inner.addWidget(line)
        inner.addWidget(self.list, 1)
        words = self.tr("What is due, late or to be followed up stands here by itself.")
        self.nothing = EmptyState(
            tools.icons, "checkmark_circle", self.tr("There is nothing to do now"), words
        )
        self.stack = QStackedLayout(self)
        self.stack.addWidget(card)
        self.stack.addWidget(self.nothing)
        self.setFocusProxy(self.list)
        self.list.opened.connect(self._open)
        self.list.current_changed.connect(self._note)
        self.list.log_asked.connect(self._log)
        self.list.menu_asked.connect(self._open_menu)
        self._note()

    def _button(self, words: str, icon: str, deed: Callable[[], object]) -> QPushButton:
        button = QPushButton("\u00a0" + words)
        button.setAccessibleName(words)
        self._tools.icons.put(button, icon, "text2", 18)
        button.clicked.connect(lambda _checked: deed())
        return button

    @property
    def reminder(self) -> Reminder | None:
        """The line with the keyboard."""
        return self._lines.get(self.list.current_id)

    @property
    def current(self) -> Card | None:
        line = self.reminder
        if line is None or line.kind not in _OF_CARDS:
            return None
        try:
            found = self._desk.follow_board.cards([line.assignment_id or line.resolution_id])
            return next(iter(found), None)
        except AppError as error:
            self._tools.ask.show_error(self, error)
            return None

    @property
    def resolution_id(self) -> str:
        """The resolution of the line with the keyboard, or ""."""
        return self.reminder.resolution_id if self.reminder else ""

    def show_wishes(self, wishes: Wishes) -> None:
        del wishes
        try:
            agenda = self._desk.reminders.now()
        except AppError as error:
            self._tools.ask.show_error(self, error)
            return
        self._lines = {}
        self.groups = tuple(self._groups(agenda))
        self.list.show_groups(self.groups)
        self.stack.setCurrentIndex(0 if self.groups else 1)
        self._note()

    def take_keyboard(self) -> None:
        if self.groups:
            self.list.take_keyboard()

    def _groups(self, agenda: Agenda) -> Sequence[Group]:
        found = []
        self._kinds = {kind: kind_words(kind) for kind in ReminderKind}
        for part in PARTS:
            lines: tuple[Reminder, ...] = getattr(agenda, part)
            keyed = {
                f"{part}/{each.kind.value}/{each.id}/{number}": each for number, each in enumerate(lines)
            }
            self._lines |= keyed
            if keyed:
                rows = [self._row(key, each) for key, each in keyed.items()]
                found.append(Group(group_title(part), number_text(len(rows)), rows))
        return found

    def _row(self, key: str, line: Reminder) -> GroupRow:
        many = ""
        if line.many > 1:
            many = self.tr("{count} periods are missing").format(count=number_text(line.many))
        note = BETWEEN.join(filter(None, (self._kinds[line.kind], line.about, day_text(line.day), many)))
        state = days_state(line.days)
        return GroupRow(key, line.words, note, state.words, state.tone)

    def _note(self) -> None:
        card = self.current
        workable = card is not None and bool(card.assignment_id) and not card.is_locked
        for button in (self.log_button, self.close_button, self.done_button):
            button.setEnabled(workable)
        if self.reminder and self.reminder.kind is ReminderKind.DUTY:
            self.done_button.setEnabled(True)
        self.open_button.setEnabled(self.reminder is not None)
        self.current_changed.emit()

    def _open_current(self) -> None:
        self._open(self.list.current_id)

    def _open(self, key: str) -> None:
        line = self._lines.get(key)
        if line is None:
            return
        if line.resolution_id:
            self.opened.emit(line.resolution_id)
            return
        try:
            self.going.emit(seen_at(line.record, line.id, self._desk.browse))
        except AppError as error:
            self._tools.ask.show_error(self, error)

    def _log(self) -> None:
        if card := self.current:
            self._deeds.log(card)

    def _propose(self) -> None:
        self._deeds.move(self.chosen(), AssignmentState.PROPOSED_CLOSED)

    def _finish(self) -> None:
        line = self.reminder
        if line and line.kind is ReminderKind.DUTY:
            self._deeds.fulfil(line.id)
        else:
            self._deeds.move(self.chosen(), AssignmentState.DONE)

    def _open_menu(self, place: QPoint) -> None:
        self.offer_menu(self._deeds, place)

    def shown(self, title: str) -> ShownList:
        """Return the lines as for a paper called ``title``."""
        from desktop.services.prints.list_paper import ShownList

        columns = (
            ("part", self.tr("When")),
            ("day", self.tr("Day")),
            (WORDS, self.tr("What")),
            ("about", self.tr("Who")),
            ("days", self.tr("Time left")),
        )
        lines = dict(self._lines)

        def page(ids: Sequence[str]) -> Sequence[Shown]:
            return [_shown(each, lines[each]) for each in ids]

        return ShownList(Assignment, title, tuple(lines), columns, page)


def _shown(key: str, line: Reminder) -> Shown:
    cells = {
        "part": group_title(key.split("/", maxsplit=1)[0]),
        "day": day_text(line.day),
        WORDS: line.words,
        "about": line.about,
        "days": days_state(line.days).words,
    }
    return Shown(key, stand_in(key, line.resolution_id), cells)
