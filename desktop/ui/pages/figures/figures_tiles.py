"""The five figures, each beside that of the period before; pressing one opens what it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.persian.numbers import number_text
from desktop.schema.condition import Linked
from desktop.services.figures.conditions import held
from desktop.ui.places import Destination
from desktop.ui.tone import Tone
from desktop.ui.widgets.cards import FigureCard

if TYPE_CHECKING:
    from datetime import date

    from desktop.schema.condition import Condition
    from desktop.services.figures.tally import FiveFigures
    from desktop.ui.pages.figures.figures_scope import Wanted
    from desktop.ui.places import Tools

MEMBERS = "members"
"""The view of the page of figures that shows who attended."""
_GOOD, _FAIR = 75, 50
"""From these percents on a share is told as good, or as fair."""
_NOTHING = "\u2013"


class FiguresTiles(QWidget):
    """Five cards in one row, or in two where the window is narrow."""

    going = Signal(object)

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        nowhere = Destination()
        icons = tools.icons
        self.sessions = FigureCard(icons, self.tr("Sessions held"), nowhere)
        self.items = FigureCard(icons, self.tr("Agenda items"), nowhere)
        self.resolutions = FigureCard(icons, self.tr("Resolutions made"), nowhere)
        self.done = FigureCard(icons, self.tr("Share done"), nowhere)
        self.attendance = FigureCard(icons, self.tr("Attendance"), nowhere)
        self.cards = (self.sessions, self.items, self.resolutions, self.done, self.attendance)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        for card in self.cards:
            card.going.connect(self.going)
        self.arrange(len(self.cards))

    def arrange(self, columns: int) -> None:
        """Put so many side by side."""
        for place, card in enumerate(self.cards):
            self._grid.addWidget(card, place // columns, place % columns)
        for column in range(len(self.cards)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def show_figures(self, figures: FiveFigures, wanted: Wanted, today: date) -> None:
        """Show what was counted up to today."""
        now, before = figures.total, figures.before
        sessions = held_by(wanted, today)
        decided = (Linked("session", sessions),)
        for card in (self.sessions, self.items):
            card.destination = Destination("sessions", filters=sessions)
        for card in (self.resolutions, self.done):
            card.destination = Destination("resolutions", filters=decided)
        self.attendance.destination = Destination("figures", view=MEMBERS)
        self.sessions.say(number_text(now.sessions), self._before(before.sessions), "calendar", Tone.INFO)
        self.items.say(number_text(now.items), self._before(before.items), "text_number_list", Tone.INFO)
        self.resolutions.say(
            number_text(now.resolutions), self._before(before.resolutions), "task_list", Tone.INFO
        )
        in_time = self.tr("{share} in time; before: {before}")
        note = in_time.format(share=_share(now.share_in_time), before=_share(before.share_done))
        self.done.say(_share(now.share_done), note, "checkmark_circle", _tone(now.share_done))
        note = self.tr("Before: {before}").format(before=_share(before.share_attended))
        self.attendance.say(_share(now.share_attended), note, "people", _tone(now.share_attended))

    def _before(self, count: int) -> str:
        return self.tr("Before: {before}").format(before=number_text(count))


def held_by(wanted: Wanted, today: date) -> tuple[Condition, ...]:
    """Return what is true of the sessions that are counted; none of them is after today."""
    return held(wanted.bodies, wanted.span, today)


def _share(percent: int | None) -> str:
    return _NOTHING if percent is None else f"{number_text(percent)}٪"


def _tone(percent: int | None) -> Tone:
    if percent is None:
        return Tone.NEUTRAL
    return Tone.OK if percent >= _GOOD else Tone.WARN if percent >= _FAIR else Tone.DANGER
