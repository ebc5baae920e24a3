"""The sessions as a list, a month or a week, and what is done with them before their minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.resolution import Resolution
from desktop.domain.session import Session, SessionState
from desktop.schema.condition import Is
from desktop.services.agenda.steps import Task
from desktop.ui.keys import shown_keys
from desktop.ui.page_action import PageAction
from desktop.ui.pages.register_page import RegisterPage
from desktop.ui.pages.sessions.session_deeds import SessionDeeds
from desktop.ui.pages.sessions.session_views import SessionView, view_segments
from desktop.ui.places import Destination, Form, Plan
from desktop.ui.widgets.dialog_foot import deed_button, put_icon

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from desktop.services.desk import Desk
    from desktop.ui.pages.sessions.calendar_view import CalendarView
    from desktop.ui.places import Tools
    from desktop.ui.records.register import Register

AWAITED = (SessionState.PLANNED, SessionState.INVITED)


_KEYS = ("Ctrl+N", "Ctrl+Shift+N")
"""Of planning a session; the first where the calendar is shown, for over the list it begins minutes."""


class CalendarPage(RegisterPage):
    """Adds the calendar to the list; a session that is still to be held is edited in the form of its plan."""

    def __init__(self, register: Register, desk: Desk, tools: Tools) -> None:
        self._calendar: CalendarView | None = None
        self._wanted = SessionView.LIST
        """What is shown again after a form."""
        super().__init__(register, desk, tools)

    def _build(self) -> None:
        self.deed = SessionDeeds(self.desk, self.tools, self)
        self.plan_action = PageAction(
            self.tr("Plan a session"), "calendar", self._plan, self, shortcut="Ctrl+Shift+N"
        )
        self.year_action = PageAction(self.tr("Plan the year"), "calendar", self._plan_year, self)
        self.segments = view_segments(self.tr("How sessions are shown"))
        self.segments.chosen.connect(self._choose)
        self.top = QWidget()
        row = QHBoxLayout(self.top)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.segments)
        row.addStretch(1)
        self.plan_button = deed_button(self.plan_action.text(), self._plan)
        put_icon(self.plan_button, self.tools.icons, self.plan_action.icon_name)
        self.plan_button.setToolTip(shown_keys("Ctrl+Shift+N"))
        row.addWidget(self.plan_button)
        super()._build()
        self.splitter.addAction(self.plan_action)
        self.deed.planned.connect(self._show_planned)
        self.deed.begun.connect(self._write_minutes)
        if isinstance(layout := self.layout(), QVBoxLayout):
            layout.insertWidget(0, self.top)
        self.stack.currentChanged.connect(self._show_top)
        self.segments.choose(SessionView.LIST.value)

    @property
    def calendar(self) -> CalendarView:
        """The month and the week; made when one is first shown."""
        if self._calendar is None:
            from desktop.ui.pages.sessions.calendar_view import CalendarView

            self._calendar = CalendarView(self.desk, self.tools)
            self._calendar.opened.connect(self._open_from_calendar)
            self._calendar.plan_asked.connect(self._plan_on)
            self._calendar.move_asked.connect(self.deed.move)
            self.stack.addWidget(self._calendar)
        return self._calendar

    @property
    def deeds(self) -> tuple[PageAction, ...]:
        return tuple(dict.fromkeys((*super().deeds, self.plan_action, self.year_action)))

    def _choose(self, key: str) -> None:
        if SessionView(key) is SessionView.REQUESTS:
            self.segments.choose(self._shown.value)
            self.going.emit(Destination("requests"))
        else:
            self.show_view(SessionView(key))

    def show_view(self, view: SessionView) -> None:
        """Show the sessions as a list, a month or a week."""
        self._leave_form(lambda: self._show_view(view))

    @property
    def _shown(self) -> SessionView:
        if self._calendar is None or self.stack.currentWidget() is not self._calendar:
            return SessionView.LIST
        return SessionView.WEEK if self._calendar.is_weekly else SessionView.MONTH

    def _show_view(self, view: SessionView) -> None:
        self.segments.choose(view.value)
        self._wanted = view
        if view is SessionView.LIST:
            self.stack.setCurrentWidget(self.splitter)
            if self._stale:
                self.reload()
            self._take_keyboard()
        else:
            self.stack.setCurrentWidget(self.calendar)
            self.calendar.show_weekly(weekly=view is SessionView.WEEK)
        self._show_deeds()

    def _show_deeds(self) -> None:
        super()._show_deeds()
        in_calendar = self._calendar is not None and self.stack.currentWidget() is self._calendar
        self.new_action.setShortcut("" if in_calendar else "Ctrl+N")
        self.plan_action.setShortcuts([QKeySequence(each) for each in _KEYS[not in_calendar :]])
        if in_calendar:
            self.set_buttons(self.plan_action, self.year_action)

    def _show_top(self, _place: int) -> None:
        """Offer the other ways to see sessions, unless something stands in their place."""
        shown = self.stack.currentWidget()
        self.top.setVisible(shown in (self.splitter, self._calendar))
        self.plan_button.setVisible(shown is self.splitter)  # the calendar has it in the header

    def show_list(self) -> None:
        """Show the list in place of a form or the bin, or the calendar from which one came."""
        super().show_list()
        if self._wanted is not SessionView.LIST:
            self._show_view(self._wanted)

    def reload(self) -> None:
        super().reload()
        if self._calendar is not None and self._calendar.isVisibleTo(self):
            self._calendar.reload()

    def arrive(self, destination: Destination) -> None:
        plain = destination._replace(view="", part_id="")
        session_id, part = destination.record_id, destination.part_id
        if destination.view == Plan.NEW or (destination.view == Form.NEW and self._has_plan):
            super().arrive(plain)
            self.deed.plan(body_id=part)
        elif destination.view == Plan.PREPARE or (part and self._state(session_id) in AWAITED):
            super().arrive(plain)
            self.deed.prepare(session_id)
        elif destination.view in set(SessionView):
            self._choose(destination.view)
        else:
            self._arrive_in_list(destination)

    @property
    def _has_plan(self) -> bool:
        """Whether a plan was being typed when the program ended, which its form offers again."""
        return self.desk.drafts.kept(f"form/{Session.__name__}/new") is not None

    def _arrive_in_list(self, destination: Destination) -> None:
        is_asked = destination.record_id or destination.view
        if is_asked and destination.view != Form.EDIT:
            self._leave_form(lambda: self._show_view(SessionView.LIST))
        super().arrive(destination)
        if not is_asked and self._calendar is not None and self._calendar.isVisibleTo(self):
            self._calendar.reload()

    def _select(self, record_id: str) -> None:
        if self.stack.currentWidget() is not self.splitter:
            self._show_view(SessionView.LIST)
        super()._select(record_id)

    def _open_from_calendar(self, session_id: str) -> None:
        self.open_record(session_id)

    def _plan(self) -> None:
        in_calendar = self._calendar is not None and self._calendar.isVisibleTo(self)
        self.deed.plan(self.calendar.day if in_calendar else None)

    def _plan_on(self, day: date) -> None:
        self.deed.plan(day)

    def _plan_year(self) -> None:
        self.deed.plan_year()

    def _show_planned(self, session_id: str) -> None:
        if self._shown is SessionView.LIST:
            self._select(session_id)

    def _write_minutes(self, session_id: str) -> None:
        self._leave_form(lambda: self.open_minutes(session_id))

    def open_minutes(self, session_id: str) -> None:
        """Show the minutes of a session to be written on; meant to be overridden."""

    def open_form(self, record_id: str) -> None:
        """Edit the plan of a session that is still to be held, else its minutes."""
        if self._state(record_id) in AWAITED:
            self.deed.edit(record_id)
        else:
            self.open_minutes(record_id)

    def _state(self, session_id: str) -> SessionState | None:
        shown = self.desk.browse.page(Session, [session_id])
        record = shown[0].record if shown else None
        return record.state if isinstance(record, Session) else None

    def do_task(self, session_id: str, task: Task) -> None:
        """Do what a step of the secretariat asks for."""
        deeds: dict[Task, Callable[[str], object]] = {
            Task.AGENDA: self.deed.prepare,
            Task.INVITE: self.deed.invite,
            Task.HOLD: self.deed.hold,
            Task.WRITE: self.deed.begin,
            Task.NOTIFY: self.notify,
            Task.FOLLOW: self.follow,
        }
        deeds[task](session_id)

    def notify(self, session_id: str) -> None:
        """Notify the agencies of what a session decided; meant to be overridden."""

    def follow(self, session_id: str) -> None:
        """Go to where what a session decided is followed up."""
        decided = self.desk.browse.ids(
            Resolution, order_by="order", conditions=(Is("session", (session_id,)),)
        )
        self.going.emit(Destination(kind="Resolution", record_id=next(iter(decided), "")))

    def calendar_scenes(self) -> Iterator[str]:
        """Show month, week, and the dialogs before a session; for the pictures of the tour."""
        self._show_view(SessionView.MONTH)
        yield "month"
        self._show_view(SessionView.WEEK)
        yield "week"
        self._show_view(SessionView.LIST)
        self.deed.plan()
        yield "plan"
        self.deed.plan_year()
        yield "year"
        awaited = [each for each in self.list.ids if self._state(each) in AWAITED]
        for session_id in awaited[:1]:
            self.open_record(session_id)
            yield "planned"
            self.deed.prepare(session_id)
            yield "prepare"
            self.deed.invite(session_id)
            yield "invite"
            self.deed.cancel(session_id)
            yield "cancel"
