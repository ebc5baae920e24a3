"""The bodies over and under a body, as a tree; a working group can be begun under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from desktop.domain.body import Body, BodyKind
from desktop.schema.record import link_to
from desktop.ui.places import Destination
from desktop.ui.records.tie_sections import BETWEEN, TieSection
from desktop.ui.tone import Tone
from desktop.ui.widgets.two_line_list import ListRow

if TYPE_CHECKING:
    from desktop.schema.record import Record
    from desktop.services.body_tree import Branch
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools

STEP = "\u2003"
"""What a body under another one is set in by."""


class BranchesSection(TieSection):
    """Each body can be gone to; one that stands alone has only the button."""

    asked = Signal(object)
    """Carries a `Body` that is to be begun."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(
            QCoreApplication.translate("BranchesSection", "Bodies over and under it"), desk, tools
        )
        self.record: Record | None = None
        words = self.tr("New working group under it")
        self.add_button = self.add_tool(tools.icons, "add", words, self.add)

    def show_record(self, record: Record) -> None:
        self.record = record
        branches = self._desk.bodies.branches(record.id)
        shown = branches if len(branches) > 1 else ()
        self.show_rows([self._row(each, record.id) for each in shown])
        self.list.setVisible(bool(shown))
        self.set_empty(empty=False)

    def add(self) -> None:
        """Ask for a working group under the body that is shown."""
        if isinstance(self.record, Body):
            above = self.record
            kind = BodyKind.WORKING_GROUP
            self.asked.emit(Body(kind=kind, parent=link_to(above), level=above.level, place=above.place))

    def _row(self, branch: Branch, shown_id: str) -> tuple[ListRow, Destination]:
        body, indent = branch.body, STEP * branch.depth
        choices = (body.kind, body.level)
        note = BETWEEN.join(self._desk.vocabulary.choice(each).label for each in choices if each)
        chip = self.tr("This body") if body.id == shown_id else ""
        row = ListRow(body.id, indent + body.name, indent + note if note else "", chip, Tone.INFO)
        return row, Destination(kind="Body", record_id=body.id)
