"""All members of a body made responsible for a resolution, with the keyboard where one goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QDate

from desktop.errors import AppError

if TYPE_CHECKING:
    from desktop.ui.minutes.resolutions.resolution_card import ResolutionCard
    from desktop.ui.minutes.tab import Tab


def fan_out(tab: Tab, card: ResolutionCard) -> None:
    """Give each member organisation of the body its part in a resolution; say where there is none."""
    session, body = tab.minutes.session, tab.minutes.body
    today: Any = QDate.currentDate().toPython()
    found = False
    if body:
        try:
            sitting, names = tab.desk.minutes.edit.sitting(body.id, session.held_on or today)
        except AppError as error:
            tab.tools.ask.show_error(tab, error)
            return
        tab.writing.pause()
        found = card.for_all_members(sitting, names)
        tab.writing.pause()
    if not found:
        words = QCoreApplication.translate(
            "ResolutionsTab", "No approved seat of this body names an organisation."
        )
        tab.tools.toasts.tell(words)
