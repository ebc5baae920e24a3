"""The register of agreed models, service descriptions and procedures for offices of a kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.office_document import Guideline
from desktop.ui.pages.documents.qualifications_page import sections
from desktop.ui.pages.families import offices_family
from desktop.ui.pages.family_page import FamilyPage
from desktop.ui.records.register import Register

if TYPE_CHECKING:
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools


class GuidelinesPage(FamilyPage):
    """Each version is a record of its own, with its files and the session that approved it."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(guidelines_register(), desk, tools, offices_family())


def guidelines_register() -> Register:
    """Return what the page of models is made from."""
    return Register(
        key="guidelines",
        kind=Guideline,
        title=QCoreApplication.translate("GuidelinesPage", "Models and procedures of offices"),
        new=QCoreApplication.translate("GuidelinesPage", "New model or procedure"),
        icon="document_text",
        hint=QCoreApplication.translate("GuidelinesPage", "Search by name or text"),
        columns=("name", "kind", "office_kind", "version", "issued_on", "resolution"),
        empty=QCoreApplication.translate(
            "GuidelinesPage", "The agreed way in which offices work stands here, version by version."
        ),
        groups={
            QCoreApplication.translate("GuidelinesPage", "Identity"): (
                *("name", "kind", "office_kind", "version"),
            ),
            QCoreApplication.translate("GuidelinesPage", "Approval"): ("issued_on", "resolution"),
            QCoreApplication.translate("GuidelinesPage", "Text"): ("words",),
        },
        sections=sections,
        subtitle=("kind", "version"),
        imported=True,
    )
