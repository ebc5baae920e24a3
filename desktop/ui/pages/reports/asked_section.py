"""The requests to speak of a report in a session, and the way to ask for it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.agenda_request import AgendaRequest
from desktop.domain.body import Body
from desktop.errors import AppError
from desktop.ui.pages.reports.choice_dialog import ChoiceDialog
from desktop.ui.places import Destination
from desktop.ui.records.linked_section import LinkedSection

if TYPE_CHECKING:
    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools


class AskedSection(LinkedSection):
    """Lists what was asked about the report; each leads to its request, and that to the agenda."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(
            QCoreApplication.translate("AskedSection", "In a session"),
            AgendaRequest,
            "report",
            desk,
            tools,
            note=("body", "requested_on"),
            chip="state",
            empty=QCoreApplication.translate("AskedSection", "No body was asked to speak of this report."),
            order_by="requested_on",
        )
        self._tools = tools
        self._record: Record | None = None
        self.choice: ChoiceDialog | None = None
        self.ask_button = self.add_tool(
            tools.icons, "clipboard_task", self.tr("Ask for it to be spoken of in a session\u2026"), self.ask
        )

    def show_record(self, record: Record) -> None:
        self._record = record
        super().show_record(record)

    def ask(self) -> None:
        """Ask which body is to speak of the report."""
        browse = self._desk.browse
        bodies = browse.titles(Body, browse.ids(Body, order_by="name"))
        if not bodies:
            self._tools.ask.tell(
                self, self.tr("There is no body yet. Enter the headquarters or working group first.")
            )
            return
        self.choice = ChoiceDialog(
            self.tr("Which body is to speak of it?"),
            self._subject(),
            tuple(bodies.items()),
            self._tools.theme,
            self,
        )
        self.choice.chosen.connect(self._asked)
        self.choice.open()

    def _subject(self) -> str:
        return self._desk.browse.title(self._record) if self._record else ""

    def _asked(self, body_id: str) -> None:
        if (record := self._record) is None:
            return
        try:
            request = self._desk.reports.points.ask(record.id, body_id, self._subject())
        except AppError as error:
            self._tools.ask.show_error(self, error)
            return
        self.show_record(record)
        going = Destination(kind="AgendaRequest", record_id=request.id)
        self._tools.toasts.tell(
            self.tr("The request waits for the next session of this body."),
            partial(self.going.emit, going),
            self.tr("Show the request"),
        )
