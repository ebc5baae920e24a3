"""The pages of papers, certificates, powers and agreed models, which stand beside that of the offices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.ui.page_entry import PageEntry

if TYPE_CHECKING:
    from desktop.services.desk import Desk
    from desktop.ui.page import Page
    from desktop.ui.places import Tools


def document_entries() -> tuple[PageEntry, ...]:
    """Return these pages, in the language of the program."""
    return (
        PageEntry(
            "documents",
            QCoreApplication.translate("Pages", "Documents and terms of offices"),
            "document_text",
            _documents,
            under="offices",
        ),
        PageEntry(
            "qualifications",
            QCoreApplication.translate("Pages", "Qualifications of operators"),
            "shield_checkmark",
            _qualifications,
            kinds=("Qualification",),
            under="offices",
        ),
        PageEntry(
            "delegations",
            QCoreApplication.translate("Pages", "Delegated powers"),
            "signature",
            _delegations,
            kinds=("Delegation",),
            under="offices",
        ),
        PageEntry(
            "guidelines",
            QCoreApplication.translate("Pages", "Models and procedures of offices"),
            "document_text",
            _guidelines,
            kinds=("Guideline",),
            under="offices",
        ),
    )


def _documents(desk: Desk, tools: Tools) -> Page:
    from desktop.ui.pages.documents.documents_page import DocumentsPage

    return DocumentsPage(desk, tools)


def _qualifications(desk: Desk, tools: Tools) -> Page:
    from desktop.ui.pages.documents.qualifications_page import QualificationsPage

    return QualificationsPage(desk, tools)


def _delegations(desk: Desk, tools: Tools) -> Page:
    from desktop.ui.pages.documents.delegations_page import DelegationsPage

    return DelegationsPage(desk, tools)


def _guidelines(desk: Desk, tools: Tools) -> Page:
    from desktop.ui.pages.documents.guidelines_page import GuidelinesPage

    return GuidelinesPage(desk, tools)
