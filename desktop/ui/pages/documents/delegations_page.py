"""The register of powers that agencies have delegated to offices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.mandate import Delegation
from desktop.ui.pages.documents.qualifications_page import sections
from desktop.ui.pages.families import offices_family
from desktop.ui.pages.family_page import FamilyPage
from desktop.ui.records.register import Register

if TYPE_CHECKING:
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools


class DelegationsPage(FamilyPage):
    """What ends first stands first."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(delegations_register(), desk, tools, offices_family())


def delegations_register() -> Register:
    """Return what the page of delegated powers is made from."""
    return Register(
        key="delegations",
        kind=Delegation,
        title=QCoreApplication.translate("DelegationsPage", "Delegated powers"),
        new=QCoreApplication.translate("DelegationsPage", "New delegation"),
        icon="signature",
        hint=QCoreApplication.translate("DelegationsPage", "Search by power or letter number"),
        columns=("power", "office", "agency", "letter_number", "since", "until"),
        empty=QCoreApplication.translate(
            "DelegationsPage", "Powers that agencies delegate to offices stand here, from one day to another."
        ),
        groups={
            QCoreApplication.translate("DelegationsPage", "Power"): ("power", "office", "agency"),
            QCoreApplication.translate("DelegationsPage", "Letter and term"): (
                *("letter_number", "article", "since", "until"),
            ),
        },
        sections=sections,
        subtitle=("office", "agency"),
        order_by="until",
        imported=True,
    )
