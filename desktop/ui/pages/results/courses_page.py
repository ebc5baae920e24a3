"""Training courses: how many were trained, how many of them found work and were linked to production."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.livelihood import COUNTED, Business, Course
from desktop.domain.results import share
from desktop.persian.numbers import number_text
from desktop.ui.models.columns import ExtraColumn, ExtraColumns
from desktop.ui.pages.families import offices_family
from desktop.ui.pages.family_page import FamilyPage
from desktop.ui.records.attachments_section import AttachmentsSection
from desktop.ui.records.history_section import HistorySection
from desktop.ui.records.linked_section import LinkedSection
from desktop.ui.records.register import Register
from desktop.ui.records.remarks_section import RemarksSection

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.services.desk import Desk
    from desktop.ui.page import Page
    from desktop.ui.places import Tools
    from desktop.ui.records.detail_section import DetailSection


class CoursesPage(FamilyPage):
    """List, detail and form of the courses."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(courses_register(), desk, tools, offices_family())


def courses_register() -> Register:
    """Return what the page of courses is made from."""
    return Register(
        key="courses",
        kind=Course,
        title=QCoreApplication.translate("CoursesPage", "Training courses"),
        new=QCoreApplication.translate("CoursesPage", "New course"),
        icon="text_number_list",
        hint=QCoreApplication.translate("CoursesPage", "Search by title or note"),
        columns=("name", "office", "since", "trained", "employed", "linked", "share"),
        empty=QCoreApplication.translate(
            "CoursesPage", "Enter the courses of the offices, and what became of those who were trained."
        ),
        groups={
            QCoreApplication.translate("CoursesPage", "Identity"): (
                *("name", "office", "organiser", "hours", "since", "until"),
            ),
            QCoreApplication.translate("CoursesPage", "Trained"): (
                *("trained_women", "trained_men", "trained", "volunteers"),
            ),
            QCoreApplication.translate("CoursesPage", "Found work"): (
                *("employed_women", "employed_men", "employed"),
            ),
            QCoreApplication.translate("CoursesPage", "Linked to production drivers"): (
                *("linked_women", "linked_men", "linked", "drivers"),
            ),
            QCoreApplication.translate("CoursesPage", "Budget and what stands behind it"): (
                *("budget", "amount", "resolution", "proposed_by"),
            ),
            QCoreApplication.translate("CoursesPage", "Note"): ("note",),
        },
        sections=_sections,
        extras=_extras,
        subtitle=("office", "since"),
        order_by="since",
        descending=True,
        imported=True,
    )


def _extras(desk: Desk) -> ExtraColumns:
    """Return the share of the employed; counts that are written by sex alone are shown as they come to."""

    def cells(ids: Sequence[str]) -> Mapping[str, Mapping[str, str]]:
        return {
            each.id: _cells(each.record)
            for each in desk.browse.page(Course, ids)
            if isinstance(each.record, Course)
        }

    words = QCoreApplication.translate("CoursesPage", "Share that found work")
    return ExtraColumns((ExtraColumn("share", words),), cells)


def _cells(course: Course) -> dict[str, str]:
    counts = {name: course.count(name) for name in COUNTED}
    trained, employed = counts["trained"], counts["employed"]
    found = {name: number_text(count) for name, count in counts.items() if count is not None}
    if trained and employed is not None and (part := share(employed, trained)) is not None:
        found["share"] = f"{number_text(part)}٪"
    return found


def _sections(desk: Desk, tools: Tools, _page: Page) -> Sequence[DetailSection]:
    return (
        RemarksSection(desk, tools),
        LinkedSection(
            QCoreApplication.translate("CoursesPage", "Businesses that came of it"),
            Business,
            "course",
            desk,
            tools,
            note=("kind", "owner"),
            chip="state",
        ),
        AttachmentsSection(desk.attachments, desk.vocabulary, tools),
        HistorySection(desk.history, tools),
    )
