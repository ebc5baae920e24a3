"""Subjects: who looks after each, and what was said and decided about it from session to session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.agenda_request import AgendaRequest
from desktop.domain.resolution import Resolution
from desktop.domain.session import AgendaItem
from desktop.domain.topic import Topic
from desktop.ui.pages.families import library_family
from desktop.ui.pages.family_page import FamilyPage
from desktop.ui.places import Destination
from desktop.ui.records.history_section import HistorySection
from desktop.ui.records.linked_section import LinkedSection
from desktop.ui.records.register import Register

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.services.desk import Desk
    from desktop.ui.page import Page
    from desktop.ui.places import Tools
    from desktop.ui.records.detail_section import DetailSection


class ItemsOfTopic(LinkedSection):
    """The agenda items about a subject; each leads to its session."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(
            QCoreApplication.translate("ItemsOfTopic", "Agenda items"),
            AgendaItem,
            "topic",
            desk,
            tools,
            note=("session",),
            chip="outcome",
        )

    def open(self, record_id: str) -> None:
        item = next(each for each in self.found if each.id == record_id)
        if isinstance(item, AgendaItem) and item.session:
            self.going.emit(Destination(kind="Session", record_id=item.session, part_id=item.id))


class TopicsPage(FamilyPage):
    """List, detail and form of the subjects."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(topics_register(), desk, tools, library_family())


def topics_register() -> Register:
    """Return what the page of subjects is made from."""
    return Register(
        key="topics",
        kind=Topic,
        title=QCoreApplication.translate("TopicsPage", "Subjects"),
        new=QCoreApplication.translate("TopicsPage", "New subject"),
        icon="text_number_list",
        hint=QCoreApplication.translate("TopicsPage", "Search by any name of the subject"),
        columns=("name", "owner"),
        empty=QCoreApplication.translate(
            "TopicsPage", "A subject brings together what several sessions said and decided about it."
        ),
        groups={QCoreApplication.translate("TopicsPage", "Identity"): ("name", "aliases", "owner", "note")},
        sections=_sections,
        subtitle=("owner",),
        imported=True,
    )


def _sections(desk: Desk, tools: Tools, _page: Page) -> Sequence[DetailSection]:
    return (
        ItemsOfTopic(desk, tools),
        LinkedSection(
            QCoreApplication.translate("TopicsPage", "Resolutions"),
            Resolution,
            "topic",
            desk,
            tools,
            note=("session",),
        ),
        LinkedSection(
            QCoreApplication.translate("TopicsPage", "Requests for the agenda"),
            AgendaRequest,
            "topic",
            desk,
            tools,
            note=("body", "requested_on"),
            chip="state",
        ),
        HistorySection(desk.history, tools),
    )
