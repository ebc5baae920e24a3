"""The things of an office with how many there are, their condition and their worth."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from desktop.domain.handover import Condition, InventoryItem
from desktop.persian.numbers import number_text
from desktop.ui.records.parts_section import BETWEEN, PartsSection
from desktop.ui.tone import Tone
from desktop.ui.widgets.two_line_list import ListRow
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.services.browse import Shown
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools

_TONES = {Condition.GOOD: Tone.OK, Condition.WORN: Tone.WARN, Condition.BROKEN: Tone.DANGER}


class InventorySection(PartsSection):
    """Worth is in rials, and its sum stands under the list."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(
            QCoreApplication.translate("InventorySection", "Inventory"),
            InventoryItem,
            "office",
            desk,
            tools,
            add=QCoreApplication.translate("InventorySection", "New thing"),
            empty=QCoreApplication.translate("InventorySection", "No thing is entered yet."),
        )
        self.sum = WrappedLabel()
        self.sum.setProperty("role", "label")
        self.body.addWidget(self.sum)

    def fill(self, rows: Sequence[ListRow]) -> None:
        super().fill(rows)
        things = [each for each in self.found if isinstance(each, InventoryItem)]
        worth = sum(each.worth or 0 for each in things)
        words = self.tr("{count} things, together {worth} rials")
        told = words.format(count=number_text(len(things)), worth=number_text(worth))
        self.sum.set_words(told if worth else "")

    def row(self, shown: Shown, title: str) -> ListRow:
        thing: Any = shown.record
        counted = " ".join(filter(None, (shown.cells["count"], shown.cells["unit"])))
        worth = self.tr("{worth} rials").format(worth=number_text(thing.worth)) if thing.worth else ""
        note = BETWEEN.join(filter(None, (counted, shown.cells["code"], worth, shown.cells["owned_by"])))
        tone = _TONES[thing.condition] if thing.condition else None
        return ListRow(shown.id, title, note, shown.cells["condition"], tone)
