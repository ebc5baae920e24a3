"""Programmes: what they aim at, and the offices and bodies that serve them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.activity import Activity
from desktop.domain.body import Body
from desktop.domain.office import Office
from desktop.domain.programme import OfficePlan, Programme
from desktop.persian.numbers import number_text
from desktop.schema.condition import Is
from desktop.ui.models.columns import ExtraColumn, ExtraColumns
from desktop.ui.pages.families import figures_family
from desktop.ui.pages.family_page import FamilyPage
from desktop.ui.pages.results.targets_section import TargetsSection
from desktop.ui.records.attachments_section import AttachmentsSection
from desktop.ui.records.history_section import HistorySection
from desktop.ui.records.linked_section import LinkedSection
from desktop.ui.records.register import Register

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.services.desk import Desk
    from desktop.ui.page import Page
    from desktop.ui.places import Tools
    from desktop.ui.records.detail_section import DetailSection


class ProgrammesPage(FamilyPage):
    """List, detail and form of the programmes."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(programmes_register(), desk, tools, figures_family())


def programmes_register() -> Register:
    """Return what the page of programmes is made from."""
    return Register(
        key="programmes",
        kind=Programme,
        title=QCoreApplication.translate("ProgrammesPage", "Programmes and plans"),
        new=QCoreApplication.translate("ProgrammesPage", "New programme"),
        icon="task_list",
        hint=QCoreApplication.translate("ProgrammesPage", "Search by any name of the programme"),
        columns=("name", "owner", "phase", "since", "until", "offices"),
        empty=QCoreApplication.translate(
            "ProgrammesPage", "Development plans and national programmes stand here, with what they aim at."
        ),
        groups={
            QCoreApplication.translate("ProgrammesPage", "Identity"): (
                *("name", "aliases", "owner", "phase", "since", "until", "note"),
            ),
        },
        sections=_sections,
        extras=_extras,
        chip="phase",
        subtitle=("owner",),
        imported=True,
    )


def _extras(desk: Desk) -> ExtraColumns:
    def cells(ids: Sequence[str]) -> Mapping[str, Mapping[str, str]]:
        counts = {each: desk.browse.count(Office, (Is("programmes", (each,)),)) for each in ids}
        return {each: {"offices": number_text(count) if count else ""} for each, count in counts.items()}

    words = QCoreApplication.translate("ProgrammesPage", "Offices")
    return ExtraColumns((ExtraColumn("offices", words),), cells)


def _sections(desk: Desk, tools: Tools, _page: Page) -> Sequence[DetailSection]:
    return (
        TargetsSection(desk, tools),
        LinkedSection(
            QCoreApplication.translate("ProgrammesPage", "Offices that serve it"),
            Office,
            "programmes",
            desk,
            tools,
            note=("place",),
            chip="state",
            empty=QCoreApplication.translate("ProgrammesPage", "No office serves this programme yet."),
            order_by="name",
        ),
        LinkedSection(
            QCoreApplication.translate("ProgrammesPage", "Bodies that serve it"),
            Body,
            "programmes",
            desk,
            tools,
            note=("place",),
            order_by="name",
        ),
        LinkedSection(
            QCoreApplication.translate("ProgrammesPage", "Its activities"),
            Activity,
            "programme",
            desk,
            tools,
            note=("category", "office", "held_on"),
            order_by="held_on",
        ),
        LinkedSection(
            QCoreApplication.translate("ProgrammesPage", "Planned offices"),
            OfficePlan,
            "programme",
            desk,
            tools,
            note=("count", "planned_on"),
        ),
        AttachmentsSection(desk.attachments, desk.vocabulary, tools),
        HistorySection(desk.history, tools),
    )
