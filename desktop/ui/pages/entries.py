"""The places of the navigation in their order; each imports its page only when it is gone to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.ui.page_entry import PageEntry

if TYPE_CHECKING:
    from desktop.services.desk import Desk
    from desktop.ui.page import Page
    from desktop.ui.places import Tools


def entries() -> tuple[PageEntry, ...]:
    """Return the places there are, in the language of the program."""
    return (
        PageEntry(
            "help",
            QCoreApplication.translate("Pages", "Help and shortcuts"),
            "question_circle",
            _help,
            at_foot=True,
        ),
    )


def _help(_desk: Desk, tools: Tools) -> Page:
    from desktop.ui.pages.help_page import HelpPage

    return HelpPage(tools)
