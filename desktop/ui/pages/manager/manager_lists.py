"""What is worst: agencies that are late with most, and offices with overdue papers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from desktop.persian.numbers import number_text
from desktop.services.manager import words
from desktop.services.manager.behind import late
from desktop.ui.pages.home_parts import RowsCard
from desktop.ui.places import Destination
from desktop.ui.tone import Tone
from desktop.ui.widgets.chips import Chip

if TYPE_CHECKING:
    from desktop.services.manager.behind import Behind
    from desktop.services.manager.overview import Overview
    from desktop.ui.places import Tools

MOST = 6
"""Rows of each list; the figure over it opens all of them."""
_ICON = 20


class LateCard(RowsCard):
    """Agencies with overdue parts; each opens what it is late with."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self.set_title(words.LATE)

    def show_overview(self, overview: Overview) -> None:
        """Show those that are late with most."""
        self.clear()
        for each in overview.standing.late[:MOST]:
            note = self.tr("{done} done, {open} open").format(
                done=number_text(each.done), open=number_text(each.open)
            )
            chip = Chip(self.tr("{count} overdue").format(count=number_text(each.overdue)), Tone.DANGER)
            there = destination(late(overview.standing.place, each.id))
            self.add(each.name, note, there, _icon(self.tools, "building_government"), chip)
        self.nothing.set_words("" if self.rows else self.tr("No agency is late."))


class PapersCard(RowsCard):
    """Offices with overdue papers; each opens the office."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self.set_title(words.OFFICES)

    def show_overview(self, overview: Overview) -> None:
        """Show those with most and oldest."""
        self.clear()
        for each in overview.standing.offices[:MOST]:
            note = self.tr("The oldest for {days} days").format(days=number_text(each.days))
            chip = Chip(self.tr("{count} papers").format(count=number_text(each.papers)), Tone.DANGER)
            there = Destination(kind="Office", record_id=each.id)
            self.add(each.name, note, there, _icon(self.tools, "building_multiple"), chip)
        self.nothing.set_words("" if self.rows else self.tr("No paper is overdue."))


def destination(behind: Behind) -> Destination:
    """Return where the list behind a figure is shown."""
    return Destination(behind.page, view=behind.view, filters=behind.filters)


def _icon(tools: Tools, name: str) -> QLabel:
    sign = QLabel()
    tools.icons.put(sign, name, "primary", _ICON)
    return sign
