"""What bodies were asked to speak of: the waiting list, on which agenda each is, and what was answered."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.agenda_request import AgendaRequest, RequestState
from desktop.errors import AppError
from desktop.persian.jalali import day_text
from desktop.ui.models.columns import ExtraColumn, ExtraColumns
from desktop.ui.pages.register_page import Register, RegisterPage
from desktop.ui.pages.sessions.request_section import RequestSection
from desktop.ui.pages.sessions.session_views import SessionView, view_segments
from desktop.ui.places import Destination
from desktop.ui.records.attachments_section import AttachmentsSection
from desktop.ui.records.history_section import HistorySection

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from desktop.domain.session import AgendaItem
    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.ui.page import Page
    from desktop.ui.pages.sessions.agenda_choice import AgendaChoice
    from desktop.ui.pages.sessions.reason_dialog import ReasonDialog
    from desktop.ui.places import Tools
    from desktop.ui.records.detail_section import DetailSection


class RequestsPage(RegisterPage):
    """Puts requests on agendas, declines them with a reason, and notes that one was withdrawn."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        self.choice: AgendaChoice | None = None
        self.reason_dialog: ReasonDialog | None = None
        super().__init__(requests_register(), desk, tools)

    def _build(self) -> None:
        self.segments = view_segments(self.tr("How sessions are shown"))
        self.segments.choose(SessionView.REQUESTS.value)
        self.segments.chosen.connect(self._go)
        self.top = QWidget()
        row = QHBoxLayout(self.top)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.segments)
        row.addStretch(1)
        super()._build()
        if isinstance(layout := self.layout(), QVBoxLayout):
            layout.insertWidget(0, self.top)
        self.stack.currentChanged.connect(self._show_top)

    def new_record(self, prefilled: Record | None = None) -> None:
        super().new_record(prefilled or AgendaRequest(requested_on=self.desk.following.today()))

    def _show_top(self, _place: int) -> None:
        self.top.setVisible(self.stack.currentWidget() is self.splitter)

    def _go(self, key: str) -> None:
        if key != SessionView.REQUESTS.value:
            self.segments.choose(SessionView.REQUESTS.value)
            self.going.emit(Destination("sessions", view=key))

    def put(self, request_id: str) -> None:
        """Ask on which agenda a request goes; say how to begin where there is none."""
        from desktop.ui.pages.sessions.agenda_choice import AgendaChoice

        try:
            sessions = self.desk.agenda.requests.agendas_for(request_id)
        except AppError as error:
            self.tools.ask.show_error(self, error)
            return
        if not sessions:
            words = self.tr("This body has no session that is still to be held. Plan one first.")
            self.tools.ask.tell(self, words)
            return
        self.choice = AgendaChoice(sessions, self.desk.vocabulary, self.tools.theme, self)
        self.choice.chosen.connect(partial(self._put, request_id))
        self.choice.open()

    def _put(self, request_id: str, session_id: str) -> None:
        requests = self.desk.agenda.requests

        def done(item: AgendaItem) -> None:
            words = self.tr("The request is on the agenda now.")
            if item.is_late:
                words = self.tr("The invitations are out; the request is on the agenda as outside of it.")
            self.tools.toasts.tell(words, lambda: self._try(lambda: requests.take_off(item)))

        self._try(lambda: done(requests.put(request_id, session_id)))

    def decline(self, request_id: str) -> None:
        """Ask why a request is not taken up."""
        self._ask_answer(
            request_id, RequestState.DECLINED, self.tr("Decline the request"), self.tr("Decline"), needed=True
        )

    def withdraw(self, request_id: str) -> None:
        """Note that whoever asked does not ask any more."""
        title = self.tr("The request was withdrawn")
        self._ask_answer(
            request_id, RequestState.WITHDRAWN, title, self.tr("Note as withdrawn"), needed=False
        )

    def wait(self, request_id: str) -> None:
        """Let an answered request wait again."""
        self._answer(request_id, RequestState.WAITING, "")

    def _ask_answer(
        self, request_id: str, state: RequestState, title: str, deed: str, *, needed: bool
    ) -> None:
        from desktop.ui.pages.sessions.reason_dialog import ReasonDialog

        about = self.desk.browse.titles(AgendaRequest, [request_id]).get(request_id, "")
        self.reason_dialog = ReasonDialog(title, about, self.tr("Reason"), deed, self, needed=needed)
        self.reason_dialog.given.connect(partial(self._answer, request_id, state))
        self.reason_dialog.open()

    def _answer(self, request_id: str, state: RequestState, words: str) -> None:
        requests = self.desk.agenda.requests

        def done() -> None:
            answered = requests.answer(request_id, state, words)
            back = partial(requests.take_back, answered)
            self.tools.toasts.tell(self.tr("The answer was noted."), lambda: self._try(back))

        self._try(done)

    def _try(self, deed: Callable[[], object]) -> None:
        try:
            deed()
        except AppError as error:
            self.tools.ask.show_error(self, error)

    def scenes(self) -> Iterator[str]:
        yield from super().scenes()
        for request_id in self.list.ids[:1]:
            self.open_record(request_id)
            self.put(request_id)
            yield "agenda"
            self.decline(request_id)
            yield "decline"


def requests_register() -> Register:
    """Return what the page of requests is made from."""
    return Register(
        key="requests",
        kind=AgendaRequest,
        title=QCoreApplication.translate("RequestsPage", "Requests for the agenda"),
        new=QCoreApplication.translate("RequestsPage", "New request"),
        icon="clipboard_task",
        hint=QCoreApplication.translate("RequestsPage", "Search by subject or who asked"),
        columns=("subject", "body", "organisation", "requested_on", "state", "agenda"),
        empty=QCoreApplication.translate(
            "RequestsPage", "What somebody asks a body to speak of waits here until a session takes it up."
        ),
        groups={
            QCoreApplication.translate("RequestsPage", "Request"): (
                *("subject", "body", "kind", "topic", "is_urgent"),
            ),
            QCoreApplication.translate("RequestsPage", "Who asked"): (
                *("organisation", "requested_by", "requested_on", "letter_number"),
            ),
            QCoreApplication.translate("RequestsPage", "Answer"): ("state", "answer"),
        },
        sections=_sections,
        extras=_extras,
        chip="state",
        subtitle=("body", "requested_on"),
        order_by="requested_on",
        descending=True,
    )


def _extras(desk: Desk) -> ExtraColumns:
    def cells(ids: Sequence[str]) -> Mapping[str, Mapping[str, str]]:
        found = desk.agenda.requests.on_agendas(ids)
        days = {each: on.session.held_on for each, on in found.items()}
        return {each: {"agenda": day_text(day) if day else found[each].title} for each, day in days.items()}

    heading = QCoreApplication.translate("RequestsPage", "On the agenda of")
    return ExtraColumns((ExtraColumn("agenda", heading),), cells)


def _sections(desk: Desk, tools: Tools, page: Page) -> Sequence[DetailSection]:
    deeds = (RequestSection(desk, page),) if isinstance(page, RequestsPage) else ()
    return (
        *deeds,
        AttachmentsSection(desk.attachments, desk.vocabulary, tools),
        HistorySection(desk.history, tools),
    )
