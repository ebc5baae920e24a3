"""Organisations and associations: the register of them, and what each has to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.party import Organisation
from desktop.schema.condition import Missing
from desktop.ui.pages.letters_section import LettersSection
from desktop.ui.pages.merging_page import MergingPage
from desktop.ui.pages.register_page import Register
from desktop.ui.records.attachments_section import AttachmentsSection
from desktop.ui.records.duties_section import DutiesSection
from desktop.ui.records.history_section import HistorySection
from desktop.ui.records.tie_sections import (
    OfficesOfOrganisation,
    ResolutionsOfOrganisation,
    SeatsOfOrganisation,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.services.desk import Desk
    from desktop.ui.page import Page
    from desktop.ui.papers.paper_menu import PaperAction
    from desktop.ui.places import Tools
    from desktop.ui.records.detail_section import DetailSection


class OrganisationsPage(MergingPage):
    """List, detail and form of the organisations."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(organisations_register(), desk, tools)

    def papers(self) -> tuple[PaperAction, ...]:
        words = self.tr("Outstanding resolutions of this agency")
        return (self.paper(words, "task_list", self.show_outstanding),)

    def show_outstanding(self, organisation_id: str) -> None:
        """Show what an agency has still to do."""
        desk = self.desk
        name = self.desk.browse.titles(Organisation, [organisation_id]).get(organisation_id, "")
        title = self.tr("Outstanding resolutions - {agency}").format(agency=name)
        self.showing.show(title, lambda: desk.prints.make(desk.prints.outstanding(organisation_id)))


def organisations_register() -> Register:
    """Return what the page of organisations is made from."""
    return Register(
        key="organisations",
        kind=Organisation,
        title=QCoreApplication.translate("OrganisationsPage", "Organisations and associations"),
        new=QCoreApplication.translate("OrganisationsPage", "New organisation"),
        icon="building_government",
        hint=QCoreApplication.translate("OrganisationsPage", "Search by any name of the organisation"),
        columns=("name", "kind", "place", "short_name"),
        empty=QCoreApplication.translate(
            "OrganisationsPage",
            "Enter the organisations and associations that attend, supervise or carry out resolutions.",
        ),
        groups={
            QCoreApplication.translate("OrganisationsPage", "Identity"): (
                "name",
                "short_name",
                "aliases",
                "kind",
            ),
            QCoreApplication.translate("OrganisationsPage", "Place and parent"): ("place", "parent"),
        },
        sections=_sections,
        printed=True,
        subtitle=("kind", "place"),
        fixed=(Missing("merged_into"),),
        imported=True,
    )


def _sections(desk: Desk, tools: Tools, _page: Page) -> Sequence[DetailSection]:
    return (
        ResolutionsOfOrganisation(desk, tools),
        SeatsOfOrganisation(desk, tools),
        OfficesOfOrganisation(desk, tools),
        DutiesSection(desk, tools),
        LettersSection("recipient", desk, tools),
        AttachmentsSection(desk.attachments, desk.vocabulary, tools),
        HistorySection(desk.history, tools),
    )
