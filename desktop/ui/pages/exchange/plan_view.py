"""A plan as it is looked at: its head, the rows of one of its sheets, and one row beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.keys import shown_keys
from desktop.ui.page import GAP
from desktop.ui.pages.exchange.figure import Figures
from desktop.ui.pages.exchange.heading_row import HeadingRow
from desktop.ui.pages.exchange.plan_head import PlanHead
from desktop.ui.pages.exchange.plan_table import PlanTable, Wanted, needs_a_look
from desktop.ui.pages.exchange.registers import IMPORTED
from desktop.ui.pages.exchange.row_pane import RowPane
from desktop.ui.pages.exchange.sheet_tabs import SheetTabs, to_save, waiting
from desktop.ui.pages.exchange.words import register_words
from desktop.ui.widgets.calm_combo import CalmCombo
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop.services.desk import Desk
    from desktop.services.sheets.plan import ImportPlan, SheetPlan, Wishes
    from desktop.ui.places import Tools

_NARROW = 1_060
"""Pixels of the view below which there is no room for a row beside the table."""


class PlanView(QWidget):
    """Shows a plan and keeps no other state than what is chosen in it."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__()
        self._words = desk.plan_words
        self._shown: tuple[ImportPlan, Wishes] | None = None
        self._is_checking = False
        self._entered: tuple[int, int | None, str] | None = None
        """The sheet, the row and the field in which Enter was pressed, until it is checked."""
        self.place = 0
        """Which sheet of the workbook is looked at, from 0."""
        self.head = PlanHead(desk.vocabulary, tools.theme, tools.icons)
        self.tabs = SheetTabs()
        self.figures = Figures(tools.icons)
        self.register = CalmCombo()
        self.register.setAccessibleName(self.tr("Register"))
        self.register.addItems(
            [self.tr("This sheet is not read"), *(register_words(kind) for kind in IMPORTED)]
        )
        self.heading = HeadingRow(tools.icons)
        self.checking = QLabel()
        self.checking.setProperty("role", "hint")
        self.report = QPushButton(self.tr("Errors to Excel"))
        self.reread = QPushButton(self.tr("Read the workbook again"))
        self.reread.setToolTip(shown_keys("F5"))
        for button, icon in ((self.report, "arrow_export"), (self.reread, "arrow_clockwise")):
            button.setProperty("role", "ghost")
            tools.icons.put(button, icon, "tintText")
        self._deeds = {button: button.text() for button in (self.report, self.reread)}
        self.only_problems = QCheckBox(self.tr("Only problems"))
        self.details = QPushButton(self.tr("Row details"))
        self.details.setProperty("role", "outcome")
        self.details.setCheckable(True)
        self.details.toggled.connect(self._fit)
        self.table = PlanTable(desk.plan_words, desk.vocabulary, tools.theme)
        self.unread = WrappedLabel()
        self.unread.setProperty("role", "label")
        self.pane = RowPane(desk.vocabulary, self.table)
        self._lay_out()
        self.tabs.chosen.connect(self.show_place)
        self.table.moved.connect(self._show_row)
        self.table.opened.connect(self._edit_row)
        self.pane.next_asked.connect(self._go_to_next_row)
        self.pane.entered.connect(self._go_on_when_right)
        self.only_problems.toggled.connect(self._filter_problems)
        self.figures.changed.connect(self._filter_outcomes)

    def _lay_out(self) -> None:
        into = QLabel(self.tr("into"))
        into.setProperty("role", "label")
        into.setBuddy(self.register)
        counts = QHBoxLayout()
        counts.setContentsMargins(16, 0, 16, 0)
        counts.setSpacing(10)
        counts.addWidget(self.figures, 1)
        counts.addWidget(self.only_problems)
        counts.addWidget(self.details)
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 0, 16, 0)
        bar.setSpacing(10)
        for widget in (into, self.register, self.heading, self.checking):
            bar.addWidget(widget)
        bar.addStretch(1)
        for button in (self.report, self.reread):
            bar.addWidget(button)
        card = QFrame()
        card.setProperty("role", "card")
        within = QVBoxLayout(card)
        within.setContentsMargins(1, 6, 1, 1)
        within.setSpacing(5)
        within.addWidget(self.tabs)
        within.addLayout(bar)
        within.addLayout(counts)
        within.addWidget(self.table, 1)
        within.addWidget(self._centred(self.unread), 1)
        rows = QHBoxLayout()
        rows.setSpacing(GAP)
        rows.addWidget(card, 1)
        rows.addWidget(self.pane)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.head)
        layout.addLayout(rows, 1)

    def _centred(self, label: QLabel) -> QWidget:
        self._unread_place = QWidget()
        layout = QVBoxLayout(self._unread_place)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.addStretch(1)
        layout.addWidget(label)
        layout.addStretch(2)
        return self._unread_place

    @property
    def sheet(self) -> SheetPlan[Any] | None:
        """The sheet that is looked at; none where it is not read."""
        plan = self._shown[0] if self._shown else None
        return next((each for each in plan.sheets if each.place == self.place), None) if plan else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.head.set_room(self.height())
        self._fit()

    def _fit(self) -> None:
        """Leave the table its width: in a narrow window the row beside it is there where it is wanted."""
        narrow = self.width() < _NARROW
        self.details.setVisible(narrow and self.sheet is not None)
        self.pane.set_away(away=narrow and not self.details.isChecked())
        for button, words in self._deeds.items():
            button.setText("" if narrow and not self.pane.isHidden() else words)
            button.setAccessibleName(words)
            keys = f" ({shown_keys('F5')})" if button is self.reread else ""
            button.setToolTip(f"{words}{keys}")

    def show_anew(self, plan: ImportPlan, wishes: Wishes) -> None:
        """Show the plan of what was just read, from the first row of the first sheet with problems."""
        first = (*filter(waiting, plan.sheets), *filter(to_save, plan.sheets), *plan.sheets)
        places = [each.place for each in first]
        self.place = next(iter((*places, *(each.place for each in plan.passed))), 0)
        self._shown = (plan, wishes)
        self._begin_filters()
        self.details.setChecked(bool(plan.refused))  # what is wrong is told there
        self._show(plan, wishes, anew=True)
        self.table.setFocus()

    def show_plan(self, plan: ImportPlan, wishes: Wishes) -> None:
        """Show the plan that was made anew; the rows stay where they are."""
        self._show(plan, wishes, anew=False)
        self._then_on()

    def _begin_filters(self) -> None:
        """Show all rows of the sheet, or those alone in which there is something to do."""
        self.only_problems.blockSignals(True)
        self.only_problems.setChecked(False)
        self.only_problems.blockSignals(False)
        self.figures.begin(self.sheet.counts if self.sheet else {})

    def show_place(self, place: int) -> None:
        """Show another sheet."""
        if self._shown and place != self.place:
            self.flush()
            self.place = place
            self._begin_filters()
            self._show(*self._shown, anew=True)

    def show_checking(self, *, now: bool) -> None:
        """Say that corrections are being checked, or no longer."""
        self._is_checking = now
        self.checking.setText(self.tr("Checking…") if now else "")

    def flush(self) -> bool:
        """Take over what is being typed; return whether there was something."""
        in_cell, in_pane = self.table.flush(), self.pane.flush()
        return in_cell or in_pane

    def go_on(self) -> None:
        """Go to the next wrong cell: in the row's pane where the keyboard is there, else in the grid."""
        if not self._is_in_pane():
            self.table.go_on()
        else:
            self._go_in_pane(self.table.next_problem())

    def _is_in_pane(self) -> bool:
        focused: QWidget | None = self.window().focusWidget()
        return focused is not None and self.pane.isAncestorOf(focused)

    def _go_to_next_row(self) -> None:
        self._go_in_pane(self.table.next_problem(other_row=True))

    def _go_in_pane(self, place: tuple[int, int] | None) -> None:
        if place:
            self.table.go(*place)
            self.pane.focus(self.table.rows.columns[place[1]].name)

    def _go_on_when_right(self, name: str) -> None:
        """Go on after Enter, once the field was checked and is right."""
        self._entered = (self.place, self.table.current_number(), name)
        if not self._is_checking:
            self._then_on()

    def _then_on(self) -> None:
        entered, self._entered = self._entered, None
        now = self.table.current_number()
        row = self.table.words_of(now) if now is not None else None
        if entered is None or row is None or entered[:2] != (self.place, now) or entered[2] in row.problems:
            return
        if self._is_in_pane() and not self.pane.is_typed_in:
            self._go_in_pane(self.table.next_problem())

    def _show(self, plan: ImportPlan, wishes: Wishes, *, anew: bool) -> None:
        self._shown = (plan, wishes)
        sheet = self.sheet
        self.tabs.show_plan(plan, self.place)
        self.register.setCurrentIndex(1 + IMPORTED.index(sheet.kind) if sheet else 0)
        made, near = self._words.made(plan), self._words.near(plan)
        self.head.show_plan(plan, sheet, made, near, without_hidden=wishes.without_hidden)
        self.heading.setVisible(sheet is not None)
        self.figures.setVisible(sheet is not None)
        self.only_problems.setVisible(sheet is not None)
        self.table.setVisible(sheet is not None)
        self._unread_place.setVisible(sheet is None)
        self.unread.set_words(
            ""
            if sheet
            else self.tr("This sheet is not read. Choose above what its rows are, and they are checked.")
        )
        if sheet:
            self.heading.show_row(sheet.heading_row)
            self.figures.show_counts(sheet.counts)
            waits = self.only_problems.isChecked() or any(map(needs_a_look, sheet.rows))
            self.only_problems.setEnabled(waits)
        self.table.show_sheet(plan, sheet, self._corrected(wishes), self._wanted(), anew=anew)
        self.report.setVisible(bool(plan.refused))
        self.reread.setVisible(plan.source.path is not None)
        self._show_row()
        self._fit()

    def _corrected(self, wishes: Wishes) -> frozenset[tuple[int, str]]:
        """Return the rows and fields of the sheet in which the clerk wrote, or chose a side."""
        return frozenset(
            (number, name) for place, number, name in (*wishes.mending, *wishes.sides) if place == self.place
        )

    def _wanted(self) -> Wanted:
        return Wanted(self.figures.chosen, self.only_problems.isChecked())

    def _show_row(self) -> None:
        if self._shown is None:
            return
        number = self.table.current_number()
        row = None if number is None or self.sheet is None else self.table.words_of(number)
        corrected = self._corrected(self._shown[1])
        mended = frozenset(name for at, name in corrected if at == number)
        self.pane.show_row(self.sheet, row, mended)
        self.pane.set_next(there=bool(self.sheet and waiting(self.sheet)))

    def _edit_row(self, _row: int) -> None:
        self.details.setChecked(True)
        self.pane.focus_first()

    def _filter_problems(self, only: bool) -> None:
        if only:
            self.figures.clear()
        self._refilter()

    def _filter_outcomes(self) -> None:
        if self.figures.chosen:
            self.only_problems.blockSignals(True)
            self.only_problems.setChecked(False)
            self.only_problems.blockSignals(False)
        self._refilter()

    def _refilter(self) -> None:
        if self._shown:
            self._show(*self._shown, anew=False)
