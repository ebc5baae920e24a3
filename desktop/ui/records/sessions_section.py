"""The sessions of a body, the newest first, and the number that the next one gets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.session import Session, SessionKind
from desktop.persian.jalali import day_text
from desktop.persian.numbers import number_text
from desktop.ui.places import Destination
from desktop.ui.records.tie_sections import TieSection
from desktop.ui.state_tones import tone_of
from desktop.ui.widgets.two_line_list import ListRow
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools


class SessionsSection(TieSection):
    """Each session can be gone to."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(QCoreApplication.translate("SessionsSection", "Sessions"), desk, tools)
        self.next = WrappedLabel()
        self.next.setProperty("role", "hint")
        self.body.addWidget(self.next)

    def show_record(self, record: Record) -> None:
        sessions = self._desk.bodies.sessions(record.id)
        titles = self._desk.browse.titles(Session, [each.id for each in sessions])
        self.show_rows([self._row(each, titles.get(each.id, "")) for each in sessions])
        self.set_empty(empty=False)
        count = number_text(len(sessions))
        self.heading.setText(self.tr("Sessions: {count}").format(count=count) if sessions else self.title)
        number = number_text(self._desk.bodies.next_number(record.id))
        words = self.tr("The next ordinary session gets the number {number}.")
        self.next.set_words(words.format(number=number))

    def _row(self, session: Session, title: str) -> tuple[ListRow, Destination]:
        state = self._desk.vocabulary.choice(session.state).label
        day = day_text(session.held_on) if session.held_on else self.tr("without a day")
        words = title
        if session.number and session.kind is SessionKind.ORDINARY:  # whose sessions they are stands above
            words = self.tr("Session {number}").format(number=number_text(session.number))
        row = ListRow(session.id, words, day, state, tone_of(session.state))
        return row, Destination(kind="Session", record_id=session.id)
