"""What was learned of offices: weaknesses to mend, and what is worth doing again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.supervision import Lesson
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


class LessonsPage(FamilyPage):
    """List, detail and form of the lessons; the list goes out as a workbook or paper for an evaluation."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(lessons_register(), desk, tools, offices_family())


def lessons_register() -> Register:
    """Return what the page of lessons is made from."""
    return Register(
        key="lessons",
        kind=Lesson,
        title=QCoreApplication.translate("LessonsPage", "Lessons of the offices"),
        new=QCoreApplication.translate("LessonsPage", "New lesson"),
        icon="info",
        hint=QCoreApplication.translate("LessonsPage", "Search by subject, description or cause"),
        columns=("subject", "kind", "office", "noted_on", "suggestion"),
        empty=QCoreApplication.translate(
            "LessonsPage", "Weaknesses and good experience of the offices stand here, for evaluations."
        ),
        groups={
            QCoreApplication.translate("LessonsPage", "Identity"): (
                *("subject", "kind", "office", "noted_on"),
            ),
            QCoreApplication.translate("LessonsPage", "What was learned"): (
                *("words", "cause", "suggestion", "resolution"),
            ),
        },
        sections=_sections,
        chip="kind",
        subtitle=("office", "noted_on"),
        order_by="noted_on",
        descending=True,
        imported=True,
    )


def _sections(desk: Desk, tools: Tools, _page: Page) -> Sequence[DetailSection]:
    return (
        AttachmentsSection(desk.attachments, desk.vocabulary, tools),
        HistorySection(desk.history, tools),
    )
