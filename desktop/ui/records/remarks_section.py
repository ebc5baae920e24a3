"""What is odd in a record, said once in its detail; nothing of it refuses the record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.records.detail_section import DetailSection
from desktop.ui.tone import Tone
from desktop.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools


class RemarksSection(DetailSection):
    """Shows the remarks that a form shows beside its fields; hidden where there are none."""

    leads = True

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__("")
        self._desk = desk
        self.notice = Notice(tools.icons)
        self.body.addWidget(self.notice)

    def show_record(self, record: Record) -> None:
        said = [self._desk.vocabulary.sentence(each) for each in self._desk.offices.remarks.of(record)]
        self.notice.clear()
        if said:
            self.notice.say(said[0], Tone.WARN, said[1:])
        self.set_empty(not said)
