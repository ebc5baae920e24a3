"""Micro and home businesses and workshops: who works in them, and what they were helped with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.livelihood import Business
from desktop.ui.pages.families import offices_family
from desktop.ui.pages.family_page import FamilyPage
from desktop.ui.records.attachments_section import AttachmentsSection
from desktop.ui.records.history_section import HistorySection
from desktop.ui.records.register import Register

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.services.desk import Desk
    from desktop.ui.page import Page
    from desktop.ui.places import Tools
    from desktop.ui.records.detail_section import DetailSection


class BusinessesPage(FamilyPage):
    """List, detail and form of the businesses."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(businesses_register(), desk, tools, offices_family())


def businesses_register() -> Register:
    """Return what the page of businesses is made from."""
    return Register(
        key="businesses",
        kind=Business,
        title=QCoreApplication.translate("BusinessesPage", "Businesses and workshops"),
        new=QCoreApplication.translate("BusinessesPage", "New business"),
        icon="building_government",
        hint=QCoreApplication.translate("BusinessesPage", "Search by name, owner, field or phone"),
        columns=("name", "kind", "owner", "office", "state", "women", "men"),
        empty=QCoreApplication.translate(
            "BusinessesPage", "Enter the businesses and workshops that offices helped, with their jobs."
        ),
        groups={
            QCoreApplication.translate("BusinessesPage", "Identity"): (
                *("name", "kind", "owner", "phone", "office", "neighbourhood", "field", "state"),
            ),
            QCoreApplication.translate("BusinessesPage", "Time and jobs"): (
                *("since", "until", "women", "men"),
            ),
            QCoreApplication.translate("BusinessesPage", "Where it comes from, and support"): (
                *("course", "driver", "support", "support_amount"),
            ),
            QCoreApplication.translate("BusinessesPage", "Note"): ("note",),
        },
        sections=_sections,
        chip="state",
        subtitle=("kind", "owner"),
        imported=True,
    )


def _sections(desk: Desk, tools: Tools, _page: Page) -> Sequence[DetailSection]:
    return (
        AttachmentsSection(desk.attachments, desk.vocabulary, tools),
        HistorySection(desk.history, tools),
    )
