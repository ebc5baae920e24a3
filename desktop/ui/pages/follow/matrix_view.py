"""Periodic reports and reviews: for each resolution who has reported for which period."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedLayout, QVBoxLayout

from desktop.domain.periods import PeriodState
from desktop.domain.resolution import PeriodReport, ResolutionKind
from desktop.errors import AppError
from desktop.persian.numbers import number_text
from desktop.schema.record import Link
from desktop.ui.forms.form_dialog import FormDialog
from desktop.ui.pages.follow.matrix_table import MatrixTable, period_words
from desktop.ui.pages.follow.segment import Segment
from desktop.ui.short import short
from desktop.ui.widgets.calm_combo import CalmCombo
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from desktop.services.desk import Desk
    from desktop.services.follow.cards import Wishes
    from desktop.services.follow.matrix import Matrix
    from desktop.ui.places import Tools

_PAD = 16


class MatrixView(Segment):
    """One resolution at a time; Enter writes into a cell, Space says that its report came today."""

    asks_wishes = False

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__()
        self._desk, self._tools = desk, tools
        self.matrices: tuple[Matrix, ...] = ()
        self.dialog: FormDialog | None = None
        self._build()

    def _build(self) -> None:
        self.choice = CalmCombo()
        self.choice.setAccessibleName(self.tr("Resolution"))
        self.choice.currentIndexChanged.connect(self._show_current)
        self.standing = QLabel()
        self.standing.setProperty("role", "label")
        self.text = WrappedLabel()
        self.table = MatrixTable(self._tools.theme)
        self.table.opened.connect(self.write)
        self.table.received.connect(self.receive)
        hint = WrappedLabel()
        hint.setProperty("role", "hint")
        card = QFrame()
        card.setProperty("role", "card")
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.choice, 1)
        top.addWidget(self.standing)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        inner.setSpacing(12)
        inner.addLayout(top)
        inner.addWidget(self.text)
        inner.addWidget(self.table, 1)
        inner.addWidget(hint)
        hint.set_words(
            self.tr("Enter: details of a report • Space: received today • a report is late after ten days.")
        )
        self.nothing = EmptyState(
            self._tools.icons,
            "calendar",
            self.tr("No resolution has periods"),
            self.tr("Periodic reports and standing rules that have a period stand here, with who reported."),
        )
        self.stack = QStackedLayout(self)
        self.stack.addWidget(card)
        self.stack.addWidget(self.nothing)
        self.setFocusProxy(self.table)

    @property
    def matrix(self) -> Matrix | None:
        """What is shown."""
        place = self.choice.currentIndex()
        return self.matrices[place] if 0 <= place < len(self.matrices) else None

    @property
    def resolution_id(self) -> str:
        return self.matrix.resolution.id if self.matrix else ""

    def show_wishes(self, wishes: Wishes) -> None:
        del wishes
        chosen = self.resolution_id  # before others stand in the places
        try:
            self.matrices = self._desk.matrices.all()
        except AppError as error:
            self._tools.ask.show_error(self, error)
            return
        self.choice.blockSignals(True)
        self.choice.clear()
        for each in self.matrices:
            self.choice.addItem(self._title(each), each.resolution.id)
        self.choice.setCurrentIndex(max(self.choice.findData(chosen), 0) if self.matrices else -1)
        self.choice.blockSignals(False)
        self.stack.setCurrentIndex(0 if self.matrices else 1)
        self._show_current()

    def seek(self, resolution_id: str) -> bool:
        place = self.choice.findData(resolution_id)
        if place >= 0:
            self.choice.setCurrentIndex(place)
        return place >= 0

    def _title(self, matrix: Matrix) -> str:
        missing = matrix.count(PeriodState.MISSING)
        title = short(matrix.resolution.whole)
        if not missing:
            return title
        return self.tr("{title} ({count} missing)").format(title=title, count=number_text(missing))

    def _show_current(self) -> None:
        matrix = self.matrix
        self.table.show_matrix(matrix)
        if matrix is None:
            return
        self.text.set_words(f"{matrix.resolution.whole} ({matrix.session})")
        words = self.tr("{received} received, {late} late, {missing} missing")
        counts = {
            "received": matrix.count(PeriodState.RECEIVED),
            "late": matrix.count(PeriodState.LATE),
            "missing": matrix.count(PeriodState.MISSING),
        }
        self.standing.setText(words.format(**{key: number_text(count) for key, count in counts.items()}))
        self.current_changed.emit()

    def write(self, row: int, period: int) -> None:
        """Open the form of a report: the one that is there, else a new one for this agency and period."""
        if (matrix := self.matrix) is None:
            return
        report = matrix.rows[row].cells[period].report
        title = period_words(matrix.resolution.period, matrix.periods[period])
        try:
            given = self._desk.browse.open(PeriodReport, report.id) if report else self._new(row, period)
        except AppError as error:
            self._tools.ask.show_error(self, error)
            return
        self.dialog = FormDialog(given, title, self._desk, self._tools, self)
        self.dialog.open()

    def receive(self, row: int, period: int) -> None:
        """Note that a report came today; what is there already is opened instead."""
        matrix = self.matrix
        if matrix is None:
            return
        if matrix.rows[row].cells[period].report:
            self.write(row, period)
            return
        report = self._new(row, period)
        try:
            self._desk.edit.add(report)
        except AppError as error:
            self._tools.ask.show_error(self, error)
            return
        is_rule = matrix.resolution.kind is ResolutionKind.STANDING_RULE
        words = self.tr("Noted as reviewed today.") if is_rule else self.tr("Noted as received today.")
        self._tools.toasts.tell(words, lambda: self._take_back(report))

    def _new(self, row: int, period: int) -> PeriodReport:
        matrix = self.matrix
        if matrix is None:
            raise TypeError
        agency, span = matrix.rows[row].organisation, matrix.periods[period]
        return PeriodReport(
            resolution=Link(matrix.resolution.id),
            organisation=Link(agency) if agency else None,
            period_on=span.first,
            received_on=max(self._desk.following.today(), span.first),
        )

    def _take_back(self, report: PeriodReport) -> None:
        try:
            self._desk.edit.delete(self._desk.browse.open(PeriodReport, report.id))
        except AppError as error:
            self._tools.ask.show_error(self, error)
