"""The sessions of a body, the newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.session import Session, SessionKind, SessionState
from desktop.persian.jalali import day_text
from desktop.persian.numbers import number_text
from desktop.ui.places import Destination, Plan
from desktop.ui.records.tie_sections import TieSection
from desktop.ui.state_tones import tone_of
from desktop.ui.widgets.two_line_list import ListRow

if TYPE_CHECKING:
    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools


_AWAITED = (SessionState.PLANNED, SessionState.INVITED)


class SessionsSection(TieSection):
    """Each session can be gone to."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(QCoreApplication.translate("SessionsSection", "Sessions"), desk, tools)
        self._body, self._next = "", ""
        words = self.tr("Prepare the next session")
        self.prepare_tool = self.add_tool(tools.icons, "clipboard_task", words, self._prepare)
        self.plan_tool = self.add_tool(tools.icons, "calendar", self.tr("Plan a session"), self._plan)

    def show_record(self, record: Record) -> None:
        sessions = self._desk.bodies.sessions(record.id)
        titles = self._desk.browse.titles(Session, [each.id for each in sessions])
        self.show_rows([self._row(each, titles.get(each.id, "")) for each in sessions])
        self.set_empty(empty=False)
        coming = [each for each in sessions if each.state in _AWAITED and each.held_on]
        self._body = record.id
        self._next = coming[-1].id if coming else ""
        self.prepare_tool.setVisible(bool(coming))
        count = number_text(len(sessions))
        self.heading.setText(self.tr("Sessions: {count}").format(count=count) if sessions else self.title)

    def _plan(self) -> None:
        self.going.emit(Destination("sessions", view=Plan.NEW, part_id=self._body))

    def _prepare(self) -> None:
        self.going.emit(Destination("sessions", view=Plan.PREPARE, record_id=self._next))

    def _row(self, session: Session, title: str) -> tuple[ListRow, Destination]:
        state = self._desk.vocabulary.choice(session.state).label
        day = day_text(session.held_on) if session.held_on else self.tr("without a day")
        words = title
        if session.number and session.kind is SessionKind.ORDINARY:  # whose sessions they are stands above
            words = self.tr("Session {number}").format(number=number_text(session.number))
        row = ListRow(session.id, words, day, state, tone_of(session.state))
        return row, Destination(kind="Session", record_id=session.id)
