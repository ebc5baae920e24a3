"""The steps that an office took, those taken back struck through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.office_step import OfficeStep
from desktop.persian.jalali import day_text
from desktop.persian.numbers import number_text
from desktop.ui.short import short
from desktop.ui.tone import Tone
from desktop.ui.widgets.two_line_list import ListRow, TwoLineList

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.services.desk import Desk
    from desktop.ui.places import Tools

BETWEEN = " \u2022 "
SHORT = 48
"""Letters of a paper or a reason that a row shows."""


class StepList(TwoLineList):
    """The newest step first."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(tools.theme, QCoreApplication.translate("StepList", "Steps taken"), selecting=True)
        self._desk = desk
        self.steps: tuple[OfficeStep, ...] = ()
        self._files: Mapping[str, int] = {}

    def show_steps(self, steps: Sequence[OfficeStep], files: Mapping[str, int]) -> None:
        """Show these steps, which come in the order of their days; ``files`` says how many each has."""
        self._files = files
        self.steps = tuple(reversed(steps))
        cells = {each.id: each.cells for each in self._desk.browse.page(OfficeStep, [s.id for s in steps])}
        self.set_rows([self._row(each, cells.get(each.id, {})) for each in self.steps])

    def _row(self, step: OfficeStep, cells: Mapping[str, str]) -> ListRow:
        words = self._desk.vocabulary.choice(step.kind).label if step.kind else ""
        day = day_text(step.taken_on) if step.taken_on else ""
        document, resolution = cells.get("document", ""), cells.get("resolution", "")
        paper = f"\u2068{short(document, SHORT)}\u2069" if document else ""
        files = self._files.get(step.id, 0)
        notes = [
            day,
            paper,
            short(resolution, SHORT),
            self.tr("{count} files").format(count=number_text(files)) if files else "",
            short(step.undone_reason or step.passed_over, SHORT),
        ]
        note = BETWEEN.join(filter(None, notes))
        if step.undone_on:
            return ListRow(step.id, words, note, self.tr("taken back"), Tone.NEUTRAL, is_struck=True)
        if step.passed_over:
            return ListRow(step.id, words, note, self.tr("with a reason"), Tone.WARN)
        return ListRow(step.id, words, note)
