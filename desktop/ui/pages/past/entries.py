"""The page of the history, which stands beside that of data in and out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.ui.page_entry import PageEntry

if TYPE_CHECKING:
    from desktop.services.desk import Desk
    from desktop.ui.page import Page
    from desktop.ui.places import Tools


def past_entries() -> tuple[PageEntry, ...]:
    """Return this page, in the language of the program."""
    title = QCoreApplication.translate("Pages", "History")
    return (PageEntry("past", title, "history", _past, under="exchange"),)


def _past(desk: Desk, tools: Tools) -> Page:
    from desktop.ui.pages.past.past_page import PastPage

    return PastPage(desk, tools)
