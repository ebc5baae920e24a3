"""Who has reported for which period, with sending, returning and approving of many at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.place import Place
from desktop.domain.reporting import Standing
from desktop.errors import AppError
from desktop.persian.numbers import number_text
from desktop.ui.pages.reports.board_table import BoardTable
from desktop.ui.pages.reports.report_deeds import ReportDeeds
from desktop.ui.pages.reports.year_bar import YearBar
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.name_box import NameBox
from desktop.ui.widgets.name_source import NameSource
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.services.desk import Desk
    from desktop.ui.places import Tools

_PAD = 16


class BoardView(QWidget):
    """A press on a cell leads to its report; several that are chosen go together."""

    opened = Signal(object, object, int, int)
    """Carries who reports, the kind of period, the year, and the place of the period in it."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__()
        self._desk, self._tools = desk, tools
        self.deeds = ReportDeeds(desk, tools, self)
        self.deeds.done.connect(self.reload)
        self.bar = YearBar(desk, tools, "reports/board")
        self.place = NameBox(NameSource(desk.browse, Place), tools.icons)
        self.place.setAccessibleName(desk.vocabulary.record(Place).label)
        self.place.setPlaceholderText(self.tr("All places"))
        self.place.setClearButtonEnabled(True)
        self.place.setMinimumWidth(160)
        self.counts = QLabel()
        self.counts.setProperty("role", "label")
        self.table = BoardTable(tools.theme)
        self.buttons = {
            "submit": self._button(self.tr("Send"), lambda: self.deeds.submit(self.table.reports)),
            "return": self._button(self.tr("Return\u2026"), lambda: self.deeds.give_back(self.table.reports)),
            "approve": self._button(self.tr("Approve"), lambda: self.deeds.approve(self.table.reports)),
        }
        self._connect()
        self._lay_out()

    def _connect(self) -> None:
        self.bar.changed.connect(self.reload)
        self.place.taken.connect(lambda *_: self.reload())
        self.place.editingFinished.connect(self.reload)
        self.table.chosen.connect(self._allow)
        self.table.opened.connect(self._open)

    def _lay_out(self) -> None:
        self.bar.row.addWidget(self.place, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.counts, 1)
        for button in self.buttons.values():
            foot.addWidget(button)
        hint = WrappedLabel()
        hint.setProperty("role", "hint")
        card = QFrame()
        card.setProperty("role", "card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        inner.setSpacing(12)
        inner.addLayout(foot)
        inner.addWidget(self.table, 1)
        inner.addWidget(hint)
        hint.set_words(
            self.tr(
                "Enter: figures of this period • Shift and Ctrl choose several cells to be sent or approved."
            )
        )
        self.nothing = EmptyState(
            self._tools.icons,
            "calendar",
            self.tr("Nobody is asked for reports here"),
            self.tr("Active offices stand here, and agencies as soon as they have a report."),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(card)
        self.stack.addWidget(self.nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.bar)
        layout.addWidget(self.stack, 1)
        self.setFocusProxy(self.table)

    def reload(self) -> None:
        """Read everything anew."""
        try:
            board = self._desk.reports.standings.board(
                self.bar.who, self.bar.period, self.bar.year, self.place.record_id
            )
        except AppError as error:
            self._tools.ask.show_error(self, error)
            return
        self.stack.setCurrentIndex(0 if board.rows else 1)
        self.table.show_board(board)
        words = self.tr("{approved} approved, {submitted} submitted, {returned} returned, {missing} missing")
        counts = {each.value: number_text(board.count(each)) for each in Standing}
        self.counts.setText(words.format(**counts))
        self._allow()

    def _allow(self) -> None:
        standings = {
            cell.standing for each in self.table.selectedIndexes() if (cell := self.table.cells.cell(each))
        }
        has_report = bool(self.table.reports)
        sendable = bool(standings & {Standing.RUNNING, Standing.DUE, Standing.MISSING, Standing.RETURNED})
        self.buttons["submit"].setEnabled(has_report and sendable)
        self.buttons["approve"].setEnabled(Standing.SUBMITTED in standings)
        self.buttons["return"].setEnabled(bool(standings & {Standing.SUBMITTED, Standing.APPROVED}))

    def _open(self, row: int, place: int) -> None:
        board = self.table.cells.board
        if board is not None:
            self.opened.emit(board.rows[row].reporter, board.period, self.bar.year, place)

    def _button(self, words: str, deed: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setAccessibleName(words)
        button.clicked.connect(lambda _checked: deed())
        return button
