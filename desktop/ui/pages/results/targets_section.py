"""What a programme aims at by each indicator, beside what was achieved of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.indicator import ProgrammeTarget
from desktop.persian.numbers import number_text
from desktop.ui.records.parts_section import BETWEEN, PartsSection
from desktop.ui.tone import Tone

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.services.browse import Shown
    from desktop.services.desk import Desk
    from desktop.services.reports.sums import TargetReached
    from desktop.ui.places import Tools
    from desktop.ui.widgets.two_line_list import ListRow

_WHOLE, _NEARLY = 100, 70
"""Percent of an aim from which it is reached, and from which it is near."""


class TargetsSection(PartsSection):
    """The aims of a programme; figures come from approved reports."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(
            QCoreApplication.translate("TargetsSection", "Planned and achieved"),
            ProgrammeTarget,
            "programme",
            desk,
            tools,
            add=QCoreApplication.translate("TargetsSection", "New aim"),
            empty=QCoreApplication.translate("TargetsSection", "No aim is entered yet."),
        )
        self._reached: Mapping[str, TargetReached] = {}

    def reload(self) -> None:
        if self.record is not None:
            found = self._desk.reports.sums.targets(self.record.id)
            self._reached = {each.target.id: each for each in found}
        super().reload()

    def row(self, shown: Shown, title: str) -> ListRow:
        cells, reached = shown.cells, self._reached.get(shown.id)
        unit = f" {reached.indicator.unit}" if reached and reached.indicator.unit else ""
        achieved = None if reached is None else reached.achieved
        parts = (
            (self.tr("Planned: {figure}"), cells["planned"]),
            (self.tr("Achieved: {figure}"), "" if achieved is None else number_text(achieved)),
        )
        note = [words.format(figure=figure + unit) for words, figure in parts if figure]
        if day := cells["until"]:
            note.append(self.tr("until {day}").format(day=day))
        name = BETWEEN.join(filter(None, (cells["indicator"], cells["place"]))) or title
        row = super().row(shown, name)._replace(note=BETWEEN.join(note))
        share = None if reached is None else reached.share
        if share is None:
            return row
        return row._replace(chip=f"{number_text(share)}٪", tone=_tone(share))


def _tone(share: int) -> Tone:
    if share >= _WHOLE:
        return Tone.OK
    return Tone.INFO if share >= _NEARLY else Tone.WARN
