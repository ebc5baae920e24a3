"""Shows what finalising makes of a draft: number, title, what is left odd, and what it means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from desktop.domain.closing import finalised
from desktop.domain.minutes import ATTENDED
from desktop.persian.digits import persian_digits
from desktop.persian.jalali import day_letter
from desktop.persian.numbers import number_text
from desktop.ui.minutes.closing.close_dialog import CloseDialog, meaning_card, session_card
from desktop.ui.minutes.closing.place_list import PlaceList
from desktop.ui.minutes.closing.place_words import doubt_lines

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from desktop.domain.minutes import Minutes
    from desktop.services.close_minutes import Closed
    from desktop.services.desk import Desk
    from desktop.ui.minutes.writing import Writing
    from desktop.ui.places import Tools

HIGHEST = 220
"""Pixels that the remarks take; more are scrolled to."""
BETWEEN = " \u2022 "


class ClosingDialog(CloseDialog):
    """Finalises minutes of which everything is saved; raises what `EditMinutes.surroundings` raises."""

    def __init__(self, writing: Writing, desk: Desk, tools: Tools, owner: QWidget) -> None:
        super().__init__(
            self.tr("Finalise the minutes"), self.tr("Finalise"), self.tr("Finalise and print"), tools, owner
        )
        self._desk = desk
        self._session_id = writing.draft.session_id
        around = desk.minutes.edit.surroundings(writing.draft.editing)
        self._minutes = finalised(writing.minutes, around.sessions)
        _, remarks = doubt_lines(writing.doubts, writing.minutes, desk.vocabulary)
        self.body.addWidget(session_card(self._minutes.session.heading, self._facts(self._minutes)))
        self.remarks = PlaceList(tools, self.tr("Reminders"))
        self.remarks.show_lines(("", remarks))
        words = self.tr("{count} reminders, which may stay; choose one to go there")
        heading = QLabel(words.format(count=number_text(len(remarks))))
        self.put_list(heading, self.remarks).setVisible(bool(remarks))
        self.body.addWidget(
            meaning_card(
                tools,
                self.tr(
                    "The minutes are locked, and from then on only an amendment with a reason changes them."
                ),
                self.tr("Their paper is kept as it is, and can be printed again at any time."),
            )
        )
        self.print_button.setFocus()

    def work(self) -> Callable[[], Closed]:
        return lambda: self._desk.close_minutes.finalise(self._session_id)

    def _facts(self, minutes: Minutes) -> str:
        session = minutes.session
        number = self.tr("No number")
        if session.number:
            number = self.tr("Session number {number}").format(number=persian_digits(str(session.number)))
        present = sum(each.presence in ATTENDED for each in minutes.attendance)
        return BETWEEN.join(
            filter(
                None,
                (
                    number,
                    day_letter(session.held_on) if session.held_on else "",
                    self.tr("{count} present").format(count=number_text(present)),
                    self.tr("{count} resolutions").format(count=number_text(len(minutes.resolutions))),
                ),
            )
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.remarks.fit(HIGHEST)
