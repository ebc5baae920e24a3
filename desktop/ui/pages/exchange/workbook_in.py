"""A workbook on its way in: read, shown as a plan, corrected in place, and saved."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from desktop.errors import AppError, ChangedElsewhereError, UnknownSheetError
from desktop.persian.numbers import number_text
from desktop.services.sheets.plan import RowOutcome
from desktop.ui.page_action import PageAction
from desktop.ui.pages.exchange.plan_view import PlanView
from desktop.ui.pages.exchange.registers import IMPORTED

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.progress import Progress
    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.services.sheets.mended_rows import Place
    from desktop.services.sheets.plan import ImportPlan
    from desktop.ui.places import Tools


@dataclass(frozen=True, slots=True)
class Applied:
    """An import that was saved: the unit of work, and the plan that it carried out."""

    batch: str
    plan: ImportPlan[Any]


class WorkbookIn(PlanView):
    """Asks nothing that stops the work: what is typed is checked beside the window."""

    planned = Signal()
    """A plan is there to be looked at."""
    left = Signal()
    applied = Signal(object)
    """Carries an `Applied`."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(desk, tools)
        self._desk = desk
        self._tools = tools
        self.plan: ImportPlan[Any] | None = None
        self.mending: dict[Place, str] = {}
        self._written = (0, 0)
        self._checking = self._again = self._then_save = False
        self.save_deed = PageAction("", "checkmark_circle", self.save, self, "Ctrl+S")
        self.back = PageAction(self.tr("Back"), "chevron_right", self.leave, self, "Esc")
        self.pane.corrected.connect(self._correct)
        self.pane.dropped.connect(self._drop)
        self.head.columns.chosen.connect(self._choose_column)
        self.register.activated.connect(self._choose_register)
        self.reread.clicked.connect(self.read_again)
        self.report.clicked.connect(self.write_report)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, deed in (("F5", self.read_again), ("F8", self.go_on)):
            QShortcut(QKeySequence(keys), self, deed, context=within)

    # reading

    def open(self, path: Path) -> None:
        """Read a workbook, find out what it is about, and show what saving it would do."""
        self._read(path, None)

    def read_again(self) -> None:
        """Read the workbook again, as after it was corrected in Excel."""
        if plan := self.plan:
            self._if_corrections_may_go(partial(self._read, plan.path, plan.kind))

    def leave(self) -> None:
        """Go back to the start; nothing was saved."""
        self.pane.flush()
        self._if_corrections_may_go(self._leave)

    def _leave(self) -> None:
        self.mending = {}
        self.left.emit()

    def _if_corrections_may_go(self, then: Callable[[], object]) -> None:
        if not self.mending:
            then()
            return
        self._tools.ask.confirm(
            self,
            self.tr("Drop {count} corrections that were made here?").format(
                count=number_text(len(self.mending))
            ),
            self.tr("Drop the corrections"),
            then,
        )

    def _read(self, path: Path, kind: type[Record] | None) -> None:
        title = self.tr("Reading the workbook…")
        self._tools.jobs.run(self, title, partial(self._planned_anew, path, kind), self._show_anew)

    def _planned_anew(self, path: Path, kind: type[Record] | None, progress: Progress) -> ImportPlan[Any]:
        written = _written(path)
        if (meant := kind or self._desk.import_sheet.guess(path, IMPORTED)) is None:
            raise UnknownSheetError
        plan = self._desk.import_sheet.plan(meant, path, progress)
        self._written = written
        return plan

    def _show_anew(self, plan: ImportPlan[Any]) -> None:
        self.plan, self.mending = plan, {}
        self.planned.emit()
        self.show_anew(plan)
        self._show_deed()

    def _choose_register(self, place: int) -> None:
        plan = self.plan
        if plan and IMPORTED[place] is not plan.kind:
            self.register.setCurrentIndex(IMPORTED.index(plan.kind))
            self._if_corrections_may_go(partial(self._read, plan.path, IMPORTED[place]))

    def _show_deed(self) -> None:
        if self.plan:
            saved = self.plan.counts[RowOutcome.NEW] + self.plan.counts[RowOutcome.CHANGED]
            self.save_deed.setText(self.tr("Save {count} rows").format(count=number_text(saved)))
            self.save_deed.setEnabled(bool(saved) and not self._checking)
        self.show_checking(now=self._checking)

    def _choose_column(self, heading: str, field: str) -> None:
        """Read a column as what it was chosen to be, now and in later workbooks."""
        if self.plan:
            try:
                self._desk.import_sheet.choose_column(self.plan.kind, heading, field)
            except AppError as error:
                self._tools.ask.show_error(self, error)
            self._check()

    # correcting

    def _correct(self, number: int, name: str, text: str) -> None:
        self.mending[number, name] = text
        self._check()

    def _drop(self) -> None:
        number = self.table.current_number()
        self.mending = {place: text for place, text in self.mending.items() if place[0] != number}
        self._check()

    def _check(self) -> None:
        """Plan anew with what was corrected, once more where something is corrected meanwhile."""
        if self.plan is None:
            return
        if self._checking:
            self._again = True
            return
        self._checking = True
        plan, mending = self.plan, dict(self.mending)
        self._tools.jobs.run_unseen(
            self, partial(self._replanned, plan, mending), self._checked, self._not_checked
        )
        self._show_deed()

    def _replanned(
        self, plan: ImportPlan[Any], mending: dict[Place, str], progress: Progress
    ) -> ImportPlan[Any] | None:
        """Return the corrected plan, or nothing where the workbook is another by now."""
        if _written(plan.path) != self._written:
            return None
        return self._desk.import_sheet.plan(plan.kind, plan.path, progress, mending)

    def _checked(self, plan: ImportPlan[Any] | None) -> None:
        self._checking = False
        if plan is None and self.plan:
            self._tools.ask.tell(
                self,
                self.tr("The workbook was changed meanwhile and is read again."),
                self.tr("What was corrected here before is dropped, for its rows may be others now."),
            )
            self._again = False
            self._read(self.plan.path, self.plan.kind)
        elif self._again:
            self._again = False
            self._check()
        elif plan:
            self.plan = plan
            self.show_plan(plan, dict(self.mending))
        self._show_deed()
        if self._then_save and not self._checking:
            self._then_save = False
            if self._in_order():
                self.save()

    def _in_order(self) -> bool:
        """Tell whether every row that was corrected can be saved."""
        corrected = {number for number, _ in self.mending}
        rows = self.plan.rows if self.plan else ()
        return not any(row.problems for row in rows if row.number in corrected)

    def _not_checked(self, error: Exception) -> None:
        self._checking = self._again = self._then_save = False
        self._show_deed()
        self._tools.ask.show_error(self, error)

    # saving

    def save(self) -> None:
        """Save what is new or changed; what is being typed is checked before, and a backup is made first."""
        if self.pane.flush():
            self._then_save = True
        elif self.plan and self.save_deed.isEnabled():
            plan = self.plan
            self._tools.jobs.run(
                self, self.tr("Saving the rows…"), partial(self._saved, plan), partial(self._told, plan)
            )

    def _saved(self, plan: ImportPlan[Any], progress: Progress) -> str:
        """Return the unit of work, or nothing where records were changed since the plan."""
        self._desk.care.back_up_if_changed()
        try:
            return self._desk.import_sheet.apply(plan, progress)
        except ChangedElsewhereError:
            return ""

    def _told(self, plan: ImportPlan[Any], batch: str) -> None:
        if batch:
            self.applied.emit(Applied(batch, plan))
            return
        self._tools.ask.tell(
            self,
            self.tr("Records were changed since this preview was made; it is made anew."),
            self.tr("Look at it again and save."),
        )
        self._check()

    def write_report(self) -> None:
        """Write the rejected rows into a copy of the workbook, each with what is wrong."""
        if self.plan is None:
            return
        plan = self.plan
        name = self.tr("{name} - to correct.xlsx").format(name=plan.path.stem)
        if path := self._tools.ask.save_as(self, str(plan.path.with_name(name))):
            self._tools.jobs.run(
                self,
                self.tr("Writing the workbook…"),
                lambda _: self._desk.report_rows.write(plan, path),
                lambda _: self._tools.toasts.tell(
                    self.tr("The rejected rows were written, each with what is wrong."),
                    partial(open_folder, path.parent),
                    self.tr("Open the folder"),
                ),
            )


def open_folder(folder: Path) -> None:
    """Show a folder in the program of the system."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _written(path: Path) -> tuple[int, int]:
    """Return what tells one state of a file from another; what is wrong with it is told on reading."""
    try:
        status = path.stat()
    except OSError:
        return (0, 0)
    return (status.st_mtime_ns, status.st_size)
