"""What the page of offices is made from: columns, groups of fields, and the sections of an office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.office import Office
from desktop.ui.pages.offices.groups import HISTORY, LIFE, PAPERS, RESULTS, TEAM
from desktop.ui.records.detail_segments import Segment
from desktop.ui.records.register import Register

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.services.desk import Desk
    from desktop.ui.page import Page
    from desktop.ui.places import Tools
    from desktop.ui.records.detail_section import DetailSection


def offices_register() -> Register:
    """Return what the page of offices is made from."""
    return Register(
        key="offices",
        kind=Office,
        title=QCoreApplication.translate("OfficesPage", "Facilitation offices"),
        new=QCoreApplication.translate("OfficesPage", "New office"),
        icon="building_multiple",
        hint=QCoreApplication.translate("OfficesPage", "Search by name, neighbourhood, code or manager"),
        columns=("name", "place", "neighbourhoods", "state", "manager"),
        empty=QCoreApplication.translate(
            "OfficesPage", "Enter the first office here, or bring in the workbook that you have."
        ),
        groups=_groups(),
        sections=_sections,
        printed=True,
        chip="state",
        subtitle=("code", "kind", "place"),
        given_once=("state", "state_since", "state_document", "state_resolution"),
        imported=True,
    )


def _groups() -> Mapping[str, tuple[str, ...]]:
    return {
        QCoreApplication.translate("OfficesPage", "Identity"): (
            *("name", "code", "kind", "aliases", "place", "neighbourhoods"),
            *("programmes", "basis", "is_pilot", "start_order"),
        ),
        QCoreApplication.translate("OfficesPage", "State and handover"): (
            *("state", "state_since", "active_since", "state_document", "state_resolution"),
            *("handover_due_on", "handover_basis"),
        ),
        QCoreApplication.translate("OfficesPage", "Beside another active office"): (
            *("parallel_reason", "parallel_resolution"),
        ),
        QCoreApplication.translate("OfficesPage", "Organisations"): (
            *("establishing", "licensing", "supervising", "lead"),
        ),
        QCoreApplication.translate("OfficesPage", "Management"): (
            *("manager", "operator", "operator_person"),
            *("qualification_issuer", "qualification_number", "qualified_until"),
        ),
        QCoreApplication.translate("OfficesPage", "Contact"): ("phone", "address", "latitude", "longitude"),
        QCoreApplication.translate("OfficesPage", "Note"): ("note",),
    }


def _sections(desk: Desk, tools: Tools, _page: Page) -> Sequence[Segment]:
    """Return the groups of sections; what an office is stands in the first, under its life."""
    return (
        Segment(
            LIFE,
            QCoreApplication.translate("OfficeSegments", "State"),
            QCoreApplication.translate("OfficeSegments", "Life and facts"),
            lambda: _life(desk, tools),
        ),
        Segment(
            TEAM,
            QCoreApplication.translate("OfficeSegments", "Staff"),
            QCoreApplication.translate("OfficeSegments", "Staff, services and visits"),
            lambda: _team(desk, tools),
        ),
        Segment(
            PAPERS,
            QCoreApplication.translate("OfficeSegments", "Papers"),
            QCoreApplication.translate("OfficeSegments", "Documents and handover"),
            lambda: _papers(desk, tools),
        ),
        Segment(
            RESULTS,
            QCoreApplication.translate("OfficeSegments", "Results"),
            QCoreApplication.translate("OfficeSegments", "What the office has achieved"),
            lambda: _results(desk, tools),
        ),
        Segment(
            HISTORY,
            QCoreApplication.translate("OfficeSegments", "History"),
            QCoreApplication.translate("OfficeSegments", "Attachments and history"),
            lambda: _history(desk, tools),
        ),
    )


def _life(desk: Desk, tools: Tools) -> Sequence[DetailSection]:
    from desktop.ui.pages.offices.life_section import LifeSection
    from desktop.ui.records.remarks_section import RemarksSection

    return (LifeSection(desk, tools), RemarksSection(desk, tools))


def _team(desk: Desk, tools: Tools) -> Sequence[DetailSection]:
    from desktop.ui.pages.offices.team_sections import ServicesSection, StaffSection, VisitsSection

    return (StaffSection(desk, tools), ServicesSection(desk, tools), VisitsSection(desk, tools))


def _papers(desk: Desk, tools: Tools) -> Sequence[DetailSection]:
    from desktop.ui.pages.offices.documents_section import DocumentsSection
    from desktop.ui.pages.offices.exit_section import ExitSection
    from desktop.ui.pages.offices.handover_section import HandoverSection
    from desktop.ui.pages.offices.inventory_section import InventorySection

    return (
        DocumentsSection(desk, tools),
        ExitSection(desk, tools),
        InventorySection(desk, tools),
        HandoverSection(desk, tools),
    )


def _results(desk: Desk, tools: Tools) -> Sequence[DetailSection]:
    from desktop.ui.pages.offices.results_section import results_sections

    return results_sections(desk, tools)


def _history(desk: Desk, tools: Tools) -> Sequence[DetailSection]:
    from desktop.ui.records.attachments_section import AttachmentsSection
    from desktop.ui.records.history_section import HistorySection

    return (
        AttachmentsSection(desk.attachments, desk.vocabulary, tools),
        HistorySection(desk.history, tools),
    )
