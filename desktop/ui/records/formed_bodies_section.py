"""The bodies that a resolution created; one that is to create a body and has not yet says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.body import Body
from desktop.domain.resolution import Resolution, ResolutionKind
from desktop.persian.jalali import day_text
from desktop.schema.condition import Is
from desktop.ui.places import Destination, Form
from desktop.ui.records.tie_sections import BETWEEN, TieSection
from desktop.ui.widgets.two_line_list import ListRow
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools


class FormedBodiesSection(TieSection):
    """Hidden for resolutions that have nothing to do with new bodies."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(
            QCoreApplication.translate("FormedBodiesSection", "Body that it formed"), desk, tools
        )
        self.record: Record | None = None
        self.nothing = WrappedLabel()
        self.nothing.setProperty("role", "hint")
        self.body.addWidget(self.nothing)
        self.add_button = self.add_tool(
            tools.icons, "add", self.tr("Enter the body that this resolution forms"), self.add
        )

    def show_record(self, record: Record) -> None:
        self.record = record
        browse = self._desk.browse
        ids = browse.ids(Body, order_by="name", conditions=(Is("created_by", (record.id,)),))
        bodies = [each.record for each in browse.page(Body, ids)]
        self.show_rows([self._row(each) for each in bodies if isinstance(each, Body)])
        forms = isinstance(record, Resolution) and record.kind is ResolutionKind.CREATE_BODY
        self.list.setVisible(bool(bodies))
        self.add_button.setVisible(forms)
        self.nothing.set_words(
            self.tr("The body is not entered yet. Its first session closes this resolution.")
            if forms and not bodies
            else ""
        )
        self.set_empty(not bodies and not forms)

    def add(self) -> None:
        """Begin the body in its own page."""
        if self.record is not None:
            self.going.emit(Destination(page="bodies", view=Form.NEW, part_id=self.record.id))

    def _row(self, body: Body) -> tuple[ListRow, Destination]:
        formed = self.tr("formed on {day}").format(day=day_text(body.formed_on)) if body.formed_on else ""
        kind = self._desk.vocabulary.choice(body.kind).label if body.kind else ""
        row = ListRow(body.id, body.name, BETWEEN.join(filter(None, (kind, formed))))
        return row, Destination(kind="Body", record_id=body.id)
