"""What an organisation has to do by law or as a member of a body: a list to be ticked off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.law import Duty
from desktop.ui.records.parts_section import BETWEEN, PartsSection
from desktop.ui.tone import Tone

if TYPE_CHECKING:
    from desktop.services.browse import Shown
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools
    from desktop.ui.widgets.two_line_list import ListRow


class DutiesSection(PartsSection):
    """The duties of an organisation; one that is done says on which day."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(
            QCoreApplication.translate("DutiesSection", "Duties"),
            Duty,
            "organisation",
            desk,
            tools,
            add=QCoreApplication.translate("DutiesSection", "New duty"),
            empty=QCoreApplication.translate("DutiesSection", "No duty is entered yet."),
            order="order",
        )

    def row(self, shown: Shown, title: str) -> ListRow:
        duty, cells = shown.record, shown.cells
        if not isinstance(duty, Duty):
            raise TypeError
        due = self.tr("until {day}").format(day=cells["due_on"]) if duty.due_on else ""
        row = super().row(shown, title)
        note = BETWEEN.join(filter(None, (cells["body"], cells["article"], due)))
        if duty.done_on:
            return row._replace(note=note, chip=self.tr("Done"), tone=Tone.OK)
        if duty.due_on and duty.due_on < self._desk.following.today():
            return row._replace(note=note, chip=self.tr("Overdue"), tone=Tone.DANGER)
        return row._replace(note=note, chip=self.tr("Open"), tone=Tone.NEUTRAL)
