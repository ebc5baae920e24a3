"""Activities of offices and agencies: whom they reached, what they cost, and what stands behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.activity import Activity
from desktop.ui.pages.families import offices_family
from desktop.ui.pages.family_page import FamilyPage
from desktop.ui.records.attachments_section import AttachmentsSection
from desktop.ui.records.history_section import HistorySection
from desktop.ui.records.register import Register
from desktop.ui.records.remarks_section import RemarksSection

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.services.desk import Desk
    from desktop.ui.page import Page
    from desktop.ui.places import Tools
    from desktop.ui.records.detail_section import DetailSection


class ActivitiesPage(FamilyPage):
    """List, detail and form of the activities."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(activities_register(), desk, tools, offices_family())


def activities_register() -> Register:
    """Return what the page of activities is made from."""
    return Register(
        key="activities",
        kind=Activity,
        title=QCoreApplication.translate("ActivitiesPage", "Activities of offices"),
        new=QCoreApplication.translate("ActivitiesPage", "New activity"),
        icon="clipboard_task",
        hint=QCoreApplication.translate("ActivitiesPage", "Search by title or note"),
        columns=("name", "category", "office", "held_on", "women", "men"),
        empty=QCoreApplication.translate(
            "ActivitiesPage", "What offices and agencies do for people stands here, with whom it reached."
        ),
        groups={
            QCoreApplication.translate("ActivitiesPage", "Identity"): (
                *("name", "category", "office", "partners", "neighbourhood", "agency"),
            ),
            QCoreApplication.translate("ActivitiesPage", "Time and people"): (
                *("held_on", "until", "women", "men"),
            ),
            QCoreApplication.translate("ActivitiesPage", "Budget"): ("budget", "planned_amount", "amount"),
            QCoreApplication.translate("ActivitiesPage", "What stands behind it"): (
                *("resolution", "programme", "proposed_by"),
            ),
            QCoreApplication.translate("ActivitiesPage", "Note"): ("note",),
        },
        sections=_sections,
        subtitle=("category", "held_on"),
        order_by="held_on",
        descending=True,
        imported=True,
    )


def _sections(desk: Desk, tools: Tools, _page: Page) -> Sequence[DetailSection]:
    return (
        RemarksSection(desk, tools),
        AttachmentsSection(desk.attachments, desk.vocabulary, tools),
        HistorySection(desk.history, tools),
    )
