"""The figures of one office or agency in one year, with the report of a period beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal

from desktop.errors import AppError
from desktop.persian.jalali import jalali_parts
from desktop.persian.numbers import number_text
from desktop.services.reports.reporter import Reporter, reporter_of
from desktop.services.reports.writing import Key, Side
from desktop.ui.pages.reports.figure_model import Shown
from desktop.ui.pages.reports.grid_draft import GridDraft
from desktop.ui.pages.reports.grid_frame import GridFrame

if TYPE_CHECKING:
    from desktop.domain.report import Report
    from desktop.domain.resolution import Period
    from desktop.services.desk import Desk
    from desktop.services.reports.writing import YearSheet
    from desktop.ui.places import Tools


class GridView(GridFrame):
    """Ctrl+S saves; what is typed and not saved is kept as a draft and comes back."""

    edited = Signal()
    """Whether something is to be saved may be another now."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(desk, tools, self.is_ready)
        self._draft = GridDraft(desk.drafts)
        self._place = -1
        self._saving = False
        """Whether what is stored becomes another by our own doing, after which all is read anew."""
        self._wait = QTimer(self, singleShot=True, interval=2_000)
        self._connect()

    def _connect(self) -> None:
        self.deeds.done.connect(self.reload)
        self.bar.changed.connect(self._change)
        self.bar.who_changed.connect(self.show_names)
        for box in self.names.values():
            box.taken.connect(lambda *_: self._change())
        self.side_choice.chosen.connect(lambda key: self.table.figures.show_side(Shown(key)))
        self.table.moved.connect(self._show_current)
        self.table.figures.written.connect(self._note_edit)
        self.table.left_out.connect(self._tell_left)
        self.pane.told.connect(self._note_edit)
        self.pane.going.connect(self.going)
        self.pane.begin_asked.connect(self._begin)
        self._wait.timeout.connect(self.keep_draft)

    @property
    def sheet(self) -> YearSheet | None:
        """What is shown."""
        return self.table.figures.sheet

    @property
    def reporter(self) -> Reporter | None:
        """Whose figures are asked for."""
        found = self.names[self.bar.who].record_id
        return Reporter(self.bar.who, found) if found else None

    @property
    def typed(self) -> bool:
        """Whether something is typed that is not saved."""
        return bool(self.table.figures.edits.typed) or self.pane.typed is not None

    def show_report(self, report: Report) -> None:
        """Show the year of a report, at its period."""
        reporter = reporter_of(report)
        if reporter and report.period and report.period_on:
            self.show_year(reporter, report.period, jalali_parts(report.period_on)[0])
            for place, column in enumerate(self.sheet.columns if self.sheet else ()):
                if column.report and column.report.id == report.id:
                    self.table.go(0, place)

    def show_year(self, reporter: Reporter, period: Period, year: int, place: int = 0) -> None:
        """Show the figures of somebody in a year, at one of its periods."""
        self.bar.show_wanted(reporter.who, period, year)
        self.show_names()
        self.names[reporter.who].set_record(reporter.id)
        self._change()
        if self.table.figures.rowCount():
            self.table.go(0, place)

    def note_change(self) -> None:
        """Read anew what somebody changed; what is typed stays, and nobody is disturbed in a cell."""
        sheet = self.sheet
        if sheet is None or self._saving or self.table.is_writing:
            return
        if self._desk.reports.writing.is_old(sheet):
            self.reload()

    def reload(self) -> None:
        """Read everything anew; what is typed stays."""
        self.keep_draft()
        place = self.table.currentIndex()
        row, column = place.row(), place.column()
        self._change()
        if row >= 0 and self.table.figures.rowCount():
            self.table.go(row, column)

    def save(self) -> bool:
        """Save all figures that can be, and what is told; return whether nothing is left unsaved."""
        self.table.flush()
        sheet, edits = self.sheet, self.table.figures.edits
        if sheet is None:
            return True
        values = edits.values()
        changes = {Key(cell[0], cell[1], Side(cell[2])): value for cell, value in values.items()}
        if not self._save_told():
            self.keep_draft()
            return False
        self._saving = True
        try:
            saved = self._desk.reports.writing.save(sheet, changes) if changes else ()
        except AppError as error:
            self.keep_draft()
            self._tools.ask.show_error(self, error)
            self.reload()
            return False
        finally:
            self._saving = False
        for cell in values:
            edits.typed.pop(cell, None)
        edits.forget()
        self.reload()
        left = len(self.table.figures.edits.typed)
        words = self.tr("{count} figures were saved.").format(count=number_text(len(changes)))
        if left:
            more = self.tr("{count} are no numbers and stay marked.").format(count=number_text(left))
            words = f"{words} {more}"
        if saved or left:
            self._tools.toasts.tell(words)
        return not left

    def is_ready(self) -> bool:
        """Save all, and say so where a figure of the shown period is none and would not be sent."""
        place = self._place
        if not self.typed or self.save():
            return True
        if not any(cell[1] == place for cell in self.table.figures.edits.typed):
            return True
        self._tools.ask.tell(
            self, self.tr("Marked figures of this period are not saved. Mend or clear them, then send it.")
        )
        return False

    def _save_told(self) -> bool:
        """Save the narrative, and forget its draft."""
        self._saving = True
        try:
            if self.sheet is None or not self.pane.save():
                return False
            self._draft.forget(self.sheet, self.pane.report_id)
        finally:
            self._saving = False
        return True

    def keep_draft(self) -> None:
        """Keep what is typed, or forget a draft that is not needed any more."""
        self._wait.stop()
        if self.sheet is not None:
            text = self.pane.typed
            self._draft.keep(
                self.sheet, self.table.figures.edits, {self.pane.report_id: text} if text is not None else {}
            )

    def _change(self) -> None:
        """Show what is asked for now; what was typed before is kept as a draft."""
        self.table.flush()
        self.keep_draft()
        self._place = -1
        reporter = self.reporter
        if reporter is None:
            self._show(None)
            return
        try:
            self._show(self._desk.reports.writing.year(reporter, self.bar.period, self.bar.year))
        except AppError as error:
            self._tools.ask.show_error(self, error)
            self._show(None)

    def _show(self, sheet: YearSheet | None) -> None:
        self.table.figures.show_sheet(sheet)
        if sheet is None:
            self.stack.setCurrentWidget(self.none)
        elif not sheet.indicators:
            self.stack.setCurrentWidget(self.no_indicators)
        else:
            self.stack.setCurrentWidget(self.splitter)
            self.table.figures.take_draft(self._draft.figures(sheet))
            today = self._desk.reports.today()
            now = [place for place, each in enumerate(sheet.columns) if each.span.last < today]
            self.table.go(0, now[-1] if now else 0)
        self.edited.emit()

    def _show_current(self) -> None:
        self._say()
        place = self.table.place
        if self.sheet is None or place in (-1, self._place):
            return
        if self.pane.typed is not None and not self._save_told():
            self.keep_draft()
        self._place = place
        self.pane.show_column(self.sheet, self.sheet.columns[place])
        if (kept := self._draft.narrative(self.sheet, self.pane.report_id)) is not None:
            self.pane.take_draft(kept)

    def _say(self) -> None:
        """Say what is wrong with the current figure, or what the row is."""
        index = self.table.currentIndex()
        figures = self.table.figures
        cell = figures.cell(index)
        problem = figures.edits.problem(cell) if cell else None
        role = "error" if problem else "hint"
        if self.line.property("role") != role:  # dressing it anew takes longer than a key
            self.line.setProperty("role", role)
            self.line.style().unpolish(self.line)
            self.line.style().polish(self.line)
        if problem:
            self.line.set_words(figures.said(problem))
        elif cell and figures.is_locked(cell[1]):
            self.line.set_words(self._say_locked(cell[1]))
        else:
            count = sum(figures.edits.is_refused(each) for each in figures.edits.typed)
            words = self.tr("{count} cells are marked and cannot be saved.").format(count=number_text(count))
            self.line.set_words(words if count else "")

    def _say_locked(self, place: int) -> str:
        """Say why nothing is written into a period, and how much typed before waits for its return."""
        words = self.tr("This report is approved; return it to change its figures.")
        if waiting := sum(cell[1] == place for cell in self.table.figures.edits.waiting):
            more = self.tr("{count} figures that were typed before it was approved wait for its return.")
            words = f"{words} {more.format(count=number_text(waiting))}"
        return words

    def _note_edit(self) -> None:
        self._wait.start()
        self._say()
        self.edited.emit()

    def _tell_left(self, count: int) -> None:
        words = self.tr("{count} cells found no room, or their report is approved; they were left out.")
        self._tools.toasts.tell(words.format(count=number_text(count)))

    def _begin(self) -> None:
        sheet = self.sheet
        if sheet is None or self._place < 0:
            return
        try:
            self._desk.reports.writing.open(
                sheet.reporter, sheet.period, sheet.columns[self._place].span.first
            )
        except AppError as error:
            self._tools.ask.show_error(self, error)
        self.reload()
        self.pane.narrative.setFocus()
