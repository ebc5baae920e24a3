"""What a plan comes to: how far one is, the counts, and what was not read or will be made besides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.persian.digits import persian_digits
from desktop.persian.numbers import number_text
from desktop.services.sheets.plan import RowOutcome
from desktop.ui.page import GAP
from desktop.ui.pages.exchange.column_choosers import ColumnChoosers
from desktop.ui.pages.exchange.figure import Figure
from desktop.ui.pages.exchange.words import TONES, isolated, made_words
from desktop.ui.tone import Tone
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.timeline import Step, StepState, Timeline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.sheets.plan import ImportPlan
    from desktop.ui.icons import Icons
    from desktop.ui.theme import Theme

_ICONS = {
    RowOutcome.NEW: "add",
    RowOutcome.CHANGED: "arrow_clockwise",
    RowOutcome.UNCHANGED: "checkmark",
    RowOutcome.REJECTED: "error_circle",
}


class PlanHead(QWidget):
    """Steps, four figures, the columns that are not known, and a notice."""

    def __init__(self, vocabulary: Vocabulary, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.steps = Timeline(theme)
        words = {
            RowOutcome.NEW: self.tr("New rows"),
            RowOutcome.CHANGED: self.tr("Rows that change a record"),
            RowOutcome.UNCHANGED: self.tr("Unchanged rows"),
            RowOutcome.REJECTED: self.tr("Rows with an error"),
        }
        self.figures = {
            outcome: Figure(icons, words[outcome], icon, TONES[outcome]) for outcome, icon in _ICONS.items()
        }
        self.columns = ColumnChoosers(vocabulary, icons)
        self.notice = Notice(icons)
        card = QFrame()
        card.setProperty("role", "card")
        within = QVBoxLayout(card)
        within.setContentsMargins(16, 8, 16, 6)
        within.addWidget(self.steps)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for each in self.figures.values():
            row.addWidget(each, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP - 4)
        layout.addWidget(card)
        layout.addLayout(row)
        layout.addWidget(self.columns)
        layout.addWidget(self.notice)

    def show_plan(self, plan: ImportPlan[Any], made: Sequence[tuple[str, str]], mended: int) -> None:
        """Tell of a plan; ``made`` are kinds and titles, ``mended`` how many cells were corrected here."""
        counts = plan.counts
        notes = plan.noted
        self._show_steps(plan, counts[RowOutcome.REJECTED], notes)
        remarks = self.tr("{count} with a remark").format(count=number_text(notes)) if notes else ""
        corrected = (
            self.tr("{count} cells corrected here").format(count=number_text(mended)) if mended else ""
        )
        says = {
            RowOutcome.NEW: remarks or self.tr("become records"),
            RowOutcome.CHANGED: self.tr("old and new are shown"),
            RowOutcome.UNCHANGED: self.tr("nothing to save"),
            RowOutcome.REJECTED: corrected or self.tr("not saved unless corrected"),
        }
        for outcome, figure in self.figures.items():
            figure.say(counts[outcome], says[outcome])
        self.columns.show_plan(plan)
        self._show_notice(plan, made)

    def _show_steps(self, plan: ImportPlan[Any], rejected: int, notes: int) -> None:
        known = len(plan.columns)
        columns = self.tr("{known} of {all} columns").format(
            known=number_text(known), all=number_text(known + len(plan.unknown_headings))
        )
        found = self.tr("{errors} errors, {remarks} remarks").format(
            errors=number_text(rejected), remarks=number_text(notes)
        )
        self.steps.set_steps(
            [
                Step(self.tr("Choose the workbook"), isolated(plan.path.name), StepState.DONE),
                Step(self.tr("Recognise the columns"), columns, StepState.DONE),
                Step(self.tr("Check and correct"), found, StepState.NOW),
                Step(self.tr("Save"), self.tr("with a backup, and a way back for 30 days"), StepState.LATER),
            ]
        )

    def _show_notice(self, plan: ImportPlan[Any], made: Sequence[tuple[str, str]]) -> None:
        said, tone = [], Tone.INFO
        if plan.unread_from:
            tone = Tone.WARN
            words = self.tr("From row {row} on nothing was read, for a thousand empty rows stand above it.")
            said.append(words.format(row=persian_digits(str(plan.unread_from))))
        if plan.hidden_rows:
            words = self.tr("{count} rows that are hidden in Excel were read, too.")
            said.append(words.format(count=number_text(plan.hidden_rows)))
        if made:
            said.append(made_words(made))
        if said:
            self.notice.say(said[0], tone, said[1:])
        else:
            self.notice.clear()
