"""Sessions as a month or as a week: opened, planned on a day, and taken to another one."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.session import SessionState
from desktop.persian.jalali import day_words
from desktop.ui.pages.sessions.meeting_words import meeting_hint, meeting_line, meeting_tone
from desktop.ui.pages.sessions.week_blocks import Block
from desktop.ui.pages.sessions.week_board import WeekBoard
from desktop.ui.widgets.month_board import Line, MonthBoard

if TYPE_CHECKING:
    from datetime import date

    from desktop.domain.session import Session
    from desktop.services.agenda.calendar import Meeting, Stretch
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools

MOVABLE = (SessionState.PLANNED, SessionState.INVITED)
_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)
_STEPS = {"Alt+Left": _DAY, "Alt+Right": -_DAY, "Alt+Up": -_WEEK, "Alt+Down": _WEEK}


class CalendarView(QWidget):
    """Reads only what is shown; PageUp and PageDown turn, T is today, N plans on the chosen day."""

    opened = Signal(str)
    plan_asked = Signal(object)
    """Carries the `date` on which a session is to be planned."""
    move_asked = Signal(str, object)
    """Carries a session that is still to be held, and the `date` to which it shall be taken."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__()
        self._desk = desk
        self._meetings: dict[str, Meeting] = {}
        self.month = MonthBoard(tools.theme, tools.icons)
        self.week = WeekBoard(tools.theme)
        self._build(tools)

    def _build(self, tools: Tools) -> None:
        self.month.set_movable(True)
        self.week_title = QLabel()
        self.week_title.setProperty("role", "h2")
        head = QHBoxLayout()
        head.setSpacing(4)
        for icon, words, step in (
            ("chevron_right", self.tr("The week before"), -_WEEK),
            ("chevron_left", self.tr("The next week"), _WEEK),
        ):
            button = QToolButton()
            button.setAccessibleName(words)
            button.setToolTip(words)
            tools.icons.put(button, icon, "text2")
            button.clicked.connect(lambda _checked, step=step: self.choose(self.week.day + step))
            head.addWidget(button)
        self.today_button = QPushButton(self.tr("This week"))
        self.today_button.setProperty("role", "ghost")
        self.today_button.clicked.connect(self.go_today)
        head.addWidget(self.week_title)
        head.addWidget(self.today_button)
        head.addStretch(1)
        weekly = QWidget()
        column = QVBoxLayout(weekly)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.week, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.month)
        self.stack.addWidget(weekly)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)
        self._listen()

    def _listen(self) -> None:
        self.month.month_wanted.connect(self._show_month)
        self.week.week_wanted.connect(self._show_week)
        self.month.moved.connect(self._move)
        for board in (self.month, self.week):
            board.opened.connect(self.opened)
            board.day_entered.connect(self.plan_asked)
        for keys, deed in (("T", self.go_today), ("N", self._plan)):
            shortcut = QShortcut(QKeySequence(keys), self, deed)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        for keys, step in _STEPS.items():
            shortcut = QShortcut(QKeySequence(keys), self, partial(self._step, step))
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    @property
    def is_weekly(self) -> bool:
        """Whether a week is shown, not a month."""
        return self.stack.currentIndex() == 1

    @property
    def day(self) -> date:
        """The day that is chosen."""
        return self.week.day if self.is_weekly else self.month.day

    def show_weekly(self, *, weekly: bool) -> None:
        """Show a week or a month, with the day that was chosen."""
        day = self.day
        self.stack.setCurrentIndex(int(weekly))
        if weekly:
            self.week.choose(day)
        else:
            self.month.choose_day(day)
        self.reload()
        (self.week if weekly else self.month.cells).setFocus()

    def choose(self, day: date) -> None:
        """Choose a day and show its month or week."""
        if self.is_weekly:
            self.week.choose(day)
        else:
            self.month.choose_day(day)

    def go_today(self) -> None:
        """Go to today."""
        self.choose(self._desk.following.today())

    def reload(self) -> None:
        """Read anew what is shown."""
        if self.is_weekly:
            self._show_week(self.week.first)
        else:
            self._show_month(*self.month.month)

    def _show_month(self, year: int, month: int) -> None:
        days = self.month.set_month(year, month)
        stretch = self._read(days[0], days[-1])
        lines = {day: [self._line(each) for each in found] for day, found in stretch.meetings.items()}
        self.month.show_month(year, month, lines, stretch.holidays)

    def _show_week(self, first: date) -> None:
        last = first + 6 * _DAY
        stretch = self._read(first, last)
        blocks = {day: [self._block(each) for each in found] for day, found in stretch.meetings.items()}
        self.week.show_days(blocks, stretch.holidays, stretch.rest)
        words = self.tr("{first} to {last}").format(first=day_words(first), last=day_words(last))
        self.week_title.setText(words)

    def _read(self, first: date, last: date) -> Stretch:
        stretch = self._desk.agenda.calendar.between(first, last)
        self._meetings = {each.session.id: each for found in stretch.meetings.values() for each in found}
        return stretch

    def _line(self, meeting: Meeting) -> Line:
        hint = meeting_hint(meeting, self._desk.vocabulary)
        return Line(meeting.session.id, meeting_line(meeting), meeting_tone(meeting), hint)

    def _block(self, meeting: Meeting) -> Block:
        session, hint = meeting.session, meeting_hint(meeting, self._desk.vocabulary)
        words = "\n".join(filter(None, (meeting_line(meeting), session.venue)))
        return Block(session.id, words, session.start, session.end, meeting_tone(meeting), hint)

    def _plan(self) -> None:
        self.plan_asked.emit(self.day)

    def _move(self, session_id: str, day: date) -> None:
        meeting = self._meetings.get(session_id)
        if meeting and meeting.session.state in MOVABLE:
            self.move_asked.emit(session_id, day)

    def _step(self, step: timedelta) -> None:
        """Take the session that has the keyboard to another day."""
        board = self.week if self.is_weekly else self.month.cells
        place = board.block if isinstance(board, WeekBoard) else board.line
        there = board.blocks if isinstance(board, WeekBoard) else board.lines
        if 0 <= place < len(there):
            self._move(there[place].key, board.day + step)

    def session(self, session_id: str) -> Session | None:
        """Return a session that is shown."""
        meeting = self._meetings.get(session_id)
        return meeting.session if meeting else None
