"""What a plan comes to: how far one is, columns that are not known, what was read in a special way."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.persian.digits import persian_digits
from desktop.persian.jalali import day_words
from desktop.persian.numbers import number_text
from desktop.services.sheets.passed_rows import NoRecord
from desktop.services.sheets.plan import RowOutcome
from desktop.ui.page import GAP
from desktop.ui.pages.exchange.column_choosers import ColumnChoosers
from desktop.ui.pages.exchange.verdict_lines import VerdictLines
from desktop.ui.pages.exchange.words import isolated, made_words, near_words, passed_words
from desktop.ui.tone import Tone
from desktop.ui.widgets.fitting_area import FittingArea
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.timeline import Step, StepState, Timeline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.sheets.plan import ImportPlan, SheetPlan
    from desktop.services.sheets.plan_words import NearName
    from desktop.ui.icons import Icons
    from desktop.ui.theme import Theme

_LOWEST, _HIGHEST = 26, 128
"""Pixels of the height that all remarks take together in a low window; more of them are scrolled to."""
_LOW = 700
"""Pixels of the view below which the steps and remarks do not both have room over eight rows."""
_NEAR_SAID = 3
"""How many names that are near stored ones are said one by one."""
_LOWER = 560
"""Pixels of the view below which the steps have no room."""
_SHARE = 4
"""What part of the height of the view they take at most: a fourth."""
_ROWS = 413
"""Pixels of the height that the table takes with its tabs, its filters and six rows."""
_LEAST = 64
"""Pixels that remarks have in the lowest window."""


class PlanHead(QWidget):
    """Steps, and under them what is to be known of the workbook and of the sheet that is looked at."""

    hidden_wished = Signal(bool)
    """Whether rows that are hidden in Excel are to be left out."""
    stored_meant = Signal(object)
    """Carries the `NearName`s of which the stored names are meant."""

    def __init__(self, vocabulary: Vocabulary, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._height = _LOW
        self.steps = Timeline(theme)
        self.columns = ColumnChoosers(vocabulary, icons)
        self.notice = Notice(icons)
        self.verdicts = VerdictLines(vocabulary, icons)
        self._card = card = QFrame()
        card.setProperty("role", "card")
        within = QVBoxLayout(card)
        within.setContentsMargins(16, 8, 16, 6)
        within.addWidget(self.steps)
        said = QWidget()
        lines = QVBoxLayout(said)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        for widget in (self.columns, self.notice, self.verdicts):
            lines.addWidget(widget)
        self._area = FittingArea(said, _LOWEST)
        self._area.setMaximumHeight(_HIGHEST)
        self.verdicts.unfold.toggled.connect(self._show_unfolded)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP - 4)
        layout.addWidget(card)
        layout.addWidget(self._area)

    def _show_unfolded(self, on: bool) -> None:
        """Give room to the lines that were unfolded, and scroll to them once they have their places."""
        self._fit()
        if on:
            bar = self._area.verticalScrollBar()
            QTimer.singleShot(0, bar, lambda: bar.setValue(self.verdicts.y()))

    def set_room(self, height: int) -> None:
        """Say how high the view is of which this is the head."""
        self._height = height
        self._fit()
        self._make_room()

    def _fit(self) -> None:
        """Leave six rows their room, unless columns are looked at that were unfolded."""
        usual = min(max(_HIGHEST, self._height // _SHARE), self._height - _ROWS)
        unfolded = self.verdicts.unfold.isChecked() and not self.verdicts.unfold.isHidden()
        most = self._height * 2 // 5 if unfolded else 0
        self._area.setMaximumHeight(max(usual, most, _LEAST))

    def _make_room(self) -> None:
        """Give up the steps in a low window where there are remarks: the rows need the height."""
        self._card.setVisible(self._height >= (_LOWER if self._area.isHidden() else _LOW))
        self.setVisible(not (self._card.isHidden() and self._area.isHidden()))

    def show_plan(
        self,
        plan: ImportPlan,
        sheet: SheetPlan[Any] | None,
        made: Sequence[tuple[str, str]],
        near: Sequence[NearName],
        *,
        without_hidden: bool,
    ) -> None:
        """Tell of a plan and of one of its sheets; ``made`` are kinds and titles."""
        self._show_steps(plan, sheet)
        self.columns.show_sheet(sheet)
        self.verdicts.show_sheet(sheet)
        self._show_notice(plan, sheet, made, near, without_hidden=without_hidden)
        self._area.setVisible(any(not each.isHidden() for each in (self.columns, self.notice, self.verdicts)))
        self._fit()
        self._make_room()

    def _show_steps(self, plan: ImportPlan, sheet: SheetPlan[Any] | None) -> None:
        known = len(sheet.columns) if sheet else 0
        columns = self.tr("{known} of {all} columns").format(
            known=number_text(known),
            all=number_text(known + len(sheet.unknown_headings) if sheet else 0),
        )
        found = self.tr("{errors} errors, {remarks} remarks").format(
            errors=number_text(plan.refused), remarks=number_text(plan.noted)
        )
        name = isolated(plan.source.name) if plan.source.path else self.tr("From the clipboard")
        self.steps.set_steps(
            [
                Step(self.tr("Choose the workbook"), name, StepState.DONE),
                Step(self.tr("Recognise the columns"), columns, StepState.DONE),
                Step(self.tr("Check and correct"), found, StepState.NOW),
                Step(self.tr("Save"), self.tr("with a backup, and a way back for 30 days"), StepState.LATER),
            ]
        )

    def _show_notice(
        self,
        plan: ImportPlan,
        sheet: SheetPlan[Any] | None,
        made: Sequence[tuple[str, str]],
        near: Sequence[NearName],
        *,
        without_hidden: bool,
    ) -> None:
        lost = self._left_unread(sheet)
        if sheet and not sheet.heading_row:
            headless = self.tr("The rows have no headings; the columns were read in the order of the list.")
            lost = " ".join(filter(None, (headless, lost)))
        hidden = sheet.hidden_rows if sheet else 0
        read = self.tr("{count} rows that are hidden in Excel were read, too.")
        said = [
            lost,
            *map(near_words, near[:_NEAR_SAID]),
            self._came_before(plan),
            self.tr("Rows that are hidden in Excel are left out.") if without_hidden else "",
            read.format(count=number_text(hidden)) if hidden and not without_hidden else "",
            passed_words(sheet.passed) if sheet and sheet.passed else "",
            made_words(made) if made else "",
            ""
            if plan.tells_errors
            else self.tr("This format tells neither errors in cells nor hidden rows."),
        ]
        if not any(said):
            self.notice.clear()
            return
        first, *more = filter(None, said)
        other = any(each.why is NoRecord.OTHER_TABLE for each in sheet.passed) if sheet else False
        self.notice.say(first, Tone.WARN if lost or other or near else Tone.INFO, more)
        if without_hidden:
            self.notice.add_deed(self.tr("Read the hidden rows, too"), lambda: self.hidden_wished.emit(False))
        elif hidden:
            self.notice.add_deed(self.tr("Leave the hidden rows out"), lambda: self.hidden_wished.emit(True))

        self._offer_stored(near)

    def _offer_stored(self, near: Sequence[NearName]) -> None:
        """Offer the stored names, each by a button; many of them by one."""
        if len(near) > _NEAR_SAID:
            words = self.tr("Take all {count} known names").format(count=number_text(len(near)))
            self.notice.add_deed(words, lambda: self.stored_meant.emit(near))
        else:
            for each in near:
                self.notice.add_deed(
                    self.tr("Take “{name}”").format(name=isolated(each.stored)),
                    partial(self.stored_meant.emit, (each,)),
                )

    def _left_unread(self, sheet: SheetPlan[Any] | None) -> str:
        if sheet is None or not sheet.unread_from:
            return ""
        words = self.tr("From row {row} on nothing was read, for a thousand empty rows stand above it.")
        return words.format(row=persian_digits(str(sheet.unread_from)))

    def _came_before(self, plan: ImportPlan) -> str:
        if plan.earlier is None:
            return ""
        day = day_words(plan.earlier.at.astimezone().date())
        other = sum(plan.counts.values()) - plan.counts[RowOutcome.UNCHANGED]
        if not other:
            return self.tr("This file came in on {day}; everything is the same.").format(day=day)
        words = self.tr("This file came in on {day}; {count} rows differ.")
        return words.format(day=day, count=number_text(other))
