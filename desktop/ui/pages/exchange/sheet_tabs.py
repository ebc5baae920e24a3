"""The sheets of a workbook as tabs, each with how many of its rows wait for the clerk or would be saved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabBar

from desktop.persian.numbers import number_text
from desktop.services.sheets.plan import REFUSED
from desktop.ui.keys import shown_keys
from desktop.ui.pages.exchange.words import isolated

if TYPE_CHECKING:
    from desktop.services.sheets.plan import ImportPlan, SheetPlan

_LONGEST = 28
"""Letters of a sheet's name that are shown."""


class SheetTabs(QTabBar):
    """Hidden where there is but one sheet; arrows go from one to the other."""

    chosen = Signal(int)
    """Carries which sheet of the workbook is wanted, from 0."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Sheets of the workbook"))
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setDrawBase(False)
        self.places: tuple[int, ...] = ()
        self.currentChanged.connect(self._tell)
        self.hide()

    def show_plan(self, plan: ImportPlan, place: int) -> None:
        """Show the sheets of a plan, ``place`` as the one that is looked at."""
        sheets = {each.place: (each.sheet, self._note(each)) for each in plan.sheets}
        sheets |= {each.place: (each.sheet, self.tr("not read")) for each in plan.passed}
        places = tuple(sorted(sheets))
        self.blockSignals(True)
        while self.count() > len(places):
            self.removeTab(self.count() - 1)
        while self.count() < len(places):
            self.addTab("")
        for tab, each in enumerate(places):
            name, note = sheets[each]
            short = name if len(name) <= _LONGEST else f"{name[:_LONGEST].rstrip()}\u2026"
            self.setTabText(
                tab, (f"{isolated(short)} ({note})" if note else isolated(short)).replace("&", "&&")
            )
            self.setTabToolTip(tab, name if short != name else shown_keys("F6"))
        self.places = places
        if place in places:
            self.setCurrentIndex(places.index(place))
        self.blockSignals(False)
        self.setVisible(len(places) > 1)

    def step(self, by: int) -> None:
        """Go to another sheet, after the last to the first."""
        if self.count():
            self.setCurrentIndex((self.currentIndex() + by) % self.count())

    def _tell(self, tab: int) -> None:
        if 0 <= tab < len(self.places):
            self.chosen.emit(self.places[tab])

    def _note(self, sheet: SheetPlan[Any]) -> str:
        """Return how many rows of a sheet wait for the clerk, else how many would be saved, if any."""
        if refused := waiting(sheet):
            return self.tr("{count} wait").format(count=number_text(refused))
        saved = to_save(sheet)
        return self.tr("{count} to save").format(count=number_text(saved)) if saved else ""


def waiting(sheet: SheetPlan[Any]) -> int:
    """Return how many rows of a sheet wait for the clerk."""
    return sum(sheet.counts[each] for each in REFUSED)


def to_save(sheet: SheetPlan[Any]) -> int:
    """Return how many rows of a sheet saving stores."""
    return sum(count for outcome, count in sheet.counts.items() if outcome.is_saved)
