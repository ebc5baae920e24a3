"""A plan as it is looked at: its head, its rows, and one row beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.services.sheets.plan import RowOutcome
from desktop.ui.keys import shown_keys
from desktop.ui.page import GAP
from desktop.ui.pages.exchange.plan_head import PlanHead
from desktop.ui.pages.exchange.plan_table import PlanTable
from desktop.ui.pages.exchange.registers import IMPORTED
from desktop.ui.pages.exchange.row_pane import RowPane
from desktop.ui.pages.exchange.words import register_words
from desktop.ui.widgets.calm_combo import CalmCombo

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.services.desk import Desk
    from desktop.services.sheets.mended_rows import Place
    from desktop.services.sheets.plan import ImportPlan
    from desktop.ui.places import Tools


class PlanView(QWidget):
    """Shows a plan and keeps no other state than what is chosen in it."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__()
        self._words = desk.plan_words
        self._plan: ImportPlan[Any] | None = None
        self._mending: Mapping[Place, str] = {}
        self.head = PlanHead(desk.vocabulary, tools.theme, tools.icons)
        self.register = CalmCombo()
        self.register.setAccessibleName(self.tr("Register"))
        for kind in IMPORTED:
            self.register.addItem(register_words(kind))
        self.checking = QLabel()
        self.checking.setProperty("role", "hint")
        self.report = QPushButton(self.tr("Errors to Excel"))
        self.reread = QPushButton(self.tr("Read the workbook again"))
        self.reread.setToolTip(shown_keys("F5"))
        for button, icon in ((self.report, "arrow_export"), (self.reread, "arrow_clockwise")):
            button.setProperty("role", "ghost")
            tools.icons.put(button, icon, "tintText")
        self.only_problems = QCheckBox(self.tr("Only problems"))
        self.table = PlanTable(desk.plan_words, desk.vocabulary, tools.theme)
        self.pane = RowPane(desk.vocabulary, self.table)
        self._lay_out()
        self.table.moved.connect(self._show_row)
        self.table.opened.connect(self._edit_row)
        self.pane.next_asked.connect(self.go_on)
        self.only_problems.toggled.connect(self._refilter)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Rows"))
        title.setProperty("role", "h2")
        into = QLabel(self.tr("into"))
        into.setProperty("role", "label")
        into.setBuddy(self.register)
        top = QHBoxLayout()
        top.setContentsMargins(16, 0, 16, 0)
        top.setSpacing(10)
        for widget in (title, into, self.register, self.checking):
            top.addWidget(widget)
        top.addStretch(1)
        for button in (self.report, self.reread, self.only_problems):
            top.addWidget(button)
        card = QFrame()
        card.setProperty("role", "card")
        within = QVBoxLayout(card)
        within.setContentsMargins(1, 10, 1, 1)
        within.setSpacing(8)
        within.addLayout(top)
        within.addWidget(self.table, 1)
        rows = QHBoxLayout()
        rows.setSpacing(GAP)
        rows.addWidget(card, 1)
        rows.addWidget(self.pane)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP - 4)
        layout.addWidget(self.head)
        layout.addLayout(rows, 1)

    def show_anew(self, plan: ImportPlan[Any]) -> None:
        """Show the plan of a workbook that was just read, from its first row."""
        self.only_problems.blockSignals(True)
        self.only_problems.setChecked(False)
        self.only_problems.blockSignals(False)
        self.only_problems.setEnabled(bool(plan.counts[RowOutcome.REJECTED] or plan.noted))
        self._show(plan, {}, anew=True)
        self.table.setFocus()

    def show_plan(self, plan: ImportPlan[Any], mending: Mapping[Place, str]) -> None:
        """Show the corrected plan of the same workbook; the rows stay where they are."""
        self._show(plan, mending, anew=False)

    def show_checking(self, *, now: bool) -> None:
        """Say that corrections are being checked, or no longer."""
        self.checking.setText(self.tr("Checking…") if now else "")

    def go_on(self) -> None:
        """Go to the next row with an error, and into its first wrong field."""
        if (place := self.table.next_problem()) is not None:
            self.table.go(place)
            self.pane.focus_first()

    def _show(self, plan: ImportPlan[Any], mending: Mapping[Place, str], *, anew: bool) -> None:
        self._plan, self._mending = plan, mending
        self.register.setCurrentIndex(IMPORTED.index(plan.kind))
        self.head.show_plan(plan, self._words.made(plan), len(mending))
        self.table.show_plan(plan, mending, only_problems=self.only_problems.isChecked(), anew=anew)
        self.report.setVisible(bool(plan.counts[RowOutcome.REJECTED]))
        self._show_row()

    def _show_row(self) -> None:
        if self._plan is None:
            return
        number = self.table.current_number()
        row = None if number is None else self.table.words_of(number)
        mended = frozenset(name for at, name in self._mending if at == number)
        self.pane.show_row(self._plan, row, mended)
        self.pane.set_next(there=bool(self._plan.counts[RowOutcome.REJECTED]))

    def _edit_row(self, _row: int) -> None:
        self.pane.focus_first()

    def _refilter(self) -> None:
        if self._plan:
            self._show(self._plan, self._mending, anew=False)
