"""The register of counties: which has its council, how complete it is, and when it met."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.presets import COUNCIL
from desktop.errors import AppError
from desktop.persian.numbers import number_text
from desktop.ui.page import GAP
from desktop.ui.page_action import PageAction
from desktop.ui.pages.bodies.county_list import CountyList
from desktop.ui.pages.bodies.pattern_boxes import PatternBoxes
from desktop.ui.sheets.sheets_out import SheetsOut
from desktop.ui.tone import Tone
from desktop.ui.widgets.calm_combo import CalmCombo
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.icon_button import IconButton

if TYPE_CHECKING:
    from desktop.services.counties import CountyStanding
    from desktop.services.desk import Desk
    from desktop.services.prints.list_paper import ShownList
    from desktop.ui.papers.showing import Showing
    from desktop.ui.places import Tools

MONTHS, USUAL = (1, 2, 3, 4, 6, 12), 3
"""How many months without a session may be asked for."""
EXPORT_KEYS = "Ctrl+Shift+E"


class CountiesView(QWidget):
    """Counts above, the list of counties below; Enter opens the body of a county, or offers to make it."""

    opened = Signal(str)
    """Carries the id of a body that is to be shown."""
    making = Signal(object)
    """Carries the `CountyStanding` of a county that has no such body."""

    def __init__(self, desk: Desk, tools: Tools, showing: Showing) -> None:
        super().__init__()
        self._desk, self._tools, self._showing = desk, tools, showing
        self._out = SheetsOut(desk, tools, self)
        self.pattern = PatternBoxes(desk.territory, COUNCIL, desk.preferences.read().province)
        self.months = CalmCombo()
        for count in MONTHS:
            self.months.addItem(self.tr("{count} months").format(count=number_text(count)), count)
        kept = tools.memory.number("counties/months", USUAL)
        self.months.setCurrentIndex(MONTHS.index(kept if kept in MONTHS else USUAL))
        self.list = CountyList(desk, tools)
        self._build()

    def _build(self) -> None:
        self.formed, self.complete, self.met = Chip(), Chip(), Chip()
        self.pattern.row.addWidget(FieldBox(self.tr("Without a session for"), self.months), 1)
        self.counts = QWidget()
        """What is counted over the list; whoever has the view lays it out."""
        counts = QHBoxLayout(self.counts)
        counts.setContentsMargins(0, 0, 0, 0)
        counts.setSpacing(8)
        for chip in (self.formed, self.complete, self.met):
            counts.addWidget(chip)
        words = self.tr("Write this list to Excel")
        self.export_action = PageAction(words, "arrow_export", self.export, self, EXPORT_KEYS)
        self.addAction(self.export_action)
        self.print_action = PageAction(self.tr("Show this list as a paper"), "print", self.show_paper, self)
        for action in (self.print_action, self.export_action):
            self.list.bar.add(IconButton(action, self._tools.icons))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self.pattern)
        layout.addWidget(self.list, 1)
        self.pattern.changed.connect(self.reload)
        self.months.activated.connect(self._keep_months)
        self.list.opened.connect(self._open)
        self.setFocusProxy(self.list)

    def reload(self) -> None:
        """Read everything anew."""
        counties = self._desk.counties
        since = counties.silent_since(self.months.currentData())
        try:
            standings = counties.register(self.pattern.preset, self.pattern.province)
        except AppError as error:
            self._tools.ask.show_error(self, error)
            return
        there = [each for each in standings if each.body]
        complete = sum(each.is_complete for each in there)
        met = sum(each.has_met_since(since) for each in there)
        whole = len(standings)
        self._count(self.formed, self.tr("{count} counties of {whole} have this body"), len(there), whole)
        self._count(
            self.complete, self.tr("{count} of {whole} compositions are complete"), complete, len(there)
        )
        self._count(self.met, self.tr("{count} of {whole} have met in this time"), met, len(there))
        self.list.show_standings(standings, since)

    def _shown(self) -> ShownList:
        return self.list.shown(self.tr("Counties: {body}").format(body=self.pattern.preset.name))

    def show_paper(self) -> None:
        """Show the list as a paper, as it is shown."""
        shown, prints = self._shown(), self._desk.prints
        if shown.ids:
            self._showing.show_slow(
                shown.title, lambda progress: prints.make(prints.list_paper(shown, progress))
            )

    def export(self) -> None:
        """Write the list as it is shown to a workbook."""
        shown = self._shown()
        if shown.ids:
            self._out.rows(shown, shown.ids, self.list.extra, jalali_text=True)

    def _count(self, chip: Chip, words: str, count: int, whole: int) -> None:
        tone = Tone.OK if whole and count == whole else Tone.WARN if count else Tone.NEUTRAL
        chip.say(words.format(count=number_text(count), whole=number_text(whole)), tone)

    def _keep_months(self) -> None:
        self._tools.memory.keep("counties/months", self.months.currentData())
        self.reload()

    def _open(self, county: str) -> None:
        standing: CountyStanding | None = self.list.standing(county)
        if standing is None:
            return
        if standing.body:
            self.opened.emit(standing.body.id)
        else:
            self.making.emit(standing)
