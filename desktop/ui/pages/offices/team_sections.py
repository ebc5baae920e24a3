"""Who works in an office, which agencies serve people through it, and who visited it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from desktop.domain.office_team import OfficeMember, OfficeService
from desktop.domain.supervision import SupervisionVisit
from desktop.persian.jalali import day_words
from desktop.persian.numbers import number_text
from desktop.ui.records.parts_section import BETWEEN, PartsSection
from desktop.ui.short import short
from desktop.ui.tone import Tone
from desktop.ui.widgets.period import period_words
from desktop.ui.widgets.two_line_list import ListRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.schema.record import Record
    from desktop.services.browse import Shown
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools

LETTERS = 80
"""Letters of findings that a row shows."""


class StaffSection(PartsSection):
    """Who is there now first, then those who left; the manager, local or not, stands out."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(
            QCoreApplication.translate("StaffSection", "Staff"),
            OfficeMember,
            "office",
            desk,
            tools,
            add=QCoreApplication.translate("StaffSection", "New member of staff"),
            empty=QCoreApplication.translate("StaffSection", "Nobody is written down as working here."),
            groups={"": ("person", "post", "since", "until", "discipline")},
        )

    def fill(self, rows: Sequence[ListRow]) -> None:
        left = {
            each.id
            for each in self.found
            if isinstance(each, OfficeMember) and _is_over(each.until, self._desk)
        }
        super().fill(sorted(rows, key=lambda row: row.id in left))

    def row(self, shown: Shown, title: str) -> ListRow:
        member: Any = shown.record
        told = (shown.cells["post"], shown.cells["discipline"], period_words(member.since, member.until))
        row = ListRow(shown.id, title, BETWEEN.join(filter(None, told)))
        if _is_over(member.until, self._desk):
            return row._replace(chip=self.tr("left"), tone=Tone.NEUTRAL)
        if member.is_manager:
            words = self.tr("local manager") if member.is_local else self.tr("manager, not local")
            return row._replace(chip=words, tone=Tone.OK if member.is_local else Tone.INFO)
        return row._replace(chip=self.tr("local"), tone=Tone.NEUTRAL) if member.is_local else row


class ServicesSection(PartsSection):
    """What agencies offer people through the office."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(
            QCoreApplication.translate("ServicesSection", "Services of agencies"),
            OfficeService,
            "office",
            desk,
            tools,
            add=QCoreApplication.translate("ServicesSection", "New service"),
            empty=QCoreApplication.translate(
                "ServicesSection", "No agency serves people through this office."
            ),
            groups={"": ("agency", "words", "since", "until", "days")},
        )

    def row(self, shown: Shown, title: str) -> ListRow:
        service: Any = shown.record
        told = (shown.cells["agency"], shown.cells["days"], period_words(service.since, service.until))
        row = ListRow(shown.id, title, BETWEEN.join(filter(None, told)))
        return (
            row._replace(chip=self.tr("ended"), tone=Tone.NEUTRAL)
            if _is_over(service.until, self._desk)
            else row
        )


class VisitsSection(PartsSection):
    """The newest visit first; one whose answer is overdue stands out."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(
            QCoreApplication.translate("VisitsSection", "Supervision visits"),
            SupervisionVisit,
            "office",
            desk,
            tools,
            add=QCoreApplication.translate("VisitsSection", "New visit"),
            empty=QCoreApplication.translate("VisitsSection", "Nobody has visited this office yet."),
        )

    def blank(self) -> Record:
        """Return a visit of today."""
        visit = super().blank()
        if not isinstance(visit, SupervisionVisit):
            raise TypeError
        return replace(visit, visited_on=self._desk.offices.life.today())

    def fill(self, rows: Sequence[ListRow]) -> None:
        days = {each.id: each.visited_on for each in self.found if isinstance(each, SupervisionVisit)}
        super().fill(sorted(rows, key=lambda row: days.get(row.id) or date.min, reverse=True))

    def row(self, shown: Shown, title: str) -> ListRow:  # noqa: ARG002 - a visit is called by its day
        visit: Any = shown.record
        words = day_words(visit.visited_on) if visit.visited_on else ""
        findings = short(" ".join(visit.findings.split()), LETTERS)
        told = (visit.visitor or shown.cells["organisation"], findings)
        row = ListRow(shown.id, words, BETWEEN.join(filter(None, told)))
        if visit.answer_due_on and not visit.answered_on and _is_over(visit.answer_due_on, self._desk):
            return row._replace(chip=self.tr("answer overdue"), tone=Tone.DANGER)
        if visit.score is not None:
            score = self.tr("score {score}").format(score=number_text(visit.score))
            return row._replace(chip=score, tone=Tone.INFO)
        return row


def _is_over(until: date | None, desk: Desk) -> bool:
    return until is not None and until < desk.offices.life.today()
