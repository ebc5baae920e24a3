"""The catalogue of indicators by which offices and agencies report."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.indicator import Indicator
from desktop.errors import AppError
from desktop.persian.numbers import number_text
from desktop.schema.diff import Edit
from desktop.ui.page_action import PageAction
from desktop.ui.pages.families import figures_family
from desktop.ui.pages.family_page import FamilyPage
from desktop.ui.pages.register_page import Register
from desktop.ui.pages.reports.trend_section import TrendSection
from desktop.ui.records.history_section import HistorySection
from desktop.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.schema.diff import Opened
    from desktop.services.desk import Desk
    from desktop.ui.page import Page
    from desktop.ui.places import Tools
    from desktop.ui.records.detail_section import DetailSection


class IndicatorsPage(FamilyPage):
    """An empty catalogue offers the usual indicators; one with values is retired and not deleted."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(indicators_register(), desk, tools, figures_family())

    def empty_state(self) -> EmptyState:
        self.usual_action = PageAction(
            self.tr("Take the usual indicators"), "arrow_import", self.bring_usual, self
        )
        words = (self.register.title, self.register.empty)
        return EmptyState(
            self.tools.icons,
            self.register.icon,
            *words,
            self.usual_action,
            self.new_action,
            self.sheet_menu.import_action,
            self.bin_action,
        )

    def bring_usual(self) -> None:
        """Store the usual indicators, which can be changed or retired."""
        try:
            brought = self.desk.reports.usual_indicators.bring()
        except AppError as error:
            self.tools.ask.show_error(self, error)
            return
        self.reload()
        words = self.tr("{count} indicators were taken from what the seed documents speak of.")
        self.tools.toasts.tell(words.format(count=number_text(len(brought))))

    def _delete(self, ids: Sequence[str]) -> None:
        """Offer to retire what has values, instead of deleting it."""
        used = self.desk.reports.used(ids)
        if not used:
            super()._delete(ids)
            return
        count = sum(used.values())
        names = self.desk.browse.titles(Indicator, list(used))
        words = self.tr("Values are kept under “{names}” ({count}). Deleting would lose them.")
        self.tools.ask.confirm(
            self,
            words.format(names="، ".join(names.values()), count=number_text(count)),
            self.tr("Retire instead"),
            lambda: self._retire(tuple(used), [each for each in ids if each not in used]),
        )

    def _retire(self, used: Sequence[str], others: Sequence[str]) -> None:
        try:
            for each in used:
                opened: Opened[Indicator] = self.desk.browse.open(Indicator, each)
                self.desk.edit.save(Edit(opened, replace(opened.record, is_retired=True)))
        except AppError as error:
            self.tools.ask.show_error(self, error)
            return
        self.reload()
        self.tools.toasts.tell(
            self.tr("Retired: it keeps its values and is asked for no more."), lambda: self._back(used)
        )
        if others:
            super()._delete(others)

    def _back(self, ids: Sequence[str]) -> None:
        try:
            for each in ids:
                opened: Opened[Indicator] = self.desk.browse.open(Indicator, each)
                self.desk.edit.save(Edit(opened, replace(opened.record, is_retired=False)))
        except AppError as error:
            self.tools.ask.show_error(self, error)
        self.reload()


def indicators_register() -> Register:
    """Return what the page of indicators is made from."""
    return Register(
        key="indicators",
        kind=Indicator,
        title=QCoreApplication.translate("IndicatorsPage", "Indicators"),
        new=QCoreApplication.translate("IndicatorsPage", "New indicator"),
        icon="text_number_list",
        hint=QCoreApplication.translate("IndicatorsPage", "Search by name or code"),
        columns=("order", "code", "name", "dimension", "unit", "direction", "gathering", "is_retired"),
        empty=QCoreApplication.translate(
            "IndicatorsPage",
            "What offices and agencies report figures of stands here. Begin with the usual ones.",
        ),
        groups={
            QCoreApplication.translate("IndicatorsPage", "Indicator"): (
                *("name", "code", "order", "dimension", "unit", "aliases"),
            ),
            QCoreApplication.translate("IndicatorsPage", "How it is read"): (
                *("direction", "gathering", "least", "most", "is_told", "is_retired"),
            ),
            QCoreApplication.translate("IndicatorsPage", "Note"): ("note",),
        },
        sections=_sections,
        subtitle=("dimension", "unit"),
        order_by="order",
        imported=True,
    )


def _sections(desk: Desk, tools: Tools, _page: Page) -> Sequence[DetailSection]:
    return (TrendSection(desk, tools), HistorySection(desk.history, tools))
