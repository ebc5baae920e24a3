"""Production drivers: the firms and lines of production that people and businesses are linked to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.livelihood import Business, Course, ProductionDriver
from desktop.ui.pages.families import offices_family
from desktop.ui.pages.family_page import FamilyPage
from desktop.ui.records.attachments_section import AttachmentsSection
from desktop.ui.records.history_section import HistorySection
from desktop.ui.records.linked_section import LinkedSection
from desktop.ui.records.register import Register

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.services.desk import Desk
    from desktop.ui.page import Page
    from desktop.ui.places import Tools
    from desktop.ui.records.detail_section import DetailSection


class DriversPage(FamilyPage):
    """List, detail and form of the production drivers."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(drivers_register(), desk, tools, offices_family())


def drivers_register() -> Register:
    """Return what the page of production drivers is made from."""
    return Register(
        key="drivers",
        kind=ProductionDriver,
        title=QCoreApplication.translate("DriversPage", "Production drivers"),
        new=QCoreApplication.translate("DriversPage", "New production driver"),
        icon="link",
        hint=QCoreApplication.translate("DriversPage", "Search by name, field or contact"),
        columns=("name", "field", "place", "contact", "phone"),
        empty=QCoreApplication.translate(
            "DriversPage", "Firms that take the work of the neighbourhoods stand here."
        ),
        groups={
            QCoreApplication.translate("DriversPage", "Identity"): (
                *("name", "aliases", "field", "organisation", "place"),
            ),
            QCoreApplication.translate("DriversPage", "Contact"): ("contact", "phone"),
            QCoreApplication.translate("DriversPage", "Note"): ("note",),
        },
        sections=_sections,
        subtitle=("field", "place"),
        imported=True,
    )


def _sections(desk: Desk, tools: Tools, _page: Page) -> Sequence[DetailSection]:
    return (
        LinkedSection(
            QCoreApplication.translate("DriversPage", "Courses whose people were linked to it"),
            Course,
            "drivers",
            desk,
            tools,
            note=("office", "since"),
        ),
        LinkedSection(
            QCoreApplication.translate("DriversPage", "Businesses that work with it"),
            Business,
            "driver",
            desk,
            tools,
            note=("kind", "owner"),
            chip="state",
        ),
        AttachmentsSection(desk.attachments, desk.vocabulary, tools),
        HistorySection(desk.history, tools),
    )
