"""What the list, the form and the detail of bodies show."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.body import Body
from desktop.ui.pages.bodies.branches_section import BranchesSection
from desktop.ui.pages.bodies.rules_section import RulesSection
from desktop.ui.pages.register_page import Register
from desktop.ui.records.attachments_section import AttachmentsSection
from desktop.ui.records.history_section import HistorySection
from desktop.ui.records.seats_section import SeatsSection
from desktop.ui.records.sessions_section import SessionsSection

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.services.desk import Desk
    from desktop.ui.page import Page
    from desktop.ui.places import Tools
    from desktop.ui.records.detail_section import DetailSection


def bodies_register(begin: Callable[[Body], object]) -> Register:
    """Return what the page of bodies is made from; ``begin`` shows the form of a body that is begun."""
    return Register(
        key="bodies",
        kind=Body,
        title=QCoreApplication.translate("BodiesPage", "Headquarters and working groups"),
        new=QCoreApplication.translate("BodiesPage", "New body"),
        icon="people_community",
        hint=QCoreApplication.translate("BodiesPage", "Search by any name of the body"),
        columns=("name", "kind", "level", "place"),
        empty=QCoreApplication.translate(
            "BodiesPage",
            "Enter the bodies whose sessions you write down; their seats can be taken from a preset.",
        ),
        groups={
            QCoreApplication.translate("BodiesPage", "Identity"): (
                "name",
                "code",
                "kind",
                "level",
                "aliases",
                "place",
                "parent",
            ),
            QCoreApplication.translate("BodiesPage", "Basis"): (
                *("legal_basis", "created_by", "formed_on", "decree", "decree_on", "secretariat"),
            ),
            QCoreApplication.translate("BodiesPage", "Numbers of sessions"): (
                "numbering",
                "first_term_on",
                "term_years",
            ),
            QCoreApplication.translate("BodiesPage", "Meetings"): (
                *("quorum_percent", "meets_every_days", "approves_minutes"),
            ),
        },
        sections=partial(_sections, begin),
        printed=True,
        imported=True,
        subtitle=("kind", "level", "place"),
        facts=(
            *("code", "aliases", "secretariat", "created_by"),
            *("formed_on", "decree", "decree_on", "legal_basis"),
        ),
    )


def _sections(
    begin: Callable[[Body], object], desk: Desk, tools: Tools, _page: Page
) -> Sequence[DetailSection]:
    branches = BranchesSection(desk, tools)
    branches.asked.connect(begin)
    return (
        RulesSection(desk, tools),
        SeatsSection(desk, tools),
        branches,
        SessionsSection(desk, tools),
        AttachmentsSection(desk.attachments, desk.vocabulary, tools),
        HistorySection(desk.history, tools),
    )
