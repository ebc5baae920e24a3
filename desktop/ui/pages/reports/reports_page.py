"""The reports of offices and agencies: their list, the grid of figures, and who has reported."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.report import Report
from desktop.errors import AppError
from desktop.persian.jalali import day_text
from desktop.persian.numbers import number_text
from desktop.ui.models.columns import ExtraColumn, ExtraColumns
from desktop.ui.page_action import PageAction
from desktop.ui.pages.families import figures_family
from desktop.ui.pages.family_page import FamilyPage
from desktop.ui.pages.register_page import Register
from desktop.ui.pages.reports.asked_section import AskedSection
from desktop.ui.pages.reports.board_view import BoardView
from desktop.ui.pages.reports.figures_section import FiguresSection
from desktop.ui.pages.reports.grid_view import GridView
from desktop.ui.pages.reports.points_section import PointsSection
from desktop.ui.pages.reports.report_deeds import ReportDeeds
from desktop.ui.pages.reports.report_views import ReportView, view_segments
from desktop.ui.pages.reports.state_section import StateSection
from desktop.ui.places import Destination
from desktop.ui.records.attachments_section import AttachmentsSection
from desktop.ui.records.history_section import HistorySection
from desktop.ui.tone import State, Tone

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from desktop.domain.resolution import Period
    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.services.reports.reporter import Reporter
    from desktop.ui.page import Page
    from desktop.ui.papers.paper_menu import PaperAction
    from desktop.ui.places import Tools
    from desktop.ui.records.detail_section import DetailSection


class ReportsPage(FamilyPage):
    """A report is written in the grid; the list finds it, the board tells who owes one."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        self.grid: GridView | None = None
        self.board: BoardView | None = None
        self.segments = view_segments()
        super().__init__(reports_register(), desk, tools, figures_family())
        row, layout = self._top.layout(), self.layout()
        if isinstance(row, QHBoxLayout) and isinstance(layout, QVBoxLayout):
            row.insertWidget(0, self.strip)
            layout.insertWidget(0, self._top, 0, Qt.AlignmentFlag.AlignTop)

    def _build(self) -> None:
        self.segments.chosen.connect(self.show_view)
        self.save_action = PageAction(
            self.tr("Save the figures"), "save", self._save, self, shortcut="Ctrl+S"
        )
        self._top = QWidget()
        """The pages of the family, and at its end the ways to see reports."""
        row = QHBoxLayout(self._top)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self.segments)
        super()._build()

    def papers(self) -> tuple[PaperAction, ...]:
        words = self.tr("Performance report")
        return (self.paper(words, "document_pdf", self._paper),)

    def _paper(self, report_id: str) -> None:
        prints = self.desk.prints
        self.showing.show(self._paper_name(report_id), lambda: prints.make(prints.performance(report_id)))

    def _paper_name(self, report_id: str) -> str:
        return self.desk.browse.titles(Report, [report_id]).get(report_id, self.register.title)

    @property
    def view(self) -> ReportView:
        """Which way of showing reports is chosen."""
        return ReportView(self.segments.choice)

    def show_view(self, key: str) -> None:
        """Show the list, the grid or the board."""
        self._leave_form(partial(self._show_view, ReportView(key)))

    def _show_view(self, view: ReportView) -> None:
        if self.grid is not None:
            self.grid.keep_draft()
        self.segments.choose(view.value)
        match view:
            case ReportView.GRID:
                self.stack.setCurrentWidget(self._grid())
                self._grid().note_change()
            case ReportView.BOARD:
                self.stack.setCurrentWidget(self._board())
                self._board().reload()
                self._board().table.setFocus()
            case _:
                self.show_list()
        self._show_deeds()
        self._note_typed()

    def _grid(self) -> GridView:
        if self.grid is None:
            self.grid = GridView(self.desk, self.tools)
            self.grid.going.connect(self.going)
            self.grid.edited.connect(self._note_typed)
            self.stack.addWidget(self.grid)
        return self.grid

    def _board(self) -> BoardView:
        if self.board is None:
            self.board = BoardView(self.desk, self.tools)
            self.board.opened.connect(self._open_cell)
            self.stack.addWidget(self.board)
        return self.board

    def _open_cell(self, reporter: Reporter, period: Period, year: int, place: int) -> None:
        self._show_view(ReportView.GRID)
        self._grid().show_year(reporter, period, year, place)
        self._grid().table.setFocus()

    def write(self, report_id: str) -> None:
        """Show the figures of a report to be written in."""
        try:
            report = self.desk.browse.open(Report, report_id).record
        except AppError as error:
            self.tools.ask.show_error(self, error)
            return
        self._show_view(ReportView.GRID)
        self._grid().show_report(report)
        self._grid().table.setFocus()

    def new_record(self, prefilled: Record | None = None) -> None:
        """Begin a report in the grid; one that is prefilled has its form."""
        if prefilled is not None:
            super().new_record(prefilled)
            return
        self.show_view(ReportView.GRID.value)
        grid = self._grid()
        grid.names[grid.bar.who].setFocus()

    def _save(self) -> None:
        if self.grid is not None:
            self.grid.save()

    def _note_typed(self) -> None:
        in_grid = self.grid is not None and self.stack.currentWidget() is self.grid
        typed = in_grid and self.grid is not None and self.grid.typed
        self.save_action.setEnabled(bool(typed))
        self.set_state(State(self.tr("Not saved yet"), Tone.WARN) if typed else None)

    def header_actions(self) -> tuple[PageAction, ...]:
        return (self.new_action,)

    def _show_deeds(self) -> None:
        if self.grid is not None and self.stack.currentWidget() is self.grid:
            self.set_buttons(self.save_action)
        elif self.board is not None and self.stack.currentWidget() is self.board:
            self.set_buttons(self.new_action)
        else:
            super()._show_deeds()

    def _show_strip(self) -> None:
        self._top.setVisible(self.form is None and self.bin is None)

    def show_list(self) -> None:
        super().show_list()
        self.segments.choose(ReportView.LIST.value)
        self._show_strip()

    def arrive(self, destination: Destination) -> None:
        match destination:
            case Destination(view=view) if view in set(ReportView):
                self.show_view(view)
                return
            case Destination(view="", record_id="") if self.view is not ReportView.LIST:
                self._show_view(self.view)
                return
        super().arrive(destination)

    def _note_change(self) -> None:
        shown = self.stack.currentWidget()
        if shown not in (self.board, self.grid):
            super()._note_change()
            return
        self._stale = True  # the list is read anew when it is shown again
        if self.isVisible() and self.board is not None and shown is self.board:
            self.board.reload()
        elif self.isVisible() and self.grid is not None:
            self.grid.note_change()

    def may_leave(self, then: Callable[[], object]) -> bool:
        if self.grid is not None:
            self.grid.table.flush()
            self.grid.keep_draft()
        return super().may_leave(then)

    def scenes(self) -> Iterator[str]:
        yield from super().scenes()
        if self.list.ids:
            self.write(self.list.ids[0])
            yield "grid"
            self.show_view(ReportView.BOARD.value)
            yield "board"
            self.show_list()


def reports_register() -> Register:
    """Return what the list of reports is made from."""
    return Register(
        key="reports",
        kind=Report,
        title=QCoreApplication.translate("ReportsPage", "Performance reports"),
        new=QCoreApplication.translate("ReportsPage", "New report"),
        icon="data_bar_vertical",
        hint=QCoreApplication.translate("ReportsPage", "Search in narratives"),
        columns=("reporter", "of", "state", "due", "late"),
        empty=QCoreApplication.translate(
            "ReportsPage",
            "What offices and agencies achieve month by month stands here, planned and achieved.",
        ),
        groups={
            QCoreApplication.translate("ReportsPage", "Report"): (
                *("office", "organisation", "period", "period_on", "due_on", "written_by"),
            ),
            QCoreApplication.translate("ReportsPage", "Narrative report"): ("narrative",),
            QCoreApplication.translate("ReportsPage", "State"): (
                *("state", "submitted_on", "approved_on", "returned_reason"),
            ),
        },
        sections=_sections,
        extras=_extras,
        chip="state",
        subtitle=("period", "period_on"),
        order_by="period_on",
        descending=True,
        imported=True,
        printed=True,
    )


def _extras(desk: Desk) -> ExtraColumns:
    def cells(ids: Sequence[str]) -> Mapping[str, Mapping[str, str]]:
        words = QCoreApplication.translate("ReportsPage", "{count} days")
        return {
            each: {
                "reporter": told.name,
                "of": told.period,
                "due": day_text(told.due_on),
                "late": words.format(count=number_text(told.days)) if told.days else "",
            }
            for each, told in desk.reports.standings.told(ids).items()
        }

    headings = {
        "reporter": QCoreApplication.translate("ReportsPage", "Who reports"),
        "of": QCoreApplication.translate("ReportsPage", "Period"),
        "due": QCoreApplication.translate("ReportsPage", "Due on"),
        "late": QCoreApplication.translate("ReportsPage", "Late"),
    }
    return ExtraColumns(tuple(ExtraColumn(*each) for each in headings.items()), cells)


def _sections(desk: Desk, tools: Tools, page: Page) -> Sequence[DetailSection]:
    deeds = ReportDeeds(desk, tools, page)
    write = page.write if isinstance(page, ReportsPage) else None
    return (
        StateSection(deeds, write),
        FiguresSection(desk, tools, write),
        PointsSection(desk, tools),
        AskedSection(desk, tools),
        AttachmentsSection(desk.attachments, desk.vocabulary, tools),
        HistorySection(desk.history, tools),
    )
