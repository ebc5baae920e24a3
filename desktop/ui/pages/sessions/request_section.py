"""Where a request stands, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from desktop.domain.agenda_request import AgendaRequest, RequestState
from desktop.persian.jalali import day_letter
from desktop.ui.places import Destination
from desktop.ui.records.detail_section import DetailSection
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.schema.record import Record
    from desktop.services.agenda.requests import OnAgenda
    from desktop.services.desk import Desk


class RequestDeeds(Protocol):
    """What can be done with the request that has an id."""

    def put(self, request_id: str) -> None:
        """Put it on an agenda."""

    def decline(self, request_id: str) -> None:
        """Decline it."""

    def withdraw(self, request_id: str) -> None:
        """Note that it was withdrawn."""

    def wait(self, request_id: str) -> None:
        """Let it wait again."""


class RequestSection(DetailSection):
    """Says on which agenda the request is, or offers to put it on one."""

    leads = True

    def __init__(self, desk: Desk, deeds: RequestDeeds) -> None:
        super().__init__(QCoreApplication.translate("RequestSection", "On which agenda"))
        self._desk = desk
        self._request = ""
        self._session = ""
        self.words = WrappedLabel()
        self.body.addWidget(self.words)
        self.show_button = self._button(self.tr("Show the session"), self._show_session)
        self.put_button = self._button(
            self.tr("Put on an agenda\u2026"), lambda: deeds.put(self._request), role="primary"
        )
        self.decline_button = self._button(self.tr("Decline\u2026"), lambda: deeds.decline(self._request))
        self.withdraw_button = self._button(self.tr("Withdrawn\u2026"), lambda: deeds.withdraw(self._request))
        self.wait_button = self._button(self.tr("Let it wait again"), lambda: deeds.wait(self._request))
        self.buttons = (
            *(self.show_button, self.put_button, self.decline_button),
            *(self.withdraw_button, self.wait_button),
        )
        row = FlowLayout(8)
        for button in self.buttons:
            row.addWidget(button)
        self.body.addLayout(row)

    def show_record(self, record: Record) -> None:
        if not isinstance(record, AgendaRequest):
            return
        self._request = record.id
        on = self._desk.agenda.requests.on_agendas([record.id]).get(record.id)
        self._session = on.session.id if on else ""
        self.words.set_words(self._said(record, on))
        waits = record.state is RequestState.WAITING and on is None
        self.show_button.setVisible(on is not None)
        for button in (self.put_button, self.decline_button, self.withdraw_button):
            button.setVisible(waits)
        self.wait_button.setVisible(record.state is not RequestState.WAITING)

    def _said(self, request: AgendaRequest, on: OnAgenda | None) -> str:
        if on is not None:
            day = day_letter(on.session.held_on) if on.session.held_on else ""
            words = self.tr("On the agenda of “{session}”").format(session=on.title)
            late = self.tr("outside the agenda") if on.item.is_late else ""
            outcome = self._desk.vocabulary.choice(on.item.outcome).label if on.item.outcome else ""
            return " \u2022 ".join(filter(None, (words, day, late, outcome)))
        if request.state is RequestState.WAITING:
            return self.tr("It waits until a session takes it up.")
        return request.answer or self._desk.vocabulary.choice(request.state).label

    def _button(self, words: str, deed: Callable[[], object], role: str = "") -> QPushButton:
        button = QPushButton(words)
        button.setAccessibleName(words)
        if role:
            button.setProperty("role", role)
        button.clicked.connect(lambda _checked: deed())
        return button

    def _show_session(self) -> None:
        self.going.emit(Destination(kind="Session", record_id=self._session))
