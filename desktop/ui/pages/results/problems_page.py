"""Problems of neighbourhoods, from the day they were raised to the day they were solved."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.supervision import LocalProblem
from desktop.persian.numbers import number_text
from desktop.ui.models.columns import ExtraColumn, ExtraColumns
from desktop.ui.pages.families import offices_family
from desktop.ui.pages.family_page import FamilyPage
from desktop.ui.records.attachments_section import AttachmentsSection
from desktop.ui.records.history_section import HistorySection
from desktop.ui.records.register import Register
from desktop.ui.tone import Tone

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.services.desk import Desk
    from desktop.ui.page import Page
    from desktop.ui.places import Tools
    from desktop.ui.records.detail_section import DetailSection


class ProblemsPage(FamilyPage):
    """List, detail and form of the problems of neighbourhoods."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(problems_register(), desk, tools, offices_family())


def problems_register() -> Register:
    """Return what the page of local problems is made from."""
    return Register(
        key="problems",
        kind=LocalProblem,
        title=QCoreApplication.translate("ProblemsPage", "Problems of neighbourhoods"),
        new=QCoreApplication.translate("ProblemsPage", "New problem"),
        icon="warning",
        hint=QCoreApplication.translate("ProblemsPage", "Search by subject, description or solution"),
        columns=("subject", "category", "neighbourhood", "raised_on", "standing", "days"),
        empty=QCoreApplication.translate(
            "ProblemsPage", "What people of a neighbourhood raise stands here until it is solved."
        ),
        groups={
            QCoreApplication.translate("ProblemsPage", "The problem"): (
                *("subject", "category", "office", "neighbourhood", "raised_by", "raised_on", "words"),
            ),
            QCoreApplication.translate("ProblemsPage", "Its solution"): (
                *("agency", "resolution", "solved_on", "solution"),
            ),
        },
        sections=_sections,
        extras=_extras,
        subtitle=("category", "raised_on"),
        order_by="raised_on",
        descending=True,
        imported=True,
    )


def _extras(desk: Desk) -> ExtraColumns:
    """Return whether a problem is solved, and the days that it took or has taken so far."""
    solved = QCoreApplication.translate("ProblemsPage", "Solved")
    unsolved = QCoreApplication.translate("ProblemsPage", "Unsolved")
    days = QCoreApplication.translate("ProblemsPage", "{count} days")

    def cells(ids: Sequence[str]) -> Mapping[str, Mapping[str, str]]:
        today = date.today()  # noqa: DTZ011 - the day of whoever sits here
        return {
            each.id: {
                "standing": solved if each.record.solved_on else unsolved,
                "days": days.format(count=number_text(_days(each.record, today))),
            }
            for each in desk.browse.page(LocalProblem, ids)
            if isinstance(each.record, LocalProblem)
        }

    columns = (
        ExtraColumn(
            "standing",
            QCoreApplication.translate("ProblemsPage", "State"),
            {solved: Tone.OK, unsolved: Tone.WARN},
        ),
        ExtraColumn("days", QCoreApplication.translate("ProblemsPage", "Time")),
    )
    return ExtraColumns(columns, cells)


def _days(problem: LocalProblem, today: date) -> int:
    end = problem.solved_on or today
    return max((end - problem.raised_on).days, 0) if problem.raised_on else 0


def _sections(desk: Desk, tools: Tools, _page: Page) -> Sequence[DetailSection]:
    return (
        AttachmentsSection(desk.attachments, desk.vocabulary, tools),
        HistorySection(desk.history, tools),
    )
