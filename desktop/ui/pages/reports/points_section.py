"""What a report leaves open: written, settled, and followed up where an assignment takes it on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.report import ReportPoint
from desktop.errors import AppError
from desktop.persian.jalali import day_text
from desktop.ui.pages.reports.choice_dialog import ChoiceDialog
from desktop.ui.places import Destination
from desktop.ui.records.parts_section import BETWEEN, PartsSection
from desktop.ui.tone import Tone

if TYPE_CHECKING:
    from desktop.services.browse import Shown
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools
    from desktop.ui.widgets.two_line_list import ListRow


class PointsSection(PartsSection):
    """Each point is open, followed up or settled; what follows it up is one press away."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(
            QCoreApplication.translate("PointsSection", "Open points"),
            ReportPoint,
            "report",
            desk,
            tools,
            add=QCoreApplication.translate("PointsSection", "New point"),
            note=("organisation",),
            empty=QCoreApplication.translate("PointsSection", "Nothing is left open."),
            order="order",
            has_arrows=False,  # there are more deeds than room beside the figures
            groups={"": ("words", "organisation", "settled_on")},
        )
        self.choice: ChoiceDialog | None = None
        for words, icon, deed in (
            (self.tr("Show what follows it up"), "link", self._show),
            (self.tr("Note as a follow-up\u2026"), "task_list", self._follow),
            (self.tr("Settled, or open again"), "checkmark", self._settle),
        ):
            self.buttons.append(self.add_tool(tools.icons, icon, words, deed))
            self.list.offer(words, deed)

    def row(self, shown: Shown, title: str) -> ListRow:
        row = super().row(shown, title)
        point = shown.record
        if not isinstance(point, ReportPoint):
            return row
        if point.settled_on:
            day = self.tr("settled {day}").format(day=day_text(point.settled_on))
            return row._replace(
                note=BETWEEN.join(filter(None, (row.note, day))), chip=self.tr("Settled"), tone=Tone.OK
            )
        if point.assignment:
            return row._replace(chip=self.tr("Followed up"), tone=Tone.INFO)
        return row._replace(chip=self.tr("Open"), tone=Tone.WARN)

    @property
    def _current(self) -> ReportPoint | None:
        chosen = self.list.current_id
        found = next((each for each in self.found if each.id == chosen), None)
        return found if isinstance(found, ReportPoint) else None

    def _settle(self) -> None:
        if (point := self._current) is not None:
            points = self._desk.reports.points
            deed = points.reopen if point.settled_on else points.settle
            self._done(lambda: deed([point.id]))

    def _show(self) -> None:
        if (point := self._current) is None:
            return
        if point.assignment is None:
            self._follow()
            return
        resolution = self._desk.reports.points.resolution_of(str(point.assignment))
        self.going.emit(Destination(kind="Resolution", record_id=resolution))

    def _follow(self) -> None:
        if (point := self._current) is None:
            return
        try:
            found = self._desk.reports.points.assignments(point.id)
        except AppError as error:
            self._tools.ask.show_error(self, error)
            return
        if not found:
            words = self.tr(
                "There is no open assignment that could take this point on. Ask a body to speak of it."
            )
            self._tools.ask.tell(self, words)
            return
        title = self.tr("Which assignment takes this point on?")
        self.choice = ChoiceDialog(title, point.words, found, self._tools.theme, self)
        self.choice.chosen.connect(partial(self._take_on, point.id))
        self.choice.open()

    def _take_on(self, point_id: str, assignment_id: str) -> None:
        if self._done(lambda: self._desk.reports.points.follow(point_id, assignment_id)):
            resolution = self._desk.reports.points.resolution_of(assignment_id)
            going = Destination(kind="Resolution", record_id=resolution)
            words = self.tr("The point is a follow-up of this assignment now.")
            self._tools.toasts.tell(words, lambda: self.going.emit(going), self.tr("Show the follow-up"))
