"""Data in and out, and the pages beside it, which are gone to from there alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.ui.page_entry import PageEntry
from desktop.ui.pages.past.entries import past_entries

if TYPE_CHECKING:
    from desktop.services.desk import Desk
    from desktop.ui.page import Page
    from desktop.ui.places import Tools


def exchange_entries() -> tuple[PageEntry, ...]:
    """Return these pages, in the language of the program; what is to be settled is counted at the first."""
    return (
        PageEntry(
            "exchange",
            QCoreApplication.translate("Pages", "Data in and out"),
            "arrow_import",
            _exchange,
            waiting=_open_questions,
        ),
        PageEntry(
            "replicas",
            QCoreApplication.translate("Pages", "Exchange with other computers"),
            "link",
            _replicas,
            under="exchange",
        ),
        PageEntry(
            "conflicts",
            QCoreApplication.translate("Pages", "Conflicts"),
            "warning",
            _conflicts,
            under="exchange",
        ),
        *past_entries(),
    )


def _exchange(desk: Desk, tools: Tools) -> Page:
    from desktop.ui.pages.exchange_page import ExchangePage

    return ExchangePage(desk, tools)


def _replicas(desk: Desk, tools: Tools) -> Page:
    from desktop.ui.pages.replicas.replicas_page import ReplicasPage

    return ReplicasPage(desk, tools)


def _conflicts(desk: Desk, tools: Tools) -> Page:
    from desktop.ui.pages.conflicts.conflicts_page import ConflictsPage

    return ConflictsPage(desk, tools)


def _open_questions(desk: Desk) -> int:
    return desk.exchange.conflicts.count()
