"""How many offices are meant for each place, beside those that there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.office import Office, OfficeState
from desktop.domain.programme import OfficePlan
from desktop.persian.numbers import number_text
from desktop.ui.models.columns import ExtraColumn, ExtraColumns
from desktop.ui.pages.families import territory_family
from desktop.ui.pages.family_page import FamilyPage
from desktop.ui.places import Destination
from desktop.ui.records.detail_section import DetailSection
from desktop.ui.records.history_section import HistorySection
from desktop.ui.records.register import Register
from desktop.ui.state_tones import tone_of
from desktop.ui.widgets.two_line_list import ListRow, TwoLineList
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.services.offices.office_plans import PlanStanding
    from desktop.ui.page import Page
    from desktop.ui.places import Tools


class OfficesOfPlan(DetailSection):
    """The offices that there are of those that are meant, and how many of them nobody has named yet."""

    leads = True

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(QCoreApplication.translate("OfficesOfPlan", "Offices of this plan"))
        self._desk = desk
        self.list = TwoLineList(tools.theme, self.title)
        self.list.opened.connect(self._open)
        self.said = WrappedLabel()
        self.said.setProperty("role", "label")
        self.body.addWidget(self.said)
        self.body.addLayout(self.list.outset())

    def show_record(self, record: Record) -> None:
        found = next(
            (each for each in self._desk.offices.plans.standings() if each.plan.id == record.id), None
        )
        offices = found.offices if found else ()
        label = self._desk.vocabulary.choice
        rows = [
            ListRow(
                each.id,
                each.name,
                label(each.kind).label if each.kind else "",
                label(each.state).label,
                tone_of(each.state),
            )
            for each in offices
        ]
        self.list.set_rows(rows)
        self.said.set_words(self._words(found) if found else "")

    def _words(self, found: PlanStanding) -> str:
        words = self.tr("{meant} are meant: {named} are named, {unnamed} are not known yet.")
        counts = {
            "meant": number_text(found.plan.count or 0),
            "named": number_text(found.named),
            "unnamed": number_text(found.unnamed),
        }
        return words.format(**counts)

    def _open(self, office_id: str) -> None:
        self.going.emit(Destination(kind=Office.__name__, record_id=office_id))


class OfficePlansPage(FamilyPage):
    """List, detail and form of the plans."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(office_plans_register(), desk, tools, territory_family())


def office_plans_register() -> Register:
    """Return what the page of planned offices is made from."""
    translate = QCoreApplication.translate
    return Register(
        key="office_plans",
        kind=OfficePlan,
        title=translate("OfficePlansPage", "Offices that are meant"),
        new=translate("OfficePlansPage", "New number of offices"),
        icon="building_multiple",
        hint=translate("OfficePlansPage", "Search by source or note"),
        columns=("place", "count", "standing", "working", "unnamed", "planned_on"),
        empty=translate(
            "OfficePlansPage", "Enter how many offices are meant for a province, a county or a city."
        ),
        groups={
            translate("OfficePlansPage", "Plan"): ("place", "count", "planned_on", "programme"),
            translate("OfficePlansPage", "Source"): ("resolution", "source", "note"),
        },
        sections=_sections,
        subtitle=("programme", "planned_on"),
        extras=_extras,
        order_by="planned_on",
        descending=True,
    )


def _extras(desk: Desk) -> ExtraColumns:
    translate = QCoreApplication.translate
    columns = (
        ExtraColumn("standing", translate("OfficePlansPage", "Offices by state")),
        ExtraColumn("working", translate("OfficePlansPage", "Active or handed over")),
        ExtraColumn("unnamed", translate("OfficePlansPage", "Not named yet")),
    )

    def cells(ids: Sequence[str]) -> Mapping[str, Mapping[str, str]]:
        standings = desk.offices.plans.standings()
        return {each.plan.id: _cells(each, desk) for each in standings if each.plan.id in ids}

    return ExtraColumns(columns, cells)


def _cells(found: PlanStanding, desk: Desk) -> dict[str, str]:
    states: Mapping[OfficeState, int] = found.by_state
    label = desk.vocabulary.choice
    said = [f"{label(state).label}: {number_text(count)}" for state, count in states.items()]
    return {
        "standing": "\u060c ".join(said),
        "working": number_text(found.working),
        "unnamed": number_text(found.unnamed),
    }


def _sections(desk: Desk, tools: Tools, _page: Page) -> Sequence[DetailSection]:
    return (OfficesOfPlan(desk, tools), HistorySection(desk.history, tools))
