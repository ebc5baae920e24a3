"""The register of certificates of those who operate offices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.mandate import Qualification
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


class QualificationsPage(FamilyPage):
    """What ends first stands first."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(qualifications_register(), desk, tools, offices_family())


def qualifications_register() -> Register:
    """Return what the page of certificates is made from."""
    return Register(
        key="qualifications",
        kind=Qualification,
        title=QCoreApplication.translate("QualificationsPage", "Qualifications of operators"),
        new=QCoreApplication.translate("QualificationsPage", "New qualification"),
        icon="shield_checkmark",
        hint=QCoreApplication.translate("QualificationsPage", "Search by number"),
        columns=("operator", "operator_person", "kind", "issuer", "number", "until"),
        empty=QCoreApplication.translate(
            "QualificationsPage", "Certificates of operators stand here; you are warned before one ends."
        ),
        groups={
            QCoreApplication.translate("QualificationsPage", "Holder"): ("operator", "operator_person"),
            QCoreApplication.translate("QualificationsPage", "Certificate"): (
                *("kind", "issuer", "number", "since", "until"),
            ),
        },
        sections=sections,
        subtitle=("issuer", "until"),
        order_by="until",
        imported=True,
    )


def sections(desk: Desk, tools: Tools, _page: Page) -> Sequence[DetailSection]:
    """Return the files and the history of a record, as all registers of papers show them."""
    return (
        AttachmentsSection(desk.attachments, desk.vocabulary, tools),
        HistorySection(desk.history, tools),
    )
