"""The library of laws: each with its articles, and the resolutions that rest on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.law import Law, LawArticle
from desktop.domain.resolution import Resolution
from desktop.schema.condition import Having, Is, Linked
from desktop.ui.pages.families import library_family
from desktop.ui.pages.family_page import FamilyPage
from desktop.ui.records.attachments_section import AttachmentsSection
from desktop.ui.records.history_section import HistorySection
from desktop.ui.records.linked_section import MOST, LinkedSection
from desktop.ui.records.parts_section import PartsSection
from desktop.ui.records.register import Register

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.ui.page import Page
    from desktop.ui.places import Tools
    from desktop.ui.records.detail_section import DetailSection


class CitedSection(LinkedSection):
    """The resolutions that cite a law, by whichever article."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(
            QCoreApplication.translate("CitedSection", "Resolutions that rest on it"),
            Resolution,
            "session",
            desk,
            tools,
            note=("session",),
        )

    def show_record(self, record: Record) -> None:
        of_law = Linked("source", (Linked("law", (Is("id", (record.id,)),)),))
        browse = self._desk.browse
        ids = browse.ids(Resolution, order_by="id", conditions=(Having("Citation", (of_law,)),))[:MOST]
        shown, titles = browse.page(Resolution, ids), browse.titles(Resolution, ids)
        self.found = tuple(each.record for each in shown)
        self.list.set_rows([self.row(each, titles[each.id]) for each in shown])
        self.set_empty(not shown)


class LawsPage(FamilyPage):
    """List, detail and form of the laws."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(laws_register(), desk, tools, library_family())


def laws_register() -> Register:
    """Return what the page of laws is made from."""
    return Register(
        key="laws",
        kind=Law,
        title=QCoreApplication.translate("LawsPage", "Laws and papers"),
        new=QCoreApplication.translate("LawsPage", "New law or paper"),
        icon="document_text",
        hint=QCoreApplication.translate("LawsPage", "Search by any name of the law"),
        columns=("name", "kind", "year", "number"),
        empty=QCoreApplication.translate(
            "LawsPage", "Enter the laws that resolutions rest on; their articles are offered when you write."
        ),
        groups={
            QCoreApplication.translate("LawsPage", "Identity"): ("name", "aliases", "kind", "year", "number"),
        },
        sections=_sections,
        subtitle=("kind", "year"),
        imported=True,
    )


def _sections(desk: Desk, tools: Tools, _page: Page) -> Sequence[DetailSection]:
    return (
        PartsSection(
            QCoreApplication.translate("LawsPage", "Articles"),
            LawArticle,
            "law",
            desk,
            tools,
            add=QCoreApplication.translate("LawsPage", "New article"),
            note=("words",),
            empty=QCoreApplication.translate("LawsPage", "No article is entered yet."),
            order="order",
        ),
        CitedSection(desk, tools),
        AttachmentsSection(desk.attachments, desk.vocabulary, tools),
        HistorySection(desk.history, tools),
    )
