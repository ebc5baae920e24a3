"""What the detail beside the board shows of a resolution."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.resolution import Resolution
from desktop.ui.pages.follow.cascade_section import CascadeSection
from desktop.ui.pages.letters_section import LettersSection
from desktop.ui.records.attachments_section import AttachmentsSection
from desktop.ui.records.follow_ups_section import FollowUpsSection
from desktop.ui.records.history_section import HistorySection
from desktop.ui.records.register import Register
from desktop.ui.records.resolution_sections import AssignmentsSection, CitationsSection, WholeTextSection

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.ui.page import Page
    from desktop.ui.places import Tools
    from desktop.ui.records.detail_section import DetailSection


def follow_register() -> Register:
    """Return how the detail of a resolution is made up here; it is edited in its own register."""
    return Register(
        key="follow",
        kind=Resolution,
        title=QCoreApplication.translate("FollowPage", "Follow-up"),
        new="",
        icon="board",
        hint="",
        columns=(),
        empty="",
        sections=_sections,
        subtitle=("kind", "deadline_on"),
        facts=(
            "number",
            "deadline_phrase",
            "item",
            "priority",
            "topic",
            "neighbourhoods",
            "offices",
            "budget",
        ),
        edit=_log,
    )


def _log(_record: Record) -> str:
    return QCoreApplication.translate("FollowPage", "Log a step")


def _sections(desk: Desk, tools: Tools, _page: Page) -> Sequence[DetailSection]:
    return (
        WholeTextSection(desk),
        AssignmentsSection(desk, tools),
        FollowUpsSection(desk, tools),
        CascadeSection(desk, tools),
        CitationsSection(desk, tools),
        LettersSection("resolutions", desk, tools),
        AttachmentsSection(desk.attachments, desk.vocabulary, tools),
        HistorySection(desk.history, tools),
    )
